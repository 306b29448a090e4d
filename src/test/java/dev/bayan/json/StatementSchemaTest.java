package dev.bayan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/statement.schema.json} says what {@link StatementJson} writes and reads, by the word of a validator. */
class StatementSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CLOSED = REGISTRY.getSchema(SchemaGenerator.closed(), InputFormat.JSON);

    private static Schema published() {
        try {
            return REGISTRY.getSchema(Files.readString(SchemaGenerator.PUBLISHED), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void the_published_schema_is_that_of_the_model() throws IOException {
        assertThat(Files.readString(SchemaGenerator.PUBLISHED))
                .as("docs/statement.schema.json; the program SchemaGenerator of the tests writes it anew")
                .isEqualTo(SchemaGenerator.published());
    }

    @Test
    void it_is_a_schema_itself() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(errors(meta, Files.readString(SchemaGenerator.PUBLISHED))).isEmpty();
    }

    @Test
    void it_accepts_all_that_is_written_and_knows_every_field() {
        assertThat(errors(CLOSED, StatementJson.write(StatementJsonTest.FULL))).isEmpty();
        for (Statement statement : ParsedTexts.all()) {
            String json = StatementJson.write(statement);
            assertThat(errors(CLOSED, json)).as(json).isEmpty();
        }
    }

    @Test
    void it_accepts_what_was_written_by_hand_and_fields_yet_to_come() throws IOException {
        try (InputStream in = StatementSchemaTest.class.getResourceAsStream("statement.json")) {
            assertThat(errors(published(), new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        String later = "{\"schemaVersion\":\"1\",\"text\":\"\",\"new\":[1]}";
        assertThat(errors(published(), later)).isEmpty();
        assertThat(errors(CLOSED, later)).isNotEmpty();
    }

    @Test
    void it_accepts_what_a_mapper_writes() {
        assertThat(errors(CLOSED, JsonMapper.builder().build().writeValueAsString(StatementJsonTest.FULL)))
                .isEmpty();
    }

    /** Each change makes the full sample one that neither the schema nor the reader takes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion":"1"                        | "schemaVersion":"2"
            "text":"نص",                               | ``
            "referenceDate":"2025-03-18"               | "referenceDate":"18 March"
            "type":"call"                              | "type":"truce"
            "mentions":[{"start":0,"end":5,"text":"اتفقا"}] | "mentions":[]
            "channel":"VIDEO"                          | "channel":"SMS"
            "status":"HELD"                            | "status":"AGREED"
            "channel":"PHONE",                         | ``
            "country":"RU"                             | "country":"Russia"
            "name":"خليل الحية"                        | "name":" "
            "value":"2025-03-19"                       | "value":"tomorrow"
            "value":"10:00"                            | "value":"10"
            "value":"PT1H"                             | "value":"P"
            "max":"PT2H",                              | ``
            "bound":"ABOUT"                            | "bound":"BETWEEN"
            "value":300                                | "value":-300
            "value":300                                | "value":"300"
            "value":2,                                 | "value":0,
            "rule":"agreed.on"                         | "rule":""
            "stance":"ACCEPTS"                         | "stance":"accepts"
            "start":40,"end":45}                       | "start":40}
            "type":"prisonerExchange","reason"         | "type":"PRISONER_EXCHANGE","reason"
            """)
    void it_rejects_what_the_reader_rejects(String good, String bad) {
        String json = StatementJson.write(StatementJsonTest.FULL);
        assertThat(json).contains(good);
        String changed = json.replace(good, bad);
        assertThat(errors(published(), changed)).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> StatementJson.read(changed));
    }
}
