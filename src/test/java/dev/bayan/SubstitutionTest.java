package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Puts other persons, states, capitals, counts, lengths of time and dates into every text of {@code seeds} and the
 * corpora, and finds the same events with the new values: no rule may hold for one name or number alone.
 */
class SubstitutionTest {
    private static final int DIFFERENT_IN_A_HUNDRED = 2;

    @Test
    void other_names_and_numbers_give_the_same_events() {
        List<String> differing = new ArrayList<>();
        Map<String, Integer> comparedBySet = new TreeMap<>();
        for (Substitution set : Substitution.readAll()) {
            int compared = 0;
            for (TestText text : TestText.readAll()) {
                if (set.fits(text.text()) && !set.keepsSomebodyOf(text.parse(text.text()))) {
                    compared += compare(set, text, differing);
                }
            }
            assertThat(compared).as("events compared for %s", set).isPositive();
            comparedBySet.put(set.toString(), compared);
        }
        int compared =
                comparedBySet.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                "Substitutions: " + differing.size() + " of " + compared + " events differ; compared " + comparedBySet);
        assertThat(differing.size() * 100)
                .as("of %d events compared %d differ:%n%s", compared, differing.size(), String.join("\n", differing))
                .isLessThanOrEqualTo(DIFFERENT_IN_A_HUNDRED * compared);
    }

    /** Adds what differs; returns how many events were compared. */
    private static int compare(Substitution set, TestText text, List<String> differing) {
        String other = set.apply(text.text());
        List<String> expected =
                lines(text.parse(text.text()).events().stream().map(set::mapped).toList());
        List<String> found = lines(
                text.parse(other).events().stream().map(Substitution::plain).toList());
        int compared = Math.max(expected.size(), found.size());
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> extra = new ArrayList<>(found);
        expected.forEach(extra::remove);
        for (int i = 0; i < Math.max(missing.size(), extra.size()); i++) {
            differing.add(set + " " + text.name() + (text.text().length() < 500 ? ": " + other : "")
                    + "\n    expected " + (i < missing.size() ? missing.get(i) : "nothing")
                    + "\n    found    " + (i < extra.size() ? extra.get(i) : "nothing"));
        }
        return compared;
    }

    private static List<String> lines(List<String> events) {
        return events.stream().sorted().collect(Collectors.toList());
    }
}
