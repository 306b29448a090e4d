package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.TemporalReader;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.Mention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of a call that the text counts from another: "بعد يومين من مكالمة", "غداة توقيع الاتفاق، هاتف", "عشية ذلك", "قبل ذلك بقليل". */
final class CallDay {
    private static final Period NEXT = Period.ofDays(-1);
    private static final Period SAME = Period.ZERO;
    private static final Period EARLIER = Period.ofDays(1);
    /** How many words at the head of a clause may tell when it was. */
    private static final int HEAD = 3;
    /** How long a clause of saying, and what stands before the call in the clause behind it, may be. */
    private static final int CLAUSE = 24;
    /** How far from a verb "قبل ذلك بقليل" stands. */
    private static final int NEAR = 6;

    private final CallScene calls;
    private final CallMerger merger;

    CallDay(CallScene calls, CallMerger merger) {
        this.calls = calls;
        this.merger = merger;
    }

    /** Finds the day of a call that has none so far. */
    void relate(CallDraft call, int trigger) {
        if (call.date != null && call.date.value().isPresent()) {
            return;
        }
        if (calls.form(trigger - 1).equals("غداه")) {
            // "غداة محادثة": the call lies a day before that of the text
            calls.scene.time().anchor().ifPresent(today -> set(call, trigger - 1, trigger, today, EARLIER));
        } else if (calls.form(trigger - 1).equals("من")) {
            longBefore(call, trigger);
        } else {
            besides(call, trigger);
        }
        if (call.date == null && call.status == CallStatus.HELD) {
            announced(call, trigger);
        }
    }

    /** "قال الرئيس الأربعاء إنه تحدث هاتفيا": whoever tells of his own call without a day tells it on the day of the call. */
    private void announced(CallDraft call, int trigger) {
        int start = calls.scene.sentenceStart(trigger);
        int that = trigger - 1;
        while (that > start && trigger - that < CLAUSE && !Words.COMPLEMENT.contains(calls.form(that))) {
            if (calls.in(that, "EARLIER") || calls.in(that, "AFTERMATH")) {
                return;
            }
            that--;
        }
        if (!Words.COMPLEMENT.contains(calls.form(that))) {
            return;
        }
        for (int k = that - 1; k >= Math.max(start, that - CLAUSE); k--) {
            Verb saying = calls.verb(k);
            if (saying == null) {
                continue;
            }
            boolean own = saying.is(VerbSense.SAY) && saying.reading().isPast() && !saying.negated();
            for (ActorMention source : saying.subject()) {
                own &= call.has(source.meant());
            }
            List<DateMatch> dates =
                    own && !saying.subject().isEmpty() ? calls.scene.time().dates(k + 1, that) : List.of();
            LocalDate day = dates.size() == 1 ? lastOf(dates) : null;
            if (day != null) {
                set(call, dates.get(0).first(), dates.get(0).last(), day, SAME);
            }
            return;
        }
    }

    /** "بعد يومين من مكالمة". */
    private void longBefore(CallDraft call, int noun) {
        for (int k = noun - 2; k >= noun - 5 && k > calls.scene.sentenceStart(noun); k--) {
            Optional<DurationMatch> length = calls.scene.time().duration(k);
            if (length.isPresent()
                    && length.get().last() == noun - 1
                    && calls.form(k - 1).endsWith("بعد")) {
                int from = k - 1;
                Period period = length.get().value().period();
                calls.scene.time().anchor().ifPresent(today -> set(call, from, noun - 1, today, period));
                return;
            }
        }
    }

    /** "وغداة القمة، هاتف", "وعشية ذلك", "تحدث هاتفيا قبل ذلك بقليل": counted from the day told last. */
    private void besides(CallDraft call, int trigger) {
        int start = calls.scene.sentenceStart(trigger);
        for (int k = start; k < Math.min(trigger, start + HEAD); k++) {
            String word = calls.bare(k);
            boolean that = calls.form(k + 1).equals("ذلك");
            boolean next = word.equals("غداه") && (that || calls.scene.isMasdar(k + 1));
            if (next || word.equals("عشيه") && that) {
                from(call, k, k + 2, start, next ? NEXT : EARLIER);
                return;
            }
        }
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + NEAR);
        for (int k = Math.max(start, trigger - NEAR); k + 2 < end; k++) {
            boolean side = calls.bare(k).equals("قبل") || calls.bare(k).equals("بعد");
            if (side && calls.form(k + 1).equals("ذلك") && calls.in(k + 2, "SHORTLY")) {
                from(call, k, k + 3, k, SAME);
                return;
            }
        }
    }

    private void from(CallDraft call, int from, int to, int before, Period earlier) {
        LocalDate told = toldBefore(before);
        if (told != null) {
            set(call, from, to, told, earlier);
        }
    }

    /** The day told last before a token in its sentence, or that of the call, or the only one, of the sentence before; or null. */
    private @Nullable LocalDate toldBefore(int token) {
        LocalDate day = lastOf(calls.scene.time().dates(calls.scene.sentenceStart(token), token));
        int sentence = calls.scene.sentence(token);
        if (day != null || sentence == 0) {
            return day;
        }
        CallDraft last = merger.isEmpty() ? null : merger.last();
        if (last != null && sentence - last.sentence <= 1 && last.date != null) {
            return last.date
                    .value()
                    .filter(CallDay::isDay)
                    .map(DateValue::first)
                    .orElse(null);
        }
        int from = calls.scene.text().sentenceStart(sentence - 1);
        List<DateMatch> dates =
                calls.scene.time().dates(from, calls.scene.text().sentenceEnd(sentence - 1));
        return dates.size() == 1 ? lastOf(dates) : null;
    }

    private static @Nullable LocalDate lastOf(List<DateMatch> dates) {
        LocalDate day = null;
        for (DateMatch date : dates) {
            if (date.value().filter(CallDay::isDay).isPresent()) {
                day = date.value().get().first();
            }
        }
        return day;
    }

    private static boolean isDay(DateValue value) {
        return value.precision() == DateValue.Precision.DAY;
    }

    private void set(CallDraft call, int from, int to, LocalDate day, Period earlier) {
        Mention words = calls.scene.span(from, to);
        TemporalReader.before(day, earlier)
                .ifPresent(value ->
                        call.date = new DateMention(words.start(), words.end(), words.text(), Optional.of(value)));
    }
}
