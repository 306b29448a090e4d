package dev.bayan.internal.lexicon.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers different things in the order in which they are met. */
final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> members = new ArrayList<>();

    int of(T member) {
        return numbers.computeIfAbsent(member, m -> {
            members.add(m);
            return members.size() - 1;
        });
    }

    /** Numbers a thing, and says whether it had no number. */
    boolean fresh(T member) {
        int known = members.size();
        return of(member) == known;
    }

    /** The things, each at its number. */
    List<T> members() {
        return members;
    }
}
