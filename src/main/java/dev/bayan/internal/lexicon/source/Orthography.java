package dev.bayan.internal.lexicon.source;

/**
 * Spells words given by their sounds, the way they stand in an unvocalised text after folding.
 *
 * <p>A word is a string of consonant letters (hamza is always {@code ء}), short vowels {@code a i u}, long vowels
 * {@code A I U}, and these signs:
 *
 * <ul>
 *   <li>{@code Y}: a final <i>ā</i> written as alef maqsura, as alef before a pronoun;
 *   <li>{@code T}: ta marbuta;
 *   <li>{@code E}: the silent alef of the plural وا, absent before a pronoun;
 *   <li>{@code O}: the <i>ū</i> that ـتم takes before a pronoun (أبلغتموه);
 *   <li>{@code F}: the accusative tanwin, written as alef unless the word ends in ة, اء or أ;
 *   <li>{@code 1} to {@code 4}: radicals yet unknown, ordinary consonants.
 * </ul>
 *
 * <p>A geminated consonant is given twice and written once. The seat of hamza follows the strongest neighbouring vowel
 * (<i>i</i>, then <i>u</i>, then <i>a</i>): K. Ryding, <i>A Reference Grammar of Modern Standard Arabic</i>, chapter 2.
 * Where usage wavers before <i>ū</i> (يبدؤون، يبدأون، يبدءون; مسؤول، مسئول) the further spellings are variants 1 and 2.
 */
final class Orthography {

    /** How many spellings {@link #spell} knows for a word with {@code ءu} or {@code ءU}. */
    static final int VARIANTS = 3;

    private static final char HAMZA = 'ء';

    private Orthography() {}

    /**
     * Folds a word of the lexicon as the text's normaliser folds words: harakat, shadda and tatweel are dropped, أإآٱ
     * become ا, ى becomes ي and ة becomes ه; ء ؤ ئ are kept, but ء and ئ before و are written ؤ.
     */
    static String fold(String word) {
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char folded = fold(c);
            if (out == null && folded != c) {
                out = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (out != null && folded != 0) {
                out.append(folded);
            }
        }
        return hamzaBeforeWaw(out == null ? word : out.toString());
    }

    private static String hamzaBeforeWaw(String word) {
        return word.indexOf("ئو") < 0 && word.indexOf("ءو") < 0
                ? word
                : word.replace("ئو", "ؤو").replace("ءو", "ؤو");
    }

    private static char fold(char c) {
        if (c >= '\u064B' && c <= '\u065F' || c == '\u0670' || c == '\u0640') {
            return 0;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
        };
    }

    /** Whether the word can be spelled in more than one way. */
    static boolean wavers(String sounds) {
        for (int i = sounds.indexOf(HAMZA, 1); i > 0; i = sounds.indexOf(HAMZA, i + 1)) {
            if (i + 1 < sounds.length() && (sounds.charAt(i + 1) == 'U' || sounds.charAt(i + 1) == 'u')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be spelled otherwise before a pronoun than alone. */
    static boolean changesBeforePronoun(String sounds) {
        int last = sounds.length() - 1;
        char end = sounds.charAt(last);
        return end == 'Y' || end == 'T' || end == 'E' || end == 'O' || isShort(end) && sounds.charAt(last - 1) == HAMZA;
    }

    /**
     * Spells a word.
     *
     * @param sounds the sounds
     * @param bound whether a pronoun follows
     * @param variant 0 for the usual spelling, less than {@link #VARIANTS}
     * @return the folded spelling; radicals yet unknown stand as their digits
     */
    static String spell(String sounds, boolean bound, int variant) {
        String s = contract(sounds);
        int n = s.length();
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            switch (c) {
                case 'a', 'i', 'u' -> {
                    if (i == 0) {
                        out.append('ا');
                    }
                }
                case 'A' -> out.append('ا');
                case 'I' -> out.append('ي');
                case 'U' -> out.append('و');
                case 'Y' -> out.append(bound || s.charAt(i - 1) == 'ي' ? 'ا' : 'ي');
                case 'T' -> out.append(bound ? 'ت' : 'ه');
                case 'E' -> {
                    if (!bound) {
                        out.append('ا');
                    }
                }
                case 'O' -> {
                    if (bound) {
                        out.append('و');
                    }
                }
                case 'F' -> {
                    if (!(s.charAt(i - 1) == HAMZA && (s.charAt(i - 2) == 'A' || s.charAt(i - 2) == 'a'))) {
                        out.append('ا');
                    }
                }
                case HAMZA -> {
                    if (i > 0 && s.charAt(i - 1) == HAMZA) {
                        break;
                    }
                    int after = i + 1 < n && s.charAt(i + 1) == HAMZA ? i + 2 : i + 1;
                    char next = after < n ? s.charAt(after) : 0;
                    boolean end = next == 0 || isShort(next) && after == n - 1;
                    char seat = seat(s, i, end && !bound ? 0 : next, variant);
                    out.append(seat);
                    if (seat == 'ا' && (next == 'A' || next == 'Y' && bound)) {
                        i = after;
                    }
                }
                default -> {
                    if (i == 0 || s.charAt(i - 1) != c) {
                        out.append(c);
                    }
                }
            }
        }
        return hamzaBeforeWaw(out.toString());
    }

    private static char seat(String s, int at, char next, int variant) {
        if (at == 0) {
            return 'ا';
        }
        char before = s.charAt(at - 1);
        if (next == 0) {
            return switch (before) {
                case 'a' -> 'ا';
                case 'i' -> 'ئ';
                case 'u' -> 'ؤ';
                default -> HAMZA;
            };
        }
        if (next == 'i' || next == 'I' || before == 'i' || before == 'I' || before == 'ي') {
            return 'ئ';
        }
        if (next == 'u' || next == 'U') {
            return switch (before) {
                case 'U' -> HAMZA;
                case 'a' -> variant == 0 ? 'ؤ' : variant == 1 || next == 'u' ? 'ا' : HAMZA;
                case 'A' -> variant == 0 || next == 'u' ? 'ؤ' : HAMZA;
                case 'u' -> 'ؤ';
                default -> variant == 0 ? 'ؤ' : 'ئ';
            };
        }
        return switch (before) {
            case 'u' -> 'ؤ';
            case 'A', 'U' -> HAMZA;
            default -> next == 'F' && before != 'a' ? HAMZA : 'ا';
        };
    }

    /** Of two hamzas in one syllable at the head of a word the second is lost; <i>uy</i> gives <i>ū</i>, <i>iw ī</i>. */
    private static String contract(String s) {
        String result = s;
        if (s.length() > 2
                && s.charAt(0) == HAMZA
                && s.charAt(2) == HAMZA
                && isShort(s.charAt(1))
                && (s.length() == 3 || !isVowel(s.charAt(3)) && s.charAt(3) != HAMZA)) {
            result = new StringBuilder(s)
                    .replace(1, 3, String.valueOf(Character.toUpperCase(s.charAt(1))))
                    .toString();
        }
        for (int i = 1; i + 1 < result.length(); i++) {
            char c = result.charAt(i);
            char before = result.charAt(i - 1);
            if ((c == 'ي' && before == 'u' || c == 'و' && before == 'i')
                    && !isVowel(result.charAt(i + 1))
                    && result.charAt(i + 1) != c) {
                result = new StringBuilder(result)
                        .replace(i - 1, i + 1, c == 'ي' ? "U" : "I")
                        .toString();
            }
        }
        return result;
    }

    static boolean isShort(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }

    private static boolean isVowel(char c) {
        return isShort(c) || c == 'A' || c == 'I' || c == 'U' || c == 'Y' || c == 'F';
    }
}
