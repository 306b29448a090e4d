package dev.bayan.internal.lexicon.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Every gender, number and case of a nisba adjective, with and without the article: "كوري جنوبي" inflects in both words and
 * takes it on both, "جنوب أفريقي" inflects in the last and takes it on the first ("الجنوب أفريقية").
 */
final class Nisba {
    /** Endings of the first word of a nisba and of the words after it: ـي، ـية، duals, sound plurals, accusative. */
    private static final String[][] ENDINGS = {
        {"", ""},
        {"ه", "ه"},
        {"ان", "ان"},
        {"ين", "ين"},
        {"تان", "تان"},
        {"تين", "تين"},
        {"ون", "ون"},
        {"ات", "ه"},
        {"ا", "ا"},
        {"ين", "ه"},
        {"ون", "ه"}
    };

    private Nisba() {}

    /** The forms of a folded stem, masculine singular. */
    static List<String> forms(String stem) {
        String[] words = stem.split(" ", -1);
        boolean compound = !words[0].endsWith("ي");
        List<String> forms = new ArrayList<>();
        for (String[] ending : ENDINGS) {
            StringBuilder bare = new StringBuilder();
            StringBuilder definite = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                String end = compound && i < words.length - 1 ? "" : i == 0 || compound ? ending[0] : ending[1];
                bare.append(i > 0 ? " " : "").append(words[i]).append(end);
                definite.append(i > 0 ? " " : "")
                        .append(i == 0 || !compound ? "ال" : "")
                        .append(words[i])
                        .append(end);
            }
            forms.add(bare.toString());
            forms.add(definite.toString());
        }
        return forms;
    }
}
