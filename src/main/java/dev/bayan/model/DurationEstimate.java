package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How long something lasts, as the text bounds it.
 *
 * <p>«نحو ساعتين ونصف» is {@code PT2H30M} with {@link Bound#ABOUT}; «بين ساعة وساعتين» is {@code PT1H} with the maximum
 * {@code PT2H} and {@link Bound#BETWEEN}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the length of time, the lower one of two
 * @param max the upper one, present exactly if the bound is {@link Bound#BETWEEN}
 * @param bound how the value bounds the true length
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
public record DurationEstimate(
        TimeAmount value, Optional<TimeAmount> max, Bound bound, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param value see {@link DurationEstimate}
     * @param max see {@link DurationEstimate}
     * @param bound see {@link DurationEstimate}
     * @param start see {@link DurationEstimate}
     * @param end see {@link DurationEstimate}
     * @param text see {@link DurationEstimate}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public DurationEstimate {
        requireNonNull(value, "value");
        Require.bound(bound, requireNonNull(max, "max").isPresent());
        Require.span(start, end, text);
    }
}
