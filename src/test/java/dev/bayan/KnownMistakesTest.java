package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every annotated document and fails where one is read worse than before, even if another is read better. */
class KnownMistakesTest {
    static List<Path> documents() throws IOException {
        return KnownMistakes.documents();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void no_document_is_read_worse_than_before(Path document) throws IOException {
        int known = KnownMistakes.listed().getOrDefault(KnownMistakes.name(document), 0);
        assertThat(KnownMistakes.in(document)).hasSizeLessThanOrEqualTo(known);
    }

    @Test
    void every_listed_document_is_there() throws IOException {
        assertThat(documents().stream().map(KnownMistakes::name))
                .containsAll(KnownMistakes.listed().keySet());
    }
}
