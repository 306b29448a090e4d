package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.bayan.model.Event;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus of {@link CorpusTest} in parts of twenty sentences, for mutation testing: each mutant is tried by the tests that reach it,
 * and a test of every sentence by itself would cost more than what it tests.
 */
class CorpusByParts {
    private static final int PART = 20;
    private static final List<List<CorpusItem>> PARTS = Lists.partition(
            CorpusItem.readAll().stream()
                    .filter(item -> !CorpusTest.isGap(item))
                    .toList(),
            PART);

    static List<List<CorpusItem>> parts() {
        return PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void finds_what_the_corpus_tells(List<CorpusItem> part) {
        for (CorpusItem item : part) {
            Statement statement = StatementParser.parse(
                    item.text(),
                    ParseOptions.builder().referenceDate(item.date()).build());
            List<? extends Event> found =
                    statement.events().stream().filter(item.type()::isInstance).toList();
            assertThat(new CorpusCheck(item.text()).differences(item.expected(), found))
                    .isEmpty();
        }
    }
}
