package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.CeasefireScope;

/** "هدنة للطاقة وأخرى بحرية", "وقف جزئي لا وقف شامل": two of different kinds are two. */
final class KindGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        boolean kinds = isOfKind(event) && isOfKind(draft) && event.scope != draft.scope && !sameArea(event, draft);
        return Identity.otherIf(kinds || isPartOf(event, draft) || isPartOf(draft, event));
    }

    /** Whether a word or a place tells what is to rest: "هدنة بحرية", "هدنة في الفاشر". */
    static boolean isOfKind(TruceDraft draft) {
        return draft.scope != CeasefireScope.UNSPECIFIED;
    }

    /** Whether one is of a kind and the other just a ceasefire. */
    static boolean isNarrower(TruceDraft one, TruceDraft other) {
        return isOfKind(one) && !isOfKind(other);
    }

    private static boolean isPartOf(TruceDraft whole, TruceDraft part) {
        return part.partial && whole.scope == CeasefireScope.COMPREHENSIVE;
    }

    /** "هدنة في الفاشر", "هدنة إنسانية في مدينة الفاشر": the place makes none local that has a word for its kind. */
    private static boolean sameArea(TruceDraft event, TruceDraft draft) {
        boolean local = event.scope == CeasefireScope.LOCAL || draft.scope == CeasefireScope.LOCAL;
        return local
                && event.area != null
                && draft.area != null
                && (event.area.text().contains(draft.area.text())
                        || draft.area.text().contains(event.area.text()));
    }
}
