package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.List;

/** "خُرقت هدنة الفصح", "عرضنا وقفا للنار ثلاثين يوما": what is newly offered is not what is there, nor what another has offered. */
final class OfferGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        boolean offered = !draft.definite && draft.statuses.contains(CeasefireStatus.PROPOSED);
        return Identity.otherIf(offered && Statuses.begun(event)
                || !draft.definite && (ofAnother(event, draft) || counterOffer(event, draft))
                || refused(event, draft)
                || talksGoOn(event, draft));
    }

    /** "قبلت كييف المقترح الأميركي", "كان زيلينسكي اقترح هدنة جوية": another one's idea. */
    private static boolean ofAnother(TruceDraft event, TruceDraft draft) {
        return event.has(Stance.PROPOSES)
                && draft.has(Stance.PROPOSES)
                && !oneSide(event, Stance.PROPOSES, draft, Stance.PROPOSES);
    }

    /** "مفاوضات نحو وقف للنار", "رفض هدنة الثلاثين يوما التي عرضتها واشنطن": what is refused is one that somebody has offered. */
    private static boolean refused(TruceDraft event, TruceDraft draft) {
        return draft.statuses.contains(CeasefireStatus.REJECTED)
                && draft.has(Stance.PROPOSES)
                && !event.has(Stance.PROPOSES)
                && Statuses.open(event);
    }

    /** "رفض بوتين هدنة الثلاثين يوما. وستبدأ مفاوضات من أجل وقف للنار": what is still talked about is not what was refused. */
    private static boolean talksGoOn(TruceDraft event, TruceDraft draft) {
        return !draft.definite
                && draft.duration == null
                && draft.conditions.isEmpty()
                && event.duration != null
                && Statuses.refused(event)
                && event.sentence != draft.sentence
                && draft.statuses.equals(List.of(CeasefireStatus.UNDER_NEGOTIATION));
    }

    /** "رفضت موسكو هدنة، وعرضت في المقابل وقفا ليومين": what a side offers is not what it refuses. */
    private static boolean counterOffer(TruceDraft event, TruceDraft draft) {
        return oneSide(event, Stance.REJECTS, draft, Stance.PROPOSES)
                || draft.duration != null && oneSide(event, Stance.REJECTS, draft, Stance.DEMANDS)
                || oneSide(event, Stance.PROPOSES, draft, Stance.REJECTS);
    }

    /** Whether one side is told to take the one stance before and the other now. */
    private static boolean oneSide(TruceDraft event, Stance before, TruceDraft draft, Stance now) {
        for (Stand known : event.stands) {
            for (Stand told : draft.stands) {
                if (known.stance() == before
                        && told.stance() == now
                        && known.side().entity().sameSide(told.side().entity())) {
                    return true;
                }
            }
        }
        return false;
    }
}
