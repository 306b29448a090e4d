package dev.bayan;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.bayan.GoldScorer.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps what has been reached on the texts of the blind rounds. They were written and annotated by somebody who had not
 * seen the rules, and scored before any rule was changed ({@code docs/evaluation.md} has those first figures); now they
 * are part of the corpus.
 */
class BlindRoundsTest {
    /** What must be reached at least over all types; raised when the library gets better, never lowered. */
    private static final Map<String, Figures> FLOORS = Map.of(
            "round1", new Figures(0.99, 0.98, 0.96),
            "round2", new Figures(0.98, 0.93, 0.94),
            "round3", new Figures(0.95, 0.89, 0.92),
            "round4", new Figures(0.98, 0.93, 0.96),
            "round5", new Figures(0.99, 0.99, 0.97),
            "round6", new Figures(0.99, 0.96, 0.96),
            "round7", new Figures(0.97, 0.90, 0.92),
            "round8", new Figures(0.90, 0.84, 0.83));

    @ParameterizedTest
    @ValueSource(strings = {"round1", "round2", "round3", "round4", "round5", "round6", "round7", "round8"})
    void no_figure_falls_below_its_floor(String round) throws IOException {
        GoldScorer scorer = GoldScorer.of(Path.of("src/test/resources/blind", round));
        Figures reached = scorer.figures().get(GoldScorer.ALL);
        Figures floor = FLOORS.get(round);
        assertSoftly(softly -> {
            softly.assertThat(reached.event())
                    .as("event F1, %s%n%s", reached, scorer.report())
                    .isGreaterThanOrEqualTo(floor.event());
            softly.assertThat(reached.strict())
                    .as("strict F1, %s%n%s", reached, scorer.report())
                    .isGreaterThanOrEqualTo(floor.strict());
            softly.assertThat(reached.slot())
                    .as("slot F1, %s%n%s", reached, scorer.report())
                    .isGreaterThanOrEqualTo(floor.slot());
        });
    }
}
