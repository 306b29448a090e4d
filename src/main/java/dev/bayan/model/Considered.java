package dev.bayan.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that was weighed as an event and dropped: of «نفى الكرملين إجراء أي اتصال» the span of «اتصال», with
 * {@link EventType#CALL} and {@link DropReason#DENIED}.
 *
 * <p>It is there for people who ask why a statement lacks an event; which words are weighed, and under which reason they
 * are dropped where several apply, may change between versions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type of event that it looked like
 * @param reason why it is none
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
public record Considered(EventType type, DropReason reason, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param type see {@link Considered}
     * @param reason see {@link Considered}
     * @param start see {@link Considered}
     * @param end see {@link Considered}
     * @param text see {@link Considered}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the span is out of order or does not fit the text
     */
    public Considered {
        requireNonNull(type, "type");
        requireNonNull(reason, "reason");
        Require.span(start, end, text);
    }
}
