package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * How many there are, as the text bounds it.
 *
 * <p>«أكثر من 300 أسير» is 300 with {@link Bound#MORE_THAN}; «بين 100 و150 أسيرا» is 100 with the maximum 150 and
 * {@link Bound#BETWEEN}; «رهينتان» is 2 with {@link Bound#EXACT}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, the lower one of two; not negative
 * @param max the upper one, not below the value, present exactly if the bound is {@link Bound#BETWEEN}
 * @param bound how the value bounds the true number
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
@OmitEmpty
public record CountEstimate(@Needed long value, OptionalLong max, Bound bound, int start, int end, String text)
        implements TextSpan {
    /**
     * Checks the components.
     *
     * @param value see {@link CountEstimate}
     * @param max see {@link CountEstimate}
     * @param bound see {@link CountEstimate}
     * @param start see {@link CountEstimate}
     * @param end see {@link CountEstimate}
     * @param text see {@link CountEstimate}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public CountEstimate {
        Require.bound(bound, requireNonNull(max, "max").isPresent());
        if (value < 0 || max.isPresent() && max.getAsLong() < value) {
            throw new IllegalArgumentException("no count: " + value + ", " + max);
        }
        Require.span(start, end, text);
    }

    /**
     * An exact number with a text of its own making, for tests: of «175 أسيرا» the text is {@code "175"}.
     *
     * @param value the number, not negative
     * @return the estimate, at the start of a text, not null
     * @throws IllegalArgumentException if the number is negative
     */
    public static CountEstimate of(long value) {
        return of(Bound.EXACT, value);
    }

    /**
     * A bounded number with a text of its own making, for tests.
     *
     * @param bound how the value bounds the true number, not null; for {@link Bound#BETWEEN} see
     *     {@link #between(long, long)}
     * @param value the number, not negative
     * @return the estimate, at the start of a text, not null
     * @throws IllegalArgumentException if the number is negative or the bound is {@link Bound#BETWEEN}
     */
    public static CountEstimate of(Bound bound, long value) {
        String text = Long.toString(value);
        return new CountEstimate(value, OptionalLong.empty(), bound, 0, text.length(), text);
    }

    /**
     * A number between two with a text of its own making, for tests: of «بين 100 و150 أسيرا» the text is
     * {@code "100/150"}.
     *
     * @param value the lower one, not negative
     * @param max the upper one, not below the lower one
     * @return the estimate, at the start of a text, not null
     * @throws IllegalArgumentException if the numbers are negative or out of order
     */
    public static CountEstimate between(long value, long max) {
        String text = value + "/" + max;
        return new CountEstimate(value, OptionalLong.of(max), Bound.BETWEEN, 0, text.length(), text);
    }
}
