package dev.bayan.json;

import dev.bayan.Notice;
import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Condition;
import dev.bayan.model.Considered;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
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
import tools.jackson.core.JsonGenerator;

/** Writes one statement; field by field, so that the order of the fields is told here and nowhere else. */
final class StatementWriter implements EventVisitor<StatementWriter> {
    private final JsonGenerator json;

    StatementWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", statement.schemaVersion());
        json.writeStringProperty("text", statement.text());
        string("referenceDate", statement.referenceDate());
        json.writeArrayPropertyStart("events");
        statement.events().forEach(this::event);
        json.writeEndArray();
        json.writeArrayPropertyStart("notices");
        statement.notices().forEach(this::notice);
        json.writeEndArray();
        list("considered", statement.considered(), this::considered);
        json.writeEndObject();
    }

    private void event(Event event) {
        json.writeStartObject();
        event.accept(this);
        list("provenance", event.provenance(), this::provenance);
        json.writeEndObject();
    }

    private void head(Event event) {
        json.writeStringProperty("type", event.type().jsonName());
        list("mentions", event.mentions(), this::span);
        list("attributedTo", event.attributedTo(), this::actor);
    }

    @Override
    public StatementWriter visit(Call call) {
        head(call);
        list("participants", call.participants(), this::actor);
        object("initiator", call.initiator(), this::actor);
        constant("channel", call.channel());
        constant("status", call.status());
        object("date", call.date(), this::date);
        object("startTime", call.startTime(), this::startTime);
        object("duration", call.duration(), this::duration);
        object("ordinal", call.ordinal(), this::ordinal);
        list("topics", call.topics(), this::span);
        list("assessments", call.assessments(), this::assessment);
        return this;
    }

    @Override
    public StatementWriter visit(Ceasefire ceasefire) {
        head(ceasefire);
        constant("status", ceasefire.status());
        constant("scope", ceasefire.scope());
        list("parties", ceasefire.parties(), this::actor);
        object("duration", ceasefire.duration(), this::duration);
        object("start", ceasefire.start(), this::date);
        object("end", ceasefire.end(), this::date);
        object("area", ceasefire.area(), this::span);
        list("positions", ceasefire.positions(), this::position);
        list("conditions", ceasefire.conditions(), this::condition);
        return this;
    }

    @Override
    public StatementWriter visit(PrisonerExchange exchange) {
        head(exchange);
        constant("status", exchange.status());
        list("parties", exchange.parties(), this::actor);
        object("date", exchange.date(), this::date);
        list("transfers", exchange.transfers(), this::transfer);
        list("mediators", exchange.mediators(), this::actor);
        object("location", exchange.location(), this::span);
        return this;
    }

    @Override
    public StatementWriter visit(Commitment commitment) {
        head(commitment);
        constant("kind", commitment.kind());
        list("committers", commitment.committers(), this::actor);
        object("action", Optional.of(commitment.action()), this::span);
        list("beneficiaries", commitment.beneficiaries(), this::actor);
        object("condition", commitment.condition(), this::span);
        object("date", commitment.date(), this::date);
        return this;
    }

    private void actor(Actor actor) {
        json.writeStartObject();
        json.writeStringProperty("name", actor.name());
        string("label", actor.label());
        constant("kind", actor.kind());
        string("country", actor.country());
        string("affiliation", actor.affiliation());
        string("office", actor.office());
        object("mention", Optional.of(actor.mention()), this::span);
        json.writeEndObject();
    }

    private void date(DateMention date) {
        json.writeStartObject();
        spanFields(date);
        string("value", date.value());
        json.writeEndObject();
    }

    private void startTime(StartTime time) {
        json.writeStartObject();
        json.writeStringProperty("value", time.value().toString());
        string("zone", time.zone());
        spanFields(time);
        json.writeEndObject();
    }

    private void duration(DurationEstimate duration) {
        json.writeStartObject();
        json.writeStringProperty("value", duration.value().toString());
        string("max", duration.max());
        constant("bound", duration.bound());
        spanFields(duration);
        json.writeEndObject();
    }

    private void count(CountEstimate count) {
        json.writeStartObject();
        json.writeNumberProperty("value", count.value());
        if (count.max().isPresent()) {
            json.writeNumberProperty("max", count.max().getAsLong());
        }
        constant("bound", count.bound());
        spanFields(count);
        json.writeEndObject();
    }

    private void ordinal(OrdinalMention ordinal) {
        json.writeStartObject();
        json.writeNumberProperty("value", ordinal.value());
        spanFields(ordinal);
        json.writeEndObject();
    }

    private void assessment(Assessment assessment) {
        json.writeStartObject();
        object("by", assessment.by(), this::actor);
        spanFields(assessment);
        constant("sentiment", assessment.sentiment());
        json.writeEndObject();
    }

    private void condition(Condition condition) {
        json.writeStartObject();
        object("by", condition.by(), this::actor);
        spanFields(condition);
        json.writeEndObject();
    }

    private void position(Position position) {
        json.writeStartObject();
        object("actor", Optional.of(position.actor()), this::actor);
        constant("stance", position.stance());
        json.writeEndObject();
    }

    private void transfer(Transfer transfer) {
        json.writeStartObject();
        object("from", transfer.from(), this::actor);
        object("to", transfer.to(), this::actor);
        object("count", transfer.count(), this::count);
        constant("category", transfer.category());
        spanFields(transfer);
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) {
        json.writeStartObject();
        json.writeStringProperty("rule", provenance.rule());
        spanFields(provenance);
        json.writeEndObject();
    }

    private void considered(Considered considered) {
        json.writeStartObject();
        json.writeStringProperty("type", considered.type().jsonName());
        constant("reason", considered.reason());
        spanFields(considered);
        json.writeEndObject();
    }

    private void notice(Notice notice) {
        json.writeStartObject();
        constant("code", notice.code());
        json.writeStringProperty("message", notice.message());
        if (notice.start().isPresent() && notice.end().isPresent()) {
            json.writeNumberProperty("start", notice.start().getAsInt());
            json.writeNumberProperty("end", notice.end().getAsInt());
        }
        json.writeEndObject();
    }

    private void span(TextSpan span) {
        json.writeStartObject();
        spanFields(span);
        json.writeEndObject();
    }

    private void spanFields(TextSpan span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.text());
    }

    private void constant(String name, Enum<?> value) {
        json.writeStringProperty(name, value.name());
    }

    private void string(String name, Optional<?> value) {
        value.ifPresent(v -> json.writeStringProperty(name, v.toString()));
    }

    private <T> void object(String name, Optional<T> value, Consumer<T> writer) {
        value.ifPresent(v -> {
            json.writeName(name);
            writer.accept(v);
        });
    }

    private <T> void list(String name, List<T> values, Consumer<? super T> writer) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(writer);
            json.writeEndArray();
        }
    }
}
