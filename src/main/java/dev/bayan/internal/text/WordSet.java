package dev.bayan.internal.text;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of folded words. A parse asks it for many words and it holds few of them: most are refused at one look
 * at a bit, which stands for a hash or, where clitics may stand before a word, for its last letters. A string keeps its hash,
 * and the hash of what is left of a word without its first letters follows from it, so that hardly ever a letter is read.
 */
public final class WordSet extends AbstractSet<String> {
    /** The powers of 31 that {@link String#hashCode()} multiplies letters with; no word of a set has as many letters. */
    private static final int[] POWERS = new int[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 31 * POWERS[i - 1];
        }
    }

    private static final int ARTICLE = "ال".hashCode();
    /** How many last letters of a word are looked at. */
    private static final int END = 3;

    private static final List<String> PROCLITICS = List.of("و", "ف", "ب", "ل", "ك");

    private final List<String> words;
    private final @Nullable String[] slots;
    private final HashBits hashes;
    /** The last letters of all that a word of the set may be with its proclitics. */
    private final HashBits ends;

    private WordSet(Collection<String> all) {
        List<String> distinct = new ArrayList<>(all.size());
        this.slots = new String[Integer.highestOneBit(all.size() + 1) * 4];
        this.hashes = new HashBits(all.size());
        this.ends = new HashBits(all.size());
        for (String word : all) {
            if (word.length() >= POWERS.length) {
                throw new IllegalArgumentException("too long: " + word);
            }
            int slot = slot(word.hashCode());
            while (slots[slot] != null && !word.equals(slots[slot])) {
                slot = next(slot);
            }
            if (slots[slot] == null) {
                slots[slot] = word;
                hashes.add(word.hashCode());
                addEnds(word);
                distinct.add(word);
            }
        }
        words = List.copyOf(distinct);
    }

    /** Adds the last letters of a word that is one of the set, or that one is left of without its proclitics. */
    private void addEnds(String word) {
        if (word.length() >= END) {
            ends.add(hashOfEnd(word));
        } else if (word.length() == END - 1) {
            for (String proclitic : PROCLITICS) {
                ends.add(hashOfEnd(proclitic + word));
            }
        }
    }

    /** A set of some words, already folded. */
    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    /** A set of the words of a collection, already folded. */
    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(words);
    }

    /** The words of several sets: what none of them holds is refused at once. */
    public static WordSet union(WordSet... sets) {
        List<String> words = new ArrayList<>();
        for (WordSet set : sets) {
            words.addAll(set.words);
        }
        return new WordSet(words);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String form && has(form);
    }

    private boolean has(String word) {
        return place(word) >= 0;
    }

    /** How many places its words have. */
    public int places() {
        return slots.length;
    }

    /** The place that a word has among {@link #places}, or -1. */
    public int place(String word) {
        int hash = word.hashCode();
        if (hashes.mayHave(hash)) {
            for (int slot = slot(hash); slots[slot] != null; slot = next(slot)) {
                if (word.equals(slots[slot])) {
                    return slot;
                }
            }
        }
        return -1;
    }

    /** Whether what is left of a word from a letter on is in the set. */
    public boolean containsRest(String word, int from) {
        return word.length() < POWERS.length && find(word, from, word.length(), hashOfRest(word, from), 0) != null;
    }

    /** Whether the first letters of a word are in the set. */
    public boolean containsFirst(String word, int length) {
        return find(word, 0, length, hashOfFirst(word, length), 0) != null;
    }

    /** Whether the first letters of a word, with another behind them, are in the set. */
    public boolean containsFirst(String word, int length, char last) {
        return first(word, length, last) != null;
    }

    /** The word of the set that is the first letters of a word, or null. */
    @Nullable
    String first(String word, int length) {
        return find(word, 0, length, hashOfFirst(word, length), 0);
    }

    /** The word of the set that is the first letters of a word with another behind them, or null. */
    @Nullable
    String first(String word, int length, char last) {
        int hash = 31 * hashOfFirst(word, length) + last;
        if (!hashes.mayHave(hash)) {
            return null;
        }
        for (int slot = slot(hash); slots[slot] != null; slot = next(slot)) {
            String known = slots[slot];
            if (known.length() == length + 1
                    && known.charAt(length) == last
                    && known.regionMatches(0, word, 0, length)) {
                return known;
            }
        }
        return null;
    }

    /** The word of the set that is a word without its proclitics و، ف، ب، ل، ك, article kept; the word itself first; or null. */
    public @Nullable String withoutProclitics(String word) {
        if (word.length() >= POWERS.length || word.length() >= END && !ends.mayHave(hashOfEnd(word))) {
            return null;
        }
        int hash = word.hashCode();
        String found = find(word, 0, word.length(), hash, 0);
        if (found == null) {
            found = withoutPreposition(word, 0, hash);
        }
        if (found == null && word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            int rest = hashOfRest(word, 1);
            found = find(word, 1, word.length(), rest, 0);
            if (found == null) {
                found = withoutPreposition(word, 1, rest);
            }
        }
        return found;
    }

    private @Nullable String withoutPreposition(String word, int from, int hash) {
        int length = word.length() - from;
        char first = length < 3 ? 0 : word.charAt(from);
        if (first != 'ب' && first != 'ل' && first != 'ك') {
            return null;
        }
        int rest = hash - first * POWERS[length - 1];
        if (first == 'ل' && length > 3 && word.charAt(from + 1) == 'ل') {
            // للرئيس is ل + الرئيس
            int stem = rest - 'ل' * POWERS[length - 2];
            String found = find(word, from + 2, word.length(), ARTICLE * POWERS[length - 2] + stem, 2);
            if (found != null) {
                return found;
            }
        }
        return find(word, from + 1, word.length(), rest, 0);
    }

    /** The word of a hash that is a stretch of another, behind nothing or behind the two letters of the article; or null. */
    private @Nullable String find(String word, int from, int to, int hash, int article) {
        if (!hashes.mayHave(hash)) {
            return null;
        }
        int length = to - from;
        for (int slot = slot(hash); slots[slot] != null; slot = next(slot)) {
            String known = slots[slot];
            if (known.length() == article + length
                    && known.regionMatches(article, word, from, length)
                    && (article == 0 || known.startsWith("ال"))) {
                return known;
            }
        }
        return null;
    }

    private static int hashOfRest(String word, int from) {
        int hash = word.hashCode();
        for (int i = 0; i < from; i++) {
            hash -= word.charAt(i) * POWERS[word.length() - 1 - i];
        }
        return hash;
    }

    private static int hashOfFirst(String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static int hashOfEnd(String word) {
        int last = word.length() - 1;
        return (word.charAt(last) * 31 + word.charAt(last - 1)) * 31 + word.charAt(last - 2);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Whether a word of the set begins another word. */
    public boolean begins(String word) {
        for (String beginning : words) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the set is a part of another word. */
    public boolean occursIn(String word) {
        for (String part : words) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
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
