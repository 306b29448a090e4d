package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Actor;
import dev.bayan.model.Event;
import dev.bayan.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two texts of the corpora with a blank line between them report what each of them reports alone.
 *
 * <p>A document is read as one, so this cannot hold of any two. Left out are those with an actor or a type of event in
 * common: their events are merged, and short names and titles of one mean persons of the other. What may still differ
 * is an event that does not tell all: a side that it leaves out, or a body whose state it leaves out («الحكومة»,
 * «الجيش»), is taken from the rest of the document. Most texts are not like that; the floor says how many.
 */
class ConcatenationTest {
    /** Pairs in a thousand that must at least report the same; raised, never lowered. */
    private static final int FLOOR = 920;

    private static final int PAIRS = 2_000;
    private static final String BETWEEN = "\n\n";

    @Test
    void two_texts_report_what_each_reports() {
        List<TestText> texts = TestText.readAll().stream()
                .filter(text -> !text.name().endsWith(".json"))
                .toList();
        Random random = new Random(PAIRS);
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < PAIRS; i++) {
            TestText first = texts.get(random.nextInt(texts.size()));
            TestText second = texts.get(random.nextInt(texts.size()));
            String joined = first.text() + BETWEEN + second.text();
            Statement both = first.parse(joined);
            for (TextSpan span : EventDigest.spans(both)) {
                assertThat(span.text()).isEqualTo(joined.substring(span.start(), span.end()));
            }
            Statement one = first.parse(first.text());
            Statement other = first.parse(second.text());
            if (related(one, other)) {
                continue;
            }
            compared++;
            List<String> apart = sorted(Stream.concat(EventDigest.of(one).stream(), EventDigest.of(other).stream()));
            if (!apart.equals(sorted(EventDigest.of(both).stream()))) {
                differing.add(first.name() + " + " + second.name());
            }
        }
        System.out.println(
                "two texts joined: " + (compared - differing.size()) + " of " + compared + " pairs give the same");
        assertThat(compared).isGreaterThan(PAIRS / 2);
        assertThat((compared - differing.size()) * 1000 / compared)
                .as("pairs in a thousand that give the same; these differ:%n%s", String.join("\n", differing))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<String> sorted(Stream<String> events) {
        return events.sorted().toList();
    }

    /** Whether two statements have an actor or a type of event in common. */
    private static boolean related(Statement one, Statement other) {
        return !Collections.disjoint(sides(one), sides(other)) || !Collections.disjoint(types(one), types(other));
    }

    private static Set<String> sides(Statement statement) {
        Set<String> sides = new HashSet<>();
        for (Actor actor : EventDigest.actors(statement)) {
            sides.add(actor.country().or(actor::affiliation).orElse(actor.name()));
        }
        return sides;
    }

    private static Set<Object> types(Statement statement) {
        return statement.events().stream().map(Event::type).collect(Collectors.toSet());
    }
}
