package dev.bayan.export;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings and whole numbers as JSON, on one line and with every lone surrogate escaped. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                string((String) entry.getKey());
                out.append(':');
                value(entry.getValue());
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object member : list) {
                out.append(before);
                value(member);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Integer) {
            out.append(value);
        } else {
            string((String) value);
        }
    }

    private void string(String value) {
        out.append('"');
        value.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c < ' '
                || c == '\u2028'
                || c == '\u2029'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            out.append("\\u")
                    .append(Character.forDigit(c >> 12 & 15, 16))
                    .append(Character.forDigit(c >> 8 & 15, 16))
                    .append(Character.forDigit(c >> 4 & 15, 16))
                    .append(Character.forDigit(c & 15, 16));
        } else {
            out.appendCodePoint(c);
        }
    }
}
