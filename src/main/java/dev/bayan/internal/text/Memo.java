package dev.bayan.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * What a reader finds at each token or word of a text, found out when first asked for: the extractors ask for the same
 * again and again. Seen by one thread only.
 */
public final class Memo<T> {
    private static final Object NOTHING = new Object();

    private final @Nullable Object[] known;

    /** Makes one for the indexes below a size. */
    public Memo(int size) {
        this.known = new Object[size];
    }

    /** Whether it has still to be found out what is at an index. */
    public boolean isNew(int index) {
        return known[index] == null;
    }

    /** Keeps what is at an index, and gives it back. */
    public @Nullable T keep(int index, @Nullable T found) {
        known[index] = found == null ? NOTHING : found;
        return found;
    }

    /** What is kept for an index, or null. */
    public @Nullable T at(int index) {
        Object found = known[index];
        return found == null || found == NOTHING ? null : cast(found);
    }

    @SuppressWarnings("unchecked") // only what a reader found is kept
    private T cast(Object found) {
        return (T) found;
    }
}
