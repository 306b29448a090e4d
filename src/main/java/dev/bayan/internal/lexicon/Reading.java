package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a word as a form of a verb that the lexicon knows: "وسيبلغونه" is و + س + يبلغون (أبلغ) + ه.
 *
 * @param cut the clitics before it
 * @param pronoun the pronoun behind it, or the empty string
 * @param lemma the verb, vocalised
 * @param verb the verb, folded
 * @param senses what the verb means
 * @param form the inflected form
 */
public record Reading(Cut cut, String pronoun, String lemma, String verb, Senses senses, VerbForm form) {

    /** All readings of a word. */
    public static List<Reading> of(Word word) {
        List<Reading> readings = List.of();
        for (Cut cut : word.cuts()) {
            String stem = cut.stem();
            if (stem.length() < 2) {
                continue;
            }
            readings = withAll(readings, cut, "", VerbLexicon.lookup(stem));
            if (!cut.article()) {
                for (String pronoun : Clitics.pronouns(stem)) {
                    int base = stem.length() - pronoun.length();
                    readings = withAll(readings, cut, pronoun, VerbLexicon.lookupBeforePronoun(stem, base));
                }
            }
        }
        return readings;
    }

    /** The list with what fits of some analyses added, which is another one if it was empty. */
    private static List<Reading> withAll(
            List<Reading> known, Cut cut, String pronoun, List<VerbLexicon.Analysis> analyses) {
        if (analyses.isEmpty()) {
            return known;
        }
        List<Reading> readings = known.isEmpty() ? new ArrayList<>(4) : known;
        for (VerbLexicon.Analysis analysis : analyses) {
            add(readings, cut, pronoun, analysis);
        }
        return readings;
    }

    private static void add(List<Reading> readings, Cut cut, String pronoun, VerbLexicon.Analysis analysis) {
        Tense tense = analysis.form().tense();
        boolean finite = tense == Tense.PAST || tense == Tense.PRESENT || tense == Tense.JUSSIVE;
        boolean fits;
        if (cut.article()) {
            fits = !finite;
        } else if (cut.future()) {
            fits = tense == Tense.PRESENT;
        } else if (cut.preposition() == 'ل') {
            fits = tense != Tense.PAST;
        } else {
            fits = cut.preposition() == 0 || !finite;
        }
        if (fits) {
            readings.add(
                    new Reading(cut, pronoun, analysis.lemma(), analysis.verb(), analysis.senses(), analysis.form()));
        }
    }

    /** Whether it is a finite form: past, present or jussive. */
    public boolean isFinite() {
        return form.tense() == Tense.PAST || form.tense() == Tense.PRESENT || form.tense() == Tense.JUSSIVE;
    }

    /** Whether it is the past. */
    public boolean isPast() {
        return form.tense() == Tense.PAST;
    }

    /** Whether it is a participle. */
    public boolean isParticiple() {
        return form.tense() == Tense.ACTIVE_PARTICIPLE || form.tense() == Tense.PASSIVE_PARTICIPLE;
    }

    /** Whether it is a masdar. */
    public boolean isMasdar() {
        return form.tense() == Tense.MASDAR;
    }

    /** Whether the verb has a sense. */
    public boolean has(VerbSense sense) {
        return senses.has(sense);
    }

    /** Whether the verb has one of the senses. */
    public boolean hasAny(Senses wanted) {
        return senses.meets(wanted);
    }

    /** Whether the form goes with a subject of that number and, where known, gender; before its subject a verb stays singular. */
    public boolean agrees(int number, boolean feminine, boolean genderKnown, boolean subjectBefore) {
        if (form.person() != 3 && form.person() != 0) {
            return false;
        }
        if (subjectBefore) {
            if (number == 2 && form.number() == Number.SINGULAR || number == 1 && form.number() == Number.DUAL) {
                return false;
            }
        }
        return !genderKnown
                || number != 1
                || form.gender() == Gender.ANY
                || feminine == (form.gender() == Gender.FEMININE);
    }
}
