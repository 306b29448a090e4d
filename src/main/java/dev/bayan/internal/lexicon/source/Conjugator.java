package dev.bayan.internal.lexicon.source;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Generates every form of an Arabic verb from its root, form and masdars, as it is written without vowels and after
 * folding.
 *
 * <pre>{@code
 * Conjugator.conjugate(VerbRow.parse("أَعْلَنَ\tع ل ن\tIV\t-\t-\tSAY\tannounce"));
 * // اعلن, اعلنت, اعلنا, … يعلن, … معلن, معلنا, … اعلان, اعلانا, اعلانات …
 * }</pre>
 *
 * <p>Generated are: the past, the present indicative and the subjunctive and jussive of all persons (the feminine
 * plural of the second person excepted) in both voices; both participles in all genders, numbers, cases and states; and
 * the masdars with their duals, plurals and the alef of the tanwin. Not generated are: the future (it is the present
 * with the proclitic سـ, which the tokenizer strips), the imperative, the energetic, broken plurals of participles, and
 * the attached pronouns, which are stripped too; but a form that changes before a pronoun is given in that shape as
 * well (see {@link VerbForm#beforePronoun()}).
 *
 * <p>Covered are the strong verbs of forms I to X, Q1, Q2 and Q4, and the assimilated, hollow, defective, doubled,
 * hamzated and doubly weak verbs, with the assimilations of form VIII. Irregular beyond these, and provided for, are
 * رأى and اتخذ.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Conjugator {

    private Conjugator() {}

    /**
     * Returns all forms of a verb. Forms of different meaning that are spelled alike (أعلن: he announced, it was
     * announced, I announce) are all in the list.
     *
     * @param verb the verb, not null
     * @return the forms, without order, not null
     */
    public static List<VerbForm> conjugate(VerbRow verb) {
        requireNonNull(verb, "verb");
        String key = Paradigm.key(verb);
        List<VerbForm> forms = new ArrayList<>();
        Paradigm.of(key).collect(template -> complete(template, verb.radicals()), forms);
        masdars(verb, Paradigm.masdar(key)).collect(shape -> shape, forms);
        return forms;
    }

    /** Declines the masdars of a verb, given the template of its regular one. */
    static Shapes masdars(VerbRow verb, @Nullable String regular) {
        Shapes.Builder out = new Shapes.Builder();
        boolean derived = !verb.form().equals("I");
        for (String masdar : verb.masdars()) {
            String word = masdar;
            if (masdar.startsWith("-") && regular != null) {
                word = complete(regular, verb.radicals()).concat(masdar.substring(1));
            }
            Masdars.decline(word, derived, out);
        }
        return out.build();
    }

    /** Puts the radicals in the place of the digits of a template. */
    static String complete(String template, String radicals) {
        char[] word = template.toCharArray();
        for (int i = 0; i < word.length; i++) {
            if (word[i] <= '4') {
                word[i] = radicals.charAt(word[i] - '1');
            }
        }
        return new String(word);
    }
}
