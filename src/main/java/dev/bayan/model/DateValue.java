package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A day, a month, a year or an interval of days, both ends included.
 *
 * <p>As of 18 March 2025, «غدا» is {@code 2025-03-19}, «الشهر الماضي» is {@code 2025-02}, «العام الجاري» is
 * {@code 2025} and «مطلع مارس» is {@code 2025-03-01/2025-03-10}:
 *
 * <pre>{@code
 * DateValue.month(YearMonth.of(2025, 2)).toString();       // "2025-02"
 * DateValue.parse("2025-02").last();                       // 2025-02-28
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, from the year 1 on
 * @param last the last day, not before the first, up to the year 9999
 * @param precision how precisely the text gives it; the two days are those of one day, one month or one year, or any
 *     for an {@link Precision#INTERVAL}
 */
public record DateValue(LocalDate first, LocalDate last, Precision precision) {
    /** How precise a {@link DateValue} is: «19 مارس» is a {@link #DAY}, «مارس» a {@link #MONTH}. */
    public enum Precision {
        /** One day: {@code 2025-03-19}. */
        DAY,

        /** One calendar month: {@code 2025-02}. */
        MONTH,

        /** One calendar year: {@code 2025}. */
        YEAR,

        /** Any days from the first to the last, both included: {@code 2025-03-01/2025-03-05}. */
        INTERVAL
    }

    /**
     * Checks the components.
     *
     * @param first see {@link DateValue}
     * @param last see {@link DateValue}
     * @param precision see {@link DateValue}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the days are out of order, do not fit the precision, or lie outside the years
     *     1 to 9999
     */
    public DateValue {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(precision, "precision");
        if (first.getYear() < 1 || last.getYear() > 9999 || !fits(first, last, precision)) {
            throw new IllegalArgumentException("no " + precision + ": " + first + " to " + last);
        }
    }

    private static boolean fits(LocalDate first, LocalDate last, Precision precision) {
        return switch (precision) {
            case DAY -> first.equals(last);
            case MONTH -> first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
            case YEAR -> first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
            case INTERVAL -> !first.isAfter(last);
        };
    }

    /**
     * One day.
     *
     * @param day the day, not null
     * @return the value, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public static DateValue day(LocalDate day) {
        return new DateValue(day, day, Precision.DAY);
    }

    /**
     * One month.
     *
     * @param month the month, not null
     * @return the value, not null
     * @throws IllegalArgumentException if the month lies outside the years 1 to 9999
     */
    public static DateValue month(YearMonth month) {
        return new DateValue(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * One year.
     *
     * @param year the year, from 1 to 9999
     * @return the value, not null
     * @throws IllegalArgumentException if there is no such year
     */
    public static DateValue year(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("no YEAR: " + year);
        }
        return new DateValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /**
     * Some days in a row.
     *
     * @param first the first day, not null
     * @param last the last day, included, not null, not before the first
     * @return the value, not null
     * @throws IllegalArgumentException if the days are out of order or lie outside the years 1 to 9999
     */
    public static DateValue interval(LocalDate first, LocalDate last) {
        return new DateValue(first, last, Precision.INTERVAL);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code "2025-03-19"}, {@code "2025-02"}, {@code "2025"} or {@code "2025-03-01/2025-03-05"}, not null
     * @return the value, not null
     * @throws DateTimeParseException if the text is none of these
     * @throws IllegalArgumentException if an interval is out of order or a day lies outside the years 1 to 9999
     */
    @FromString
    public static DateValue parse(String text) {
        requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }
        if (text.matches("[0-9]{4}")) {
            return year(Integer.parseInt(text));
        }
        return text.length() == 7 ? month(YearMonth.parse(text)) : day(LocalDate.parse(text));
    }

    /**
     * The value in ISO 8601.
     *
     * @return {@code "2025-03-19"}, {@code "2025-02"}, {@code "2025"} or {@code "2025-03-01/2025-03-05"}, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> first.toString().substring(0, 4);
            case INTERVAL -> first + "/" + last;
        };
    }
}
