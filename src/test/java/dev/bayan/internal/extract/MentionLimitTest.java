package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.EventType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many mentions of each type are told, and where the rest begins. */
class MentionLimitTest {
    @Test
    void is_reached_behind_the_last_of_so_many_mentions() {
        MentionLimit limit = new MentionLimit(2);
        limit.count(EventType.CALL, 10);
        assertThat(limit.isReached(EventType.CALL, 50)).isFalse();
        limit.count(EventType.CALL, 30);
        assertThat(limit.isReached(EventType.CALL, 29)).isFalse();
        assertThat(limit.isReached(EventType.CALL, 30)).isTrue();
    }

    @Test
    void the_last_mention_is_the_one_that_ends_last() {
        MentionLimit limit = new MentionLimit(2);
        limit.count(EventType.CALL, 30);
        limit.count(EventType.CALL, 10);
        assertThat(limit.isReached(EventType.CALL, 20)).isFalse();
        assertThat(limit.isReached(EventType.CALL, 31)).isTrue();
    }

    @Test
    void each_type_has_its_own() {
        MentionLimit limit = new MentionLimit(1);
        limit.count(EventType.CALL, 10);
        assertThat(limit.isReached(EventType.CEASEFIRE, 50)).isFalse();
        assertThat(limit.leftOut()).isEmpty();
    }

    @Test
    void tells_where_the_rest_begins() {
        MentionLimit limit = new MentionLimit(1);
        limit.count(EventType.CALL, 10);
        assertThat(limit.isReached(EventType.CALL, 12)).isTrue();
        assertThat(limit.isReached(EventType.CALL, 40)).isTrue();
        assertThat(limit.leftOut()).isEqualTo(Map.of(EventType.CALL, 12));
    }
}
