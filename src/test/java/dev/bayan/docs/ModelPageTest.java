package dev.bayan.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bayan.Notice;
import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.Actor;
import dev.bayan.model.Considered;
import dev.bayan.model.Event;
import dev.bayan.model.Position;
import dev.bayan.model.TextSpan;
import dev.bayan.model.TimeAmount;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of docs/model.md name every field and every constant of the model, and the sentences give the values beside them. */
class ModelPageTest {
    private static final Page PAGE = Page.of(Path.of("docs", "model.md"));
    private static final ParseOptions OPTIONS = ParseOptions.builder()
            .referenceDate(LocalDate.of(2025, 3, 18))
            .explain(true)
            .build();
    /** Constants that no text gives today. */
    private static final String NONE = "–";

    /** A row of a table: of the type in the heading above it, a field or constant with its sentence and value. */
    private record Row(Class<?> type, String member, String sentence, String value) {}

    @TestFactory
    Stream<DynamicTest> each_sentence_gives_the_value() {
        return rows().stream()
                .filter(row -> !row.sentence().equals(NONE))
                .map(row -> dynamicTest(
                        row.type().getSimpleName() + "." + row.member() + ": " + row.sentence(),
                        () -> assertThat(value(row)).isEqualTo(row.value())));
    }

    @Test
    void every_field_and_constant_has_a_row() throws ClassNotFoundException {
        List<Row> rows = rows();
        for (Class<?> type : types()) {
            List<String> members = type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList()
                    : Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
            assertThat(rows.stream().filter(row -> row.type() == type).map(Row::member))
                    .as(type.getSimpleName())
                    .containsExactlyElementsOf(members);
        }
    }

    /** The records and enums that a statement can hold, each reached from the one before. */
    private static List<Class<?>> types() throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>(List.of(Statement.class));
        for (int i = 0; i < types.size(); i++) {
            Class<?> type = types.get(i);
            List<Class<?>> next = new ArrayList<>();
            if (type == Event.class) {
                next.addAll(List.of(Event.class.getPermittedSubclasses()));
            } else if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    String name = component.getGenericType().getTypeName().replaceAll("^[^<]*<|>$", "");
                    if (name.startsWith("dev.bayan.")) {
                        next.add(Class.forName(name));
                    }
                }
            }
            next.stream().filter(found -> !types.contains(found)).forEach(types::add);
        }
        return types.stream().filter(type -> type != Event.class).toList();
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Optional<Class<?>> type = Optional.empty();
        for (String line : (Iterable<String>) PAGE.proseLines()::iterator) {
            if (line.startsWith("#")) {
                type = type(line.replaceFirst("^#+ ", ""));
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" *\\| *", -1);
                Class<?> of = type.orElseThrow(() -> new AssertionError("no type above " + line));
                String member = cells[1].replace("`", "");
                String sentence = cells[3].replaceAll("^«|»$", "");
                rows.add(new Row(of, member, sentence, of.isEnum() ? member : cells[4].replace("`", "")));
            }
        }
        return rows;
    }

    private static Optional<Class<?>> type(String heading) {
        return Stream.of("dev.bayan.", "dev.bayan.model.", "dev.bayan.model.DateValue$")
                .map(prefix -> {
                    try {
                        return (Class<?>) Class.forName(prefix + heading);
                    } catch (ClassNotFoundException e) {
                        return null;
                    }
                })
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> (Class<?>) found);
    }

    private static String value(Row row) throws ReflectiveOperationException {
        Statement statement = StatementParser.parse(row.sentence(), OPTIONS);
        if (row.type() == Statement.class) {
            return show(Statement.class.getMethod(row.member()).invoke(statement));
        }
        List<Object> found = new ArrayList<>();
        for (List<?> part : List.of(statement.events(), statement.notices(), statement.considered())) {
            collect(part, row.type(), found);
        }
        assertThat(found).as("%s in %s", row.type().getSimpleName(), statement).isNotEmpty();
        Object first = found.get(0);
        return show(
                row.type().isEnum() ? first : row.type().getMethod(row.member()).invoke(first));
    }

    /** All values of a type that a value holds, in the order of the fields. */
    private static void collect(Object value, Class<?> type, List<Object> found) throws ReflectiveOperationException {
        if (type.isInstance(value)) {
            found.add(value);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            collect(optional.get(), type, found);
        } else if (value instanceof List<?> list) {
            for (Object member : list) {
                collect(member, type, found);
            }
        } else if (value instanceof Record) {
            if (value instanceof Event event) {
                collect(event.type(), type, found);
            }
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(value), type, found);
            }
        }
    }

    private static String show(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ModelPageTest::show).orElse("empty");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "empty";
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? String.valueOf(number.getAsLong()) : "empty";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ModelPageTest::show).collect(Collectors.joining("; "));
        }
        if (value instanceof Event event) {
            return event.type().jsonName();
        }
        if (value instanceof Actor actor) {
            return actor.label().orElse(actor.name());
        }
        if (value instanceof Position position) {
            return show(position.actor()) + " " + position.stance();
        }
        if (value instanceof Notice notice) {
            return notice.code().name();
        }
        if (value instanceof Considered considered) {
            return considered.type().jsonName() + " " + considered.reason();
        }
        if (value instanceof TextSpan span) {
            return span.text();
        }
        return value instanceof TimeAmount amount ? amount.toString() : String.valueOf(value);
    }
}
