package dev.bayan.export;

import dev.bayan.export.Argument.Attribute;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.Mention;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.StartTime;
import dev.bayan.model.TextSpan;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event as one {@link Argument} that holds all others, with its first trigger for a span. */
final class Arguments implements EventVisitor<List<Attribute>> {
    /** The types of arguments that have arguments. */
    static final List<String> EVENTS_WITHIN = List.of("Transfer", "Assessment", "Condition");

    private final List<Argument> arguments = new ArrayList<>();

    private Arguments() {}

    static Argument of(Event event) {
        Arguments reader = new Arguments();
        List<Attribute> attributes = event.accept(reader);
        reader.actors("source", event.attributedTo());
        reader.phrases("mention", "Mention", event.mentions());
        TextSpan trigger = event.provenance().isEmpty()
                ? event.mentions().get(0)
                : event.provenance().get(0);
        String type = capital(event.type().jsonName());
        return new Argument("event", type, trigger, Optional.empty(), attributes, reader.arguments);
    }

    @Override
    public List<Attribute> visit(Call call) {
        actors("participant", call.participants());
        call.initiator().ifPresent(actor -> add(actor("initiator", actor)));
        call.date().ifPresent(date -> date("date", date));
        call.startTime().ifPresent(this::startTime);
        call.duration().ifPresent(this::duration);
        call.ordinal().ifPresent(this::ordinal);
        phrases("topic", "Phrase", call.topics());
        call.assessments().forEach(this::assessment);
        return List.of(Attribute.of("Status", call.status()), Attribute.of("Channel", call.channel()));
    }

    @Override
    public List<Attribute> visit(Ceasefire ceasefire) {
        actors("party", ceasefire.parties());
        ceasefire.duration().ifPresent(this::duration);
        ceasefire.start().ifPresent(date -> date("start", date));
        ceasefire.end().ifPresent(date -> date("end", date));
        ceasefire.area().ifPresent(area -> phrases("area", "Phrase", List.of(area)));
        for (Position position : ceasefire.positions()) {
            add(actor(position.stance().name().toLowerCase(Locale.ROOT), position.actor()));
        }
        ceasefire.conditions().forEach(condition -> condition(condition, condition.by()));
        return List.of(Attribute.of("Status", ceasefire.status()), Attribute.of("Scope", ceasefire.scope()));
    }

    @Override
    public List<Attribute> visit(PrisonerExchange exchange) {
        actors("party", exchange.parties());
        exchange.date().ifPresent(date -> date("date", date));
        exchange.transfers().forEach(this::transfer);
        actors("mediator", exchange.mediators());
        exchange.location().ifPresent(place -> phrases("location", "Phrase", List.of(place)));
        return List.of(Attribute.of("Status", exchange.status()));
    }

    @Override
    public List<Attribute> visit(Commitment commitment) {
        actors("committer", commitment.committers());
        phrases("action", "Phrase", List.of(commitment.action()));
        actors("beneficiary", commitment.beneficiaries());
        commitment.condition().ifPresent(condition -> condition(condition, Optional.empty()));
        commitment.date().ifPresent(date -> date("date", date));
        return List.of(Attribute.of("Kind", commitment.kind()));
    }

    private void actors(String role, List<Actor> actors) {
        actors.forEach(actor -> add(actor(role, actor)));
    }

    private static Argument actor(String role, Actor actor) {
        String meant = Stream.of(
                        Optional.of(actor.label().orElse(actor.name())),
                        actor.country(),
                        actor.affiliation(),
                        actor.office().map(Enum::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return leaf(role, typeOf(actor.kind()), actor.mention(), Optional.of(meant));
    }

    private void date(String role, DateMention date) {
        add(leaf(role, "Date", date, date.value().map(DateValue::toString)));
    }

    private void startTime(StartTime time) {
        String value = time.value() + time.zone().map(zone -> " " + zone).orElse("");
        add(leaf("startTime", "Time", time, Optional.of(value)));
    }

    private void duration(DurationEstimate duration) {
        String value = duration.value() + duration.max().map(max -> ".." + max).orElse("");
        add(new Argument(
                "duration",
                "Duration",
                duration,
                Optional.of(value),
                List.of(Attribute.of("Bound", duration.bound())),
                List.of()));
    }

    private static Argument count(CountEstimate count) {
        String value =
                count.value() + (count.max().isPresent() ? ".." + count.max().getAsLong() : "");
        return new Argument(
                "count", "Count", count, Optional.of(value), List.of(Attribute.of("Bound", count.bound())), List.of());
    }

    private void ordinal(OrdinalMention ordinal) {
        add(leaf("ordinal", "Ordinal", ordinal, Optional.of(Integer.toString(ordinal.value()))));
    }

    private void phrases(String role, String type, List<Mention> phrases) {
        phrases.forEach(phrase -> add(leaf(role, type, phrase, Optional.empty())));
    }

    private void assessment(Assessment assessment) {
        add(new Argument(
                "assessment",
                "Assessment",
                assessment,
                Optional.empty(),
                List.of(Attribute.of("Sentiment", assessment.sentiment())),
                by(assessment.by(), assessment)));
    }

    private void condition(TextSpan condition, Optional<Actor> by) {
        add(new Argument("condition", "Condition", condition, Optional.empty(), List.of(), by(by, condition)));
    }

    private void transfer(Transfer transfer) {
        List<Argument> within = Stream.of(
                        transfer.from().map(from -> actor("from", from)),
                        transfer.to().map(to -> actor("to", to)),
                        transfer.count().map(Arguments::count),
                        Optional.of(itself(transfer)))
                .flatMap(Optional::stream)
                .toList();
        add(new Argument(
                "transfer",
                "Transfer",
                transfer,
                Optional.empty(),
                List.of(Attribute.of("Category", transfer.category())),
                within));
    }

    private static List<Argument> by(Optional<Actor> by, TextSpan whole) {
        return Stream.of(by.map(actor -> actor("by", actor)), Optional.of(itself(whole)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Like an event of the statement it has a mention, so that none is without arguments, which some readers stop at.
     */
    private static Argument itself(TextSpan whole) {
        return leaf("mention", "Mention", whole, Optional.empty());
    }

    private static Argument leaf(String role, String type, TextSpan span, Optional<String> value) {
        return new Argument(role, type, span, value, List.of(), List.of());
    }

    private void add(Argument argument) {
        arguments.add(argument);
    }

    /** The words of a constant in one: {@code ARMED_FORCES} is {@code ArmedForces}. */
    static String typeOf(Enum<?> constant) {
        return Stream.of(constant.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
