package dev.bayan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text of {@code seeds} or of the corpora and the date as of which it is read. */
public record TestText(String name, LocalDate date, String text) {
    /** All of them: the seeds, then the corpora. */
    public static List<TestText> readAll() {
        List<TestText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                GoldDocument seed = GoldDocument.read(file);
                texts.add(new TestText(
                        file.getFileName().toString(), seed.referenceDate().orElseThrow(), seed.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CorpusItem.readAll()
                .forEach(item -> texts.add(new TestText(item.file() + ":" + item.line(), item.date(), item.text())));
        return texts;
    }

    /** This text or another in its stead, parsed as of its date. */
    Statement parse(String words) {
        return StatementParser.parse(
                words, ParseOptions.builder().referenceDate(date).build());
    }
}
