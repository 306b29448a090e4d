package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choice among a word's readings as a verb: "اتفقنا" is "we agreed" as well as "he agreed with us". */
final class ReadingChoice {
    private static final WordSet AFTER = WordSet.of("بعد", "وبعد", "فبعد");
    private static final WordSet BEFORE_NOW = WordSet.of("سبق", "وسبق", "يسبق", "منذ");
    private static final Senses PLAIN = Senses.of(VerbSense.OTHER, VerbSense.HAPPEN, VerbSense.BE);

    private final ActorLayer layer;
    private final List<Token> tokens;
    /** Whether the text says "I" and "we" of itself. */
    private final boolean firstPerson;

    ReadingChoice(ActorLayer layer) {
        this.layer = layer;
        this.tokens = layer.text().tokens();
        this.firstPerson = SelfNaming.speaksOfItself(layer);
    }

    /** The best of the finite readings that may stand at a token, or null. */
    @Nullable
    Reading finite(int i) {
        Reading best = null;
        if (!layer.hasFinite(i)) {
            return best;
        }
        boolean still = isStill(i);
        for (Reading reading : layer.readings(i)) {
            if (still && !reading.has(VerbSense.BE)) {
                // "ما زالت الهدنة هشة": no end
                continue;
            }
            if (reading.isFinite() && moodFits(reading, i) && (best == null || isBetter(reading, best, i))) {
                best = reading;
            }
        }
        return best;
    }

    /** "لا يزال", "ما زالت": with a particle that denies it, the verb says that something goes on. */
    private boolean isStill(int i) {
        return i > 0
                && ClauseWords.STILL.contains(tokens.get(i).form())
                && (ClauseWords.NEGATION.contains(tokens.get(i - 1).form())
                        || ClauseWords.NOT.contains(tokens.get(i - 1).form()));
    }

    /** "مؤكدا": the first reading as an active participle, rather a singular one; or null. */
    @Nullable
    Reading participle(int i) {
        Reading best = null;
        if (!layer.hasParticiple(i)) {
            return best;
        }
        for (Reading reading : layer.readings(i)) {
            boolean fits = reading.isParticiple()
                    && !reading.form().passive()
                    && reading.cut().preposition() == 0
                    && !reading.cut().article();
            if (fits
                    && (best == null
                            || best.form().number() != Number.SINGULAR
                                    && reading.form().number() == Number.SINGULAR)) {
                best = reading;
            }
        }
        return best;
    }

    /** "تحدثتُ", "تلقيت" in a quotation: where nobody else is the subject, the first person that is spelled alike. */
    Predicate speaking(Predicate predicate) {
        Reading reading = predicate.reading;
        if (opensSpeech(predicate)) {
            for (Reading other : layer.readings(predicate.token)) {
                if (other.isFinite()
                        && !other.isPast()
                        && other.form().person() == 1
                        && other.pronoun().equals(reading.pronoun())
                        && other.lemma().equals(reading.lemma())
                        && !other.form().passive()) {
                    return new Predicate(predicate.token, other, predicate.negated, false);
                }
            }
        }
        boolean doubtful = reading.isPast()
                && reading.form().person() == 3
                && reading.form().gender() == Gender.FEMININE
                && reading.form().number() == Number.SINGULAR
                && !predicate.explicit
                && isSpeech(predicate.token);
        if (doubtful
                && (predicate.subject.isEmpty()
                        || firstPerson && tokens.get(predicate.token).quote() < 0 && isMan(predicate.subject))) {
            for (Reading other : layer.readings(predicate.token)) {
                if (other.isPast()
                        && other.form().person() == 1
                        && other.lemma().equals(reading.lemma())
                        && !other.form().passive()) {
                    return new Predicate(predicate.token, other, predicate.negated, false);
                }
            }
        }
        return predicate;
    }

    /** "هاتفت الرئيس …. أبلغته": no man is the subject of what looks like a feminine verb. */
    private static boolean isMan(List<ActorMention> subject) {
        return subject.size() == 1
                && subject.get(0).actorKind == ActorKind.PERSON
                && GrammaticalGender.ofPerson(subject.get(0)) == GrammaticalGender.MASCULINE;
    }

    /** "ألتزم", spelt like the past but for its hamza, where direct speech or an item of a list opens and no subject stands beside it. */
    private boolean opensSpeech(Predicate predicate) {
        Reading reading = predicate.reading;
        Token before = predicate.token > 0 ? tokens.get(predicate.token - 1) : null;
        boolean opening = before != null
                && (before.is(":")
                        || before.is("•")
                        || !before.isWord()
                                && before.quote() >= 0
                                && before.quote() == tokens.get(predicate.token).quote());
        for (int i = predicate.token + 1; i <= Math.min(predicate.token + 2, tokens.size() - 1); i++) {
            ActorMention behind = layer.mentionFrom(i);
            if (behind != null && behind.preposition == 0) {
                // "اتصل بي الرئيس"
                return false;
            }
        }
        return opening
                && reading.isPast()
                && reading.lemma().startsWith("اِ")
                && !predicate.explicit
                && reading.cut().prefixLength() == 0;
    }

    /** Whether a token stands in a quotation, or in a text that says "I" and "we" of itself. */
    private boolean isSpeech(int token) {
        return tokens.get(token).quote() >= 0
                || firstPerson
                || token > 0 && tokens.get(token - 1).is(":");
    }

    /** Whether a jussive or subjunctive may stand here: behind its particle, behind لـ, or coordinated. */
    private boolean moodFits(Reading reading, int i) {
        return reading.form().tense() != Tense.JUSSIVE
                || reading.cut().preposition() == 'ل'
                || reading.cut().conjunction() != 0
                || i > 0
                        && ClauseWords.BEFORE_JUSSIVE.contains(tokens.get(i - 1).form());
    }

    /** "سبق أن أجرى", "سبق للرئيس أن أجرى". */
    static boolean isBeforeNow(ActorLayer layer, int before) {
        ActorMention who = layer.mentionAt(before);
        int at = who != null && who.preposition == 'ل' ? who.first - 1 : before;
        return at >= 0 && BEFORE_NOW.contains(layer.text().tokens().get(at).form());
    }

    /** Prefers the reading that fits the particle before it, then the whole word to a cut one, then the active. */
    private boolean isBetter(Reading reading, Reading other, int i) {
        String before = i > 0 ? tokens.get(i - 1).form() : "";
        if (reading.isPast() != other.isPast()
                && before.equals("ان")
                && (AFTER.contains(tokens.get(Math.max(0, i - 2)).form())
                        || isBeforeNow(layer, i - 2)
                                && reading.form().number() == Number.SINGULAR
                                && other.form().number() == Number.SINGULAR)) {
            // "بعد أن اتهم", "سبق أن أجرى": it has happened
            return reading.isPast();
        }
        if (reading.isPast() != other.isPast()
                && (ClauseWords.NEGATION.contains(before) || before.equals("ان") || before.equals("بان"))) {
            // "إن وافق الطرف الآخر": behind إن of a condition stands the past
            return before.equals("ان")
                            && layer.text().spelling(tokens.get(i - 1)).startsWith("إ")
                    ? reading.isPast()
                    : other.isPast();
        }
        if (isUsOrWe(reading, other) && isSpeech(i) && layer.mentionFrom(i + 1) == null) {
            return reading.form().person() == 1;
        }
        if (isTwoOrWe(reading, other) && isOurs(i)) {
            return reading.form().person() == 1;
        }
        if (layer.mentionFrom(i + 1) != null
                && isAnswer(reading)
                && other.lemma().startsWith("وَرَد")) {
            // "وردت طالبان بأنها": an actor answers, and does not arrive
            return true;
        }
        if (layer.mentionFrom(i + 1) != null
                && isAnswer(other)
                && reading.lemma().startsWith("وَرَد")) {
            return false;
        }
        if ((reading.form().person() == 3) != (other.form().person() == 3)) {
            return reading.form().person() == 3;
        }
        if (reading.form().passive() != other.form().passive()) {
            return other.form().passive() != isAccused(i, reading);
        }
        ActorMention left = i > 0 && reading.cut().conjunction() == 0 ? freeBefore(i) : null;
        ActorMention right = left == null ? layer.mentionFrom(i + 1) : null;
        ActorMention beside = right != null && right.preposition == 0 && right.conjunction == 0 ? right : left;
        if (beside != null) {
            List<ActorMention> subject = List.of(beside);
            boolean fits = Agreement.fits(reading, subject, left != null);
            if (fits != Agreement.fits(other, subject, left != null)) {
                return fits;
            }
        }
        int cut = cutLength(reading);
        int otherCut = cutLength(other);
        boolean plain = reading.hasAny(PLAIN);
        return plain != other.hasAny(PLAIN) && cut == otherCut ? !plain : cut < otherCut;
    }

    /**
     * "اتُّهمت أوكرانيا بخرق الهدنة": at the head of a sentence, where what the only one named is accused of stands right behind him, a verb
     * that needs an object is passive.
     */
    private boolean isAccused(int i, Reading reading) {
        ActorMention accused = layer.mentionFrom(i + 1);
        boolean head = i == layer.text().sentenceStart(tokens.get(i).sentence());
        return head
                && accused != null
                && reading.has(VerbSense.ACCUSE)
                && reading.cut().conjunction() == 0
                && reading.pronoun().isEmpty()
                && accused.preposition == 0
                && accused.last < tokens.size()
                && tokens.get(accused.last).form().startsWith("ب")
                && (layer.hasMasdar(accused.last)
                        || Words.COMPLEMENT.contains(tokens.get(accused.last).form()));
    }

    /** The mention that ends before a token, unless a preposition governs it: "وفي الكويت تلقى الوزير". */
    private @Nullable ActorMention freeBefore(int i) {
        ActorMention left = layer.mentionAt(i - 1);
        return left == null
                        || left.preposition != 0
                        || left.first > 0
                                && ClauseWords.PREPOSITION.contains(
                                        tokens.get(left.first - 1).form())
                ? null
                : left;
    }

    private static int cutLength(Reading reading) {
        return reading.cut().prefixLength() + reading.pronoun().length();
    }

    private static boolean isAnswer(Reading reading) {
        return reading.lemma().startsWith("رَدّ") && reading.cut().conjunction() == 'و' && reading.isPast();
    }

    /** "أعلنا" is "the two announced" as well as "we announced". */
    private static boolean isTwoOrWe(Reading one, Reading other) {
        boolean first = one.form().person() == 1;
        Reading we = first ? one : other;
        Reading two = first ? other : one;
        return we.form().person() == 1
                && two.form().person() == 3
                && two.form().number() == Number.DUAL
                && one.isPast()
                && other.isPast()
                && one.lemma().equals(other.lemma());
    }

    /** Whether direct speech opens at a verb that no two stand beside, or those who speak are named right before it: "كنا قد أعلنا". */
    private boolean isOurs(int i) {
        boolean alone = layer.mentionFrom(i + 1) == null && layer.mentionAt(i - 1) == null;
        for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
            if (ClauseWords.OURSELVES.contains(tokens.get(k).form())) {
                return alone;
            }
        }
        return alone && isSpeech(i);
    }

    /** "اتفقنا" is "we agreed" as well as "he agreed (with) us". */
    private static boolean isUsOrWe(Reading one, Reading other) {
        boolean we = one.form().person() == 1;
        Reading first = we ? one : other;
        Reading third = we ? other : one;
        return first.isPast()
                && third.isPast()
                && first.form().person() == 1
                && third.form().person() == 3
                && first.pronoun().isEmpty()
                && third.pronoun().equals("نا");
    }
}
