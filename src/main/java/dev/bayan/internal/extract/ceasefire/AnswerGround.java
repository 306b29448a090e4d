package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;

/**
 * "دعا إلى وقف إطلاق النار", "وقعا هدنة إنسانية": what is told of one newly named tells it from the other, unless one side has to do with both in one
 * breath. "قبلت الحركة هدنة إنسانية عرضتها الرباعية، وقال الجيش إنه لن يقبل أي هدنة": what is refused is what is offered.
 */
final class AnswerGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        boolean wanted = Statuses.onlyWanted(draft);
        boolean open = Statuses.open(event);
        boolean rejected = draft.statuses.contains(CeasefireStatus.REJECTED);
        boolean answered = rejected && !KindGround.isOfKind(draft) && (open || Statuses.acceptedByOne(event));
        boolean refused = rejected && !answered && !event.statuses.contains(CeasefireStatus.REJECTED);
        boolean apart = !draft.statuses.isEmpty() && !event.statuses.isEmpty() && wanted != open && !answered;
        boolean oneBreath = wanted || event.sentence == draft.sentence;
        return Identity.otherIf(refused || apart && !(oneBreath && sharedSide(event, draft)));
    }

    /** Whether somebody who answers now has had to do with the other, and does not merely mediate or ask for it. */
    private static boolean sharedSide(TruceDraft event, TruceDraft draft) {
        for (Stand told : draft.stands) {
            for (Stand known : event.stands) {
                if (known.stance() != Stance.MEDIATES
                        && told.stance() != Stance.DEMANDS
                        && told.stance() != Stance.MEDIATES
                        && known.side().entity().sameSide(told.side().entity())) {
                    return true;
                }
            }
        }
        return false;
    }
}
