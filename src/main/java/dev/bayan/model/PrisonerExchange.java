package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Captives handed over between adversaries, in a swap or by one side, planned or done.
 *
 * <p>«ستتبادل روسيا وأوكرانيا في 24 مايو 300 أسير من كل جانب بوساطة الإمارات» gives {@link ExchangeStatus#AGREED}, two
 * parties, the date, two transfers of 300 {@link CaptiveCategory#PRISONERS_OF_WAR}, one in each direction, and the
 * United Arab Emirates as mediator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mentions the stretches of the text that report it, at least one
 * @param attributedTo the actors on whose word the text reports it
 * @param provenance the rules that found it
 * @param status how far it has come
 * @param parties the two sides
 * @param date the day of the exchange
 * @param transfers who is handed over, one entry for each direction and group
 * @param mediators who mediates
 * @param location where it takes place
 */
@OmitEmpty
public record PrisonerExchange(
        List<Mention> mentions,
        @AbsentIsEmpty List<Actor> attributedTo,
        @AbsentIsEmpty List<Provenance> provenance,
        ExchangeStatus status,
        @AbsentIsEmpty List<Actor> parties,
        Optional<DateMention> date,
        @AbsentIsEmpty List<Transfer> transfers,
        @AbsentIsEmpty List<Actor> mediators,
        Optional<Mention> location)
        implements Event {
    /**
     * Checks and copies the components.
     *
     * @param mentions see {@link PrisonerExchange}
     * @param attributedTo see {@link PrisonerExchange}
     * @param provenance see {@link PrisonerExchange}
     * @param status see {@link PrisonerExchange}
     * @param parties see {@link PrisonerExchange}
     * @param date see {@link PrisonerExchange}
     * @param transfers see {@link PrisonerExchange}
     * @param mediators see {@link PrisonerExchange}
     * @param location see {@link PrisonerExchange}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public PrisonerExchange {
        mentions = Require.mentions(mentions);
        attributedTo = Require.list(attributedTo, "attributedTo");
        provenance = Require.list(provenance, "provenance");
        requireNonNull(status, "status");
        parties = Require.list(parties, "parties");
        requireNonNull(date, "date");
        transfers = Require.list(transfers, "transfers");
        mediators = Require.list(mediators, "mediators");
        requireNonNull(location, "location");
    }

    /**
     * A builder for tests and other makers of events, agreed until told otherwise: see {@link PrisonerExchangeBuilder}.
     *
     * @return a new builder, not null
     */
    public static PrisonerExchangeBuilder builder() {
        return new PrisonerExchangeBuilder();
    }

    /**
     * A builder that starts from this event, to make one that differs in a few components.
     *
     * @return a new builder, not null
     */
    public PrisonerExchangeBuilder toBuilder() {
        return new PrisonerExchangeBuilder(this);
    }

    @Override
    public EventType type() {
        return EventType.PRISONER_EXCHANGE;
    }

    @Override
    public <R> R accept(EventVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
