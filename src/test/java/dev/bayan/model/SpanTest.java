package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record with a span promises, and the bounds of each. */
class SpanTest {
    private interface Maker {
        TextSpan make(int start, int end, String text);
    }

    static Stream<Maker> makers() {
        TimeAmount month = TimeAmount.parse("P1M");
        return Stream.of(
                Mention::new,
                (s, e, t) -> new Provenance("rule", s, e, t),
                (s, e, t) -> new DurationEstimate(month, Optional.empty(), Bound.EXACT, s, e, t),
                (s, e, t) -> new CountEstimate(3, OptionalLong.empty(), Bound.EXACT, s, e, t),
                (s, e, t) -> new DateMention(s, e, t, Optional.empty()),
                (s, e, t) -> new StartTime(LocalTime.NOON, Optional.empty(), s, e, t),
                (s, e, t) -> new OrdinalMention(2, s, e, t),
                (s, e, t) -> new Assessment(Optional.empty(), Sentiment.MIXED, s, e, t),
                (s, e, t) -> new Condition(Optional.empty(), s, e, t),
                (s, e, t) -> new Transfer(
                        Optional.empty(), Optional.empty(), Optional.empty(), CaptiveCategory.BODIES, s, e, t));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void keeps_offsets_and_text(Maker maker) {
        String text = "هاتف بوتين ترامب";
        TextSpan span = maker.make(11, 16, "ترامب");
        assertThat(text.substring(span.start(), span.end()))
                .isEqualTo(span.text())
                .isEqualTo("ترامب");
    }

    @ParameterizedTest
    @MethodSource("makers")
    void rejects_what_is_no_span(Maker maker) {
        assertThatIllegalArgumentException().isThrownBy(() -> maker.make(-1, 4, "ترامب"));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.make(3, 3, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.make(8, 3, "ترامب"));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.make(0, 4, "ترامب"));
        assertThatNullPointerException()
                .isThrownBy(() -> maker.make(0, 1, null))
                .withMessage("text");
    }

    @Test
    void a_maximum_belongs_to_between_alone() {
        TimeAmount one = TimeAmount.parse("PT1H");
        Optional<TimeAmount> two = Optional.of(TimeAmount.parse("PT2H"));
        assertThat(new DurationEstimate(one, two, Bound.BETWEEN, 0, 1, "م").max())
                .isEqualTo(two);
        assertThatIllegalArgumentException().isThrownBy(() -> new DurationEstimate(one, two, Bound.ABOUT, 0, 1, "م"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationEstimate(one, Optional.empty(), Bound.BETWEEN, 0, 1, "م"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountEstimate(1, OptionalLong.of(2), Bound.EXACT, 0, 1, "م"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountEstimate(1, OptionalLong.empty(), Bound.BETWEEN, 0, 1, "م"));
    }

    @Test
    void a_count_is_not_negative_and_its_maximum_not_below_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountEstimate(-1, OptionalLong.empty(), Bound.EXACT, 0, 1, "م"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountEstimate(5, OptionalLong.of(4), Bound.BETWEEN, 0, 1, "م"));
        assertThat(new CountEstimate(5, OptionalLong.of(5), Bound.BETWEEN, 0, 1, "م").max())
                .hasValue(5);
    }

    @Test
    void an_ordinal_is_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrdinalMention(0, 0, 1, "م"));
    }

    @Test
    void a_rule_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Provenance(" ", 0, 1, "م"));
        assertThatNullPointerException()
                .isThrownBy(() -> new Provenance(null, 0, 1, "م"))
                .withMessage("rule");
    }

    @Test
    void nulls_are_rejected_by_name() {
        List<Runnable> makings = List.of(
                () -> new DateMention(0, 1, "م", null),
                () -> new StartTime(null, Optional.empty(), 0, 1, "م"),
                () -> new DurationEstimate(null, Optional.empty(), Bound.EXACT, 0, 1, "م"),
                () -> new OrdinalMention(1, 0, 1, null),
                () -> new Assessment(Optional.empty(), null, 0, 1, "م"),
                () -> new Condition(null, 0, 1, "م"));
        List<String> names = List.of("value", "value", "value", "text", "sentiment", "by");
        for (int i = 0; i < names.size(); i++) {
            assertThatNullPointerException().isThrownBy(makings.get(i)::run).withMessage(names.get(i));
        }
    }
}
