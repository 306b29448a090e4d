package dev.bayan.model;

import static java.util.Objects.requireNonNull;

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

    /**
     * A mention at the start of a text, for tests that do not care where it stands.
     *
     * @param words what stands there, for instance {@code "اتصال هاتفي"}, not null, not empty
     * @return the mention from 0 to the length of the words, not null
     * @throws IllegalArgumentException if there are no words
     */
    public static Mention of(String words) {
        return new Mention(0, requireNonNull(words, "words").length(), words);
    }

    /**
     * A mention at the first place where a text has some words: «ترامب» in «هاتف بوتين ترامب» is at 11 to 16.
     *
     * @param text the text, not null
     * @param words what to look for, not null, not empty
     * @return the mention, not null
     * @throws IllegalArgumentException if there are no words, or the text does not have them
     */
    public static Mention in(String text, String words) {
        int start = requireNonNull(text, "text").indexOf(requireNonNull(words, "words"));
        if (start < 0) {
            throw new IllegalArgumentException("«" + words + "» does not stand in the text");
        }
        return new Mention(start, start + words.length(), words);
    }

    // Written out, for those that a record has of itself are put together at their first call, which takes
    // milliseconds.

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Mention that && start == that.start && end == that.end && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        int hash = start;
        hash = 31 * hash + end;
        hash = 31 * hash + text.hashCode();
        return hash;
    }
}
