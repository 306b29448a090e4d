package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.AmountMatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell of captives changing hands: verbs and nouns with captives as what they move. */
final class TriggerFinder {
    private static final int CARRY_REACH = 6;
    private static final int FREEDOM_REACH = 10;

    private final Phrases phrases;
    private final Scene scene;
    private final VerbChoice verbs;
    private final Matter matter;
    private final VerbTriggers verbTriggers;
    private final NounTriggers nounTriggers;
    private final Transports transports;

    TriggerFinder(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbs = new VerbChoice(phrases);
        this.matter = new Matter(phrases);
        SwapNouns swaps = new SwapNouns(phrases);
        this.verbTriggers = new VerbTriggers(phrases, verbs, matter, swaps);
        this.nounTriggers = new NounTriggers(phrases, verbs, matter, swaps, verbTriggers);
        this.transports = new Transports(phrases, verbTriggers);
    }

    @Nullable
    Trigger at(int i) {
        if (!mayTell(i) || !phrases.tokens.get(i).isWord() || scene.actors().mentionAt(i) != null) {
            return null;
        }
        Reading verb = verbs.finite(i);
        if (verb != null && verb.has(VerbSense.RECOVER) && theirFreedom(i)) {
            boolean own = verb.pronoun().isEmpty()
                    && verb.form().person() == 3
                    && !verb.form().passive();
            return own && verb.isPast() ? new Trigger(i, Act.RETURN, verb, List.of(), false) : null;
        }
        if (verb != null) {
            return verbTriggers.trigger(i, verb);
        }
        Reading motion = phrases.is(i, ExchangeWords.RETURN) ? motion(i) : null;
        if (motion != null) {
            return matter.comesHome(i) ? new Trigger(i, Act.RETURN, motion, List.of(), false) : null;
        }
        Predicate predicate = phrases.finite(i);
        if (predicate != null && carriedHome(predicate)) {
            return new Trigger(i, Act.RETURN, predicate.reading(), List.of(), false);
        }
        Trigger transport = transports.at(i, predicate);
        if (transport != null) {
            return transport;
        }
        return predicate == null || verbs.isSwapNoun(i, predicate) ? nounTriggers.trigger(i) : null;
    }

    /** Whether a word is a verb, may be a form of one that moves captives, or is a noun of moving them: no other is a trigger. */
    private boolean mayTell(int i) {
        return scene.actors().predicateAt(i) != null
                || scene.actors().senses(i).meets(ExchangeWords.MOVES)
                || Concepts.opensExchange(scene, i)
                || phrases.in(i, ExchangeWords.RETURN_OR_CONVEY);
    }

    /** "استعادوا حريتهم", "استعاد خمسة صيادين مصريين حريتهم": the captives themselves are the subject. */
    private boolean theirFreedom(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + FREEDOM_REACH) && !phrases.isMark(k); k++) {
            if (ExchangeWords.THEIR_FREEDOM.contains(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "نُقل 31 جريحا إلى كييف مقابل …": captives whom nobody in particular takes to the one side, against others. */
    private boolean carriedHome(Predicate verb) {
        int i = verb.token();
        ActorMention there = form(i + 1).equals("الي") ? scene.actors().mentionFrom(i + 2) : null;
        Optional<AmountMatch> amount = !Phrases.lemma(verb, ExchangeWords.CARRY)
                ? Optional.empty()
                : there != null
                        ? scene.time().amount(there.last())
                        : verb.explicitSubject()
                                ? Optional.empty()
                                : scene.time().amount(i + 1);
        if (amount.isEmpty() || phrases.captives(amount.get().last()) == null) {
            return false;
        }
        if (there != null) {
            // "نُقل إلى أوكرانيا 31 جنديا جريحا مقابل 15"
            int noun = amount.get().last();
            return phrases.sideAt(i + 2) != null
                    && phrases.inReturn(noun, Math.min(scene.sentenceEnd(i), noun + CARRY_REACH));
        }
        for (int k = amount.get().last() + 1;
                k < Math.min(scene.sentenceEnd(i), amount.get().last() + CARRY_REACH) && !phrases.isMark(k);
                k++) {
            if (form(k).equals("الي") && phrases.sideAt(k + 1) != null) {
                return phrases.inReturn(k + 2, Math.min(scene.sentenceEnd(i), k + CARRY_REACH));
            }
        }
        return false;
    }

    /** "عاد", "يعودون" as a verb: where the grammar found one, or at the head of a clause. */
    private @Nullable Reading motion(int i) {
        for (int k = i + 1; k <= i + 3; k++) {
            if (phrases.in(k, ExchangeWords.OPERATION) || ExchangeWords.SWAP_STEM.begins(form(k))) {
                // "وتعود آخر عملية تبادل إلى عام 2020": the exchange is the subject
                return null;
            }
        }
        Predicate predicate = phrases.finite(i);
        if (predicate != null) {
            return predicate.reading();
        }
        boolean head = i == scene.sentenceStart(i)
                || phrases.isMark(i - 1)
                || phrases.subordinate(i)
                || form(i - 1).equals("قد")
                || scene.time().date(i + 1).isPresent();
        return head
                ? scene.actors().readings(i).stream()
                        .filter(Reading::isFinite)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
