package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An actor binds itself to do something, to go on doing it, or not to do it.
 *
 * <p>«تعهد زيلينسكي بإرسال وفد إلى إسطنبول إذا حضر الجانب الروسي» gives {@link CommitmentKind#PLEDGE} by Zelensky, the
 * action «بإرسال وفد إلى إسطنبول» and the condition «إذا حضر الجانب الروسي».
 *
 * <p>Immutable and thread-safe.
 *
 * @param mentions the stretches of the text that report it, at least one
 * @param attributedTo the actors on whose word the text reports it
 * @param provenance the rules that found it
 * @param kind how it binds itself
 * @param committers who is bound
 * @param action what to, without the condition
 * @param beneficiaries towards whom or with whom, where the text says so
 * @param condition on what condition
 * @param date the deadline or the day
 */
@OmitEmpty
public record Commitment(
        List<Mention> mentions,
        @AbsentIsEmpty List<Actor> attributedTo,
        @AbsentIsEmpty List<Provenance> provenance,
        CommitmentKind kind,
        @AbsentIsEmpty List<Actor> committers,
        Mention action,
        @AbsentIsEmpty List<Actor> beneficiaries,
        Optional<Mention> condition,
        Optional<DateMention> date)
        implements Event {
    /**
     * Checks and copies the components.
     *
     * @param mentions see {@link Commitment}
     * @param attributedTo see {@link Commitment}
     * @param provenance see {@link Commitment}
     * @param kind see {@link Commitment}
     * @param committers see {@link Commitment}
     * @param action see {@link Commitment}
     * @param beneficiaries see {@link Commitment}
     * @param condition see {@link Commitment}
     * @param date see {@link Commitment}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Commitment {
        mentions = Require.mentions(mentions);
        attributedTo = Require.list(attributedTo, "attributedTo");
        provenance = Require.list(provenance, "provenance");
        requireNonNull(kind, "kind");
        committers = Require.list(committers, "committers");
        requireNonNull(action, "action");
        beneficiaries = Require.list(beneficiaries, "beneficiaries");
        requireNonNull(condition, "condition");
        requireNonNull(date, "date");
    }

    /**
     * A builder for tests and other makers of events, a pledge until told otherwise: see {@link CommitmentBuilder}.
     *
     * @return a new builder, not null
     */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    /**
     * A builder that starts from this event, to make one that differs in a few components.
     *
     * @return a new builder, not null
     */
    public CommitmentBuilder toBuilder() {
        return new CommitmentBuilder(this);
    }

    @Override
    public EventType type() {
        return EventType.COMMITMENT;
    }

    @Override
    public <R> R accept(EventVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
