package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.LexiconFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lexicon files as people edit them: lines that begin with {@code #} are comments. */
public final class LexiconRows {
    private LexiconRows() {}

    /**
     * The rows of a file that stands beside a class.
     *
     * @throws IllegalStateException if a row has another number of columns
     */
    public static List<String[]> read(Class<?> beside, String file, int columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon file " + file);
            }
            return LexiconFile.rows(file, withoutComments(in), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** What the rows of a file are, each ended by {@code \n}. */
    static String withoutComments(InputStream in) throws IOException {
        StringBuilder rows = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.append(line).append('\n');
            }
        }
        return rows.toString();
    }
}
