package dev.bayan.internal.extract.ceasefire;

import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;

/**
 * How well a mention fits an event from which no ground tells it apart: "الهدنة" behind a maritime truce and a comprehensive one means the comprehensive one;
 * "بدأ سريان الهدنة" means the one agreed on, not the one that somebody calls for.
 */
final class LikelyEvent {
    private static final int LEAST = 1;
    private static final int PLAIN = 2;
    private static final int UNLIKELY = 4;
    private static final int NO_KIND = 2;
    private static final int KIND = 4;
    private static final int PARTIES = 3;
    private static final int LENGTH = 6;

    private LikelyEvent() {}

    /** The more, the better; always positive. */
    static int fit(TruceDraft event, TruceDraft draft, boolean last) {
        int fit = PLAIN;
        if (event.scope == draft.scope) {
            fit += KindGround.isOfKind(event) ? KIND : NO_KIND;
        } else if (event.scope == CeasefireScope.COMPREHENSIVE) {
            fit += KIND;
        }
        if (!event.parties.isEmpty() && !draft.parties.isEmpty()) {
            fit += PARTIES;
        }
        if (event.duration != null && draft.duration != null) {
            fit += LENGTH;
        }
        if (event.weak && event.unilateral && !draft.weak && draft.definite) {
            // "الهدنة" is no halt of strikes that one side told of
            fit = Math.max(LEAST, fit - UNLIKELY);
        }
        if (otherStage(event, draft)) {
            return Math.max(LEAST, fit - UNLIKELY);
        }
        return last ? fit + 1 : fit;
    }

    /** What holds is hardly what is merely wanted, was refused or is over, if the text has another. */
    private static boolean otherStage(TruceDraft event, TruceDraft draft) {
        boolean holds = draft.held || Statuses.begun(draft);
        // "هدنة الفصح تنتهي باتهامات … انتهت منتصف الليل هدنة الفصح": both tell of its end
        boolean over = Statuses.ended(event) && !Statuses.ended(draft);
        boolean absent = Statuses.onlyWanted(event) || Statuses.refused(event) || over;
        return holds && absent || Statuses.onlyCalledFor(event) && draft.statuses.contains(CeasefireStatus.AGREED);
    }
}
