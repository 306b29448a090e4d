package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.TableReader.Column;

/**
 * The different words of many phrases, numbered in the order of their letters. Of each the table has only what differs
 * from the word before.
 */
final class WordList {
    private final byte[] letters;
    private final int[] starts;
    /** Hashed by {@link String#hashCode()}: the number of a word and 1, or 0. */
    private final char[] slots;
    /** For each slot eight more bits of the hash, so that hardly any other word is compared. */
    private final byte[] tags;
    /** By word. */
    private final int[] hashes;

    WordList(TableReader table) {
        int size = table.number();
        letters = new byte[table.number()];
        Column shared = table.bytes(size);
        Column added = table.bytes(size);
        Column tails = table.bytes(table.number());
        starts = new int[size + 1];
        slots = new char[Integer.highestOneBit(size) * 8];
        tags = new byte[slots.length];
        hashes = new int[size];
        int[] beginnings = new int[256];
        int start = 0;
        int tail = 0;
        int before = 0;
        for (int word = 0; word < size; word++) {
            int same = shared.get(word);
            int end = start + same + added.get(word);
            System.arraycopy(letters, before, letters, start, same);
            int hash = beginnings[same];
            for (int i = start + same; i < end; i++) {
                byte letter = (byte) tails.get(tail++);
                letters[i] = letter;
                hash = 31 * hash + Letters.decode(letter);
                beginnings[i - start + 1] = hash;
            }
            hashes[word] = hash;
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (char) (word + 1);
            tags[slot] = tag(hash);
            before = start;
            start = end;
            starts[word + 1] = end;
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** The hash of a word, as that of a string. */
    int hash(int number) {
        return hashes[number];
    }

    /** The number of a folded word, or -1. */
    int number(String word) {
        int hash = word.hashCode();
        byte tag = tag(hash);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (tags[slot] == tag && isWord(slots[slot] - 1, word)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private static byte tag(int hash) {
        return (byte) (hash * 0x9E3779B9 >>> 24);
    }

    private boolean isWord(int number, String word) {
        int start = starts[number];
        int length = starts[number + 1] - start;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Letters.decode(letters[start + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
