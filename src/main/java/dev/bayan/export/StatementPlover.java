package dev.bayan.export;

import static java.util.Objects.requireNonNull;

import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events of a {@link Statement} as records of political events: PLOVER's category, mode and context, with the code
 * of CAMEO, as JSON lines.
 *
 * <p>«أجرى بوتين اتصالا هاتفيا مع ترامب» gives one line, here on several:
 *
 * <pre>{@code
 * {"event": "CONSULT", "mode": "phone", "context": [], "cameo": "041",
 *  "actor": [{"name": "Vladimir Putin", "country": "RUS", "kind": "PERSON"},
 *            {"name": "Donald Trump", "country": "USA", "kind": "PERSON"}],
 *  "recipient": [], "type": "call", "text": "أجرى بوتين اتصالا هاتفيا مع ترامب", "start": 0, "end": 33}
 * }</pre>
 *
 * <p>The codes are those of CAMEO 1.1b3 (its manual in {@code openeventdata/Dictionaries}) and of PLOVER 0.8 (manual,
 * conversion table and gold standard records in {@code openeventdata/PLOVER}); the names of the fields are ours. Which
 * code stands for what, what the codebooks cannot say and where they contradict themselves is told in {@code
 * docs/formats.md}. {@code date} is the event's own where the text gives it, {@code publication_date} the statement's
 * reference date.
 *
 * <p>All methods are pure and thread-safe.
 */
public final class StatementPlover {
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    private StatementPlover() {}

    /**
     * Writes what PLOVER has a category for. An event may give several lines, such as a ceasefire that one side
     * proposes and the other rejects, or none, such as a ceasefire that has ended.
     *
     * @param statement what to write, not null
     * @return JSON objects, one on each line, with a line feed at the end of each; empty if there are none; not null
     * @throws NullPointerException if the statement is null
     */
    public static String write(Statement statement) {
        requireNonNull(statement, "statement");
        StringBuilder lines = new StringBuilder();
        for (Event event : statement.events()) {
            for (CodedEvent coded : code(event)) {
                coded.category()
                        .ifPresent(category -> lines.append(JsonText.of(line(statement, event, coded, category)))
                                .append('\n'));
            }
        }
        return lines.toString();
    }

    /**
     * The codes of one event, also those that only CAMEO has: a ceasefire that a third party proposes is an appeal,
     * {@code 0256}, for which PLOVER has no category.
     *
     * @param event the event, not null
     * @return an unmodifiable list, empty where neither codebook has a code, not null
     * @throws NullPointerException if the event is null
     */
    public static List<CodedEvent> code(Event event) {
        return List.copyOf(EventCoder.code(requireNonNull(event, "event")));
    }

    private static Map<String, Object> line(Statement statement, Event event, CodedEvent coded, String category) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", category);
        coded.mode().ifPresent(mode -> line.put("mode", mode));
        line.put("context", coded.contexts());
        line.put("cameo", coded.cameo());
        line.put("actor", actors(coded.actors()));
        line.put("recipient", actors(coded.recipients()));
        event.accept(new Day())
                .flatMap(DateMention::value)
                .map(DateValue::toString)
                .ifPresent(day -> line.put("date", day));
        statement.referenceDate().ifPresent(day -> line.put("publication_date", day.toString()));
        if (!event.attributedTo().isEmpty()) {
            line.put("attributed_to", actors(event.attributedTo()));
        }
        line.put("type", event.type().jsonName());
        Mention mention = event.mentions().get(0);
        line.put("text", mention.text());
        line.put("start", mention.start());
        line.put("end", mention.end());
        return line;
    }

    private static List<Map<String, Object>> actors(List<Actor> actors) {
        return actors.stream().map(StatementPlover::actor).distinct().collect(Collectors.toUnmodifiableList());
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", actor.label().orElse(actor.name()));
        actor.country()
                .filter(STATES::contains)
                .ifPresent(country -> written.put(
                        "country",
                        new Locale.Builder().setRegion(country).build().getISO3Country()));
        actor.affiliation().ifPresent(group -> written.put("affiliation", group));
        written.put("kind", actor.kind().name());
        return written;
    }

    /** The day of an event. */
    private static final class Day implements EventVisitor<Optional<DateMention>> {
        @Override
        public Optional<DateMention> visit(Call call) {
            return call.date();
        }

        @Override
        public Optional<DateMention> visit(Ceasefire ceasefire) {
            return ceasefire.start();
        }

        @Override
        public Optional<DateMention> visit(PrisonerExchange exchange) {
            return exchange.date();
        }

        @Override
        public Optional<DateMention> visit(Commitment commitment) {
            return commitment.date();
        }
    }
}
