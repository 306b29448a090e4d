package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.text.WordSet;

/** Something that the text does not name: "تفاصيل ما عرضه الروس", "ماذا عرض الروس"; but "وهو ما عرضه الروس" is what has just been told. */
final class Whatever {
    private static final WordSet WHAT = Cue.words("WHAT");
    private static final WordSet BEING = Cue.words("BEING");

    private Whatever() {}

    /** Whether what a verb acts on is not named. */
    static boolean isObjectOf(Scene scene, Predicate verb) {
        return opens(scene, verb.token()) && !BEING.contains(scene.form(verb.token() - 2));
    }

    /** Whether a word for it stands before a token. */
    static boolean opens(Scene scene, int token) {
        return WHAT.contains(scene.form(token - 1));
    }
}
