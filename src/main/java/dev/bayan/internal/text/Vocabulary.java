package dev.bayan.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the distinct words of a text. It makes a string for each of them, not for each token.
 *
 * <p>A text may be made so that all its words fall together. Words are shared only where few places need to be looked at;
 * otherwise a token gets a word of its own, which costs nothing but room.
 */
final class Vocabulary {
    private static final int LEAST_CAPACITY = 256;
    private static final int MOST_CAPACITY = 4096;
    private static final int PROBES = 16;

    private @Nullable Word[] slots;
    private final List<Word> words = new ArrayList<>();
    private final Word none = add("");

    /** Makes one for a text of so many characters; it grows with more distinct words than are usual. */
    Vocabulary(int length) {
        int capacity = Math.max(LEAST_CAPACITY, Math.min(MOST_CAPACITY, length / 2));
        slots = new Word[Integer.highestOneBit(capacity)];
    }

    /** The word without letters, which no token of the text has. */
    Word none() {
        return none;
    }

    /** The words by their numbers. */
    List<Word> words() {
        return words;
    }

    /** The word that a stretch of folded text spells. */
    Word word(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash);
        for (int probe = 0; probe < PROBES; probe++) {
            Word known = slots[slot];
            if (known == null) {
                Word word = add(text.substring(from, to));
                slots[slot] = word;
                growIfFull();
                return word;
            }
            String form = known.form();
            if (form.length() == to - from && form.regionMatches(0, text, from, to - from)) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(text.substring(from, to));
    }

    private Word add(String form) {
        Word word = new Word(words.size(), form);
        words.add(word);
        return word;
    }

    private void growIfFull() {
        if (words.size() <= slots.length / 2) {
            return;
        }
        @Nullable Word[] old = slots;
        slots = new Word[old.length * 2];
        for (Word word : old) {
            if (word != null) {
                int slot = slot(word.form().hashCode());
                for (int probe = 0; probe < PROBES && slots[slot] != null; probe++) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = word;
            }
        }
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
