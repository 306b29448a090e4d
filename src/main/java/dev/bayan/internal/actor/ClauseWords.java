package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Token;
import java.util.EnumSet;
import java.util.Set;

/** The word classes of {@code clauses.tsv}: what stands around a verb and its subject, such as لم before "لم يوافق". */
final class ClauseWords {
    private static final WordClasses WORDS = WordClasses.load(ClauseWords.class, "clauses.tsv");

    static final Set<String> BEFORE_VERB = WORDS.get("BEFORE_VERB");
    static final Set<String> NEGATION = WORDS.get("NEGATION");
    static final Set<String> STILL = WORDS.get("STILL");
    static final Set<String> BEFORE_JUSSIVE = WORDS.get("BEFORE_JUSSIVE");
    static final Set<String> RELATIVE = WORDS.get("RELATIVE");
    static final Set<String> CLAUSE_OPENER = WORDS.get("CLAUSE_OPENER");
    static final Set<String> SUBJECT_PP = WORDS.get("SUBJECT_PP");
    /** Nouns of people that stand for the body behind them: "أعضاء اللجنة", "وفد الحكومة". */
    static final Set<String> TRANSPARENT = WORDS.get("TRANSPARENT");

    static final Set<String> DEMONSTRATIVE = WORDS.get("DEMONSTRATIVE");
    static final Set<String> FIRST_PERSON = WORDS.get("FIRST_PERSON");
    static final Set<String> VOCATIVE = WORDS.get("VOCATIVE");
    /** What stands before whoever brings two parties together: "بوساطة", "برعاية". */
    static final Set<String> MEDIATION = WORDS.get("MEDIATION");

    /** Behind a verb they point back to the noun before it: "بيان أبدت فيه". */
    static final Set<String> IN_IT = WORDS.get("IN_IT");

    static final Set<String> WEEKDAY = WORDS.get("WEEKDAY");
    /** Prepositions after which a name is no subject: "وفي الكويت تلقى الوزير". */
    static final Set<String> PREPOSITION = WORDS.get("PREPOSITION");

    /** Senses of the verbs that report what somebody says. */
    static final Set<VerbSense> REPORTING =
            EnumSet.of(VerbSense.SAY, VerbSense.ADD, VerbSense.INFORM, VerbSense.EXPRESS, VerbSense.WARN);

    /** How many tokens a search beside a verb goes at most. */
    static final int FAR = 24;

    private ClauseWords() {}

    /** Whether a token is a quotation mark. */
    static boolean isQuote(Token token) {
        return token.is("«") || token.is("»") || token.is("\"");
    }
}
