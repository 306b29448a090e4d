package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.WordClasses;
import java.util.Set;

/** The closed word classes of {@code phrases.tsv}, folded: "بن", "آل", "سموه". */
final class PhraseWords {
    private static final WordClasses CLASSES = WordClasses.load(PhraseWords.class, "phrases.tsv");

    /** Parts of names that take another word behind them. */
    static final Set<String> PARTICLE = CLASSES.get("PARTICLE");
    /** Honorifics with a pronoun: they stand for a name and take none. */
    static final Set<String> NAMELESS = CLASSES.get("NAMELESS");
    /** Adjectives of the United Nations. */
    static final Set<String> UNITED_NATIONS = CLASSES.get("UNITED_NATIONS");
    /** Demonstratives before a bare body. */
    static final Set<String> DEMONSTRATIVE = CLASSES.get("DEMONSTRATIVE");
    /** Words after which a people's name stands for its state. */
    static final Set<String> BEFORE_PEOPLE = CLASSES.get("BEFORE_PEOPLE");
    /** Adjectives of a source. */
    static final Set<String> SOURCE_KIND = CLASSES.get("SOURCE_KIND");
    /** Adjectives after which "أميركا" is no state. */
    static final Set<String> CONTINENT = CLASSES.get("CONTINENT");
    /** "نظير" with a pronoun. */
    static final Set<String> COUNTERPART = CLASSES.get("COUNTERPART");
    /** Nouns before the name of a state that add nothing to it. */
    static final Set<String> STATE_NOUN = CLASSES.get("STATE_NOUN");
    /** Further parts of a ministry's name. */
    static final Set<String> PORTFOLIO = CLASSES.get("PORTFOLIO");
    /** Words for a state's side that mean anybody's when no state stands with them. */
    static final Set<String> BARE_SIDE = CLASSES.get("BARE_SIDE");

    private PhraseWords() {
    }
}
