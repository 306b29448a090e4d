package dev.bayan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.ParseOptions;
import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.Call;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.EventAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.junit.jupiter.api.Test;

/** A grammar check of our own and the reader of OpenNLP accept what is written. */
class StatementBratTest {
    private static final String CONFIGURATION = StatementBrat.configuration();

    private static Statement parse(String text) {
        return StatementParser.parse(
                text,
                ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build());
    }

    private static List<String> faults(Statement statement) {
        return BratFile.faults(StatementBrat.write(statement), statement.text(), CONFIGURATION);
    }

    @Test
    void the_example_of_the_documentation() throws IOException {
        String brat = StatementBrat.write(parse("هاتف بوتين ترامب أمس."));
        assertThat(Files.readString(Path.of("docs", "formats.md"))).contains("```text\n" + brat + "```\n");
        assertThat(brat).isEqualTo("""
                T1	Call 0 4	هاتف
                T2	Person 5 10	بوتين
                #1	AnnotatorNotes T2	Vladimir Putin; RU; HEAD_OF_STATE
                T3	Person 11 16	ترامب
                #2	AnnotatorNotes T3	Donald Trump; US; HEAD_OF_STATE
                T4	Date 17 20	أمس
                #3	AnnotatorNotes T4	2025-03-17
                T5	Mention 0 20	هاتف بوتين ترامب أمس
                E1	Call:T1 Participant:T2 Participant2:T3 Initiator:T2 Date:T4 Mention:T5
                A1	Status E1 HELD
                A2	Channel E1 PHONE
                """);
    }

    @Test
    void every_text_passes_the_grammar() {
        for (Statement statement : ParsedTexts.all()) {
            assertThat(faults(statement)).as(statement.text()).isEmpty();
        }
    }

    @Test
    void the_grammar_finds_faults() {
        Statement statement = parse("هاتف بوتين ترامب أمس.");
        String good = StatementBrat.write(statement);
        for (Map.Entry<String, String> change : Map.of(
                        "Person 5 10",
                        "Person 5 11",
                        "T3\t",
                        "T2\t",
                        "Call:T1",
                        "Call:T2",
                        "Participant2",
                        "Participant",
                        "Initiator",
                        "Mediator",
                        "E1 HELD",
                        "E1 REJECTS",
                        "E1 PHONE",
                        "E9 PHONE",
                        "Date 17",
                        "Day 17")
                .entrySet()) {
            String bad = good.replace(change.getKey(), change.getValue());
            assertThat(bad).isNotEqualTo(good);
            assertThat(BratFile.faults(bad, statement.text(), CONFIGURATION))
                    .as(change.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void opennlp_reads_the_seeds() throws IOException {
        AnnotationConfiguration configuration = AnnotationConfiguration.parse(in(CONFIGURATION));
        for (Statement statement : ParsedTexts.seeds()) {
            BratDocument document = BratDocument.parseDocument(
                    configuration, "seed", in(statement.text()), in(StatementBrat.write(statement)));
            assertThat(document.getText()).isEqualTo(statement.text());
            List<BratAnnotation> events = document.getAnnotations().stream()
                    .filter(EventAnnotation.class::isInstance)
                    .toList();
            assertThat(events)
                    .filteredOn(event -> event.getType().equals("Call"))
                    .hasSize(statement.calls().size());
            assertThat(events)
                    .filteredOn(event -> event.getType().equals("Ceasefire"))
                    .hasSize(statement.ceasefires().size());
            assertThat(events)
                    .filteredOn(event -> event.getType().equals("Commitment"))
                    .hasSize(statement.commitments().size());
            for (BratAnnotation event : events) {
                ((EventAnnotation) event).getArguments().values().forEach(argument -> assertThat(
                                document.getAnnotation(argument))
                        .as(argument)
                        .isNotNull());
            }
            assertThat(document.getAnnotations())
                    .filteredOn(SpanAnnotation.class::isInstance)
                    .isNotEmpty();
            StatementBrat.write(statement)
                    .lines()
                    .map(line -> line.split("\t", -1)[0])
                    .filter(name -> !name.startsWith("#"))
                    .forEach(name ->
                            assertThat(document.getAnnotation(name)).as(name).isNotNull());
        }
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void offsets_count_code_points() {
        Statement statement = parse("😀😀 هاتف بوتين ترامب.");
        assertThat(StatementBrat.write(statement)).startsWith("T1\tCall 3 7\tهاتف\nT2\tPerson 8 13\tبوتين\n");
        assertThat(faults(statement)).isEmpty();
    }

    @Test
    void a_stretch_over_line_breaks_is_written_in_pieces() {
        String text = "وقف\tإطلاق\r\nالنار\u2028غدا";
        Call call = Call.builder().mention(text).build();
        Statement statement = new Statement(text, Optional.empty(), List.of(call), List.of());
        assertThat(StatementBrat.write(statement)).startsWith("T1\tCall 0 3;4 9;11 16;17 20\tوقف إطلاق النار غدا\n");
        assertThat(faults(statement)).isEmpty();
    }

    @Test
    void transfers_are_events_within() {
        Statement statement = parse("ستتبادل روسيا وأوكرانيا في 24 مايو 300 أسير من كل جانب بوساطة الإمارات.");
        assertThat(StatementBrat.write(statement))
                .containsPattern("E1\tTransfer:T[0-9]+ From:T2 To:T3 Count:T[0-9]+ Mention:T[0-9]+\n")
                .containsPattern("E2\tTransfer:T[0-9]+ From:T3 To:T2 Count:T[0-9]+ Mention:T[0-9]+\n")
                .containsPattern(
                        "E3\tPrisonerExchange:T1 Party:T2 Party2:T3 Date:T[0-9]+ Transfer:E1 Transfer2:E2 Mediator:");
        assertThat(faults(statement)).isEmpty();
    }

    @Test
    void bad_arguments_are_told() {
        assertThat(StatementBrat.write(parse(""))).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> StatementBrat.write(null))
                .withMessage("statement");
        Statement elsewhere = new Statement(
                "نص", Optional.empty(), List.of(Call.builder().mention("اتصال").build()), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementBrat.write(elsewhere))
                .withMessageContaining("«اتصال»");
    }
}
