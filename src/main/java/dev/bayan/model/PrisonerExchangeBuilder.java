package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link PrisonerExchange}; until told otherwise one that is {@link ExchangeStatus#AGREED}, reported by the words
 * «تبادل الأسرى», of which nothing else is known.
 *
 * <pre>{@code
 * Actor russia = Actor.state("روسيا", "RU");
 * Actor ukraine = Actor.state("أوكرانيا", "UA");
 * PrisonerExchange exchange = PrisonerExchange.builder().parties(russia, ukraine)
 *         .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, russia, ukraine).build();
 * exchange.transfers().get(0).count().orElseThrow().value();    // 175
 * }</pre>
 *
 * <p>What its methods have in common is told at {@link EventBuilder}. Not thread-safe.
 */
public final class PrisonerExchangeBuilder extends EventBuilder<PrisonerExchange, PrisonerExchangeBuilder> {
    private ExchangeStatus status = ExchangeStatus.AGREED;
    private List<Actor> parties = List.of();
    private Optional<DateMention> date = Optional.empty();
    private List<Transfer> transfers = List.of();
    private List<Actor> mediators = List.of();
    private Optional<Mention> location = Optional.empty();

    PrisonerExchangeBuilder() {
        super("تبادل الأسرى");
    }

    PrisonerExchangeBuilder(PrisonerExchange prisonerExchange) {
        super(prisonerExchange);
        status = prisonerExchange.status();
        parties = prisonerExchange.parties();
        date = prisonerExchange.date();
        transfers = prisonerExchange.transfers();
        mediators = prisonerExchange.mediators();
        location = prisonerExchange.location();
    }

    @Override
    PrisonerExchangeBuilder self() {
        return this;
    }

    /**
     * Sets how far it has come.
     *
     * @param status how far it has come, not null
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder status(ExchangeStatus status) {
        this.status = requireNonNull(status, "status");
        return this;
    }

    /**
     * Sets the two sides.
     *
     * @param parties the two sides, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder parties(Actor... parties) {
        this.parties = Require.array(parties, "parties");
        return this;
    }

    /**
     * Sets the two sides.
     *
     * @param parties the two sides, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder parties(List<Actor> parties) {
        this.parties = Require.list(parties, "parties");
        return this;
    }

    /**
     * Sets the day of the exchange.
     *
     * @param date the day, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public PrisonerExchangeBuilder date(LocalDate date) {
        this.date = Optional.of(DateMention.of(DateValue.day(requireNonNull(date, "date"))));
        return this;
    }

    /**
     * Sets the day of the exchange.
     *
     * @param date the day of the exchange, not null
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder date(DateMention date) {
        this.date = Optional.of(requireNonNull(date, "date"));
        return this;
    }

    /**
     * Sets the day of the exchange, or that there is none.
     *
     * @param date the day of the exchange, not null
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder date(Optional<DateMention> date) {
        this.date = requireNonNull(date, "date");
        return this;
    }

    /**
     * Adds a group that is handed over to those set so far.
     *
     * @param count exactly how many they are, not negative
     * @param category who they are, not null
     * @param from who hands them over, not null
     * @param to who receives them, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the count is negative
     */
    public PrisonerExchangeBuilder transfer(long count, CaptiveCategory category, Actor from, Actor to) {
        List<Transfer> all = new ArrayList<>(transfers);
        all.add(Transfer.of(count, category, from, to));
        transfers = List.copyOf(all);
        return this;
    }

    /**
     * Sets who is handed over.
     *
     * @param transfers who is handed over, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder transfers(Transfer... transfers) {
        this.transfers = Require.array(transfers, "transfers");
        return this;
    }

    /**
     * Sets who is handed over.
     *
     * @param transfers who is handed over, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder transfers(List<Transfer> transfers) {
        this.transfers = Require.list(transfers, "transfers");
        return this;
    }

    /**
     * Sets who mediates.
     *
     * @param mediators who mediates, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder mediators(Actor... mediators) {
        this.mediators = Require.array(mediators, "mediators");
        return this;
    }

    /**
     * Sets who mediates.
     *
     * @param mediators who mediates, not null and without nulls
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder mediators(List<Actor> mediators) {
        this.mediators = Require.list(mediators, "mediators");
        return this;
    }

    /**
     * Sets where it takes place.
     *
     * @param location its words, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words
     */
    public PrisonerExchangeBuilder location(String location) {
        this.location = Optional.of(Mention.of(requireNonNull(location, "location")));
        return this;
    }

    /**
     * Sets where it takes place.
     *
     * @param location where it takes place, not null
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder location(Mention location) {
        this.location = Optional.of(requireNonNull(location, "location"));
        return this;
    }

    /**
     * Sets where it takes place, or that there is none.
     *
     * @param location where it takes place, not null
     * @return this builder, not null
     */
    public PrisonerExchangeBuilder location(Optional<Mention> location) {
        this.location = requireNonNull(location, "location");
        return this;
    }

    @Override
    public PrisonerExchange build() {
        return new PrisonerExchange(
                mentions, attributedTo, provenance, status, parties, date, transfers, mediators, location);
    }
}
