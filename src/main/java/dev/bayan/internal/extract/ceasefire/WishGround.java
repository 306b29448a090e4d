package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;

/** "اتفقا على وقف ضرب الطاقة", "ودعا إلى وقف كامل": what is wanted beyond what there is, and the reverse. */
final class WishGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        return Identity.otherIf(
                beyond(event, draft) || !draft.definite && Statuses.open(event) && within(event, draft));
    }

    /** "هدنة بحرية", "المقترح الأميركي لهدنة الثلاثين يوما": the whole that is wanted beside a part. */
    private static boolean beyond(TruceDraft event, TruceDraft draft) {
        boolean wanted = draft.statuses.contains(CeasefireStatus.CALLED_FOR)
                || ofStrikes(event) && Statuses.onlyWanted(draft) && draft.duration != null;
        return wanted && KindGround.isNarrower(event, draft) && event.scope != CeasefireScope.COMPREHENSIVE;
    }

    /** Whether nothing but strikes of a kind are to rest. */
    static boolean ofStrikes(TruceDraft event) {
        return event.scope == CeasefireScope.ENERGY_INFRASTRUCTURE || event.scope == CeasefireScope.MARITIME;
    }

    /** "ناقشوا سبل وقف لإطلاق النار", "كان قد وافق على عدم قصف المدن أسبوعا": a part, or a lull agreed on, beside the whole that is wanted. */
    private static boolean within(TruceDraft event, TruceDraft draft) {
        boolean part = KindGround.isNarrower(draft, event) && draft.scope != CeasefireScope.COMPREHENSIVE;
        return part || draft.weak && Statuses.settled(draft);
    }
}
