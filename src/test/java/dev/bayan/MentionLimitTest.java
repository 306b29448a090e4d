package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Event;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text gives no more mentions of events than the options allow, and the statement says from where on they are left out. */
class MentionLimitTest {
    private static final int MOST = 20;
    private static final ParseOptions OPTIONS =
            ParseOptions.builder().maxMentions(MOST).build();

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALLS",
                "CEASEFIRES",
                "EXCHANGES",
                "COMMITMENTS",
                "DISTINCT_CEASEFIRES",
                "DISTINCT_EXCHANGES",
                "ACCORDS",
                "SIDES",
                "RELEASES"
            })
    void mentions_of_events_of_a_type_are_limited(Construction construction) {
        String text = construction.text(20_000);
        Statement all = StatementParser.parse(text);
        Statement some = StatementParser.parse(text, OPTIONS);
        for (Class<? extends Event> type : List.of(
                dev.bayan.model.Call.class,
                dev.bayan.model.Ceasefire.class,
                dev.bayan.model.PrisonerExchange.class,
                dev.bayan.model.Commitment.class)) {
            assertThat(mentions(some, type)).isLessThan(MOST + 10);
        }
        assertThat(mentions(all, Event.class)).isGreaterThan(MOST + 10);
        assertThat(all.notices()).extracting(Notice::code).doesNotContain(NoticeCode.LIMIT_REACHED);
        assertThat(some.notices())
                .filteredOn(notice -> notice.code() == NoticeCode.LIMIT_REACHED)
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.end()).hasValue(text.length()));
    }

    @Test
    void the_notice_begins_where_the_rest_is_left_out() {
        String first = "تعهد بوتين بإرسال وفد";
        Statement statement = StatementParser.parse(
                first + ". وتعهد ماكرون بتمويل المستشفى.",
                ParseOptions.builder().maxMentions(1).build());
        assertThat(statement.commitments()).hasSize(1);
        assertThat(statement.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.LIMIT_REACHED);
            assertThat(notice.start()).isEqualTo(OptionalInt.of(first.length()));
        });
    }

    private static long mentions(Statement statement, Class<? extends Event> type) {
        return statement.events().stream()
                .filter(type::isInstance)
                .mapToLong(event -> event.mentions().size())
                .sum();
    }
}
