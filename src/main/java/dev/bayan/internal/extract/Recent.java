package dev.bayan.internal.extract;

import java.util.List;

/**
 * The latest drafts of a document, with which the next one is compared: a text of any length takes work in proportion to
 * its length, and what was told so many events ago is seldom told again.
 */
public final class Recent {
    private static final int COMPARED = 40;

    private Recent() {}

    /** The last drafts of a list, in its order. */
    public static <T> List<T> of(List<T> drafts) {
        return drafts.subList(Math.max(0, drafts.size() - COMPARED), drafts.size());
    }
}
