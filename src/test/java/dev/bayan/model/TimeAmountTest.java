package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAmountTest {
    @ParameterizedTest
    @ValueSource(strings = {"PT2H30M", "P30D", "P1M", "P1Y", "PT72H", "P14D", "P1DT2H", "P1Y2M3DT4H5M6S", "PT0S"})
    void parse_and_toString_round_trip(String iso) {
        assertThat(TimeAmount.parse(iso)).hasToString(iso);
    }

    @Test
    void units_stay_as_written() {
        assertThat(TimeAmount.of(Duration.ofHours(72)))
                .hasToString("PT72H")
                .isNotEqualTo(TimeAmount.of(Period.ofDays(3)));
        assertThat(TimeAmount.of(Period.ofWeeks(2))).hasToString("P14D").isEqualTo(TimeAmount.parse("P2W"));
        assertThat(TimeAmount.of(Period.ofDays(30))).isNotEqualTo(TimeAmount.of(Period.ofMonths(1)));
        assertThat(TimeAmount.of(Duration.ofMinutes(150))).hasToString("PT2H30M");
        assertThat(TimeAmount.of(Period.ofDays(1), Duration.ofHours(12))).hasToString("P1DT12H");
    }

    @Test
    void rejects_what_is_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.of(Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.of(Period.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.parse("-P1D"));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAmount.parse("PT-1H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1DT", "1H", "ساعة", "PT1.5H", "T", "P1D T2H", "xT1H", "-P1DT1H x"})
    void rejects_what_is_no_duration(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> TimeAmount.parse(text));
    }

    @Test
    void rejects_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> TimeAmount.of((Period) null))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> TimeAmount.of((Duration) null))
                .withMessage("time");
        assertThatNullPointerException()
                .isThrownBy(() -> TimeAmount.parse(null))
                .withMessage("text");
    }
}
