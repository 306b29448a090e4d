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
@OmitEmpty
public record DurationEstimate(TimeAmount value, Optional<TimeAmount> max, Bound bound, int start, int end, String text)
        implements TextSpan {
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

    /**
     * An exact length with a text of its own making, for tests: of two hours and a half, «ساعتين ونصف», the text is
     * {@code "PT2H30M"}.
     *
     * @param value the length of time, not null
     * @return the estimate, at the start of a text, not null
     */
    public static DurationEstimate of(TimeAmount value) {
        return of(Bound.EXACT, value);
    }

    /**
     * A bounded length with a text of its own making, for tests.
     *
     * @param bound how the value bounds the true length, not null; for {@link Bound#BETWEEN} see
     *     {@link #between(TimeAmount, TimeAmount)}
     * @param value the length of time, not null
     * @return the estimate, at the start of a text, not null
     * @throws IllegalArgumentException if the bound is {@link Bound#BETWEEN}
     */
    public static DurationEstimate of(Bound bound, TimeAmount value) {
        String text = requireNonNull(value, "value").toString();
        return new DurationEstimate(value, Optional.empty(), bound, 0, text.length(), text);
    }

    /**
     * A length between two with a text of its own making, for tests: of «بين ساعة وساعتين» the text is
     * {@code "PT1H/PT2H"}.
     *
     * @param value the shorter one, not null
     * @param max the longer one, not null
     * @return the estimate, at the start of a text, not null
     */
    public static DurationEstimate between(TimeAmount value, TimeAmount max) {
        String text = requireNonNull(value, "value") + "/" + requireNonNull(max, "max");
        return new DurationEstimate(value, Optional.of(max), Bound.BETWEEN, 0, text.length(), text);
    }
}
