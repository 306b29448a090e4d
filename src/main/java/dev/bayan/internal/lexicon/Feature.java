package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;

/** The components of a {@link VerbForm} besides its surface, packed into an {@code int}. */
public final class Feature {

    /** Set if the shape occurs without a pronoun. */
    public static final int FREE = 1;
    /** Set if the shape occurs before a pronoun. */
    public static final int BOUND = 2;

    private static final Tense[] TENSES = Tense.values();
    private static final Gender[] GENDERS = Gender.values();
    private static final Number[] NUMBERS = Number.values();

    private Feature() {}

    /** Packs the components; {@link #FREE} and {@link #BOUND} are added to the result. */
    @SuppressWarnings("EnumOrdinal") // the same order when it is read
    public static int of(Tense tense, int person, Gender gender, Number number, boolean passive) {
        return (passive ? 4 : 0) | tense.ordinal() << 3 | person << 6 | gender.ordinal() << 8 | number.ordinal() << 10;
    }

    /** Unpacks the components. */
    public static VerbForm form(int feature, String surface) {
        return new VerbForm(
                surface,
                TENSES[feature >> 3 & 7],
                feature >> 6 & 3,
                GENDERS[feature >> 8 & 3],
                NUMBERS[feature >> 10 & 3],
                (feature & 4) != 0,
                (feature & (FREE | BOUND)) == BOUND);
    }
}
