package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a stretch of text rests on. A source reaches from its verb of saying to the end of the sentence, of the
 * quotation or of the line behind a colon; a coordinated main verb that is an act ends its reach.
 */
public final class Attribution {
    private static final Set<VerbSense> REPORTING = EnumSet.of(VerbSense.SAY, VerbSense.ADD, VerbSense.INFORM, VerbSense.EXPRESS,
            VerbSense.STRESS, VerbSense.ACCUSE, VerbSense.WARN);
    private static final Set<VerbSense> ACTS = EnumSet.of(VerbSense.PLEDGE, VerbSense.AGREE, VerbSense.ORDER, VerbSense.ISSUE, VerbSense.REFUSE,
            VerbSense.DEMAND, VerbSense.PROPOSE, VerbSense.ACCEPT, VerbSense.INTEND, VerbSense.REQUEST);
    private static final Set<String> SOURCE_WORDS = Set.of("بحسب", "حسب", "وفق", "وفقا", "طبقا", "نقلا", "حسبما", "وفقما");
    private static final Set<String> CONTRAST = Set.of("فيما", "بينما", "لكن", "ولكن", "غير", "بيد", "وفيما", "وبينما");

    /** How far behind "بيان" its author stands. */
    private static final int STATEMENT = 6;

    private final Scene scene;
    private final Authors authors;
    private final List<Segment> segments = new ArrayList<>();
    private final @Nullable Segment[] outermost;
    private final @Nullable Segment[] innermost;

    /** A stretch of tokens that rests on somebody's word. */
    private record Segment(int from, int to, List<ActorMention> source) {
    }

    Attribution(Scene scene) {
        this.scene = scene;
        this.authors = new Authors(scene);
        List<ActorMention> last = List.of();
        Set<Integer> told = new HashSet<>();
        quotedParagraphs();
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            colon(s);
            sourceWords(s);
        }
        for (Predicate predicate : scene.actors().predicates()) {
            if (predicate.negated() && !asTheySay(predicate) || !predicate.reading().hasAny(REPORTING) || isDenial(predicate)
                    || predicate.reading().hasAny(ACTS) && !hasComplement(predicate)) {
                continue;
            }
            List<ActorMention> source = source(predicate, last);
            if (source.isEmpty()) {
                continue;
            }
            add(predicate, source);
            told.add(scene.sentence(predicate.token()));
            last = source;
        }
        for (int s = 0; s < scene.text().sentenceCount(); s++) {
            if (!told.contains(s)) {
                quotedBehindColon(s);
            }
        }
        this.outermost = sweep(Comparator.comparingInt(Segment::from).thenComparing(Comparator.comparingInt(Segment::to).reversed()));
        this.innermost = sweep(Comparator.comparingInt(Segment::from).reversed());
    }

    /** "ما قال", "ما ذكره": the relative ما denies nothing. */
    private boolean asTheySay(Predicate predicate) {
        return scene.form(predicate.token() - 1).endsWith("ما");
    }

    /** A verb that may be an act as well reports only with أن or a colon behind it. */
    private boolean hasComplement(Predicate predicate) {
        int end = scene.sentenceEnd(predicate.token());
        for (int i = predicate.token() + 1; i < end; i++) {
            if (dev.bayan.internal.lexicon.Words.COMPLEMENT.contains(scene.form(i)) || scene.tokens().get(i).is(":")) {
                return true;
            }
            if (scene.actors().predicateAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDenial(Predicate predicate) {
        return predicate.has(VerbSense.DENY);
    }

    private List<ActorMention> source(Predicate predicate, List<ActorMention> last) {
        int next = predicate.token() + 1;
        if (!predicate.participle() && (scene.form(next).equals("البيان") || scene.form(next).equals("المتحدث") && scene.actors().mentionFrom(next) == null)) {
            return last;
        }
        List<ActorMention> subject = predicate.subject();
        if (predicate.isFirstPerson() || predicate.reading().form().passive() && !predicate.participle()) {
            return List.of();
        }
        if (subject.stream().anyMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.MEDIA)
                || predicate.reading().lemma().startsWith("نَقَل")) {
            return about(predicate);
        }
        return subject.isEmpty() && scene.bare(next).startsWith("بيان") ? statementOf(next) : known(subject);
    }

    /** "أفاد بيان للرئاسة بأن", "جاء في بيان صادر عن الوزارة أن": whose statement it is. */
    private List<ActorMention> statementOf(int statement) {
        for (int i = statement + 1; i < Math.min(statement + STATEMENT, scene.sentenceEnd(statement)); i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null) {
                return mention.entity() != null && mention.entity().kind() == ActorKind.MEDIA ? List.of() : known(List.of(mention));
            }
            if (dev.bayan.internal.lexicon.Words.COMPLEMENT.contains(scene.form(i)) || !scene.tokens().get(i).isWord()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<ActorMention> known(List<ActorMention> mentions) {
        return mentions.stream().filter(m -> !m.entities().isEmpty()).toList();
    }

    /** "نقلت وكالة … عن الكرملين": whom an agency relays. */
    private List<ActorMention> about(Predicate predicate) {
        int end = scene.sentenceEnd(predicate.token());
        for (int i = predicate.token() + 1; i + 1 < end; i++) {
            if (scene.form(i).equals("عن")) {
                ActorMention mention = scene.actors().mentionFrom(i + 1);
                return mention == null ? List.of() : known(List.of(mention));
            }
        }
        return List.of();
    }

    private void add(Predicate predicate, List<ActorMention> source) {
        List<Token> tokens = scene.tokens();
        int from = predicate.token();
        int end = scene.sentenceEnd(from);
        int quote = tokens.get(from).quote();
        // a quotation that opens right behind carries on over the sentences in it
        for (int i = from + 1; i < end; i++) {
            if (tokens.get(i).quote() != quote && tokens.get(i).quote() >= 0 && !tokens.get(i).isWord()) {
                int speech = tokens.get(i).quote();
                int j = i;
                while (j < tokens.size() && tokens.get(j).quote() == speech) {
                    j++;
                }
                if (j > end) {
                    segments.add(new Segment(end, j, source));
                }
            }
        }
        int to = end;
        if (!predicate.participle()) {
            to = cut(predicate, end);
        }
        if (quote >= 0) {
            while (to > from && tokens.get(to - 1).quote() != quote) {
                to--;
            }
        }
        int start = from;
        // «…»، قال بوتين: a quotation right before the verb is its object
        int before = from - 1;
        if (before > 0 && tokens.get(before).is(",")) {
            before--;
        }
        if (before > 0 && tokens.get(before).quote() >= 0 && !tokens.get(before).isWord() && quote < 0) {
            int q = tokens.get(before).quote();
            while (before > 0 && tokens.get(before - 1).quote() == q) {
                before--;
            }
            start = before;
        } else if (!predicate.participle() && tokens.get(from - 1 < 0 ? 0 : from - 1).is(",") && predicate.reading().cut().conjunction() == 0
                && from > scene.sentenceStart(from) && trails(predicate, source, end)) {
            start = scene.sentenceStart(from);
        } else if (!predicate.participle()) {
            // the subject itself stands before the verb
            start = Math.min(start, source.stream().mapToInt(ActorMention::first).filter(f -> f >= scene.sentenceStart(from)).min().orElse(start));
            start = Math.max(start, scene.sentenceStart(from));
            if (scene.actors().mentionAt(start) == null) {
                start = from;
            }
        }
        segments.add(new Segment(Math.min(start, from), to, source));
    }

    /** "…، تقول الوزيرة.": a verb of saying with nothing but its subject behind it reports what stands before. */
    private boolean trails(Predicate predicate, List<ActorMention> source, int end) {
        int after = Math.max(predicate.token() + 1, source.get(source.size() - 1).last());
        return predicate.explicitSubject() && (after >= end || scene.tokens().get(after).is(",") || scene.tokens().get(after).is("."));
    }

    /** Where a coordinated main verb ends the reach of a verb of saying. */
    private int cut(Predicate saying, int end) {
        int quote = scene.tokens().get(saying.token()).quote();
        Predicate inner = null;
        for (int i = saying.token() + 1; i < end; i++) {
            Predicate next = scene.actors().predicateAt(i);
            if (next == null || next.participle() || scene.tokens().get(i).quote() != quote) {
                continue;
            }
            boolean and = next.reading().cut().conjunction() != 0 && !scene.form(i - 1).equals("ان");
            int contrast = contrastBefore(i, saying.token());
            if (next.reading().isPast() && (and || contrast >= 0)) {
                boolean sameInner = inner != null && inner.reading().isPast() && !next.explicitSubject() && inner.explicitSubject()
                        && agrees(inner, next) && inComplement(saying, inner);
                if (!sameInner && (contrast < 0 || next.explicitSubject() || next.reading().hasAny(ACTS))) {
                    return contrast >= 0 ? contrast : i;
                }
            }
            if (!and) {
                inner = next;
            }
        }
        return end;
    }

    private static boolean agrees(Predicate inner, Predicate next) {
        return inner.reading().form().gender() == next.reading().form().gender() || inner.isDual() || next.isDual()
                || inner.reading().form().number() == next.reading().form().number()
                        && inner.reading().form().gender() == dev.bayan.internal.lexicon.VerbForm.Gender.ANY;
    }

    private boolean inComplement(Predicate saying, Predicate inner) {
        for (int i = saying.token() + 1; i < inner.token(); i++) {
            if (dev.bayan.internal.lexicon.Words.COMPLEMENT.contains(scene.form(i)) || scene.form(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private int contrastBefore(int verb, int limit) {
        for (int i = verb - 1; i > limit && verb - i < 12; i--) {
            if (CONTRAST.contains(scene.form(i))) {
                return i;
            }
            if (scene.actors().predicateAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "بحسب الكرملين", "وفق ما أفاد الوزير", "نقلا عن …": the whole sentence rests on them. */
    private void sourceWords(int sentence) {
        int start = scene.text().sentenceStart(sentence);
        int end = scene.text().sentenceEnd(sentence);
        for (int i = start; i < end; i++) {
            boolean speaks = scene.is(i, SOURCE_WORDS) || scene.is(i, Set.of("علي")) && scene.form(i + 1).equals("لسان");
            if (!speaks) {
                continue;
            }
            for (int j = i + 1; j < Math.min(end, i + 7); j++) {
                ActorMention mention = scene.actors().mentionFrom(j);
                if (mention != null) {
                    Entity entity = mention.entity();
                    if (entity != null && entity.kind() != ActorKind.MEDIA) {
                        int to = end;
                        segments.add(new Segment(start, to, List.of(mention)));
                    }
                    break;
                }
                if (scene.tokens().get(j).is(",") || scene.tokens().get(j).is(".")) {
                    break;
                }
            }
        }
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
        ActorMention speaker = i < end ? scene.actors().mentionFrom(i) : null;
        if (speaker == null || speaker.entity() == null) {
            return;
        }
        int colon = speaker.last();
        while (colon < end && colon - speaker.last() < 9 && !scene.tokens().get(colon).is(":")) {
            if (scene.actors().predicateAt(colon) != null && !insidePhrase(colon, speaker.last())) {
                return;
            }
            colon++;
        }
        if (colon >= end || !scene.tokens().get(colon).is(":")) {
            return;
        }
        if (speaker.entity().kind() == ActorKind.MEDIA) {
            return;
        }
        int last = sentence;
        while (last + 1 < scene.text().sentenceCount() && scene.text().paragraph(last + 1) == scene.text().paragraph(sentence)) {
            last++;
        }
        segments.add(new Segment(colon + 1, scene.text().sentenceEnd(last), List.of(speaker)));
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
        if (open >= Math.min(tokens.size(), end + 1) || tokens.get(open).quote() < 0 || tokens.get(open).isWord()) {
            return;
        }
        for (int i = colon - 1; i >= scene.text().sentenceStart(sentence); i--) {
            Predicate predicate = scene.actors().predicateAt(i);
            if (predicate != null && predicate.explicitSubject() && !known(predicate.subject()).isEmpty()) {
                int to = open;
                while (to < tokens.size() && tokens.get(to).quote() == tokens.get(open).quote()) {
                    to++;
                }
                segments.add(new Segment(open, to, known(predicate.subject())));
                return;
            }
        }
    }

    /** "نشر الرئيس … على حسابه:" and the quotation in the paragraphs behind it. */
    private void quotedParagraphs() {
        List<Token> tokens = scene.tokens();
        for (int s = 0; s + 1 < scene.text().sentenceCount(); s++) {
            int end = scene.text().sentenceEnd(s);
            if (end >= tokens.size() || !tokens.get(end - 1).is(":") || tokens.get(end).quote() < 0 || tokens.get(end).isWord()) {
                continue;
            }
            for (int i = end - 1; i >= scene.text().sentenceStart(s); i--) {
                Predicate predicate = scene.actors().predicateAt(i);
                if (predicate != null && predicate.explicitSubject() && !known(predicate.subject()).isEmpty()) {
                    int to = end;
                    while (to < tokens.size() && tokens.get(to).quote() == tokens.get(end).quote()) {
                        to++;
                    }
                    if (!closes(tokens.get(to - 1))) {
                        to = closing(to);
                    }
                    segments.add(new Segment(end, to, known(predicate.subject())));
                    break;
                }
            }
        }
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

    // ---------------------------------------------------------------- asking

    /** The outermost source of a token; none where the reporter speaks. */
    public List<ActorMention> of(int token) {
        Segment segment = outermost[token];
        return segment == null ? List.of() : segment.source;
    }

    /** The innermost source of a token: whoever says "I" or "we" there. */
    public List<ActorMention> speaker(int token) {
        Segment segment = innermost[token];
        return segment == null ? authors.at(token) : segment.source;
    }

    /** For each token the covering segment that an order puts first. */
    private @Nullable Segment[] sweep(Comparator<Segment> order) {
        segments.sort(Comparator.comparingInt(Segment::from));
        Segment[] best = new Segment[scene.tokens().size()];
        PriorityQueue<Segment> open = new PriorityQueue<>(order);
        int next = 0;
        for (int token = 0; token < best.length; token++) {
            while (next < segments.size() && segments.get(next).from <= token) {
                open.add(segments.get(next++));
            }
            while (!open.isEmpty() && open.peek().to <= token) {
                open.remove();
            }
            best[token] = open.peek();
        }
        return best;
    }

    /** "الوزير لنظيره في مكالمة استمرت ساعة:": a verb in the relative clause of a phrase with في. */
    private boolean insidePhrase(int verb, int from) {
        return verb - 2 >= from && scene.form(verb - 2).equals("في") && scene.tokens().get(verb - 1).isWord();
    }
}
