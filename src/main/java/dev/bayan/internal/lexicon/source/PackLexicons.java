package dev.bayan.internal.lexicon.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The program that packs the lexicon files for the jar, run by the build after it has compiled the library: names and verbs
 * with what follows from their rows, all other files as their rows alone. The same rows give the same bytes.
 */
public final class PackLexicons {
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
                out.text(LexiconRows.withoutComments(in));
            }
        }
        return out.toBytes();
    }
}
