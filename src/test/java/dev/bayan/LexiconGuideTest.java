package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.Lexicon.PlaceKind;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Commitment;
import dev.bayan.model.Office;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/lexicon.md are the code below, in this order, and print what the page says. */
class LexiconGuideTest {
    private static final Path GUIDE = Path.of("docs", "lexicon.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "dev", "bayan", "LexiconGuideTest.java");

    private static void builder() {
        // guide: begin
        Lexicon lexicon = Lexicon.builder()
                .person("سالم الكثيري", p -> p.label("Salem al-Kathiri").country("OM").office(Office.ENVOY)
                        .variants("سالم بن علي الكثيري").shortNames("الكثيري"))
                .group("حركة الفجر", g -> g.label("Dawn Movement").kind(ActorKind.ARMED_GROUP).variants("الفجريون"))
                .institution("قصر البركة", i -> i.label("Al Baraka Palace").country("OM"))
                .place("وادي سلمى", PlaceKind.REGION, p -> p.country("OM"))
                .build();
        ParseOptions options = ParseOptions.builder().lexicon(lexicon).build();

        Statement statement = StatementParser.parse("اتفقت حركة الفجر والحكومة اليمنية على هدنة في وادي سلمى لمدة أسبوعين."
                + " وأعلن قصر البركة أن الكثيري تعهد بإرسال وفد.", options);

        statement.events().forEach(event -> System.out.println(event.summary(Locale.ENGLISH)));
        // guide: end
    }

    @Test
    void a_lexicon_is_built() {
        assertThat(printed(LexiconGuideTest::builder)).isEqualTo(blocks("text").get(0));
    }

    @Test
    void without_it_there_is_less() {
        Statement statement = StatementParser.parse("اتفقت حركة الفجر والحكومة اليمنية على هدنة في وادي سلمى لمدة أسبوعين."
                + " وأعلن قصر البركة أن الكثيري تعهد بإرسال وفد.");
        assertThat(statement.commitments()).isEmpty();
        assertThat(statement.ceasefires().get(0).area()).isEmpty();
    }

    @Test
    void a_lexicon_is_read(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("names.tsv"), blocks("tsv").get(0));
        // guide: begin
        Lexicon lexicon;
        try (Reader rows = Files.newBufferedReader(file)) {
            lexicon = Lexicon.ofRows(rows);
        }
        // guide: end
        assertThat(lexicon.size()).isEqualTo(5);
    }

    private static void badRows() {
        // guide: begin
        String rows = "PERSON\tسالم الكثيري\tSalem al-Kathiri\t\tالكثيري\tOman\n"
                + "PERSON\tعلي الكثيري\n"
                + "PERSON\tعلي الكثيرى\n"
                + "ARMED_GROUP\tDawn Movement\tحركة الفجر\n";
        try {
            Lexicon.ofRows(rows);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        // guide: end
    }

    @Test
    void bad_rows_are_told() {
        assertThat(printed(LexiconGuideTest::badRows)).isEqualTo(blocks("text").get(1));
    }

    private static void replacement() {
        // guide: begin
        Lexicon house = Lexicon.builder()
                .person("فلاديمير بوتين", p -> p.label("Wladimir Putin").country("RU").office(Office.HEAD_OF_STATE))
                .institution("الكرملين", i -> i.label("The Kremlin").country("RU"))
                .build();
        ParseOptions options = ParseOptions.builder().lexicon(house).build();

        Commitment pledge = StatementParser.parse("أوضح الكرملين أن بوتين تعهد بضمان سلامتهم.", options).commitments().get(0);
        System.out.println(pledge.committers().get(0).label().orElseThrow());
        System.out.println(pledge.attributedTo().get(0).label().orElseThrow());
        // guide: end
    }

    @Test
    void ours_are_replaced() {
        assertThat(printed(LexiconGuideTest::replacement)).isEqualTo(blocks("text").get(2));
    }

    @Test
    void the_examples_are_those_of_the_guide() throws IOException {
        List<String> examples = Pattern.compile("(?s)// guide: begin\\n(.*?)\\n *// guide: end").matcher(Files.readString(SOURCE))
                .results().map(found -> found.group(1).stripIndent()).toList();
        assertThat(blocks("java")).containsExactlyElementsOf(examples);
    }

    /** What an example prints, the marks that isolate Arabic words left out. */
    private static String printed(Runnable example) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            example.run();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replaceAll("[\u2068\u2069]", "").lines().collect(Collectors.joining("\n"));
    }

    /** The fenced blocks of a kind. */
    private static List<String> blocks(String kind) {
        try {
            return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)\\n```$").matcher(Files.readString(GUIDE)).results()
                    .map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
