package dev.bayan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titanium, a JSON-LD 1.1 processor, expands what is written. The context is the part that we use of
 * {@code http://www.w3.org/ns/anno.jsonld}, set down in {@code anno.jsonld} after appendix A of the vocabulary
 * ({@code www.w3.org/TR/annotation-vocab}); nothing is asked of the network.
 */
class StatementWebAnnotationTest {
    private static final URI SOURCE = URI.create("https://example.org/readout");
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final DocumentLoader CONTEXT = (url, options) -> {
        if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not to be asked for: " + url);
        }
        InputStream context = StatementWebAnnotationTest.class.getResourceAsStream("anno.jsonld");
        return JsonDocument.of(Objects.requireNonNull(context));
    };

    private static JsonArray expand(String json) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(CONTEXT)
                .get();
    }

    @Test
    void a_processor_finds_the_annotations_with_their_parts() throws JsonLdError {
        Statement statement = StatementParser.parse("هاتف بوتين ترامب.");
        JsonObject page =
                expand(StatementWebAnnotation.write(statement, SOURCE)).getJsonObject(0);
        assertThat(page.getJsonArray("@type").getString(0))
                .isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollectionPage");
        assertThat(page.getString("@id")).startsWith("urn:uuid:");
        JsonArray items = page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
                .getJsonObject(0)
                .getJsonArray("@list");
        JsonObject event = items.getJsonObject(0);
        assertThat(event.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
        assertThat(id(event, "motivatedBy")).isEqualTo(OA + "classifying");
        JsonObject participant = items.getJsonObject(1);
        assertThat(id(participant, "motivatedBy")).isEqualTo(OA + "identifying");
        JsonObject target = participant.getJsonArray(OA + "hasTarget").getJsonObject(0);
        assertThat(id(target, "hasSource")).isEqualTo(SOURCE.toString());
        JsonArray selectors = target.getJsonArray(OA + "hasSelector");
        assertThat(value(selectors.getJsonObject(0), "exact")).isEqualTo("\"بوتين\"");
        assertThat(value(selectors.getJsonObject(0), "prefix")).isEqualTo("\"هاتف \"");
        assertThat(value(selectors.getJsonObject(0), "suffix")).isEqualTo("\" ترامب.\"");
        assertThat(value(selectors.getJsonObject(1), "start")).isEqualTo("5");
        assertThat(value(selectors.getJsonObject(1), "end")).isEqualTo("10");
        JsonObject link = participant.getJsonArray(OA + "hasBody").getJsonObject(2);
        assertThat(id(link, "hasPurpose")).isEqualTo(OA + "linking");
        assertThat(id(link, "hasSource")).isEqualTo(event.getString("@id"));
    }

    private static String id(JsonObject object, String property) {
        return object.getJsonArray(OA + property).getJsonObject(0).getString("@id");
    }

    private static String value(JsonObject object, String property) {
        return object.getJsonArray(OA + property).getJsonObject(0).get("@value").toString();
    }

    @Test
    void every_seed_expands_and_nothing_is_dropped() throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode context;
        try (InputStream in = StatementWebAnnotationTest.class.getResourceAsStream("anno.jsonld")) {
            context = mapper.readTree(in).get("@context");
        }
        for (Statement statement : ParsedTexts.seeds()) {
            String json = StatementWebAnnotation.write(statement, SOURCE);
            JsonNode page = mapper.readTree(json);
            assertThat(page.get("items").size())
                    .isGreaterThan(statement.events().size());
            Set<String> names = new HashSet<>();
            names(page, names);
            assertThat(names).allMatch(name -> name.equals("@context") || context.has(name));
            JsonArray expanded = expand(json);
            assertThat(count(expanded, OA + "TextPositionSelector")).isEqualTo(count(json, "TextPositionSelector"));
            assertThat(expanded.toString()).doesNotContain("anno.jsonld");
        }
    }

    private static void names(JsonNode node, Set<String> names) {
        node.properties().forEach(entry -> names.add(entry.getKey()));
        node.forEach(child -> names(child, names));
    }

    private static int count(JsonValue json, String word) {
        return count(json.toString(), word);
    }

    private static int count(String json, String word) {
        return json.split("\"" + word + "\"", -1).length - 1;
    }

    @Test
    void positions_count_code_points_and_quotations_are_whole() {
        Statement statement = StatementParser.parse("😀".repeat(40) + " هاتف بوتين ترامب. " + "😀".repeat(40));
        JsonNode page = JsonMapper.builder().build().readTree(StatementWebAnnotation.write(statement, SOURCE));
        JsonNode selectors = page.get("items").get(1).get("target").get(0).get("selector");
        assertThat(selectors.get(1).get("start").intValue()).isEqualTo(46);
        assertThat(selectors.get(1).get("end").intValue()).isEqualTo(51);
        assertThat(selectors.get(0).get("prefix").stringValue()).isEqualTo("😀".repeat(13) + " هاتف ");
    }

    @Test
    void the_same_statement_has_the_same_names_and_another_source_has_others() {
        Statement statement = StatementParser.parse("هاتف بوتين ترامب.");
        String json = StatementWebAnnotation.write(statement, SOURCE);
        assertThat(StatementWebAnnotation.write(statement, SOURCE)).isEqualTo(json);
        String other = StatementWebAnnotation.write(statement, URI.create("https://example.org/other"));
        String name = json.substring(json.indexOf("urn:uuid:"), json.indexOf("urn:uuid:") + 45);
        assertThat(other).doesNotContain(name);
    }

    @Test
    void bad_arguments_are_told() {
        Statement statement = StatementParser.parse("");
        assertThat(StatementWebAnnotation.write(statement, SOURCE)).contains("\"items\":[]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementWebAnnotation.write(statement, URI.create("readout.txt")))
                .withMessage("source is not absolute: readout.txt");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementWebAnnotation.write(null, SOURCE))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementWebAnnotation.write(statement, null))
                .withMessage("source");
    }
}
