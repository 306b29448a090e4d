package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.Event;
import dev.bayan.model.Provenance;
import dev.bayan.model.TextSpan;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * An event written out with everything in it but the offsets, so that events of two spellings of a text can be compared
 * by their words.
 */
public final class EventDigest {
    private static final Pattern NEITHER_LETTER_NOR_FIGURE = Pattern.compile("[\\p{M}ـ\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private EventDigest() {}

    /** The events of a statement, each with all its fields. */
    static List<String> of(Statement statement) {
        return statement.events().stream().map(EventDigest::of).toList();
    }

    /** An event's fields, the words in them in one spelling. */
    static String of(Event event) {
        StringBuilder out = new StringBuilder();
        write(event, out);
        return out.toString();
    }

    /** Every span in a statement, those within others included. */
    public static List<TextSpan> spans(Statement statement) {
        List<TextSpan> spans = new ArrayList<>();
        walk(statement, value -> {
            if (value instanceof TextSpan span) {
                spans.add(span);
            }
        });
        return spans;
    }

    /** Every actor in a statement. */
    static List<Actor> actors(Statement statement) {
        List<Actor> actors = new ArrayList<>();
        walk(statement.events(), value -> {
            if (value instanceof Actor actor) {
                actors.add(actor);
            }
        });
        return actors;
    }

    /** Words without marks and compatibility forms, with ASCII digits, Arabic letters, bare alefs, no ة, and one blank for all between words. */
    static String spelling(String words) {
        StringBuilder out = new StringBuilder();
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace("ئو", "ؤو")
                .replace('ی', 'ي')
                .replace('ى', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه');
        for (char c : NEITHER_LETTER_NOR_FIGURE.matcher(plain).replaceAll("").toCharArray()) {
            out.append(
                    Character.isDigit(c)
                            ? Character.forDigit(Character.digit(c, 10), 10)
                            : "أإآٱ".indexOf(c) >= 0 ? 'ا' : c);
        }
        return BETWEEN_WORDS.matcher(out).replaceAll(" ").strip();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Provenance || isEmpty(value)) {
            return;
        }
        if (value instanceof Optional<?> optional) {
            write(optional.get(), out);
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object member : list) {
                write(member, out);
                out.append(", ");
            }
            out.append(']');
        } else if (value instanceof Record record
                && !record.getClass().getSimpleName().matches("DateValue|TimeAmount")) {
            boolean span = value instanceof TextSpan;
            out.append(record.getClass().getSimpleName()).append('(');
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (span && component.getName().matches("start|end")) {
                    continue;
                }
                Object field = get(component, record);
                if (!isEmpty(field)) {
                    out.append(component.getName()).append('=');
                    write(field, out);
                    out.append("; ");
                }
            }
            out.append(')');
        } else {
            out.append(spelling(value.toString()));
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof OptionalInt number && number.isEmpty()
                || value instanceof OptionalLong amount && amount.isEmpty()
                || value instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Provenance);
    }

    private static void walk(Object value, Consumer<Object> visitor) {
        visitor.accept(value);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(inner, visitor));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> walk(member, visitor));
        } else if (value instanceof Record record
                && record.getClass().getPackageName().startsWith("dev.bayan")) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(get(component, record), visitor);
            }
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
