package dev.bayan.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.bayan.train.TrainSentenceModel;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final double FLOOR = 0.97;

    /** A bar stands where the paragraph is to be cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد إلى بيروت.| وغادرها في اليوم التالي.",
                "وصل الوفد إلى بيروت.|وغادرها في اليوم التالي.",
                "هل توقف القصف؟| لم يتوقف!| وما زال الدخان يتصاعد.",
                "قال د. سمير جعجع إن اللقاء مفيد.| وشكره الحاضرون.",
                "قال د.سمير جعجع إن اللقاء مفيد.| وشكره الحاضرون.",
                "نقلت أ. ف. ب عن شاهد رواية أخرى.| ونفاها الجيش.",
                "نقلت أ.ف.ب عن شاهد رواية أخرى.| ونفاها الجيش.",
                "بلغ العجز 4.6 في المئة.| وكان 3.9 قبل عام.",
                "بلغ العجز ٤٫٦ في المئة.| وكان ٣٫٩ قبل عام.",
                "وقع الاتفاق في 4.11.2024 في الرياض.| ولم ينفذ.",
                "حضر السفير K. L. Moore الجلسة.| ثم غادر.",
                "زوروا موقع www.icrc.org لمعرفة المزيد.| الخدمة مجانية.",
                "قالت إنها «راضية تماما».| وغادرت القاعة.",
                "قالت: «أنا راضية تماما.»| وغادرت القاعة.",
                "قالت: “أنا راضية تماما.”| وغادرت القاعة.",
                "قالت: \"أنا راضية تماما.\"| وغادرت القاعة.",
                "سأل: «أين الوزير؟»| وأضاف: «أريد جوابا».",
                "«أين الوزير؟» سأل النائب.| ولم يجبه أحد.",
                "سأل: «أين الوزير؟»، فقيل له إنه سافر.| فغضب.",
                "انتهت الحرب..| وبدأ الحساب..| فمن يدفع؟",
                "انتهت الحرب..|من يدفع الثمن؟",
                "كاد الاتفاق أن... ينهار.| ثم نجا.",
                "كاد الاتفاق أن… ينهار.| ثم نجا.",
                "قالت: «أنا راضية تماما. »| وغادرت القاعة.",
                "وصل الوفد إلى بيروت.| »نعم« قال رئيسه.",
                "ما هذا؟!| سأل الجميع.",
                "اتفقوا .| ثم اختلفوا .",
                "جملة بلا نقطة في آخرها",
                "خبر بلا نقطة في آخره.| وجملة أخيرة بلا نقطة",
            })
    void should_cut_where_a_sentence_ends(String marked) {
        String text = marked.replace("|", "");
        List<String> cut = new ArrayList<>();
        String folded = FoldedText.fold(text);
        for (Span span : SentenceSplitter.split(folded)) {
            cut.add(folded.substring(span.getStart(), span.getEnd()));
        }
        assertThat(cut).containsExactly(FoldedText.fold(marked).split("\\| ?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                ".",
                "...",
                ". . .",
                "؟؟؟ !!!",
                "» .",
                ". »",
                "«",
                "\"",
                ".\".\".",
                "نعم. »",
                "نعم. . .",
                "a.b.c",
                ".com .net"
            })
    void should_give_one_sentence_where_there_are_no_two(String text) {
        String folded = FoldedText.fold(text);
        assertThat(SentenceSplitter.split(folded)).containsExactly(new Span(0, folded.length()));
    }

    @Test
    void should_leave_out_nothing_but_blanks() {
        String line = FoldedText.fold("  أولا.   ثانيا!»ثالثا؟ (رابعا.)خامسا.. سادسا...  ");
        int end = 0;
        for (Span span : SentenceSplitter.split(line)) {
            assertThat(span.getStart()).isGreaterThanOrEqualTo(end);
            assertThat(line.substring(end, span.getStart())).isBlank();
            end = span.getEnd();
        }
        assertThat(line.substring(end)).isBlank();
        assertThat(SentenceSplitter.split("")).isEmpty();
    }

    @Tag("time")
    @ParameterizedTest
    @ValueSource(
            strings = {"ا", ".", ". ", "!", "؟ ", "ا.", "ا. ", "كلمة.كلمة", "كلمة. وكلمة", "\".", ".»", " ", "«ا", "a.b"
            })
    void should_take_a_million_characters_in_its_stride(String piece) {
        String folded = FoldedText.fold(piece.repeat(1_000_000 / piece.length()));
        assertTimeout(Duration.ofSeconds(60), () -> SentenceSplitter.split(folded));
    }

    @Test
    void should_be_safe_to_share() {
        String line = FoldedText.fold("قال د. سمير إن اللقاء مفيد. وشكره الحاضرون. فهل يعود؟ نعم.");
        Span[] expected = SentenceSplitter.split(line);
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> SentenceSplitter.split(line)))
                .allSatisfy(spans -> assertThat(spans).containsExactly(expected));
    }

    /** The model is asked without OpenNLP's detector, but as the detector asks it. */
    @Test
    void should_ask_the_model_as_the_detector_does() throws IOException {
        String lines = String.join(" ", Files.readAllLines(Path.of("src/train/sentences.txt")))
                + " Mr. Smith met U.S. envoys.Then he left... A.B. said? No. ";
        String copy = SentenceSplitter.prepare(FoldedText.fold(lines)).text();
        try (InputStream file = Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream("sentences.bin"));
                InputStream again =
                        Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream("sentences.bin"))) {
            Span[] found = new SentenceDetectorME(new SentenceModel(file)).sentPosDetect(copy);
            List<Integer> beginnings = new ArrayList<>();
            for (Span sentence : Arrays.asList(found).subList(1, found.length)) {
                beginnings.add(sentence.getStart());
            }
            assertThat(StopModel.load(again).beginnings(copy.stripTrailing()))
                    .hasSizeGreaterThan(100)
                    .isEqualTo(beginnings);
        }
    }

    /** Whoever changes the lines, the folds or the copy that the model sees has to train again. */
    @Test
    void should_hold_the_model_that_the_lines_give() throws IOException {
        byte[] trained = TrainSentenceModel.train(Files.readAllLines(Path.of("src/train/sentences.txt")));
        try (InputStream stored = Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream("sentences.bin"))) {
            String property = "Training-Eventhash";
            assertThat(new SentenceModel(stored).getManifestProperty(property))
                    .isNotNull()
                    .isEqualTo(new SentenceModel(new ByteArrayInputStream(trained)).getManifestProperty(property));
        }
    }

    @Test
    void should_hold_out_what_is_not_trained_on() throws IOException {
        Set<String> trained = new HashSet<>(Files.readAllLines(Path.of("src/train/sentences.txt")));
        assertThat(Files.readAllLines(Path.of("src/test/resources/sentences-heldout.txt")))
                .filteredOn(line -> !line.isBlank() && line.charAt(0) != '#')
                .noneMatch(trained::contains);
    }

    /** The figures of docs/text-layer.md. */
    @Test
    void should_do_better_than_the_rule_on_the_lines_held_out() throws IOException {
        List<Paragraph> paragraphs = heldOut();
        Score model = score(paragraphs, SentenceSplitterTest::starts);
        Score rule = score(paragraphs, SentenceSplitterTest::startsByRule);
        assertThat(model.f1())
                .as("%s, by rule %s", model, rule)
                .isGreaterThan(rule.f1())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static Set<Integer> starts(String line) {
        Set<Integer> starts = new TreeSet<>();
        for (Span span : SentenceSplitter.split(line)) {
            starts.add(span.getStart());
        }
        return starts;
    }

    /** The rule to be beaten: a sentence ends at a stop, marks that close included, before a blank. */
    private static Set<Integer> startsByRule(String line) {
        Set<Integer> starts = new TreeSet<>(Set.of(0));
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (".!?".indexOf(line.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < line.length() && "\"»')".indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
                if (end < line.length() && line.charAt(end) == ' ' && end - start > 6) {
                    start = end + 1;
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private record Paragraph(String folded, Set<Integer> starts) {}

    private record Score(int right, int wrong, int missed) {
        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    private static Score score(List<Paragraph> paragraphs, Function<String, Set<Integer>> splitter) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Paragraph paragraph : paragraphs) {
            // that a paragraph begins a sentence is no merit
            Set<Integer> found = new HashSet<>(splitter.apply(paragraph.folded));
            found.remove(0);
            Set<Integer> both = new HashSet<>(found);
            both.retainAll(paragraph.starts);
            right += both.size();
            wrong += found.size() - both.size();
            missed += paragraph.starts.size() - both.size();
        }
        return new Score(right, wrong, missed);
    }

    private static List<Paragraph> heldOut() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Integer> starts = new TreeSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream("/sentences-heldout.txt")),
                UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() && text.length() > 0) {
                    paragraphs.add(new Paragraph(text.toString(), starts));
                    text.setLength(0);
                    starts = new TreeSet<>();
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    boolean joined = line.charAt(0) == '~';
                    if (text.length() > 0) {
                        text.append(joined ? "" : " ");
                        starts.add(text.length());
                    }
                    text.append(FoldedText.fold(joined ? line.substring(1) : line));
                }
            }
        }
        paragraphs.add(new Paragraph(text.toString(), starts));
        return paragraphs;
    }
}
