package dev.bayan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of one language for {@link Summary}, from {@code summary.tsv}, and how they are put together. */
abstract class Wording {
    private static final Map<String, String[]> ROWS = rows();
    /** Marks that would turn the direction of what follows, and what cannot be seen. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cntrl}]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final int column;

    Wording(int column) {
        this.column = column;
    }

    static Wording of(Locale locale) {
        return locale.getLanguage().equals("ar") ? ArabicWording.INSTANCE : EnglishWording.INSTANCE;
    }

    /** An actor in running text, where a preposition precedes the name. */
    abstract String name(Actor actor);

    /** An actor who stands alone. */
    abstract String plainName(Actor actor);

    abstract String list(List<String> items);

    /** The words on who takes which position, one after the other. */
    abstract String series(List<String> items);

    /** A number with its noun in the form that goes with it. */
    abstract String counted(long number, String noun);

    /** The form of a noun beside a number that does not include it. */
    abstract String nounFor(long number, String noun);

    /** The noun for an unknown number of several. */
    abstract String several(String noun);

    abstract String number(long number);

    abstract String isolated(String text);

    // ------------------------------------------------------------ words

    /** What stands in the table, each {} filled in turn. */
    String say(String key, Object... values) {
        StringBuilder said = new StringBuilder();
        String row = row(key);
        int from = 0;
        for (Object value : values) {
            int to = row.indexOf("{}", from);
            said.append(row, from, to).append(value);
            from = to + 2;
        }
        return said.append(row, from, row.length()).toString();
    }

    String say(Enum<?> constant) {
        return row(key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    String row(String key) {
        String[] row = ROWS.get(key);
        if (row == null) {
            throw new IllegalStateException("summary.tsv has no " + key);
        }
        return row[column];
    }

    static boolean has(String key) {
        return ROWS.containsKey(key);
    }

    String[] forms(String key) {
        return row(key).split("\\|");
    }

    // ------------------------------------------------------------ parts

    String names(List<Actor> actors) {
        return list(actors.stream().map(this::name).distinct().toList());
    }

    /** The words of a span as they stand, in quotation marks. */
    String quote(TextSpan span) {
        String inner = clean(span.text()).replace('«', '“').replace('»', '”');
        return isolated("«" + inner + "»");
    }

    static String clean(String text) {
        return INVISIBLE
                .matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** What stands under the key for a date, {} for the bare date and {on} for the date with its preposition. */
    String dated(String key, DateMention date) {
        Optional<DateValue> value = date.value();
        if (value.isEmpty()) {
            return say(key) + " " + say("date.told", quote(date));
        }
        String on = on(value.get());
        return row(key + ".dated").replace("{on}", on).replace("{}", bare(value.get(), on));
    }

    /** The date by itself, as one says after nothing: "on 18 March 2025", "in March 2025". */
    String on(DateMention date) {
        return date.value().map(this::on).orElseGet(() -> say("date.told", quote(date)));
    }

    private String on(DateValue date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return switch (date.precision()) {
            case DAY -> say("date.on.day", first.getDayOfMonth(), month(first), first.getYear());
            case MONTH -> say("date.on.month", month(first), first.getYear());
            case YEAR -> say("date.on.year", first.getYear());
            case INTERVAL -> days(first, last);
        };
    }

    private String bare(DateValue date, String on) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case DAY -> say("date.day", first.getDayOfMonth(), month(first), first.getYear());
            case MONTH -> say("date.month", month(first), first.getYear());
            case YEAR -> say("date.year", first.getYear());
            case INTERVAL -> on;
        };
    }

    private String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return on(DateValue.day(first));
        }
        if (first.getYear() != last.getYear()) {
            return say(
                    "date.on.daysOfYears",
                    first.getDayOfMonth(),
                    month(first),
                    first.getYear(),
                    last.getDayOfMonth(),
                    month(last),
                    last.getYear());
        }
        return first.getMonth() == last.getMonth()
                ? say("date.on.days", first.getDayOfMonth(), last.getDayOfMonth(), month(last), last.getYear())
                : say(
                        "date.on.daysOfMonths",
                        first.getDayOfMonth(),
                        month(first),
                        last.getDayOfMonth(),
                        month(last),
                        last.getYear());
    }

    private String month(LocalDate day) {
        return row("month." + day.getMonthValue());
    }

    /** A length of time with its bound. */
    String length(DurationEstimate length) {
        String key = "length." + length.bound();
        return length.max().isPresent()
                ? say(key, amount(length.value()), amount(length.max().get()))
                : say(key, amount(length.value()));
    }

    private String amount(TimeAmount amount) {
        Period period = amount.period();
        List<String> parts = new ArrayList<>();
        unit(parts, period.getYears(), "years");
        unit(parts, period.getMonths(), "months");
        unit(parts, period.getDays(), "days");
        unit(parts, amount.time().toHours(), "hours");
        unit(parts, amount.time().toMinutesPart(), "minutes");
        unit(parts, amount.time().toSecondsPart(), "seconds");
        return parts.isEmpty() ? counted(0, "unit.seconds") : parts(parts);
    }

    private void unit(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(counted(number, "unit." + unit));
        }
    }

    abstract String parts(List<String> parts);

    /** A number of something with its bound. */
    String count(CountEstimate count, String noun) {
        String key = "count." + count.bound();
        if (count.max().isPresent()) {
            long max = count.max().getAsLong();
            return say(key, number(count.value()), number(max)) + " " + nounFor(max, noun);
        }
        return say(key, counted(count.value(), noun));
    }

    private static Map<String, String[]> rows() {
        try (InputStream in = Wording.class.getResourceAsStream("summary.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: summary.tsv");
            }
            Map<String, String[]> rows = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] row = line.split("\t", -1);
                        rows.put(row[0], new String[] {row[1], row.length > 2 ? row[2] : ""});
                    });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
