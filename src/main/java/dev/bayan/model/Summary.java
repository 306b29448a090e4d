package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells an event in one sentence: what {@link Event#summary(Locale)} returns. */
final class Summary implements EventVisitor<String> {
    /** In the order in which things happen; whoever mediates is told last. */
    private static final List<Stance> TOLD =
            List.of(Stance.DEMANDS, Stance.PROPOSES, Stance.ACCEPTS, Stance.REJECTS, Stance.VIOLATES, Stance.MEDIATES);
    /** The stances that say as much as a status does. */
    private static final Map<Stance, CeasefireStatus> SAME = Map.of(
            Stance.DEMANDS, CeasefireStatus.CALLED_FOR,
            Stance.PROPOSES, CeasefireStatus.PROPOSED,
            Stance.REJECTS, CeasefireStatus.REJECTED,
            Stance.VIOLATES, CeasefireStatus.VIOLATED);

    private final Wording words;

    private Summary(Wording words) {
        this.words = words;
    }

    static String of(Event event, Locale locale) {
        Wording words = Wording.of(requireNonNull(locale, "locale"));
        String told = event.accept(new Summary(words));
        List<String> sources =
                event.attributedTo().stream().map(words::plainName).distinct().toList();
        if (sources.isEmpty()) {
            return told + ".";
        }
        String number = sources.size() == 1 ? "one" : sources.size() == 2 ? "two" : "many";
        return told + "." + words.say("source." + number, words.list(sources));
    }

    @Override
    public String visit(Call call) {
        List<String> head = new ArrayList<>();
        head.add(words.say(call.channel()) + sides(call.participants(), "call.one"));
        head.add(call.date()
                .map(date -> words.dated(Wording.key(call.status()), date))
                .orElseGet(() -> words.say(call.status())));
        call.startTime().ifPresent(time -> head.add(startTime(time)));
        call.duration().ifPresent(length -> head.add(words.say("call.duration", words.length(length))));
        List<String> rest = new ArrayList<>();
        rest.add(commas(head));
        call.initiator().ifPresent(by -> rest.add(words.say("call.initiator", words.name(by))));
        call.ordinal().ifPresent(ordinal -> rest.add(ordinal(ordinal.value())));
        if (!call.topics().isEmpty()) {
            rest.add(words.say(
                    "call.topics",
                    words.list(call.topics().stream().map(words::quote).toList())));
        }
        for (Assessment one : call.assessments()) {
            rest.add(words.say(one.sentiment())
                    + one.by()
                            .map(by -> words.say("Sentiment.by", words.name(by)))
                            .orElse(""));
        }
        return semicolons(rest);
    }

    @Override
    public String visit(Ceasefire ceasefire) {
        List<String> head = new ArrayList<>();
        boolean extended = ceasefire.status() == CeasefireStatus.EXTENDED
                && ceasefire.duration().isPresent();
        String scope = words.say(ceasefire.scope());
        String sides = sides(ceasefire.parties(), "ceasefire.one");
        head.add(
                scope.contains(words.row("comma")) && !sides.isEmpty()
                        ? scope + words.row("comma") + sides.strip()
                        : scope + sides);
        ceasefire.area().ifPresent(area -> head.add(words.say("area", words.quote(area))));
        ceasefire
                .duration()
                .filter(length -> !extended)
                .ifPresent(length -> head.add(words.say("ceasefire.duration", words.length(length))));
        ceasefire.start().ifPresent(date -> head.add(words.dated("ceasefire.start", date)));
        ceasefire.end().ifPresent(date -> head.add(words.dated("ceasefire.end", date)));
        List<String> rest = new ArrayList<>();
        Map<Stance, List<Actor>> stances = stances(ceasefire.positions());
        if (!stances.isEmpty()) {
            rest.add(words.series(stances.entrySet().stream()
                    .map(entry -> words.say(Wording.key(entry.getKey()), words.names(entry.getValue())))
                    .toList()));
        }
        if (extended) {
            rest.add(words.say(
                    "CeasefireStatus.EXTENDED.length",
                    words.length(ceasefire.duration().get())));
        } else if (!isTold(ceasefire.status(), stances)) {
            rest.add(words.say(ceasefire.status()));
        }
        rest.addAll(conditions(ceasefire.conditions()));
        return commas(head) + words.row("colon") + semicolons(rest);
    }

    @Override
    public String visit(PrisonerExchange exchange) {
        StringBuilder head = new StringBuilder(words.say("exchange")).append(sides(exchange.parties(), "exchange.one"));
        exchange.date().ifPresent(date -> head.append(' ').append(words.on(date)));
        exchange.location().ifPresent(place -> head.append(' ').append(words.say("area", words.quote(place))));
        List<String> rest = new ArrayList<>();
        if (!exchange.transfers().isEmpty()) {
            rest.add(words.say(
                    "transfers",
                    words.list(exchange.transfers().stream().map(this::transfer).toList())));
        }
        if (!exchange.mediators().isEmpty()) {
            rest.add(words.say("mediators", words.names(exchange.mediators())));
        }
        rest.add(words.say(exchange.status()));
        return head + words.row("colon") + semicolons(rest);
    }

    @Override
    public String visit(Commitment commitment) {
        String by = Wording.key(commitment.kind()) + ".by";
        StringBuilder head = new StringBuilder(words.say(commitment.kind()));
        head.append(
                commitment.kind() == CommitmentKind.AGREEMENT
                        ? sides(commitment.committers(), by)
                        : all(commitment.committers(), by));
        head.append(all(commitment.beneficiaries(), "commitment.towards"));
        List<String> rest = new ArrayList<>();
        rest.add(words.quote(commitment.action()));
        commitment.condition().ifPresent(condition -> rest.add(words.say("condition", words.quote(condition))));
        commitment
                .date()
                .ifPresent(date ->
                        rest.add(date.value().isPresent() ? words.dated("commitment.date", date) : words.on(date)));
        return head + words.row("colon") + semicolons(rest);
    }

    private String commas(List<String> parts) {
        return String.join(words.row("comma"), parts);
    }

    private String semicolons(List<String> parts) {
        return String.join(words.row("semicolon"), parts);
    }

    /** " between a and b", or what the key says of a single one. */
    private String sides(List<Actor> actors, String keyOfOne) {
        return actors.stream().map(words::name).distinct().count() > 1 ? all(actors, "between") : all(actors, keyOfOne);
    }

    private String all(List<Actor> actors, String key) {
        return actors.isEmpty() ? "" : " " + words.say(key, words.names(actors));
    }

    private String startTime(StartTime time) {
        return time.zone()
                .map(zone -> words.say("call.startTime.zone", time.value(), words.isolated(zone.getId())))
                .orElseGet(() -> words.say("call.startTime", time.value()));
    }

    private String ordinal(int number) {
        String key = "call.ordinal." + number;
        return Wording.has(key) ? words.say(key) : words.say("call.ordinal.more", number);
    }

    private static Map<Stance, List<Actor>> stances(List<Position> positions) {
        Map<Stance, List<Actor>> stances = new LinkedHashMap<>();
        for (Stance stance : TOLD) {
            List<Actor> actors = positions.stream()
                    .filter(p -> p.stance() == stance)
                    .map(Position::actor)
                    .toList();
            if (!actors.isEmpty()) {
                stances.put(stance, actors);
            }
        }
        return stances;
    }

    /** Whether the last stance, that of mediators aside, says the status already. */
    private static boolean isTold(CeasefireStatus status, Map<Stance, List<Actor>> stances) {
        Optional<Stance> last =
                stances.keySet().stream().filter(s -> s != Stance.MEDIATES).reduce((a, b) -> b);
        return last.map(SAME::get).filter(same -> same == status).isPresent();
    }

    /** The conditions of each side together. */
    private List<String> conditions(List<Condition> conditions) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        conditions.forEach(
                one -> byName.computeIfAbsent(one.by().map(words::name).orElse(""), name -> new ArrayList<>())
                        .add(words.quote(one)));
        return byName.entrySet().stream()
                .map(entry -> {
                    String key = entry.getValue().size() == 1 ? "condition" : "conditions";
                    String quotes = words.list(entry.getValue());
                    return entry.getKey().isEmpty()
                            ? words.say(key, quotes)
                            : words.say(key + ".by", entry.getKey(), quotes);
                })
                .toList();
    }

    private String transfer(Transfer transfer) {
        String noun = Wording.key(transfer.category());
        return transfer.count()
                        .map(count -> words.count(count, noun))
                        .orElseGet(() -> words.say("transfer.some", words.several(noun), words.quote(transfer)))
                + transfer.from()
                        .map(from -> words.say("transfer.from", words.name(from)))
                        .orElse("")
                + transfer.to()
                        .map(to -> words.say("transfer.to", words.name(to)))
                        .orElse("");
    }
}
