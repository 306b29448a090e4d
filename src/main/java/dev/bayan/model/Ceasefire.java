package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A halt of hostilities, whole or limited, in whatever state between called-for and ended.
 *
 * <p>«اقترح ترامب هدنة شاملة لمدة 30 يوما ورفضتها موسكو» gives {@link CeasefireStatus#REJECTED},
 * {@link CeasefireScope#COMPREHENSIVE}, a duration of {@code P30D}, and two positions: Trump
 * {@link Stance#PROPOSES}, Russia {@link Stance#REJECTS}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mentions the stretches of the text that report it, at least one
 * @param attributedTo the actors on whose word the text reports it
 * @param provenance the rules that found it
 * @param status the furthest that the text asserts for it as a whole
 * @param scope what it covers
 * @param parties the belligerents who would hold fire
 * @param duration how long it is to last; of an extension, the length of that
 * @param start when it begins
 * @param end when it ends
 * @param area where it holds
 * @param positions where actors stand towards it, one per actor
 * @param conditions what the sides require for it
 */
@OmitEmpty
public record Ceasefire(
        List<Mention> mentions,
        @AbsentIsEmpty List<Actor> attributedTo,
        @AbsentIsEmpty List<Provenance> provenance,
        CeasefireStatus status,
        CeasefireScope scope,
        @AbsentIsEmpty List<Actor> parties,
        Optional<DurationEstimate> duration,
        Optional<DateMention> start,
        Optional<DateMention> end,
        Optional<Mention> area,
        @AbsentIsEmpty List<Position> positions,
        @AbsentIsEmpty List<Condition> conditions)
        implements Event {
    /**
     * Checks and copies the components.
     *
     * @param mentions see {@link Ceasefire}
     * @param attributedTo see {@link Ceasefire}
     * @param provenance see {@link Ceasefire}
     * @param status see {@link Ceasefire}
     * @param scope see {@link Ceasefire}
     * @param parties see {@link Ceasefire}
     * @param duration see {@link Ceasefire}
     * @param start see {@link Ceasefire}
     * @param end see {@link Ceasefire}
     * @param area see {@link Ceasefire}
     * @param positions see {@link Ceasefire}
     * @param conditions see {@link Ceasefire}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Ceasefire {
        mentions = Require.mentions(mentions);
        attributedTo = Require.list(attributedTo, "attributedTo");
        provenance = Require.list(provenance, "provenance");
        requireNonNull(status, "status");
        requireNonNull(scope, "scope");
        parties = Require.list(parties, "parties");
        requireNonNull(duration, "duration");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(area, "area");
        positions = Require.list(positions, "positions");
        conditions = Require.list(conditions, "conditions");
    }

    /**
     * A builder for tests and other makers of events, agreed, of unspecified scope until told otherwise: see {@link CeasefireBuilder}.
     *
     * @return a new builder, not null
     */
    public static CeasefireBuilder builder() {
        return new CeasefireBuilder();
    }

    /**
     * A builder that starts from this event, to make one that differs in a few components.
     *
     * @return a new builder, not null
     */
    public CeasefireBuilder toBuilder() {
        return new CeasefireBuilder(this);
    }

    @Override
    public EventType type() {
        return EventType.CEASEFIRE;
    }

    @Override
    public <R> R accept(EventVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
