package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final Mention MENTION = new Mention(0, 4, "هدنة");

    @Test
    void every_event_needs_a_mention() {
        assertThatIllegalArgumentException().isThrownBy(() -> BareEvents.call(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> BareEvents.ceasefire(List.of(), CeasefireStatus.AGREED));
        assertThatIllegalArgumentException().isThrownBy(() -> BareEvents.exchange(List.of(), ExchangeStatus.AGREED));
        assertThatIllegalArgumentException().isThrownBy(() -> BareEvents.commitment(List.of(), MENTION));
    }

    @Test
    void nulls_are_rejected() {
        assertThatNullPointerException()
                .isThrownBy(() -> BareEvents.call(null, List.of()))
                .withMessage("mentions");
        assertThatNullPointerException()
                .isThrownBy(() -> BareEvents.call(List.of(MENTION), null))
                .withMessage("topics");
        assertThatNullPointerException()
                .isThrownBy(() -> BareEvents.ceasefire(Arrays.asList(MENTION, null), CeasefireStatus.AGREED));
        assertThatNullPointerException()
                .isThrownBy(() -> new Position(null, Stance.REJECTS))
                .withMessage("actor");
    }

    @Test
    void lists_are_copies_that_cannot_be_changed() {
        List<Mention> topics = new ArrayList<>(List.of(MENTION));
        Call call = BareEvents.call(List.of(MENTION), topics);
        topics.clear();
        assertThat(call.topics()).containsExactly(MENTION);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> call.topics().clear());
    }

    @Test
    void a_visitor_is_told_the_type() {
        EventVisitor<String> type = new EventVisitor<>() {
            @Override
            public String visit(Call call) {
                return "call";
            }

            @Override
            public String visit(Ceasefire ceasefire) {
                return "ceasefire";
            }

            @Override
            public String visit(PrisonerExchange exchange) {
                return "exchange";
            }

            @Override
            public String visit(Commitment commitment) {
                return "commitment";
            }
        };
        List<Mention> mentions = List.of(MENTION);
        List<Event> events = List.of(
                BareEvents.call(mentions, List.of()),
                BareEvents.ceasefire(mentions, CeasefireStatus.AGREED),
                BareEvents.exchange(mentions, ExchangeStatus.AGREED),
                BareEvents.commitment(mentions, MENTION));
        assertThat(events)
                .extracting(event -> event.accept(type))
                .containsExactly("call", "ceasefire", "exchange", "commitment");
    }
}
