package dev.bayan;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.bayan.GoldScorer.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps what has been reached on the texts of the blind rounds. They were written and annotated by somebody who had not
 * seen the rules, and scored before any rule was changed ({@code docs/evaluation.md} has those first figures); now they
 * are part of the corpus.
 */
class BlindRoundsTest {
    /** What must be reached at least over all types; raised when the library gets better, never lowered. */
    private static final Map<String, Figures> FLOORS = Map.ofEntries(
            Map.entry("round1", new Figures(0.99, 0.99, 0.97)),
            Map.entry("round2", new Figures(0.98, 0.95, 0.96)),
            Map.entry("round3", new Figures(0.95, 0.89, 0.92)),
            Map.entry("round4", new Figures(0.98, 0.95, 0.97)),
            Map.entry("round5", new Figures(0.99, 0.99, 0.98)),
            Map.entry("round6", new Figures(0.99, 0.97, 0.97)),
            Map.entry("round7", new Figures(0.98, 0.93, 0.93)),
            Map.entry("round8", new Figures(0.97, 0.96, 0.95)),
            Map.entry("round9", new Figures(0.99, 0.95, 0.97)),
            Map.entry("round10", new Figures(0.96, 0.92, 0.95)),
            Map.entry("round11", new Figures(0.95, 0.87, 0.90)),
            Map.entry("round12", new Figures(0.97, 0.91, 0.93)),
            Map.entry("round13", new Figures(0.98, 0.94, 0.95)),
            Map.entry("round14", new Figures(0.95, 0.93, 0.95)),
            Map.entry("round15", new Figures(0.95, 0.92, 0.93)),
            Map.entry("round16", new Figures(0.97, 0.94, 0.95)),
            Map.entry("round17", new Figures(0.99, 0.99, 0.98)),
            Map.entry("round18", new Figures(0.95, 0.93, 0.91)),
            Map.entry("round19", new Figures(0.92, 0.88, 0.87)),
            Map.entry("round20", new Figures(0.95, 0.91, 0.93)),
            Map.entry("round21", new Figures(0.95, 0.89, 0.90)),
            Map.entry("round22", new Figures(0.95, 0.89, 0.92)),
            Map.entry("round23", new Figures(0.98, 0.93, 0.94)),
            Map.entry("round24", new Figures(0.95, 0.90, 0.91)),
            Map.entry("round25", new Figures(0.98, 0.92, 0.94)),
            Map.entry("round26", new Figures(0.95, 0.89, 0.88)),
            Map.entry("round27", new Figures(0.88, 0.83, 0.84)),
            Map.entry("round28", new Figures(0.93, 0.89, 0.87)),
            Map.entry("round29", new Figures(0.88, 0.83, 0.86)),
            Map.entry("round30", new Figures(0.94, 0.89, 0.91)),
            Map.entry("round31", new Figures(0.96, 0.90, 0.93)),
            Map.entry("round32", new Figures(0.98, 0.87, 0.90)),
            Map.entry("round33", new Figures(0.90, 0.85, 0.87)),
            Map.entry("round34", new Figures(0.94, 0.91, 0.92)),
            Map.entry("round35", new Figures(0.99, 0.96, 0.95)),
            Map.entry("round36", new Figures(0.98, 0.98, 0.95)),
            Map.entry("round37", new Figures(0.97, 0.95, 0.92)),
            Map.entry("round38", new Figures(0.99, 0.92, 0.94)),
            Map.entry("round39", new Figures(0.93, 0.86, 0.86)),
            Map.entry("round40", new Figures(0.96, 0.89, 0.90)),
            Map.entry("round41", new Figures(0.94, 0.88, 0.90)),
            Map.entry("round42", new Figures(0.97, 0.92, 0.94)),
            Map.entry("round43", new Figures(0.93, 0.88, 0.89)),
            Map.entry("round44", new Figures(0.88, 0.83, 0.86)));

    static Stream<String> rounds() {
        return FLOORS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rounds")
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
