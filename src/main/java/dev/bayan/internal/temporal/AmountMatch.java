package dev.bayan.internal.temporal;

import dev.bayan.model.Bound;
import dev.bayan.model.CountEstimate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number with what bounds it: "نحو ثلاثمئة", "ما لا يقل عن سبعين", "بين 20 و30", "عشرات".
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the number, the lower one of two; empty for an amount without a figure
 * @param max the upper one of two
 * @param bound how the value bounds the true number
 */
public record AmountMatch(int first, int last, int start, int end, OptionalLong value, OptionalLong max, Bound bound) {
    /**
     * The count that it gives, its span stretched to {@code end}, for instance over the noun; empty without a figure.
     */
    public Optional<CountEstimate> toEstimate(String text, int end) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountEstimate(value.getAsLong(), max, bound, start, end, text.substring(start, end)));
    }

    /** The count that it gives; empty without a figure. */
    public Optional<CountEstimate> toEstimate(String text) {
        return toEstimate(text, end);
    }
}
