package dev.bayan.json;

import dev.bayan.Notice;
import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.Bound;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Provenance;
import dev.bayan.model.TextSpan;
import dev.bayan.model.TimeAmount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a statement from the records of the model: their components, and what the Javadoc says of
 * each. Run as a program it writes {@code docs/statement.schema.json}.
 *
 * <p>A component that is neither an {@code Optional} nor a list is required. What the constructors check beyond types
 * stands here by hand: lengths, patterns, lowest values, and which fields come together.
 */
final class SchemaGenerator {
    static final Path PUBLISHED = Path.of("docs", "statement.schema.json");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final boolean closed;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaGenerator(boolean closed) {
        this.closed = closed;
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(PUBLISHED, published());
    }

    /** The schema as it is published: a field that it does not know is allowed, as readers are to ignore it. */
    static String published() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(new SchemaGenerator(false).statement()) + "\n";
    }

    /** The same, but a field that it does not know is an error. */
    static String closed() {
        return MAPPER.writeValueAsString(new SchemaGenerator(true).statement());
    }

    private ObjectNode statement() {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://bayan.dev/schema/statement-1.json");
        schema.put("title", "A statement as Bayan writes it, schema version 1");
        ObjectNode object = record(Statement.class);
        ObjectNode properties = MAPPER.createObjectNode();
        properties.set("schemaVersion", MAPPER.createObjectNode().put("const", "1"));
        properties.setAll((ObjectNode) object.get("properties"));
        ((ObjectNode) properties.get("text")).remove("minLength");
        object.set("properties", properties);
        ((ArrayNode) object.get("required")).insert(0, "schemaVersion");
        schema.setAll(object);
        ObjectNode all = schema.putObject("$defs");
        definitions.forEach(all::set);
        return schema;
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("description", Javadoc.of(type));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        if (Event.class.isAssignableFrom(type)) {
            properties.putObject("type").put("const", typeName(type));
            required.add("type");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = property(component);
            property.put("description", Javadoc.of(type, component.getName()));
            properties.set(component.getName(), property);
            if (isRequired(type, component)) {
                required.add(component.getName());
            }
        }
        ArrayNode names = schema.putArray("required");
        required.forEach(names::add);
        if (type == CountEstimate.class || type == DurationEstimate.class) {
            schema.putObject("if").putObject("properties").putObject("bound").put("const", Bound.BETWEEN.name());
            schema.putObject("then").putArray("required").add("max");
            schema.putObject("else").putObject("properties").put("max", false);
        }
        if (type == Notice.class) {
            ObjectNode together = schema.putObject("dependentRequired");
            together.putArray("start").add("end");
            together.putArray("end").add("start");
        }
        if (closed) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        Class<?> of = component.getType();
        boolean mentions =
                Event.class.isAssignableFrom(type) && component.getName().equals("mentions");
        return mentions
                || of != List.class && of != Optional.class && of != OptionalInt.class && of != OptionalLong.class;
    }

    private ObjectNode property(RecordComponent component) {
        ObjectNode schema = value(component.getGenericType());
        Class<?> owner = component.getDeclaringRecord();
        String name = component.getName();
        if (TextSpan.class.isAssignableFrom(owner)) {
            switch (name) {
                case "start" -> schema.put("minimum", 0);
                case "end" -> schema.put("minimum", 1);
                case "text" -> schema.put("minLength", 1);
                default -> {}
            }
        }
        if (owner == Notice.class && (name.equals("start") || name.equals("end"))) {
            schema.put("minimum", 0);
        }
        if (owner == OrdinalMention.class && name.equals("value")) {
            schema.put("minimum", 1);
        }
        if (owner == CountEstimate.class && (name.equals("value") || name.equals("max"))) {
            schema.put("minimum", 0);
        }
        if (owner == Actor.class && name.equals("country")) {
            schema.put("pattern", "^[A-Z]{2}$");
        }
        if (owner == Actor.class && name.equals("name")
                || owner == Provenance.class && name.equals("rule")
                || owner == Notice.class && name.equals("message")) {
            schema.put("pattern", "\\S");
        }
        if (Event.class.isAssignableFrom(owner) && name.equals("mentions")) {
            schema.put("minItems", 1);
        }
        return schema;
    }

    private ObjectNode value(Type type) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (type instanceof ParameterizedType generic) {
            Type member = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return value(member);
            }
            schema.put("type", "array");
            schema.set("items", value(member));
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return schema.put("type", "string");
        }
        if (plain == int.class || plain == OptionalInt.class) {
            return schema.put("type", "integer").put("maximum", Integer.MAX_VALUE);
        }
        if (plain == long.class || plain == OptionalLong.class) {
            return schema.put("type", "integer");
        }
        if (plain == LocalDate.class) {
            return schema.put("type", "string").put("format", "date").put("pattern", "^" + DAY + "$");
        }
        if (plain == LocalTime.class) {
            return schema.put("type", "string").put("pattern", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?$");
        }
        if (plain == ZoneId.class) {
            return schema.put("type", "string").put("minLength", 1);
        }
        String name = plain.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, schema); // first, for a type may stand within itself
            definitions.put(name, definition(plain));
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (type == TimeAmount.class) {
            return schema.put("description", Javadoc.of(type))
                    .put("type", "string")
                    .put(
                            "pattern",
                            "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9.]+S)?)?$");
        }
        if (type == DateValue.class) {
            return schema.put("description", Javadoc.of(type))
                    .put("type", "string")
                    .put("pattern", "^([0-9]{4}|[0-9]{4}-[0-9]{2}|" + DAY + "|" + DAY + "/" + DAY + ")$");
        }
        if (type.isEnum()) {
            schema.put("description", Javadoc.of(type));
            ArrayNode constants = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            constant instanceof EventType event ? event.jsonName() : ((Enum<?>) constant).name())
                    .forEach(constants::add);
            return schema;
        }
        if (type == Event.class) {
            schema.put("description", Javadoc.of(type));
            ArrayNode types = schema.putArray("oneOf");
            Arrays.stream(Event.class.getPermittedSubclasses()).forEach(event -> types.add(value(event)));
            return schema;
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private static String typeName(Class<?> event) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().replace("_", "").equalsIgnoreCase(event.getSimpleName()))
                .map(EventType::jsonName)
                .findFirst()
                .orElseThrow();
    }

    /** The first sentences of the model's Javadoc, as plain text. */
    private static final class Javadoc {
        private Javadoc() {}

        static String of(Class<?> type) {
            return plain(comment(type).split("\n \\* *(\n|@|<p>)", -1)[0].split("(?<=\\.)\\s", -1)[0]);
        }

        static String of(Class<?> record, String component) {
            Matcher param = Pattern.compile("(?s)@param " + component + " (.*?)(?=\n \\* @|$)")
                    .matcher(comment(record));
            if (!param.find()) {
                throw new IllegalStateException("no @param " + component + " in " + record);
            }
            return plain(param.group(1));
        }

        private static String comment(Class<?> type) {
            Path source = Path.of("src", "main", "java").resolve(type.getName().replace('.', '/') + ".java");
            String text;
            try {
                text = Files.readString(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Matcher comment =
                    Pattern.compile("(?s)^/\\*\\*(.*?)\\*/", Pattern.MULTILINE).matcher(text);
            if (!comment.find()) {
                throw new IllegalStateException("no comment in " + source);
            }
            return comment.group(1).stripTrailing();
        }

        private static String plain(String comment) {
            String plain = comment.replaceAll("\n \\* ?", " ")
                    .replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
                    .replace('#', '.')
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            return plain.endsWith(".") ? plain : plain + ".";
        }
    }
}
