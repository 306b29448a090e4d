package dev.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.TestText;
import dev.bayan.json.StatementJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Anything read as JSON is a statement that can be written, or is refused with the documented exception. */
class JsonFuzzTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<TestText> ALL = TestText.readAll();
    private static final int EVERY = 20;
    private static final int CHANGES = 300;

    /** Strings that some field of a statement may take for a value at the edge of what it can hold. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "نص",
            "\"<script>'&",
            "\uD83D",
            "+999999999-12-31",
            "-999999999-01-01",
            "-0001-01",
            "0000",
            "2025-02-30",
            "2025-02",
            "9999-12",
            "2025-03-05/2025-03-01",
            "-999999999-01-01/+999999999-12-31",
            "2025-W01",
            "P",
            "PT",
            "PT0S",
            "P-1Y",
            "-P1D",
            "P2147483647Y2147483647M2147483647D",
            "P2147483648D",
            "PT9223372036854775807S",
            "PT-1H",
            "P1DT1H",
            "PT1.000000001S",
            "P1W",
            "P1Y-13M",
            "p1dt1h",
            "24:00",
            "23:59:59.999999999",
            "00:00",
            "UTC",
            "GMT+18:00",
            "Z",
            "+18:00",
            "Europe/Moscow",
            "../../etc/passwd",
            "SystemV/PST8",
            "HELD",
            "CALL",
            "call",
            "ceasefire",
            "commitment",
            "prisonerExchange",
            "BETWEEN",
            "EXACT",
            "XX",
            "1",
            "dev.bayan.model.Call");

    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0",
                    "-1",
                    "1",
                    "2",
                    "2147483647",
                    "2147483648",
                    "-2147483648",
                    "9223372036854775807",
                    "9223372036854775808",
                    "1E400",
                    "1.5",
                    "-0.0",
                    "1E-400")
            .map(BigDecimal::new)
            .toList();

    @MethodSource("written")
    @FuzzTest
    void json(byte[] bytes) {
        Promises.inTime(() -> check(EscapedText.of(bytes)));
    }

    static Stream<byte[]> written() {
        return Stream.iterate(0, i -> i < ALL.size(), i -> i + EVERY)
                .map(i -> StatementJson.write(read(ALL.get(i))).getBytes(StandardCharsets.UTF_8));
    }

    private static Statement read(TestText text) {
        ParseOptions options =
                ParseOptions.builder().referenceDate(text.date()).explain(true).build();
        return StatementParser.parse(text.text(), options);
    }

    /** Each five bytes choose a value in the JSON of a statement, and what is put in its place. */
    @MethodSource("changes")
    @FuzzTest
    void changed(byte[] choices) {
        if (choices.length < 2) {
            return;
        }
        JsonNode root = JSON.readTree(StatementJson.write(read(ALL.get(number(choices, 0) % ALL.size()))));
        for (int i = 2; i + 4 < choices.length; i += 5) {
            List<Place> places = Place.in(root);
            if (places.isEmpty()) {
                break;
            }
            Place place = places.get(number(choices, i) % places.size());
            int other = number(choices, i + 2);
            switch (choices[i + 4] & 3) {
                case 0 -> place.put(JsonNodeFactory.instance.stringNode(TEXTS.get(other % TEXTS.size())));
                case 1 -> place.put(JsonNodeFactory.instance.numberNode(NUMBERS.get(other % NUMBERS.size())));
                case 2 -> place.put(places.get(other % places.size()).value().deepCopy());
                default -> place.remove();
            }
        }
        Promises.inTime(() -> check(JSON.writeValueAsString(root)));
    }

    static Stream<byte[]> changes() {
        return Vocabulary.choices(CHANGES);
    }

    private static int number(byte[] choices, int at) {
        return Byte.toUnsignedInt(choices[at]) << 8 | Byte.toUnsignedInt(choices[at + 1]);
    }

    /** Where a value stands in JSON: under a name in an object or at an index of a list. */
    private record Place(JsonNode parent, String name, int index) {
        static List<Place> in(JsonNode root) {
            List<Place> places = new ArrayList<>();
            collect(root, places);
            return places;
        }

        private static void collect(JsonNode node, List<Place> places) {
            node.propertyNames().forEach(name -> places.add(new Place(node, name, -1)));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                places.add(new Place(node, "", i));
            }
            node.forEach(child -> collect(child, places));
        }

        JsonNode value() {
            return parent.isArray() ? parent.get(index) : parent.get(name);
        }

        void put(JsonNode value) {
            if (parent instanceof ArrayNode list) {
                list.set(index, value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode list) {
                list.remove(index);
            } else {
                ((ObjectNode) parent).remove(name);
            }
        }
    }

    private static void check(String json) {
        Optional<Statement> statement = Optional.empty();
        try {
            statement = Optional.of(StatementJson.read(json));
        } catch (IllegalArgumentException documented) {
            assertThat(documented).hasMessageContaining(":");
        }
        statement.ifPresent(Promises::checkForeign);
    }
}
