package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the reading of a word as a verb that moves captives: "تسلّم" hands over or receives, "أعدنا" brings back or prepares. */
final class VerbChoice {
    private static final WordSet THEM = WordSet.of("هم", "هما", "هن", "ه", "ها");
    private static final Senses PASSED_ON = Senses.of(VerbSense.RECOVER, VerbSense.EXCHANGE);
    private static final int VERB_REACH = 26;
    private static final int NOUN_REACH = 12;

    private final Phrases phrases;
    private final Scene scene;

    VerbChoice(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** The reading of a word as a finite verb that moves captives. */
    @Nullable
    Reading finite(int i) {
        Predicate predicate = phrases.finite(i);
        if (isSwapNoun(i, predicate)) {
            return null;
        }
        Reading best =
                predicate != null && predicate.reading().hasAny(ExchangeWords.MOVES) ? predicate.reading() : null;
        if (predicate != null && best == null && Phrases.lemma(predicate, ExchangeWords.RECEIVE) && countedFrom(i)) {
            return predicate.reading();
        }
        if (!scene.actors().hasFinite(i) || !scene.actors().senses(i).meets(ExchangeWords.MOVES)) {
            return best;
        }
        for (Reading reading : scene.actors().readings(i)) {
            boolean fits = reading.isFinite()
                    && reading.hasAny(ExchangeWords.MOVES)
                    && reading.form().person() != 2
                    && !(reading.form().person() == 1 && !reading.isPast() && phrases.resumptive(i + 1));
            boolean better = fits
                    && (best == null
                            ? inVerbPosition(i, reading, predicate)
                            : handsOver(i, best, reading)
                                    || weHandOver(i, best, reading)
                                    || exchanged(i, best, reading)
                                    || wereFreed(i, best, reading)
                                    || wereSwapped(i, best, reading)
                                    || weDid(best, reading));
            best = better ? reading : best;
        }
        return best;
    }

    /** "تلقت السلطات 27 رهينة من الجماعة": a number of captives from a side. */
    private boolean countedFrom(int i) {
        boolean counted = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH) && !phrases.isMark(k); k++) {
            counted |= phrases.namesCaptives(k) && scene.time().amount(k - 1).isPresent();
            if (counted && form(k).equals("من") && scene.actors().mentionFrom(k + 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** "جرى … تبادل عشرة جواسيس", "إن تبادل الأسرى بين …": without a subject of its own the word is the noun. */
    boolean isSwapNoun(int i, @Nullable Predicate predicate) {
        if (form(i - 1).equals("قد")) {
            // "كان الطرفان قد تبادل 300 أسير"
            return false;
        }
        if (form(i).equals("تبادلا") && form(i + 1).startsWith("لل") && phrases.captives(i + 1) != null) {
            // "سيجريان غدا تبادلا للأسرى"
            return predicate != null;
        }
        if (predicate == null && form(i).equals("تبادل") && form(i - 1).equals("ان")) {
            // "قال القصر إن تبادل الأسرى سيجري غدا"
            return scene.actors().mentionFrom(i + 1) == null;
        }
        if (predicate != null
                && predicate.has(VerbSense.EXCHANGE)
                && !predicate.reading().isPast()
                && form(i).equals("تبادل")
                && phrases.namesCaptives(i + 1)
                && scene.actors().mentionFrom(i + 1) == null) {
            return true;
        }
        return predicate != null
                && predicate.has(VerbSense.EXCHANGE)
                && predicate.reading().isPast()
                && predicate.reading().form().gender() == Gender.MASCULINE
                && predicate.reading().form().number() == Number.SINGULAR
                && predicate.subject().stream().noneMatch(m -> m.first() > i && m.first() <= i + 2 || m.last() == i);
    }

    private boolean inVerbPosition(int i, Reading reading, @Nullable Predicate predicate) {
        // "استعدنا … من الأسر", "أعدنا … من الأسر": not the verbs of readiness and preparation that look alike
        boolean home = reading.form().person() == 1
                && reading.isPast()
                && fromCaptivity(i)
                && (predicate == null || predicate.has(VerbSense.OTHER));
        if (predicate != null || home) {
            // "أخلت إسرائيل سبيل …": the idiom tells which verb it is
            boolean handed = ExchangeWords.ALSO.contains(form(i + 1))
                    && areHandedOver(i, reading)
                    && reading.form().passive()
                    && predicate != null
                    && predicate.has(VerbSense.OTHER);
            return home || handed || reading.has(VerbSense.RELEASE) && freedomAhead(i) > 0;
        }
        if (areHandedOver(i, reading)
                && reading.form().passive()
                && phrases.scene.actors().readings(i).stream().allMatch(Reading::isFinite)) {
            return true;
        }
        // "عملية أعيد بموجبها 900 محتجز"
        if (givesTo(i, reading) || phrases.resumptive(i + 1) && phrases.dealBefore(i) >= 0) {
            return true;
        }
        String before = form(i - 1);
        boolean relative =
                THEM.contains(reading.pronoun()) && (phrases.namesCaptives(i - 1) || phrases.nisba(i - 1) != null);
        return relative || before.equals("ان") || before.equals("وان") || before.equals("بان") || before.equals("سوف");
    }

    /** "تسلّم بانكوك بنوم بنه جثامين": with two sides behind it the word is the verb "hands over". */
    private boolean givesTo(int i, Reading reading) {
        ActorMention giver = reading.has(VerbSense.HANDOVER)
                        && reading.form().gender() == Gender.FEMININE
                        && !reading.form().passive()
                ? scene.actors().mentionFrom(i + 1)
                : null;
        if (giver == null || masculine(giver)) {
            return false;
        }
        ActorMention taker = scene.actors().mentionFrom(giver.last());
        return taker != null && taker.conjunction() == 0 && taker.preposition() == 0 && giver.preposition() == 0;
    }

    /** "تسلم" is the past of تسلّم with a masculine subject, and the present of سلّم with a feminine one. */
    private boolean handsOver(int i, Reading chosen, Reading other) {
        if (!chosen.has(VerbSense.RECEIVE_PERSON)
                || !chosen.isPast()
                || !other.has(VerbSense.HANDOVER)
                || other.form().gender() != Gender.FEMININE
                || other.form().passive()
                || !chosen.cut().stem().equals(other.cut().stem())) {
            return false;
        }
        String before = form(i - 1);
        ActorMention opening = scene.actors().mentionAt(i - 1);
        if (opening != null
                && opening.first() == scene.sentenceStart(i)
                && opening.entity() != null
                && opening.entity().kind() == ActorKind.ARMED_GROUP
                && !masculine(opening)) {
            // "حماس تسلم الصليب الأحمر جثمان …": in a headline who stands before the verb acts
            return true;
        }
        ActorMention subject = scene.actors().mentionFrom(phrases.resumptive(i + 1) ? i + 2 : i + 1);
        if (subject == null) {
            ActorMention left = scene.actors().mentionAt(i - 1);
            return before.equals("ان") || before.equals("وان") || left != null && !masculine(left);
        }
        return !masculine(subject);
    }

    /** "سلّمنا الجانب الأرميني جثامين جنوده": "we handed over" rather than "handed us", unless the captives are ours. */
    private boolean weHandOver(int i, Reading chosen, Reading other) {
        if (!chosen.pronoun().equals("نا")
                || other.form().person() != 1
                || !other.pronoun().isEmpty()
                || !other.has(VerbSense.HANDOVER)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + VERB_REACH); k++) {
            if (phrases.ours(k)) {
                return false;
            }
        }
        return true;
    }

    /** "أُطلق سراح ألف": "were released" rather than "I release", which is spelt alike. */
    private boolean wereFreed(int i, Reading chosen, Reading other) {
        return chosen.form().person() == 1
                && !chosen.isPast()
                && other.isPast()
                && other.form().passive()
                && phrases.markedPassive(i);
    }

    /** "175 أسيرا سيُبادَلون": captives before the verb are swapped, they do not swap. */
    private boolean wereSwapped(int i, Reading chosen, Reading other) {
        boolean passive = chosen.has(VerbSense.EXCHANGE)
                && other.has(VerbSense.EXCHANGE)
                && other.form().number() == Number.PLURAL
                && !chosen.form().passive()
                && other.form().passive()
                && chosen.isPast() == other.isPast();
        return passive
                && (phrases.markedPassive(i)
                        || phrases.captives(i - 1) != null
                        || phrases.captives(i - 2) != null && phrases.nisba(i - 1) != null);
    }

    /** "استعدنا": "we got back" rather than a command or a wish. */
    private static boolean weDid(Reading chosen, Reading other) {
        return !chosen.isPast()
                && other.isPast()
                && other.form().person() == 1
                && other.pronoun().isEmpty()
                && !chosen.cut().future()
                && chosen.lemma().equals(other.lemma())
                && chosen.cut().prefixLength() == other.cut().prefixLength();
    }

    /** "تبادل الجانبان": the past of تبادل rather than a present of بادل, but for behind "أن". */
    private boolean exchanged(int i, Reading chosen, Reading other) {
        return chosen.has(VerbSense.EXCHANGE)
                && !chosen.isPast()
                && other.isPast()
                && other.has(VerbSense.EXCHANGE)
                && chosen.cut().prefixLength() == other.cut().prefixLength()
                && !phrases.subordinate(i)
                && !form(i - 1).equals("لن")
                && !form(i - 1).equals("لم");
    }

    private boolean masculine(ActorMention mention) {
        String first = form(mention.first());
        boolean feminine = first.endsWith("ه") || first.endsWith("ات");
        boolean organization = mention.entity() != null && mention.entity().kind() == ActorKind.ORGANIZATION;
        return !feminine && (mention.isPerson() || organization) || Concepts.in(first, ExchangeWords.MASCULINE) != null;
    }

    /** "أعدنا 20 من جنودنا من الأسر": who brings captives home from captivity gets them back. */
    boolean fromCaptivity(int i) {
        for (int k = i + 2; k < Math.min(scene.sentenceEnd(i), i + 12); k++) {
            if (phrases.in(k, ExchangeWords.CAPTIVITY) && form(k - 1).equals("من")) {
                return true;
            }
        }
        return broughtHome(i);
    }

    /** "أعدنا إلى الوطن 185 عسكريا، وسلّمنا …": soldiers taken home where others are handed over for them. */
    private boolean broughtHome(int i) {
        Optional<AmountMatch> amount = form(i + 1).equals("الي") && phrases.in(i + 2, ExchangeWords.HOME)
                ? scene.time().amount(i + 3)
                : Optional.empty();
        if (amount.isEmpty() || phrases.captives(amount.get().last()) != CaptiveCategory.PRISONERS_OF_WAR) {
            return false;
        }
        for (int k = amount.get().last() + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH + VERB_REACH); k++) {
            Predicate next = form(k).startsWith("و") ? phrases.finite(k) : null;
            if (next != null) {
                return next.has(VerbSense.HANDOVER);
            }
        }
        return false;
    }

    /** "وسُلّموا إلى سفارة بلادهم", "سلموا هذا المساء إلى …", "سيُبادَلون بعدد مماثل": the captives themselves are the subject. */
    boolean areHandedOver(int i, Reading verb) {
        boolean moved = verb.has(VerbSense.HANDOVER)
                || verb.hasAny(PASSED_ON) && verb.form().passive();
        return moved
                && verb.form().number() != Number.SINGULAR
                && verb.form().person() == 3
                && verb.pronoun().isEmpty()
                && (verb.form().passive() || form(behindAdverb(i + 1)).equals("الي"));
    }

    /** Where a date or "كذلك" ends that stands between a verb and what belongs to it. */
    private int behindAdverb(int k) {
        int end = scene.time().dateEnd(k);
        return ExchangeWords.ALSO.contains(form(end)) ? end + 1 : end;
    }

    /** Index of "سراح", "سبيل" near a verb or noun of release, or -1. */
    int freedomAhead(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 12); k++) {
            if (Concepts.in(form(k), ExchangeWords.FREEDOM) != null) {
                return k;
            }
            if (k > i + 1 && phrases.finite(k) != null) {
                return -1;
            }
        }
        return -1;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
