package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The classes of {@link WordClasses} turned round: for each word its classes, one bit for each. Immutable. */
public final class ClassIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, long[]> classes = new HashMap<>();
    private final WordSet words;
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
        words = WordSet.copyOf(classes.keySet());
    }

    /** The bits of the classes that a word is in; not to be changed. */
    public long[] of(String word) {
        return words.contains(word) ? classes.getOrDefault(word, none) : none;
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

    /**
     * Whether a class is among those that some bits stand for.
     *
     * @throws IllegalStateException if there is no such class and the bits stand for any
     */
    public boolean has(long[] bits, String wordClass) {
        if (bits == none) {
            return false;
        }
        Integer number = numbers.get(wordClass);
        if (number == null) {
            throw new IllegalStateException("no class " + wordClass);
        }
        return (bits[number / Long.SIZE] & 1L << number) != 0;
    }
}
