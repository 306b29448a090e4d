package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the statuses that are told of a ceasefire, in the order of its story, come to. */
final class Statuses {
    /** Talk of a ceasefire that is not there: "دعا إلى هدنة", "اقترح هدنة", "يبحثان سبل وقف النار". */
    static final Set<CeasefireStatus> WANTED = Collections.unmodifiableSet(
            EnumSet.of(CeasefireStatus.CALLED_FOR, CeasefireStatus.PROPOSED, CeasefireStatus.UNDER_NEGOTIATION));

    private static final Set<CeasefireStatus> BEGUN = EnumSet.of(
            CeasefireStatus.IN_FORCE, CeasefireStatus.EXTENDED, CeasefireStatus.VIOLATED, CeasefireStatus.ENDED);

    private Statuses() {}

    /** Whether nothing but talk of it is told. */
    static boolean onlyWanted(TruceDraft draft) {
        return !draft.statuses.isEmpty() && WANTED.containsAll(draft.statuses);
    }

    /** "دعا إلى وقف النار": whether somebody calls for it, and nobody has proposed one. */
    static boolean onlyCalledFor(TruceDraft draft) {
        for (CeasefireStatus status : draft.statuses) {
            if (status != CeasefireStatus.CALLED_FOR) {
                return false;
            }
        }
        return !draft.statuses.isEmpty();
    }

    /** Whether there is one, not merely talk of one. */
    static boolean settled(TruceDraft draft) {
        return !draft.statuses.isEmpty() && !onlyWanted(draft);
    }

    /** Whether it has begun for both sides, whatever became of it. */
    static boolean begun(TruceDraft draft) {
        return !Collections.disjoint(BEGUN, draft.statuses);
    }

    /** Whether its end is the last that is told of it. */
    static boolean ended(TruceDraft draft) {
        return last(draft, CeasefireStatus.ENDED);
    }

    /** Whether a refusal is the last that is told of it: it never came about. */
    static boolean refused(TruceDraft draft) {
        return last(draft, CeasefireStatus.REJECTED);
    }

    private static boolean last(TruceDraft draft, CeasefireStatus status) {
        int told = draft.statuses.size();
        return told > 0 && draft.statuses.get(told - 1) == status;
    }

    /** Whether it is still open: nothing but talk of it is told, or one side alone has accepted it. */
    static boolean open(TruceDraft draft) {
        return onlyWanted(draft) || pending(draft);
    }

    /** "قبلت كييف المقترح الأميركي": whether one side alone has accepted what somebody else proposes. */
    static boolean pending(TruceDraft draft) {
        return draft.has(Stance.PROPOSES)
                && acceptedByOne(draft)
                && (draft.parties.size() < 2 || !draft.conditional.isEmpty());
    }

    /** Whether one side alone has accepted it, and it has not begun. */
    static boolean acceptedByOne(TruceDraft draft) {
        Entity accepting = null;
        for (Stand stand : draft.stands) {
            if (stand.stance() == Stance.ACCEPTS) {
                Entity side = stand.side().entity();
                if (accepting != null && !accepting.sameSide(side)) {
                    return false;
                }
                accepting = accepting == null ? side : accepting;
            }
        }
        return accepting != null && !begun(draft);
    }
}
