package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much is remembered. */
class RecentTest {
    private static List<Integer> upTo(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void the_last_forty_are_compared() {
        assertThat(Recent.of(upTo(3))).containsExactly(0, 1, 2);
        assertThat(Recent.of(upTo(41))).hasSize(40).startsWith(1).endsWith(40);
    }

    @Test
    void the_older_half_is_forgotten_where_two_hundred_are_told() {
        List<Integer> told = upTo(200);
        Recent.forget(told);
        assertThat(told).hasSize(200);
        told.add(200);
        Recent.forget(told);
        assertThat(told).hasSize(101).startsWith(100).endsWith(200);
    }
}
