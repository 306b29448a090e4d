package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import java.util.List;

/**
 * Whether a text says "I" and "we" of itself, as an address, a communiqué or a post does: by a pronoun ("إننا"), by a
 * verb that can be nothing but the first person's ("سنواصل", "لن نقبل"), or by those whom it addresses ("أيها المواطنون").
 */
final class SelfNaming {
    private static final WordSet WE = WordSet.of("نحن", "اننا", "انني");
    private static final WordSet NAMING = WordSet.union(ClauseWords.FIRST_PERSON, ClauseWords.VOCATIVE);

    private SelfNaming() {}

    static boolean speaksOfItself(ActorLayer layer) {
        List<Token> tokens = layer.text().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (WE.contains(form)) {
                return true;
            }
            if (tokens.get(i).quote() < 0 && (NAMING.contains(form) || layer.hasFinite(i) && will(layer, i))) {
                return true;
            }
        }
        return false;
    }

    /** "سنواصل", "لن نقبل". */
    private static boolean will(ActorLayer layer, int i) {
        boolean lan = i > 0
                && ClauseWords.NEGATION.contains(
                        layer.text().tokens().get(i - 1).form());
        boolean first = false;
        for (Reading reading : layer.readings(i)) {
            if (reading.isFinite() && reading.form().person() != 1) {
                return false;
            }
            first |= reading.isFinite() && (lan || reading.cut().future());
        }
        return first;
    }
}
