package dev.bayan.model;

/**
 * A stretch of the text that reports an event, names an actor or fills a role as it stands.
 *
 * <p>In «أجرى بوتين اتصالا» the actor's mention is {@code new Mention(5, 10, "بوتين")}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
public record Mention(int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param start see {@link Mention}
     * @param end see {@link Mention}
     * @param text see {@link Mention}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Mention {
        Require.span(start, end, text);
    }
}
