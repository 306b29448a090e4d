package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exchange in the making. */
final class ExchangeDraft {
    /** A side with the mention that shows it. */
    record Side(Entity entity, ActorMention mention) {
        boolean same(@Nullable Side other) {
            return other != null && entity.sameSide(other.entity);
        }
    }

    /** A transfer in the making. */
    static final class Move {
        @Nullable Side from;
        @Nullable Side to;
        @Nullable CountEstimate count;
        CaptiveCategory category = CaptiveCategory.UNSPECIFIED;
        @Nullable Mention span;
        boolean each;
        boolean unsplit;
        boolean reversed;
    }

    final List<Side> parties = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();
    final List<Side> mediators = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Actor> sources = new ArrayList<>();
    final List<Provenance> provenance = new ArrayList<>();
    ExchangeStatus status = ExchangeStatus.AGREED;
    @Nullable DateMention date;
    @Nullable Mention location;
    int sentence;
    int first;
    int last;
    boolean further;

    void party(@Nullable Side side) {
        if (side != null && parties.size() < 2 && parties.stream().noneMatch(p -> p.same(side))) {
            parties.add(side);
        }
    }

    boolean bare() {
        return moves.isEmpty() && date == null;
    }
}
