package dev.bayan.internal.extract.ceasefire;

import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import org.jspecify.annotations.Nullable;

/** How far the reading of what governs a ceasefire's name has come. */
final class Governance {
    final TruceDraft draft;
    final int noun;
    /** Where the mention begins. */
    int from;
    /** The last word that belongs to the chain. */
    int at;
    /** What the words read so far tell of its state. */
    @Nullable
    CeasefireStatus told;
    /** "التوصل إلى": as real as the verb before it. */
    boolean reaching;
    /** Whether a noun of acceptance, not the fact of it, has been read: "دعا إلى قبول المقترح". */
    boolean acceptance;

    /** "الضغوط على موسكو لقبول هدنة": the acceptance is what something is done for. */
    boolean purposed;

    boolean proposal;
    /** "في خرق للهدنة": what the verb tells is called a breach. */
    boolean deed;
    /** Whether it is kept, or to be kept: it holds. */
    boolean keeping;
    /** Whether somebody is to watch over it: to agree on that is no stance towards it. */
    boolean watched;
    /** Whether somebody offers a service to it. */
    boolean served;
    /** Whether somebody labours for it. */
    boolean effort;
    /** The stance of a noun that has no owner of its own: "أعلن رفضه", "أبدت استعدادها". */
    @Nullable
    Stance pending;

    boolean verbSeen;
    /** Whether "أن" and a verb stand between: the next verb tells how real it is. */
    boolean embedded;
    /** Whether the name points back to an accord. */
    boolean pointing;
    /** Whether a verb such as "تمهد" stands between it and what governs it. */
    boolean linked;
    /** Whether that verb calls for it. */
    boolean called;

    Governance(TruceDraft draft, int noun) {
        this.draft = draft;
        this.noun = noun;
        this.from = noun;
        this.at = noun;
    }

    /** "لم يحدد موعدا لوقف إطلاق النار": what is named by its kind, without an article, need not be there. */
    void spokenOf(String name) {
        boolean article = name.startsWith("ال") || name.startsWith("بال") || name.startsWith("لل");
        draft.definite &= told != null || article;
    }

    /** Whether nothing is told yet, or only that there is an accord. */
    boolean open() {
        return told == null || told == CeasefireStatus.AGREED;
    }

    /** "تثبيت الهدنة", "التقيد بها": whether one that is there is to be kept. */
    boolean preserves() {
        return draft.definite && !watched && !acceptance && !proposal && open() && (keeping || effort);
    }

    /** "الدخول في هدنة": a beginning that somebody agrees on is none yet. */
    boolean begun() {
        return told == CeasefireStatus.IN_FORCE && !keeping && draft.beginning >= 0;
    }

    /** "مستعدة لدعم تنفيذ الهدنة": what is offered is a service to it, and no stance. */
    void serves() {
        pending = null;
        served = true;
        told = told == CeasefireStatus.AGREED ? null : told;
    }

    /** "تراجع عن رفضه", "عن موافقته": turns the stance read last, which has no owner of its own, into its opposite. */
    boolean turnsRound() {
        if (pending == Stance.REJECTS && told == CeasefireStatus.REJECTED) {
            told = CeasefireStatus.PROPOSED;
            draft.willing = true;
            acceptance = true;
            pending = Stance.ACCEPTS;
            return true;
        }
        if (pending == Stance.ACCEPTS && acceptance && told == CeasefireStatus.AGREED) {
            told = CeasefireStatus.REJECTED;
            acceptance = false;
            pending = Stance.REJECTS;
            return true;
        }
        return false;
    }

    /** The stance that has been turned to. */
    Stance turnedTo() {
        return told == CeasefireStatus.REJECTED ? Stance.REJECTS : Stance.ACCEPTS;
    }

    boolean tells(CeasefireStatus status) {
        return told == status;
    }
}
