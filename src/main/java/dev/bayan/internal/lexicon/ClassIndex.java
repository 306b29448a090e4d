package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The classes of {@link WordClasses} turned round: for each word its classes, one bit for each. Immutable. */
public final class ClassIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, long[]> classes = new HashMap<>();
    private final long[] none;

    ClassIndex(Map<String, WordSet> sets) {
        none = new long[sets.size() / Long.SIZE + 1];
        sets.forEach((name, words) -> {
            int number = numbers.size();
            numbers.put(name, number);
            for (String word : words) {
                long[] bits = classes.computeIfAbsent(word, w -> none.clone());
                bits[number / Long.SIZE] |= 1L << number;
            }
        });
    }

    /**
     * The number of a class, for {@link #has}.
     *
     * @throws IllegalStateException if there is no such class
     */
    public int number(String wordClass) {
        Integer number = numbers.get(wordClass);
        if (number == null) {
            throw new IllegalStateException("no class " + wordClass);
        }
        return number;
    }

    /** The bits of the classes that a word is in; not to be changed. */
    public long[] of(String word) {
        return classes.getOrDefault(word, none);
    }

    /** The bits of the classes that one of two words is in; not to be changed. */
    public long[] of(String word, String other) {
        long[] bits = of(word);
        long[] more = of(other);
        if (more == none || more == bits) {
            return bits;
        }
        long[] both = bits.clone();
        Arrays.setAll(both, i -> both[i] | more[i]);
        return both;
    }

    /** Whether a class is among those that some bits stand for. */
    public static boolean has(long[] bits, int number) {
        return (bits[number / Long.SIZE] & 1L << number) != 0;
    }
}
