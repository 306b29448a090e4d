package dev.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.bayan.ParseOptions;
import dev.bayan.StatementParser;
import dev.bayan.TestText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text under any options is read as {@link Promises} says. */
class StatementFuzzTest {
    private static final int RANDOM_TEXTS = 200;
    private static final int EVERY = 3;

    /** Bytes as UTF-8; a backslash, u and four hexadecimal digits make any UTF-16 unit, a lone surrogate too. */
    @MethodSource("sentences")
    @FuzzTest
    void text(byte[] bytes) {
        Promises.inTime(() -> Promises.check(EscapedText.of(bytes)));
    }

    static Stream<byte[]> sentences() {
        List<TestText> texts = TestText.readAll();
        return Stream.iterate(0, i -> i < texts.size(), i -> i + EVERY)
                .map(i -> texts.get(i).text().getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("choices")
    @FuzzTest
    void words(byte[] choices) {
        Promises.inTime(() -> Promises.check(Vocabulary.text(choices)));
    }

    static Stream<byte[]> choices() {
        return Vocabulary.choices(RANDOM_TEXTS);
    }

    @MethodSource("settings")
    @FuzzTest
    void options(int maxLength, long day, boolean explain, @NotNull String text) {
        ParseOptions.Builder builder = ParseOptions.builder().explain(explain).referenceDate(date(day));
        if (maxLength < 1) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.maxLength(maxLength));
            return;
        }
        ParseOptions options = builder.maxLength(maxLength).build();
        assertThat(options.toBuilder().build())
                .isEqualTo(options)
                .hasSameHashCodeAs(options)
                .hasToString(options.toString());
        if (text.length() > maxLength) {
            assertThatIllegalArgumentException().isThrownBy(() -> StatementParser.parse(text, options));
        } else {
            Promises.inTime(() -> Promises.check(text, options));
        }
    }

    /** Any number as a day between the first and the last that there are. */
    private static LocalDate date(long day) {
        long first = LocalDate.MIN.toEpochDay();
        return LocalDate.ofEpochDay(first + Math.floorMod(day, LocalDate.MAX.toEpochDay() - first + 1));
    }

    static Stream<Arguments> settings() {
        String text = "تبادلت روسيا وأوكرانيا أمس 175 أسيرا، وتستمر الهدنة حتى نهاية الشهر المقبل.";
        return Stream.of(
                Arguments.of(Integer.MIN_VALUE, 0L, false, text),
                Arguments.of(0, 0L, false, text),
                Arguments.of(1, 0L, true, "و"),
                Arguments.of(text.length(), 0L, true, text),
                Arguments.of(text.length() - 1, 0L, true, text),
                Arguments.of(Integer.MAX_VALUE, Long.MIN_VALUE, true, text),
                Arguments.of(Integer.MAX_VALUE, Long.MAX_VALUE, false, text),
                Arguments.of(Integer.MAX_VALUE, LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay(), false, text));
    }
}
