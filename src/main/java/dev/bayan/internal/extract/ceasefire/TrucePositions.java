package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * One stance a side, the last told: "رفضت الحركة الهدنة … ثم قبلتها" accepts. But who proposes is no mere accepter, a mediator remains one, and so does a
 * breaker until the ceasefire holds again.
 */
final class TrucePositions {
    private TrucePositions() {}

    static List<Stand> of(TruceDraft draft) {
        List<Stand> settled = new ArrayList<>();
        for (Stand told : draft.stands) {
            Stand stand = new Stand(government(draft, told.side()), told.stance());
            int at = 0;
            while (at < settled.size()
                    && !settled.get(at).side().entity().sameSide(stand.side().entity())) {
                at++;
            }
            if (at == settled.size()) {
                settled.add(stand);
            } else if (!keeps(draft, settled.get(at).stance(), stand.stance())) {
                settled.set(at, stand);
            }
        }
        return settled;
    }

    /** "القوات الحكومية", "الجيش": of the state that faces rebels in this ceasefire, whatever other state the text speaks of. */
    private static Side government(TruceDraft draft, Side side) {
        boolean bare = side.mention().kind() == ActorMention.Kind.BARE
                && side.entity().kind() == ActorKind.ARMED_FORCES
                && draft.parties.size() == 2
                && !side.isAmong(draft.parties);
        if (!bare) {
            return side;
        }
        Side one = draft.parties.get(0);
        Side other = draft.parties.get(1);
        boolean first = one.entity().country() != null;
        boolean second = other.entity().country() != null;
        return first == second ? side : first ? one : other;
    }

    private static boolean keeps(TruceDraft draft, Stance before, Stance next) {
        return next == Stance.MEDIATES
                || before == Stance.VIOLATES && next == Stance.ACCEPTS && !holdsAgain(draft)
                || before == Stance.PROPOSES && (next == Stance.ACCEPTS || next == Stance.DEMANDS)
                || before == Stance.MEDIATES && next == Stance.ACCEPTS;
    }

    /** Whoever is said to keep what holds again after a breach is no breaker of it any more. */
    private static boolean holdsAgain(TruceDraft draft) {
        return draft.holdsByHeadline
                || draft.statuses.lastIndexOf(CeasefireStatus.IN_FORCE)
                        > draft.statuses.lastIndexOf(CeasefireStatus.VIOLATED);
    }
}
