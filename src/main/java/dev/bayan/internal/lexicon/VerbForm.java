package dev.bayan.internal.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * One inflected form of a verb, its participles or its masdar, as it is written without vowels and after folding.
 *
 * <p>For أَعْلَنَ, {@code VerbForm[surface=اعلنوا, tense=PAST, person=3, gender=MASCULINE, number=PLURAL,
 * passive=false, beforePronoun=false]} is "they announced", and {@code اعلنو} with {@code beforePronoun} set is the
 * shape of the same form in اعلنوه "they announced it".
 *
 * @param surface the folded word, without proclitics and enclitics
 * @param tense what kind of form it is
 * @param person 1, 2 or 3; 0 for participles and masdars
 * @param gender the gender, {@link Gender#ANY} for the first person, the second person dual and broken plurals
 * @param number the number
 * @param passive whether the verb is in the passive; of participles, whether it is the passive participle
 * @param beforePronoun whether this shape occurs only before an attached pronoun. A form whose shape is the same with
 *     and without a pronoun has {@code false}
 */
public record VerbForm(
        String surface, Tense tense, int person, Gender gender, Number number, boolean passive, boolean beforePronoun) {

    /** Checks the components. */
    public VerbForm {
        requireNonNull(surface, "surface");
        requireNonNull(tense, "tense");
        requireNonNull(gender, "gender");
        requireNonNull(number, "number");
        if (person < 0 || person > 3) {
            throw new IllegalArgumentException("person: " + person);
        }
    }

    /** Kind of form. The future is {@link #PRESENT} with the proclitic سـ, which is no part of the form. */
    public enum Tense {
        /** The perfect: أعلن. */
        PAST,
        /** The imperfect indicative: يعلنون. */
        PRESENT,
        /** The imperfect subjunctive or jussive, after لن، أن، لم: يعلنوا، يقل. */
        JUSSIVE,
        /** The active participle in any case and state: معلن، مؤكدا، ملتزمين. */
        ACTIVE_PARTICIPLE,
        /** The passive participle: معلن، مقتولون. */
        PASSIVE_PARTICIPLE,
        /** The masdar (verbal noun), its dual and plural: إعلان، اتفاقا، محادثتين. */
        MASDAR
    }

    /** Grammatical gender. */
    public enum Gender {
        /** Masculine. */
        MASCULINE,
        /** Feminine. */
        FEMININE,
        /** Not distinguished by the form. */
        ANY
    }

    /** Grammatical number. */
    @SuppressWarnings("JavaLangClash") // the term of the field
    public enum Number {
        /** Singular. */
        SINGULAR,
        /** Dual. */
        DUAL,
        /** Plural. */
        PLURAL,
        /** Not distinguished by the form. */
        ANY
    }
}
