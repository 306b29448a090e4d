package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a side, or the text itself, characterises a call.
 *
 * <p>«وصف ترامب المكالمة بأنها جيدة ومثمرة للغاية» gives the text «جيدة ومثمرة للغاية» by Donald Trump,
 * {@link Sentiment#POSITIVE}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who says so; empty where the text itself does
 * @param sentiment whether that is good or bad
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
@OmitEmpty
public record Assessment(Optional<Actor> by, Sentiment sentiment, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param by see {@link Assessment}
     * @param sentiment see {@link Assessment}
     * @param start see {@link Assessment}
     * @param end see {@link Assessment}
     * @param text see {@link Assessment}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Assessment {
        requireNonNull(by, "by");
        requireNonNull(sentiment, "sentiment");
        Require.span(start, end, text);
    }

    /**
     * An assessment at the start of a text, for tests: {@code Assessment.of(trump, Sentiment.POSITIVE, "مثمرة للغاية")}.
     *
     * @param by who says so, not null
     * @param sentiment whether that is good or bad, not null
     * @param words how the call is characterised, not null, not empty
     * @return the assessment, not null
     * @throws IllegalArgumentException if there are no words
     */
    public static Assessment of(Actor by, Sentiment sentiment, String words) {
        requireNonNull(by, "by");
        return new Assessment(
                Optional.of(by), sentiment, 0, requireNonNull(words, "words").length(), words);
    }
}
