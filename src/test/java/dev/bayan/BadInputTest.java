package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.model.TextSpan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no statement at all, or far too much of one, is told as the README says, in time and without a word printed. */
class BadInputTest {
    private static final String CALL = "أجرى الرئيس الروسي فلاديمير بوتين أمس اتصالا هاتفيا مع نظيره الأميركي";
    private static final ParseOptions OPTIONS =
            ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();

    @Test
    void the_hijri_calendar_of_the_jdk_ends() {
        ParseOptions last = ParseOptions.builder()
                .referenceDate(LocalDate.from(HijrahDate.of(1600, 12, 1)))
                .build();
        assertThat(StatementParser.parse("تبادلت روسيا وأوكرانيا 30 أسيرا في 5 محرم.", last)
                        .prisonerExchanges())
                .hasSize(1);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatementParser.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementParser.parse(null, OPTIONS))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementParser.parse(CALL, null))
                .withMessage("options");
    }

    @Test
    void a_text_over_the_maximum_is_refused_with_both_lengths() {
        ParseOptions ten = ParseOptions.builder().maxLength(10).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementParser.parse("ا".repeat(11), ten))
                .withMessageContainingAll("11", "10");
        assertThat(StatementParser.parse("ا".repeat(10), ten).text()).hasSize(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementParser.parse("ا".repeat(1_000_001)))
                .withMessageContainingAll("1000001", "1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\u00A0\t", "\u2003"})
    void an_empty_text_has_a_notice(String text) {
        assertNothing(text, NoticeCode.EMPTY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The presidents spoke by telephone.",
                "Путин и Трамп поговорили по телефону",
                "普京与特朗普通电话",
                "123 456",
                "\u0000\u0001\u0007\u001B[31m",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00\uD83D",
                "\u064E\u064F",
                "؟،؛",
                "\uFFFE\uFFFF"
            })
    void a_text_without_arabic_has_a_notice(String text) {
        assertNothing(text, NoticeCode.NOT_ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001\u001B", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u202E", "\u200B", "\uFEFF"})
    void marks_that_are_no_letters_do_no_harm(String mark) {
        for (String text :
                List.of(mark + CALL, CALL + mark, CALL.replace(" ", " " + mark + " "), CALL.replace(" ", mark + " "))) {
            assertThat(check(text).calls()).as(text).hasSize(1);
        }
        check(CALL.replace("", mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وافقت روسيا على هدنة إذا",
                "وافقت روسيا على هدنة «إذا",
                "تعهد بوتين بأن",
                "تبادلت روسيا 175",
                "أعلنت مصر هدنة في غزة. ورحبت قطر بالاتفاق",
                "ستسحب موسكو قواتها، حسبما أفاد مسؤول",
                "بحث الرئيسان المصري والتونسي هاتفيا أسعار الحبوب وغيرها",
                "بخرق الهدنة عبر استهداف حافلة عسكرية قرب\nمصراتة",
                "وضع بوتين شروطا لأي هدنة، أولها وقف التسليح، وثانيها",
                "بحثا سير تنفيذ اتفاق الهدنة\nغزة/القدس - أفرجت الحركة عن ثلاثة محتجزين"
            })
    void a_text_may_break_off(String text) {
        check(text);
    }

    /** Each was found by fuzzing, and ended in an exception. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرئيس الروسي و بوتين",
                "وأعلن المستشار، الألماني فريدريش ميرتس أن الاتحاد الأوروبي سيوسع قيوده",
                "عاد اليوم 185 من جنودنا من الطرف!",
                "وزير الخارجية و",
                "بعد يومين من مكالمة بين بوتين وترامب",
                "غداة محادثة بين بوتين وترامب",
                "هدنة بدأت في 9 مارس، وبدأ سريان الهدنة في 31 ديسمبر",
                "غدا وسوف هاتف هاتف هدنة بلاده اتصل بـ. محددة وحماس ” لا»، ليس غدا لن. جثة فياتفقا على وزيلينسكي ليس ». هدنة وألبين"
            })
    void what_fuzzing_found_is_read(String text) {
        for (LocalDate date :
                List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
            ParseOptions options =
                    ParseOptions.builder().referenceDate(date).explain(true).build();
            assertThat(StatementParser.parse(text, options).referenceDate()).contains(date);
        }
    }

    static Stream<Arguments> muchOfOneThing() {
        return Stream.of(
                Arguments.of("a million of one letter", "ا".repeat(1_000_000)),
                Arguments.of("a million of another letter", "و".repeat(1_000_000)),
                Arguments.of("a million combining marks", "ب" + "\u064B".repeat(999_999)),
                Arguments.of("a million of tatweel", "ب" + "ـ".repeat(999_999)),
                Arguments.of("a million digits", "ب " + "7".repeat(999_998)),
                Arguments.of("a million full stops", "ب" + ".".repeat(999_999)),
                Arguments.of("a million lone surrogates", "ب" + "\uD83D".repeat(999_999)),
                Arguments.of("words of one letter", "و ".repeat(500_000)),
                Arguments.of("opening quotes", "قال " + "«".repeat(100_000)),
                Arguments.of("straight quotes", "قال " + "\" ".repeat(100_000)),
                Arguments.of("quotes that say", "قال: «".repeat(100_000)),
                Arguments.of("brackets", "قال " + "(".repeat(100_000) + "نعم" + ")".repeat(100_000)),
                Arguments.of("square brackets", "[{(".repeat(100_000) + "ب"),
                Arguments.of("line breaks", "ب\n".repeat(500_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void muchOfOneThing(String name, String text) {
        assertThat(check(text).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مكالمة", "اتصل", "هدنة", "تبادل", "أسرى", "تعهد", "قال", "الرئيس", "روسيا", "بوتين", "مئة", "يوم",
                "أمس", "نظيره", "أن", "إذا", "والرئيس", "مارس", "ألف"
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_hundred_thousand_of_a_word_that_counts(String word) {
        check((word + " ").repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CALL + ". ",
                CALL + "، ",
                "وافقت روسيا وأوكرانيا على هدنة لمدة ثلاثين يوما. ",
                "تبادلت روسيا وأوكرانيا 175 أسيرا. ",
                "تعهد بوتين بوقف القصف إذا وافقت كييف، "
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void two_thousand_of_a_sentence(String sentence) {
        assertThat(check(sentence.repeat(2000)).events()).isNotEmpty();
    }

    @Test
    void a_text_gives_the_same_twice_and_in_eight_threads() throws Exception {
        List<TestText> texts = TestText.readAll();
        List<Statement> once = parseAll(texts);
        assertThat(parseAll(texts)).isEqualTo(once);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Statement>> all = () -> parseAll(texts);
            for (Future<List<Statement>> result : threads.invokeAll(Collections.nCopies(8, all))) {
                assertThat(result.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothing_is_printed() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            parseAll(TestText.readAll());
            List.of("", "Hello", "\uD83D", CALL, "ا".repeat(10_000)).forEach(BadInputTest::check);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void every_span_quotes_the_text() {
        TestText.readAll().forEach(text -> check(text.text()));
    }

    private static List<Statement> parseAll(List<TestText> texts) {
        List<Statement> statements = new ArrayList<>();
        texts.forEach(text -> statements.add(text.parse(text.text())));
        return statements;
    }

    private static void assertNothing(String text, NoticeCode code) {
        Statement statement = check(text);
        assertThat(statement.events()).isEmpty();
        assertThat(statement.notices()).extracting(Notice::code).containsExactly(code);
    }

    /** Parses a text; whatever comes out keeps the text and quotes it. */
    private static Statement check(String text) {
        Statement statement = StatementParser.parse(text, OPTIONS);
        assertThat(statement.text().equals(text)).isTrue();
        for (TextSpan span : EventDigest.spans(statement)) {
            assertThat(span.start()).isBetween(0, span.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
        }
        return statement;
    }
}
