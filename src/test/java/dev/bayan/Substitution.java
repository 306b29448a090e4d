package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.DateMention;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Transfer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of {@code substitutions.tsv}: words that take the place of others, and what that makes of an event's values. */
final class Substitution {
    private static final Pattern VALUE = Pattern.compile("[A-Z]{2}|P[0-9A-Z]+|[0-9/-]+");

    private final String name;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private Pattern from;
    private Pattern to;

    private Substitution(String name) {
        this.name = name;
    }

    static List<Substitution> readAll() {
        Map<String, Substitution> sets = new LinkedHashMap<>();
        try (InputStream in = Substitution.class.getResourceAsStream("/substitutions.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t");
                    sets.computeIfAbsent(row[0], Substitution::new).add(line, row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sets.values().forEach(Substitution::compile);
        return List.copyOf(sets.values());
    }

    private void add(String line, String[] row) {
        Map<String, String> rows = row.length == 3 && VALUE.matcher(row[1]).matches() ? values : words;
        if (row.length != 3 || rows.put(row[1], row[2]) != null) {
            throw new IllegalStateException("not set, from and to, or a word given twice: " + line);
        }
    }

    private void compile() {
        from = wholeWords(words.keySet().stream());
        to = wholeWords(words.values().stream());
    }

    /** Groups: و or ف; a preposition; the article, as ل after ل; the word without it. */
    private static Pattern wholeWords(Stream<String> words) {
        String any = words.map(word -> word.startsWith("ال") ? word.substring(2) : word)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> Stream.of(word.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])([وف]?)([بلك]?)(ال|(?<=ل)ل)?(" + any + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    /** Whether the words can be replaced in a text: states that stand in it already would be mixed up. */
    boolean fits(String text) {
        boolean states = values.keySet().stream().anyMatch(value -> value.matches("[A-Z]{2}"));
        return !apply(text).equals(text) && !(states && to.matcher(text).find());
    }

    /** Whether somebody is named whom all know to be of a state that gets another name: Peskov stays a Russian. */
    boolean keepsSomebodyOf(Statement statement) {
        return EventDigest.actors(statement).stream()
                .anyMatch(actor -> actor.kind() == ActorKind.PERSON
                        && actor.label().isPresent()
                        && actor.country().filter(values::containsKey).isPresent()
                        && apply(actor.name()).equals(actor.name()));
    }

    /** The text with other words. */
    String apply(String text) {
        return from.matcher(text).replaceAll(match -> {
            boolean article = match.group(3) != null;
            String word = match.group(4).replaceAll("\\s+", " ");
            String other = article ? words.get("ال" + word) : words.get(word);
            if (other == null) {
                if (!article || !words.containsKey(word)) {
                    return Matcher.quoteReplacement(match.group());
                }
                other = "ال" + words.get(word);
            }
            boolean joined = match.group(2).equals("ل") && other.startsWith("ال");
            return Matcher.quoteReplacement(
                    match.group(1) + match.group(2) + (joined ? "ل" + other.substring(2) : other));
        });
    }

    /** What an event of the text says, as it should be said of the other text. */
    String mapped(Event event) {
        return event.accept(new Summary(this));
    }

    /** What an event says. */
    static String plain(Event event) {
        return event.accept(new Summary(new Substitution("")));
    }

    @Override
    public String toString() {
        return name;
    }

    private String value(Object value) {
        return values.getOrDefault(value.toString(), value.toString());
    }

    private String name(String actor) {
        return Who.fold(from == null ? actor : apply(actor));
    }

    /** Writes an event's type, enumerated values, actors, dates, lengths and counts, but no quotations. */
    private static final class Summary implements EventVisitor<String> {
        private final Substitution values;

        Summary(Substitution values) {
            this.values = values;
        }

        @Override
        public String visit(Call call) {
            return line(
                    "call",
                    call.status(),
                    call.channel(),
                    "participants",
                    all(call.participants(), this::person),
                    "initiator",
                    all(call.initiator().stream().toList(), this::person),
                    "date",
                    date(call.date()),
                    "time",
                    call.startTime().map(time -> time.value().toString()).orElse(""),
                    "duration",
                    duration(call.duration()),
                    "ordinal",
                    call.ordinal().map(ordinal -> ordinal.value() + "").orElse(""),
                    sources(call));
        }

        @Override
        public String visit(Ceasefire truce) {
            return line(
                    "ceasefire",
                    truce.status(),
                    truce.scope(),
                    "parties",
                    all(truce.parties(), this::state),
                    "duration",
                    duration(truce.duration()),
                    "start",
                    date(truce.start()),
                    "end",
                    date(truce.end()),
                    "positions",
                    all(truce.positions(), position -> state(position.actor()) + ":" + position.stance()),
                    sources(truce));
        }

        @Override
        public String visit(PrisonerExchange exchange) {
            return line(
                    "prisonerExchange",
                    exchange.status(),
                    "parties",
                    all(exchange.parties(), this::state),
                    "date",
                    date(exchange.date()),
                    "transfers",
                    all(exchange.transfers(), this::transfer),
                    "mediators",
                    all(exchange.mediators(), this::state),
                    sources(exchange));
        }

        @Override
        public String visit(Commitment commitment) {
            return line(
                    "commitment",
                    commitment.kind(),
                    "committers",
                    all(commitment.committers(), this::state),
                    "beneficiaries",
                    all(commitment.beneficiaries(), this::state),
                    "date",
                    date(commitment.date()),
                    sources(commitment));
        }

        private static String line(Object... parts) {
            return Stream.of(parts).map(Object::toString).collect(Collectors.joining(" "));
        }

        private String sources(Event event) {
            return "attributedTo " + all(event.attributedTo(), this::state);
        }

        private static <T> String all(List<? extends T> members, Function<T, String> each) {
            List<String> shown =
                    new ArrayList<>(members.stream().map(each).distinct().toList());
            shown.sort(Comparator.naturalOrder());
            return shown.toString();
        }

        private String person(Actor actor) {
            return actor.kind() == ActorKind.PERSON ? values.name(actor.name()) + "/" + state(actor) : state(actor);
        }

        private String state(Actor actor) {
            return actor.country().map(values::value).orElseGet(() -> actor.affiliation()
                    .orElseGet(() -> values.name(actor.name())));
        }

        private String date(Optional<DateMention> date) {
            return date.flatMap(DateMention::value).map(values::value).orElse("");
        }

        private String duration(Optional<DurationEstimate> duration) {
            return duration.map(length -> shown(length.bound())
                            + values.value(length.value())
                            + length.max().map(max -> ".." + values.value(max)).orElse(""))
                    .orElse("");
        }

        private String transfer(Transfer transfer) {
            return transfer.from().map(this::state).orElse("?") + ">"
                    + transfer.to().map(this::state).orElse("?") + ":"
                    + transfer.count()
                            .map(count -> shown(count.bound()) + values.value(count.value()) + max(count.max()))
                            .orElse("?")
                    + ":" + transfer.category();
        }

        private String max(OptionalLong max) {
            return max.isPresent() ? ".." + values.value(max.getAsLong()) : "";
        }

        private static String shown(Bound bound) {
            return bound == Bound.EXACT ? "" : bound + " ";
        }
    }
}
