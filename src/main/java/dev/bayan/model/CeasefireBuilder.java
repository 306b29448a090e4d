package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Ceasefire}; until told otherwise one that is {@link CeasefireStatus#AGREED}, of a scope that is
 * {@link CeasefireScope#UNSPECIFIED}, reported by the words «وقف إطلاق النار», of which nothing else is known.
 *
 * <pre>{@code
 * Ceasefire truce = Ceasefire.builder().scope(CeasefireScope.MARITIME).duration(Period.ofDays(30))
 *         .position(Actor.state("روسيا", "RU"), Stance.REJECTS).status(CeasefireStatus.REJECTED).build();
 * truce.duration().orElseThrow().value();    // P30D
 * }</pre>
 *
 * <p>What its methods have in common is told at {@link EventBuilder}. Not thread-safe.
 */
public final class CeasefireBuilder extends EventBuilder<Ceasefire, CeasefireBuilder> {
    private CeasefireStatus status = CeasefireStatus.AGREED;
    private CeasefireScope scope = CeasefireScope.UNSPECIFIED;
    private List<Actor> parties = List.of();
    private Optional<DurationEstimate> duration = Optional.empty();
    private Optional<DateMention> start = Optional.empty();
    private Optional<DateMention> end = Optional.empty();
    private Optional<Mention> area = Optional.empty();
    private List<Position> positions = List.of();
    private List<Condition> conditions = List.of();

    CeasefireBuilder() {
        super("وقف إطلاق النار");
    }

    CeasefireBuilder(Ceasefire ceasefire) {
        super(ceasefire);
        status = ceasefire.status();
        scope = ceasefire.scope();
        parties = ceasefire.parties();
        duration = ceasefire.duration();
        start = ceasefire.start();
        end = ceasefire.end();
        area = ceasefire.area();
        positions = ceasefire.positions();
        conditions = ceasefire.conditions();
    }

    @Override
    CeasefireBuilder self() {
        return this;
    }

    /**
     * Sets how far it has come.
     *
     * @param status how far it has come, not null
     * @return this builder, not null
     */
    public CeasefireBuilder status(CeasefireStatus status) {
        this.status = requireNonNull(status, "status");
        return this;
    }

    /**
     * Sets what it covers.
     *
     * @param scope what it covers, not null
     * @return this builder, not null
     */
    public CeasefireBuilder scope(CeasefireScope scope) {
        this.scope = requireNonNull(scope, "scope");
        return this;
    }

    /**
     * Sets who would hold fire.
     *
     * @param parties who would hold fire, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder parties(Actor... parties) {
        this.parties = Require.array(parties, "parties");
        return this;
    }

    /**
     * Sets who would hold fire.
     *
     * @param parties who would hold fire, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder parties(List<Actor> parties) {
        this.parties = Require.list(parties, "parties");
        return this;
    }

    /**
     * Sets how long it is to last.
     *
     * @param duration exactly how long, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the duration is negative
     */
    public CeasefireBuilder duration(Duration duration) {
        this.duration = Optional.of(DurationEstimate.of(TimeAmount.of(requireNonNull(duration, "duration"))));
        return this;
    }

    /**
     * Sets how long it is to last.
     *
     * @param duration exactly how long, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the period is negative
     */
    public CeasefireBuilder duration(Period duration) {
        this.duration = Optional.of(DurationEstimate.of(TimeAmount.of(requireNonNull(duration, "duration"))));
        return this;
    }

    /**
     * Sets how long it is to last.
     *
     * @param duration the estimate, not null
     * @return this builder, not null
     */
    public CeasefireBuilder duration(DurationEstimate duration) {
        this.duration = Optional.of(requireNonNull(duration, "duration"));
        return this;
    }

    /**
     * Sets how long it is to last, or that there is none.
     *
     * @param duration how long it is to last, not null
     * @return this builder, not null
     */
    public CeasefireBuilder duration(Optional<DurationEstimate> duration) {
        this.duration = requireNonNull(duration, "duration");
        return this;
    }

    /**
     * Sets when it begins.
     *
     * @param start the day, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public CeasefireBuilder start(LocalDate start) {
        this.start = Optional.of(DateMention.of(DateValue.day(requireNonNull(start, "start"))));
        return this;
    }

    /**
     * Sets when it begins.
     *
     * @param start when it begins, not null
     * @return this builder, not null
     */
    public CeasefireBuilder start(DateMention start) {
        this.start = Optional.of(requireNonNull(start, "start"));
        return this;
    }

    /**
     * Sets when it begins, or that there is none.
     *
     * @param start when it begins, not null
     * @return this builder, not null
     */
    public CeasefireBuilder start(Optional<DateMention> start) {
        this.start = requireNonNull(start, "start");
        return this;
    }

    /**
     * Sets when it ends.
     *
     * @param end the day, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public CeasefireBuilder end(LocalDate end) {
        this.end = Optional.of(DateMention.of(DateValue.day(requireNonNull(end, "end"))));
        return this;
    }

    /**
     * Sets when it ends.
     *
     * @param end when it ends, not null
     * @return this builder, not null
     */
    public CeasefireBuilder end(DateMention end) {
        this.end = Optional.of(requireNonNull(end, "end"));
        return this;
    }

    /**
     * Sets when it ends, or that there is none.
     *
     * @param end when it ends, not null
     * @return this builder, not null
     */
    public CeasefireBuilder end(Optional<DateMention> end) {
        this.end = requireNonNull(end, "end");
        return this;
    }

    /**
     * Sets where it holds.
     *
     * @param area its words, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words
     */
    public CeasefireBuilder area(String area) {
        this.area = Optional.of(Mention.of(requireNonNull(area, "area")));
        return this;
    }

    /**
     * Sets where it holds.
     *
     * @param area where it holds, not null
     * @return this builder, not null
     */
    public CeasefireBuilder area(Mention area) {
        this.area = Optional.of(requireNonNull(area, "area"));
        return this;
    }

    /**
     * Sets where it holds, or that there is none.
     *
     * @param area where it holds, not null
     * @return this builder, not null
     */
    public CeasefireBuilder area(Optional<Mention> area) {
        this.area = requireNonNull(area, "area");
        return this;
    }

    /**
     * Adds an actor's position to those set so far.
     *
     * @param actor who takes it, not null
     * @param stance the position, not null
     * @return this builder, not null
     */
    public CeasefireBuilder position(Actor actor, Stance stance) {
        List<Position> all = new ArrayList<>(positions);
        all.add(new Position(actor, stance));
        positions = List.copyOf(all);
        return this;
    }

    /**
     * Sets where each actor stands.
     *
     * @param positions where each actor stands, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder positions(Position... positions) {
        this.positions = Require.array(positions, "positions");
        return this;
    }

    /**
     * Sets where each actor stands.
     *
     * @param positions where each actor stands, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder positions(List<Position> positions) {
        this.positions = Require.list(positions, "positions");
        return this;
    }

    /**
     * Sets what the sides require.
     *
     * @param conditions what the sides require, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder conditions(Condition... conditions) {
        this.conditions = Require.array(conditions, "conditions");
        return this;
    }

    /**
     * Sets what the sides require.
     *
     * @param conditions what the sides require, not null and without nulls
     * @return this builder, not null
     */
    public CeasefireBuilder conditions(List<Condition> conditions) {
        this.conditions = Require.list(conditions, "conditions");
        return this;
    }

    @Override
    public Ceasefire build() {
        return new Ceasefire(
                mentions,
                attributedTo,
                provenance,
                status,
                scope,
                parties,
                duration,
                start,
                end,
                area,
                positions,
                conditions);
    }
}
