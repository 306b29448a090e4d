package dev.bayan.export;

import dev.bayan.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * What fills a role of an event, at its place in the text.
 *
 * @param role the name of the role, such as {@code participant}; a position's is its stance
 * @param type what it is, such as {@code Person}, {@code Date}, or {@code Transfer}, which has arguments of its own
 * @param span where it stands
 * @param value what it means, in words or ISO 8601; empty where the words are all there is
 * @param attributes its enumerated values
 * @param arguments its own arguments
 */
record Argument(
        String role,
        String type,
        TextSpan span,
        Optional<String> value,
        List<Attribute> attributes,
        List<Argument> arguments) {
    /**
     * An enumerated value.
     *
     * @param name such as {@code Status}
     * @param value such as {@code HELD}
     */
    record Attribute(String name, String value) {
        static Attribute of(String name, Enum<?> value) {
            return new Attribute(name, value.name());
        }
    }

    Argument {
        attributes = List.copyOf(attributes);
        arguments = List.copyOf(arguments);
    }

    /** Types with arguments of their own are events to brat. */
    boolean isEvent() {
        return Arguments.EVENTS_WITHIN.contains(type);
    }
}
