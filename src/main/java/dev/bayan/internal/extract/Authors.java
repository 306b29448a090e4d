package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Attribution.Segment;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" and "we" where no verb of saying tells: those named after the "نحن" of a communiqué, or whose statement,
 * speech, post or article the text is by its heading; failing these, who signs it or in whose name it opens ("تعلن
 * الوزارة أنها"). Each heading reaches to the next.
 */
final class Authors {
    private static final WordSet STATEMENT = WordSet.of(
            "بيان", "بلاغ", "كلمه", "خطاب", "رساله", "تصريح", "تصريحات", "مداخله", "مقال", "بقلم", "اعلان", "نداء",
            "تغريده", "منشور", "تدوينه", "رد", "تعليق");
    /** What may stand before that noun: "فيما يلي مقتطفات من كلمة الرئيس", "النص الكامل لخطابه". */
    private static final WordSet TEXT_OF = WordSet.of(
            "نص", "عاجل", "النص", "الكامل", "كامل", "كاملا", "الحرفي", "فيما", "وفيما", "ما", "يلي", "اليكم", "ننشر",
            "مقتطفات", "مقتطف", "ابرز", "اهم", "جاء", "من", "في", "ترجمه", "مترجم");

    /** "الخطاب المسائي للرئيس": the same with an adjective, before "ل" of the one who speaks. */
    private static final WordSet THE_SPEECH = WordSet.of("الخطاب", "الكلمه", "الرساله", "البيان", "التصريح");

    /** Words for an author's own page, which may stand in its letterhead: "قناة الحركة | تلغرام". */
    private static final WordSet PAGE = WordSet.of(
            "قناه",
            "القناه",
            "صفحه",
            "الصفحه",
            "حساب",
            "الحساب",
            "الموقع",
            "موقع",
            "الرسمي",
            "الرسميه",
            "تلغرام",
            "تليغرام",
            "تيليغرام",
            "فيسبوك",
            "فيس",
            "بوك",
            "اكس",
            "تويتر",
            "منصه",
            "علي");
    /** Nouns for a talk with one who is asked: "حوار مع الوزير". */
    private static final WordSet INTERVIEW = WordSet.of("حوار", "الحوار", "مقابله", "المقابله", "حديث", "لقاء");

    /** Heads of those in whose name a communiqué speaks: "نحن، ممثلي حكومة …". */
    private static final WordSet DELEGATES = WordSet.of("ممثلي", "ممثلو", "مندوبي", "مندوبو", "وفدي", "وفدا");

    private static final Senses SPEAKING = Senses.of(
            VerbSense.SAY, VerbSense.ADD, VerbSense.TALK, VerbSense.INFORM, VerbSense.EXPRESS, VerbSense.STRESS);
    private static final Senses DECLARING = Senses.of(
            VerbSense.SAY,
            VerbSense.EXPRESS,
            VerbSense.STRESS,
            VerbSense.CONDEMN,
            VerbSense.THANK,
            VerbSense.ACCEPT,
            VerbSense.PRAISE,
            VerbSense.INFORM);
    /** What may introduce a signature: "الموقع:", "صدر عن". */
    private static final WordSet SIGNED =
            WordSet.of("صدر", "عن", "الموقع", "التوقيع", "توقيع", "بقلم", "اخوكم", "المخلص", "حرر", "في");

    private static final WordSet CLOSED = WordSet.of(".", "!", "?", ",", "»", "\"", "...", "..");
    private static final WordSet ADDRESSED = WordSet.of("الي");
    private static final WordSet DASH = WordSet.of("-", "–", "—", "ـ", ":");
    private static final Set<ActorKind> NO_HOUSE = EnumSet.of(ActorKind.MEDIA, ActorKind.STATE);

    /** How many tokens a heading has at most, and how far behind its noun the author stands. */
    private static final int HEADING = 40;

    private static final int AUTHOR = 10;

    /** How many tokens the name of a page has at most. */
    private static final int SITE = 6;

    /** How many lines may close a text, how long a signature is, and within how many tokens a text declares whose it is. */
    private static final int CLOSING = 3;

    private static final int SIGNATURE = 14;
    private static final int OPENING = 40;

    private final Scene scene;
    private final TreeMap<Integer, List<ActorMention>> from = new TreeMap<>();
    private final Map<Integer, List<ActorMention>> quoted = new HashMap<>();
    /** The sentences that head a post with its author's handle. */
    private final List<Integer> handles = new ArrayList<>();

    /** The sentences that head a talk with somebody. */
    private final List<Integer> interviews = new ArrayList<>();

    Authors(Scene scene) {
        this.scene = scene;
        List<ActorMention> we = we();
        if (!we.isEmpty()) {
            from.put(0, we);
            return;
        }
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            boolean opensParagraph =
                    s == 0 || scene.text().paragraph(s - 1) != scene.text().paragraph(s);
            List<ActorMention> author = opensParagraph ? heading(s) : List.of();
            if (!author.isEmpty()) {
                from.put(scene.text().sentenceStart(s), author);
            }
        }
        if (from.isEmpty()) {
            List<ActorMention> signed = signature();
            List<ActorMention> declared = signed.isEmpty() ? declaring() : signed;
            List<ActorMention> author = declared.isEmpty() ? dateline() : declared;
            if (!author.isEmpty()) {
                from.put(0, author);
            }
        }
    }

    /** Who speaks at a token that rests on nobody's reported word. */
    List<ActorMention> at(int token) {
        int quote = scene.tokens().get(token).quote();
        if (quote >= 0) {
            List<ActorMention> named = quoted.get(quote);
            if (named == null) {
                named = namedBefore(token);
                quoted.put(quote, named);
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        Map.Entry<Integer, List<ActorMention>> heading = from.floorEntry(token);
        return heading == null ? List.of() : heading.getValue();
    }

    /** Of a page with the posts of several people, the paragraph of each: what it tells rests on its author's word. */
    List<Segment> posts() {
        List<Segment> posts = new ArrayList<>();
        for (int heading : handles) {
            int first = heading + 1;
            int last = first;
            while (last + 1 < scene.text().sentenceCount()
                    && scene.text().paragraph(last + 1) == scene.text().paragraph(first)) {
                last++;
            }
            posts.add(new Segment(
                    scene.text().sentenceStart(first),
                    scene.text().sentenceEnd(last),
                    at(scene.text().sentenceStart(heading))));
        }
        for (Segment post : posts) {
            if (!post.source().equals(posts.get(0).source())) {
                return posts;
            }
        }
        return List.of();
    }

    /** Of a talk, the paragraphs that a part of the name of the one who answers opens before a colon: "شريف: …". */
    List<Segment> answers() {
        List<Segment> answers = new ArrayList<>();
        for (int k = 0; k < interviews.size(); k++) {
            int heading = interviews.get(k);
            int end = k + 1 < interviews.size()
                    ? interviews.get(k + 1)
                    : scene.text().sentenceCount();
            Set<String> names = new HashSet<>();
            for (int i = scene.text().sentenceStart(heading); i < scene.text().sentenceEnd(heading); i++) {
                names.add(scene.form(i));
            }
            for (int s = heading + 1; s < end; s++) {
                int start = scene.text().sentenceStart(s);
                boolean opens = scene.text().paragraph(s - 1) != scene.text().paragraph(s)
                        && scene.tokens().get(start).isWord();
                if (opens
                        && names.contains(scene.form(start))
                        && start + 1 < scene.text().sentenceEnd(s)
                        && scene.tokens().get(start + 1).is(":")) {
                    int last = s;
                    while (last + 1 < scene.text().sentenceCount()
                            && scene.text().paragraph(last + 1) == scene.text().paragraph(s)) {
                        last++;
                    }
                    answers.add(new Segment(start + 2, scene.text().sentenceEnd(last), at(start)));
                    s = last;
                }
            }
        }
        return answers;
    }

    /** Whether a word names something that is said or written, so that whose it is speaks in it. */
    static boolean isStatement(String form) {
        return STATEMENT.contains(form);
    }

    // ---------------------------------------------------------------- "نحن، الرئيس … ورئيس الوزراء …", "نحن في حركة …"

    private List<ActorMention> we() {
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (scene.form(i).equals("نحن") && !scene.form(i - 1).equals("من")) {
                int next = scene.form(i + 1).equals(",") ? i + 2 : i + 1;
                boolean inside =
                        scene.form(next).equals("في") && scene.tokens().get(i).quote() < 0;
                next = inside || DELEGATES.contains(scene.form(next)) ? next + 1 : next;
                ActorMention mention =
                        next < scene.sentenceEnd(i) ? scene.actors().mentionFrom(next) : null;
                if (mention != null && !(inside && mention.entity() == null)) {
                    return known(scene.actors().coordination(mention));
                }
            }
        }
        return List.of();
    }

    // ---------------------------------------------------------------- headings

    private List<ActorMention> heading(int sentence) {
        int start = scene.text().sentenceStart(sentence);
        int end = scene.text().sentenceEnd(sentence);
        int i = start;
        while (i < end && (!scene.tokens().get(i).isWord() || TEXT_OF.contains(scene.form(i)))) {
            i++;
        }
        if (i >= end || end - start > HEADING) {
            return List.of();
        }
        List<ActorMention> interviewed = ownLine(sentence) ? interviewed(i, end) : List.of();
        if (!interviewed.isEmpty()) {
            interviews.add(sentence);
            return interviewed;
        }
        i = behindSite(i, end);
        if (STATEMENT.contains(scene.form(i)) || i > start && isStatementOf(i)) {
            return ownLine(sentence) || issued(i) ? author(i, end) : List.of();
        }
        if (THE_SPEECH.contains(scene.form(i)) && ownLine(sentence)) {
            List<ActorMention> author = author(i, end);
            return !author.isEmpty() && author.get(0).preposition() == 'ل' ? author : List.of();
        }
        ActorMention first = scene.actors().mentionFrom(i);
        boolean post = first != null && first.entity() != null && ownLine(sentence) && handle(first.last(), end);
        if (post) {
            handles.add(sentence);
            return known(List.of(first));
        }
        return ownLine(sentence) && scene.tokens().get(end - 1).is(":")
                ? introduced(start, end, first)
                : letterhead(sentence, start, end, first);
    }

    /** "النص الكامل لكلمة الرئيس": whether a text is that of a statement. */
    private boolean isStatementOf(int i) {
        String form = scene.form(i);
        return form.startsWith("ل") && STATEMENT.contains(form.substring(1)) && TEXT_OF.contains(scene.form(i - 1));
    }

    /** "وكالة الأنباء | نص كلمة الرئيس": where a heading goes on behind the name of the page that carries it. */
    private int behindSite(int from, int end) {
        for (int bar = from; bar < Math.min(end - 1, from + SITE); bar++) {
            if (scene.tokens().get(bar).is("|")) {
                int i = bar + 1;
                while (i < end - 1 && TEXT_OF.contains(scene.form(i))) {
                    i++;
                }
                return STATEMENT.contains(scene.form(i)) || isStatementOf(i) ? i : from;
            }
        }
        return from;
    }

    /** "مقتطفات من حوار أجريناه مع الوزير …:": who answers in what follows a heading that closes with a colon. */
    private List<ActorMention> interviewed(int from, int end) {
        ActorMention named = scene.actors().mentionFrom(from);
        if (named != null && named.isPerson() && named.entity() != null && speaksInTalk(named.last(), end)) {
            return List.of(named);
        }
        boolean talk = false;
        for (int i = from; i < end && scene.tokens().get(end - 1).is(":"); i++) {
            talk |= INTERVIEW.contains(scene.form(i));
            ActorMention guest = talk && scene.form(i).equals("مع") ? guest(i + 1, end) : null;
            if (guest != null) {
                return List.of(guest);
            }
        }
        return List.of();
    }

    /** "الوزير فلان في حوار خاص: لن نتراجع": whether a name heads a talk. */
    private boolean speaksInTalk(int from, int end) {
        int k = from;
        while (k < end && k < from + 3 && !scene.form(k).equals("في")) {
            k++;
        }
        return k + 1 < end && scene.form(k).equals("في") && INTERVIEW.contains(scene.form(k + 1));
    }

    /** The first person named in a range. */
    private @Nullable ActorMention guest(int from, int end) {
        for (int i = from; i < end; i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null && mention.isPerson() && mention.entity() != null) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a sentence is a paragraph by itself, before others. */
    private boolean ownLine(int sentence) {
        return sentence + 1 < scene.text().storyEnd()
                && scene.text().paragraph(sentence + 1) != scene.text().paragraph(sentence);
    }

    /** "بيان صحفي صادر عن وزارة الخارجية …": such a heading may run on into the text. */
    private boolean issued(int noun) {
        for (int i = noun + 1; i < Math.min(noun + 4, scene.sentenceEnd(noun)); i++) {
            if (scene.form(i).equals("صادر")
                    && (scene.form(i + 1).equals("عن") || scene.form(i + 1).equals("من"))) {
                return true;
            }
        }
        return false;
    }

    /** "كلمة الرئيس …", "بلاغ للديوان …", "بيان مشترك للبيرو وبوليفيا"; no heading that tells something with a verb. */
    private List<ActorMention> author(int noun, int end) {
        int reach = AUTHOR;
        for (int i = noun + 1; i < Math.min(end, noun + reach); i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null && ADDRESSED.contains(scene.form(i - 1)) && namesSender(mention.last(), end)) {
                // "رسالة موجهة إلى رئيس المجلس من الممثل الدائم": whose it is stands behind whom it is for
                i = mention.last() - 1;
                reach = HEADING;
            } else if (mention != null && mention.entity() != null) {
                return toldOf(mention.last(), end)
                        ? List.of()
                        : known(scene.actors().coordination(mention));
            }
            if (finite(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean namesSender(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (scene.form(i).equals("من")) {
                return scene.actors().mentionFrom(i + 1) != null;
            }
        }
        return false;
    }

    private boolean toldOf(int from, int end) {
        boolean told = false;
        for (int i = from; i < end && !scene.tokens().get(i).is(":"); i++) {
            told |= finite(i);
        }
        return told;
    }

    private boolean finite(int i) {
        Predicate predicate = scene.actors().predicateAt(i);
        return predicate != null && !predicate.participle();
    }

    /** "إيمانويل ماكرون @EmmanuelMacron · 9 يونيو". */
    private boolean handle(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (scene.text().text().charAt(scene.tokens().get(i).start()) == '@') {
                return true;
            }
        }
        return false;
    }

    /** "الوزير …:", "أصدرت الحركة البيان الآتي:": a line that closes with a colon, and what follows it. */
    private List<ActorMention> introduced(int start, int end, @Nullable ActorMention first) {
        for (int i = end - 1; i >= start; i--) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate != null
                    && predicate.explicitSubject()
                    && !known(predicate.subject()).isEmpty()) {
                return known(predicate.subject());
            }
        }
        return first == null || toldOf(first.last(), end) ? List.of() : known(List.of(first));
    }

    /** "وزارة الخارجية القطرية", "الدوحة - المكتب السياسي لحركة طالبان": a line of names, places and dates alone. */
    private List<ActorMention> letterhead(int sentence, int start, int end, @Nullable ActorMention first) {
        if (sentence > 2 || !ownLine(sentence)) {
            return List.of();
        }
        Line line = line(start, end);
        // "قناة الحركة | تلغرام": a page says whose it is
        ActorMention house = first;
        for (ActorMention mention : line.mentions()) {
            if (mention.entity() == null || mention.entity().kind() != ActorKind.MEDIA) {
                house = mention;
            }
        }
        Entity entity = house == null ? null : house.entity();
        return !line.bare() || entity == null || NO_HOUSE.contains(entity.kind()) ? List.of() : known(List.of(house));
    }

    /** The mentions of a line, and whether it holds nothing but them, places, dates and marks. */
    private record Line(List<ActorMention> mentions, boolean bare) {}

    private Line line(int start, int end) {
        List<ActorMention> mentions = new ArrayList<>();
        int i = start;
        while (i < end) {
            ActorMention mention = scene.actors().mentionFrom(i);
            var place = mention == null && scene.tokens().get(i).isWord()
                    ? scene.gazetteer().places().longest(scene.tokens(), i, end, scene.form(i))
                    : null;
            if (mention != null) {
                mentions.add(mention);
                i = mention.last();
            } else if (place != null) {
                i = place.last();
            } else if (scene.tokens().get(i).isWord()
                    && scene.time().date(i).isEmpty()
                    && !PAGE.contains(scene.form(i))) {
                return new Line(mentions, false);
            } else {
                Optional<DateMatch> date = scene.time().date(i);
                i = date.isPresent() ? Math.max(date.get().last(), date.get().first() + 1) : i + 1;
            }
        }
        return new Line(mentions, true);
    }

    // ---------------------------------------------------------------- signatures and opening declarations

    /** "بوغوتا - غوستافو بيترو، رئيس الجمهورية", "صدر عن وزارة الخارجية …": the line that closes a text, before its place and date. */
    private List<ActorMention> signature() {
        int last = scene.text().storyEnd() - 1;
        for (int s = last; s > 0 && s > last - CLOSING; s--) {
            boolean line = scene.text().paragraph(s - 1) != scene.text().paragraph(s) && (s == last || ownLine(s));
            int start = scene.text().sentenceStart(s);
            int end = scene.text().sentenceEnd(s);
            if (!line || end - start > SIGNATURE) {
                return List.of();
            }
            int i = start;
            while (i < end && (!scene.tokens().get(i).isWord() || SIGNED.contains(scene.form(i)))) {
                i++;
            }
            Line names = line(i, end);
            if (!names.bare()) {
                return List.of();
            }
            ActorMention signer = signer(names.mentions());
            if (signer != null) {
                return closes(s - 1) ? known(List.of(signer)) : List.of();
            }
        }
        return List.of();
    }

    /** Whether a sentence closes a text, as the line "اقرأ أيضا" does not: with a full stop, or as a place and a date alone. */
    private boolean closes(int sentence) {
        int end = scene.text().sentenceEnd(sentence);
        String last = scene.form(end - 1);
        return CLOSED.contains(last)
                || line(scene.text().sentenceStart(sentence), end).bare();
    }

    /** The only person of a line, or its only body where it names no person. */
    private static @Nullable ActorMention signer(List<ActorMention> mentions) {
        List<ActorMention> able = new ArrayList<>();
        List<ActorMention> named = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (mention.entity() != null && !NO_HOUSE.contains(mention.entity().kind())) {
                able.add(mention);
                if (mention.isPerson() && mention.kind() == ActorMention.Kind.NAMED) {
                    named.add(mention);
                }
            }
        }
        List<ActorMention> signers = named.isEmpty() ? able : named;
        return Scene.entitiesOf(signers).size() == 1 ? signers.get(0) : null;
    }

    /** "تعلن حركة … أنها", "تدين الوزارة": a text whose first verb, in the present, has its author for a subject behind it. */
    private List<ActorMention> declaring() {
        for (int i = 0; i < Math.min(scene.tokens().size(), OPENING); i++) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate != null && !predicate.participle()) {
                boolean opens = i == scene.sentenceStart(i)
                        && predicate.explicitSubject()
                        && !predicate.negated()
                        && predicate.reading().form().tense() == Tense.PRESENT
                        && predicate.reading().hasAny(DECLARING);
                boolean behind = opens;
                for (ActorMention mention : predicate.subject()) {
                    behind &= mention.first() > predicate.token() && !mention.isPerson();
                }
                return behind ? known(predicate.subject()) : List.of();
            }
        }
        return List.of();
    }

    /** "جنيف (اللجنة الدولية للصليب الأحمر) –": the body that the dateline of a text gives between brackets. */
    private List<ActorMention> dateline() {
        for (int s = 0; s < Math.min(scene.text().sentenceCount(), CLOSING); s++) {
            int start = scene.text().sentenceStart(s);
            int end = Math.min(scene.text().sentenceEnd(s), start + SIGNATURE);
            for (int i = start + 1; i < end; i++) {
                ActorMention house =
                        scene.tokens().get(i - 1).is("(") ? scene.actors().mentionFrom(i) : null;
                if (house == null) {
                    continue;
                }
                boolean closed =
                        scene.tokens().get(house.last()).is(")") && DASH.contains(scene.form(house.last() + 1));
                if (closed
                        && house.entity() != null
                        && !NO_HOUSE.contains(house.entity().kind())) {
                    return line(start, i - 1).bare() ? known(List.of(house)) : List.of();
                }
            }
        }
        return List.of();
    }

    // ---------------------------------------------------------------- a quotation by itself

    /** "تحدث الرئيس إلى الصحافيين. «لن نوقّع …»": who spoke in the sentence before a quotation that stands alone. */
    private List<ActorMention> namedBefore(int token) {
        int quote = scene.tokens().get(token).quote();
        int opening = token;
        while (opening > 0 && scene.tokens().get(opening - 1).quote() == quote) {
            opening--;
        }
        int sentence = scene.sentence(opening);
        if (sentence == 0 || scene.sentenceStart(opening) != opening) {
            return List.of();
        }
        for (int i = opening - 1; i >= scene.text().sentenceStart(sentence - 1); i--) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate != null && !predicate.negated() && predicate.reading().hasAny(SPEAKING)) {
                List<ActorMention> speaker = known(predicate.subject());
                return speaker.size() == 1 && speaker.get(0).isPerson() ? speaker : List.of();
            }
        }
        return List.of();
    }

    private static List<ActorMention> known(List<ActorMention> mentions) {
        List<ActorMention> known = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (!mention.entities().isEmpty()
                    && (mention.entity() == null || mention.entity().kind() != ActorKind.MEDIA)) {
                known.add(mention);
            }
        }
        return known;
    }
}
