package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.TextSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writes every text of {@code seeds} and the corpora in other spellings that say the same, and finds the same events
 * with spans that quote the same words.
 */
class MetamorphicTest {
    private static final Pattern FUTURE_OF_I = Pattern.compile("(?<!\\p{L})[وف]?سأ");

    /** A spelling, with the texts in a thousand that must at least give the same; raised, never lowered. */
    enum Spelling {
        TATWEEL(1000, text -> Pattern.compile("(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\\p{IsArabic})(?=\\p{L})")
                .matcher(text)
                .replaceAll("ـ")),
        NEUTRAL_DIACRITICS(1000, MetamorphicTest::withNeutralMarks),
        ARABIC_INDIC_DIGITS(1000, text -> Pattern.compile("[0-9]")
                .matcher(text)
                .replaceAll(digit -> Character.toString('٠' + digit.group().charAt(0) - '0'))),
        NO_HAMZA_ON_ALEF(995, text -> FUTURE_OF_I.matcher(text).find() ? text : text.replaceAll("[أإآ]", "ا")),
        EGYPTIAN_HAMZA(1000, text -> text.replace("ؤو", "ئو")),
        FINAL_YA_WITHOUT_DOTS(
                1000,
                text -> Pattern.compile("ي(?!\\p{L}|\\p{M})").matcher(text).replaceAll("ى")),
        PERSIAN_LETTERS(1000, text -> text.replace('ي', 'ی').replace('ك', 'ک')),
        PRESENTATION_FORMS(1000, MetamorphicTest::inPresentationForms),
        BIDI_CONTROLS(
                1000, text -> Pattern.compile("\\p{IsArabic}+").matcher(text).replaceAll("\u200F$0\u200E")),
        TA_MARBUTA_WITHOUT_DOTS(996, text -> text.replace('ة', 'ه')),
        NO_BLANK_AFTER_COMMA(1000, text -> text.replace("، ", "،")),
        BLANK_BEFORE_COMMA(1000, text -> text.replace("،", " ،")),
        DOUBLED_MARKS(1000, text -> text.replace("،", "،،").replaceAll("(?<=\\p{L}{3})\\.(?=\\s|$)", "..")),
        NO_BLANK_AFTER_STOP(1000, text -> text.replaceAll("(?<=\\p{L}{3})\\. (?=\\p{L}{2})", ".")),
        CURLY_QUOTATION_MARKS(1000, text -> text.replace('«', '“').replace('»', '”')),
        NBSP(1000, text -> text.replace(' ', '\u00A0')),
        CRLF(1000, text -> text.replace("\n", "\r\n")),
        FOREIGN_DATELINE(990, text -> "ليما – رويترز: " + text),
        AGENCY_IN_BRACKETS(990, text -> "ليما (أ ف ب) - " + text),
        TEASER_WITHIN(990, text -> below(text, "اقرأ أيضا: أسعار النفط ترتفع بعد قرار أوبك")),
        CAPTION_WITHIN(990, text -> below(text, "جنود في إحدى القواعد العسكرية (رويترز)"));

        final int floor;

        @SuppressWarnings("ImmutableEnumChecker") // functions without state
        final UnaryOperator<String> rewrite;

        Spelling(int floor, UnaryOperator<String> rewrite) {
            this.floor = floor;
            this.rewrite = rewrite;
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_spelling_gives_the_same_events(Spelling spelling) {
        List<String> differing = new ArrayList<>();
        int rewritten = 0;
        for (TestText text : TestText.readAll()) {
            String other = spelling.rewrite.apply(text.text());
            if (other.equals(text.text())) {
                continue;
            }
            rewritten++;
            Statement plain = text.parse(text.text());
            Statement respelt = text.parse(other);
            for (TextSpan span : EventDigest.spans(respelt)) {
                assertThat(span.text()).as(text.name()).isEqualTo(other.substring(span.start(), span.end()));
            }
            if (!EventDigest.of(respelt).equals(EventDigest.of(plain))) {
                differing.add(
                        text.name() + "\n    " + text.text().lines().findFirst().orElse("") + "\n    plain   "
                                + EventDigest.of(plain) + "\n    respelt " + EventDigest.of(respelt));
            }
        }
        System.out.println(
                spelling + ": " + (rewritten - differing.size()) + " of " + rewritten + " texts give the same");
        assertThat(rewritten).isPositive();
        assertThat((rewritten - differing.size()) * 1000 / rewritten)
                .as(
                        "texts in a thousand that give the same; %d differ:%n%s",
                        differing.size(), String.join("\n", differing))
                .isGreaterThanOrEqualTo(spelling.floor);
    }

    /** Puts a line of a page below the first line of a text of several. */
    private static String below(String text, String line) {
        return text.replaceFirst("(?<=[^:\\s])\n(?=\\s*\\p{L})", "\n" + line + "\n");
    }

    /** The isolated form of each letter that has one. */
    private static String inPresentationForms(String text) {
        StringBuilder forms = new StringBuilder(text);
        for (char form = '\uFEFC'; form >= '\uFE80'; form--) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            for (int i = 0; letter.length() == 1 && i < forms.length(); i++) {
                if (forms.charAt(i) == letter.charAt(0)) {
                    forms.setCharAt(i, form);
                }
            }
        }
        return forms.toString();
    }

    private static final Set<String> PARTICLES_IN_SUKUN = Set.of("من", "عن", "لم", "لن", "قد", "هل", "بل");

    /**
     * Marks that every reading of the word has: the sukun of the article before a moon letter, the fatha before a long
     * alef within the word (not before ـان, which may be a dual), the sukun of a few particles. Words that carry marks
     * already stay as they are.
     */
    private static String withNeutralMarks(String text) {
        return Pattern.compile("[\\p{L}\\p{M}ـ]+").matcher(text).replaceAll(match -> neutralMarks(match.group()));
    }

    private static String neutralMarks(String word) {
        if (Pattern.compile("[\\p{M}ـ]").matcher(word).find()) {
            return word;
        }
        if (PARTICLES_IN_SUKUN.contains(word)) {
            return word + "ْ";
        }
        if (word.equals("في")) {
            return "فِي";
        }
        return word.replaceAll("^([وف]?ب?ال)(?=[أإآبجحخعغفقكمهوي]\\p{L}{2})", "$1ْ")
                .replaceAll(
                        "(?<=\\p{L})(?<![اأإآىءئؤ])(?<!م(?=ائ))(?=ا\\p{L})(?!ان$)(?!ان[هيك])"
                                + "(?<!^[وفب])(?<!^[وف][بلك])(?<!^[لك])",
                        "َ");
    }
}
