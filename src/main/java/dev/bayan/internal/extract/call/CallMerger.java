package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Call;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the calls of a document: joins what several sentences tell of one, and finds the one that a pointer means. */
final class CallMerger {
    private static final int FAR = 12;
    /** How many days old a call of the news may be. */
    private static final int RECENT = 2;

    private final CallScene calls;
    private final List<CallDraft> drafts = new ArrayList<>();

    CallMerger(CallScene calls) {
        this.calls = calls;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    /** Joins a call to one already known between the same people, or keeps it as another. */
    void add(CallDraft call) {
        for (CallDraft other : Recent.of(drafts)) {
            if (other.sameParties(call) && tookPlace(other, call)) {
                // "فلان يهاتف فلانا الأحد" over "أجرى فلان الأحد اتصالا": the day of the headline was the last one
                other.status = call.status;
                other.date = call.date;
            }
            if (other.sameParties(call) && isToCome(other) != isToCome(call)) {
                settle(other, call);
            }
            if (other.sameParties(call) && compatible(other, call)) {
                merge(other, call);
                return;
            }
        }
        call.told = call.sentence;
        drafts.add(call);
    }

    /** Whether a call between the same people is known already. */
    boolean knows(CallDraft call) {
        for (CallDraft other : Recent.of(drafts)) {
            if (other.sameParties(call) && compatible(other, call)) {
                return true;
            }
        }
        return false;
    }

    /** The latest call of more than two in which all sides of another took part; or null. */
    @Nullable
    CallDraft ofMore(CallDraft call) {
        List<CallDraft> recent = Recent.of(drafts);
        for (int c = recent.size() - 1; c >= 0; c--) {
            boolean all =
                    recent.get(c).parties.size() > 2 && call.parties.size() == 2 && compatible(recent.get(c), call);
            for (CallDraft.Party party : call.parties) {
                all &= recent.get(c).has(party.entity());
            }
            if (all) {
                return recent.get(c);
            }
        }
        return null;
    }

    private boolean compatible(CallDraft a, CallDraft b) {
        if (isToCome(a) != isToCome(b) || differ(a.date, b.date) || preceded(a, b) || preceded(b, a)) {
            return false;
        }
        if (a.ordinal != null && b.ordinal != null && a.ordinal.value() != b.ordinal.value()) {
            return false;
        }
        return a.initiator == null
                || b.initiator == null
                || a.present && a.date == null && !b.present
                || a.initiator.entity().same(b.initiator.entity());
    }

    /** "آخر مكالمة بينهما كانت في 18 أغسطس" under a call without a day: long before the text, the last one preceded that of the news. */
    private boolean preceded(CallDraft call, CallDraft former) {
        Optional<LocalDate> today = calls.scene.time().anchor();
        return former.latest
                && !call.latest
                && call.date == null
                && former.date != null
                && former.date.value().isPresent()
                && today.isPresent()
                && former.date.value().get().last().isBefore(today.get().minusDays(RECENT));
    }

    /** Whether one call was read forward from a day of the week on which, a week before, the other was held. */
    private static boolean tookPlace(CallDraft first, CallDraft second) {
        if (first.status != CallStatus.PLANNED
                || second.status != CallStatus.HELD
                || first.date == null
                || second.date == null) {
            return false;
        }
        Optional<DateValue> planned = first.date.value();
        Optional<DateValue> held = second.date.value();
        return planned.isPresent()
                && held.isPresent()
                && planned.get().first().equals(held.get().first().plusWeeks(1))
                && first.date.text().endsWith(second.date.text());
    }

    /**
     * One call told as to come and as held: "فلان يهاتف فلانا" over "المكالمة المرتقبة" is to come, and one that was planned and then held on
     * the same day, or without any day told, was held.
     */
    private static void settle(CallDraft first, CallDraft second) {
        CallDraft planned = isToCome(first) ? first : second;
        CallDraft held = planned == first ? second : first;
        if (planned.status != CallStatus.PLANNED || held.status != CallStatus.HELD || planned.further || held.further) {
            return;
        }
        if (held.present && held == first && planned.date != null) {
            held.status = CallStatus.PLANNED;
            held.date = held.date == null ? planned.date : held.date;
        } else if (sameDay(planned, held)
                || planned.date == null && (planned.startTime != null || planned == first && held.date == null)) {
            planned.status = CallStatus.HELD;
            planned.date = planned.date == null ? held.date : planned.date;
        }
    }

    private static boolean sameDay(CallDraft planned, CallDraft held) {
        return planned.date != null
                && held.date != null
                && planned.date.value().isPresent()
                && planned.date.value().equals(held.date.value());
    }

    private static boolean isToCome(CallDraft call) {
        return call.status == CallStatus.PLANNED || call.status == CallStatus.CANCELLED;
    }

    private static boolean differ(@Nullable DateMention a, @Nullable DateMention b) {
        return a != null
                && b != null
                && a.value().isPresent()
                && b.value().isPresent()
                && !a.value().equals(b.value());
    }

    private static void merge(CallDraft into, CallDraft from) {
        into.mentions.addAll(from.mentions);
        into.sources.addAll(from.sources);
        into.provenance.addAll(from.provenance);
        CallTopics.add(into, from.topics);
        for (Assessment assessment : from.assessments) {
            CallAssessments.addOnce(into, assessment);
        }
        // "فلان يهاتف فلانا" at the head of a text over "أجرى الآخر اتصالا به": the report knows who rang up
        boolean headline = into.present && !from.present && from.initiator != null;
        into.initiator = into.initiator != null && !headline ? into.initiator : from.initiator;
        into.date = into.date != null ? into.date : from.date;
        into.startTime = into.startTime != null ? into.startTime : from.startTime;
        into.duration = into.duration != null ? into.duration : from.duration;
        into.ordinal = into.ordinal != null ? into.ordinal : from.ordinal;
        into.present &= from.present;
        into.channel = from.channel == CallChannel.VIDEO ? CallChannel.VIDEO : into.channel;
        into.status = from.status == CallStatus.CANCELLED ? CallStatus.CANCELLED : into.status;
        into.sentence = Math.max(into.sentence, from.sentence);
    }

    // ---------------------------------------------------------------- which one is meant

    /** The call spoken of last, in reading order. */
    CallDraft last() {
        List<CallDraft> recent = Recent.of(drafts);
        CallDraft last = recent.get(0);
        for (CallDraft call : recent) {
            last = call.sentence >= last.sentence ? call : last;
        }
        return last;
    }

    /** The two who speak in a call told just before in the same sentence: "وإنهما سيتحدثان ثانية"; none where nobody does. */
    List<ActorMention> pairIn(int sentence) {
        CallDraft call = drafts.isEmpty() ? null : last();
        return call == null || call.sentence != sentence || call.parties.size() != 2
                ? List.of()
                : List.of(call.parties.get(0).mention(), call.parties.get(1).mention());
    }

    /** The two of the call told last, in this sentence or the one before: "وأضاف أنهما سيتحدثان مجددا", "واتفقنا على أن نتحدث ثانية". */
    List<ActorMention> pairBefore(int sentence) {
        CallDraft call = drafts.isEmpty() ? null : last();
        return call == null || sentence - call.sentence > 1 ? List.of() : pairIn(call.sentence);
    }

    /** The call kept before another, or null. */
    @Nullable
    CallDraft before(CallDraft call) {
        int at = drafts.lastIndexOf(call);
        return at > 0 ? drafts.get(at - 1) : null;
    }

    /** The call of a rank among those that one sentence has told of together last; or null. */
    @Nullable
    CallDraft toldTogether(int rank) {
        List<CallDraft> recent = Recent.of(drafts);
        if (recent.isEmpty()) {
            return null;
        }
        CallDraft last = recent.get(recent.size() - 1);
        List<CallDraft> together = new ArrayList<>();
        for (CallDraft call : recent) {
            boolean same = call.told == last.told && call.status == last.status;
            if (same && (call == last || !call.sameParties(last))) {
                together.add(call);
            }
        }
        return together.size() > 1 && rank >= 1 && rank <= together.size() ? together.get(rank - 1) : null;
    }

    /** The call that a pointer at a token means: the last one, unless persons named around it belong to another; or null. */
    @Nullable
    CallDraft meant(int i) {
        if (drafts.isEmpty()) {
            return null;
        }
        CallDraft recent = spokenOf(i);
        int from = Math.max(calls.scene.sentenceStart(i), i - 60);
        List<ActorMention> near = new ArrayList<>();
        for (int k = from; k < Math.min(calls.scene.sentenceEnd(i), i + 60); k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null) {
                near.add(mention);
            }
        }
        CallDraft best = recent;
        long most = named(near, recent);
        for (CallDraft call : Recent.of(drafts)) {
            long count = named(near, call);
            if (count > most) {
                most = count;
                best = call;
            }
        }
        return best;
    }

    /** The call spoken of last, but not one that is to follow it, nor an earlier one between the same two told in passing. */
    private CallDraft spokenOf(int i) {
        CallDraft last = last();
        if (last.sentence == calls.scene.sentence(i)) {
            return last;
        }
        CallDraft main = last;
        for (CallDraft call : Recent.of(drafts)) {
            boolean follows = last.further && last.status == CallStatus.PLANNED;
            if (call != last
                    && call.status == CallStatus.HELD
                    && call.sameParties(last)
                    && (follows || isBefore(last.date, call.date))) {
                main = call;
            }
        }
        return main;
    }

    private static boolean isBefore(@Nullable DateMention a, @Nullable DateMention b) {
        return a != null
                && b != null
                && a.value().isPresent()
                && b.value().isPresent()
                && a.value().get().last().isBefore(b.value().get().first());
    }

    private static long named(List<ActorMention> mentions, CallDraft call) {
        int named = 0;
        for (ActorMention mention : mentions) {
            Entity entity = mention.entity();
            named += entity != null && entity.isPerson() && call.has(entity) ? 1 : 0;
        }
        return named;
    }

    /** The latest call in which all of these speak: both sides, or one where {@code alone} ("ناقشنا", "بحث معه"); or null. */
    @Nullable
    CallDraft between(List<Entity> people, boolean alone, int sentence) {
        List<CallDraft> recent = Recent.of(drafts);
        for (int c = recent.size() - 1; c >= 0; c--) {
            CallDraft call = recent.get(c);
            // "بحث الرئيسان" after a call of many: in the call between the two
            boolean many = people.size() == 2 && call.parties.size() > 2 && recent.size() > 1;
            boolean all = !many && (people.size() >= 2 || alone && !people.isEmpty());
            for (int p = 0; p < people.size() && all; p++) {
                all = call.has(people.get(p));
            }
            if (all && sentence - call.sentence <= FAR && call.status != CallStatus.CANCELLED) {
                return call;
            }
        }
        return null;
    }

    // ---------------------------------------------------------------- publishing

    /** The calls as published. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (CallDraft draft : drafts) {
            if (draft.parties.size() >= 2) {
                calls.add(publish(draft));
            }
        }
        return calls;
    }

    private Call publish(CallDraft draft) {
        String text = calls.scene.text().text();
        List<Actor> participants = new ArrayList<>();
        for (CallDraft.Party party : draft.parties) {
            participants.add(party.mention().actor(party.entity(), text));
        }
        CallDraft.Party initiator = draft.initiator;
        return new Call(
                Scene.inOrder(draft.mentions),
                Scene.oneOfEach(draft.sources),
                draft.provenance,
                participants,
                initiator == null
                        ? Optional.empty()
                        : Optional.of(initiator.mention().actor(initiator.entity(), text)),
                draft.channel,
                draft.status,
                Optional.ofNullable(draft.date),
                Optional.ofNullable(draft.startTime),
                Optional.ofNullable(draft.duration),
                Optional.ofNullable(draft.ordinal),
                draft.topics,
                draft.assessments);
    }
}
