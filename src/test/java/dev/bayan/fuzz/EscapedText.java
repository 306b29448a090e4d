package dev.bayan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that can be any string of UTF-16 units though it is kept as UTF-8: what is no letter stands as in Java. */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private EscapedText() {}

    static String of(byte[] bytes) {
        return ESCAPE.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}
