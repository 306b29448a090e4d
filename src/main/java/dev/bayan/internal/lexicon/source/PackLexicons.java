package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.text.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program that packs the lexicon files for the jar, run by the build after it has compiled the library: names and verbs
 * with what follows from their rows, words of classes folded, all other files as their rows alone. The same rows give the same bytes.
 */
public final class PackLexicons {
    /** Files of several columns, and one of phrases; all others hold classes of words. */
    private static final Pattern ROWS = Pattern.compile("temporal/.*|actor/(?:heads|lands)\\.tsv");

    /** Files that have a packed form of their own. */
    private static final Set<String> LARGE = Set.of(
            "lexicon/bodies.tsv",
            "lexicon/persons.tsv",
            "lexicon/places.tsv",
            "lexicon/states.tsv",
            "lexicon/verbs.tsv");

    private PackLexicons() {}

    /**
     * Writes the packed lexicons.
     *
     * @param args the directory of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path internal = Path.of(args[0], "dev", "bayan", "internal");
        Path lexicons = internal.resolve("lexicon");
        Files.write(lexicons.resolve("gazetteer.bin"), GazetteerRows.read().pack());
        Files.write(lexicons.resolve("verbs.bin"), VerbRows.read().pack());
        Files.write(lexicons.resolve("tables.bin"), tables(internal));
    }

    /** The rows of a file of word classes, one for each class, the words folded. */
    private static String classes(String name, String rows) {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (String[] row : LexiconFile.rows(name, rows, 2)) {
            for (String word : row[1].split(" ", -1)) {
                classes.computeIfAbsent(row[0], none -> new LinkedHashSet<>()).add(FoldedText.fold(word));
            }
        }
        StringBuilder packed = new StringBuilder();
        classes.forEach((wordClass, words) -> packed.append(wordClass)
                .append('\t')
                .append(String.join(" ", words))
                .append('\n'));
        return packed.toString();
    }

    /** The rows of the small files under a directory. */
    static byte[] tables(Path root) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.filter(file -> file.toString().endsWith(".tsv"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !LARGE.contains(name))
                    .sorted()
                    .toList();
        }
        TableWriter out = new TableWriter();
        out.number(names.size());
        out.texts(names);
        for (String name : names) {
            try (InputStream in = Files.newInputStream(root.resolve(name))) {
                String rows = LexiconRows.withoutComments(in);
                out.text(ROWS.matcher(name).matches() ? rows : classes(name, rows));
            }
        }
        return out.toBytes();
    }
}
