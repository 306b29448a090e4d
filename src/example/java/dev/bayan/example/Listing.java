package dev.bayan.example;

import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Condition;
import dev.bayan.model.Considered;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.StartTime;
import dev.bayan.model.TextSpan;
import dev.bayan.model.TimeAmount;
import dev.bayan.model.Transfer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement's events as lines for a person to read. */
final class Listing implements EventVisitor<Listing> {
    private static final int LABEL_WIDTH = 12;
    private static final int QUOTE_LENGTH = 160;

    private final StringBuilder lines = new StringBuilder();

    private Listing() {}

    static String of(String title, Statement statement) {
        Listing listing = new Listing();
        listing.lines.append(title);
        statement
                .referenceDate()
                .ifPresent(date -> listing.lines.append(", as of ").append(date));
        listing.lines.append(": ").append(summary(statement)).append('\n');
        for (Event event : statement.events()) {
            listing.event(event);
        }
        if (!statement.considered().isEmpty()) {
            listing.lines.append('\n');
            listing.lines(
                    "  dropped",
                    statement.considered().stream().map(Listing::considered).toList());
        }
        statement.notices().forEach(notice -> listing.lines
                .append("\n  note: ")
                .append(notice.message())
                .append('\n'));
        return listing.lines.toString();
    }

    private static String summary(Statement statement) {
        String counts = Stream.of(
                        counted(statement.calls().size(), "call"),
                        counted(statement.ceasefires().size(), "ceasefire"),
                        counted(statement.prisonerExchanges().size(), "prisoner exchange"),
                        counted(statement.commitments().size(), "commitment"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no events" : counts;
    }

    private static Optional<String> counted(long count, String noun) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + noun + (count == 1 ? "" : "s"));
    }

    private void event(Event event) {
        lines.append("\n  ").append(event.summary(Locale.ENGLISH)).append('\n');
        event.accept(this);
        line("source", actors(event.attributedTo()));
        lines(
                "evidence",
                event.mentions().stream()
                        .map(m -> quote(m) + " " + m.start() + "–" + m.end())
                        .toList());
    }

    @Override
    public Listing visit(Call call) {
        line("who", actors(call.participants()));
        line("initiator", call.initiator().map(Listing::actor));
        line("when", joined(call.date().map(Listing::date), call.startTime().map(Listing::startTime)));
        line("length", call.duration().map(Listing::duration));
        line("number", call.ordinal().map(ordinal -> ordinal.value() + " " + quote(ordinal)));
        lines("topics", call.topics().stream().map(Listing::quote).toList());
        lines("judged", call.assessments().stream().map(Listing::assessment).toList());
        return this;
    }

    @Override
    public Listing visit(Ceasefire ceasefire) {
        line("who", actors(ceasefire.parties()));
        line(
                "when",
                joined(
                        ceasefire.start().map(date -> "from " + date(date)),
                        ceasefire.end().map(date -> "until " + date(date))));
        line("length", ceasefire.duration().map(Listing::duration));
        line("where", ceasefire.area().map(Listing::quote));
        lines("positions", ceasefire.positions().stream().map(Listing::position).toList());
        lines(
                "conditions",
                ceasefire.conditions().stream().map(Listing::condition).toList());
        return this;
    }

    @Override
    public Listing visit(PrisonerExchange exchange) {
        line("who", actors(exchange.parties()));
        lines("what", exchange.transfers().stream().map(Listing::transfer).toList());
        line("when", exchange.date().map(Listing::date));
        line("where", exchange.location().map(Listing::quote));
        line("mediators", actors(exchange.mediators()));
        return this;
    }

    @Override
    public Listing visit(Commitment commitment) {
        line("who", actors(commitment.committers()));
        line("what", Optional.of(quote(commitment.action())));
        line("towards", actors(commitment.beneficiaries()));
        line("if", commitment.condition().map(Listing::quote));
        line("when", commitment.date().map(Listing::date));
        return this;
    }

    private static String considered(Considered considered) {
        return words(considered.type()) + ", " + words(considered.reason()) + " " + quote(considered);
    }

    private static String assessment(Assessment assessment) {
        return words(assessment.sentiment()) + by(assessment.by()) + " " + quote(assessment);
    }

    private static String position(Position position) {
        return actor(position.actor()) + " " + words(position.stance());
    }

    private static String condition(Condition condition) {
        return quote(condition) + by(condition.by());
    }

    private static String transfer(Transfer transfer) {
        String count = transfer.count().map(Listing::count).orElse("some");
        return count + " " + words(transfer.category())
                + transfer.from().map(from -> " from " + actor(from)).orElse("")
                + transfer.to().map(to -> " to " + actor(to)).orElse("")
                + " " + quote(transfer);
    }

    private static String by(Optional<Actor> actor) {
        return actor.map(by -> ", by " + actor(by)).orElse("");
    }

    private static Optional<String> actors(List<Actor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(actors.stream().map(Listing::actor).distinct().collect(Collectors.joining(", ")));
    }

    private static String actor(Actor actor) {
        String name = actor.label().orElse(actor.name());
        return switch (actor.kind()) {
            case STATE, ORGANIZATION -> name;
            default ->
                actor.affiliation()
                        .or(actor::country)
                        .map(of -> name + " (" + of + ")")
                        .orElse(name);
        };
    }

    private static String date(DateMention date) {
        return date.value().map(DateValue::toString).orElse("not resolved") + " " + quote(date);
    }

    private static String startTime(StartTime time) {
        return time.value() + time.zone().map(zone -> " " + zone).orElse("") + " " + quote(time);
    }

    private static String duration(DurationEstimate duration) {
        return bounded(
                        duration.bound(),
                        amount(duration.value()),
                        duration.max().map(Listing::amount)) + " " + quote(duration);
    }

    private static String count(CountEstimate count) {
        return bounded(
                count.bound(),
                Long.toString(count.value()),
                count.max().isPresent() ? Optional.of(Long.toString(count.max().getAsLong())) : Optional.empty());
    }

    private static String bounded(Bound bound, String value, Optional<String> max) {
        return switch (bound) {
            case EXACT -> value;
            case BETWEEN -> value + " to " + max.orElse("?");
            default -> words(bound) + " " + value;
        };
    }

    private static String amount(TimeAmount amount) {
        Duration time = amount.time();
        String parts = Stream.of(
                        counted(amount.period().getYears(), "year"),
                        counted(amount.period().getMonths(), "month"),
                        counted(amount.period().getDays(), "day"),
                        counted(time.toHours(), "hour"),
                        counted(time.toMinutesPart(), "minute"),
                        counted(time.toSecondsPart(), "second"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? amount.toString() : parts;
    }

    /** The words of a constant: {@code AT_LEAST} reads "at least". */
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quote(TextSpan span) {
        String text = span.text().strip().replaceAll("\\s+", " ");
        if (text.length() <= QUOTE_LENGTH) {
            return "«" + text + "»";
        }
        int cut = text.lastIndexOf(' ', QUOTE_LENGTH);
        return "«" + text.substring(0, cut > 0 ? cut : QUOTE_LENGTH) + " …»";
    }

    @SafeVarargs
    private static Optional<String> joined(Optional<String>... parts) {
        List<String> present = new ArrayList<>();
        for (Optional<String> part : parts) {
            part.ifPresent(present::add);
        }
        return present.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", present));
    }

    private void line(String label, Optional<String> value) {
        value.ifPresent(text -> lines(label, List.of(text)));
    }

    /** Writes the label before the first value and lines up the others under it. */
    private void lines(String label, List<String> values) {
        String head = label;
        for (String value : values) {
            String indent = " ".repeat(LABEL_WIDTH - head.length());
            lines.append("      ").append(head).append(indent).append(value).append('\n');
            head = "";
        }
    }
}
