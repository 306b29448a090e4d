package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Call}; until told otherwise one by {@link CallChannel#PHONE} that was {@link CallStatus#HELD}, reported
 * by the words «اتصال هاتفي», of which nothing else is known.
 *
 * <pre>{@code
 * Actor putin = Actor.person("فلاديمير بوتين", "RU");
 * Actor trump = Actor.person("دونالد ترامب", "US");
 * Call call = Call.builder().participants(putin, trump).duration(Duration.ofMinutes(150)).build();
 * call.duration().orElseThrow().value();    // PT2H30M
 * }</pre>
 *
 * <p>What its methods have in common is told at {@link EventBuilder}. Not thread-safe.
 */
public final class CallBuilder extends EventBuilder<Call, CallBuilder> {
    private List<Actor> participants = List.of();
    private Optional<Actor> initiator = Optional.empty();
    private CallChannel channel = CallChannel.PHONE;
    private CallStatus status = CallStatus.HELD;
    private Optional<DateMention> date = Optional.empty();
    private Optional<StartTime> startTime = Optional.empty();
    private Optional<DurationEstimate> duration = Optional.empty();
    private Optional<OrdinalMention> ordinal = Optional.empty();
    private List<Mention> topics = List.of();
    private List<Assessment> assessments = List.of();

    CallBuilder() {
        super("اتصال هاتفي");
    }

    CallBuilder(Call call) {
        super(call);
        participants = call.participants();
        initiator = call.initiator();
        channel = call.channel();
        status = call.status();
        date = call.date();
        startTime = call.startTime();
        duration = call.duration();
        ordinal = call.ordinal();
        topics = call.topics();
        assessments = call.assessments();
    }

    @Override
    CallBuilder self() {
        return this;
    }

    /**
     * Sets who takes part.
     *
     * @param participants who takes part, not null and without nulls
     * @return this builder, not null
     */
    public CallBuilder participants(Actor... participants) {
        this.participants = Require.array(participants, "participants");
        return this;
    }

    /**
     * Sets who takes part.
     *
     * @param participants who takes part, not null and without nulls
     * @return this builder, not null
     */
    public CallBuilder participants(List<Actor> participants) {
        this.participants = Require.list(participants, "participants");
        return this;
    }

    /**
     * Sets who rang.
     *
     * @param initiator who rang, not null
     * @return this builder, not null
     */
    public CallBuilder initiator(Actor initiator) {
        this.initiator = Optional.of(requireNonNull(initiator, "initiator"));
        return this;
    }

    /**
     * Sets who rang, or that there is none.
     *
     * @param initiator who rang, not null
     * @return this builder, not null
     */
    public CallBuilder initiator(Optional<Actor> initiator) {
        this.initiator = requireNonNull(initiator, "initiator");
        return this;
    }

    /**
     * Sets by what means it is made.
     *
     * @param channel by what means it is made, not null
     * @return this builder, not null
     */
    public CallBuilder channel(CallChannel channel) {
        this.channel = requireNonNull(channel, "channel");
        return this;
    }

    /**
     * Sets how far it has come.
     *
     * @param status how far it has come, not null
     * @return this builder, not null
     */
    public CallBuilder status(CallStatus status) {
        this.status = requireNonNull(status, "status");
        return this;
    }

    /**
     * Sets the day on which it takes place.
     *
     * @param date the day, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public CallBuilder date(LocalDate date) {
        this.date = Optional.of(DateMention.of(DateValue.day(requireNonNull(date, "date"))));
        return this;
    }

    /**
     * Sets the day on which it takes place.
     *
     * @param date the day on which it takes place, not null
     * @return this builder, not null
     */
    public CallBuilder date(DateMention date) {
        this.date = Optional.of(requireNonNull(date, "date"));
        return this;
    }

    /**
     * Sets the day on which it takes place, or that there is none.
     *
     * @param date the day on which it takes place, not null
     * @return this builder, not null
     */
    public CallBuilder date(Optional<DateMention> date) {
        this.date = requireNonNull(date, "date");
        return this;
    }

    /**
     * Sets the time of day at which it begins.
     *
     * @param startTime the time on the clock, in a zone that is not told, not null
     * @return this builder, not null
     */
    public CallBuilder startTime(LocalTime startTime) {
        this.startTime = Optional.of(StartTime.of(requireNonNull(startTime, "startTime")));
        return this;
    }

    /**
     * Sets the time of day at which it begins.
     *
     * @param startTime the time and its zone, not null
     * @return this builder, not null
     */
    public CallBuilder startTime(StartTime startTime) {
        this.startTime = Optional.of(requireNonNull(startTime, "startTime"));
        return this;
    }

    /**
     * Sets the time of day at which it begins, or that there is none.
     *
     * @param startTime the time of day at which it begins, not null
     * @return this builder, not null
     */
    public CallBuilder startTime(Optional<StartTime> startTime) {
        this.startTime = requireNonNull(startTime, "startTime");
        return this;
    }

    /**
     * Sets how long it lasts.
     *
     * @param duration exactly how long, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the duration is negative
     */
    public CallBuilder duration(Duration duration) {
        this.duration = Optional.of(DurationEstimate.of(TimeAmount.of(requireNonNull(duration, "duration"))));
        return this;
    }

    /**
     * Sets how long it lasts.
     *
     * @param duration exactly how long, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the period is negative
     */
    public CallBuilder duration(Period duration) {
        this.duration = Optional.of(DurationEstimate.of(TimeAmount.of(requireNonNull(duration, "duration"))));
        return this;
    }

    /**
     * Sets how long it lasts.
     *
     * @param duration the estimate, not null
     * @return this builder, not null
     */
    public CallBuilder duration(DurationEstimate duration) {
        this.duration = Optional.of(requireNonNull(duration, "duration"));
        return this;
    }

    /**
     * Sets how long it lasts, or that there is none.
     *
     * @param duration how long it lasts, not null
     * @return this builder, not null
     */
    public CallBuilder duration(Optional<DurationEstimate> duration) {
        this.duration = requireNonNull(duration, "duration");
        return this;
    }

    /**
     * Sets which one in a row it is.
     *
     * @param ordinal the number, at least 1
     * @return this builder, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CallBuilder ordinal(int ordinal) {
        this.ordinal = Optional.of(OrdinalMention.of(ordinal));
        return this;
    }

    /**
     * Sets which one in a row it is, or that there is none.
     *
     * @param ordinal which one in a row it is, not null
     * @return this builder, not null
     */
    public CallBuilder ordinal(Optional<OrdinalMention> ordinal) {
        this.ordinal = requireNonNull(ordinal, "ordinal");
        return this;
    }

    /**
     * Sets what was discussed.
     *
     * @param topics the words of each topic, not null and without nulls
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words in one
     */
    public CallBuilder topics(String... topics) {
        this.topics = Require.array(topics, "topics").stream().map(Mention::of).toList();
        return this;
    }

    /**
     * Sets what was discussed.
     *
     * @param topics what was discussed, not null and without nulls
     * @return this builder, not null
     */
    public CallBuilder topics(List<Mention> topics) {
        this.topics = Require.list(topics, "topics");
        return this;
    }

    /**
     * Sets how the sides or the text characterise it.
     *
     * @param assessments how the sides or the text characterise it, not null and without nulls
     * @return this builder, not null
     */
    public CallBuilder assessments(Assessment... assessments) {
        this.assessments = Require.array(assessments, "assessments");
        return this;
    }

    /**
     * Sets how the sides or the text characterise it.
     *
     * @param assessments how the sides or the text characterise it, not null and without nulls
     * @return this builder, not null
     */
    public CallBuilder assessments(List<Assessment> assessments) {
        this.assessments = Require.list(assessments, "assessments");
        return this;
    }

    @Override
    public Call build() {
        return new Call(
                mentions,
                attributedTo,
                provenance,
                participants,
                initiator,
                channel,
                status,
                date,
                startTime,
                duration,
                ordinal,
                topics,
                assessments);
    }
}
