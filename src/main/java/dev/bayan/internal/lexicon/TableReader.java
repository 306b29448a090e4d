package dev.bayan.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a table that the build has made of lexicon files. What is alike in all rows stands together in a column, which packs
 * better, and little is done for a row before it is asked for.
 */
final class TableReader {
    private final byte[] bytes;
    private int at;

    TableReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Opens a table that stands beside this class.
     *
     * @throws IllegalStateException if it is missing
     */
    static TableReader open(String file) {
        try (InputStream in = TableReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing: the build makes it (mvn process-classes)");
            }
            return new TableReader(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A number of four bytes. */
    int number() {
        at += 4;
        return (bytes[at - 4] & 0xFF)
                | (bytes[at - 3] & 0xFF) << 8
                | (bytes[at - 2] & 0xFF) << 16
                | bytes[at - 1] << 24;
    }

    /** A column of numbers of one byte. */
    Column bytes(int count) {
        at += count;
        return new Column(bytes, at - count, -1);
    }

    /** A column of numbers of two bytes; all the low ones, then all the high ones. */
    Column chars(int count) {
        at += 2 * count;
        return new Column(bytes, at - 2 * count, at - count);
    }

    /** Numbers that are taken from the bytes of the table when somebody asks for them. */
    static final class Column {
        private final byte[] bytes;
        private final int low;
        private final int high;

        private Column(byte[] bytes, int low, int high) {
            this.bytes = bytes;
            this.low = low;
            this.high = high;
        }

        int get(int index) {
            int number = bytes[low + index] & 0xFF;
            return high < 0 ? number : number | (bytes[high + index] & 0xFF) << 8;
        }
    }

    /** A long text, spelled in {@link Letters}. */
    String text() {
        int length = number();
        at += length;
        return Letters.decode(bytes, at - length, at);
    }

    /** A column of runs of bytes: texts, or words spelled in {@link Letters}. */
    Runs runs(int count) {
        int length = at;
        at += count;
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i] = at;
            at += bytes[length + i] & 0xFF;
        }
        starts[count] = at;
        return new Runs(bytes, starts);
    }

    /** Runs of bytes, each of which stands behind the one before. */
    static final class Runs {
        final byte[] bytes;
        private final int[] starts;

        private Runs(byte[] bytes, int[] starts) {
            this.bytes = bytes;
            this.starts = starts;
        }

        int size() {
            return starts.length - 1;
        }

        int start(int run) {
            return starts[run];
        }

        int end(int run) {
            return starts[run + 1];
        }

        /** A run as the text whose UTF-8 it is. */
        String text(int run) {
            return new String(bytes, starts[run], starts[run + 1] - starts[run], StandardCharsets.UTF_8);
        }

        /** A run as the word that its letters spell. */
        String word(int run) {
            return Letters.decode(bytes, starts[run], starts[run + 1]);
        }

        String[] texts() {
            String[] all = new String[size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = text(i);
            }
            return all;
        }
    }
}
