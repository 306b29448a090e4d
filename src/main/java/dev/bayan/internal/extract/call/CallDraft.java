package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Mention;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Provenance;
import dev.bayan.model.StartTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call in the making. */
final class CallDraft {
    /** A participant with the mention that shows it. */
    record Party(Entity entity, ActorMention mention) {}

    final List<Party> parties = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Actor> sources = new ArrayList<>();
    final List<Provenance> provenance = new ArrayList<>();
    final List<Mention> topics = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();

    @Nullable
    Party initiator;

    CallChannel channel = CallChannel.PHONE;
    CallStatus status = CallStatus.HELD;

    @Nullable
    DateMention date;

    @Nullable
    StartTime startTime;

    @Nullable
    DurationEstimate duration;

    @Nullable
    OrdinalMention ordinal;
    /** Sentence of the mention added last. */
    int sentence;
    /** Sentence that told of it first. */
    int told;
    /** Whether a present tense without a day tells of it, as headlines do of what was and of what is to come. */
    boolean present;
    /** Whether it is told as the last one so far: "كانت آخر مكالمة بينهما في أغسطس". */
    boolean latest;
    /** Whether it is told as a further one. */
    boolean further;

    /** A call of the same kind and by the same people, with further participants. */
    CallDraft with(List<ActorMention> others) {
        CallDraft copy = new CallDraft();
        copy.parties.addAll(parties);
        copy.initiator = initiator;
        copy.channel = channel;
        copy.status = status;
        copy.add(others);
        return copy;
    }

    /** As many calls as others are spoken to: one with each of them. */
    List<CallDraft> withEach(List<ActorMention> others) {
        List<CallDraft> each = new ArrayList<>();
        for (ActorMention mention : others) {
            for (Entity entity : mention.entities()) {
                CallDraft one = with(List.of());
                one.add(entity, mention);
                each.add(one);
            }
        }
        return each;
    }

    void add(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                add(entity, mention);
            }
        }
    }

    void add(Entity entity, ActorMention mention) {
        for (Party party : parties) {
            if (party.entity.same(entity)
                    || party.entity.sameSide(entity) && (!party.entity.isPerson() || !entity.isPerson())) {
                return;
            }
        }
        parties.add(new Party(entity, mention));
    }

    boolean has(Entity entity) {
        for (Party party : parties) {
            if (party.entity.same(entity)
                    || party.entity.sameSide(entity) && (!party.entity.isPerson() || !entity.isPerson())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of some take part, and there are some. */
    boolean hasAll(List<Entity> entities) {
        for (Entity entity : entities) {
            if (!has(entity)) {
                return false;
            }
        }
        return !entities.isEmpty();
    }

    boolean sameParties(CallDraft other) {
        boolean same = parties.size() == other.parties.size();
        for (int p = 0; p < parties.size() && same; p++) {
            same = has(other.parties.get(p).entity);
        }
        return same;
    }
}
