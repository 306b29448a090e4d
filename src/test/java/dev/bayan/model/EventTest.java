package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final Mention MENTION = new Mention(0, 4, "هدنة");

    private static Call call(List<Mention> mentions, List<Mention> topics) {
        return new Call(
                mentions,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                CallChannel.PHONE,
                CallStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                topics,
                List.of());
    }

    private static Ceasefire ceasefire(List<Mention> mentions) {
        return new Ceasefire(
                mentions,
                List.of(),
                List.of(),
                CeasefireStatus.AGREED,
                CeasefireScope.MARITIME,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static PrisonerExchange exchange(List<Mention> mentions) {
        return new PrisonerExchange(
                mentions,
                List.of(),
                List.of(),
                ExchangeStatus.AGREED,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Commitment commitment(List<Mention> mentions) {
        return new Commitment(
                mentions,
                List.of(),
                List.of(),
                CommitmentKind.PLEDGE,
                List.of(),
                MENTION,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void every_event_needs_a_mention() {
        assertThatIllegalArgumentException().isThrownBy(() -> call(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ceasefire(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> exchange(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> commitment(List.of()));
    }

    @Test
    void nulls_are_rejected() {
        assertThatNullPointerException().isThrownBy(() -> call(null, List.of())).withMessage("mentions");
        assertThatNullPointerException()
                .isThrownBy(() -> call(List.of(MENTION), null))
                .withMessage("topics");
        assertThatNullPointerException().isThrownBy(() -> ceasefire(Arrays.asList(MENTION, null)));
        assertThatNullPointerException()
                .isThrownBy(() -> new Position(null, Stance.REJECTS))
                .withMessage("actor");
    }

    @Test
    void lists_are_copies_that_cannot_be_changed() {
        List<Mention> topics = new ArrayList<>(List.of(MENTION));
        Call call = call(List.of(MENTION), topics);
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
        List<Event> events =
                List.of(call(mentions, List.of()), ceasefire(mentions), exchange(mentions), commitment(mentions));
        assertThat(events)
                .extracting(event -> event.accept(type))
                .containsExactly("call", "ceasefire", "exchange", "commitment");
    }
}
