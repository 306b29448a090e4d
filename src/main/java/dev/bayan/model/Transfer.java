package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One group of captives handed over in one direction.
 *
 * <p>«175 أسيرا من كل جانب» is two transfers, one in each direction, each with a count of 175 and the category
 * {@link CaptiveCategory#PRISONERS_OF_WAR}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from who hands them over; empty where the text does not say
 * @param to who receives them; empty where the text does not say
 * @param count how many they are; empty where the text gives no figure («عشرات الأسرى»)
 * @param category who they are
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
@OmitEmpty
public record Transfer(
        Optional<Actor> from,
        Optional<Actor> to,
        Optional<CountEstimate> count,
        CaptiveCategory category,
        int start,
        int end,
        String text)
        implements TextSpan {
    /**
     * Checks the components.
     *
     * @param from see {@link Transfer}
     * @param to see {@link Transfer}
     * @param count see {@link Transfer}
     * @param category see {@link Transfer}
     * @param start see {@link Transfer}
     * @param end see {@link Transfer}
     * @param text see {@link Transfer}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Transfer {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(count, "count");
        requireNonNull(category, "category");
        Require.span(start, end, text);
    }

    /**
     * An exact number of captives with a text of its own making, for tests: of «175 أسيرا» the text is {@code "175"}.
     *
     * @param count how many they are, not negative
     * @param category who they are, not null
     * @param from who hands them over, not null
     * @param to who receives them, not null
     * @return the transfer, at the start of a text, not null
     * @throws IllegalArgumentException if the count is negative
     */
    public static Transfer of(long count, CaptiveCategory category, Actor from, Actor to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        String text = Long.toString(count);
        return new Transfer(
                Optional.of(from),
                Optional.of(to),
                Optional.of(CountEstimate.of(count)),
                category,
                0,
                text.length(),
                text);
    }
}
