package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell of captives changing hands: verbs and nouns with captives as what they move. */
final class TriggerFinder {
    private final Phrases phrases;
    private final Scene scene;
    private final VerbChoice verbs;
    private final Matter matter;
    private final VerbTriggers verbTriggers;
    private final NounTriggers nounTriggers;

    TriggerFinder(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbs = new VerbChoice(phrases);
        this.matter = new Matter(phrases);
        SwapNouns swaps = new SwapNouns(phrases);
        this.verbTriggers = new VerbTriggers(phrases, verbs, matter, swaps);
        this.nounTriggers = new NounTriggers(phrases, verbs, matter, swaps, verbTriggers);
    }

    @Nullable Trigger at(int i) {
        if (!phrases.tokens.get(i).isWord() || scene.actors().mentionAt(i) != null) {
            return null;
        }
        Reading verb = verbs.finite(i);
        if (verb != null) {
            return verbTriggers.trigger(i, verb);
        }
        Reading motion = phrases.is(i, ExchangeWords.RETURN) ? motion(i) : null;
        if (motion != null) {
            return matter.comesHome(i) ? new Trigger(i, Act.RETURN, motion, List.of(), false) : null;
        }
        Predicate predicate = phrases.finite(i);
        return predicate == null || verbs.isSwapNoun(i, predicate) ? nounTriggers.trigger(i) : null;
    }

    /** "عاد", "يعودون" as a verb: where the grammar found one, or at the head of a clause. */
    private @Nullable Reading motion(int i) {
        Predicate predicate = phrases.finite(i);
        if (predicate != null) {
            return predicate.reading();
        }
        boolean head = i == scene.sentenceStart(i) || phrases.isMark(i - 1) || phrases.subordinate(i) || form(i - 1).equals("قد")
                || scene.time().date(i + 1).isPresent();
        return head ? scene.actors().readings(i).stream().filter(Reading::isFinite).findFirst().orElse(null) : null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
