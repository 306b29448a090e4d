package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exchanges that a sentence tells by their numbers or their batch alone. */
final class NumberTriggers {
    private static final WordSet RELEASE = Concepts.words("RELEASE");
    private static final Senses CARRIED_OUT = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.END);
    private static final int VERB_REACH = 14;

    private final Phrases phrases;
    private final Scene scene;

    NumberTriggers(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** "خمسة سجناء … مقابل خمسة إيرانيين": two groups set against each other, where no word else tells of an exchange. */
    @Nullable
    Trigger exchangeOf(List<Captives> groups, int from, int to) {
        for (int k = from; k < to; k++) {
            int at = k;
            if (ExchangeWords.IN_RETURN.contains(form(k))
                    && groups.stream().anyMatch(g -> g.last() <= at && g.count() != null)
                    && groups.stream().anyMatch(g -> g.first() > at && g.first() <= at + 2)) {
                Captives first = groups.get(0);
                return new Trigger(first.first(), Act.SWAP, null, List.of(), false);
            }
        }
        return null;
    }

    /** Whether a word names a batch of the exchange told before or another exchange beside it: "الدفعة الثانية", "عملية سابقة", "آخر صفقة". */
    boolean names(int i) {
        if (!phrases.in(i, ExchangeWords.OPERATION_OR_BATCH)) {
            return false;
        }
        boolean another = phrases.in(i, ExchangeWords.OPERATION)
                && (ExchangeWords.ANOTHER.contains(form(i + 1)) || phrases.in(i - 1, ExchangeWords.RANKED));
        return another || phrases.in(i, ExchangeWords.BATCH);
    }

    /** "الدفعة السابقة قد نُفذت …، وشملت رهينتين مقابل …", "وكانت عملية سابقة … قد شملت ألف أسير", "الدفعة الأولى، وعددها 20 أسيرا، ستصل …": what is carried out. */
    @Nullable
    Trigger batch(int i) {
        if (!names(i)) {
            return null;
        }
        Predicate governor = phrases.in(i, ExchangeWords.OPERATION) ? phrases.finiteBefore(i) : null;
        if (governor != null
                && i - governor.token() < VERB_REACH
                && governor.reading().isPast()
                && !governor.negated()
                && governor.reading().hasAny(CARRIED_OUT)) {
            // "كان الطرفان قد نفّذا في … عملية سابقة تحرّر بموجبها 40 معتقلا"
            return new Trigger(i, Act.SWAP, null, List.of(), false);
        }
        for (int k = Math.max(scene.sentenceStart(i), i - 1); k < Math.min(scene.sentenceEnd(i), i + VERB_REACH); k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null && (k > i || !verb.has(VerbSense.BE))) {
                boolean deeds = scene.isMasdar(k + 1) && !phrases.in(k + 1, RELEASE);
                boolean moved = phrases.in(i, ExchangeWords.BATCH)
                        && (Phrases.lemma(verb, ExchangeWords.CARRY)
                                || verb.reading().hasAny(ExchangeWords.MOVES));
                boolean told =
                        !deeds && (moved || verb.has(VerbSense.HAPPEN) || Phrases.lemma(verb, ExchangeWords.INCLUDE));
                return told && verb.reading().form().tense() != Tense.JUSSIVE
                        ? new Trigger(i, Act.SWAP, null, List.of(), false)
                        : null;
            }
        }
        return null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
