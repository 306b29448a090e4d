package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;

/** Ceasefires that a text names only to say that there is nothing in it: "لا صحة للأنباء عن هدنة", "ما شاع عن هدنة نفاه متحدث". */
final class Rumours {
    private static final int BEFORE = 8;
    private static final int BEHIND = 16;
    private static final WordSet ABSENT = WordSet.of("غابت", "غاب", "غائبه", "غائب", "تغيب", "يغيب");
    private static final WordSet NO_TRUTH = Cue.words("NO_TRUTH");

    private Rumours() {}

    /** Whether the sentence rebuts that there is such a ceasefire. */
    static boolean denied(Scene scene, TruceNoun noun) {
        int from = Math.max(scene.sentenceStart(noun.first()), noun.first() - BEFORE);
        int to = Math.min(scene.sentenceEnd(noun.first()), noun.last() + BEHIND);
        for (int k = from; k + 1 < to; k++) {
            if (scene.bare(k).equals("لا") && NO_TRUTH.contains(scene.form(k + 1))) {
                return true;
            }
            if (k == noun.last() && ABSENT.contains(scene.form(k))) {
                // "والهدنة غابت عن المكالمة"
                return true;
            }
            boolean rebuts = k >= noun.last() && rebuts(scene, k);
            if (rebuts || k >= noun.last() && scene.truceAhead(k, k + 1)) {
                return rebuts;
            }
        }
        return false;
    }

    /** "… نفاه ناطق": the pronoun means what was named before. */
    private static boolean rebuts(Scene scene, int k) {
        Predicate verb = scene.actors().predicateAt(k);
        return verb != null
                && verb.has(VerbSense.DENY)
                && !verb.negated()
                && !verb.reading().pronoun().isEmpty();
    }
}
