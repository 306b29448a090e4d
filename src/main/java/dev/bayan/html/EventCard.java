package dev.bayan.html;

import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Condition;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Provenance;
import dev.bayan.model.StartTime;
import dev.bayan.model.TextSpan;
import dev.bayan.model.Transfer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One event with all its fields; each value that was read from a span of the text carries it. */
final class EventCard implements EventVisitor<EventCard> {
    private final Markup out;
    private final MarkedText text;

    EventCard(Markup out, MarkedText text) {
        this.out = out;
        this.text = text;
    }

    void write(Event event, String id, int number) {
        out.open("li", "class", "event " + event.type().jsonName(), "id", id, "tabindex", "0", "data-e", id);
        out.open("h3")
                .open("span", "class", "no " + event.type().jsonName())
                .text(Integer.toString(number))
                .close("span");
        Labels.write(out, event.type());
        out.close("h3").open("dl");
        event.accept(this);
        list("attributedTo", event.attributedTo(), this::actor);
        list("mentions", event.mentions(), this::quote);
        list("provenance", event.provenance(), this::provenance);
        out.close("dl").close("li");
    }

    @Override
    public EventCard visit(Call call) {
        constant("status", call.status());
        constant("channel", call.channel());
        list("participants", call.participants(), this::actor);
        one("initiator", call.initiator(), this::actor);
        one("date", call.date(), this::date);
        one("startTime", call.startTime(), this::startTime);
        one("duration", call.duration(), this::duration);
        one("ordinal", call.ordinal(), this::ordinal);
        list("topics", call.topics(), this::quote);
        list("assessments", call.assessments(), this::assessment);
        return this;
    }

    @Override
    public EventCard visit(Ceasefire ceasefire) {
        constant("status", ceasefire.status());
        constant("scope", ceasefire.scope());
        list("parties", ceasefire.parties(), this::actor);
        one("duration", ceasefire.duration(), this::duration);
        one("start", ceasefire.start(), this::date);
        one("end", ceasefire.end(), this::date);
        one("area", ceasefire.area(), this::quote);
        list("positions", ceasefire.positions(), this::position);
        list("conditions", ceasefire.conditions(), this::condition);
        return this;
    }

    @Override
    public EventCard visit(PrisonerExchange exchange) {
        constant("status", exchange.status());
        list("parties", exchange.parties(), this::actor);
        one("date", exchange.date(), this::date);
        list("transfers", exchange.transfers(), this::transfer);
        list("mediators", exchange.mediators(), this::actor);
        one("location", exchange.location(), this::quote);
        return this;
    }

    @Override
    public EventCard visit(Commitment commitment) {
        constant("kind", commitment.kind());
        list("committers", commitment.committers(), this::actor);
        one("action", Optional.of(commitment.action()), this::quote);
        list("beneficiaries", commitment.beneficiaries(), this::actor);
        one("condition", commitment.condition(), this::quote);
        one("date", commitment.date(), this::date);
        return this;
    }

    // ------------------------------------------------------------ fields

    private void constant(String field, Enum<?> value) {
        field(field, () -> Labels.write(out, value));
    }

    private <T> void one(String field, Optional<T> value, Consumer<T> writer) {
        value.ifPresent(present -> field(field, () -> writer.accept(present)));
    }

    private <T> void list(String field, List<T> values, Consumer<? super T> writer) {
        if (!values.isEmpty()) {
            field(field, () -> {
                out.open("ul");
                for (T value : values) {
                    out.open("li");
                    writer.accept(value);
                    out.close("li");
                }
                out.close("ul");
            });
        }
    }

    private void field(String field, Runnable value) {
        out.open("dt");
        Labels.write(out, "field." + field);
        out.close("dt").open("dd");
        value.run();
        out.close("dd");
    }

    // ------------------------------------------------------------ values

    private void actor(Actor actor) {
        spanned(actor.mention(), () -> {
            actor.label().ifPresent(label -> out.open("span", "class", "en", "lang", "en")
                    .text(label)
                    .close("span"));
            out.open(
                            "bdi",
                            actor.label().isPresent()
                                    ? new Object[] {"class", "ar", "lang", "ar"}
                                    : new Object[] {"lang", "ar"})
                    .text(actor.name())
                    .close("bdi");
            actor.country()
                    .or(actor::affiliation)
                    .ifPresent(of ->
                            out.raw(" ").open("bdi", "class", "code").text(of).close("bdi"));
            actor.office().ifPresent(office -> {
                out.raw(" ").open("small");
                Labels.write(out, office);
                out.close("small");
            });
        });
    }

    private void quote(TextSpan span) {
        spanned(span, () -> out.open("bdi", "lang", "ar", "dir", "rtl")
                .text(span.text())
                .close("bdi"));
    }

    private void date(DateMention date) {
        value(date.value().map(DateValue::toString).orElse("?"), date);
    }

    private void startTime(StartTime time) {
        value(time.value() + time.zone().map(zone -> " " + zone).orElse(""), time);
    }

    private void ordinal(OrdinalMention ordinal) {
        value(Integer.toString(ordinal.value()), ordinal);
    }

    private void duration(DurationEstimate duration) {
        bound(duration.bound());
        value(duration.value() + duration.max().map(max -> "–" + max).orElse(""), duration);
    }

    private void count(CountEstimate count) {
        bound(count.bound());
        value(count.value() + (count.max().isPresent() ? "–" + count.max().getAsLong() : ""), count);
    }

    private void bound(Bound bound) {
        if (bound != Bound.EXACT && bound != Bound.BETWEEN) {
            Labels.write(out, bound);
            out.raw(" ");
        }
    }

    private void position(Position position) {
        actor(position.actor());
        out.raw(" ");
        Labels.write(out, position.stance());
    }

    private void condition(Condition condition) {
        quote(condition);
        by(condition.by());
    }

    private void assessment(Assessment assessment) {
        Labels.write(out, assessment.sentiment());
        out.raw(" ");
        quote(assessment);
        by(assessment.by());
    }

    private void by(Optional<Actor> actor) {
        role("by", actor);
    }

    private void transfer(Transfer transfer) {
        transfer.count().ifPresent(count -> {
            count(count);
            out.raw(" ");
        });
        Labels.write(out, transfer.category());
        role("from", transfer.from());
        role("to", transfer.to());
        out.raw(" ");
        quote(transfer);
    }

    private void role(String role, Optional<Actor> actor) {
        actor.ifPresent(who -> {
            out.raw(" ");
            Labels.write(out, "role." + role);
            out.raw(" ");
            actor(who);
        });
    }

    private void provenance(Provenance provenance) {
        out.open("code").text(provenance.rule()).close("code").raw(" ");
        quote(provenance);
    }

    private void value(String value, TextSpan span) {
        spanned(span, () -> {
            out.open("bdi", "dir", "ltr").text(value).close("bdi").raw(" ");
            out.open("bdi", "class", "said", "lang", "ar", "dir", "rtl")
                    .text(span.text())
                    .close("bdi");
        });
    }

    /** A value that lights up the words that it was read from. */
    private void spanned(TextSpan span, Runnable value) {
        text.cut(span);
        out.open("span", "class", "v", "tabindex", "0", "data-from", span.start(), "data-to", span.end());
        value.run();
        out.close("span");
    }
}
