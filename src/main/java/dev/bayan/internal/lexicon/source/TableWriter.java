package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Letters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the columns that {@code TableReader} reads. Whatever does not fit its column fails the build. */
final class TableWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] toBytes() {
        return out.toByteArray();
    }

    void number(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >>> shift);
        }
    }

    void bytes(List<Integer> column) {
        for (int value : column) {
            out.write(checked(value, 0xFF));
        }
    }

    void chars(List<Integer> column) {
        column.forEach(value -> out.write(checked(value, 0xFFFF)));
        column.forEach(value -> out.write(value >>> 8));
    }

    void texts(List<String> column) {
        List<byte[]> runs = new ArrayList<>();
        column.forEach(text -> runs.add(text.getBytes(StandardCharsets.UTF_8)));
        runs(runs);
    }

    void words(List<String> column) {
        List<byte[]> runs = new ArrayList<>();
        column.forEach(word -> runs.add(letters(word)));
        runs(runs);
    }

    void runs(List<byte[]> column) {
        bytes(column.stream().map(run -> run.length).toList());
        column.forEach(out::writeBytes);
    }

    void text(String text) {
        number(text.length());
        raw(letters(text));
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    static byte[] letters(String word) {
        byte[] letters = new byte[word.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.encode(word.charAt(i));
        }
        return letters;
    }

    private static int checked(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalStateException("a table has no room for " + value + ", at most " + most);
        }
        return value;
    }
}
