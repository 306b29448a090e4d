package dev.bayan;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Tells the caller what could not be done. A notice is no error: the statement that carries it is valid.
 *
 * <p>«يلتقيان الأحد» without a reference date gives {@link NoticeCode#UNRESOLVED_DATE} at the span of «الأحد».
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what the notice is about
 * @param message one sentence in English for a person to read, not blank; its wording may change between versions
 * @param start offset of the first UTF-16 code unit concerned; empty if the notice concerns the whole text
 * @param end offset after the last UTF-16 code unit concerned; present exactly if the start is, and not before it
 */
@OmitEmpty
public record Notice(NoticeCode code, String message, OptionalInt start, OptionalInt end) {
    /**
     * Checks the components.
     *
     * @param code see {@link Notice}
     * @param message see {@link Notice}
     * @param start see {@link Notice}
     * @param end see {@link Notice}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the message is blank or the span is incomplete or out of order
     */
    public Notice {
        requireNonNull(code, "code");
        if (requireNonNull(message, "message").isBlank()) {
            throw new IllegalArgumentException("message is blank");
        }
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        if (start.isPresent() != end.isPresent()
                || start.isPresent() && (start.getAsInt() < 0 || end.getAsInt() < start.getAsInt())) {
            throw new IllegalArgumentException("no span: " + start + ", " + end);
        }
    }

    /**
     * A notice about the whole text.
     *
     * @param code what it is about, not null
     * @param message one sentence for a person to read, not null, not blank
     * @return the notice, not null
     */
    public static Notice of(NoticeCode code, String message) {
        return new Notice(code, message, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * A notice about one stretch of the text.
     *
     * @param code what it is about, not null
     * @param message one sentence for a person to read, not null, not blank
     * @param start offset of the first UTF-16 code unit concerned
     * @param end offset after the last UTF-16 code unit concerned
     * @return the notice, not null
     */
    public static Notice at(NoticeCode code, String message, int start, int end) {
        return new Notice(code, message, OptionalInt.of(start), OptionalInt.of(end));
    }
}
