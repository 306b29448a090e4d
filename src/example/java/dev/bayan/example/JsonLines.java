package dev.bayan.example;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.json.StatementJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements from JSON lines, each {@code {"text": "…", "referenceDate": "2025-03-18", "id": "…"}}, and back to JSON lines.
 *
 * <p>Only {@code text} is needed; other fields are ignored and so are empty lines. What comes out is the statement as
 * {@link StatementJson} writes it, with the {@code id}, if there is one, before the other fields.
 */
final class JsonLines {
    /** A statement of the greatest length takes 6 MB where each letter is escaped. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Optional<LocalDate> date;
    private final boolean explain;
    private final Consumer<String> results;
    private final BiConsumer<Integer, String> complaints;

    /**
     * Makes a reader.
     *
     * @param date the reference date of all statements, whatever the lines say
     * @param explain whether to add what was weighed and dropped
     * @param results takes one line for each statement, without a line break
     * @param complaints takes the number of a line, from 1, and what is wrong with it
     */
    JsonLines(
            Optional<LocalDate> date,
            boolean explain,
            Consumer<String> results,
            BiConsumer<Integer, String> complaints) {
        this.date = date;
        this.explain = explain;
        this.results = results;
        this.complaints = complaints;
    }

    /** Reads to the end; lines that are wrong are told, the others are done. */
    void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int number = 1;
        boolean tooLong = false;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i <= length; i++) {
                boolean ended = i < length && buffer[i] == '\n';
                if (!ended && i < length) {
                    continue;
                }
                tooLong |= line.size() + (i - from) > MAX_BYTES;
                if (!tooLong) {
                    line.write(buffer, from, i - from);
                }
                from = i + 1;
                if (ended) {
                    line(number++, line, tooLong);
                    tooLong = false;
                }
            }
        }
        line(number, line, tooLong);
    }

    private void line(int number, ByteArrayOutputStream bytes, boolean tooLong) {
        try {
            if (tooLong) {
                throw new IllegalArgumentException("longer than " + MAX_BYTES + " bytes");
            }
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                results.accept(result(MAPPER.readTree(json)));
            }
        } catch (CharacterCodingException e) {
            complaints.accept(number, "not UTF-8");
        } catch (JacksonException e) {
            complaints.accept(number, "not JSON that can be read: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            complaints.accept(number, String.valueOf(e.getMessage()));
        } finally {
            bytes.reset();
        }
    }

    private String result(JsonNode line) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("no JSON object");
        }
        JsonNode text = line.get("text");
        if (text == null || !text.isString()) {
            throw new IllegalArgumentException("no \"text\", or it is no string");
        }
        JsonNode id = line.get("id");
        if (isGiven(id) && !id.isString() && !id.isIntegralNumber()) {
            throw new IllegalArgumentException("\"id\" is neither a string nor an integer");
        }
        ParseOptions.Builder options = ParseOptions.builder().explain(explain);
        date.or(() -> referenceDate(line.get("referenceDate"))).ifPresent(options::referenceDate);
        Statement statement = StatementParser.parse(text.stringValue(), options.build());
        String json = StatementJson.write(statement);
        return isGiven(id) ? "{\"id\":" + MAPPER.writeValueAsString(id) + "," + json.substring(1) : json;
    }

    private static Optional<LocalDate> referenceDate(@Nullable JsonNode value) {
        if (!isGiven(value)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.isString() ? value.stringValue() : value.toString()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"referenceDate\" is no date of the form 2025-03-18", e);
        }
    }

    private static boolean isGiven(@Nullable JsonNode value) {
        return value != null && !value.isNull();
    }
}
