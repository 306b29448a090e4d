package dev.bayan.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizedTextTest {

    private static String forms(String text) {
        return TokenizedText.of(text).tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    private static List<String> sources(String text) {
        return TokenizedText.of(text).tokens().stream()
                .map(t -> text.substring(t.start(), t.end()))
                .toList();
    }

    /** The forms of the tokens that stand in quotation {@code number}. */
    private static String quotation(String text, int number) {
        return TokenizedText.of(text).tokens().stream()
                .filter(t -> t.quote() == number)
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }

    /** What SimpleTokenizer does with Arabic, before our folding and after it: see docs/text-layer.md. */
    @Nested
    class SimpleTokenizerOnArabic {

        private static List<String> raw(String text) {
            return List.of(SimpleTokenizer.INSTANCE.tokenize(text));
        }

        private static List<String> folded(String text) {
            return raw(FoldedText.fold(text));
        }

        @Test
        void should_keep_words_with_common_marks_whole() {
            for (String word : List.of("أُكِّدَتْ", "اتصالًا", "الرحمٰن", "هدنـــة")) {
                assertThat(raw(word)).containsExactly(word);
            }
        }

        @ParameterizedTest
        @ValueSource(chars = {'\u0658', '\u06DF', '\u200C', '\u200E', '\u200F', '\u061C', '\uFEFF', '\u00AD'})
        void should_split_words_at_rarer_marks_and_format_characters_unless_folded(char mark) {
            assertThat(raw("بو" + mark + "تين")).containsExactly("بو", String.valueOf(mark), "تين");
            assertThat(folded("بو" + mark + "تين")).containsExactly("بوتين");
        }

        @Test
        void should_split_numbers_at_their_marks() {
            assertThat(raw("١٫٥ 1,000 1.5")).containsExactly("١", "٫", "٥", "1", ",", "000", "1", ".", "5");
            assertThat(folded("١٫٥ 1,000 1.5")).containsExactly("1", ".", "5", "1", ",", "000", "1", ".", "5");
            assertThat(forms("١٫٥ 1,000 1.5")).as("we join them again").isEqualTo("1.5 1,000 1.5");
        }

        @Test
        void should_split_letters_from_digits() {
            assertThat(raw("ال72 30يوما")).containsExactly("ال", "72", "30", "يوما");
        }

        @Test
        void should_make_an_emoji_two_lone_surrogates_unless_folded() {
            assertThat(raw("نعم\uD83D\uDE00")).containsExactly("نعم", "\uD83D", "\uDE00");
            assertThat(folded("نعم\uD83D\uDE00")).containsExactly("نعم");
        }

        @Test
        void should_keep_runs_of_one_mark_together_and_know_arabic_marks() {
            assertThat(raw("نعم.. لا،، «ربما» “قد”؟!"))
                    .containsExactly("نعم", "..", "لا", "،،", "«", "ربما", "»", "“", "قد", "”", "؟", "!");
            assertThat(raw("نعم\u00A0لا")).containsExactly("نعم", "لا");
        }

        @Test
        void should_leave_clitics_on() {
            assertThat(raw("وبالرئيس لترامب")).containsExactly("وبالرئيس", "لترامب");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 أسير | 1,000 اسير",
                "١٬٠٠٠ أسير | 1,000 اسير",
                "1,234,567 شخصا | 1,234,567 شخصا",
                "12,500.75 دولار | 12,500.75 دولار",
                "1.5 مليون | 1.5 مليون",
                "١٫٥ مليون | 1.5 مليون",
                "12/5/2025 | 12 / 5 / 2025",
                "18.3.2025 | 18 . 3 . 2025",
                "١٨.٣.٢٠٢٥ | 18 . 3 . 2025",
                "1.2.3.4 | 1 . 2 . 3 . 4",
                "1.000.000 | 1 . 000 . 000",
                "2025,300 أسير | 2025 , 300 اسير",
                "1,5 | 1 , 5",
                "5,10,15 | 5 , 10 , 15",
                "عام 2025. | عام 2025 .",
                "1..5 | 1 .. 5",
                "مهلة الـ72 ساعة | مهله ال 72 ساعه",
                "30يوما | 30 يوما",
                "الساعة 10:30 | الساعه 10 : 30",
                "50% ٥٠٪ | 50 % 50 %",
                "2024-2025 | 2024 - 2025",
                "F16 | f 16",
            })
    void should_join_numbers(String text, String expected) {
        assertThat(forms(text)).isEqualTo(expected);
    }

    @Test
    void should_know_words_numbers_and_marks() {
        List<Token> tokens = TokenizedText.of("أفرج عن 1,000 أسير.").tokens();
        assertThat(tokens)
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.MARK);
        assertThat(tokens).extracting(Token::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(tokens.get(2)).matches(Token::isNumber).matches(t -> t.is("1,000"));
        assertThat(tokens.get(0)).matches(Token::isWord);
    }

    @Test
    void should_point_into_the_caller_s_text() {
        assertThat(sources("قالَ بـ”الجرائم”، وعددُها ١٬٥٠٠\u200F.. ثمّ ﷲ\uD83D\uDE00أعلم"))
                .containsExactly("قالَ", "بـ", "”", "الجرائم", "”", "،", "وعددُها", "١٬٥٠٠", "..", "ثمّ", "ﷲ", "أعلم");
        assertThat(sources("مهلة الـ72 ساعة…")).containsExactly("مهلة", "الـ", "72", "ساعة", "…");
        assertThat(forms("مهلة الـ72 ساعة…")).isEqualTo("مهله ال 72 ساعه ...");
    }

    @Test
    void should_give_the_spelling_in_plain_letters_with_its_marks_and_hamzas() {
        TokenizedText text = TokenizedText.of("عسكريَّين \uFE87\uFEE5 فلسطی \u200Fشــاكرًا\u200E هدنة");
        assertThat(text.tokens())
                .extracting(text::spelling)
                .containsExactly("عسكريَّين", "إن", "فلسطى", "شاكرًا", "هدنة");
    }

    @Test
    void should_tell_where_white_space_stands() {
        assertThat(TokenizedText.of("الـ72 ساعة\u00A0تامة،ثم").tokens())
                .extracting(Token::spaceBefore)
                .containsExactly(true, false, true, true, false, false);
    }

    @Test
    void should_split_marks_without_blanks_and_count_each_but_commas() {
        assertThat(forms("نعم،وقال(لا)؛ثم،، انتهى!!")).isEqualTo("نعم , وقال ( لا ) ; ثم , انتهي ! !");
        assertThat(forms("شعوبهم..كان")).isEqualTo("شعوبهم .. كان");
        assertThat(sources("ثم،، انتهى")).containsExactly("ثم", "،،", "انتهى");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصفها بـ”الجرائم” ثم مضى",
                "وصفها بـ“الجرائم” ثم مضى",
                "وصفها بـ“الجرائم“ ثم مضى",
                "وصفها بـ”الجرائم“ ثم مضى",
                "وصفها بـ«الجرائم» ثم مضى",
                "وصفها بـ»الجرائم« ثم مضى",
                "وصفها بـ‹الجرائم› ثم مضى",
                "وصفها بـ\"الجرائم\" ثم مضى",
                "وصفها بـ„الجرائم“ ثم مضى",
                "وصفها بـ„الجرائم” ثم مضى",
                "وصفها بـ“الجرائم\" ثم مضى",
                "وصفها بـ\"الجرائم” ثم مضى",
                "وصفها بـ\" الجرائم \" ثم مضى",
                "وصفها بـ” الجرائم ” ثم مضى",
                "وصفها بـ“ الجرائم ” ثم مضى",
                "وصفها بـ“الجرائم”، ثم مضى “هو",
            })
    void should_find_the_quotation(String text) {
        List<Token> tokens = TokenizedText.of(text).tokens();
        assertThat(tokens)
                .filteredOn(t -> t.quote() == 0)
                .extracting(Token::form)
                .hasSize(3)
                .element(1)
                .isEqualTo("الجرائم");
        assertThat(tokens)
                .filteredOn(t -> t.is("وصفها") || t.is("مضي"))
                .extracting(Token::quote)
                .containsOnly(-1);
    }

    @Test
    void should_number_quotations_through_the_document() {
        String text = "قال «نعم» و\"لا\".\nثم قال “ربما”.";
        assertThat(quotation(text, 0)).isEqualTo("« نعم »");
        assertThat(quotation(text, 1)).isEqualTo("\" لا \"");
        assertThat(quotation(text, 2)).isEqualTo("« ربما »");
        assertThat(quotation(text, -1)).isEqualTo("قال و . ثم قال .");
    }

    @Test
    void should_let_an_unclosed_quotation_last_to_the_end_of_the_paragraph() {
        String text = "قال: «لن نعود. هذا قرارنا\nوغادر القاعة";
        assertThat(quotation(text, 0)).isEqualTo("« لن نعود . هذا قرارنا");
        assertThat(quotation(text, -1)).isEqualTo("قال : وغادر القاعه");
        assertThat(quotation("قال: \"لن نعود. هذا قرارنا", 0)).isEqualTo("\" لن نعود . هذا قرارنا");
    }

    @Test
    void should_let_the_next_quotation_end_one_that_nobody_closed() {
        String text = "قال: «لن نعود. وأضاف: «سننتظر» ثم غادر";
        assertThat(quotation(text, 0)).isEqualTo("« لن نعود . واضاف :");
        assertThat(quotation(text, 1)).isEqualTo("« سننتظر »");
        assertThat(quotation(text, -1)).isEqualTo("قال : ثم غادر");
    }

    @Test
    void should_find_a_quotation_within_a_quotation() {
        for (String text : List.of(
                "قال «وصفها بـ\"الكارثة\" ثم سكت» وغادر",
                "قال «وصفها «بالكارثة» ثم سكت» وغادر",
                "قال «إن \"الكارثة\" وقعت» وغادر")) {
            assertThat(quotation(text, -1)).isEqualTo("قال وغادر");
            List<Token> tokens = TokenizedText.of(text).tokens();
            assertThat(tokens)
                    .filteredOn(t -> t.form().contains("كارثه"))
                    .extracting(Token::quote)
                    .containsExactly(1);
            assertThat(tokens)
                    .filteredOn(t -> t.is("سكت") || t.is("وقعت"))
                    .extracting(Token::quote)
                    .containsExactly(0);
        }
    }

    @Test
    void should_not_open_a_quotation_with_a_stray_closing_mark() {
        assertThat(TokenizedText.of("انتهت الحرب”. وعاد الهدوء").tokens())
                .extracting(Token::quote)
                .containsOnly(-1);
        assertThat(TokenizedText.of("انتهت الحرب»").tokens())
                .extracting(Token::quote)
                .containsOnly(-1);
        assertThat(TokenizedText.of("انتهت الحرب\"").tokens())
                .extracting(Token::quote)
                .containsOnly(-1);
    }

    @Test
    void should_read_the_furniture_of_a_page_behind_its_story() {
        String[] lines = {
            "قمة في أوسلو",
            "كتب: سليم الراعي",
            "آخر تحديث: 14:05",
            "وصل الوفدان صباحا.",
            "جانب من مراسم الاستقبال (رويترز)",
            "اقرأ أيضا",
            "أسعار النفط ترتفع",
            "البرازيل تستعد للقمة",
            "وبدأت المحادثات في قصر المؤتمرات بحضور ممثلين عن الدول الراعية ووفد من الأمم المتحدة وآخر من الاتحاد الأفريقي",
            "تابعونا على تلغرام",
            "اقرأ أيضا كتاب التاريخ قبل أن تحكم على القرار، ثم انظر في ما قاله المؤرخون الذين عاصروا تلك الحرب، وهم كثيرون، عن أسبابها وعن الذين أشعلوها وعن ثمنها",
        };
        TokenizedText text = TokenizedText.of(String.join("\n", lines));
        List<String> order = new ArrayList<>();
        for (int i = 0; i < text.sentenceCount(); i++) {
            int start = text.tokens().get(text.sentenceStart(i)).start();
            order.add(text.text().substring(start).lines().findFirst().orElseThrow());
        }
        assertThat(order)
                .containsExactly(
                        lines[0], lines[3], lines[8], lines[10], lines[1], lines[2], lines[4], lines[5], lines[6],
                        lines[7], lines[9]);
        assertThat(text.storyEnd()).isEqualTo(4);
    }

    @Test
    void should_number_sentences_and_paragraphs() {
        TokenizedText text = TokenizedText.of("\n\nقال د. سمير نعم. ثم غادر.\r\n \nهل يعود؟ لا أحد يعرف");
        assertThat(text.sentenceCount()).isEqualTo(4);
        assertThat(text.tokens())
                .extracting(Token::sentence)
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);
        assertThat(IntStream.range(0, 4).map(text::paragraph)).containsExactly(0, 0, 1, 1);
        for (int i = 0; i < text.sentenceCount(); i++) {
            assertThat(text.tokens().subList(text.sentenceStart(i), text.sentenceEnd(i)))
                    .extracting(Token::sentence)
                    .containsOnly(i);
        }
        assertThat(text.sentenceEnd(3)).isEqualTo(15);
    }

    @Test
    void should_begin_a_sentence_after_the_marks_that_close_the_one_before() {
        assertThat(TokenizedText.of("قالت: «أنا راضية.» وغادرت.").tokens())
                .extracting(Token::sentence)
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 1);
        assertThat(TokenizedText.of("استمرت ساعة ونصف..تفاصيل المكالمة").tokens())
                .extracting(Token::sentence)
                .containsExactly(0, 0, 0, 0, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200F", "\uD83D", "\u0000", "\u064E"})
    void should_give_no_tokens_for_nothing(String text) {
        TokenizedText it = TokenizedText.of(text);
        assertThat(it.tokens()).isEmpty();
        assertThat(it.sentenceCount()).isZero();
        assertThat(it.sentenceStart(0)).isZero();
        assertThat(it.text()).isEqualTo(text);
    }

    /** Whatever the text, tokens follow one another in it, and sentences cover them. */
    @Test
    void should_keep_tokens_in_order() {
        Random random = new Random(11);
        String odd = "ابو يد12 \u0654\u064Eـﷺﻻ\u200F\u00A0\n\r…..!؟،,\"«»“”'(1٫٩\uD83D\uDE00أؤaZ²Ⅷ";
        for (int n = 0; n < 5_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(odd.charAt(random.nextInt(odd.length())));
            }
            TokenizedText it = TokenizedText.of(text.toString());
            int start = 0;
            int end = 0;
            int sentence = 0;
            for (Token token : it.tokens()) {
                // the four words of ﷺ stand in one place, and what is written together with it begins or ends there
                boolean ligature = text.charAt(token.start()) == 'ﷺ';
                assertThat(token.start())
                        .as("%s in %s", token, text)
                        .isGreaterThanOrEqualTo(ligature ? start : end)
                        .isLessThan(token.end());
                assertThat(token.end()).isGreaterThanOrEqualTo(end);
                start = token.start();
                assertThat(token.sentence()).isBetween(sentence, sentence + 1);
                assertThat(token.form()).isNotBlank();
                sentence = token.sentence();
                end = token.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(it.sentenceCount()).isEqualTo(it.tokens().isEmpty() ? 0 : sentence + 1);
        }
    }

    @Tag("time")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ا",
                "1",
                "1,",
                "1.",
                "1.1",
                ".",
                "!",
                "«",
                "»",
                "\"",
                "'",
                "\n",
                "ا\n",
                "«ا ",
                "ا. ",
                "1,000,",
                "”“",
                "\uD83D\uDE00"
            })
    void should_take_a_million_characters_in_its_stride(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> TokenizedText.of(text));
    }
}
