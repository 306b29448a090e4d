package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.model.BareEvents;
import dev.bayan.model.Commitment;
import dev.bayan.model.Event;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Mention MENTION = new Mention(0, 4, "تعهد");
    private static final Commitment COMMITMENT = BareEvents.commitment(List.of(MENTION), MENTION);
    private static final PrisonerExchange EXCHANGE = BareEvents.exchange(List.of(MENTION), ExchangeStatus.AGREED);

    @Test
    void events_are_copied_and_sorted_by_type() {
        List<Event> events = new ArrayList<>(List.of(COMMITMENT, EXCHANGE));
        Statement statement = new Statement("تعهد", Optional.empty(), events, List.of());
        events.clear();
        assertThat(statement.events()).containsExactly(COMMITMENT, EXCHANGE);
        assertThat(statement.commitments()).containsExactly(COMMITMENT);
        assertThat(statement.prisonerExchanges()).containsExactly(EXCHANGE);
        assertThat(statement.calls()).isEmpty();
        assertThat(statement.ceasefires()).isEmpty();
    }

    @Test
    void nulls_are_rejected_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(null, Optional.empty(), List.of(), List.of()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement("", null, List.of(), List.of()))
                .withMessage("referenceDate");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement("", Optional.empty(), null, List.of()))
                .withMessage("events");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement("", Optional.empty(), List.of(), null))
                .withMessage("notices");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement("", Optional.empty(), List.of(), List.of(), null))
                .withMessage("considered");
    }

    @Test
    void a_notice_has_a_whole_span_or_none() {
        assertThat(Notice.of(NoticeCode.NOT_ARABIC, "No Arabic.").start()).isEmpty();
        assertThat(Notice.at(NoticeCode.UNRESOLVED_DATE, "No date.", 3, 7).end())
                .hasValue(7);
        assertThatIllegalArgumentException().isThrownBy(() -> Notice.at(NoticeCode.UNRESOLVED_DATE, "No date.", 7, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Notice(NoticeCode.UNRESOLVED_DATE, "No date.", OptionalInt.of(1), OptionalInt.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> Notice.of(NoticeCode.NOT_ARABIC, " "));
        assertThatNullPointerException()
                .isThrownBy(() -> Notice.of(null, "No date."))
                .withMessage("code");
    }
}
