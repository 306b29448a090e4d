package dev.bayan.internal.extract;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;

/** Words for a time that is counted from the moment of speaking. */
public final class Deixis {
    private static final WordSet AHEAD =
            WordSet.of("غد", "غدا", "الغد", "لغد", "المقبل", "المقبلة", "المقبلين", "القادم", "القادمة", "القادمين");

    private Deixis() {}

    /** Whether an expression of time says by itself that it lies ahead: "غدا", "الاثنين المقبل". */
    public static boolean ahead(String expression) {
        String folded = FoldedText.fold(expression);
        int from = 0;
        while (from < folded.length()) {
            int to = folded.indexOf(' ', from);
            to = to < 0 ? folded.length() : to;
            if (AHEAD.contains(folded.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
