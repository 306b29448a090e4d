package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that no lexicon row gives but whose prefix and surroundings betray them: the سـ of the future before a present
 * prefix ("سنعدّ", "ستنتشر"), and what follows لن, لم or سوف.
 */
final class GuessedVerb {
    private static final WordSet AFTER = WordSet.of("لن", "ولن", "فلن", "لم", "ولم", "فلم", "سوف", "وسوف", "فسوف");
    private static final String[] NOUNS = {
        "سنوات",
        "سنه",
        "سنوي",
        "سنتين",
        "سنين",
        "سته",
        "ستين",
        "ستون",
        "ستمئ",
        "ستمائ",
        "سيناريو",
        "سياس",
        "سياد",
        "سيطر",
        "سيد",
        "سيار",
        "سيف",
        "سيول",
        "سينا",
        "ستار",
        "ستوكهولم",
        "ستراتيج",
        "سنغاف",
        "سنجار",
        "سيره",
        "سيل",
        "سيبيري",
        "سياق",
        "سيولة",
        "ستيف",
        "سيرغ",
        "سيباس",
        "سيرج",
        "سنوار",
        "سيما",
        "سيئ",
        "سياح",
        "سيراليون",
        "سيشل",
        "ستاند",
        "سنتر",
        "سنيه",
        "سنه",
        "سيرا"
    };

    private static final Senses UNKNOWN = Senses.of(VerbSense.OTHER);

    private GuessedVerb() {}

    static @Nullable Reading read(TokenizedText text, Token token, String before) {
        boolean after = AFTER.contains(before);
        String form = token.form();
        if (!after && form.charAt(0) != 'س' && (form.length() < 2 || form.charAt(1) != 'س')) {
            return null;
        }
        for (Cut cut : token.word().cuts()) {
            if (cut.article() || cut.preposition() != 0 || !(cut.future() || after && cut.conjunction() == 0)) {
                continue;
            }
            String stem = cut.stem();
            if (stem.length() < 3 || cut.future() && isNoun("س" + stem)) {
                continue;
            }
            char prefix = stem.charAt(0);
            if (prefix == 'ا' && cut.future()) {
                // سأعمل is a verb, ساعات is not: the hamza tells
                String written = text.spelling(token);
                int at = cut.conjunction() != 0 ? 2 : 1;
                while (at < written.length() && Character.getType(written.charAt(at)) == Character.NON_SPACING_MARK) {
                    at++;
                }
                if (at >= written.length() || written.charAt(at) != 'أ' && written.charAt(at) != 'آ') {
                    continue;
                }
            }
            int person = prefix == 'ن' || prefix == 'ا' ? 1 : 3;
            if (prefix != 'ي' && prefix != 'ت' && prefix != 'ن' && prefix != 'ا') {
                continue;
            }
            Number number = prefix == 'ن'
                    ? Number.PLURAL
                    : stem.endsWith("ان") && stem.length() > 4
                            ? Number.DUAL
                            : stem.endsWith("ون") && stem.length() > 4 || after && stem.endsWith("وا")
                                    ? Number.PLURAL
                                    : Number.SINGULAR;
            Gender gender = prefix == 'ي' ? Gender.MASCULINE : prefix == 'ت' ? Gender.FEMININE : Gender.ANY;
            if (number == Number.DUAL) {
                gender = Gender.ANY;
            }
            Tense tense = after && !before.endsWith("سوف") ? Tense.JUSSIVE : Tense.PRESENT;
            return new Reading(
                    cut, "", stem, stem, UNKNOWN, new VerbForm(stem, tense, person, gender, number, false, false));
        }
        return null;
    }

    /** An unknown verb in the past, third person. */
    static Reading past(String form) {
        return new Reading(
                new Cut('و', (char) 0, false, false, form.substring(1), ""),
                "",
                form.substring(1),
                form.substring(1),
                UNKNOWN,
                new VerbForm(
                        form.substring(1),
                        Tense.PAST,
                        3,
                        form.endsWith("ت") ? Gender.FEMININE : Gender.MASCULINE,
                        Number.SINGULAR,
                        false,
                        false));
    }

    private static boolean isNoun(String word) {
        for (String noun : NOUNS) {
            if (word.startsWith(noun)) {
                return true;
            }
        }
        return false;
    }
}
