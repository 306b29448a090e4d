package dev.bayan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each annotated document is read otherwise than annotated: an event missed, made up or told twice, a value missed or wrong.
 * {@code known-mistakes.txt} lists the documents with a mistake; the program prints that list anew.
 */
final class KnownMistakes {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path BLIND = Path.of("src/test/resources/blind");
    private static final Path LIST = Path.of("src/test/resources/known-mistakes.txt");

    private KnownMistakes() {}

    /** Every annotation: the founding documents, and those of the blind rounds. */
    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(GoldDocument.in(SEEDS));
        try (Stream<Path> rounds = Files.list(BLIND)) {
            for (Path round : rounds.sorted().toList()) {
                documents.addAll(GoldDocument.in(round));
            }
        }
        return documents;
    }

    /** The mistakes in one document, one line each. */
    static List<String> in(Path annotation) throws IOException {
        GoldDocument document = GoldDocument.read(annotation);
        GoldScorer scorer = new GoldScorer();
        scorer.add(name(annotation), document, document.parse().events());
        return scorer.report().lines().toList();
    }

    /** The folder and file of an annotation. */
    static String name(Path annotation) {
        return annotation.getParent().getFileName() + "/" + annotation.getFileName();
    }

    /** The listed number of mistakes by document. */
    static Map<String, Integer> listed() throws IOException {
        Map<String, Integer> listed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            int bar = line.indexOf(" | ");
            if (!line.startsWith("#") && bar > 0) {
                listed.put(line.substring(0, bar), Integer.valueOf(line.substring(bar + 3)));
            }
        }
        return listed;
    }

    /** Prints the list to standard output. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Annotated documents that are read otherwise than annotated, with the number of mistakes;"
                + " KnownMistakesTest fails if one has more. Made by KnownMistakes.");
        for (Path document : documents()) {
            int mistakes = in(document).size();
            if (mistakes > 0) {
                out.println(name(document) + " | " + mistakes);
            }
        }
    }
}
