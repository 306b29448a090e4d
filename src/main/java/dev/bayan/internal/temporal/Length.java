package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.model.TimeAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A length of time under construction: years, months and days beside seconds and their fractions. */
record Length(int years, int months, int days, BigDecimal seconds) {
    static final Length ZERO = new Length(0, 0, 0, BigDecimal.ZERO);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

    /** So many of a unit; null for what no text means. */
    static @Nullable Length of(BigDecimal count, Unit unit) {
        if (count.compareTo(LIMIT) > 0) {
            return null;
        }
        int whole = count.intValue();
        BigDecimal rest = count.subtract(BigDecimal.valueOf(whole));
        return switch (unit) {
            case SECOND -> new Length(0, 0, 0, count);
            case MINUTE -> new Length(0, 0, 0, count.multiply(BigDecimal.valueOf(60)));
            case HOUR -> new Length(0, 0, 0, count.multiply(BigDecimal.valueOf(3600)));
            case DAY -> new Length(0, 0, whole, rest.multiply(BigDecimal.valueOf(86400)));
            case WEEK -> {
                BigDecimal days = rest.multiply(BigDecimal.valueOf(7));
                yield new Length(
                        0,
                        0,
                        whole * 7 + days.intValue(),
                        days.subtract(BigDecimal.valueOf(days.intValue())).multiply(BigDecimal.valueOf(86400)));
            }
            case MONTH -> new Length(0, whole, round(rest, 30), BigDecimal.ZERO);
            case YEAR -> new Length(whole, round(rest, 12), 0, BigDecimal.ZERO);
            case DECADE -> new Length(whole * 10 + round(rest, 10), 0, 0, BigDecimal.ZERO);
            case CENTURY -> new Length(whole * 100 + round(rest, 100), 0, 0, BigDecimal.ZERO);
        };
    }

    private static int round(BigDecimal part, int whole) {
        return part.multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    Length plus(Length more) {
        return new Length(years + more.years, months + more.months, days + more.days, seconds.add(more.seconds));
    }

    /** This less a shorter one; null where that is not defined. */
    @Nullable
    Length minus(Length less) {
        Length left =
                new Length(years - less.years, months - less.months, days - less.days, seconds.subtract(less.seconds));
        return left.years < 0 || left.months < 0 || left.days < 0 || left.seconds.signum() < 0 ? null : left;
    }

    Period period() {
        return Period.of(years, months, days);
    }

    TimeAmount toAmount() {
        long nanos = seconds.movePointRight(9).setScale(0, RoundingMode.HALF_UP).longValue();
        return new TimeAmount(period(), Duration.ofNanos(nanos));
    }
}
