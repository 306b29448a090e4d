package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.WordMap;
import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.Map;

/** The classes of {@link WordClasses} turned round: for each word its classes, one bit for each. Immutable. */
public final class ClassIndex {
    /** The names of the classes; a class has the bit of its name's place. */
    private final WordSet names;

    private final WordMap<long[]> classes;
    private final long[] none;

    ClassIndex(Map<String, WordSet> sets) {
        names = WordSet.copyOf(sets.keySet());
        none = new long[names.places() / Long.SIZE + 1];
        Map<String, long[]> bitsOfWords = new HashMap<>();
        for (Map.Entry<String, WordSet> set : sets.entrySet()) {
            int number = number(set.getKey());
            for (String word : set.getValue()) {
                long[] bits = bitsOfWords.get(word);
                if (bits == null) {
                    bits = none.clone();
                    bitsOfWords.put(word, bits);
                }
                bits[number / Long.SIZE] |= 1L << number;
            }
        }
        classes = WordMap.copyOf(bitsOfWords);
    }

    /** The bits of the classes that a word is in; not to be changed. */
    public long[] of(String word) {
        long[] bits = classes.get(word);
        return bits == null ? none : bits;
    }

    /** The bits of the classes that one of two words is in; not to be changed. */
    public long[] of(String word, String other) {
        long[] bits = of(word);
        long[] more = other.equals(word) ? bits : of(other);
        if (more == none || more == bits) {
            return bits;
        }
        if (bits == none) {
            return more;
        }
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= more[i];
        }
        return both;
    }

    /** The bits of some classes. */
    public long[] bits(String... wordClasses) {
        long[] bits = none.clone();
        for (String wordClass : wordClasses) {
            int number = number(wordClass);
            bits[number / Long.SIZE] |= 1L << number;
        }
        return bits;
    }

    /** Whether some bits stand for any of the classes that others stand for. */
    public boolean meet(long[] bits, long[] others) {
        for (int i = 0; bits != none && i < bits.length; i++) {
            if ((bits[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
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
        int number = number(wordClass);
        return (bits[number / Long.SIZE] & 1L << number) != 0;
    }

    private int number(String wordClass) {
        int number = names.place(wordClass);
        if (number < 0) {
            throw new IllegalStateException("no class " + wordClass);
        }
        return number;
    }
}
