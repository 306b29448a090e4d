package dev.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.bayan.Lexicon;
import dev.bayan.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any rows make a lexicon with which texts are read as ever, or are refused with the documented exception. */
class LexiconFuzzTest {
    private static final String TEXT =
            "هاتف سالم الكثيري نظيره الروسي. ووافقت حركة الفجر على هدنة في وادي سلمى ثلاثين يوما، وتعهد الكثيري بتنفيذها.";

    @MethodSource("rows")
    @FuzzTest
    void rows(byte[] bytes) {
        Promises.inTime(() -> check(EscapedText.of(bytes)));
    }

    private static void check(String rows) {
        Optional<Lexicon> lexicon = Optional.empty();
        try {
            lexicon = Optional.of(Lexicon.ofRows(rows));
        } catch (IllegalArgumentException documented) {
            assertThat(documented).hasMessageStartingWith("row ");
        }
        lexicon.ifPresent(names -> {
            assertThat(Lexicon.ofRows(rows)).isEqualTo(names).hasSameHashCodeAs(names);
            ParseOptions options = ParseOptions.builder().lexicon(names).build();
            Promises.check(TEXT, options);
            Promises.check(rows, options);
        });
    }

    static Stream<byte[]> rows() {
        return Stream.of(
                        "",
                        "# no row\n\n\uFEFF",
                        "PERSON\tسالم الكثيري\tSalem al-Kathiri\tسالم بن علي\tالكثيري|سالم\tOM\tDawn Movement\tENVOY",
                        "ARMED_GROUP\tحركة الفجر\tDawn Movement\tالفجر|RSF\n\nMEDIA\tوكالة الفجر",
                        "STATE\tدولة الوادي\tValley\nINSTITUTION\tمجلس الوادي\t\tالمجلس\t\tOM\nGROUP\tأهل الوادي",
                        "REGION\tوادي سلمى\t\tسلمى\t\tOM\r\nSEA\tبحر سلمى\rCITY\tسلمى الجديدة\nFRONT\tجبهة\nCROSSING\tمعبر سلمى",
                        "PERSON\tفلاديمير بوتين\tVladimir Putin\nPERSON\tسالم الكثيري\nPERSON\tسالم الكثيري\tAgain",
                        "person\tسالم\nPERSON\nPERSON\t\nPERSON\tقال\nCITY\tX\nPERSON\tسالم\t\t\t\tZZ\t\tKING\t9\t10",
                        "PERSON\tس\nPERSON\tسالم \\uD83D\nPERSON\tسـالِم \\uFEFB\nPERSON\t\\uFDFA\nPERSON\t\\u0000")
                .map(rows -> rows.getBytes(StandardCharsets.UTF_8));
    }
}
