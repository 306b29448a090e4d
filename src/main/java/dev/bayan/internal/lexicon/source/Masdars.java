package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Feature;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;

/**
 * Declines masdars: singular with the alef of the accusative tanwin (اتفاقا), dual with and without ن (محادثتان،
 * محادثتي), sound plural (اتفاقات), and the shapes before a pronoun (مناقشته، إنهاؤه، إنهائه).
 *
 * <p>A masdar of form I takes ـات only if it ends in ة (زيارات); its other plurals are given with it ({@code
 * وعد/وعود}), of which those like خسائر take no tanwin. A masdar of form V or VI in ـي also stands without it (تخلٍّ).
 * See W. Wright, <i>A Grammar of the Arabic Language</i>, vol. I, on the <i>nomina verbi</i> and on number in nouns.
 */
final class Masdars {

    private static final int HE = feature(Gender.MASCULINE, Number.SINGULAR);
    private static final int SHE = feature(Gender.FEMININE, Number.SINGULAR);
    private static final int TWO = feature(Gender.MASCULINE, Number.DUAL);
    private static final int TWO_FEMININE = feature(Gender.FEMININE, Number.DUAL);
    private static final int SOUND_PLURAL = feature(Gender.FEMININE, Number.PLURAL);
    private static final int BROKEN_PLURAL = feature(Gender.ANY, Number.PLURAL);

    private Masdars() {}

    /**
     * Declines a masdar.
     *
     * @param masdar the masdar in normal spelling, with its plurals after slashes
     * @param derived whether it is of a form other than I
     * @param out takes the forms
     */
    static void decline(String masdar, boolean derived, Shapes.Builder out) {
        String[] words = masdar.split("/", -1);
        String word = words[0];
        boolean feminine = word.endsWith("ة");
        singular(word, feminine ? SHE : HE, out);
        if (derived && word.endsWith("ي")) {
            out.addFree(Orthography.fold(word.substring(0, word.length() - 1)), HE);
        }
        if (!word.endsWith("ا")) {
            dual(word, feminine, out);
        }
        if (words.length == 1 && (derived || feminine)) {
            out.add(soundPlural(word), SOUND_PLURAL);
        }
        for (int i = 1; i < words.length; i++) {
            if (words[i].endsWith("ات") || words[i].endsWith("آت")) {
                out.add(Orthography.fold(words[i]), SOUND_PLURAL);
            } else {
                singular(words[i], BROKEN_PLURAL, out);
            }
        }
    }

    private static void dual(String word, boolean feminine, Shapes.Builder out) {
        String stem = stem(word);
        int two = feminine ? TWO_FEMININE : TWO;
        String dual = feminine ? stem.concat("ت") : stem;
        out.addFree(join(dual, "ان"), two);
        out.addFree(join(dual, "ين"), two);
        out.add(join(dual, "ا"), two);
        out.add(join(dual, "ي"), two);
    }

    private static String soundPlural(String word) {
        String stem = stem(word);
        return join(word.endsWith("اة") ? stem.substring(0, stem.length() - 1).concat("ي") : stem, "ات");
    }

    /** The word as it stands in every case, alone and before a pronoun. */
    private static void singular(String word, int feature, Shapes.Builder out) {
        String folded = Orthography.fold(word);
        String rest = folded.substring(0, folded.length() - 1);
        char before = rest.isEmpty() ? 0 : rest.charAt(rest.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'ة' -> {
                out.addFree(folded, feature);
                out.addBound(rest.concat("ت"), feature);
            }
            case 'ى' -> {
                out.addFree(folded, feature);
                out.addBound(rest.concat("ا"), feature);
            }
            case 'ا' -> out.add(folded, feature);
            case 'ء' -> {
                out.add(folded, feature);
                out.addBound(rest.concat("ؤ"), feature);
                out.addBound(rest.concat("ئ"), feature);
                if (before != 'ا') {
                    out.addFree(rest.concat(joins(before) ? "ئا" : "ءا"), feature);
                }
            }
            case 'أ', 'ؤ' -> {
                out.add(folded, feature);
                out.addBound(rest.concat("ؤ"), feature);
                out.addBound(rest.concat("ئ"), feature);
                if (word.endsWith("ؤ")) {
                    out.addFree(folded.concat("ا"), feature);
                }
            }
            default -> {
                out.add(folded, feature);
                if (feature != BROKEN_PLURAL || folded.length() < 5 || folded.charAt(2) != 'ا') {
                    out.addFree(folded.concat("ا"), feature);
                }
            }
        }
    }

    private static String stem(String word) {
        String rest = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'ة' -> rest;
            case 'ى' -> rest.concat("ي");
            case 'ء' -> joins(rest.charAt(rest.length() - 1)) ? rest.concat("ئ") : word;
            default -> word;
        };
    }

    /** Joins an ending to a stem; أ and a following alef become آ. */
    private static String join(String stem, String ending) {
        return Orthography.fold(
                stem.concat(stem.endsWith("أ") && ending.startsWith("ا") ? ending.substring(1) : ending));
    }

    /** Whether a letter is joined to the one after it, so that a hamza between them takes a seat (عبئا، but جزءا). */
    private static boolean joins(char letter) {
        return "اأإآدذرزوؤءة".indexOf(letter) < 0;
    }

    private static int feature(Gender gender, Number number) {
        return Feature.of(Tense.MASDAR, 0, gender, number, false);
    }
}
