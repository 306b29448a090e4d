package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A further ceasefire that is named by what tells it from the one named before: "هدنة للطاقة وأخرى بحرية", "لبحث توسيعها إلى البحر
 * الأسود".
 */
final class FurtherTruce {
    private static final WordSet ANOTHER_ONE = WordSet.of("واخري", "واخر");
    private static final WordSet WIDENED =
            WordSet.of("توسيعه", "توسيعها", "لتوسيعه", "لتوسيعها", "بتوسيعه", "بتوسيعها", "توسعته", "توسعتها");
    private static final WordSet TO = WordSet.of("الي", "ليشمل", "لتشمل", "ليطال", "لتطال", "نحو");
    private static final WordSet SEA = Concepts.words("SEA");
    private static final WordSet KINDS =
            WordSet.union(Concepts.words("MARITIME"), Concepts.words("AERIAL"), Concepts.words("COMPREHENSIVE"));
    private static final int REACH = 20;
    private static final int REACH_OF_PRONOUN = 50;

    private FurtherTruce() {}

    /** The one that begins at a token, or null. */
    static @Nullable TruceNoun at(Scene scene, int i) {
        if (scene.is(i, WIDENED)) {
            boolean sea = TO.contains(scene.form(i + 1)) && SEA.contains(scene.form(i + 2));
            return sea && scene.truceAhead(Math.max(0, i - REACH_OF_PRONOUN), i)
                    ? new TruceNoun(i, i + 2, true, false, false)
                    : null;
        }
        return another(scene, i) ? new TruceNoun(i, i + 1, true, false, false) : null;
    }

    /** Whether it is one that the one named before is to grow into. */
    static boolean widens(Scene scene, TruceNoun noun) {
        return scene.is(noun.first(), WIDENED);
    }

    /** "وأخرى بحرية", "وأخرى في البحر الأسود", behind a ceasefire of its sentence. */
    static boolean another(Scene scene, int i) {
        if (!ANOTHER_ONE.contains(scene.form(i))) {
            return false;
        }
        boolean kind =
                KINDS.contains(scene.form(i + 1)) || scene.form(i + 1).equals("في") && SEA.contains(scene.form(i + 2));
        return kind && scene.truceAhead(Math.max(scene.sentenceStart(i), i - REACH), i);
    }
}
