package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.Call;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateValue;
import dev.bayan.model.Sentiment;
import dev.bayan.model.TimeAmount;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Assertions on calls.
 *
 * <pre>{@code
 * assertThat(StatementParser.parse("أجرى بوتين مكالمة مع ترامب دامت ساعتين"))
 *         .hasCall().between("بوتين", "ترامب").lastingMoreThan(Duration.ofMinutes(90));
 * }</pre>
 *
 * <p>What a name means, and how a chain works, is told at {@link AbstractEventAssert}. Not thread-safe.
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public final class CallAssert extends AbstractEventAssert<CallAssert, Call> {
    CallAssert(Candidates<Call> candidates) {
        super(candidates, CallAssert.class);
    }

    @Override
    CallAssert with(Candidates<Call> left) {
        return new CallAssert(left);
    }

    /**
     * Keeps the calls in which certain actors take part, perhaps among others.
     *
     * @param first name of one, for instance {@code "روسيا"}, not null
     * @param second name of another, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert between(String first, String second, String... more) {
        return having(
                "between ",
                Call::participants,
                Stream.concat(Stream.of(requireNonNull(first, "first")), names("second", second, more).stream())
                        .toList());
    }

    /**
     * Keeps the calls in which an actor takes part.
     *
     * @param name the name, for instance {@code "بوتين"}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert hasParticipant(String name) {
        return having("with ", Call::participants, names("name", name));
    }

    /**
     * Keeps the calls that an actor made.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert initiatedBy(String name) {
        return having("initiated by ", call -> call.initiator().map(List::of).orElse(List.of()), names("name", name));
    }

    /**
     * Keeps the calls of which the text does not say who made them.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert withoutInitiator() {
        return narrowed("without an initiator", call -> call.initiator().isEmpty());
    }

    /**
     * Keeps the calls by telephone.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert byPhone() {
        return narrowed("by phone", call -> call.channel() == CallChannel.PHONE);
    }

    /**
     * Keeps the calls by video.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert byVideo() {
        return narrowed("by video", call -> call.channel() == CallChannel.VIDEO);
    }

    /**
     * Keeps the calls that have come so far.
     *
     * @param status the status, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert hasStatus(CallStatus status) {
        requireNonNull(status, "status");
        return narrowed("with status " + status, call -> call.status() == status);
    }

    /**
     * Keeps the calls that take place on a day.
     *
     * @param date the day, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert onDate(LocalDate date) {
        return dated("on ", Call::date, DateValue.day(requireNonNull(date, "date")));
    }

    /**
     * Keeps the calls that take place on a day, in a month, a year or an interval.
     *
     * @param date the date, for instance {@code DateValue.parse("2025-02")}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert onDate(DateValue date) {
        return dated("on ", Call::date, date);
    }

    /**
     * Keeps the calls that begin at some time, in whatever zone.
     *
     * @param time the time on the clock, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert startingAt(LocalTime time) {
        requireNonNull(time, "time");
        return narrowed(
                "starting at " + time,
                call -> call.startTime().filter(at -> at.value().equals(time)).isPresent());
    }

    /**
     * Keeps the calls that begin at some time in some zone.
     *
     * @param time the time on the clock, not null
     * @param zone the zone of that clock, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert startingAt(LocalTime time, ZoneId zone) {
        requireNonNull(time, "time");
        requireNonNull(zone, "zone");
        return narrowed("starting at " + time + " " + zone, call -> call.startTime()
                .filter(at -> at.value().equals(time)
                        && at.zone().filter(zone::equals).isPresent())
                .isPresent());
    }

    /**
     * Keeps the calls that last so long, whatever the bound: «نحو ساعتين» lasts two hours.
     *
     * @param length the length of time, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert lasting(Duration length) {
        return lasting(Call::duration, TimeAmount.of(requireNonNull(length, "length")));
    }

    /**
     * Keeps the calls that last so long, whatever the bound: «ثلاثين يوما» lasts thirty days.
     *
     * @param length the length of time, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert lasting(Period length) {
        return lasting(Call::duration, TimeAmount.of(requireNonNull(length, "length")));
    }

    /**
     * Keeps the calls that surely last longer: «أكثر من ساعتين» does for two hours, «أقل من ثلاث ساعات» does not.
     *
     * @param limit the length of time that is exceeded, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert lastingMoreThan(Duration limit) {
        return lastingMore(Call::duration, limit);
    }

    /**
     * Keeps the calls that surely last less: «أقل من ساعة» does for one hour, «أكثر من نصف ساعة» does not.
     *
     * @param limit the length of time that is not reached, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert lastingLessThan(Duration limit) {
        return lastingLess(Call::duration, limit);
    }

    /**
     * Keeps the calls that are the first, second or a later one in a row.
     *
     * @param number which one, from 1
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert numbered(int number) {
        return narrowed(
                "numbered " + number,
                call -> call.ordinal().filter(one -> one.value() == number).isPresent());
    }

    /**
     * Keeps the calls that have a topic with certain words.
     *
     * @param words words of the topic, for instance {@code "الحرب"}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert about(String words) {
        requireNonNull(words, "words");
        return narrowed("about " + Candidates.quote(words), call -> call.topics().stream()
                .anyMatch(topic -> Names.stand(words, topic.text())));
    }

    /**
     * Keeps the calls that somebody, or the text, judges so.
     *
     * @param sentiment the judgement, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert judged(Sentiment sentiment) {
        requireNonNull(sentiment, "sentiment");
        return narrowed("judged " + sentiment, call -> call.assessments().stream()
                .anyMatch(one -> one.sentiment() == sentiment));
    }

    /**
     * Keeps the calls that an actor judges so.
     *
     * @param sentiment the judgement, not null
     * @param by name of the actor, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CallAssert judged(Sentiment sentiment, String by) {
        requireNonNull(sentiment, "sentiment");
        requireNonNull(by, "by");
        return narrowed("judged " + sentiment + " by " + Candidates.quote(by), call -> call.assessments().stream()
                .anyMatch(one -> one.sentiment() == sentiment
                        && one.by().filter(actor -> Names.mean(actor, by)).isPresent()));
    }
}
