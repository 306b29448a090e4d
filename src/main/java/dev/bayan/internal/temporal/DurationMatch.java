package dev.bayan.internal.temporal;

import dev.bayan.model.Bound;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.TimeAmount;
import java.util.Optional;

/**
 * A length of time in the text: "نحو ساعتين ونصف", "لا تتجاوز ثلاثة أيام", "بين ساعة وساعتين".
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the length, the lower one of two
 * @param max the upper one of two
 * @param bound how the value bounds the true length
 */
public record DurationMatch(
        int first, int last, int start, int end, TimeAmount value, Optional<TimeAmount> max, Bound bound) {
    /** The estimate that it gives. */
    public DurationEstimate toEstimate(String text) {
        return new DurationEstimate(value, max, bound, start, end, text.substring(start, end));
    }
}
