package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.model.DateValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives drafts of dates their value, as of the reference date.
 *
 * <p>A day and month without a year take the year nearest to the reference date, unless an adjective tells the
 * direction or the dates of a plan are read forward; a bare weekday is the last one, the reference date included, or
 * the next one in a plan. Without a reference date only what is complete has a value.
 */
final class DateResolver {
    private final TemporalReader reader;
    private boolean future;
    private @Nullable Story story;

    /** What the text has told before a token. */
    interface Story {
        /** The last date told before a token, a single day if one is asked for; null if there is none near. */
        @Nullable
        DateValue before(int index, boolean day);
    }

    DateResolver(TemporalReader reader) {
        this.reader = reader;
    }

    /** Gives access to the dates that the text has told. */
    void remember(Story told) {
        story = told;
    }

    /** The first day of the last date told before a token ("اليوم نفسه"). */
    @Nullable
    LocalDate told(int index, boolean day) {
        DateValue value = story == null ? null : story.before(index, day);
        return value == null ? null : value.first();
    }

    /** Whether what comes is a plan, so that bare weekdays and days are read forward. */
    void readForward(boolean forward) {
        this.future = forward;
    }

    boolean readsForward() {
        return future;
    }

    @Nullable
    LocalDate today() {
        return reader.findAnchor();
    }

    @Nullable
    DateValue resolve(DateDraft draft) {
        if (draft.unknown) {
            return null;
        }
        if (draft.value != null) {
            return draft.value;
        }
        try {
            DateValue value = value(draft);
            return value == null || value.first().getYear() < 1 ? null : value;
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    /** The days of a draft that names several, one by one; else nothing. */
    List<DateValue> coordinated(DateDraft draft) {
        List<DateValue> days = new ArrayList<>(0);
        if (draft.moreDays.isEmpty()) {
            return days;
        }
        DateDraft one = draft.from(draft.first, draft.start);
        one.moreDays.clear();
        boolean weekdays = one.day == 0;
        LocalDate before = null;
        for (int k = -1; k < draft.moreDays.size(); k++) {
            if (k >= 0 && weekdays) {
                one.weekday = draft.moreDays.get(k);
            } else if (k >= 0) {
                one.weekday = 0;
                one.day = draft.moreDays.get(k);
            }
            DateValue value = resolve(one);
            if (value == null) {
                return new ArrayList<>(0);
            }
            if (weekdays && before != null && value.first().isBefore(before)) {
                LocalDate later = before.with(TemporalAdjusters.next(DayOfWeek.of(one.weekday)));
                LocalDate today = today();
                if (k == 0 && !future && today != null && later.isAfter(today)) {
                    days.set(0, DateValue.day(before.minusWeeks(1)));
                } else {
                    value = DateValue.day(later);
                }
            }
            before = value.first();
            days.add(value);
        }
        return days;
    }

    private @Nullable DateValue value(DateDraft draft) {
        LocalDate today = today();
        if (draft.day > 0 && draft.hasMonth()) {
            return day(dayOfMonth(draft, today));
        }
        if (draft.offset != null) {
            return today == null ? null : day(relative(draft, draft.offset, today));
        }
        if (draft.weekSteps != null) {
            if (today == null) {
                return null;
            }
            LocalDate monday = monday(today).plusWeeks(draft.weekSteps);
            return draft.weekday > 0
                    ? day(monday.plusDays(draft.weekday - 1))
                    : DateValue.interval(monday, monday.plusDays(6));
        }
        if (draft.day > 0) {
            return today == null ? null : day(bareDay(draft, today));
        }
        if (draft.weekday > 0) {
            return today == null ? null : day(weekday(draft.weekday, draft.adjective, today));
        }
        if (draft.hasMonth()) {
            return month(draft, today);
        }
        Integer year = yearOf(draft, today);
        return year == null ? null : draft.hijriYear ? hijriYear(year) : DateValue.year(year);
    }

    private static @Nullable DateValue day(@Nullable LocalDate day) {
        return day == null ? null : DateValue.day(day);
    }

    // Not by YearMonth, which loads the formats of dates when it is first used.

    /** A day of the month that another begins; null if the month has no such day. */
    static @Nullable LocalDate day(LocalDate first, int day) {
        return day >= 1 && day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
    }

    /** The month that a day begins. */
    static DateValue month(LocalDate first) {
        return new DateValue(first, first.withDayOfMonth(first.lengthOfMonth()), DateValue.Precision.MONTH);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private @Nullable Integer yearOf(DateDraft draft, @Nullable LocalDate today) {
        if (draft.year != null) {
            return draft.year;
        }
        return draft.yearSteps == null || today == null ? null : Integer.valueOf(today.getYear() + draft.yearSteps);
    }

    private LocalDate relative(DateDraft draft, int offset, LocalDate today) {
        LocalDate day = today.plusDays(offset);
        if (draft.weekday == 0 || day.getDayOfWeek().getValue() == draft.weekday) {
            return day;
        }
        DayOfWeek weekday = DayOfWeek.of(draft.weekday);
        return offset > 0
                ? today.with(TemporalAdjusters.next(weekday))
                : today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private LocalDate weekday(int weekday, @Nullable Adjective adjective, LocalDate today) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (adjective == null || !adjective.known()) {
            return today.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        }
        return switch (adjective.steps()) {
            case 0 -> monday(today).plusDays(weekday - 1L);
            case 1 -> today.with(TemporalAdjusters.next(day));
            case 2 -> today.with(TemporalAdjusters.next(day)).plusWeeks(1);
            case -1 -> today.with(TemporalAdjusters.previous(day));
            default -> today.with(TemporalAdjusters.previous(day)).minusWeeks(1);
        };
    }

    /** "25 الجاري", "الخميس 21": the nearest month that has the day, and the weekday if one is given. */
    private @Nullable LocalDate bareDay(DateDraft draft, LocalDate today) {
        int from = 0;
        int to = 0;
        if (draft.adjective != null && draft.adjective.known()) {
            from = draft.adjective.steps();
            to = from;
        } else {
            from = -2;
            to = 2;
        }
        LocalDate best = null;
        for (int steps = from; steps <= to; steps++) {
            LocalDate day = day(today.withDayOfMonth(1).plusMonths(steps), draft.day);
            if (day == null) {
                continue;
            }
            boolean fits = draft.weekday == 0 || day.getDayOfWeek().getValue() == draft.weekday;
            if (fits && (!future || from == to || !day.isBefore(today)) && (best == null || nearer(day, best, today))) {
                best = day;
            }
        }
        return best;
    }

    private static boolean nearer(LocalDate day, LocalDate best, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, day)) < Math.abs(ChronoUnit.DAYS.between(today, best));
    }

    private @Nullable LocalDate dayOfMonth(DateDraft draft, @Nullable LocalDate today) {
        if (draft.monthSteps != null) {
            return today == null
                    ? null
                    : today.withDayOfMonth(1).plusMonths(draft.monthSteps).withDayOfMonth(draft.day);
        }
        MonthName month = draft.month;
        if (month == null) {
            return null;
        }
        Integer year = yearOf(draft, today);
        if (year != null) {
            return on(year, month, draft.day, month.hijri() && draft.year != null);
        }
        return today == null ? null : nearest(draft, month, today);
    }

    /** The day of a month in a year, of the month's own calendar if the year is. */
    private static @Nullable LocalDate on(int year, MonthName month, int day, boolean ownYear) {
        if (!month.hijri()) {
            return day(LocalDate.of(year, month.number(), 1), day);
        }
        if (ownYear && year < 1700) {
            return LocalDate.from(hijri(year, month.number(), day));
        }
        int hijri = HijrahDate.from(LocalDate.of(year, 6, 30)).get(ChronoField.YEAR);
        for (int y = hijri - 1; y <= hijri + 1; y++) {
            LocalDate found = LocalDate.from(hijri(y, month.number(), day));
            if (found.getYear() == year) {
                return found;
            }
        }
        return null;
    }

    /** A day of the Hijri calendar; the year behind its last one, which the JDK lets through, is refused like those behind. */
    static HijrahDate hijri(int year, int month, int day) {
        HijrahChronology.INSTANCE.range(ChronoField.YEAR).checkValidValue(year, ChronoField.YEAR);
        return HijrahDate.of(year, month, day);
    }

    private @Nullable LocalDate nearest(DateDraft draft, MonthName month, LocalDate today) {
        int center = month.hijri() ? HijrahDate.from(today).get(ChronoField.YEAR) : today.getYear();
        int reach = draft.day == 29 && !month.hijri() && month.number() == 2 ? 4 : 1;
        Adjective adjective = draft.adjective != null && draft.adjective.known() ? draft.adjective : null;
        LocalDate best = null;
        for (int year = center - reach; year <= center + reach; year++) {
            LocalDate day = month.hijri()
                            && draft.day == 30
                            && hijri(year, month.number(), 1).lengthOfMonth() < 30
                    ? null
                    : on(year, month, draft.day, true);
            if (day == null
                    || adjective != null && !allows(adjective, day, today)
                    || adjective == null && future && day.isBefore(today)) {
                continue;
            }
            boolean weekdayFits = fitsWeekday(draft, day);
            boolean bestFits = best != null && fitsWeekday(draft, best);
            if (best == null || weekdayFits && !bestFits || weekdayFits == bestFits && nearer(day, best, today)) {
                best = day;
            }
        }
        return best;
    }

    private static boolean fitsWeekday(DateDraft draft, LocalDate day) {
        return draft.weekday == 0 || day.getDayOfWeek().getValue() == draft.weekday;
    }

    private static boolean allows(Adjective adjective, LocalDate day, LocalDate today) {
        return adjective.steps() == 0
                ? day.getYear() == today.getYear()
                : adjective.steps() > 0 ? !day.isBefore(today) : !day.isAfter(today);
    }

    private @Nullable DateValue month(DateDraft draft, @Nullable LocalDate today) {
        if (draft.monthSteps != null) {
            return today == null ? null : month(today.withDayOfMonth(1).plusMonths(draft.monthSteps));
        }
        MonthName month = draft.month;
        if (month == null) {
            return null;
        }
        Integer year = yearOf(draft, today);
        LocalDate first;
        if (year != null) {
            first = month.hijri() ? on(year, month, 1, draft.year != null) : LocalDate.of(year, month.number(), 1);
        } else {
            first = today == null ? null : nearestMonth(draft, month, today);
        }
        if (first == null) {
            return null;
        }
        return month.hijri() ? DateValue.interval(first, hijriEnd(first)) : month(first);
    }

    private static LocalDate hijriEnd(LocalDate first) {
        return first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    }

    private static DateValue hijriYear(int year) {
        LocalDate first = LocalDate.from(HijrahChronology.INSTANCE.dateYearDay(year, 1));
        return DateValue.interval(
                first,
                LocalDate.from(HijrahChronology.INSTANCE.dateYearDay(year + 1, 1))
                        .minusDays(1));
    }

    private @Nullable LocalDate nearestMonth(DateDraft draft, MonthName month, LocalDate today) {
        int center = month.hijri() ? HijrahDate.from(today).get(ChronoField.YEAR) : today.getYear();
        LocalDate current = month.hijri()
                ? LocalDate.from(HijrahDate.from(today).with(ChronoField.DAY_OF_MONTH, 1))
                : today.withDayOfMonth(1);
        Adjective adjective = draft.adjective != null && draft.adjective.known() ? draft.adjective : null;
        LocalDate best = null;
        for (int year = center - 1; year <= center + 1; year++) {
            LocalDate first = on(year, month, 1, true);
            if (first == null) {
                continue;
            }
            boolean fits = adjective == null
                    ? !future || !first.isBefore(current)
                    : adjective.steps() == 0
                            ? year == center
                            : adjective.steps() > 0 ? first.isAfter(current) : first.isBefore(current);
            if (fits && (best == null || nearer(first, best, current))) {
                best = first;
            }
        }
        return best;
    }
}
