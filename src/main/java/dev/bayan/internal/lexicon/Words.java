package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import java.util.HashSet;
import java.util.Set;

/** The closed word classes of {@code words.tsv}, folded. */
public final class Words {
    /** Particles, prepositions and pronouns: they end a name. */
    public static final WordSet FUNCTION = load("FUNCTION");
    /** Words that may stand between a verb and its subject. */
    public static final WordSet ADVERB = load("ADVERB");
    /** Particles that deny what follows. */
    public static final WordSet NEGATION = load("NEGATION");
    /** Words that open what somebody says. */
    public static final WordSet COMPLEMENT = load("COMPLEMENT");
    /** Adjectives after a title that are no part of a name. */
    public static final WordSet COMMON = load("COMMON");
    /** Words that look like some verb's form but are none. */
    public static final WordSet NEVER_VERB = load("NEVER_VERB");
    /** Parts of the day and other words that open a time. */
    public static final WordSet TIMEWORD = load("TIMEWORD");

    private Words() {}

    private static WordSet load(String wordClass) {
        Set<String> words = new HashSet<>();
        for (String[] row : LexiconFile.read(Words.class, "words.tsv", 2)) {
            if (row[0].equals(wordClass)) {
                for (String word : row[1].split(" ", -1)) {
                    words.add(FoldedText.fold(word));
                }
            }
        }
        return WordSet.copyOf(words);
    }
}
