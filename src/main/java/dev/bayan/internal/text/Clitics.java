package dev.bayan.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a folded word may be cut into proclitics, stem and enclitic pronoun. It proposes only; a cut
 * counts where a lexicon or a paradigm knows the stem, so that وزير keeps its و.
 */
public final class Clitics {
    /** Enclitic pronouns, the longest first. */
    private static final String[] PRONOUNS = {"هما", "كما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ك", "ي"};

    private Clitics() {}

    /**
     * One way to cut a word.
     *
     * @param conjunction {@code و} or {@code ف}, or 0
     * @param preposition {@code ب}, {@code ل} or {@code ك}, or 0 (also the ل before a subjunctive)
     * @param article whether ال stands before the stem
     * @param future whether the سـ of the future does
     * @param stem what is left
     * @param pronoun the enclitic pronoun, or the empty string
     */
    public record Cut(
            char conjunction, char preposition, boolean article, boolean future, String stem, String pronoun) {
        /** How many characters stand before the stem, article excluded. */
        public int prefixLength() {
            return (conjunction != 0 ? 1 : 0) + (preposition != 0 ? 1 : 0);
        }
    }

    /** All cuts of the front of a word, the word itself first; pronouns stay on. */
    public static List<Cut> front(String word) {
        List<Cut> cuts = new ArrayList<>(4);
        frontAfter((char) 0, word, cuts);
        if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            frontAfter(word.charAt(0), word.substring(1), cuts);
        }
        return cuts;
    }

    private static void frontAfter(char conjunction, String rest, List<Cut> cuts) {
        cuts.add(new Cut(conjunction, (char) 0, false, false, rest, ""));
        if (rest.length() < 3) {
            return;
        }
        if (rest.startsWith("ال") && rest.length() > 3) {
            cuts.add(new Cut(conjunction, (char) 0, true, false, rest.substring(2), ""));
        }
        char first = rest.charAt(0);
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            if (first == 'ل' && rest.charAt(1) == 'ل' && rest.length() > 3) {
                cuts.add(new Cut(conjunction, 'ل', true, false, rest.substring(2), ""));
            }
            if (rest.startsWith("ال", 1) && rest.length() > 4) {
                cuts.add(new Cut(conjunction, first, true, false, rest.substring(3), ""));
            }
            cuts.add(new Cut(conjunction, first, false, false, rest.substring(1), ""));
        } else if (first == 'س' && rest.length() > 3) {
            cuts.add(new Cut(conjunction, (char) 0, false, true, rest.substring(1), ""));
        }
    }

    /** The enclitic pronouns that a stem may end in, the longest first; never leaves fewer than two letters. */
    public static List<String> pronouns(String stem) {
        List<String> found = new ArrayList<>(2);
        for (String pronoun : PRONOUNS) {
            if (stem.length() >= pronoun.length() + 2 && stem.endsWith(pronoun)) {
                found.add(pronoun);
            }
        }
        return found;
    }
}
