package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;

/**
 * "هدنة أوسع", "وكانا قد أبرما هدنة انهارت": one before or behind the ceasefire of the story is another; "جاءت الجولة بعد انهيار هدنة. ففي 29
 * يناير وافق …" tells how the one that is over came about.
 */
final class StoryGround implements Ground {
    private static final WordSet EXPLAINING = Cue.words("EXPLAINING");

    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        return Identity.otherIf(draft.another && !event.another
                || ofExtension(event, draft)
                || beforeExtension(event, draft)
                || over(scene, event, draft));
    }

    /** "عرضت واشنطن تمديد الهدنة شهرا": an extension that is merely wanted is not the ceasefire that it would prolong. */
    private static boolean ofExtension(TruceDraft event, TruceDraft draft) {
        if (event.extension == draft.extension) {
            return false;
        }
        return draft.extension ? draft.duration != null && Statuses.onlyWanted(draft) : Statuses.open(event);
    }

    /** "تمديد الهدنة", "وفي 18 يناير وقعا اتفاقا يقضي بوقف شامل": the accord before the one that is prolonged. */
    private static boolean beforeExtension(TruceDraft event, TruceDraft draft) {
        return event.statuses.contains(CeasefireStatus.EXTENDED)
                && !draft.definite
                && KindGround.isNarrower(draft, event);
    }

    /** "انتهت هدنة الفصح التي أعلنها بوتين. وكان بوتين قد أعلن وقف الأعمال القتالية": how the one that is over was declared. */
    private static boolean declaredBefore(TruceDraft event, TruceDraft draft) {
        return draft.background
                && draft.parties.size() == 1
                && event.statuses.contains(CeasefireStatus.ENDED)
                && draft.parties.get(0).isAmong(event.parties);
    }

    /** Of one newly named, or named by its place or kind, and the other, one is over; unless the sentence tells how that one came about. */
    private static boolean over(Scene scene, TruceDraft event, TruceDraft draft) {
        boolean one = event.statuses.contains(CeasefireStatus.ENDED) != draft.statuses.contains(CeasefireStatus.ENDED);
        boolean apart = !draft.definite || draft.area != null || KindGround.isOfKind(draft);
        return one
                && apart
                && !declaredBefore(event, draft)
                && !EXPLAINING.contains(scene.form(scene.sentenceStart(draft.token)));
    }
}
