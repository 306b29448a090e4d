package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.WordSet;

/** The closed word classes of {@code words.tsv}, folded. */
public final class Words {
    private static final WordClasses WORDS = WordClasses.load(Words.class, "words.tsv");

    /** Particles, prepositions and pronouns: they end a name. */
    public static final WordSet FUNCTION = WORDS.get("FUNCTION");
    /** Words that may stand between a verb and its subject. */
    public static final WordSet ADVERB = WORDS.get("ADVERB");
    /** Particles that deny what follows. */
    public static final WordSet NEGATION = WORDS.get("NEGATION");
    /** Words that open what somebody says. */
    public static final WordSet COMPLEMENT = WORDS.get("COMPLEMENT");
    /** Adjectives after a title that are no part of a name. */
    public static final WordSet COMMON = WORDS.get("COMMON");
    /** Adverbs and prepositions that stand beside a title and are no part of it. */
    public static final WordSet BESIDE = WORDS.get("BESIDE");
    /** Words that look like some verb's form but are none. */
    public static final WordSet NEVER_VERB = WORDS.get("NEVER_VERB");
    /** Past tenses that look like some participle. */
    public static final WordSet NEVER_PARTICIPLE = WORDS.get("NEVER_PARTICIPLE");
    /** Parts of the day and other words that open a time. */
    public static final WordSet TIMEWORD = WORDS.get("TIMEWORD");

    private Words() {}
}
