package dev.bayan.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    /** What stands in the original for the first place where {@code folded} stands in the folded text. */
    private static String source(String text, String folded) {
        FoldedText it = FoldedText.of(text);
        int at = it.folded().indexOf(folded);
        assertThat(at).as("%s in %s", folded, it.folded()).isNotNegative();
        return text.substring(it.originalStart(at), it.originalEnd(at + folded.length() - 1));
    }

    private static void assertFolds(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void should_drop_vowel_marks() {
        assertFolds("أُكِّدَتْ هُدْنَةٌ", "اكدت هدنه");
        assertFolds("اتصالًا هاتفيًّا", "اتصالا هاتفيا");
        assertThat(source("قال أُكِّدَتْ أمس", "اكدت")).isEqualTo("أُكِّدَتْ");
        assertThat(source("تمّ وقفُ النّارِ.", "وقف")).isEqualTo("وقفُ");
    }

    @Test
    void should_drop_superscript_alef_and_quranic_marks() {
        assertFolds("هٰذا الرحمٰن", "هذا الرحمن");
        assertFolds("ٱلۡحَمۡدُ لِلَّهِ رَبِّ ٱلۡعَٰلَمِينَ", "الحمد لله رب العلمين");
        assertFolds("لَهُۥ بِهِۦ عليهمۖ", "له به عليهم");
        assertFolds("\u0615ا\u0658ب", "اب");
    }

    @Test
    void should_drop_tatweel() {
        assertFolds("هدنـــة", "هدنه");
        assertThat(source("وقف هدنـــة تامة", "هدنه")).isEqualTo("هدنـــة");
        assertThat(source("مهلة الـ72 ساعة", "ال")).isEqualTo("الـ");
        assertThat(source("ـــوقف", "وقف")).isEqualTo("وقف");
    }

    @Test
    void should_take_a_tatweel_between_blanks_for_a_dash() {
        assertFolds("موسكو ـ أعلن", "موسكو - اعلن");
        assertFolds("ـ أعلن", "- اعلن");
        assertFolds("موسكو\tـ\nأعلن", "موسكو -\nاعلن");
        assertFolds("موسكو ـ", "موسكو -");
        assertFolds("ـ", "-");
        assertFolds("موسكو ـأعلن", "موسكو اعلن");
        assertFolds("موسكوـ أعلن", "موسكو اعلن");
        assertThat(source("موسكو ـ أعلن", "-")).isEqualTo("ـ");
    }

    @Test
    void should_open_more_than_it_has_room_for() {
        assertFolds("ﷺ".repeat(9), "صلي الله عليه وسلم".repeat(9));
        assertThat(source("ﷺ".repeat(9) + " قال", "قال")).isEqualTo("قال");
    }

    /** What a paradigm compares endings with keeps its marks and hamzas. */
    @ParameterizedTest
    @CsvSource({
        "أُكِّدَتْ,أُكِّدَتْ",
        "مصرى,مصرى",
        "هدنـــة,هدنة",
        "هدن\u200Fة,هدنة",
        "ایران,ايران",
        "مصری,مصرى",
        "کییف,كييف",
        "پاکستان,باكستان",
        "ﻣﺼﺮ,مصر",
        "ﻻ,لا",
        "هٰذا,هذا",
        "لَهُۥ,لَهُ",
        "A١,a1",
    })
    void should_leave_a_plain_word_its_spelling(String word, String plain) {
        assertThat(FoldedText.plain(word)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "أكد,اكد",
        "إعلان,اعلان",
        "آذار,اذار",
        "ٱلله,الله",
        "ٲ,ا",
        "ٳ,ا",
        "مصرى,مصري",
        "هدنة,هدنه",
        "مسؤول,مسؤول",
        "شئون,شؤون",
        "مسئولين,مسؤولين",
        "رءوس,رؤوس",
        "هيئة,هيئه",
        "سوء,سوء"
    })
    void should_fold_alefs_alef_maqsura_and_teh_marbuta(String text, String folded) {
        assertFolds(text, folded);
        assertThat(source("«" + text + "»", folded)).isEqualTo(text);
    }

    /** A page may carry أ as ا and a hamza; the two are one spelling. */
    @ParameterizedTest
    @ValueSource(strings = {"مسؤول", "شئون", "رئيس", "آذار", "أكد", "إعلان", "مَسْؤُول", "ۀ", "ۂ"})
    void should_fold_decomposed_letters_like_composed_ones(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertFolds(decomposed, FoldedText.fold(text));
        assertThat(source("(" + decomposed + ")", FoldedText.fold(text))).isEqualTo(decomposed);
    }

    @ParameterizedTest
    @CsvSource({
        "کییف,كييف",
        "پاکستان,باكستان",
        "چاد,جاد",
        "ڤيينا,فيينا",
        "ایران,ايران",
        "ہند,هند",
        "ھ,ه",
        "ە,ه",
        "ے,ي",
        "ۓ,ئ",
        "ڪ,ك",
        "ۃ,ه",
        "ۀ,ه"
    })
    void should_fold_persian_and_urdu_letters(String text, String folded) {
        assertFolds(text, folded);
        assertThat(source("قال " + text + " أمس", folded)).isEqualTo(text);
    }

    @Test
    void should_open_presentation_forms() {
        assertFolds("\uFEE3\uFEBC\uFEAE", "مصر");
        assertFolds("\uFBFE\uFEE8", "ين");
        assertFolds("ﷲ", "الله");
        assertFolds("ﷺ", "صلي الله عليه وسلم");
        assertFolds("ﷻ", "جل جلاله");
        assertFolds("ﻻ ﻷ ﻹ ﻵ", "لا لا لا لا");
        assertFolds("\uFE8B\uFE86", "ئؤ");
    }

    @Test
    void should_map_each_part_of_a_ligature_to_the_whole() {
        FoldedText it = FoldedText.of("عبد ﷲ اﻻول");
        assertThat(it.folded()).isEqualTo("عبد الله الاول");
        for (int i = 4; i < 8; i++) {
            assertThat(it.originalStart(i)).isEqualTo(4);
            assertThat(it.originalEnd(i)).isEqualTo(5);
        }
        assertThat(source("عبد ﷲ اﻻول", "الاول")).isEqualTo("اﻻول");
        assertThat(source("عبد ﷲ اﻻول", "ول")).isEqualTo("ول");
        assertThat(source("عبد ﷲُ", "الله")).isEqualTo("ﷲُ");
    }

    @Test
    void should_not_split_a_word_at_a_vowel_mark_in_presentation_form() {
        assertFolds("شكرا\uFE70 لكم", "شكرا لكم");
        assertFolds("محم\uFE7Cد", "محمد");
        assertFolds("محم\uFC60د", "محمد");
        assertFolds("محم\uFE77د", "محمد");
        assertThat(source("محم\uFE7Cد قال", "محمد")).isEqualTo("محم\uFE7Cد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "߀߁߂߃߄߅߆߇߈߉"})
    void should_fold_digits_of_all_scripts(String digits) {
        assertFolds(digits, "0123456789");
        assertThat(source("ال" + digits + "م", "345")).isEqualTo(digits.substring(3, 6));
    }

    @Test
    void should_fold_the_marks_in_numbers() {
        assertFolds("١٬٠٠٠ ١٫٥ ٥٠٪", "1,000 1.5 50%");
        assertFolds("１２％", "12%");
        assertFolds("١٨؍٣؍٢٠٢٥", "18/3/2025");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067',
                '\u2068', '\u2069', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'
            })
    void should_drop_bidi_controls_and_zero_width_characters(char format) {
        assertFolds(
                format + "بو" + format + "تين" + format + "، ترا" + format + format + "مب" + format, "بوتين, ترامب");
        String text = format + "بو" + format + "تين" + format + "، ثم";
        assertThat(source(text, "بوتين")).as("without what follows").isEqualTo("بو" + format + "تين");
        assertThat(source("كت" + format + "\u064Eب", "كت")).isEqualTo("كت" + format + "\u064E");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\u00A0', '\u202F', '\u2009', '\u3000', '\f', '\u000B', '\u0000', '\u0007', '\u001B',
                '\u007F', '\u0080'
            })
    void should_make_white_space_and_controls_a_blank(char c) {
        assertFolds("قال" + c + "بوتين", "قال بوتين");
        assertThat(source("قال" + c + "بوتين", "بوتين")).isEqualTo("بوتين");
    }

    @Test
    void should_keep_line_ends() {
        assertFolds("أ\nب\r\nج\rد\u0085ه\u2028و\u2029ز", "ا\nب \nج\nد\nه\nو\nز");
    }

    @Test
    void should_fold_commas_quotation_marks_and_dashes() {
        assertFolds("،٬、‚,؛؟۔", ",,,,,;?.");
        assertFolds("“a” „a‟ «a» ‹a›", "«a» «a« «a» «a»");
        assertFolds("‘a’", "'a'");
        assertFolds("– — − ‐ ‑ ―", "- - - - - -");
        assertFolds("＂（！", "\"(!");
    }

    @Test
    void should_leave_doubled_marks_double() {
        assertFolds("شعوبهم.. كان،، ثم؟!", "شعوبهم.. كان,, ثم?!");
        assertFolds("لكن…", "لكن...");
        assertThat(source("لكن… ثم", "...")).isEqualTo("…");
        assertThat(source("لكن… ثم", "ثم")).isEqualTo("ثم");
    }

    @Test
    void should_make_emoji_and_lone_surrogates_a_blank() {
        assertFolds("سلام\uD83D\uDE00عليكم", "سلام عليكم");
        assertThat(source("سلام\uD83D\uDE00عليكم", " ")).isEqualTo("\uD83D\uDE00");
        assertThat(source("سلام\uD83D\uDE00عليكم", "عليكم")).isEqualTo("عليكم");
        assertFolds("أ\uD83Dب\uDE00ج\uD83D", "ا ب ج ");
        assertFolds("\uDE00\uD83D", "  ");
        assertFolds("❤\uFE0F", "❤");
        assertThat(source("\uD83D\uDE00\uFE0F قال", "قال")).isEqualTo("قال");
    }

    @Test
    void should_make_latin_letters_small() {
        assertFolds("NHL ÉTÉ Truth Ｓ", "nhl été truth s");
    }

    @Test
    void should_fold_what_is_folded_into_itself() {
        String folded = FoldedText.fold("قال “ﷺ” إنّ الـ١٬٥٠٠ مسؤولًا… ﻻ\u200Fيعودون؟! Ｎ\u00A0٪");
        assertFolds(folded, folded);
        assertFolds("", "");
    }

    /** Whatever the text, places rise and lie in it. */
    @Test
    void should_keep_places_in_order() {
        Random random = new Random(7);
        String odd = "ابو ي\u0654\u064E\u0651ـﷺﻻ\uFE7C\u200F\u200B\u00A0\n\r…\"«1٫٩\uD83D\uDE00\u0670أؤ";
        for (int n = 0; n < 2_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(odd.charAt(random.nextInt(odd.length())));
            }
            FoldedText it = FoldedText.of(text.toString());
            assertThat(it.original()).isEqualTo(text.toString());
            for (int i = 0; i < it.folded().length(); i++) {
                assertThat(it.originalStart(i)).isNotNegative().isLessThan(it.originalEnd(i));
                assertThat(it.originalEnd(i)).isLessThanOrEqualTo(text.length());
                if (i > 0 && it.originalStart(i) != it.originalStart(i - 1)) {
                    assertThat(it.originalStart(i)).isGreaterThanOrEqualTo(it.originalEnd(i - 1));
                }
            }
        }
    }

    @Tag("time")
    @ParameterizedTest
    @ValueSource(strings = {"ا", "\u064E", "ﷺ", "\u200F", "ا\u064E", "\uD83D"})
    void should_take_a_million_characters_in_its_stride(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> FoldedText.of(text));
    }
}
