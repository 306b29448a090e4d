package dev.bayan.export;

import static java.util.Objects.requireNonNull;

import dev.bayan.Statement;
import dev.bayan.export.Argument.Attribute;
import dev.bayan.model.Event;
import dev.bayan.model.TextSpan;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A {@link Statement} as JSON-LD of the W3C's Web Annotation Data Model: one annotation page, with one annotation for
 * each event and one for each of its arguments.
 *
 * <p>Of «هاتف بوتين ترامب» the annotation of the participant «بوتين» is
 *
 * <pre>{@code
 * {"id": "urn:uuid:…", "type": "Annotation", "motivation": "identifying",
 *  "body": [{"type": "TextualBody", "purpose": "tagging", "value": "participant", "format": "text/plain"},
 *           {"type": "TextualBody", "purpose": "identifying", "value": "Vladimir Putin; RU; HEAD_OF_STATE", …},
 *           {"type": "SpecificResource", "purpose": "linking", "source": "urn:uuid:…"}],
 *  "target": [{"type": "SpecificResource", "source": "https://example.org/readout",
 *              "selector": [{"type": "TextQuoteSelector", "exact": "بوتين", "prefix": "هاتف ", "suffix": " ترامب"},
 *                           {"type": "TextPositionSelector", "start": 5, "end": 10}]}]}
 * }</pre>
 *
 * <p>An event's annotation has its mentions for targets, and for bodies its type, its enumerated values
 * ({@code status:HELD}) and its summary in English and Arabic. An argument of a transfer, an assessment or a condition
 * has both roles for a tag: {@code transfer.from}. The positions count code points, as the Recommendation of 23
 * February 2017 demands ({@code www.w3.org/TR/annotation-model}, 4.2.4 and 4.2.5).
 *
 * <p>All methods are pure and thread-safe; the same statement and source give the same identifiers.
 */
public final class StatementWebAnnotation {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** How much of the text around a quotation is given, in UTF-16 code units. */
    private static final int AROUND = 32;

    private final Statement statement;
    private final String source;
    private final CodePoints offsets;
    private final List<Object> items = new ArrayList<>();

    private StatementWebAnnotation(Statement statement, URI source) {
        this.statement = statement;
        this.source = source.toString();
        offsets = new CodePoints(statement.text());
    }

    /**
     * Writes the events of a statement.
     *
     * @param statement what to write, not null
     * @param source where the text itself can be found, an absolute IRI, not null
     * @return one JSON object on one line, without a line break at its end, not null
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the source is not absolute, or a span does not stand in the text, as in a
     *     statement made by hand
     */
    public static String write(Statement statement, URI source) {
        requireNonNull(statement, "statement");
        if (!requireNonNull(source, "source").isAbsolute()) {
            throw new IllegalArgumentException("source is not absolute: " + source);
        }
        return JsonText.of(new StatementWebAnnotation(statement, source).page());
    }

    private Map<String, Object> page() {
        statement.events().forEach(this::event);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", CONTEXT);
        page.put("id", name("page"));
        page.put("type", "AnnotationPage");
        page.put("items", items);
        return page;
    }

    private void event(Event event) {
        Argument root = Arguments.of(event);
        List<Object> bodies = new ArrayList<>();
        bodies.add(textual("tagging", event.type().jsonName()));
        attributes(root, bodies);
        for (String language : List.of("en", "ar")) {
            Map<String, Object> summary = textual("describing", event.summary(Locale.forLanguageTag(language)));
            summary.put("language", language);
            bodies.add(summary);
        }
        String id = annotation("classifying", bodies, event.mentions());
        arguments("", root, id);
    }

    private void arguments(String path, Argument of, String event) {
        for (Argument argument : of.arguments()) {
            if (argument.type().equals("Mention")) {
                continue; // the targets of the event itself
            }
            String role = path + argument.role();
            List<Object> bodies = new ArrayList<>();
            bodies.add(textual("tagging", role));
            attributes(argument, bodies);
            argument.value().ifPresent(value -> bodies.add(textual("identifying", value)));
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("type", "SpecificResource");
            link.put("purpose", "linking");
            link.put("source", event);
            bodies.add(link);
            annotation("identifying", bodies, List.of(argument.span()));
            arguments(role + ".", argument, event);
        }
    }

    private String annotation(String motivation, List<Object> bodies, List<? extends TextSpan> targets) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        String id = name("annotation " + items.size());
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        annotation.put("body", bodies);
        annotation.put("target", targets.stream().map(this::target).toList());
        items.add(annotation);
        return id;
    }

    private static void attributes(Argument of, List<Object> bodies) {
        for (Attribute attribute : of.attributes()) {
            bodies.add(textual("tagging", attribute.name().toLowerCase(Locale.ROOT) + ":" + attribute.value()));
        }
    }

    private static Map<String, Object> textual(String purpose, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        body.put("format", "text/plain");
        return body;
    }

    private Map<String, Object> target(TextSpan span) {
        offsets.require(span);
        String text = statement.text();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", span.text());
        quote.put("prefix", text.substring(whole(Math.max(0, span.start() - AROUND)), span.start()));
        quote.put("suffix", text.substring(span.end(), whole(Math.min(text.length(), span.end() + AROUND))));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", offsets.at(span.start()));
        position.put("end", offsets.at(span.end()));
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", source);
        target.put("selector", List.of(quote, position));
        return target;
    }

    /** The offset, or the next one where it stands within a surrogate pair. */
    private int whole(int offset) {
        String text = statement.text();
        boolean within = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset + 1 : offset;
    }

    /** A name for a part of this page, made from the source and the text. */
    private String name(String part) {
        String date = statement.referenceDate().map(Object::toString).orElse("");
        String seed = String.join("\n", part, source, date, statement.text());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
