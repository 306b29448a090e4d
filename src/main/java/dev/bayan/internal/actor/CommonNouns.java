package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;

/**
 * The common nouns of {@code nouns.tsv}, which are hardly ever part of a person's name: behind "وزير الخارجية المصري" neither
 * "أهمية" nor "الضرورة" nor "أولوياته" is one that no lexicon knows.
 */
final class CommonNouns {
    /** A shorter stem behind a clitic letter is as often a name by itself: "وليد", "بركة". */
    private static final int SHORTEST_STEM = 4;

    private static final WordClasses CLASSES = WordClasses.load(CommonNouns.class, "nouns.tsv");
    private static final WordSet NOUN = CLASSES.get("NOUN");
    private static final WordSet ADJECTIVE = CLASSES.get("ADJECTIVE");
    private static final WordSet BARE = WordSet.union(NOUN, ADJECTIVE, CLASSES.get("BARE"));
    private static final WordSet DEFINITE = WordSet.union(NOUN, ADJECTIVE, CLASSES.get("DEFINITE"));
    private static final WordSet FAMILY = CLASSES.get("FAMILY");
    private static final WordSet HOMONYM = CLASSES.get("HOMONYM");
    private static final WordSet GIVEN = CLASSES.get("GIVEN");

    private CommonNouns() {}

    /** Whether a word is such a noun in any of its forms, with or without clitics. */
    static boolean isOne(Token token, String spelling) {
        for (Cut cut : token.word().cuts()) {
            String stem = cut.stem();
            if (cut.future() || !cut.article() && cut.prefixLength() > 0 && !separable(cut)) {
                continue;
            }
            if ((cut.article() ? DEFINITE : BARE).contains(stem) || isNumbered(stem)) {
                return true;
            }
            if (!cut.article() && (isAccusative(stem) || isOwned(stem, spelling))) {
                return true;
            }
        }
        return false;
    }

    /** "حركه" in a text that leaves out the dots: whether a word is a noun or adjective whose last letter is no pronoun. */
    static boolean endsInMarbuta(Token token) {
        for (Cut cut : token.word().cuts()) {
            String stem = cut.stem();
            if (stem.endsWith("ه") && !cut.future() && (BARE.contains(stem) || DEFINITE.contains(stem))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is spelled like a noun that names may end in but none begins with: "حق", "مبادرة", "اجتماعات". */
    static boolean beginsNoName(Token token, String spelling) {
        String form = token.form();
        return FAMILY.contains(form) || isAccusativeOf(FAMILY, form) || isAbstract(form, spelling);
    }

    /** Whether a word is a given name or a noun: "نجاح", "أمل". */
    static boolean isHomonym(Token token) {
        return HOMONYM.contains(token.form());
    }

    /** Few names begin with ب or ل before a whole noun, many with ك ("كوفود"). */
    private static boolean separable(Cut cut) {
        int shortest = cut.preposition() == 0 ? SHORTEST_STEM - 1 : SHORTEST_STEM;
        return cut.preposition() != 'ك' && cut.stem().length() >= shortest;
    }

    /** "اتفاقين", "مندوبون", "زيارتان", "وساطات". */
    private static boolean isNumbered(String stem) {
        int base = stem.length() - 2;
        if (base < SHORTEST_STEM) {
            return false;
        }
        if (stem.endsWith("ات")) {
            return NOUN.containsFirst(stem, base) || NOUN.containsFirst(stem, base, 'ه');
        }
        boolean dual = stem.endsWith("ين") || stem.endsWith("ان");
        return dual && stem.charAt(base - 1) == 'ت' && NOUN.containsFirst(stem, base - 1, 'ه')
                || (dual || stem.endsWith("ون")) && NOUN.containsFirst(stem, base);
    }

    /** "هجوما"; short words with this ending are names as well: "دينا", "دورا". */
    private static boolean isAccusative(String stem) {
        return stem.length() > SHORTEST_STEM && isAccusativeOf(NOUN, stem);
    }

    private static boolean isAccusativeOf(WordSet nouns, String stem) {
        return stem.endsWith("ا") && nouns.containsFirst(stem, stem.length() - 1);
    }

    /** "أهميته", "موقفها", "أعضائهم", "مفاوضوه"; a ta marbuta is no pronoun. */
    private static boolean isOwned(String stem, String spelling) {
        for (String pronoun : Clitics.pronouns(stem)) {
            int base = stem.length() - pronoun.length();
            boolean third = pronoun.startsWith("ه") || pronoun.equals("نا");
            if (!third || base < 3 || pronoun.equals("ه") && (base < SHORTEST_STEM || spelling.endsWith("ة"))) {
                continue;
            }
            char last = stem.charAt(base - 1);
            if (NOUN.containsFirst(stem, base)
                    || last == 'ت' && NOUN.containsFirst(stem, base - 1, 'ه')
                    || (last == 'و' || last == 'ي') && base > SHORTEST_STEM && NOUN.containsFirst(stem, base - 1)
                    || (last == 'ئ' || last == 'ؤ') && NOUN.containsFirst(stem, base - 1, 'ء')) {
                return true;
            }
        }
        return false;
    }

    /** "إنسانية", "مبادرة", "اجتماعات": what no given name is shaped like, though family names are ("خريسات", "معايطة"). */
    private static boolean isAbstract(String form, String spelling) {
        int n = form.length();
        char initial = form.charAt(0);
        boolean marbuta = spelling.endsWith("ة");
        boolean quality = marbuta && n > 5 && form.charAt(n - 2) == 'ي' && !form.startsWith("ال");
        boolean masdar = marbuta && n == 6 && initial == 'م' && form.charAt(2) == 'ا' && form.charAt(3) != 'و';
        boolean plural = n > 6 && form.endsWith("ات") && (initial == 'ا' || initial == 'ت' || initial == 'م');
        return (quality || masdar || plural && !form.startsWith("ال")) && !GIVEN.contains(form);
    }
}
