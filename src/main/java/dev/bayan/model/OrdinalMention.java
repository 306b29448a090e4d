package dev.bayan.model;

/**
 * Which one in a row it is.
 *
 * <p>«ثاني اتصال بينهما» gives 2.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the ordinal number, at least 1
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
public record OrdinalMention(@Needed int value, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param value see {@link OrdinalMention}
     * @param start see {@link OrdinalMention}
     * @param end see {@link OrdinalMention}
     * @param text see {@link OrdinalMention}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public OrdinalMention {
        if (value < 1) {
            throw new IllegalArgumentException("no ordinal: " + value);
        }
        Require.span(start, end, text);
    }

    /**
     * An ordinal with a text of its own making, for tests: of «ثاني اتصال» the text is {@code "2"}.
     *
     * @param value the ordinal number, at least 1
     * @return the ordinal, at the start of a text, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static OrdinalMention of(int value) {
        String text = Integer.toString(value);
        return new OrdinalMention(value, 0, text.length(), text);
    }
}
