package dev.bayan.assertj;

import dev.bayan.model.Bound;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.TimeAmount;
import java.time.Duration;

/**
 * What a bounded length of time tells about another. A month has 28 to 31 days and a year 365 or 366, so that only what
 * holds for all of them is true.
 */
final class Lengths {
    private Lengths() {}

    /** Whether it is the same length, whatever its bound, one between two aside. */
    static boolean same(DurationEstimate length, TimeAmount other) {
        TimeAmount value = length.value();
        return length.bound() != Bound.BETWEEN
                && (value.equals(other)
                        || least(value).equals(most(value))
                                && least(value).equals(least(other))
                                && most(other).equals(least(other)));
    }

    static boolean moreThan(DurationEstimate length, Duration limit) {
        int difference = least(length.value()).compareTo(limit);
        return switch (length.bound()) {
            case LESS_THAN, AT_MOST -> false;
            case MORE_THAN -> difference >= 0;
            case EXACT, ABOUT, AT_LEAST, BETWEEN -> difference > 0;
        };
    }

    static boolean lessThan(DurationEstimate length, Duration limit) {
        int difference = most(length.max().orElse(length.value())).compareTo(limit);
        return switch (length.bound()) {
            case MORE_THAN, AT_LEAST -> false;
            case LESS_THAN -> difference <= 0;
            case EXACT, ABOUT, AT_MOST, BETWEEN -> difference < 0;
        };
    }

    private static Duration least(TimeAmount amount) {
        return days(amount, 365, 28);
    }

    private static Duration most(TimeAmount amount) {
        return days(amount, 366, 31);
    }

    private static Duration days(TimeAmount amount, long year, long month) {
        return amount.time()
                .plusDays(amount.period().getYears() * year
                        + amount.period().getMonths() * month
                        + amount.period().getDays());
    }
}
