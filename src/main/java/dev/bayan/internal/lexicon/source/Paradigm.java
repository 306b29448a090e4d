package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Feature;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import org.jspecify.annotations.Nullable;

/**
 * All forms of the verbs of one kind, as templates in which the digits 1 to 4 stand for the ordinary radicals.
 *
 * <p>A kind is given by the form, the stem vowels of form I, and those radicals that do not behave as any consonant
 * does: و, ي, ء, a doubled last radical, a last ن or ت (which merges with an ending), and in form VIII a first radical
 * that the infixed <i>t</i> assimilates to. {@link #key} leaves these as letters, so that two verbs with the same key
 * share a paradigm: أَعْلَنَ and أَوْضَحَ do not, أَفْرَجَ and أَبْلَغَ do.
 *
 * <p>The stems follow W. Wright, <i>A Grammar of the Arabic Language</i>, vol. I, part second (the verb: its derived
 * forms, the doubled, hamzated and weak verbs), and K. Ryding, <i>A Reference Grammar of Modern Standard Arabic</i>,
 * chapters 21 to 35.
 */
final class Paradigm {

    private static final Tense PAST = Tense.PAST;
    private static final Tense PRESENT = Tense.PRESENT;
    private static final Tense JUSSIVE = Tense.JUSSIVE;
    private static final Gender MASCULINE = Gender.MASCULINE;
    private static final Gender FEMININE = Gender.FEMININE;
    private static final Gender ANY = Gender.ANY;
    private static final Number SINGULAR = Number.SINGULAR;
    private static final Number DUAL = Number.DUAL;
    private static final Number PLURAL = Number.PLURAL;

    private final Shapes.Builder out = new Shapes.Builder();
    private final String form;
    private final String pastVowel;
    private final String presentVowel;
    private final String one;
    private final String two;
    private final String three;
    private final String beforeLast;
    private final String last;
    private final boolean hollow;
    private final boolean doubled;
    private final boolean defective;
    private final boolean losesHamza;

    private Paradigm(String key) {
        String[] parts = key.split(" ", -1);
        form = plain(parts[0]);
        pastVowel = parts[1].substring(0, 1);
        presentVowel = parts[1].substring(1);
        String radicals = parts[2];
        one = radicals.substring(0, 1);
        two = radicals.substring(1, 2);
        three = radicals.substring(2, 3);
        last = radicals.substring(radicals.length() - 1);
        boolean doublesLast = form.equals("IX") || form.equals("Q4");
        defective = isGlide(last);
        hollow = weakens(form) && form.length() == parts[0].length() && !defective && isGlide(two);
        doubled = doublesLast
                || last.equals(two) && !defective && !form.startsWith("Q") && !form.equals("II") && !form.equals("V");
        beforeLast = doublesLast ? last : radicals.substring(radicals.length() - 2, radicals.length() - 1);
        losesHamza = radicals.equals("رءي");
    }

    /** The key of the paradigm that a verb belongs to. */
    static String key(VerbRow verb) {
        String radicals = verb.radicals();
        String form = plain(verb.form());
        boolean ofOne = form.equals("I");
        boolean weakens = weakens(form);
        boolean rare = radicals.equals("رءي") || radicals.equals("ءخذ") && form.equals("VIII");
        StringBuilder key = new StringBuilder(12);
        key.append(verb.form())
                .append(' ')
                .append(verb.pastVowel())
                .append(verb.presentVowel())
                .append(' ');
        int end = radicals.length() - 1;
        char last = radicals.charAt(end);
        for (int i = 0; i <= end; i++) {
            char c = radicals.charAt(i);
            boolean merges = (c == 'ن' || c == 'ت') && c == last && i >= end - 1;
            boolean assimilates = i == 0 && form.equals("VIII") && "تدذزصضطظث".indexOf(c) >= 0;
            boolean glide = isGlide(c) && (i == end || weakens || i == end - 1 && c == 'ي' && isGlide(last));
            if (glide && i == end && !ofOne) {
                key.append('ي');
            } else if (glide || c == 'ء' || merges || assimilates || rare) {
                key.append(c);
            } else {
                key.append(end == 2 && i == 2 && c == radicals.charAt(1) ? '2' : (char) ('1' + i));
            }
        }
        return key.toString();
    }

    /** Builds the templates of a key. */
    static Shapes of(String key) {
        return new Paradigm(key).build();
    }

    /** The template of the regular masdar of a derived form, a final ة or أة not folded; null for form I. */
    static @Nullable String masdar(String key) {
        String sounds = new Paradigm(key).masdarSounds();
        if (sounds == null) {
            return null;
        }
        String spelled = Orthography.spell(sounds, false, 0);
        if (!sounds.endsWith("T")) {
            return spelled;
        }
        String stem = spelled.substring(0, spelled.length() - 1);
        return sounds.endsWith("aءaT") ? stem.substring(0, stem.length() - 1).concat("أة") : stem.concat("ة");
    }

    private Shapes build() {
        voice(false);
        voice(true);
        participles();
        return out.build();
    }

    // Stems

    /** A stem: before a vowel, before a consonant, and for a defective verb the vowel that the last radical leaves. */
    private record Stem(String open, String closed, String weak) {}

    private void voice(boolean passive) {
        String mark = passive ? "u" : "a";
        String past = passive ? "i" : "a";
        String present = passive ? "a" : "i";
        String prefix = mark;
        String pastHead;
        String presentHead;
        switch (form) {
            case "I" -> {
                pastHead = sounds(one, mark);
                presentHead = !passive && dropsFirst() ? "" : one;
                past = passive ? "i" : pastVowel;
                present = passive ? "a" : presentVowel;
            }
            case "II" -> {
                pastHead = sounds(one, mark, two);
                presentHead = sounds(one, "a", two);
                prefix = "u";
            }
            case "III" -> {
                pastHead = sounds(one, passive ? "U" : "A");
                presentHead = sounds(one, "A");
                prefix = "u";
            }
            case "IV" -> {
                pastHead = sounds("ء", mark, one);
                presentHead = one;
                prefix = "u";
            }
            case "V" -> {
                pastHead = sounds("ت", mark, one, mark, two);
                presentHead = sounds("تa", one, "a", two);
                present = "a";
            }
            case "VI" -> {
                pastHead = sounds("ت", mark, one, passive ? "U" : "A");
                presentHead = sounds("تa", one, "A");
                present = "a";
            }
            case "VII" -> {
                pastHead = sounds(passive ? "u" : "i", "ن", one, mark);
                presentHead = sounds("ن", one, "a");
            }
            case "VIII" -> {
                pastHead = sounds(passive ? "u" : "i", firstOfEight(), mark);
                presentHead = sounds(firstOfEight(), "a");
            }
            case "IX" -> {
                pastHead = sounds(passive ? "u" : "i", one, two, mark);
                presentHead = sounds(one, two, "a");
            }
            case "X" -> {
                pastHead = sounds(passive ? "u" : "i", "ست", mark, one);
                presentHead = sounds("ستa", one);
            }
            case "Q1" -> {
                pastHead = sounds(one, mark, two, three);
                presentHead = sounds(one, "a", two, three);
                prefix = "u";
            }
            case "Q2" -> {
                pastHead = sounds("ت", mark, one, mark, two, three);
                presentHead = sounds("تa", one, "a", two, three);
                present = "a";
            }
            default -> {
                pastHead = sounds(passive ? "u" : "i", one, two, mark, three);
                presentHead = sounds(one, two, "a", three);
            }
        }
        boolean ofOne = form.equals("I");
        past(stem(pastHead, past, ofOne && !passive, losesHamza && form.equals("IV")), passive);
        present(stem(presentHead, present, false, losesHamza && (ofOne || form.equals("IV"))), prefix, passive);
    }

    /**
     * Joins the head of a stem to its last two radicals and the vowel between them.
     *
     * @param ground whether this is the past active of form I, where a hollow verb keeps its own vowel before an ending
     *     that begins with a consonant (قُلت، سِرت، خِفت)
     * @param withoutMiddle whether the hamza of رأى falls out
     */
    private Stem stem(String head, String vowel, boolean ground, boolean withoutMiddle) {
        if (defective) {
            return new Stem(withoutMiddle ? head : head.concat(beforeLast), "", vowel);
        }
        char end = head.isEmpty() ? 0 : head.charAt(head.length() - 1);
        if (hollow) {
            if (!Orthography.isShort(end)) {
                return new Stem(sounds(head, lengthened(vowel), last), sounds(head, vowel, last), "");
            }
            String base = head.substring(0, head.length() - 1);
            if (end == 'u') {
                return new Stem(sounds(base, "I", last), sounds(base, "i", last), "");
            }
            String kept = !ground ? "a" : vowel.equals("a") && two.equals("و") ? "u" : "i";
            return new Stem(sounds(base, "A", last), sounds(base, kept, last), "");
        }
        String full = sounds(head, beforeLast, vowel, last);
        if (doubled) {
            boolean afterVowel = Orthography.isShort(end) || end == 'A' || end == 'U';
            return new Stem(sounds(head, afterVowel ? "" : vowel, last, last), full, "");
        }
        return new Stem(full, full, "");
    }

    private static String lengthened(String vowel) {
        return switch (vowel) {
            case "a" -> "A";
            case "i" -> "I";
            default -> "U";
        };
    }

    /** Whether form I loses an initial و in the present: يعد، يضع، يثق, but يوجل and يود. */
    private boolean dropsFirst() {
        return one.equals("و")
                && !doubled
                && !hollow
                && (presentVowel.equals("i")
                        || presentVowel.equals("a") && (pastVowel.equals("a") || last.equals("ء")));
    }

    /** The first radical and the infix of form VIII, assimilated to each other. */
    private String firstOfEight() {
        return switch (one) {
            case "و", "ي" -> "تت";
            case "ء" -> two.equals("خ") ? "تت" : "ءت";
            case "ذ" -> "دد";
            case "د", "ز" -> one.concat("د");
            case "ص", "ض", "ط", "ظ" -> one.concat("ط");
            default -> one.concat("ت");
        };
    }

    // Finite forms

    private void past(Stem stem, boolean passive) {
        String open = stem.open;
        if (stem.weak.isEmpty()) {
            past(open, "a", "aت", "A", "aتA", "UE", stem.closed, passive);
        } else if (!stem.weak.equals("a")) {
            past(open, "iيa", "iيaت", "iيA", "iيaتA", "UE", open.concat("I"), passive);
        } else if (last.equals("و") && form.equals("I")) {
            past(open, "A", "aت", "aوA", "aتA", "aوE", open.concat("aو"), passive);
        } else {
            past(open, "Y", "aت", "aيA", "aتA", "aوE", open.concat("aي"), passive);
        }
    }

    private void past(
            String open,
            String he,
            String she,
            String two,
            String twoFeminine,
            String they,
            String closed,
            boolean passive) {
        out.spell(open.concat(he), Feature.of(PAST, 3, MASCULINE, SINGULAR, passive));
        out.spell(open.concat(she), Feature.of(PAST, 3, FEMININE, SINGULAR, passive));
        out.spell(open.concat(two), Feature.of(PAST, 3, MASCULINE, DUAL, passive));
        out.spell(open.concat(twoFeminine), Feature.of(PAST, 3, FEMININE, DUAL, passive));
        out.spell(open.concat(they), Feature.of(PAST, 3, MASCULINE, PLURAL, passive));
        out.spell(closed.concat("نa"), Feature.of(PAST, 3, FEMININE, PLURAL, passive));
        out.spell(closed.concat("تu"), Feature.of(PAST, 1, ANY, SINGULAR, passive));
        out.spell(closed.concat("نA"), Feature.of(PAST, 1, ANY, PLURAL, passive));
        out.spell(closed.concat("تa"), Feature.of(PAST, 2, MASCULINE, SINGULAR, passive));
        out.spell(closed.concat("تi"), Feature.of(PAST, 2, FEMININE, SINGULAR, passive));
        out.spell(closed.concat("تuمA"), Feature.of(PAST, 2, ANY, DUAL, passive));
        out.spell(closed.concat("تuمO"), Feature.of(PAST, 2, MASCULINE, PLURAL, passive));
    }

    private void present(Stem stem, String prefix, boolean passive) {
        String open = stem.open;
        switch (stem.weak) {
            case "" -> present(open, "u", "a", stem.closed, "I", "A", "U", stem.closed, prefix, passive);
            case "i" -> present(open, "I", "iيa", open.concat("i"), "I", "iيA", "U", open.concat("I"), prefix, passive);
            case "u" -> present(open, "U", "uوa", open.concat("u"), "I", "uوA", "U", open.concat("U"), prefix, passive);
            default -> present(open, "Y", "Y", open.concat("a"), "aي", "aيA", "aو", open.concat("aي"), prefix, passive);
        }
    }

    private void present(
            String open,
            String indicative,
            String subjunctive,
            String jussive,
            String you,
            String two,
            String they,
            String women,
            String vowel,
            boolean passive) {
        String y = "ي".concat(vowel);
        String t = "ت".concat(vowel);
        String[] singular = {open.concat(indicative), open.concat(subjunctive), jussive};
        singular(y, singular, 3, MASCULINE, SINGULAR, passive);
        singular(t, singular, 3, FEMININE, SINGULAR, passive);
        singular(t, singular, 2, MASCULINE, SINGULAR, passive);
        singular("ء".concat(vowel), singular, 1, ANY, SINGULAR, passive);
        singular("ن".concat(vowel), singular, 1, ANY, PLURAL, passive);
        augmented(sounds(t, open, you), "نa", "", 2, FEMININE, SINGULAR, passive);
        augmented(sounds(y, open, two), "نi", "", 3, MASCULINE, DUAL, passive);
        augmented(sounds(t, open, two), "نi", "", 3, FEMININE, DUAL, passive);
        augmented(sounds(t, open, two), "نi", "", 2, ANY, DUAL, passive);
        augmented(sounds(y, open, they), "نa", "E", 3, MASCULINE, PLURAL, passive);
        augmented(sounds(t, open, they), "نa", "E", 2, MASCULINE, PLURAL, passive);
        augmented(sounds(y, women, "نa"), "", "", 3, FEMININE, PLURAL, passive);
    }

    private void singular(String prefix, String[] stems, int person, Gender gender, Number number, boolean passive) {
        out.spell(prefix.concat(stems[0]), Feature.of(PRESENT, person, gender, number, passive));
        int feature = Feature.of(JUSSIVE, person, gender, number, passive);
        out.spell(prefix.concat(stems[1]), feature);
        out.spell(prefix.concat(stems[2]), feature);
    }

    private void augmented(
            String stem, String indicative, String other, int person, Gender gender, Number number, boolean passive) {
        out.spell(stem.concat(indicative), Feature.of(PRESENT, person, gender, number, passive));
        out.spell(stem.concat(other), Feature.of(JUSSIVE, person, gender, number, passive));
    }

    // Nominal forms

    private void participles() {
        if (form.equals("I")) {
            participle(activeOfOne(), false);
            participle(passiveOfOne(), true);
            return;
        }
        String head =
                switch (form) {
                    case "II" -> sounds("مu", one, "a", two);
                    case "III" -> sounds("مu", one, "A");
                    case "IV" -> sounds("مu", one);
                    case "V" -> sounds("مuتa", one, "a", two);
                    case "VI" -> sounds("مuتa", one, "A");
                    case "VII" -> sounds("مuن", one, "a");
                    case "VIII" -> sounds("مu", firstOfEight(), "a");
                    case "IX" -> sounds("مu", one, two, "a");
                    case "X" -> sounds("مuستa", one);
                    case "Q1" -> sounds("مu", one, "a", two, three);
                    case "Q2" -> sounds("مuتa", one, "a", two, three);
                    default -> sounds("مu", one, two, "a", three);
                };
        boolean withoutMiddle = losesHamza && form.equals("IV");
        participle(stem(head, "i", false, withoutMiddle), false);
        participle(stem(head, "a", false, withoutMiddle), true);
    }

    private Stem activeOfOne() {
        String head = one.concat("A");
        if (!hollow) {
            return stem(head, "i", false, false);
        }
        return last.equals("ء") ? new Stem(head.concat("ء"), "", "i") : new Stem(sounds(head, "ءi", last), "", "");
    }

    private Stem passiveOfOne() {
        String head = "مa".concat(one);
        String open;
        if (hollow) {
            open = sounds(head, two.equals("و") ? "U" : "I", last);
        } else if (defective) {
            open = sounds(head, two, last.equals("و") && pastVowel.equals("a") ? "uوو" : "iيي");
        } else {
            open = sounds(head, two, "U", last);
        }
        return new Stem(open, "", "");
    }

    private void participle(Stem stem, boolean passive) {
        Tense tense = passive ? Tense.PASSIVE_PARTICIPLE : Tense.ACTIVE_PARTICIPLE;
        int he = Feature.of(tense, 0, MASCULINE, SINGULAR, passive);
        String open = stem.open;
        if (stem.weak.equals("a")) {
            out.spell(open.concat("Y"), he);
            participle(open, "A", "aي", "aو", "aي", tense, passive);
        } else if (stem.weak.equals("i")) {
            out.spell(open.concat("I"), he);
            out.spellFree(open.concat("i"), he);
            out.spellFree(open.concat("iيF"), he);
            participle(open, "iيa", "iي", "U", "I", tense, passive);
        } else {
            out.spell(open.concat("u"), he);
            if (open.endsWith("ء")) {
                out.spell(open.concat("a"), he);
                out.spell(open.concat("i"), he);
            }
            out.spellFree(open.concat("F"), he);
            participle(open, "a", "", "U", "I", tense, passive);
        }
    }

    /** All but the masculine singular, from the stem and what follows it before ة, in the dual, in the two plurals. */
    private void participle(
            String open,
            String beforeT,
            String beforeDual,
            String nominative,
            String oblique,
            Tense tense,
            boolean passive) {
        int two = Feature.of(tense, 0, MASCULINE, DUAL, passive);
        int twoFeminine = Feature.of(tense, 0, FEMININE, DUAL, passive);
        int they = Feature.of(tense, 0, MASCULINE, PLURAL, passive);
        out.spell(sounds(open, beforeT, "T"), Feature.of(tense, 0, FEMININE, SINGULAR, passive));
        out.spellFree(sounds(open, beforeDual, "Aن"), two);
        out.spellFree(sounds(open, beforeDual, "aين"), two);
        out.spell(sounds(open, beforeDual, "A"), two);
        out.spell(sounds(open, beforeDual, "aي"), two);
        out.spellFree(sounds(open, beforeT, "تAن"), twoFeminine);
        out.spellFree(sounds(open, beforeT, "تaين"), twoFeminine);
        out.spell(sounds(open, beforeT, "تA"), twoFeminine);
        out.spell(sounds(open, beforeT, "تaي"), twoFeminine);
        out.spellFree(sounds(open, nominative, "ن"), they);
        out.spellFree(sounds(open, oblique, "ن"), they);
        out.spell(open.concat(nominative), they);
        out.spell(open.concat(oblique), they);
        out.spell(sounds(open, beforeDual, "Aت"), Feature.of(tense, 0, FEMININE, PLURAL, passive));
    }

    private @Nullable String masdarSounds() {
        String tail = defective ? beforeLast.concat("Aء") : sounds(beforeLast, "A", last);
        String hollowTail = sounds("A", last, "aT");
        return switch (form) {
            case "II" ->
                defective && two.equals("ي")
                        ? sounds("تa", one, "iييaT")
                        : sounds("تa", one, two, defective ? "iيaT" : last.equals("ء") ? "iءaT" : "I".concat(last));
            case "III" ->
                defective
                        ? sounds("مu", one, "A", two, "AT")
                        : sounds("مu", one, "A", two, doubled ? "" : "a", last, "aT");
            case "IV" -> sounds("ءi", one, hollow ? hollowTail : tail);
            case "V" -> sounds("تa", one, "a", two, two, defective ? "I" : "u".concat(last));
            case "VI" -> sounds("تa", one, "A", two, defective ? "I" : doubled ? last : "u".concat(last));
            case "VII" -> sounds("iن", one, "i", hollow ? sounds("يA", last) : tail);
            case "VIII" -> sounds("i", firstOfEight(), "i", hollow ? sounds("يA", last) : tail);
            case "IX" -> sounds("i", one, two, "i", last, "A", last);
            case "X" -> sounds("iستi", one, hollow ? hollowTail : tail);
            case "Q1" -> sounds(one, "a", two, three, "a", last, "aT");
            case "Q2" -> sounds("تa", one, "a", two, three, "u", last);
            case "Q4" -> sounds("i", one, two, "i", three, last, "A", last);
            default -> null;
        };
    }

    private static String sounds(String... parts) {
        StringBuilder sounds = new StringBuilder(16);
        for (String part : parts) {
            sounds.append(part);
        }
        return sounds.toString();
    }

    /** The form without the mark of a sound middle radical. */
    private static String plain(String form) {
        return form.endsWith("*") ? form.substring(0, form.length() - 1) : form;
    }

    /** Whether a first or middle و or ي may be lost or changed in a form. */
    private static boolean weakens(String form) {
        return switch (form) {
            case "I", "IV", "VII", "VIII", "X" -> true;
            default -> false;
        };
    }

    private static boolean isGlide(String radical) {
        return radical.equals("و") || radical.equals("ي");
    }

    private static boolean isGlide(char c) {
        return c == 'و' || c == 'ي';
    }
}
