package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.List;

/** What a ceasefire has come to: the last that the story tells, and of what leads up to it the furthest: "اقترح هدنة، ووافقا عليها" is AGREED. */
final class TruceStatus {
    /** On the way to a ceasefire, one behind the other. */
    private static final List<CeasefireStatus> RISING = List.of(
            CeasefireStatus.CALLED_FOR,
            CeasefireStatus.PROPOSED,
            CeasefireStatus.UNDER_NEGOTIATION,
            CeasefireStatus.AGREED,
            CeasefireStatus.IN_FORCE,
            CeasefireStatus.EXTENDED);

    private TruceStatus() {}

    static CeasefireStatus of(TruceDraft draft, List<Stand> positions) {
        List<CeasefireStatus> told = draft.statuses;
        int holds = Math.max(told.lastIndexOf(CeasefireStatus.IN_FORCE), told.lastIndexOf(CeasefireStatus.EXTENDED));
        if (told.lastIndexOf(CeasefireStatus.ENDED) > holds) {
            return CeasefireStatus.ENDED;
        }
        if (told.lastIndexOf(CeasefireStatus.VIOLATED) > holds && !draft.holdsByHeadline) {
            return CeasefireStatus.VIOLATED;
        }
        boolean refusalStands =
                (refuses(positions) || !refuses(draft.stands)) && !onlyOutsidersRefuse(draft, positions);
        if (told.contains(CeasefireStatus.REJECTED) && holds < 0 && refusalStands) {
            return CeasefireStatus.REJECTED;
        }
        if (Statuses.pending(draft)
                && told.lastIndexOf(CeasefireStatus.UNDER_NEGOTIATION) > told.lastIndexOf(CeasefireStatus.AGREED)) {
            // one side has accepted what others propose, and the terms are still talked about
            return CeasefireStatus.UNDER_NEGOTIATION;
        }
        int furthest = -1;
        for (CeasefireStatus one : told) {
            furthest = Math.max(furthest, RISING.indexOf(one));
        }
        if (furthest < 0) {
            return draft.definite || draft.held ? CeasefireStatus.IN_FORCE : CeasefireStatus.UNDER_NEGOTIATION;
        }
        CeasefireStatus status = RISING.get(furthest);
        return status == CeasefireStatus.PROPOSED && accepted(draft, positions) ? CeasefireStatus.AGREED : status;
    }

    /** Whether a party other than the one that proposes has accepted. */
    private static boolean accepted(TruceDraft draft, List<Stand> positions) {
        boolean ofStrikes = draft.scope == CeasefireScope.ENERGY_INFRASTRUCTURE;
        for (Stand stand : positions) {
            boolean party = stand.side().isAmong(draft.parties)
                    || ofStrikes && Doers.belligerent(stand.side().entity());
            if (!draft.willing && stand.stance() == Stance.ACCEPTS && party) {
                return true;
            }
        }
        return false;
    }

    /** "توصلت إسرائيل وحماس إلى هدنة. ورفضها حزب الله": whether both who hold fire accept it, whatever others say. */
    private static boolean onlyOutsidersRefuse(TruceDraft draft, List<Stand> positions) {
        int accepting = 0;
        boolean outsider = false;
        for (Stand stand : positions) {
            boolean party = stand.side().isAmong(draft.parties);
            if (party && stand.stance() == Stance.REJECTS) {
                return false;
            }
            accepting += party && stand.stance() == Stance.ACCEPTS ? 1 : 0;
            outsider |= stand.stance() == Stance.REJECTS;
        }
        return outsider && draft.parties.size() == 2 && accepting >= 2;
    }

    private static boolean refuses(List<Stand> stands) {
        for (Stand stand : stands) {
            if (stand.stance() == Stance.REJECTS) {
                return true;
            }
        }
        return false;
    }
}
