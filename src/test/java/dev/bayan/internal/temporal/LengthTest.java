package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of units as lengths of time, and their sums and differences. */
class LengthTest {
    private static Length length(String count, Unit unit) {
        return Objects.requireNonNull(Length.of(new BigDecimal(count), unit));
    }

    @ParameterizedTest
    @CsvSource({
        "45, SECOND, PT45S",
        "1.25, SECOND, PT1.25S",
        "2.5, MINUTE, PT2M30S",
        "1.75, HOUR, PT1H45M",
        "3, DAY, P3D",
        "1.5, DAY, P1DT12H",
        "2, WEEK, P14D",
        "1.5, WEEK, P10DT12H",
        "4, MONTH, P4M",
        "1.5, MONTH, P1M15D",
        "1.49, MONTH, P1M15D",
        "2, YEAR, P2Y",
        "2.5, YEAR, P2Y6M",
        "2, DECADE, P20Y",
        "1.5, DECADE, P15Y",
        "3, CENTURY, P300Y",
        "2.5, CENTURY, P250Y",
        "1000000, DAY, P1000000D",
    })
    void counts(String count, Unit unit, String expected) {
        assertThat(length(count, unit).toAmount().toString()).isEqualTo(expected);
    }

    @Test
    void what_no_text_means_has_no_length() {
        assertThat(Length.of(new BigDecimal("1000001"), Unit.DAY)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "3, YEAR, 2, YEAR, P5Y, P1Y",
        "3, MONTH, 2, MONTH, P5M, P1M",
        "3, DAY, 2, DAY, P5D, P1D",
        "3, HOUR, 20, MINUTE, PT3H20M, PT2H40M",
        "2, DAY, 2, DAY, P4D, PT0S",
        "2, YEAR, 3, YEAR, P5Y,",
        "2, MONTH, 3, MONTH, P5M,",
        "2, DAY, 3, DAY, P5D,",
        "2, HOUR, 3, HOUR, PT5H,",
    })
    void sums_and_differences(String count, Unit unit, String other, Unit otherUnit, String sum, String difference) {
        Length length = length(count, unit);
        Length more = length(other, otherUnit);
        assertThat(length.plus(more).toAmount().toString()).isEqualTo(sum);
        Length left = length.minus(more);
        assertThat(left == null ? null : left.toAmount().toString()).isEqualTo(difference);
    }
}
