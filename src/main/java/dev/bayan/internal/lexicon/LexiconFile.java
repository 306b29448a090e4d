package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.TableReader.Runs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tab-separated lexicon files of this jar, which the build puts together without their comments. */
public final class LexiconFile {
    private static final String ROOT = "dev.bayan.internal.";

    private LexiconFile() {}

    private static final class Holder {
        static final Map<String, String> TEXTS = read();

        private static Map<String, String> read() {
            TableReader table = TableReader.open("tables.bin");
            Runs names = table.runs(table.number());
            Map<String, String> texts = new HashMap<>();
            for (int file = 0; file < names.size(); file++) {
                texts.put(names.text(file), table.text());
            }
            return texts;
        }
    }

    /**
     * The rows of a file, each with exactly so many columns.
     *
     * @throws IllegalStateException if there is no such file, or a row has another number of columns; names file and row
     */
    public static List<String[]> read(Class<?> beside, String file, int columns) {
        return rows(file, text(beside, file), columns);
    }

    private static String text(Class<?> beside, String file) {
        String name = beside.getPackageName().substring(ROOT.length()).replace('.', '/') + '/' + file;
        String text = Holder.TEXTS.get(name);
        if (text == null) {
            throw new IllegalStateException("lexicon file missing from the jar: " + name);
        }
        return text;
    }

    /** The rows of a text without comments and empty lines. */
    public static List<String[]> rows(String name, String text, int columns) {
        List<String[]> rows = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            List<String> cells = split(text, '\t', start, end);
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        name + ": " + cells.size() + " columns, not " + columns + ", in " + text.substring(start, end));
            }
            rows.add(cells.toArray(new String[0]));
            start = end + 1;
        }
        return rows;
    }

    /** The members of a cell, separated by {@code |}; none for an empty cell. */
    public static List<String> list(String cell) {
        List<String> members = new ArrayList<>();
        for (String member : split(cell, '|', 0, cell.length())) {
            String stripped = member.strip();
            if (!stripped.isEmpty()) {
                members.add(stripped);
            }
        }
        return List.copyOf(members);
    }

    private static List<String> split(String text, char separator, int start, int end) {
        List<String> parts = new ArrayList<>();
        int from = start;
        for (int at = text.indexOf(separator, from); at >= 0 && at < end; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from, end));
        return parts;
    }
}
