package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bayan.StatementParser;
import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of what was weighed. */
class ConsiderationsTest {
    private static Considered considered(EventType type, DropReason reason, int start) {
        return new Considered(type, reason, start, start + 4, "هدنة");
    }

    @Test
    void stands_in_the_order_of_the_text() {
        Considerations considerations = new Considerations();
        considerations.add(considered(EventType.CALL, DropReason.DENIED, 30));
        considerations.add(considered(EventType.CEASEFIRE, DropReason.DENIED, 10));
        considerations.add(considered(EventType.CALL, DropReason.DENIED, 20));
        assertThat(considerations.without(List.of()))
                .extracting(Considered::start)
                .containsExactly(10, 20, 30);
    }

    @Test
    void keeps_the_first_reason_for_a_type_and_a_place() {
        Considerations considerations = new Considerations();
        considerations.add(considered(EventType.CALL, DropReason.NEGATED, 10));
        considerations.add(considered(EventType.CALL, DropReason.DENIED, 10));
        considerations.add(considered(EventType.CEASEFIRE, DropReason.HOPED, 10));
        assertThat(considerations.without(List.of()))
                .extracting(Considered::reason)
                .containsExactlyInAnyOrder(DropReason.NEGATED, DropReason.HOPED);
    }

    @Test
    void leaves_out_what_became_the_trigger_of_an_event_of_the_type() {
        List<Event> events =
                StatementParser.parse("تعهدت بودابست بفتح حدودها أمام القمح").events();
        Considerations considerations = new Considerations();
        considerations.add(considered(EventType.COMMITMENT, DropReason.INCOMPLETE, 0));
        considerations.add(considered(EventType.COMMITMENT, DropReason.INCOMPLETE, 7));
        considerations.add(considered(EventType.CALL, DropReason.INCOMPLETE, 0));
        assertThat(considerations.without(events))
                .extracting(Considered::type, Considered::start)
                .containsExactlyInAnyOrder(tuple(EventType.COMMITMENT, 7), tuple(EventType.CALL, 0));
    }
}
