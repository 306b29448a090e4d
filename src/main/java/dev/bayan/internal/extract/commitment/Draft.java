package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.model.CommitmentKind;
import java.util.List;

/** A commitment in the making: token indices, turned into spans when all are known. */
final class Draft {
    final CommitmentKind kind;
    final String rule;
    final int trigger;
    final List<ActorMention> committers;
    /** Whom the trigger names as the one to whom it is given: "تعهد لنظيره بـ". */
    List<ActorMention> recipients = List.of();

    List<ActorMention> sources = List.of();
    int mentionFrom;
    int actionFrom;
    int actionTo;
    int conditionFrom = -1;
    int conditionTo = -1;

    Draft(CommitmentKind kind, String rule, int trigger, List<ActorMention> committers) {
        this.kind = kind;
        this.rule = rule;
        this.trigger = trigger;
        this.committers = List.copyOf(committers);
        this.mentionFrom = trigger;
    }

    /** Where the mention and the action begin and the action ends. */
    Draft spans(int mention, int from, int to) {
        mentionFrom = Math.min(mention, from);
        actionFrom = from;
        actionTo = to;
        return this;
    }

    /** To whom it is given. */
    Draft to(List<ActorMention> given) {
        recipients = List.copyOf(given);
        return this;
    }
}
