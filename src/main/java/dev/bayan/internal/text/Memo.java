package dev.bayan.internal.text;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds at each token or word of a text, found out when first asked for: the extractors ask for the same
 * again and again. Seen by one thread only.
 */
public final class Memo<T> {
    private static final Object NOTHING = new Object();

    private final IntFunction<@Nullable T> reader;
    private final @Nullable Object[] known;

    /** Makes one for the indexes below a size. */
    public Memo(int size, IntFunction<@Nullable T> reader) {
        this.reader = reader;
        this.known = new Object[size];
    }

    /** What the reader finds at an index, or null. */
    public @Nullable T at(int index) {
        Object found = known[index];
        if (found == null) {
            T read = reader.apply(index);
            found = read == null ? NOTHING : read;
            known[index] = found;
        }
        return found == NOTHING ? null : cast(found);
    }

    @SuppressWarnings("unchecked") // only what the reader gave is kept
    private T cast(Object found) {
        return (T) found;
    }
}
