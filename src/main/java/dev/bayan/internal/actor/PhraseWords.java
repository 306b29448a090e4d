package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.WordSet;

/** The closed word classes of {@code phrases.tsv}, folded: "بن", "آل", "سموه". */
final class PhraseWords {
    private static final WordClasses CLASSES = WordClasses.load(PhraseWords.class, "phrases.tsv");

    /** Parts of names that take another word behind them. */
    static final WordSet PARTICLE = CLASSES.get("PARTICLE");
    /** Honorifics with a pronoun: they stand for a name and take none. */
    static final WordSet NAMELESS = CLASSES.get("NAMELESS");
    /** Adjectives of the United Nations. */
    static final WordSet UNITED_NATIONS = CLASSES.get("UNITED_NATIONS");
    /** Demonstratives before a bare body. */
    static final WordSet DEMONSTRATIVE = CLASSES.get("DEMONSTRATIVE");
    /** Words after which a people's name stands for its state. */
    static final WordSet BEFORE_PEOPLE = CLASSES.get("BEFORE_PEOPLE");
    /** Adjectives of a source. */
    static final WordSet SOURCE_KIND = CLASSES.get("SOURCE_KIND");
    /** Adjectives after which "أميركا" is no state. */
    static final WordSet CONTINENT = CLASSES.get("CONTINENT");
    /** "نظير" with a pronoun. */
    static final WordSet COUNTERPART = CLASSES.get("COUNTERPART");

    static final WordSet OPPOSITE = CLASSES.get("OPPOSITE");
    /** Nouns before the name of a state that add nothing to it. */
    static final WordSet STATE_NOUN = CLASSES.get("STATE_NOUN");
    /** Further parts of a ministry's name. */
    static final WordSet PORTFOLIO = CLASSES.get("PORTFOLIO");
    /** Portfolios with the pronoun of whoever is named before: of a foreign minister, a minister of defence, a head of government, others. */
    static final WordSet HIS_FOREIGN = CLASSES.get("HIS_FOREIGN");

    static final WordSet HIS_DEFENCE = CLASSES.get("HIS_DEFENCE");
    static final WordSet HIS_CABINET = CLASSES.get("HIS_CABINET");
    static final WordSet HIS_PORTFOLIO = CLASSES.get("HIS_PORTFOLIO");
    /** Words for a state's side that mean anybody's when no state stands with them. */
    static final WordSet BARE_SIDE = CLASSES.get("BARE_SIDE");

    /** Nouns that make the name of a state behind them that of a river or street. */
    static final WordSet GEOGRAPHIC = CLASSES.get("GEOGRAPHIC");
    /** Names that are also common words. */
    static final WordSet HOMOGRAPH = CLASSES.get("HOMOGRAPH");
    /** Nouns behind which a homograph is the name. */
    static final WordSet TERRITORY = CLASSES.get("TERRITORY");
    /** What an official is charged with, after ل. */
    static final WordSet DUTY = CLASSES.get("DUTY");
    /** Adjectives of it. */
    static final WordSet DUTY_ADJECTIVE = CLASSES.get("DUTY_ADJECTIVE");
    /** Adjectives that point back. */
    static final WordSet MENTIONED = CLASSES.get("MENTIONED");
    /** Nouns that follow a name and are no part of it. */
    static final WordSet DEFENCE_KIND = CLASSES.get("DEFENCE_KIND");

    static final WordSet OUTLET = CLASSES.get("OUTLET");
    static final WordSet HIS_WORDS = CLASSES.get("HIS_WORDS");
    /** First words of the names of unknown groups. */
    static final WordSet GROUP_NOUN = CLASSES.get("GROUP_NOUN");
    /** Fighters who are called by their land or their cause. */
    static final WordSet INSURGENT = CLASSES.get("INSURGENT");
    /** Fighters whose group stands behind them in quotation marks. */
    static final WordSet FIGHTER = CLASSES.get("FIGHTER");
    /** Armed bodies that are called by what they fight for. */
    static final WordSet ARMY = CLASSES.get("ARMY");

    /** Names spelled like a particle. */
    static final WordSet NICKNAME = CLASSES.get("NICKNAME");

    static final WordSet TROOPS = CLASSES.get("TROOPS");
    /** Camps that are called armed and nothing more. */
    static final WordSet ARMED_CAMP = CLASSES.get("ARMED_CAMP");

    static final WordSet ATTRIBUTE = CLASSES.get("ATTRIBUTE");
    static final WordSet PARTY_NOUN = CLASSES.get("PARTY_NOUN");
    /** Nouns behind which such a word is no group. */
    static final WordSet THINGS = CLASSES.get("THINGS");
    /** First words of the names of unknown public bodies. */
    static final WordSet PUBLIC_BODY = CLASSES.get("PUBLIC_BODY");
    /** Nouns with which a group or body that no lexicon knows may begin. */
    static final WordSet BODY_NOUN =
            WordSet.union(GROUP_NOUN, PARTY_NOUN, PUBLIC_BODY, INSURGENT, FIGHTER, ARMED_CAMP, ARMY);
    /** Adjectives that make a body with the article a public one. */
    static final WordSet PUBLIC = CLASSES.get("PUBLIC");
    /** Given names that are verbs or parts of names as well. */
    static final WordSet GIVEN = CLASSES.get("GIVEN");
    /** Those of them that are names only where their last letter has dots, or has none. */
    static final WordSet GIVEN_DOTTED = CLASSES.get("GIVEN_DOTTED");

    static final WordSet GIVEN_UNDOTTED = CLASSES.get("GIVEN_UNDOTTED");
    /** Given names of women. */
    static final WordSet FEMININE_GIVEN = CLASSES.get("FEMININE_GIVEN");

    /** What a body is by somebody's support; {@link #BACKED_BY} stands between. */
    static final WordSet BACKED = CLASSES.get("BACKED");

    static final WordSet BACKED_BY = CLASSES.get("BACKED_BY");
    /** What it is to somebody behind ل. */
    static final WordSet LOYAL = CLASSES.get("LOYAL");
    /** "المعترف بها دوليا", word by word. */
    static final WordSet RECOGNISED = CLASSES.get("RECOGNISED");

    static final WordSet BY_IT = CLASSES.get("BY_IT");
    static final WordSet INTERNATIONALLY = CLASSES.get("INTERNATIONALLY");

    private PhraseWords() {}
}
