package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;

/** The word classes of {@code clauses.tsv}: what stands around a verb and its subject, such as لم before "لم يوافق". */
final class ClauseWords {
    private static final WordClasses WORDS = WordClasses.load(ClauseWords.class, "clauses.tsv");

    static final WordSet BEFORE_VERB = WORDS.get("BEFORE_VERB");
    static final WordSet NEGATION = WORDS.get("NEGATION");
    static final WordSet STILL = WORDS.get("STILL");
    static final WordSet NOT = WORDS.get("NOT");
    static final WordSet AUXILIARY = WORDS.get("AUXILIARY");
    static final WordSet BEFORE_JUSSIVE = WORDS.get("BEFORE_JUSSIVE");
    static final WordSet RELATIVE = WORDS.get("RELATIVE");
    static final WordSet CLAUSE_OPENER = WORDS.get("CLAUSE_OPENER");
    static final WordSet SUBJECT_PP = WORDS.get("SUBJECT_PP");
    /** Nouns of people that stand for the body behind them: "أعضاء اللجنة", "وفد الحكومة". */
    static final WordSet TRANSPARENT = WORDS.get("TRANSPARENT");

    static final WordSet DEMONSTRATIVE = WORDS.get("DEMONSTRATIVE");
    static final WordSet FIRST_PERSON = WORDS.get("FIRST_PERSON");
    static final WordSet OURSELVES = WORDS.get("OURSELVES");
    static final WordSet VOCATIVE = WORDS.get("VOCATIVE");
    /** What stands before whoever brings two parties together: "بوساطة", "برعاية". */
    static final WordSet MEDIATION = WORDS.get("MEDIATION");

    /** What two sides hold with each other. */
    static final WordSet TALKS = WORDS.get("TALKS");

    /** Behind a verb they point back to the noun before it: "بيان أبدت فيه". */
    static final WordSet IN_IT = WORDS.get("IN_IT");

    static final WordSet WEEKDAY = WORDS.get("WEEKDAY");
    /** Prepositions after which a name is no subject: "وفي الكويت تلقى الوزير". */
    static final WordSet PREPOSITION = WORDS.get("PREPOSITION");

    /** What somebody accepts: the object of "قبل". */
    static final WordSet ACCEPTED = WORDS.get("ACCEPTED");

    /** People of somebody's who are not of his own side: "حلفاؤه". */
    static final WordSet OTHERS = WORDS.get("OTHERS");

    private static final WordSet PEOPLE = WORDS.get("PEOPLE");

    /** Senses of the verbs that report what somebody says. */
    static final Senses REPORTING =
            Senses.of(VerbSense.SAY, VerbSense.ADD, VerbSense.INFORM, VerbSense.EXPRESS, VerbSense.WARN);

    /** How many tokens a search beside a verb goes at most. */
    static final int FAR = 24;

    private ClauseWords() {}

    /** "المتظاهرون", "الوسطاء": whether a definite noun tells of several people, so that it is the title of no one man. */
    static boolean isPeople(String form) {
        return form.startsWith("ال") && form.length() > 6 && form.endsWith("ون") || PEOPLE.contains(form);
    }

    /** Whether a token is a quotation mark. */
    static boolean isQuote(Token token) {
        return token.is("«") || token.is("»") || token.is("\"");
    }
}
