package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "وذكر أن العملية ستتم اليوم", "وجرى التبادل على الحدود": an exchange told before, called nothing but "the operation", that takes place. */
final class OperationTriggers {
    private static final Senses TAKES_PLACE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT);

    private static final Senses DONE = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.END);

    private final Phrases phrases;
    private final Scene scene;

    OperationTriggers(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    @Nullable
    Trigger in(int from, int to) {
        for (int i = from; i < to; i++) {
            if (names(i) && (takesPlace(i - 1) || takesPlace(i + 1))) {
                return new Trigger(i, Act.SWAP, null, List.of(), false);
            }
        }
        return null;
    }

    /** "… على مبادلة ألف أسير بألف، وأُنجز التبادل على ثلاث دفعات": whether what is agreed is then told as done. */
    boolean isOver(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            Predicate verb = names(i) ? phrases.finite(i - 1) : null;
            if (verb != null
                    && verb.reading().isPast()
                    && !verb.negated()
                    && verb.reading().hasAny(DONE)
                    && scene.form(i - 1).startsWith("و")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says no more of it than that it is the one spoken of; "العملية العسكرية" is another. */
    private boolean names(int i) {
        int last = scene.form(i).equals("عمليه") ? i + 1 : i;
        return ExchangeWords.THE_OPERATION.contains(scene.form(last))
                && (!scene.form(last + 1).startsWith("ال")
                        || scene.time().date(last + 1).isPresent());
    }

    private boolean takesPlace(int i) {
        Predicate verb = phrases.finite(i);
        return verb != null && verb.reading().hasAny(TAKES_PLACE);
    }
}
