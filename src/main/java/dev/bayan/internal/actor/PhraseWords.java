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

    /** Nouns that make the name of a state behind them that of a river or street. */
    static final Set<String> GEOGRAPHIC = CLASSES.get("GEOGRAPHIC");
    /** Names that are also common words. */
    static final Set<String> HOMOGRAPH = CLASSES.get("HOMOGRAPH");
    /** Nouns behind which a homograph is the name. */
    static final Set<String> TERRITORY = CLASSES.get("TERRITORY");
    /** What an official is charged with, after ل. */
    static final Set<String> DUTY = CLASSES.get("DUTY");
    /** Adjectives that point back. */
    static final Set<String> MENTIONED = CLASSES.get("MENTIONED");
    /** Nouns that follow a name and are no part of it. */
    static final Set<String> NEWS_NOUN = CLASSES.get("NEWS_NOUN");
    /** First words of the names of unknown groups. */
    static final Set<String> GROUP_NOUN = CLASSES.get("GROUP_NOUN");
    /** Nouns behind which such a word is no group. */
    static final Set<String> THINGS = CLASSES.get("THINGS");
    /** First words of the names of unknown public bodies. */
    static final Set<String> PUBLIC_BODY = CLASSES.get("PUBLIC_BODY");
    /** Adjectives that make a body with the article a public one. */
    static final Set<String> PUBLIC = CLASSES.get("PUBLIC");
    /** Given names of women. */
    static final Set<String> FEMININE_GIVEN = CLASSES.get("FEMININE_GIVEN");

    private PhraseWords() {}
}
