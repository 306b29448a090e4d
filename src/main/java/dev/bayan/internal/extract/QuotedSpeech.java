package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Attribution.Segment;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Speech that a colon opens: "الكرملين: …" at the head of a line, "نشر الرئيس …:" with quotations in the paragraphs behind it. */
final class QuotedSpeech {
    /** How many marks and figures may number a quotation in a series: "3/4 «…»". */
    private static final int NUMBERING = 8;

    /** Of how many sentences a list or a paragraph of one speaker may be. */
    private static final int MOST_BULLETS = 60;

    /** How many lines that open with a place make a digest. */
    private static final int DATELINES = 2;

    /** Pronouns that take up a quotation before them. */
    private static final WordSet THUS =
            WordSet.of("هذا", "هذه", "ذلك", "هكذا", "بهذا", "بهذه", "بتلك", "كلمات", "عباره", "بعباره", "بذلك");

    private static final WordSet NEWS = Attribution.WORDS.get("NEWS");
    private static final WordSet HIS_WORDS = Attribution.WORDS.get("HIS_WORDS");
    private static final WordSet INTO_STATEMENT = WordSet.of("جاء", "وجاء", "في", "وفي", "من", "اول");
    private static final WordSet STOPS = WordSet.of(".", "..", "...", "?", "!");

    /** How far behind "بيان" its author stands. */
    private static final int STATEMENT = 6;

    private final Scene scene;
    /** Sentences with a verb of saying, which tells the speaker of their quotations itself. */
    private final Set<Integer> told;

    private final boolean digest;
    private final List<Segment> segments = new ArrayList<>();

    QuotedSpeech(Scene scene, Set<Integer> told) {
        this.scene = scene;
        this.told = told;
        this.digest = isDigest();
    }

    /** The stretches of speech and their speakers. */
    List<Segment> segments() {
        quotedParagraphs();
        thus();
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            colon(s);
            nextInLine(s);
            bullets(s);
            if (!told.contains(s)) {
                quotedBehindColon(s);
            }
        }
        return segments;
    }

    /** "عاجل | الكرملين: …", "• حماس في بيان: …": a speaker before a colon. */
    private void colon(int sentence) {
        int start = scene.text().sentenceStart(sentence);
        int end = scene.text().sentenceEnd(sentence);
        if (sentence > 0 && scene.text().paragraph(sentence - 1) == scene.text().paragraph(sentence)) {
            return;
        }
        int i = start;
        while (i < end && (!scene.tokens().get(i).isWord() || scene.form(i).equals("عاجل"))) {
            i++;
        }
        ActorMention speaker = i < end ? speakerAt(i, end) : null;
        if (speaker == null || speaker.entity() == null) {
            return;
        }
        int colon = speaker.last();
        while (colon < end
                && colon - speaker.last() < 9
                && !scene.tokens().get(colon).is(":")) {
            Predicate between = scene.actors().predicateAt(colon);
            // "ماكرون لقناة «إل سي إي»": a name in quotation marks has no verb
            boolean named = scene.tokens().get(colon).quote() >= 0;
            if (between != null
                    && !named
                    && !circumstance(between, speaker.last())
                    && !insidePhrase(colon, speaker.last())) {
                return;
            }
            colon++;
        }
        if (colon >= end || !scene.tokens().get(colon).is(":")) {
            return;
        }
        if (speaker.entity().kind() == ActorKind.MEDIA
                || isCapital(speaker) && morePlaces(speaker.last(), colon)
                || colon == speaker.last() && isCapital(speaker) && (told.contains(sentence) || digest)
                || colon == speaker.last() && isTopic(speaker, sentence, colon)) {
            return;
        }
        int last = sentence;
        int limit = Math.min(scene.text().sentenceCount(), sentence + MOST_BULLETS);
        while (last + 1 < limit
                && scene.text().paragraph(last + 1) == scene.text().paragraph(sentence)) {
            last++;
        }
        int next = nextSpeaker(colon + 1, scene.text().sentenceEnd(last));
        segments.add(
                new Segment(colon + 1, next < 0 ? scene.text().sentenceEnd(last) : next, speakers(speaker, colon)));
    }

    /** "ماكرون وستارمر: سنواصل": all who are named right up to a colon speak together. */
    private List<ActorMention> speakers(ActorMention first, int colon) {
        List<ActorMention> chain = scene.actors().coordination(first);
        // "برلين وباريس: سنواصل": states do so in the first person
        boolean together = chain.get(chain.size() - 1).last() == colon
                && (chain.stream().allMatch(ActorMention::isPerson) || speaks(colon + 1));
        return together ? Attribution.known(chain) : List.of(first);
    }

    /** "ماكرون: لا سلام دون أوكرانيا.. وزيلينسكي: لن نقبل", "بعد المكالمة.. بوتين: مستعدون": each further speaker of a line, up to the next or the end of his sentence. */
    private void nextInLine(int sentence) {
        int end = scene.text().sentenceEnd(sentence);
        int k = nextSpeaker(scene.text().sentenceStart(sentence), end);
        while (k >= 0) {
            ActorMention speaker = scene.actors().mentionFrom(k);
            int next = nextSpeaker(k + 1, end);
            if (speaker != null) {
                segments.add(new Segment(speaker.last() + 1, next < 0 ? end : next, List.of(speaker)));
            }
            k = next;
        }
    }

    /** Where "وزيلينسكي:" stands in a range; or -1. */
    private int nextSpeaker(int from, int to) {
        for (int k = from; k < to; k++) {
            ActorMention speaker = scene.actors().mentionFrom(k);
            if (speaker != null
                    && (speaker.conjunction() == 'و' || k > 0 && STOPS.contains(scene.form(k - 1)))
                    && speaker.isPerson()
                    && speaker.entity() != null
                    && speaker.last() + 1 < to
                    && scene.tokens().get(speaker.last()).is(":")
                    && k > 0
                    && !scene.tokens().get(k - 1).isWord()) {
                return k;
            }
        }
        return -1;
    }

    /** "أردوغان:", "أبرز ما قاله الوزير:" as a line of its own: the lines behind it that open with a bullet are his words. */
    private void bullets(int sentence) {
        int start = scene.text().sentenceStart(sentence);
        int end = scene.text().sentenceEnd(sentence);
        int sentences = scene.text().sentenceCount();
        if (!scene.tokens().get(end - 1).is(":")
                || sentence + 1 >= sentences
                || scene.text().paragraph(sentence + 1) == scene.text().paragraph(sentence)) {
            return;
        }
        List<ActorMention> speakers = headedBy(sentence, start, end);
        int last = sentence;
        int limit = speakers.isEmpty() ? sentence : Math.min(sentences, sentence + MOST_BULLETS);
        while (last + 1 < limit
                && (scene.text().paragraph(last + 1) == scene.text().paragraph(last) || opensWithBullet(last + 1))) {
            last++;
        }
        if (last > sentence) {
            segments.add(new Segment(end, scene.text().sentenceEnd(last), speakers));
        }
    }

    /** "أردوغان:", "كلمة الأمين العام:", "وقال الوزير ما يأتي:": whose words a line announces; nobody where it announces news. */
    private List<ActorMention> headedBy(int sentence, int start, int end) {
        if (told.contains(sentence)) {
            Predicate says = introduces(sentence, end - 1);
            if (says != null) {
                return Attribution.known(says.subject());
            }
            return hisWords(start, end) ? actorBefore(sentence) : List.of();
        }
        List<ActorMention> published = publisher(start, end);
        if (!published.isEmpty()) {
            return published;
        }
        if (hisWords(start, end)) {
            return actorBefore(sentence);
        }
        for (int i = start; i < end; i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null) {
                boolean words = i > start && Authors.isStatement(scene.form(i - 1));
                boolean label = i <= start + 2 && end - mention.last() <= STATEMENT;
                boolean speaks = mention.entity() != null && mention.entity().kind() != ActorKind.MEDIA;
                return speaks && (words || label) ? List.of(mention) : List.of();
            }
            if (scene.actors().predicateAt(i) != null && !scene.form(i - 1).equals("ما")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "وفيما يلي أبرز ما جاء على لسانه:", "وهذه أهم تصريحاتها:": whether a line announces the words of somebody told before. */
    private boolean hisWords(int start, int end) {
        for (int i = start; i < end; i++) {
            if (scene.is(i, HIS_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "أجاب الناطق فلان عن أسئلة الصحفيين. وفيما يلي …": who acts right before such a line. */
    private List<ActorMention> actorBefore(int sentence) {
        int from = scene.text().sentenceStart(Math.max(0, sentence - 1));
        for (int i = from; i < scene.text().sentenceEnd(sentence); i++) {
            Predicate acts = scene.actors().predicateAt(i);
            if (acts != null && acts.explicitSubject() && !acts.participle()) {
                List<ActorMention> actor = Attribution.known(acts.subject());
                return actor.stream().allMatch(ActorMention::isPerson) ? actor : List.of();
            }
        }
        return List.of();
    }

    /** "أصدر الكرملين بيانا، وفيما يلي أبرز ما ورد فيه:": who publishes what the items of a list tell. */
    private List<ActorMention> publisher(int start, int end) {
        for (int i = start; i < end; i++) {
            Predicate publishes = scene.actors().predicateAt(i);
            if (publishes != null && !publishes.participle()) {
                boolean statement = false;
                for (int k = i + 1; k < Math.min(end, i + STATEMENT); k++) {
                    statement |= Attribution.WORDS.get("STATEMENT").contains(scene.form(k));
                }
                return statement
                                && publishes.explicitSubject()
                                && Attribution.WORDS
                                        .get("PUBLISH")
                                        .contains(publishes.reading().verb())
                        ? Attribution.known(publishes.subject())
                        : List.of();
            }
        }
        return List.of();
    }

    private boolean opensWithBullet(int sentence) {
        Token first = scene.tokens().get(scene.text().sentenceStart(sentence));
        return !first.isWord() && !first.isNumber() && first.quote() < 0 && !first.is("(") && !first.is("[");
    }

    /** "نيامي: …", "بغداد: …", "لاهاي: …": whether several lines of the text open with a place, which tells where their news is from. */
    private boolean isDigest() {
        int places = 0;
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            boolean opens =
                    s == 0 || scene.text().paragraph(s - 1) != scene.text().paragraph(s);
            places += opens
                            && opensWithPlace(
                                    scene.text().sentenceStart(s), scene.text().sentenceEnd(s))
                    ? 1
                    : 0;
        }
        return places >= DATELINES;
    }

    private boolean opensWithPlace(int start, int end) {
        int i = start;
        while (i < end && !scene.tokens().get(i).isWord()) {
            i++;
        }
        ActorMention capital = i < end ? scene.actors().mentionFrom(i) : null;
        var place = i < end ? scene.gazetteer().places().longest(scene.tokens(), i, end, scene.form(i)) : null;
        int last = capital != null && isCapital(capital) ? capital.last() : place == null ? end : place.last();
        return last + 1 < end && scene.tokens().get(last).is(":") && !speaks(last + 1);
    }

    /** Whether direct speech opens at a token: a quotation, or a verb in the first person. */
    private boolean speaks(int i) {
        Predicate predicate = scene.actors().predicateAt(i);
        return scene.tokens().get(i).quote() >= 0 || predicate != null && predicate.isFirstPerson();
    }

    /** "اليمن: المبعوث يعلن تمديد الهدنة", "السودان: بدء سريان هدنة": the state that the news is about, where another speaks or nobody does. */
    private boolean isTopic(ActorMention state, int sentence, int colon) {
        var name = scene.gazetteer()
                .names()
                .longest(scene.tokens(), state.first(), state.last(), scene.form(state.first()));
        return name != null
                && name.last() == state.last()
                && name.value().kind() == NameKind.STATE
                && (told.contains(sentence) || NEWS.contains(scene.form(colon + 1)) || ofItsOwn(state, colon + 1))
                && scene.tokens().get(colon + 1).quote() < 0;
    }

    /** "إثيوبيا: الحكومة وجبهة تيغراي توقعان": one of its own acts. */
    private boolean ofItsOwn(ActorMention state, int from) {
        ActorMention who = scene.actors().mentionFrom(from);
        if (who != null && who.kind() == ActorMention.Kind.PAIR) {
            return true;
        }
        return who != null
                && who.entity() != null
                && state.entity() != null
                && state.entity().country() != null
                && state.entity().country().equals(who.entity().country());
    }

    /** "لندن - غزة: …", "باريس - بيروت: …": whether nothing but further places stands between a capital and a colon. */
    private boolean morePlaces(int from, int colon) {
        int places = 0;
        int i = from;
        while (i < colon) {
            if (!scene.tokens().get(i).isWord()) {
                i++;
                continue;
            }
            ActorMention capital = scene.actors().mentionFrom(i);
            var place = scene.gazetteer().places().longest(scene.tokens(), i, colon, scene.form(i));
            int last = capital != null && isCapital(capital) ? capital.last() : place == null ? i : place.last();
            if (last == i) {
                return false;
            }
            places++;
            i = last;
        }
        return places > 0;
    }

    private boolean isCapital(ActorMention mention) {
        var name = scene.gazetteer()
                .names()
                .longest(scene.tokens(), mention.first(), mention.last(), scene.form(mention.first()));
        return name != null && name.last() == mention.last() && name.value().kind() == NameKind.CAPITAL;
    }

    /** Who stands at the head of a line, by himself or behind the word for what he says: "تغريدة للوزير: …", "جاء في بيان للحزب: …". */
    private @Nullable ActorMention speakerAt(int from, int end) {
        int i = from;
        while (i < end && i < from + 2 && INTO_STATEMENT.contains(scene.form(i))) {
            i++;
        }
        if (!Authors.isStatement(scene.form(i))) {
            return scene.actors().mentionFrom(from);
        }
        for (int k = i + 1; k < Math.min(end, i + STATEMENT); k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null || !scene.tokens().get(k).isWord()) {
                return mention;
            }
        }
        return null;
    }

    /** "نشر الرئيس … على حسابه:" and the quotation in the paragraphs behind it. */
    private void quotedParagraphs() {
        List<Token> tokens = scene.tokens();
        for (int s = 0; s + 1 < scene.text().sentenceCount(); s++) {
            int end = scene.text().sentenceEnd(s);
            int open = end < tokens.size() && tokens.get(end - 1).is(":") ? opening(end) : -1;
            Predicate predicate = open < 0 ? null : introduces(s, end);
            while (predicate != null && open >= 0) {
                int to = open;
                while (to < tokens.size()
                        && tokens.get(to).quote() == tokens.get(open).quote()) {
                    to++;
                }
                if (!closes(tokens.get(to - 1))) {
                    to = closing(to);
                }
                segments.add(new Segment(open, to, Attribution.known(predicate.subject())));
                open = to > open ? opening(to) : -1;
            }
        }
    }

    /** The last verb before a colon whose subject is told: "نشر المبعوث … سلسلة تغريدات هذا نصها:". */
    private @Nullable Predicate introduces(int sentence, int colon) {
        for (int i = colon - 1; i >= scene.text().sentenceStart(sentence); i--) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate != null
                    && predicate.explicitSubject()
                    && !Attribution.known(predicate.subject()).isEmpty()) {
                return predicate;
            }
        }
        return null;
    }

    /** Where a quotation opens at the head of a paragraph, behind nothing but its number in a series; or -1. */
    private int opening(int from) {
        List<Token> tokens = scene.tokens();
        for (int i = from;
                i < Math.min(tokens.size(), from + NUMBERING) && !tokens.get(i).isWord();
                i++) {
            boolean head = i == from
                    || scene.text().paragraph(tokens.get(i).sentence())
                            != scene.text().paragraph(tokens.get(from - 1).sentence());
            if (tokens.get(i).quote() >= 0 && head) {
                return i;
            }
        }
        return -1;
    }

    /** "وردّ الوزير: «…»", "أصدرت الحركة بيانا جاء فيه: «…»": whoever acts before a colon speaks in the quotation behind it. */
    private void quotedBehindColon(int sentence) {
        List<Token> tokens = scene.tokens();
        int end = scene.text().sentenceEnd(sentence);
        int colon = scene.text().sentenceStart(sentence);
        while (colon < end && !tokens.get(colon).is(":")) {
            colon++;
        }
        int open = colon + 1;
        if (open >= Math.min(tokens.size(), end + 1)) {
            return;
        }
        if (tokens.get(open).quote() < 0 || tokens.get(open).isWord()) {
            inFirstPerson(sentence, colon);
            return;
        }
        Predicate predicate = introduces(sentence, colon);
        if (predicate != null) {
            int to = open;
            while (to < tokens.size()
                    && tokens.get(to).quote() == tokens.get(open).quote()) {
                to++;
            }
            segments.add(new Segment(open, to, Attribution.known(predicate.subject())));
        }
    }

    /** "أصدرت الحركة بيانا جاء فيه: نؤكد …": what goes on in the first person without quotation marks, up to the end of its paragraph. */
    private void inFirstPerson(int sentence, int colon) {
        Predicate first = scene.actors().predicateAt(colon + 1);
        Predicate predicate = first != null && first.isFirstPerson() ? introduces(sentence, colon) : null;
        if (predicate != null) {
            int last = sentence;
            while (last + 1 < scene.text().sentenceCount()
                    && scene.text().paragraph(last + 1) == scene.text().paragraph(sentence)) {
                last++;
            }
            segments.add(
                    new Segment(colon + 1, scene.text().sentenceEnd(last), Attribution.known(predicate.subject())));
        }
    }

    /** "«لن نغادر»، هذا ما أكده الرئيس", "بهذه العبارة رد الوزير": who is named behind a quotation that a pronoun takes up. */
    private void thus() {
        List<Token> tokens = scene.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            int quote = tokens.get(i - 1).quote();
            if (quote < 0 || tokens.get(i).quote() == quote) {
                continue;
            }
            int k = i;
            while (k < tokens.size() && k < i + 2 && !tokens.get(k).isWord()) {
                k++;
            }
            List<ActorMention> speaker = k < tokens.size() && THUS.contains(scene.form(k)) ? actsBehind(k) : List.of();
            if (!speaker.isEmpty()) {
                int from = i - 1;
                while (from > 0 && tokens.get(from - 1).quote() == quote) {
                    from--;
                }
                segments.add(new Segment(from, i, speaker));
            }
        }
    }

    /** "هكذا رد الوزير", "بهذه الكلمات خاطب": the subject of the verb near behind, also of one spelled like a noun. */
    private List<ActorMention> actsBehind(int thus) {
        for (int k = thus + 1; k < Math.min(thus + 4, scene.sentenceEnd(thus)); k++) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null && predicate.explicitSubject()) {
                return Attribution.known(predicate.subject());
            }
            ActorMention behind = scene.actors().mentionFrom(k + 1);
            boolean verb = scene.actors().readings(k).stream().anyMatch(r -> r.isFinite() && r.isPast());
            if (predicate != null || verb) {
                return behind == null || behind.preposition() != 0 ? List.of() : Attribution.known(List.of(behind));
            }
        }
        return List.of();
    }

    private static boolean closes(Token token) {
        return token.is("»") || token.is("\"");
    }

    /** Where a quotation of several paragraphs closes; where it began if it never does. */
    private int closing(int from) {
        List<Token> tokens = scene.tokens();
        int depth = 1;
        for (int i = from; i < Math.min(tokens.size(), from + 1500); i++) {
            if (tokens.get(i).is("«")) {
                depth++;
            } else if (tokens.get(i).is("»") && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** "ترامب متعهدا لزيلينسكي:", "ماكرون محذرا:": a participle right behind whoever speaks. */
    private boolean circumstance(Predicate between, int from) {
        return between.participle()
                && between.token() == from
                && scene.form(from).endsWith("ا")
                && !between.reading().form().passive();
    }

    /** "الوزير لنظيره في مكالمة استمرت ساعة:": a verb in the relative clause of a phrase with في. */
    private boolean insidePhrase(int verb, int from) {
        return verb - 2 >= from
                && scene.form(verb - 2).equals("في")
                && scene.tokens().get(verb - 1).isWord();
    }
}
