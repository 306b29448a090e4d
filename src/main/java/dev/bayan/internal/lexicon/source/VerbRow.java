package dev.bayan.internal.lexicon.source;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.VerbSense;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code verbs.tsv}: a verb with its root, its form and what it means.
 *
 * @param citation the past third person masculine singular, vocalised: أَعْلَنَ
 * @param radicals the three or four radicals without spaces; hamza is always {@code ء}
 * @param form {@code I} to {@code X}, {@code Q1}, {@code Q2} or {@code Q4} (اطمأن); a {@code *} after it says that a
 *     weak middle radical is treated as a sound one (استجوب, form {@code X*})
 * @param pastVowel for form I, the vowel of the middle radical in the past ({@code a}, {@code i} or {@code u}),
 *     otherwise {@code -}
 * @param presentVowel for form I, that vowel in the present, otherwise {@code -}
 * @param masdars the masdars in normal spelling, {@code -} for the regular one of the form; a masdar may carry its
 *     plurals after slashes: {@code وعد/وعود}
 * @param senses the senses, at least one
 * @param gloss an English gloss
 */
public record VerbRow(
        String citation,
        String radicals,
        String form,
        char pastVowel,
        char presentVowel,
        List<String> masdars,
        Set<VerbSense> senses,
        String gloss) {

    private static final Set<String> FORMS =
            Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Q1", "Q2", "Q4");
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإؤئ";

    /** Checks the components against each other. */
    public VerbRow {
        requireNonNull(citation, "citation");
        requireNonNull(radicals, "radicals");
        requireNonNull(form, "form");
        requireNonNull(gloss, "gloss");
        masdars = List.copyOf(masdars);
        String plain = form.endsWith("*") ? form.substring(0, form.length() - 1) : form;
        if (!FORMS.contains(plain)) {
            throw new IllegalArgumentException("unknown form " + form);
        }
        if (radicals.length() != (plain.startsWith("Q") ? 4 : 3)) {
            throw new IllegalArgumentException("form " + form + " does not go with a root of " + radicals.length());
        }
        if (plain.equals("I") && ("aiu".indexOf(pastVowel) < 0 || "aiu".indexOf(presentVowel) < 0)) {
            throw new IllegalArgumentException("form I needs the vowels of past and present");
        }
        if (!plain.equals("I") && (pastVowel != '-' || presentVowel != '-')) {
            throw new IllegalArgumentException("only form I has vowels");
        }
        if (masdars.isEmpty() || plain.equals("I") && masdars.contains("-")) {
            throw new IllegalArgumentException("no masdar");
        }
        if (senses.isEmpty()) {
            throw new IllegalArgumentException("no sense");
        }
        senses = Collections.unmodifiableSet(EnumSet.copyOf(senses));
    }

    /**
     * Reads a row of seven tab-separated columns: citation, radicals separated by spaces, form, vowels ({@code a/u} or
     * {@code -}), masdars, senses and gloss; several masdars or senses are separated by {@code |}.
     *
     * @param line the row
     * @return the row read, not null
     * @throws IllegalArgumentException if the row is malformed; the message says how
     */
    public static VerbRow parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 7) {
            throw new IllegalArgumentException("expected 7 columns, found " + columns.length);
        }
        String vowels = columns[3];
        boolean none = vowels.equals("-");
        if (!none && (vowels.length() != 3 || vowels.charAt(1) != '/')) {
            throw new IllegalArgumentException("vowels are not of the shape a/u: " + vowels);
        }
        EnumSet<VerbSense> senses = EnumSet.noneOf(VerbSense.class);
        for (String sense : columns[5].split("\\|", -1)) {
            try {
                senses.add(VerbSense.valueOf(sense));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("unknown sense '" + sense + "'", e);
            }
        }
        if (columns[4].isEmpty()) {
            throw new IllegalArgumentException("no masdar");
        }
        return new VerbRow(
                columns[0],
                radicals(columns[1]),
                columns[2],
                none ? '-' : vowels.charAt(0),
                none ? '-' : vowels.charAt(2),
                List.of(columns[4].split("\\|")),
                senses,
                columns[6]);
    }

    private static String radicals(String column) {
        StringBuilder radicals = new StringBuilder(4);
        for (String letter : column.split(" ", -1)) {
            if (letter.length() != 1 || LETTERS.indexOf(letter.charAt(0)) < 0 || letter.equals("ا")) {
                throw new IllegalArgumentException("not a radical: '" + letter + "'");
            }
            radicals.append("أإؤئ".contains(letter) ? "ء" : letter);
        }
        return radicals.toString();
    }
}
