package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.TextSpan;
import dev.bayan.model.TimeAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event in the form in which {@link GoldScorer} compares it, whether it was annotated or found. A slot without a
 * value is missing in its map or empty; in an annotated event, several values of a single slot are alternatives.
 */
record ScoredEvent(
        String type,
        boolean optional,
        List<Range> mentions,
        Map<String, List<String>> values,
        Map<String, List<Who>> actors,
        Map<String, List<Range>> spans,
        Map<String, List<Item>> lists,
        List<Moved> transfers) {
    /** A half-open range of UTF-16 units. */
    record Range(int start, int end) {
        static Range of(TextSpan span) {
            return new Range(span.start(), span.end());
        }

        int length() {
            return end - start;
        }

        int overlap(Range other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }

        double intersectionOverUnion(Range other) {
            int shared = overlap(other);
            int union = length() + other.length() - shared;
            return union == 0 ? 0 : (double) shared / union;
        }
    }

    /** A member of a list: a topic, a condition, a position, an assessment. What it has not got is null. */
    record Item(Range span, Who who, String value, boolean optional) {}

    /** A transfer; an absent side or count is null. */
    record Moved(Who from, Who to, Amount count, List<String> categories, boolean optional) {}

    /** A number or a length of time in a form in which equal ones are equal. */
    record Amount(String value, String max, String bound) {
        static Amount of(CountEstimate count) {
            String max = count.max().isPresent() ? Long.toString(count.max().getAsLong()) : "";
            return new Amount(Long.toString(count.value()), max, count.bound().name());
        }

        static Amount of(DurationEstimate duration) {
            return new Amount(
                    length(duration.value()),
                    duration.max().map(Amount::length).orElse(""),
                    duration.bound().name());
        }

        /** As the annotation writes a length of time: a day is twenty-four hours, a year twelve months. */
        static String length(TimeAmount amount) {
            return amount.period().toTotalMonths() + "+"
                    + amount.time().plusDays(amount.period().getDays());
        }
    }

    static ScoredEvent found(Event event) {
        return event.accept(new Reader());
    }

    List<String> values(String slot) {
        return values.getOrDefault(slot, List.of());
    }

    List<Who> actors(String slot) {
        return actors.getOrDefault(slot, List.of());
    }

    List<Range> spans(String slot) {
        return spans.getOrDefault(slot, List.of());
    }

    List<Item> list(String slot) {
        return lists.getOrDefault(slot, List.of());
    }

    /** Builds an event slot by slot. */
    static final class Builder {
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, List<Who>> actors = new LinkedHashMap<>();
        private final Map<String, List<Range>> spans = new LinkedHashMap<>();
        private final Map<String, List<Item>> lists = new LinkedHashMap<>();
        private final List<Moved> transfers = new ArrayList<>();

        Builder value(String slot, List<String> alternatives) {
            values.put(slot, alternatives);
            return this;
        }

        Builder value(String slot, Object value) {
            return value(slot, List.of(value.toString()));
        }

        Builder date(String slot, Optional<DateMention> date) {
            date.flatMap(DateMention::value).ifPresent(day -> value(slot, day));
            return this;
        }

        Builder who(String slot, List<Who> list) {
            actors.put(slot, list);
            return this;
        }

        Builder actors(String slot, List<Actor> list) {
            return who(slot, list.stream().map(Who::of).toList());
        }

        Builder span(String slot, List<Range> alternatives) {
            spans.put(slot, alternatives);
            return this;
        }

        Builder span(String slot, Optional<? extends TextSpan> span) {
            return span(slot, span.stream().map(Range::of).toList());
        }

        Builder list(String slot, List<Item> items) {
            lists.put(slot, items);
            return this;
        }

        Builder transfer(Moved moved) {
            transfers.add(moved);
            return this;
        }

        ScoredEvent build(String type, boolean optional, List<Range> mentions) {
            return new ScoredEvent(type, optional, mentions, values, actors, spans, lists, transfers);
        }

        private ScoredEvent build(String type, Event event) {
            actors("attributedTo", event.attributedTo());
            return build(type, false, event.mentions().stream().map(Range::of).toList());
        }
    }

    private static final class Reader implements EventVisitor<ScoredEvent> {
        private final Builder builder = new Builder();

        @Override
        public ScoredEvent visit(Call call) {
            call.startTime()
                    .ifPresent(time -> builder.value(
                            "startTime",
                            time.value() + " "
                                    + time.zone().map(Object::toString).orElse("")));
            call.duration().ifPresent(length -> builder.value("duration", Amount.of(length)));
            call.ordinal().ifPresent(ordinal -> builder.value("ordinal", ordinal.value()));
            return builder.value("status", call.status())
                    .value("channel", call.channel())
                    .date("date", call.date())
                    .actors("participants", call.participants())
                    .actors("initiator", call.initiator().stream().toList())
                    .list(
                            "topics",
                            call.topics().stream()
                                    .map(t -> new Item(Range.of(t), null, "", false))
                                    .toList())
                    .list(
                            "assessments",
                            call.assessments().stream()
                                    .map(a -> new Item(
                                            null, who(a.by()), a.sentiment().name(), false))
                                    .toList())
                    .build("call", call);
        }

        @Override
        public ScoredEvent visit(Ceasefire ceasefire) {
            ceasefire.duration().ifPresent(length -> builder.value("duration", Amount.of(length)));
            return builder.value("status", ceasefire.status())
                    .value("scope", ceasefire.scope())
                    .date("start", ceasefire.start())
                    .date("end", ceasefire.end())
                    .actors("parties", ceasefire.parties())
                    .span("area", ceasefire.area())
                    .list(
                            "positions",
                            ceasefire.positions().stream()
                                    .map(p -> new Item(
                                            null, Who.of(p.actor()), p.stance().name(), false))
                                    .toList())
                    .list(
                            "conditions",
                            ceasefire.conditions().stream()
                                    .map(c -> new Item(Range.of(c), who(c.by()), "", false))
                                    .toList())
                    .build("ceasefire", ceasefire);
        }

        @Override
        public ScoredEvent visit(PrisonerExchange exchange) {
            exchange.transfers()
                    .forEach(t -> builder.transfer(new Moved(
                            who(t.from()),
                            who(t.to()),
                            t.count().map(Amount::of).orElse(null),
                            List.of(t.category().name()),
                            false)));
            return builder.value("status", exchange.status())
                    .date("date", exchange.date())
                    .actors("parties", exchange.parties())
                    .actors("mediators", exchange.mediators())
                    .span("location", exchange.location())
                    .build("prisonerExchange", exchange);
        }

        @Override
        public ScoredEvent visit(Commitment commitment) {
            return builder.value("kind", commitment.kind())
                    .date("date", commitment.date())
                    .actors("committers", commitment.committers())
                    .actors("beneficiaries", commitment.beneficiaries())
                    .span("action", Optional.of(commitment.action()))
                    .span("condition", commitment.condition())
                    .build("commitment", commitment);
        }

        private static Who who(Optional<Actor> actor) {
            return actor.map(Who::of).orElse(null);
        }
    }
}
