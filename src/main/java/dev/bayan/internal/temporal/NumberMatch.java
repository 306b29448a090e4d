package dev.bayan.internal.temporal;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A cardinal number in the text.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the number
 * @param dual whether it is told by the dual of a noun ("أسيرين")
 */
public record NumberMatch(int first, int last, int start, int end, BigDecimal value, boolean dual) {
    /** The number, if it is a whole one. */
    public OptionalLong whole() {
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
