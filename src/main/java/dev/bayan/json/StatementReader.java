package dev.bayan.json;

import dev.bayan.Notice;
import dev.bayan.NoticeCode;
import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Assessment;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.Condition;
import dev.bayan.model.Considered;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DropReason;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Office;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Provenance;
import dev.bayan.model.Sentiment;
import dev.bayan.model.Stance;
import dev.bayan.model.StartTime;
import dev.bayan.model.TimeAmount;
import dev.bayan.model.Transfer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Builds a statement from JSON; the counterpart of {@link StatementWriter}. */
final class StatementReader {
    private StatementReader() {}

    static Statement statement(JsonObject json) {
        String version = json.string("schemaVersion");
        if (!version.equals(StatementJson.SCHEMA_VERSION)) {
            throw json.bad(
                    "schemaVersion",
                    "'" + version + "' is not the version read here, '" + StatementJson.SCHEMA_VERSION + "'");
        }
        return json.read(root -> new Statement(
                root.string("text"),
                root.parsed("referenceDate", LocalDate::parse),
                root.list("events", StatementReader::event),
                root.list("notices", StatementReader::notice),
                root.list("considered", StatementReader::considered)));
    }

    private static Event event(JsonObject json) {
        EventType type = type(json);
        List<Mention> mentions = json.list("mentions", StatementReader::mention);
        List<Actor> attributedTo = json.list("attributedTo", StatementReader::actor);
        List<Provenance> provenance = json.list("provenance", StatementReader::provenance);
        return switch (type) {
            case CALL -> call(json, mentions, attributedTo, provenance);
            case CEASEFIRE -> ceasefire(json, mentions, attributedTo, provenance);
            case PRISONER_EXCHANGE -> exchange(json, mentions, attributedTo, provenance);
            case COMMITMENT -> commitment(json, mentions, attributedTo, provenance);
        };
    }

    private static EventType type(JsonObject json) {
        String name = json.string("type");
        return Arrays.stream(EventType.values())
                .filter(type -> type.jsonName().equals(name))
                .findFirst()
                .orElseThrow(() -> json.bad(
                        "type",
                        "'" + name + "' is none of "
                                + Arrays.stream(EventType.values())
                                        .map(EventType::jsonName)
                                        .toList()));
    }

    private static Call call(
            JsonObject json, List<Mention> mentions, List<Actor> attributedTo, List<Provenance> provenance) {
        return new Call(
                mentions,
                attributedTo,
                provenance,
                json.list("participants", StatementReader::actor),
                json.optionalObject("initiator", StatementReader::actor),
                json.constant("channel", CallChannel.class),
                json.constant("status", CallStatus.class),
                json.optionalObject("date", StatementReader::date),
                json.optionalObject("startTime", StatementReader::startTime),
                json.optionalObject("duration", StatementReader::duration),
                json.optionalObject("ordinal", StatementReader::ordinal),
                json.list("topics", StatementReader::mention),
                json.list("assessments", StatementReader::assessment));
    }

    private static Ceasefire ceasefire(
            JsonObject json, List<Mention> mentions, List<Actor> attributedTo, List<Provenance> provenance) {
        return new Ceasefire(
                mentions,
                attributedTo,
                provenance,
                json.constant("status", CeasefireStatus.class),
                json.constant("scope", CeasefireScope.class),
                json.list("parties", StatementReader::actor),
                json.optionalObject("duration", StatementReader::duration),
                json.optionalObject("start", StatementReader::date),
                json.optionalObject("end", StatementReader::date),
                json.optionalObject("area", StatementReader::mention),
                json.list("positions", StatementReader::position),
                json.list("conditions", StatementReader::condition));
    }

    private static PrisonerExchange exchange(
            JsonObject json, List<Mention> mentions, List<Actor> attributedTo, List<Provenance> provenance) {
        return new PrisonerExchange(
                mentions,
                attributedTo,
                provenance,
                json.constant("status", ExchangeStatus.class),
                json.list("parties", StatementReader::actor),
                json.optionalObject("date", StatementReader::date),
                json.list("transfers", StatementReader::transfer),
                json.list("mediators", StatementReader::actor),
                json.optionalObject("location", StatementReader::mention));
    }

    private static Commitment commitment(
            JsonObject json, List<Mention> mentions, List<Actor> attributedTo, List<Provenance> provenance) {
        return new Commitment(
                mentions,
                attributedTo,
                provenance,
                json.constant("kind", CommitmentKind.class),
                json.list("committers", StatementReader::actor),
                json.object("action", StatementReader::mention),
                json.list("beneficiaries", StatementReader::actor),
                json.optionalObject("condition", StatementReader::mention),
                json.optionalObject("date", StatementReader::date));
    }

    private static Actor actor(JsonObject json) {
        return new Actor(
                json.string("name"),
                json.optionalString("label"),
                json.constant("kind", ActorKind.class),
                json.optionalString("country"),
                json.optionalString("affiliation"),
                json.optionalConstant("office", Office.class),
                json.object("mention", StatementReader::mention));
    }

    private static Mention mention(JsonObject json) {
        return new Mention(json.integer("start"), json.integer("end"), json.string("text"));
    }

    private static Provenance provenance(JsonObject json) {
        return new Provenance(json.string("rule"), json.integer("start"), json.integer("end"), json.string("text"));
    }

    private static DateMention date(JsonObject json) {
        return new DateMention(
                json.integer("start"),
                json.integer("end"),
                json.string("text"),
                json.parsed("value", DateValue::parse));
    }

    private static StartTime startTime(JsonObject json) {
        return new StartTime(
                json.parsed("value", LocalTime::parse).orElseThrow(() -> json.missing("value")),
                json.parsed("zone", ZoneId::of),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static DurationEstimate duration(JsonObject json) {
        return new DurationEstimate(
                json.parsed("value", TimeAmount::parse).orElseThrow(() -> json.missing("value")),
                json.parsed("max", TimeAmount::parse),
                json.constant("bound", Bound.class),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static CountEstimate count(JsonObject json) {
        return new CountEstimate(
                json.longInteger("value"),
                json.optionalLongInteger("max").map(OptionalLong::of).orElseGet(OptionalLong::empty),
                json.constant("bound", Bound.class),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static OrdinalMention ordinal(JsonObject json) {
        return new OrdinalMention(
                json.integer("value"), json.integer("start"), json.integer("end"), json.string("text"));
    }

    private static Assessment assessment(JsonObject json) {
        return new Assessment(
                json.optionalObject("by", StatementReader::actor),
                json.constant("sentiment", Sentiment.class),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static Condition condition(JsonObject json) {
        return new Condition(
                json.optionalObject("by", StatementReader::actor),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static Position position(JsonObject json) {
        return new Position(json.object("actor", StatementReader::actor), json.constant("stance", Stance.class));
    }

    private static Transfer transfer(JsonObject json) {
        return new Transfer(
                json.optionalObject("from", StatementReader::actor),
                json.optionalObject("to", StatementReader::actor),
                json.optionalObject("count", StatementReader::count),
                json.constant("category", CaptiveCategory.class),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static Considered considered(JsonObject json) {
        return new Considered(
                type(json),
                json.constant("reason", DropReason.class),
                json.integer("start"),
                json.integer("end"),
                json.string("text"));
    }

    private static Notice notice(JsonObject json) {
        return new Notice(
                json.constant("code", NoticeCode.class),
                json.string("message"),
                offset(json.optionalInteger("start")),
                offset(json.optionalInteger("end")));
    }

    private static OptionalInt offset(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
