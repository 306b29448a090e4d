package dev.bayan;

import dev.bayan.ScoredEvent.Amount;
import dev.bayan.ScoredEvent.Item;
import dev.bayan.ScoredEvent.Moved;
import dev.bayan.ScoredEvent.Range;
import dev.bayan.model.Bound;
import dev.bayan.model.TimeAmount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotated text; {@code seeds/README.md} tells the format. */
final class GoldDocument {
    private static final List<String> VALUES =
            List.of("status", "scope", "kind", "channel", "ordinal", "date", "start", "end");
    private static final List<String> ACTORS =
            List.of("participants", "initiator", "parties", "mediators", "committers", "beneficiaries", "attributedTo");
    private static final List<String> SPANS = List.of("action", "area", "condition", "location");

    private final String text;
    private final Optional<LocalDate> referenceDate;
    private final Map<String, Who> actors = new LinkedHashMap<>();
    private final List<ScoredEvent> events = new ArrayList<>();

    private GoldDocument(String text, JsonNode json) {
        this.text = text;
        referenceDate = Optional.of(json.path("referenceDate").asString(""))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse);
        json.path("actors").properties().forEach(entry -> actors.put(entry.getKey(), who(entry.getValue())));
        json.get("events").forEach(event -> events.add(event(event)));
    }

    /** Reads the annotation and the text that it names, which stands beside it. */
    static GoldDocument read(Path annotation) throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(annotation));
        return new GoldDocument(
                Files.readString(annotation.resolveSibling(json.get("text").asString())), json);
    }

    /** The annotations in a folder, in the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** What the library finds in the text. */
    Statement parse() {
        return StatementParser.parse(
                text,
                referenceDate
                        .map(date -> ParseOptions.builder().referenceDate(date).build())
                        .orElseGet(ParseOptions::defaults));
    }

    String text() {
        return text;
    }

    Optional<LocalDate> referenceDate() {
        return referenceDate;
    }

    List<ScoredEvent> events() {
        return events;
    }

    private ScoredEvent event(JsonNode json) {
        ScoredEvent.Builder builder = new ScoredEvent.Builder();
        VALUES.forEach(slot -> builder.value(slot, map(json.path(slot), GoldDocument::string)));
        ACTORS.forEach(slot -> builder.who(slot, map(json.path(slot), this::actor)));
        SPANS.forEach(slot -> builder.span(slot, map(json.path(slot), this::span)));
        builder.value("duration", map(json.path("duration"), d -> duration(d).toString()));
        builder.value(
                "startTime",
                map(json.path("startTime"), time -> string(time.get("value")) + " " + string(time.path("zone"))));
        for (String slot : List.of("topics", "conditions")) {
            builder.list(
                    slot,
                    map(
                            json.path(slot),
                            item -> item.has("text")
                                    ? new Item(span(item.get("text")), actor(item.get("by")), "", optional(item))
                                    : new Item(span(item), null, "", false)));
        }
        builder.list(
                "positions",
                map(
                        json.path("positions"),
                        item -> new Item(null, actor(item.get("actor")), string(item.get("stance")), optional(item))));
        builder.list(
                "assessments",
                map(
                        json.path("assessments"),
                        item -> new Item(null, actor(item.get("by")), string(item.get("sentiment")), optional(item))));
        json.path("transfers")
                .forEach(item -> builder.transfer(new Moved(
                        actor(item.get("from")),
                        actor(item.get("to")),
                        count(item.get("count")),
                        map(item.path("category"), GoldDocument::string),
                        optional(item))));
        return builder.build(string(json.get("type")), optional(json), map(json.get("mentions"), this::span));
    }

    /** The members of a list, or the one value that stands in its place. */
    private static <T> List<T> map(JsonNode node, Function<JsonNode, T> each) {
        if (node.isMissingNode()) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(each).toList()
                : List.of(each.apply(node));
    }

    private static String string(JsonNode node) {
        return node.isMissingNode() ? "" : node.asString();
    }

    private static boolean optional(JsonNode node) {
        return node.path("optional").asBoolean(false);
    }

    private Who actor(JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isObject()) {
            return who(node);
        }
        if (!actors.containsKey(node.asString())) {
            throw new IllegalStateException("unknown actor: " + node);
        }
        return actors.get(node.asString());
    }

    private static Who who(JsonNode node) {
        return new Who(
                string(node.path("name")),
                string(node.path("label")),
                string(node.path("kind")),
                string(node.path("country")),
                string(node.path("affiliation")),
                string(node.path("office")),
                optional(node));
    }

    private static Amount duration(JsonNode node) {
        String max = string(node.path("max"));
        return new Amount(
                Amount.length(TimeAmount.parse(string(node.get("value")))),
                max.isEmpty() ? "" : Amount.length(TimeAmount.parse(max)),
                bound(node));
    }

    private static Amount count(JsonNode node) {
        return node == null ? null : new Amount(string(node.get("value")), string(node.path("max")), bound(node));
    }

    private static String bound(JsonNode estimate) {
        return estimate.has("bound") ? string(estimate.get("bound")) : Bound.EXACT.name();
    }

    /** The range of a quote; white space in it stands for any white space. */
    private Range span(JsonNode node) {
        String quote = node.isObject() ? node.get("q").asString() : node.asString();
        Matcher matcher = Pattern.compile(Arrays.stream(quote.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
                .matcher(text);
        List<Range> found = matcher.results()
                .map(match -> new Range(match.start(), match.end()))
                .toList();
        int wanted = node.path("n").asInt(1);
        if (found.size() < wanted || found.size() > 1 && !node.has("n")) {
            throw new IllegalStateException("stands " + found.size() + " times in the text: " + quote);
        }
        return found.get(wanted - 1);
    }
}
