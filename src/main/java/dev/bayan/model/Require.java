package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The checks that the constructors of this package share. */
final class Require {
    private Require() {}

    /** Returns an unmodifiable copy without nulls. */
    static <T> List<T> list(List<? extends T> list, String name) {
        return List.copyOf(requireNonNull(list, name));
    }

    /** Returns an unmodifiable list of an array's members, none of them null. */
    static <T> List<T> array(T[] members, String name) {
        return List.of(requireNonNull(members, name));
    }

    /** Returns an unmodifiable copy of an event's mentions, of which there is at least one. */
    static List<Mention> mentions(List<Mention> mentions) {
        List<Mention> copy = list(mentions, "mentions");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("an event needs at least one mention");
        }
        return copy;
    }

    /** Checks that a span is in order, not empty, and as long as its text. */
    static void span(int start, int end, String text) {
        requireNonNull(text, "text");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
        if (text.length() != end - start) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + ") does not fit a text of length " + text.length());
        }
    }

    /** Checks that a name or a text says something. */
    static String notBlank(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /** Checks that there is an upper limit exactly where the bound is {@link Bound#BETWEEN}. */
    static void bound(Bound bound, boolean hasMax) {
        requireNonNull(bound, "bound");
        if (hasMax != (bound == Bound.BETWEEN)) {
            throw new IllegalArgumentException("max belongs to BETWEEN and to no other bound: " + bound);
        }
    }
}
