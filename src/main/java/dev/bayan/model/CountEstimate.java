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
public record CountEstimate(
        long value, OptionalLong max, Bound bound, int start, int end, String text) implements TextSpan {
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
}
