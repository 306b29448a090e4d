package dev.bayan.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * What a reader finds at each token or word of a text, found out when first asked for: the extractors ask for the same
 * again and again. Seen by one thread only. Room is made where something is kept, for of a long text most is never asked.
 */
public final class Memo<T> {
    private static final Object NOTHING = new Object();
    private static final int BITS = 6;
    private static final int PAGE = 1 << BITS;

    private final @Nullable Object[] @Nullable [] pages;

    /** Makes one for the indexes below a size. */
    public Memo(int size) {
        this.pages = new Object[(size + PAGE - 1) >> BITS][];
    }

    /** Whether it has still to be found out what is at an index. */
    public boolean isNew(int index) {
        return found(index) == null;
    }

    /** Keeps what is at an index, and gives it back. */
    public @Nullable T keep(int index, @Nullable T found) {
        @Nullable Object[] page = pages[index >> BITS];
        if (page == null) {
            page = new Object[PAGE];
            pages[index >> BITS] = page;
        }
        page[index & PAGE - 1] = found == null ? NOTHING : found;
        return found;
    }

    /** What is kept for an index, or null. */
    public @Nullable T at(int index) {
        Object found = found(index);
        return found == null || found == NOTHING ? null : cast(found);
    }

    private @Nullable Object found(int index) {
        @Nullable Object[] page = pages[index >> BITS];
        return page == null ? null : page[index & PAGE - 1];
    }

    @SuppressWarnings("unchecked") // only what a reader found is kept
    private T cast(Object found) {
        return (T) found;
    }
}
