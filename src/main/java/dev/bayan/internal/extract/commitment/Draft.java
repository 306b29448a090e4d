package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.model.CommitmentKind;
import java.util.List;

/** A commitment in the making: token indices, turned into spans when all are known. */
final class Draft {
    CommitmentKind kind = CommitmentKind.PLEDGE;
    List<ActorMention> committers = List.of();
    List<ActorMention> sources = List.of();
    int actionStart;
    int actionFrom;
    int actionTo;
    int mentionFrom;
    int trigger;
    int conditionFrom = -1;
    int conditionTo = -1;
    String rule = "";
}
