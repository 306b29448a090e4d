package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.bayan.GoldScorer.Figures;
import dev.bayan.json.StatementJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the annotated statements in {@code seeds} and scores what is found in them. */
class SeedsTest {
    private static final Path SEEDS = Path.of("seeds");

    /** What must be reached at least; raised when the library gets better, never lowered. */
    private static final Map<String, Figures> FLOORS = Map.of(
            "call",
            new Figures(0.98, 0.98, 0.90),
            "ceasefire",
            new Figures(0.98, 0.90, 0.84),
            "prisonerExchange",
            new Figures(0.98, 0.98, 0.98),
            "commitment",
            new Figures(0.97, 0.97, 0.94),
            GoldScorer.ALL,
            new Figures(0.98, 0.96, 0.93));

    static List<Path> seeds() throws IOException {
        return GoldDocument.in(SEEDS);
    }

    @Test
    void no_figure_falls_below_its_floor() throws IOException {
        GoldScorer scorer = GoldScorer.of(SEEDS);
        Map<String, Figures> reached = scorer.figures();
        assertThat(reached).containsOnlyKeys(FLOORS.keySet());
        assertSoftly(softly -> FLOORS.forEach((type, floor) -> {
            Figures figures = reached.get(type);
            Object[] said = {type, reached, scorer.report()};
            softly.assertThat(figures.event())
                    .as("event F1 of %s%nreached: %s%n%s", said)
                    .isGreaterThanOrEqualTo(floor.event());
            softly.assertThat(figures.strict())
                    .as("strict F1 of %s%nreached: %s%n%s", said)
                    .isGreaterThanOrEqualTo(floor.strict());
            softly.assertThat(figures.slot())
                    .as("slot F1 of %s%nreached: %s%n%s", said)
                    .isGreaterThanOrEqualTo(floor.slot());
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_result_survives_json(Path seed) throws IOException {
        Statement statement = GoldDocument.read(seed).parse();
        assertThat(StatementJson.read(StatementJson.write(statement))).isEqualTo(statement);
    }
}
