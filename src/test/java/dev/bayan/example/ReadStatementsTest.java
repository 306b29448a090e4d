package dev.bayan.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.Statement;
import dev.bayan.json.StatementJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadStatementsTest {
    private static final String TEXT = "أجرى بوتين اتصالا هاتفيا مع ترامب.";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String good;

    @BeforeEach
    void writeFile() throws IOException {
        good = Files.writeString(directory.resolve("good.txt"), TEXT).toString();
    }

    private int run(String... args) {
        return runOn("", args);
    }

    private int runOn(String in, String... args) {
        return ReadStatements.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    }

    private List<String> out() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void without_arguments_reads_the_seeds() {
        assertThat(run()).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .filteredOn(line -> line.startsWith("seeds"))
                .hasSize(5)
                .allMatch(line -> line.matches("seeds.[a-z-]+\\.txt, as of 2025-0[35]-1[0-9]: .*"));
    }

    @Test
    void prints_the_formats_of_others() {
        assertThat(run("--format", "plover", good, good)).isZero();
        assertThat(out()).hasSize(2).allMatch(line -> line.startsWith("{\"event\":\"CONSULT\",\"mode\":\"phone\","));
        out.reset();
        assertThat(run("--format", "brat", good)).isZero();
        assertThat(out()).first().isEqualTo("T1\tCall 11 17\tاتصالا");
        out.reset();
        assertThat(run("--format", "webannotation", good)).isZero();
        assertThat(out()).hasSize(1).first().asString().contains("anno.jsonld", "\"source\":\"file:///");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_format_that_does_not_fit_is_told() {
        assertThat(run("--format", "conll", good)).isEqualTo(2);
        assertThat(run("--format", "brat", good, good)).isEqualTo(2);
        assertThat(run("--format")).isEqualTo(2);
        assertThat(err())
                .containsExactly(
                        "ReadStatements: --format: none of plover, brat, webannotation after it",
                        "ReadStatements: --format brat: takes one file, as its names are those of one text",
                        "ReadStatements: --format: none of plover, brat, webannotation after it");
    }

    @Test
    void prints_json_one_statement_per_line() {
        assertThat(run("--json", "--date", "2025-03-18", good, good)).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).hasSize(2).allSatisfy(line -> {
            Statement statement = StatementJson.read(line);
            assertThat(statement.text()).isEqualTo(TEXT);
            assertThat(statement.referenceDate()).hasValue(LocalDate.of(2025, 3, 18));
        });
    }

    @Test
    void reads_json_lines_from_standard_input() {
        String first = "\uFEFF{\"text\": \"" + TEXT
                + "\", \"referenceDate\": \"2025-03-18\", \"id\": \"أ\\\"1\", \"more\": []}";
        String last = "{\"id\": 12345678901234567890, \"text\": \"" + TEXT + "\", \"referenceDate\": null}";
        assertThat(runOn(first + "\r\n\n" + last, "--jsonl")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).hasSize(2);
        assertThat(out().get(0)).startsWith("{\"id\":\"أ\\\"1\",\"schemaVersion\":");
        assertThat(out().get(1)).startsWith("{\"id\":12345678901234567890,\"schemaVersion\":");
        Statement statement = StatementJson.read(out().get(0));
        assertThat(statement.calls()).hasSize(1);
        assertThat(statement.referenceDate()).hasValue(LocalDate.of(2025, 3, 18));
        assertThat(StatementJson.read(out().get(1)).referenceDate()).isEmpty();
    }

    @Test
    void lines_without_an_id_come_out_as_statements() {
        assertThat(runOn("{\"text\": \"" + TEXT + "\"}\n", "--jsonl", "--date", "2025-03-18", "-"))
                .isZero();
        assertThat(StatementJson.write(StatementJson.read(out().get(0)))).isEqualTo(out().get(0));
        assertThat(StatementJson.read(out().get(0)).referenceDate()).hasValue(LocalDate.of(2025, 3, 18));
    }

    @Test
    void bad_lines_are_told_with_file_and_line_and_the_others_are_done() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : List.of(
                "{\"text\": \"" + TEXT + "\"}",
                "{\"text\": ",
                "[]",
                "{\"id\": 1}",
                "{\"text\": 1}",
                "{\"text\": \"\", \"referenceDate\": \"soon\"}",
                "{\"text\": \"\", \"referenceDate\": 2025}",
                "{\"text\": \"\", \"id\": {}}",
                "{\"text\": \"\", \"text\": \"\"}",
                "{\"text\": \"\"} {}",
                "{\"text\": \"" + "ب".repeat(1_000_001) + "\"}",
                "\"" + "x".repeat(17 << 20) + "\"")) {
            bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(new byte[] {'"', (byte) 0xE9, '"', '\n'});
        bytes.writeBytes(("{\"text\": \"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8));
        String lines = Files.write(directory.resolve("lines.jsonl"), bytes.toByteArray())
                .toString();
        String missing = directory.resolve("missing.jsonl").toString();
        assertThat(run("--jsonl", missing, directory.toString(), lines)).isEqualTo(2);
        assertThat(out())
                .hasSize(2)
                .allMatch(line -> StatementJson.read(line).calls().size() == 1);
        assertThat(err()).hasSize(14);
        assertThat(err().get(0)).isEqualTo("ReadStatements: " + missing + ": no such file");
        assertThat(err().get(1)).startsWith("ReadStatements: " + directory + ": cannot be read");
        for (int line = 2; line <= 13; line++) {
            assertThat(err().get(line)).startsWith("ReadStatements: " + lines + ":" + line + ": ");
        }
        assertThat(err().get(2)).contains(": not JSON that can be read: ");
        assertThat(err().get(3)).endsWith(": no JSON object");
        assertThat(err().get(6)).endsWith(": \"referenceDate\" is no date of the form 2025-03-18");
        assertThat(err().get(11)).contains("1000001");
        assertThat(err().get(12)).endsWith(": longer than 16777216 bytes");
        assertThat(err().get(13)).endsWith(": not UTF-8");
    }

    @Test
    void json_lines_go_with_no_other_format() {
        assertThat(run("--jsonl", "--html", directory.resolve("page.html").toString(), good))
                .isEqualTo(2);
        assertThat(run("--jsonl", "--format", "plover", good)).isEqualTo(2);
        assertThat(err())
                .hasSize(2)
                .allMatch("ReadStatements: --jsonl: goes neither with --html nor with --format"::equals);
        assertThat(directory.resolve("page.html")).doesNotExist();
    }

    @Test
    void tells_how_far_it_is() {
        String lines = "{\"text\": \"مساء الخير\"}\n".repeat(2500);
        assertThat(runOn(lines, "--jsonl")).isZero();
        assertThat(out()).hasSize(2500);
        assertThat(err())
                .containsExactly("ReadStatements: 1000 statements done", "ReadStatements: 2000 statements done");
    }

    @Test
    void takes_the_date_from_the_file_beside_the_text() throws IOException {
        Files.writeString(directory.resolve("good.json"), "{\"referenceDate\": \"2025-05-19\"}");
        assertThat(run("--json", good)).isZero();
        assertThat(StatementJson.read(out().get(0)).referenceDate()).hasValue(LocalDate.of(2025, 5, 19));
    }

    @Test
    void the_date_of_the_option_comes_first() throws IOException {
        Files.writeString(directory.resolve("good.json"), "{\"referenceDate\": \"2025-05-19\"}");
        assertThat(run("--json", "--date=2025-03-18", good)).isZero();
        assertThat(StatementJson.read(out().get(0)).referenceDate()).hasValue(LocalDate.of(2025, 3, 18));
    }

    @Test
    void writes_one_page_with_all_statements() throws IOException {
        Path page = directory.resolve("page.html");
        assertThat(run("--html", page.toString(), good, good)).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("id=\"s2\"");
        assertThat(run("--html", directory.toString(), good)).isEqualTo(2);
        assertThat(run("--html")).isEqualTo(2);
        assertThat(err()).hasSize(2);
    }

    @Test
    void explains_where_asked() throws IOException {
        String denied = Files.writeString(directory.resolve("denied.txt"), "نفى الكرملين إجراء أي اتصال هاتفي مع كييف.")
                .toString();
        assertThat(run("--explain", "--json", denied)).isZero();
        assertThat(StatementJson.read(out().get(0)).events()).isEmpty();
    }

    @Test
    void files_that_cannot_be_read_do_not_stop_the_others() throws IOException {
        String missing = directory.resolve("missing.txt").toString();
        String latin = Files.write(directory.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'})
                .toString();
        String tooLong = Files.writeString(directory.resolve("long.txt"), "ب".repeat(1_000_001))
                .toString();
        assertThat(run("--json", missing, latin, directory.toString(), tooLong, good))
                .isEqualTo(2);
        assertThat(out()).hasSize(1);
        assertThat(err()).hasSize(4);
        assertThat(err().get(0)).isEqualTo("ReadStatements: " + missing + ": no such file");
        assertThat(err().get(1)).isEqualTo("ReadStatements: " + latin + ": not UTF-8");
        assertThat(err().get(2)).startsWith("ReadStatements: " + directory + ": cannot be read");
        assertThat(err().get(3)).startsWith("ReadStatements: " + tooLong + ": ").contains("1000001");
    }

    @Test
    void a_bad_date_or_option_is_told_and_the_files_are_done() {
        assertThat(run("--json", "--date", "18/3/2025", "--jsno", good, "--date"))
                .isEqualTo(2);
        assertThat(out()).hasSize(1);
        assertThat(err()).hasSize(3);
        assertThat(err().get(0)).startsWith("ReadStatements: --date 18/3/2025: ");
        assertThat(err().get(1)).startsWith("ReadStatements: --jsno: unknown option");
        assertThat(err().get(2)).startsWith("ReadStatements: --date: ");
    }

    @Test
    void a_bad_date_beside_the_text_is_told() throws IOException {
        Files.writeString(directory.resolve("good.json"), "{\"referenceDate\": \"soon\"}");
        assertThat(run(good)).isEqualTo(2);
        assertThat(err()).hasSize(1);
    }

    @Test
    void a_name_that_starts_with_a_dash_goes_after_two() {
        assertThat(run("--", "--json")).isEqualTo(2);
        assertThat(err()).containsExactly("ReadStatements: --json: no such file");
    }

    @Test
    void help_is_no_failure() {
        assertThat(run("--help")).isZero();
        assertThat(out()).hasSize(1).first().asString().startsWith("usage: ");
    }

    @Test
    void a_listing_tells_everything() throws IOException {
        Statement statement;
        try (InputStream in = StatementJson.class.getResourceAsStream("statement.json")) {
            statement = StatementJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(Listing.of("statement.txt", statement)).isEqualTo("""
                statement.txt, as of 2025-05-22: 1 call, 1 ceasefire, 1 prisoner exchange, 1 commitment

                  Prisoner exchange between Russia and Ukraine on 24 May 2025: 300 prisoners of war from Russia to Ukraine and \
                300 prisoners of war from Ukraine to Russia; mediated by the United Arab Emirates; agreed. Source: Russia.
                      who         Russia, Ukraine
                      what        300 prisoners of war from Russia to Ukraine «300 أسير من كل جانب»
                                  300 prisoners of war from Ukraine to Russia «300 أسير من كل جانب»
                      when        2025-05-24 «24 مايو»
                      mediators   United Arab Emirates
                      source      Russia
                      evidence    «روسيا وأوكرانيا ستتبادلان في 24 مايو 300 أسير من كل جانب بوساطة الإمارات» 15–87

                  Ceasefire, maritime: proposed by Volodymyr Zelensky.
                      positions   Volodymyr Zelensky (UA) proposes
                      evidence    «اقترح الرئيس الأوكراني فولوديمير زيلينسكي، في مكالمة مع نظيره الأميركي دونالد ترامب \
                دامت نحو أربعين دقيقة، هدنة بحرية» 94–211

                  Phone call between Volodymyr Zelensky and Donald Trump, held on 21 May 2025, lasting about 40 minutes.
                      who         Volodymyr Zelensky (UA), Donald Trump (US)
                      when        2025-05-21 «أمس»
                      length      about 40 minutes «نحو أربعين دقيقة»
                      evidence    «مكالمة مع نظيره الأميركي دونالد ترامب دامت نحو أربعين دقيقة» 140–199

                  Pledge by Volodymyr Zelensky: \u2068«بإرسال وفد إلى إسطنبول»\u2069; condition: \u2068«إذا حضر الجانب الروسي»\u2069.
                      who         Volodymyr Zelensky (UA)
                      what        «بإرسال وفد إلى إسطنبول»
                      if          «إذا حضر الجانب الروسي»
                      evidence    «تعهد بإرسال وفد إلى إسطنبول إذا حضر الجانب الروسي» 214–263
                """);
    }
}
