package dev.bayan.internal.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of folded words. A parse asks it for many words and it holds few of them: most are refused by
 * their last two letters, without a look at the words themselves.
 */
public final class WordSet extends AbstractSet<String> {
    private static final int ENDINGS = 256;

    private final List<String> words;
    private final @Nullable String[] slots;
    /** One bit for each pair of last letters, hashed. */
    private final long[] endings = new long[ENDINGS / Long.SIZE];

    private WordSet(List<String> words) {
        this.words = words;
        this.slots = new String[Integer.highestOneBit(words.size() + 1) * 4];
        for (String word : words) {
            int slot = slot(word.hashCode());
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
            int ending = ending(word);
            endings[ending / Long.SIZE] |= 1L << ending;
        }
    }

    /** A set of some words, already folded. */
    public static WordSet of(String... words) {
        return copyOf(Arrays.asList(words));
    }

    /** A set of the words of a collection, already folded. */
    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(words.stream().distinct().toList());
    }

    /** The words of several sets: what none of them holds is refused at once. */
    public static WordSet union(WordSet... sets) {
        return copyOf(Arrays.stream(sets).flatMap(WordSet::stream).toList());
    }

    /** Whether the word, or the word without the first of its letters, may be in the set. */
    private boolean mayHold(String word) {
        int ending = ending(word);
        return (endings[ending / Long.SIZE] & 1L << ending) != 0;
    }

    private static int ending(String word) {
        int n = word.length();
        return n > 1 ? word.charAt(n - 1) * 37 + word.charAt(n - 2) & ENDINGS - 1 : 0;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String form && has(form);
    }

    private boolean has(String word) {
        if (word.length() > 1 && !mayHold(word)) {
            return false;
        }
        for (int slot = slot(word.hashCode()); slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            if (word.equals(slots[slot])) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is left of a word from a letter on is in the set. */
    public boolean containsRest(String word, int from) {
        return find(word, from, word.length(), 0) != null;
    }

    /** Whether the first letters of a word are in the set. */
    public boolean containsFirst(String word, int length) {
        return find(word, 0, length, 0) != null;
    }

    /** Whether the first letters of a word, with another behind them, are in the set. */
    public boolean containsFirst(String word, int length, char last) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        for (int slot = slot(31 * hash + last); slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            String known = slots[slot];
            if (known.length() == length + 1
                    && known.charAt(length) == last
                    && known.regionMatches(0, word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** The word of the set that is a word without its proclitics و، ف، ب، ل، ك, article kept; the word itself first; or null. */
    public @Nullable String withoutProclitics(String word) {
        if (word.length() > 1 && !mayHold(word)) {
            return null;
        }
        String found = find(word, 0, word.length(), 0);
        if (found == null) {
            found = withoutPreposition(word, 0);
        }
        if (found == null && word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            found = find(word, 1, word.length(), 0);
            if (found == null) {
                found = withoutPreposition(word, 1);
            }
        }
        return found;
    }

    private @Nullable String withoutPreposition(String word, int from) {
        int length = word.length() - from;
        char first = length < 3 ? 0 : word.charAt(from);
        if (first != 'ب' && first != 'ل' && first != 'ك') {
            return null;
        }
        // للرئيس is ل + الرئيس
        String found = first == 'ل' && length > 3 && word.charAt(from + 1) == 'ل'
                ? find(word, from + 2, word.length(), ARTICLE)
                : null;
        return found == null ? find(word, from + 1, word.length(), 0) : found;
    }

    /** The word that is a stretch of another, behind nothing or, with its hash, behind the article. */
    private @Nullable String find(String word, int from, int to, int hashBefore) {
        int hash = hashBefore;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        int before = hashBefore == 0 ? 0 : 2;
        int length = to - from;
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            String known = slots[slot];
            if (known.length() == before + length
                    && known.regionMatches(before, word, from, length)
                    && (before == 0 || known.startsWith("ال"))) {
                return known;
            }
        }
        return null;
    }

    private static final int ARTICLE = "ال".hashCode();

    private int slot(int hash) {
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
