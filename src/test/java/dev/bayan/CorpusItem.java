package dev.bayan;

import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Event;
import dev.bayan.model.PrisonerExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One item of {@code src/test/resources/corpus}: a sentence, the date as of which it is read, and the events of the
 * file's type that stand in it.
 *
 * <pre>
 * # what construction this is
 * 2025-03-18 | the sentence; \n stands for a line break
 *   call: status=HELD; participants=… + …
 * </pre>
 *
 * @param file the name of its file
 * @param line the line of its comment
 * @param comment what construction it shows
 * @param date as of when it is read
 * @param text the sentence
 * @param expected the keys and values of each expected event; only what is stated is checked
 */
record CorpusItem(
        String file, int line, String comment, LocalDate date, String text, List<Map<String, String>> expected) {
    private static final Map<String, Class<? extends Event>> TYPES = Map.of(
            "call", Call.class,
            "ceasefire", Ceasefire.class,
            "prisonerExchange", PrisonerExchange.class,
            "exchange", PrisonerExchange.class,
            "commitment", Commitment.class);
    private static final Pattern SENTENCE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\| (\\S.*)");
    private static final Pattern EXPECTED = Pattern.compile("  (\\w+): (\\S.*)");
    private static final int NAMED_BY_WORDS = 6;

    /** All items of all files. */
    static List<CorpusItem> readAll() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(CorpusItem.class.getResource("/corpus")).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CorpusItem::read)
                    .flatMap(List::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CorpusItem> read(Path path) {
        String file = path.getFileName().toString();
        List<String> lines;
        try {
            lines = Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<CorpusItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            int first = i;
            while (i < lines.size() && !lines.get(i).isBlank()) {
                i++;
            }
            items.add(item(file, first + 1, lines.subList(first, i)));
        }
        return items;
    }

    private static CorpusItem item(String file, int line, List<String> lines) {
        String place = file + ":" + line;
        Matcher sentence = SENTENCE.matcher(lines.size() < 2 ? "" : lines.get(1));
        if (!lines.get(0).startsWith("# ") || !sentence.matches()) {
            throw new IllegalStateException(place + ": a comment and a dated sentence were expected: " + lines);
        }
        List<Map<String, String>> expected = new ArrayList<>();
        for (String event : lines.subList(2, lines.size())) {
            Matcher matcher = EXPECTED.matcher(event);
            if (!matcher.matches() || TYPES.get(matcher.group(1)) != type(file)) {
                throw new IllegalStateException(place + ": an event of the file's type was expected: " + event);
            }
            expected.add(values(place, matcher.group(2)));
        }
        return new CorpusItem(
                file,
                line,
                lines.get(0).substring(2),
                LocalDate.parse(sentence.group(1)),
                sentence.group(2).replace("\\n", "\n"),
                List.copyOf(expected));
    }

    private static Map<String, String> values(String place, String line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : line.split("; ", -1)) {
            int sign = pair.indexOf('=');
            if (sign < 1
                    || values.put(
                                    pair.substring(0, sign).strip(),
                                    pair.substring(sign + 1).strip())
                            != null) {
                throw new IllegalStateException(place + ": no key=value, or a key given twice: " + pair);
            }
        }
        return values;
    }

    private static Class<? extends Event> type(String file) {
        return Objects.requireNonNull(TYPES.get(file.substring(0, file.indexOf('.'))), file);
    }

    /** The type of event that this item is about; events of other types may stand in it too. */
    Class<? extends Event> type() {
        return type(file);
    }

    boolean negative() {
        return file.endsWith(".negative.txt");
    }

    @Override
    public String toString() {
        String[] words = text.strip().split("\\s+", NAMED_BY_WORDS + 1);
        String start = String.join(" ", List.of(words).subList(0, Math.min(words.length, NAMED_BY_WORDS)));
        return file + ":" + line + " " + comment + ": " + start;
    }
}
