package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Clitics.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way to read a word as a form of a verb that the lexicon knows: "وسيبلغونه" is و + س + يبلغون (أبلغ) + ه.
 *
 * @param cut the clitics before it
 * @param pronoun the pronoun behind it, or the empty string
 * @param lemma the verb, vocalised
 * @param senses what the verb means
 * @param form the inflected form
 */
public record Reading(Cut cut, String pronoun, String lemma, Set<VerbSense> senses, VerbForm form) {

    /** All readings of a folded word. */
    public static List<Reading> of(String word) {
        List<Reading> readings = new ArrayList<>(2);
        for (Cut cut : Clitics.front(word)) {
            if (cut.stem().length() < 2) {
                continue;
            }
            for (VerbLexicon.Analysis analysis : VerbLexicon.lookup(cut.stem())) {
                add(readings, cut, "", analysis);
            }
            if (!cut.article()) {
                for (String pronoun : Clitics.pronouns(cut.stem())) {
                    String base = cut.stem().substring(0, cut.stem().length() - pronoun.length());
                    for (VerbLexicon.Analysis analysis : VerbLexicon.lookupBeforePronoun(base)) {
                        add(readings, cut, pronoun, analysis);
                    }
                }
            }
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
            readings.add(new Reading(cut, pronoun, analysis.lemma(), analysis.senses(), analysis.form()));
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
        return senses.contains(sense);
    }

    /** Whether the verb has one of the senses. */
    public boolean hasAny(Set<VerbSense> wanted) {
        for (VerbSense sense : wanted) {
            if (senses.contains(sense)) {
                return true;
            }
        }
        return false;
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
