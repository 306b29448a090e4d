package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Event;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sentence of {@code src/test/resources/corpus} and finds just the events that are told beside it. */
class CorpusTest {
    static List<CorpusItem> items() {
        return CorpusItem.readAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void finds_what_the_corpus_tells(CorpusItem item) {
        Statement statement =
                StatementParser.parse(item.text(), ParseOptions.builder().referenceDate(item.date()).build());
        List<? extends Event> found = statement.events().stream().filter(item.type()::isInstance).toList();
        CorpusCheck check = new CorpusCheck(item.text());
        assertThat(check.differences(item.expected(), found))
                .as("%s%n%s | %s%nexpected:%n%s%nfound:%n%s%ndifferences", item, item.date(), item.text(),
                        lines(item.expected()), lines(found.stream().map(check::show).toList()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void an_item_expects_events_unless_its_file_is_negative(CorpusItem item) {
        assertThat(item.expected().isEmpty()).as(item.toString()).isEqualTo(item.negative());
    }

    private static String lines(List<?> events) {
        return events.isEmpty() ? "  nothing" : events.stream().map(e -> "  " + e).collect(Collectors.joining("\n"));
    }
}
