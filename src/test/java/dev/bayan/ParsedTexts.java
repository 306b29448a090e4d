package dev.bayan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the library finds in every text that the tests have: the seeds, the blind rounds, all sentences of the corpora. */
public final class ParsedTexts {
    private static final List<Statement> ALL = parse();

    private ParsedTexts() {}

    /** All of them, with what was weighed and dropped in the sentences. */
    public static List<Statement> all() {
        return ALL;
    }

    /** The seeds alone. */
    public static List<Statement> seeds() {
        return documents(Path.of("seeds"));
    }

    private static List<Statement> parse() {
        List<Statement> all = new ArrayList<>(seeds());
        for (String round : List.of("round1", "round2", "round3", "round4")) {
            all.addAll(documents(Path.of("src", "test", "resources", "blind", round)));
        }
        CorpusItem.readAll().stream()
                .map(item -> StatementParser.parse(
                        item.text(),
                        ParseOptions.builder()
                                .referenceDate(item.date())
                                .explain(true)
                                .build()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static List<Statement> documents(Path folder) {
        List<Statement> statements = new ArrayList<>();
        try {
            for (Path annotation : GoldDocument.in(folder)) {
                statements.add(GoldDocument.read(annotation).parse());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statements;
    }
}
