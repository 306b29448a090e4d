package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import java.util.List;

/** "هدنة بين إسرائيل وحماس", "هدنة بين أرمينيا وأذربيجان": two between others, or in another land, are two. */
final class SidesGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        return Identity.otherIf(parties(event, draft) || ofOthers(event, draft) || elsewhere(event, draft));
    }

    private static boolean parties(TruceDraft event, TruceDraft draft) {
        if (draft.mutualBreach) {
            return false;
        }
        List<Side> few = event.parties.size() <= draft.parties.size() ? event.parties : draft.parties;
        List<Side> many = few == event.parties ? draft.parties : event.parties;
        for (Side side : few) {
            if (!side.isAmong(many)) {
                return true;
            }
        }
        // "أعلنت باكستان وقفا من جانب واحد", "اتفقت باكستان وأفغانستان على هدنة"
        return few.size() == 1 && many.size() > 1 && event.unilateral != draft.unilateral;
    }

    /** A side's truce of its own against one newly named that others answer: "تركيا … من جانب واحد"، "إسرائيل تقبل مقترح هدنة". */
    private static boolean ofOthers(TruceDraft event, TruceDraft draft) {
        if (!event.unilateral || draft.definite || event.parties.isEmpty()) {
            return false;
        }
        List<Side> answering = draft.answering();
        for (Side side : answering) {
            if (side.isAmong(event.parties)) {
                return false;
            }
        }
        return !answering.isEmpty();
    }

    /** "هدنة في غزة", "هدنة في دارفور". */
    private static boolean elsewhere(TruceDraft event, TruceDraft draft) {
        return event.areaCountry != null && draft.areaCountry != null && !event.areaCountry.equals(draft.areaCountry);
    }
}
