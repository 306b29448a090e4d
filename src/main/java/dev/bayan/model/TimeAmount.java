package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * A length of time in the units in which the text gives it: years, months and days as a {@link Period}, hours, minutes
 * and seconds as a {@link Duration}.
 *
 * <p>«ساعتين ونصف» is {@code PT2H30M}, «72 ساعة» is {@code PT72H} and not three days, «ثلاثين يوما» is {@code P30D},
 * «شهر» is {@code P1M}, «أسبوعين» is {@code P14D}, «سنة» is {@code P1Y}:
 *
 * <pre>{@code
 * TimeAmount amount = TimeAmount.of(Duration.ofMinutes(150));
 * amount.toString();                              // "PT2H30M"
 * TimeAmount.parse("PT2H30M").equals(amount);     // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param period years, months and days, none of them negative; {@link Period#ZERO} if there are none
 * @param time hours, minutes and seconds, not negative; {@link Duration#ZERO} if there are none
 */
public record TimeAmount(Period period, Duration time) {
    /**
     * Checks the components.
     *
     * @param period see {@link TimeAmount}
     * @param time see {@link TimeAmount}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component is negative
     */
    public TimeAmount {
        requireNonNull(period, "period");
        requireNonNull(time, "time");
        if (period.isNegative() || time.isNegative()) {
            throw new IllegalArgumentException("a length of time is not negative: " + period + ", " + time);
        }
    }

    /**
     * An amount of years, months and days.
     *
     * @param period the amount, not null, not negative
     * @return the amount, not null
     */
    public static TimeAmount of(Period period) {
        return new TimeAmount(period, Duration.ZERO);
    }

    /**
     * An amount of hours, minutes and seconds.
     *
     * @param time the amount, not null, not negative
     * @return the amount, not null
     */
    public static TimeAmount of(Duration time) {
        return new TimeAmount(Period.ZERO, time);
    }

    /**
     * An amount of both.
     *
     * @param period years, months and days, not null, not negative
     * @param time hours, minutes and seconds, not null, not negative
     * @return the amount, not null
     */
    public static TimeAmount of(Period period, Duration time) {
        return new TimeAmount(period, time);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text an ISO 8601 duration such as {@code "P1DT2H"}, not null
     * @return the amount, not null
     * @throws DateTimeParseException if the text is no duration
     * @throws IllegalArgumentException if the duration is negative
     */
    @FromString
    public static TimeAmount parse(String text) {
        requireNonNull(text, "text");
        int t = Math.max(text.indexOf('T'), text.indexOf('t'));
        if (t < 0) {
            return of(Period.parse(text));
        }
        Duration time = Duration.parse("P" + text.substring(t));
        String date = text.substring(0, t);
        return new TimeAmount(date.equalsIgnoreCase("P") ? Period.ZERO : Period.parse(date), time);
    }

    /**
     * The amount in ISO 8601.
     *
     * @return for instance {@code "PT2H30M"}, {@code "P30D"} or {@code "P1DT2H"}, not null
     */
    @JsonValue
    @Override
    public String toString() {
        if (period.isZero()) {
            return time.toString();
        }
        return time.isZero() ? period.toString() : period + time.toString().substring(1);
    }
}
