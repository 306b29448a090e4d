package dev.bayan.benchmark;

import dev.bayan.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The texts of a directory, and the options they are read with; one pass over all of them is one operation. */
@State(Scope.Benchmark)
public class Texts {
    /** The system property that names the directory; the forks of JMH are given it too. */
    static final String DIRECTORY = "benchmark.texts";

    static final ParseOptions OPTIONS =
            ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();

    final List<String> all = read(Path.of(System.getProperty(DIRECTORY)));

    private static List<String> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt")) {
                    texts.add(Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length of all texts in UTF-8, in which others give their speed. */
    long bytes() {
        return all.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
