package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;

/** What a later clause tells of a ceasefire by a pronoun: "وبدأ سريانها فجر أمس", "لكنها انهارت بعد ساعات", "ثم دخلت حيز التنفيذ". */
final class LaterFates {
    private static final WordSet ITS_LIFE = Cue.words("ITS_LIFE");
    private static final WordSet BUT_IT = Cue.words("BUT_IT");
    private static final WordSet BEHIND = WordSet.of("بعد", "في", "خلال", "عقب", "منذ", "مساء", "صباح", "فجر", "امس");
    private static final WordSet EXCEPT = WordSet.of("غير", "بيد", "الا");
    private static final WordSet INTO_FORCE = Cue.words("INTO_FORCE");
    private static final WordSet OF_ITSELF = Cue.words("OF_ITSELF");
    private static final WordSet STEADY = Cue.words("STEADY");
    private static final WordSet STILL = Cue.words("STILL");
    private static final WordSet NOT = WordSet.of("ما", "لا");
    private static final WordSet RESUMPTIVE = Cue.words("RESUMPTIVE");

    private final Scene scene;
    private final TruceTimes times;
    private final TruceTerms terms;

    LaterFates(Scene scene, TruceTimes times, TruceTerms terms) {
        this.scene = scene;
        this.times = times;
        this.terms = terms;
    }

    /** Whether a verb tells the fate of what a pronoun means. */
    boolean tells(Predicate verb) {
        return !verb.negated() && !verb.participle() && (begins(verb) || endsOrHolds(verb));
    }

    /** What it tells. */
    TruceDraft read(Predicate verb) {
        int i = verb.token();
        boolean past = verb.reading().isPast();
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        if (begins(verb)) {
            draft.statuses.add(past ? CeasefireStatus.IN_FORCE : CeasefireStatus.AGREED);
            draft.beginning = i;
        } else if (verb.has(VerbSense.HOLD)) {
            draft.statuses.add(CeasefireStatus.IN_FORCE);
        } else {
            draft.statuses.add(CeasefireStatus.ENDED);
            // "ثم انهارت بعد يومين" is not reckoned from today
            draft.ending = scene.form(i + 1).equals("بعد") ? -1 : i;
        }
        times.dates(draft, new TruceNoun(i, i + 1, true, true, false), terms.clauseEnd(i));
        return draft;
    }

    /** That it holds. */
    TruceDraft holding(int i) {
        TruceDraft draft = TruceDraft.pointingBack(scene, i);
        draft.statuses.add(CeasefireStatus.IN_FORCE);
        return draft;
    }

    private boolean begins(Predicate verb) {
        int k = verb.token() + 1;
        if (!verb.has(VerbSense.START) || verb.explicitSubject()) {
            return false;
        }
        boolean work = scene.form(k).equals("العمل") && RESUMPTIVE.contains(scene.form(k + 1));
        return work
                || !scene.form(k).equals("العمل") && ITS_LIFE.contains(scene.form(k))
                || INTO_FORCE.contains(scene.form(k)) && scene.form(k + 1).startsWith("ال");
    }

    /** Whether a predicate without a verb tells that it holds: "إلا أنه صامد منذ الأحد", "وتؤكد البعثة أنها ما زالت متماسكة". */
    boolean holds(int k) {
        if (!STEADY.contains(scene.form(k))) {
            return false;
        }
        boolean still = STILL.contains(scene.form(k - 1)) && NOT.contains(scene.form(k - 2));
        return still ? BUT_IT.contains(scene.form(k - 3)) : contrasted(k - 1);
    }

    /** "لكنها", "إلا أنه": against what has just been told of what the pronoun means. */
    private boolean contrasted(int pronoun) {
        String form = scene.form(pronoun);
        return BUT_IT.contains(form) && (form.contains("لكن") || EXCEPT.contains(scene.bare(pronoun - 1)));
    }

    /** "ثم انهارت بعد يومين", "وانتهت بعد ساعات": at the head of a sentence, with a preposition behind and so no subject of its own. */
    private boolean goesOn(Predicate verb, int head) {
        int k = verb.token();
        boolean opens = k == head && verb.reading().cut().conjunction() != 0
                || k == head + 1 && scene.bare(head).equals("ثم");
        return opens && !verb.explicitSubject() && BEHIND.contains(scene.form(k + 1));
    }

    private boolean endsOrHolds(Predicate verb) {
        // only at the head of a sentence does the pronoun surely mean what the sentence before is about
        int opener = verb.token() - 1;
        int head = scene.sentenceStart(verb.token());
        boolean said = BUT_IT.contains(scene.form(opener))
                        && (opener == head || opener == head + 1 && EXCEPT.contains(scene.form(head)))
                || verb.has(VerbSense.HOLD) && contrasted(opener)
                || goesOn(verb, head);
        return said
                && OF_ITSELF.contains(verb.reading().verb())
                && (verb.reading().isPast() || verb.has(VerbSense.HOLD));
    }
}
