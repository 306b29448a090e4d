package dev.bayan.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of the page in English and Arabic: {@code labels.tsv}, and style and script beside it. */
final class Labels {
    private static final Map<String, String[]> WORDS = words();

    private Labels() {}

    /** Writes a label in both languages; the style sheet shows that of the interface. */
    static void write(Markup out, String key) {
        String[] words = WORDS.get(key);
        if (words == null) {
            throw new IllegalStateException("labels.tsv lacks " + key);
        }
        out.open("span", "class", "en", "lang", "en").text(words[0]).close("span");
        out.open("span", "class", "ar", "lang", "ar", "dir", "rtl")
                .text(words[1])
                .close("span");
    }

    /** Writes the words of a constant: {@code CallStatus.HELD}. */
    static void write(Markup out, Enum<?> constant) {
        write(out, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A file beside this class as it stands. */
    static String resource(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String[]> words() {
        Map<String, String[]> words = new HashMap<>();
        resource("labels.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] row = line.split("\t", -1);
                    words.put(row[0], new String[] {row[1], row[2]});
                });
        return words;
    }
}
