package dev.bayan.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a JSON document with the path to it, which the messages of its exceptions give. */
final class JsonObject {
    private final String path;
    private final JsonNode node;

    private JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw bad(path, "an object was expected", null);
        }
    }

    static JsonObject root(JsonNode node) {
        return new JsonObject("", node);
    }

    String string(String name) {
        return optionalString(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalString(String name) {
        return value(name, JsonNode::isString, "a string").map(JsonNode::stringValue);
    }

    long longInteger(String name) {
        return optionalLongInteger(name).orElseThrow(() -> missing(name));
    }

    Optional<Long> optionalLongInteger(String name) {
        return value(name, v -> v.isIntegralNumber() && v.canConvertToLong(), "a whole number")
                .map(JsonNode::longValue);
    }

    int integer(String name) {
        return optionalInteger(name).orElseThrow(() -> missing(name));
    }

    Optional<Integer> optionalInteger(String name) {
        return value(name, v -> v.isIntegralNumber() && v.canConvertToInt(), "a whole number below 2147483648")
                .map(JsonNode::intValue);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return optionalConstant(name, type).orElseThrow(() -> missing(name));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
        return optionalString(name).map(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> bad(
                        path(name), "'" + value + "' is none of " + Arrays.toString(type.getEnumConstants()), null)));
    }

    /** Reads a string as something else; a failure to parse is told with the path. */
    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return optionalString(name).map(value -> told(path(name), () -> parser.apply(value)));
    }

    <T> T object(String name, Function<JsonObject, T> reader) {
        return optionalObject(name, reader).orElseThrow(() -> missing(name));
    }

    <T> Optional<T> optionalObject(String name, Function<JsonObject, T> reader) {
        return value(name, JsonNode::isObject, "an object").map(value -> read(path(name), value, reader));
    }

    <T> List<T> list(String name, Function<JsonObject, T> reader) {
        List<T> list = new ArrayList<>();
        value(name, JsonNode::isArray, "a list").ifPresent(values -> {
            for (int i = 0; i < values.size(); i++) {
                list.add(read(path(name) + "[" + i + "]", values.get(i), reader));
            }
        });
        return list;
    }

    IllegalArgumentException missing(String name) {
        return bad(path(name), "is missing", null);
    }

    IllegalArgumentException bad(String name, String what) {
        return bad(path(name), what, null);
    }

    /** Runs a reader on this object itself; what a constructor rejects is told with the path. */
    <T> T read(Function<JsonObject, T> reader) {
        return read(path, node, reader);
    }

    private static <T> T read(String path, JsonNode value, Function<JsonObject, T> reader) {
        JsonObject object = new JsonObject(path, value);
        return told(path, () -> reader.apply(object));
    }

    private static <T> T told(String path, Supplier<T> action) {
        try {
            return action.get();
        } catch (BadJson e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(path, String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<JsonNode> value(String name, Predicate<JsonNode> check, String expected) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!check.test(value)) {
            throw bad(path(name), expected + " was expected", null);
        }
        return Optional.of(value);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static BadJson bad(String path, String what, @Nullable Throwable cause) {
        return new BadJson((path.isEmpty() ? "the document" : path) + ": " + what, cause);
    }

    /** Tells what has its path already from what has not. */
    private static final class BadJson extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        BadJson(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
