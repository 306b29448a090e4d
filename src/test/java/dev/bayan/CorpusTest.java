package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every sentence of {@code src/test/resources/corpus} and finds just the events that are told beside it. Sentences
 * that are not read rightly yet stand in {@code known-gaps.txt}; one that is read rightly must leave that list.
 */
class CorpusTest {
    private static final Set<String> GAPS = gaps();

    static List<CorpusItem> items() {
        return CorpusItem.readAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void finds_what_the_corpus_tells(CorpusItem item) {
        Statement statement = StatementParser.parse(
                item.text(), ParseOptions.builder().referenceDate(item.date()).build());
        List<? extends Event> found =
                statement.events().stream().filter(item.type()::isInstance).toList();
        CorpusCheck check = new CorpusCheck(item.text());
        List<String> differences = check.differences(item.expected(), found);
        if (isGap(item)) {
            assertThat(differences)
                    .as("%s is read rightly now: take it out of known-gaps.txt", key(item))
                    .isNotEmpty();
            return;
        }
        assertThat(differences)
                .as(
                        "%s%n%s | %s%nexpected:%n%s%nfound:%n%s%ndifferences",
                        item,
                        item.date(),
                        item.text(),
                        lines(item.expected()),
                        lines(found.stream().map(check::show).toList()))
                .isEmpty();
    }

    @Test
    void every_known_gap_is_a_sentence_of_the_corpus() {
        Set<String> keys = items().stream().map(CorpusTest::key).collect(Collectors.toSet());
        assertThat(keys).containsAll(GAPS).hasSameSizeAs(items());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void an_item_expects_events_unless_its_file_is_negative(CorpusItem item) {
        assertThat(item.expected().isEmpty()).as(item.toString()).isEqualTo(item.negative());
    }

    /** Whether it is known not to be read rightly yet. */
    static boolean isGap(CorpusItem item) {
        return GAPS.contains(key(item));
    }

    /** A sentence by its file and its text, so that the list outlives moved lines. */
    private static String key(CorpusItem item) {
        return item.file() + " | " + item.text().replace("\n", "\\n");
    }

    private static Set<String> gaps() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CorpusTest.class.getResourceAsStream("/known-gaps.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(List<?> events) {
        return events.isEmpty()
                ? "  nothing"
                : events.stream().map(e -> "  " + e).collect(Collectors.joining("\n"));
    }
}
