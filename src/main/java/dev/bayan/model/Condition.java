package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a side requires before a ceasefire or for it.
 *
 * <p>«اشترطت موسكو وقف إمدادات السلاح» gives the text «وقف إمدادات السلاح» by Russia.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who requires it; empty where the text does not say
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
@OmitEmpty
public record Condition(Optional<Actor> by, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param by see {@link Condition}
     * @param start see {@link Condition}
     * @param end see {@link Condition}
     * @param text see {@link Condition}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Condition {
        requireNonNull(by, "by");
        Require.span(start, end, text);
    }

    /**
     * A condition at the start of a text, for tests: {@code Condition.of(russia, "وقف إمدادات السلاح")}.
     *
     * @param by who requires it, not null
     * @param words what is required, not null, not empty
     * @return the condition, not null
     * @throws IllegalArgumentException if there are no words
     */
    public static Condition of(Actor by, String words) {
        requireNonNull(by, "by");
        return new Condition(Optional.of(by), 0, requireNonNull(words, "words").length(), words);
    }

    // Written out, for those that a record has of itself are put together at their first call, which takes
    // milliseconds.

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Condition that
                        && by.equals(that.by)
                        && start == that.start
                        && end == that.end
                        && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        int hash = by.hashCode();
        hash = 31 * hash + start;
        hash = 31 * hash + end;
        hash = 31 * hash + text.hashCode();
        return hash;
    }
}
