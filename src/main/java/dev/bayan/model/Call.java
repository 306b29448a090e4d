package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A conversation at a distance, by telephone or video, past or planned.
 *
 * <p>«أجرى الرئيس الروسي فلاديمير بوتين الثلاثاء محادثة هاتفية مع الرئيس دونالد ترامب دامت نحو ساعتين» gives
 * the participants Putin and Trump, {@link CallChannel#PHONE}, {@link CallStatus#HELD}, the date of that Tuesday and a
 * duration of {@code PT2H}, bound {@link Bound#ABOUT}. There is no initiator: the text does not say who rang whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mentions the stretches of the text that report it, at least one
 * @param attributedTo the actors on whose word the text reports it
 * @param provenance the rules that found it
 * @param participants who takes part, persons where the text names them
 * @param initiator who rang, only where the text says so
 * @param channel by what means
 * @param status how far it has come
 * @param date the day on which it takes place
 * @param startTime the time of day at which it begins
 * @param duration how long it lasts
 * @param ordinal which one in a row between them it is
 * @param topics what was discussed, one noun phrase each
 * @param assessments how the sides or the text characterise it
 */
@OmitEmpty
public record Call(
        List<Mention> mentions,
        @AbsentIsEmpty List<Actor> attributedTo,
        @AbsentIsEmpty List<Provenance> provenance,
        @AbsentIsEmpty List<Actor> participants,
        Optional<Actor> initiator,
        CallChannel channel,
        CallStatus status,
        Optional<DateMention> date,
        Optional<StartTime> startTime,
        Optional<DurationEstimate> duration,
        Optional<OrdinalMention> ordinal,
        @AbsentIsEmpty List<Mention> topics,
        @AbsentIsEmpty List<Assessment> assessments)
        implements Event {
    /**
     * Checks and copies the components.
     *
     * @param mentions see {@link Call}
     * @param attributedTo see {@link Call}
     * @param provenance see {@link Call}
     * @param participants see {@link Call}
     * @param initiator see {@link Call}
     * @param channel see {@link Call}
     * @param status see {@link Call}
     * @param date see {@link Call}
     * @param startTime see {@link Call}
     * @param duration see {@link Call}
     * @param ordinal see {@link Call}
     * @param topics see {@link Call}
     * @param assessments see {@link Call}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Call {
        mentions = Require.mentions(mentions);
        attributedTo = Require.list(attributedTo, "attributedTo");
        provenance = Require.list(provenance, "provenance");
        participants = Require.list(participants, "participants");
        requireNonNull(initiator, "initiator");
        requireNonNull(channel, "channel");
        requireNonNull(status, "status");
        requireNonNull(date, "date");
        requireNonNull(startTime, "startTime");
        requireNonNull(duration, "duration");
        requireNonNull(ordinal, "ordinal");
        topics = Require.list(topics, "topics");
        assessments = Require.list(assessments, "assessments");
    }

    /**
     * A builder for tests and other makers of events, held by phone until told otherwise: see {@link CallBuilder}.
     *
     * @return a new builder, not null
     */
    public static CallBuilder builder() {
        return new CallBuilder();
    }

    /**
     * A builder that starts from this event, to make one that differs in a few components.
     *
     * @return a new builder, not null
     */
    public CallBuilder toBuilder() {
        return new CallBuilder(this);
    }

    @Override
    public EventType type() {
        return EventType.CALL;
    }

    @Override
    public <R> R accept(EventVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
