package dev.bayan.internal.lexicon;

/**
 * One byte for a character, as the tables of the build hold words: ASCII as it is, and the 128 characters from U+0620 on,
 * which have all letters of folded Arabic, above it. The order is that of the characters.
 */
public final class Letters {
    private static final int FIRST = 0x620;

    private Letters() {}

    /** The character that a byte stands for. */
    static char decode(byte letter) {
        return (char) (letter >= 0 ? letter : (letter & 0x7F) + FIRST);
    }

    /** The text that bytes from one to another stand for. */
    static String decode(byte[] letters, int from, int to) {
        char[] text = new char[to - from];
        for (int i = 0; i < text.length; i++) {
            text[i] = decode(letters[from + i]);
        }
        return new String(text);
    }

    /**
     * The byte of a character.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static byte encode(char c) {
        if (c < 0x80) {
            return (byte) c;
        }
        if (c < FIRST || c >= FIRST + 0x80) {
            throw new IllegalArgumentException(String.format("no letter of a folded word: U+%04X", (int) c));
        }
        return (byte) (c - FIRST | 0x80);
    }
}
