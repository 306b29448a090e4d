package dev.bayan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.Call;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateValue;
import dev.bayan.model.Event;
import dev.bayan.model.TimeAmount;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper as Jackson 3 builds it, without any setting of ours, writes and reads what {@link StatementJson} does. */
class StockMapperTest {
    private static final JsonMapper STOCK = JsonMapper.builder().build();

    private static List<Statement> statements() {
        return ParsedTexts.all();
    }

    @Test
    void it_writes_the_same_fields() {
        assertSameJson(StatementJsonTest.FULL);
        statements().forEach(StockMapperTest::assertSameJson);
    }

    @Test
    void it_reads_what_statement_json_writes() {
        assertThat(STOCK.readValue(StatementJson.write(StatementJsonTest.FULL), Statement.class))
                .isEqualTo(StatementJsonTest.FULL);
        for (Statement statement : statements()) {
            assertThat(STOCK.readValue(StatementJson.write(statement), Statement.class))
                    .isEqualTo(statement);
        }
    }

    @Test
    void statement_json_reads_what_it_writes() {
        assertThat(StatementJson.read(STOCK.writeValueAsString(StatementJsonTest.FULL)))
                .isEqualTo(StatementJsonTest.FULL);
    }

    @Test
    void an_empty_statement_keeps_its_text_and_its_lists() {
        Statement empty = StatementParser.parse("");
        assertSameJson(empty);
        assertThat(STOCK.writeValueAsString(empty)).contains("\"text\":\"\"", "\"events\":[]");
        assertThat(STOCK.readValue("{\"schemaVersion\":\"1\",\"text\":\"\",\"events\":null}", Statement.class)
                        .events())
                .isEmpty();
    }

    @Test
    void an_event_alone_has_its_type() {
        Event event = StatementJsonTest.FULL.events().get(0);
        String json = STOCK.writeValueAsString(event);
        assertThat(json).startsWith("{\"type\":\"call\",");
        assertThat(STOCK.readValue(json, Event.class)).isEqualTo(event).isInstanceOf(Call.class);
    }

    @Test
    void amounts_are_strings() {
        assertThat(STOCK.writeValueAsString(TimeAmount.of(Duration.ofMinutes(150))))
                .isEqualTo("\"PT2H30M\"");
        assertThat(STOCK.writeValueAsString(DateValue.parse("2025-02"))).isEqualTo("\"2025-02\"");
        assertThat(STOCK.readValue("\"2025-03-01/2025-03-05\"", DateValue.class).toString())
                .isEqualTo("2025-03-01/2025-03-05");
    }

    @Test
    void a_strict_mapper_reads_it_too() {
        JsonMapper strict = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertThat(strict.readValue(StatementJson.write(StatementJsonTest.FULL), Statement.class))
                .isEqualTo(StatementJsonTest.FULL);
    }

    @Test
    void what_a_value_needs_is_not_made_up() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> STOCK.readValue(
                        "{\"bound\":\"EXACT\",\"start\":0,\"end\":3,\"text\":\"300\"}", CountEstimate.class));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> STOCK.readValue(
                        "{\"type\":\"truce\",\"mentions\":[{\"start\":0,\"end\":3,\"text\":\"300\"}]}", Event.class));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() ->
                        STOCK.readValue("{\"type\":\"call\",\"channel\":\"PHONE\",\"status\":\"HELD\"}", Event.class));
    }

    /** The library and what it needs at run time, and nothing of Jackson. */
    @Test
    void the_library_runs_where_there_is_no_jackson() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(withoutJackson(), ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("com.fasterxml.jackson.annotation.JsonInclude"));
            Class<?> parser = loader.loadClass("dev.bayan.StatementParser");
            String text = "أجرى بوتين اتصالا هاتفيا مع ترامب دام ساعتين.";
            Object statement = parser.getMethod("parse", String.class).invoke(null, text);
            assertThat(statement).hasToString(StatementParser.parse(text).toString());
            assertThat((List<?>) statement.getClass().getMethod("events").invoke(statement))
                    .hasSize(1);
            for (String name : List.of("Call", "Event", "DateValue", "CountEstimate")) {
                Class<?> type = loader.loadClass("dev.bayan.model." + name);
                assertThat(type.getAnnotations())
                        .allMatch(annotation -> annotation.annotationType().getAnnotations().length <= 2);
            }
        }
    }

    /** Whoever compiles against the library without Jackson is not warned of its annotations. */
    @Test
    void the_library_compiles_where_there_is_no_jackson(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("User.java"), """
                import dev.bayan.Statement;
                import dev.bayan.model.*;

                class User {
                    static String all(Statement statement, PrisonerExchange exchange, Ceasefire ceasefire) {
                        Call call = statement.calls().get(0);
                        return statement.schemaVersion() + statement.notices().get(0).start() + call.type().jsonName()
                                + call.date().flatMap(DateMention::value) + call.duration().map(DurationEstimate::value)
                                + exchange.transfers().get(0).count().map(CountEstimate::value) + call.ordinal()
                                + ceasefire.positions().get(0).actor().mention() + DateValue.parse("2025");
                    }
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    Path.of("target", "classes").toString());
            compiler.getTask(null, files, told, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        assertThat(told.getDiagnostics()).isEmpty();
        assertThat(folder.resolve("User.class")).exists();
    }

    private static void assertSameJson(Statement statement) {
        assertThat(STOCK.readTree(STOCK.writeValueAsString(statement)))
                .isEqualTo(STOCK.readTree(StatementJson.write(statement)));
    }

    private static URL[] withoutJackson() throws IOException {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> !entry.contains("jackson"))
                .map(entry -> url(Path.of(entry)))
                .flatMap(Optional::stream)
                .toArray(URL[]::new);
    }

    private static Optional<URL> url(Path path) {
        try {
            return Optional.of(path.toUri().toURL());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
