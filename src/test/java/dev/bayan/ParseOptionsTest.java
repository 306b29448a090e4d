package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParseOptionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 18);

    @Test
    void defaults_have_no_date_and_a_million_units() {
        assertThat(ParseOptions.defaults().referenceDate()).isEmpty();
        assertThat(ParseOptions.defaults().maxLength()).isEqualTo(1_000_000);
        assertThat(ParseOptions.defaults().maxMentions()).isEqualTo(10_000);
        assertThat(ParseOptions.defaults().explain()).isFalse();
        assertThat(ParseOptions.builder().build()).isEqualTo(ParseOptions.defaults());
    }

    @Test
    void a_builder_used_again_leaves_earlier_options_alone() {
        ParseOptions.Builder builder = ParseOptions.builder().referenceDate(DAY);
        ParseOptions first = builder.build();
        ParseOptions second =
                builder.referenceDate(DAY.plusDays(1)).maxLength(10).build();
        assertThat(first.referenceDate()).hasValue(DAY);
        assertThat(first.maxLength()).isEqualTo(1_000_000);
        assertThat(second.referenceDate()).hasValue(DAY.plusDays(1));
        assertThat(second.maxLength()).isEqualTo(10);
    }

    @Test
    void toBuilder_starts_from_these_options() {
        ParseOptions options = ParseOptions.builder()
                .referenceDate(DAY)
                .maxLength(10)
                .maxMentions(20)
                .explain(true)
                .build();
        assertThat(options.toBuilder().build()).isEqualTo(options).hasSameHashCodeAs(options);
        assertThat(options.toBuilder().maxLength(11).build()).isNotEqualTo(options);
        assertThat(options.toBuilder().maxMentions(21).build()).isNotEqualTo(options);
        assertThat(options.toBuilder().explain(false).build()).isNotEqualTo(options);
        assertThat(ParseOptions.defaults().toBuilder().build()).isEqualTo(ParseOptions.defaults());
    }

    @Test
    void bounds_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseOptions.builder().maxLength(0))
                .withMessageContainingAll("maxLength", "0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseOptions.builder().maxMentions(0))
                .withMessageContainingAll("maxMentions", "0");
        assertThatNullPointerException()
                .isThrownBy(() -> ParseOptions.builder().referenceDate(null))
                .withMessage("date");
    }

    @Test
    void toString_tells_all_values() {
        assertThat(ParseOptions.builder().referenceDate(DAY).build())
                .hasToString(
                        "ParseOptions[referenceDate=2025-03-18, maxLength=1000000, maxMentions=10000, explain=false]");
    }
}
