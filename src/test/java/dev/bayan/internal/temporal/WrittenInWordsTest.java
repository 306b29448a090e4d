package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.temporal.ArabicNumber.Hundred;
import dev.bayan.internal.temporal.ArabicTime.Months;
import dev.bayan.internal.temporal.ArabicTime.Unit;
import dev.bayan.internal.temporal.Readings.Found;
import dev.bayan.model.Bound;
import dev.bayan.model.TimeAmount;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.Precision;

/** Numbers, dates, times of day and lengths of time are written out in words and read back: the same, and the whole of it. */
class WrittenInWordsTest {
    /** One seed, so that a build fails only because of what changed; without it every run looks at other values. */
    private static final String SEED = "20261122";

    private static final long GREATEST = 999_999_999_999_999L;

    @Property(seed = SEED)
    void numbers(
            @ForAll @LongRange(min = 0, max = GREATEST) long number,
            @ForAll boolean feminine,
            @ForAll boolean oblique,
            @ForAll Hundred hundred,
            @ForAll boolean joined) {
        String text = new ArabicNumber(feminine, oblique, false, hundred, joined).write(number);
        assertWhole(text, Readings.of(text).numbers(), Long.toString(number));
    }

    @Property(seed = SEED)
    void numbers_below_ten_thousand(
            @ForAll @IntRange(min = 0, max = 9_999) int number,
            @ForAll boolean feminine,
            @ForAll boolean oblique,
            @ForAll Hundred hundred,
            @ForAll boolean joined) {
        numbers(number, feminine, oblique, hundred, joined);
    }

    @Property(seed = SEED)
    void amounts(
            @ForAll @IntRange(min = 3, max = 999_999) int number,
            @ForAll boolean oblique,
            @ForAll Hundred hundred,
            @ForAll Bounded bounded) {
        // in front of what is counted the genitive alone: the nominative «ألفا» reads as «ألفًا» where nothing is
        // counted
        String text = bounded.words + " " + new ArabicNumber(false, oblique, oblique, hundred, true).write(number);
        assertWhole(text, Readings.of(text).amounts(), number + " " + bounded.bound);
    }

    @Property(seed = SEED)
    void ordinals(@ForAll @IntRange(min = 1, max = 99) int rank, @ForAll boolean feminine, @ForAll boolean oblique) {
        String text = ArabicTime.ordinal(rank, feminine, oblique);
        assertWhole(text, Readings.of(text).ordinals(), Integer.toString(rank));
    }

    @Property(seed = SEED)
    void days(
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate day,
            @ForAll DayForm form,
            @ForAll Months months) {
        String text = form.write(day, months);
        assertWhole(text, Readings.of(text).dates(false), day.toString());
    }

    @Property(seed = SEED)
    void months(@ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate day, @ForAll Months months) {
        String text = months.name(day.getMonthValue()) + " " + day.getYear();
        assertWhole(text, Readings.of(text).dates(false), day.toString().substring(0, 7));
    }

    @Property(seed = SEED)
    void years_in_words(
            @ForAll @IntRange(min = 1900, max = 2099) int year, @ForAll boolean oblique, @ForAll Hundred hundred) {
        String text = "عام " + new ArabicNumber(false, oblique, false, hundred, true).write(year);
        assertWhole(text, Readings.of(text).dates(false), Integer.toString(year));
    }

    /** The years of the Umm al-Qura calendar for which the JDK has its days. */
    @Property(seed = SEED)
    void days_of_the_hijri_calendar(
            @ForAll @DateRange(min = "1900-05-01", max = "2077-11-16") LocalDate day, @ForAll boolean words) {
        HijrahDate hijri = HijrahDate.from(day);
        int number = hijri.get(ChronoField.DAY_OF_MONTH);
        String text = (words ? ArabicTime.ordinal(number, false, true) + " من " : number + " ")
                + ArabicTime.HIJRI_MONTHS.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1)
                + " "
                + hijri.get(ChronoField.YEAR)
                + "هـ";
        assertWhole(text, Readings.of(text).dates(false), day.toString());
    }

    @Property(seed = SEED)
    void times_of_day(@ForAll @Precision(value = ChronoUnit.MINUTES) LocalTime time, @ForAll boolean oblique) {
        String text = ArabicTime.clock(time, oblique);
        assertWhole(text, Readings.of(text).times(), time.toString());
    }

    @Property(seed = SEED)
    void lengths_in_one_unit(
            @ForAll @IntRange(min = 1, max = 1_000) int number,
            @ForAll Unit unit,
            @ForAll boolean oblique,
            @ForAll Hundred hundred,
            @ForAll Bounded bounded) {
        String text = bounded.words + " " + unit.write(number, oblique, hundred);
        assertWhole(text, Readings.of(text).durations(), amount(number, unit) + " " + bounded.bound);
    }

    @Property(seed = SEED)
    void lengths_in_two_units(
            @ForAll @IntRange(min = 1, max = 100) int great,
            @ForAll @IntRange(min = 1, max = 59) int small,
            @ForAll Pair pair,
            @ForAll boolean oblique) {
        String text = "نحو " + pair.great.write(great, oblique, Hundred.MODERN)
                + " و"
                + pair.small.write(small, oblique, Hundred.MODERN);
        TimeAmount one = amount(great, pair.great);
        TimeAmount other = amount(small, pair.small);
        TimeAmount both =
                TimeAmount.of(one.period().plus(other.period()), one.time().plus(other.time()));
        assertWhole(text, Readings.of(text).durations(), both + " ABOUT");
    }

    private static TimeAmount amount(int number, Unit unit) {
        return switch (unit) {
            case SECOND -> TimeAmount.of(Duration.ofSeconds(number));
            case MINUTE -> TimeAmount.of(Duration.ofMinutes(number));
            case HOUR -> TimeAmount.of(Duration.ofHours(number));
            case DAY -> TimeAmount.of(Period.ofDays(number));
            case WEEK -> TimeAmount.of(Period.ofWeeks(number));
            case MONTH -> TimeAmount.of(Period.ofMonths(number));
            case YEAR, TWELVEMONTH -> TimeAmount.of(Period.ofYears(number));
        };
    }

    private static void assertWhole(String text, List<Found> found, String value) {
        assertThat(found).as(text).containsExactly(new Found(0, text.length(), value));
    }

    /** Words of each bound that may stand before a number or a length. */
    enum Bounded {
        ABOUT(Bound.ABOUT, "نحو"),
        NEARLY(Bound.ABOUT, "قرابة"),
        MORE(Bound.MORE_THAN, "أكثر من"),
        LESS(Bound.LESS_THAN, "أقل من"),
        AT_LEAST(Bound.AT_LEAST, "ما لا يقل عن"),
        AT_MOST(Bound.AT_MOST, "لا يتجاوز");

        final Bound bound;
        final String words;

        Bounded(Bound bound, String words) {
            this.bound = bound;
            this.words = words;
        }
    }

    /** Units that are told together. */
    enum Pair {
        HOURS(Unit.HOUR, Unit.MINUTE),
        MINUTES(Unit.MINUTE, Unit.SECOND),
        DAYS(Unit.DAY, Unit.HOUR),
        MONTHS(Unit.MONTH, Unit.DAY),
        YEARS(Unit.YEAR, Unit.MONTH);

        final Unit great;
        final Unit small;

        Pair(Unit great, Unit small) {
            this.great = great;
            this.small = small;
        }
    }

    /** How a day is written. */
    enum DayForm {
        NAMED {
            @Override
            String write(LocalDate day, Months months) {
                return day.getDayOfMonth() + " " + months.name(day.getMonthValue()) + " " + day.getYear();
            }
        },
        WITH_WEEKDAY {
            @Override
            String write(LocalDate day, Months months) {
                return ArabicTime.weekday(day.getDayOfWeek()) + " " + NAMED.write(day, months);
            }
        },
        IN_WORDS {
            @Override
            String write(LocalDate day, Months months) {
                return ArabicTime.ordinal(day.getDayOfMonth(), false, true)
                        + " من "
                        + months.name(day.getMonthValue())
                        + " "
                        + day.getYear();
            }
        },
        YEAR_IN_WORDS {
            @Override
            String write(LocalDate day, Months months) {
                return day.getDayOfMonth() + " " + months.name(day.getMonthValue()) + " عام "
                        + new ArabicNumber(false, true, false, Hundred.MODERN, true).write(day.getYear());
            }
        },
        INDIC_DIGITS {
            @Override
            String write(LocalDate day, Months months) {
                return NAMED.write(day, months)
                        .codePoints()
                        .map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        },
        ISO {
            @Override
            String write(LocalDate day, Months months) {
                return day.toString();
            }
        },
        SLASHES {
            @Override
            String write(LocalDate day, Months months) {
                return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            }
        };

        abstract String write(LocalDate day, Months months);
    }
}
