package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.CeasefireScope;

/** "هدنة إنسانية … الهدنة": named again, as known or by its kind, or by nothing beside a comprehensive one, it is the same. */
final class NameGround implements Ground {
    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        boolean again = event.scope == draft.scope || event.scope == CeasefireScope.COMPREHENSIVE || draft.definite;
        return again ? Identity.SAME : Identity.OPEN;
    }
}
