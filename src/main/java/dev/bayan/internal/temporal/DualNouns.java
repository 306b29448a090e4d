package dev.bayan.internal.temporal;

import dev.bayan.internal.text.Clitics;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Nouns counted by their dual: "أسيرين", "رهينتان", "جثتي مواطنين", "مواطنَين".
 *
 * <p>Where the same letters write the plural ("مواطنين", "عسكريين") only a fatha before the ending makes a dual.
 */
final class DualNouns {
    private final Words words;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    DualNouns(Words words) {
        this.words = words;
    }

    /** A known noun in the dual, or any word whose marks show one. */
    @Nullable
    NumberMatch at(int index) {
        for (Clitics.Cut cut : words.cuts(index)) {
            String stem = cut.stem();
            int cutOff =
                    stem.endsWith("ان") || stem.endsWith("ين") ? 2 : stem.endsWith("تي") || stem.endsWith("تا") ? 1 : 0;
            if (cut.future() || cutOff == 0 || stem.length() - cutOff < 2) {
                continue;
            }
            String singular = stem.substring(0, stem.length() - cutOff);
            boolean noun = lexicon.nouns.containsKey(singular)
                    || singular.endsWith("ت")
                            && lexicon.nouns.containsKey(singular.substring(0, singular.length() - 1) + "ه");
            String name = singular.endsWith("ت") && !lexicon.nouns.containsKey(singular)
                    ? singular.substring(0, singular.length() - 1) + "ه"
                    : singular;
            boolean construct = cutOff == 1;
            if (noun && (!construct || isPossessed(index + 1)) && isDual(index, stem, name)
                    || !noun && stem.endsWith("ين") && stem.length() >= 5 && marked(index) > 0) {
                return new NumberMatch(
                        index,
                        index + 1,
                        words.start(index, cut.prefixLength()),
                        words.end(index + 1),
                        BigDecimal.valueOf(2),
                        true);
            }
        }
        return null;
    }

    /** Whether what follows can stand after a dual in construct: a noun, not the adjective of "مكالمتي الهاتفية". */
    private boolean isPossessed(int index) {
        String next = words.form(index);
        return words.isWord(index) && (!words.hasArticle(index) || next.endsWith("ين") || next.endsWith("ان"));
    }

    /** Whether the token, its marks heeded, is the dual of a noun. */
    boolean isDual(int index, String foldedSingular) {
        for (Clitics.Cut cut : words.cuts(index)) {
            if (!cut.future() && isDual(index, cut.stem(), foldedSingular)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDual(int index, String stem, String singular) {
        String ending = ending(stem, singular);
        return switch (ending) {
            case "ان" -> true;
            case "ا", "ي" -> singular.endsWith("ه") && isPossessed(index + 1);
            case "ين" -> marked(index) > 0 || marked(index) == 0 && !lexicon.isSoundPlural(singular);
            default -> false;
        };
    }

    /** Whether a folded word without clitics can only be the dual of a noun. */
    static boolean isDualOf(String foldedWord, String foldedSingular) {
        String ending = ending(foldedWord, foldedSingular);
        return ending.equals("ان")
                || (ending.equals("ا") || ending.equals("ي")) && foldedSingular.endsWith("ه")
                || ending.equals("ين") && !TemporalLexicon.get().isSoundPlural(foldedSingular);
    }

    /** What a word adds to a singular, ة having become ت; empty if it is no form of it. */
    private static String ending(String word, String singular) {
        String stem = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
        return word.startsWith(stem) ? word.substring(stem.length()) : "";
    }

    /** What the vowel before the ending "ين" says: 1 a fatha, so a dual; -1 a kasra, so a plural; 0 nothing. */
    private int marked(int index) {
        String form = words.original(index);
        int ya = Math.max(form.lastIndexOf('ي'), form.lastIndexOf('ى'));
        for (int i = ya - 1; i >= 0 && Character.getType(form.charAt(i)) == Character.NON_SPACING_MARK; i--) {
            if (form.charAt(i) == '\u064E') {
                return 1;
            }
            if (form.charAt(i) == '\u0650') {
                return -1;
            }
        }
        return 0;
    }
}
