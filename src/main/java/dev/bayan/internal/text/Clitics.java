package dev.bayan.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * The ways in which a folded word may be cut into proclitics, stem and enclitic pronoun. It proposes only; a cut
 * counts where a lexicon or a paradigm knows the stem, so that وزير keeps its و. The words of a text know their cuts
 * ({@link Word#cuts}), so that they are made once.
 */
public final class Clitics {
    private static final int MOST_CUTS = 8;

    private static final List<String> HIS = List.of("ه");
    private static final List<String> HER = List.of("ها");
    private static final List<String> THEIR = List.of("هم");
    private static final List<String> THEIRS = List.of("هن");
    private static final List<String> OF_THEM_BOTH = List.of("هما");
    private static final List<String> YOUR = List.of("ك");
    private static final List<String> YOURS = List.of("كم");
    private static final List<String> OF_YOU_BOTH = List.of("كما");
    private static final List<String> MY = List.of("ي");
    private static final List<String> ME = List.of("ني", "ي");
    private static final List<String> OUR = List.of("نا");

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
     * @param noun the stem with its article
     */
    public record Cut(
            char conjunction,
            char preposition,
            boolean article,
            boolean future,
            String stem,
            String pronoun,
            String noun) {
        /** A cut whose noun is made of the rest. */
        public Cut(char conjunction, char preposition, boolean article, boolean future, String stem, String pronoun) {
            this(conjunction, preposition, article, future, stem, pronoun, article ? "ال" + stem : stem);
        }

        /** How many characters stand before the stem, article excluded. */
        public int prefixLength() {
            return (conjunction != 0 ? 1 : 0) + (preposition != 0 ? 1 : 0);
        }
    }

    /** All cuts of the front of a word, the word itself first; pronouns stay on. */
    public static List<Cut> front(String word) {
        Cut[] cuts = new Cut[MOST_CUTS];
        int n = frontAfter((char) 0, word, cuts, 0);
        if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            n = frontAfter(word.charAt(0), word.substring(1), cuts, n);
        }
        return List.of(Arrays.copyOf(cuts, n));
    }

    private static int frontAfter(char conjunction, String rest, Cut[] cuts, int from) {
        int n = from;
        cuts[n++] = new Cut(conjunction, (char) 0, false, false, rest, "");
        if (rest.length() < 3) {
            return n;
        }
        char first = rest.charAt(0);
        if (first == 'ا' && rest.charAt(1) == 'ل' && rest.length() > 3) {
            cuts[n++] = new Cut(conjunction, (char) 0, true, false, rest.substring(2), "", rest);
        } else if (first == 'ب' || first == 'ل' || first == 'ك') {
            if (first == 'ل' && rest.charAt(1) == 'ل' && rest.length() > 3) {
                cuts[n++] = new Cut(conjunction, 'ل', true, false, rest.substring(2), "");
            }
            String bare = rest.substring(1);
            if (rest.length() > 4 && bare.startsWith("ال")) {
                cuts[n++] = new Cut(conjunction, first, true, false, rest.substring(3), "", bare);
            }
            cuts[n++] = new Cut(conjunction, first, false, false, bare, "");
        } else if (first == 'س' && rest.length() > 3) {
            cuts[n++] = new Cut(conjunction, (char) 0, false, true, rest.substring(1), "");
        }
        return n;
    }

    /** The enclitic pronouns that a stem may end in, the longest first; never leaves fewer than two letters. */
    public static List<String> pronouns(String stem) {
        int n = stem.length();
        if (n < 3) {
            return List.of();
        }
        char before = stem.charAt(n - 2);
        return switch (stem.charAt(n - 1)) {
            case 'ه' -> HIS;
            case 'ك' -> YOUR;
            case 'ي' -> before == 'ن' && n > 3 ? ME : MY;
            case 'ا' -> n > 3 ? inAlef(stem, before) : List.of();
            case 'م' -> n == 3 ? List.of() : before == 'ه' ? THEIR : before == 'ك' ? YOURS : List.of();
            case 'ن' -> before == 'ه' && n > 3 ? THEIRS : List.of();
            default -> List.of();
        };
    }

    private static List<String> inAlef(String stem, char before) {
        return switch (before) {
            case 'ه' -> HER;
            case 'ن' -> OUR;
            case 'م' -> stem.length() > 4 ? ofBoth(stem.charAt(stem.length() - 3)) : List.of();
            default -> List.of();
        };
    }

    private static List<String> ofBoth(char person) {
        return person == 'ه' ? OF_THEM_BOTH : person == 'ك' ? OF_YOU_BOTH : List.of();
    }
}
