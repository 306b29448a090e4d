package dev.bayan.internal.extract;

import java.util.List;

/**
 * The latest drafts of a document, with which the next one is compared: a text of any length takes work in proportion to
 * its length, and what was told so many events ago is seldom told again.
 */
public final class Recent {
    private static final int COMPARED = 40;
    private static final int REMEMBERED = 200;

    private Recent() {}

    /** Drops the older half of what was told of one event, where that is more than any text tells of one. */
    public static void forget(List<?> told) {
        if (told.size() > REMEMBERED) {
            told.subList(0, REMEMBERED / 2).clear();
        }
    }

    /** The last drafts of a list, in its order. */
    public static <T> List<T> of(List<T> drafts) {
        return drafts.subList(Math.max(0, drafts.size() - COMPARED), drafts.size());
    }
}
