package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.CeasefireScope;

/** "هدنة إنسانية … الهدنة": named again, as known or by its kind, or by nothing beside a comprehensive one, it is the same. */
final class NameGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        // "اقترح هدنة لشهر. ووافق على وقف الضربات على المنشآت": a halt of some strikes names no ceasefire told as one
        // of all
        boolean ofStrikes = draft.weak && KindGround.isNarrower(draft, event);
        boolean ofFeast = draft.feast && event.weak && !event.feast;
        // "هدنة بحرية … وافقت كييف على مقترح أميركي لوقف النار شهرا"
        if (draft.offerNew && WishGround.ofStrikes(event) && KindGround.isNarrower(event, draft)) {
            return Identity.OTHER;
        }
        boolean known = draft.definite && !ofStrikes && !ofFeast;
        boolean again = event.scope == draft.scope || event.scope == CeasefireScope.COMPREHENSIVE || known;
        return again ? Identity.SAME : Identity.OPEN;
    }
}
