package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.model.ExchangeStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One handover as one trigger tells it; an exchange has one or more. */
final class Leg {
    final Trigger trigger;
    /** Index after its last token. */
    int end;

    final List<Captives> groups;
    final ExchangeStatus status;
    /** Verbs of relative clauses that say more of single groups: "أسيرا أفرجت عنهم أذربيجان". */
    final List<Trigger> attached = new ArrayList<>();
    /** Who does what the trigger tells. */
    @Nullable
    Side agent;
    /** Whether the agent is carried over from a clause before. */
    boolean carried;
    /** Whether it is what the other side gives in return, without being named again. */
    boolean turned;
    /** To whom, or of a taking from whom. */
    @Nullable
    Side other;

    Leg(Trigger trigger, int end, List<Captives> groups, ExchangeStatus status) {
        this.trigger = trigger;
        this.end = end;
        this.groups = List.copyOf(groups);
        this.status = status;
    }

    int token() {
        return trigger.token();
    }

    Trigger.Act act() {
        return trigger.act();
    }

    /** Whether it only says more of captives told before: "وسلمتهم إلى سلطات بلادهم". */
    boolean continues() {
        return trigger.pronoun() && groups.isEmpty();
    }
}
