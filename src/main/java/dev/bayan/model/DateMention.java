package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A date as the text gives it, with what it means.
 *
 * <p>As of 18 March 2025, «19 مارس المقبل» has the value {@code 2025-03-19} and «أمس» the value {@code 2025-03-17}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 * @param value the date meant; empty where it cannot be resolved
 */
@OmitEmpty
public record DateMention(int start, int end, String text, Optional<DateValue> value) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param start see {@link DateMention}
     * @param end see {@link DateMention}
     * @param text see {@link DateMention}
     * @param value see {@link DateMention}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public DateMention {
        Require.span(start, end, text);
        requireNonNull(value, "value");
    }

    /**
     * A date with a text of its own making, for tests: of 19 March 2025 the text is {@code "2025-03-19"}.
     *
     * @param value the date meant, not null
     * @return the date, at the start of a text, not null
     */
    public static DateMention of(DateValue value) {
        String text = requireNonNull(value, "value").toString();
        return new DateMention(0, text.length(), text, Optional.of(value));
    }
}
