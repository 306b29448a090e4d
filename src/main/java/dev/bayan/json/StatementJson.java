package dev.bayan.json;

import static java.util.Objects.requireNonNull;

import dev.bayan.Statement;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@link Statement} as JSON and back; what is written and read again is equal.
 *
 * <p>«أجرى بوتين اتصالا مع ترامب» comes out as
 *
 * <pre>{@code
 * {"schemaVersion": "1", "text": "أجرى بوتين اتصالا مع ترامب", "events": [
 *   {"type": "call", "mentions": [{"start": 0, "end": 26, "text": "أجرى بوتين اتصالا مع ترامب"}],
 *    "participants": [ … ], "channel": "PHONE", "status": "HELD"}], "notices": []}
 * }</pre>
 *
 * <p>on one line. A field without a value and a list without members are left out, except {@code events} and
 * {@code notices}. Dates and lengths of time are in ISO 8601, enumerated values are the names of the constants.
 *
 * <p>A mapper of Jackson 3 of your own reads and writes the same fields without any setting, for the model is
 * annotated: {@code JsonMapper.builder().build().writeValueAsString(statement)}. It orders the fields in another way
 * and does not check {@code schemaVersion}. The JSON Schema of both is {@code docs/statement.schema.json}.
 *
 * <p>All methods are pure and thread-safe. The classes that they build are fixed; nothing in the JSON chooses one.
 */
public final class StatementJson {
    /** Demanded by {@link #read(String)}; it is what {@link Statement#schemaVersion()} returns. */
    static final String SCHEMA_VERSION = "1";

    /** A statement nests to a depth of 6; what a later version may add is skipped. */
    private static final int MAX_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private StatementJson() {}

    /**
     * Writes a statement.
     *
     * @param statement what to write, not null
     * @return one JSON object on one line, without a line break at its end, not null; a lone surrogate in the text is
     *     escaped, so that the JSON can be encoded in UTF-8 without loss
     */
    public static String write(Statement statement) {
        requireNonNull(statement, "statement");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            new StatementWriter(json).write(statement);
        }
        return escapeLoneSurrogates(out.toString());
    }

    /**
     * Reads a statement. Unknown fields are ignored, {@code null} counts as absent.
     *
     * @param json one JSON object as {@link #write(Statement)} writes it, in any layout and order of fields, not null
     * @return the statement, not null
     * @throws IllegalArgumentException if this is no JSON, nests too deeply, has another {@code schemaVersion}, or
     *     lacks a field or holds a value that a statement cannot have; the message tells where
     */
    public static Statement read(String json) {
        requireNonNull(json, "json");
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "not JSON that can be read: " + e.getOriginalMessage() + place(e.getLocation()), e);
        }
        return StatementReader.statement(JsonObject.root(tree));
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** Lone surrogates stand nowhere but within strings, so they can be replaced without looking at the rest. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(json, done, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
            done = i + 1;
        }
        return done == 0 ? json : escaped.append(json, done, json.length()).toString();
    }
}
