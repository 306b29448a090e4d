package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.model.DateValue.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateValueTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-19",
                "2025-02",
                "2024-02",
                "2025",
                "0001",
                "9999",
                "2025-03-01/2025-03-05",
                "2025-03-01/2025-03-01"
            })
    void parse_and_toString_round_trip(String iso) {
        assertThat(DateValue.parse(iso)).hasToString(iso);
    }

    @Test
    void factories_give_first_and_last_day() {
        assertThat(DateValue.day(DAY)).isEqualTo(new DateValue(DAY, DAY, Precision.DAY));
        assertThat(DateValue.month(YearMonth.of(2024, 2)).last()).isEqualTo("2024-02-29");
        assertThat(DateValue.year(2025).first()).isEqualTo("2025-01-01");
        assertThat(DateValue.year(2025).last()).isEqualTo("2025-12-31");
        assertThat(DateValue.interval(DAY, DAY.plusDays(4)).precision()).isEqualTo(Precision.INTERVAL);
    }

    @Test
    void a_month_is_not_the_interval_of_its_days() {
        assertThat(DateValue.parse("2025-02")).isNotEqualTo(DateValue.parse("2025-02-01/2025-02-28"));
    }

    @Test
    void rejects_days_that_do_not_fit_the_precision() {
        LocalDate next = DAY.plusDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new DateValue(DAY, next, Precision.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateValue(DAY, next, Precision.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateValue(DAY, next, Precision.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.interval(next, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.parse("2025-03-05/2025-03-01"));
    }

    @Test
    void rejects_years_out_of_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.year(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.year(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.day(LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.month(YearMonth.of(10_000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DateValue.parse("0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2025-3-1", "2025-02-30", "2025-13", "25", "٢٠٢٥", "2025-03-01/", "غدا"})
    void rejects_what_is_no_date(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> DateValue.parse(text));
    }

    @Test
    void rejects_null_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DateValue(null, DAY, Precision.DAY))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> new DateValue(DAY, null, Precision.DAY))
                .withMessage("last");
        assertThatNullPointerException()
                .isThrownBy(() -> new DateValue(DAY, DAY, null))
                .withMessage("precision");
        assertThatNullPointerException().isThrownBy(() -> DateValue.parse(null)).withMessage("text");
    }
}
