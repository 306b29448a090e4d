package dev.bayan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.Notice;
import dev.bayan.NoticeCode;
import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Assessment;
import dev.bayan.model.BareEvents;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementJsonTest {
    private static final Mention MENTION = new Mention(0, 5, "اتفقا");
    private static final Actor PUTIN = new Actor(
            "فلاديمير بوتين",
            Optional.of("Vladimir Putin"),
            ActorKind.PERSON,
            Optional.of("RU"),
            Optional.empty(),
            Optional.of(Office.HEAD_OF_STATE),
            new Mention(6, 11, "بوتين"));
    private static final Actor SPEAKER = new Actor(
            "خليل الحية",
            Optional.empty(),
            ActorKind.PERSON,
            Optional.empty(),
            Optional.of("Hamas"),
            Optional.of(Office.OTHER),
            new Mention(12, 22, "خليل الحية"));
    private static final List<Mention> MENTIONS = List.of(MENTION, new Mention(30, 34, "هدنة"));
    private static final List<Provenance> PROVENANCE = List.of(new Provenance("agreed.on", 0, 5, "اتفقا"));
    private static final Optional<DateMention> DAY =
            Optional.of(new DateMention(40, 43, "غدا", Optional.of(DateValue.parse("2025-03-19"))));
    private static final Optional<DateMention> INTERVAL =
            Optional.of(new DateMention(40, 49, "مطلع مارس", Optional.of(DateValue.parse("2025-03-01/2025-03-10"))));
    private static final Optional<DateMention> UNRESOLVED =
            Optional.of(new DateMention(40, 45, "الأحد", Optional.empty()));
    private static final Optional<DurationEstimate> BETWEEN = Optional.of(new DurationEstimate(
            TimeAmount.parse("PT1H"),
            Optional.of(TimeAmount.parse("PT2H")),
            Bound.BETWEEN,
            50,
            66,
            "بين ساعة وساعتين"));
    private static final Optional<DurationEstimate> MONTH = Optional.of(
            new DurationEstimate(TimeAmount.parse("P1M"), Optional.empty(), Bound.ABOUT, 50, 57, "نحو شهر"));
    private static final Optional<CountEstimate> COUNT =
            Optional.of(new CountEstimate(300, OptionalLong.of(5_000_000_000L), Bound.BETWEEN, 50, 58, "300 أسير"));

    private static final Call FULL_CALL = new Call(
            MENTIONS,
            List.of(PUTIN),
            PROVENANCE,
            List.of(PUTIN, SPEAKER),
            Optional.of(PUTIN),
            CallChannel.VIDEO,
            CallStatus.PLANNED,
            DAY,
            Optional.of(
                    new StartTime(LocalTime.of(10, 0), Optional.of(ZoneId.of("America/New_York")), 1, 8, "العاشرة")),
            BETWEEN,
            Optional.of(new OrdinalMention(2, 1, 5, "ثاني")),
            List.of(MENTION),
            List.of(
                    new Assessment(Optional.of(PUTIN), Sentiment.POSITIVE, 1, 6, "مثمرة"),
                    new Assessment(Optional.empty(), Sentiment.MIXED, 1, 6, "صريحة")));
    private static final Call BARE_CALL = BareEvents.call(List.of(MENTION), List.of());
    private static final Ceasefire FULL_CEASEFIRE = new Ceasefire(
            MENTIONS,
            List.of(SPEAKER),
            PROVENANCE,
            CeasefireStatus.EXTENDED,
            CeasefireScope.ENERGY_INFRASTRUCTURE,
            List.of(PUTIN),
            MONTH,
            INTERVAL,
            UNRESOLVED,
            Optional.of(MENTION),
            List.of(new Position(PUTIN, Stance.ACCEPTS)),
            List.of(new Condition(Optional.of(PUTIN), 1, 7, "انسحاب"), new Condition(Optional.empty(), 1, 4, "وقف")));
    private static final Ceasefire BARE_CEASEFIRE = BareEvents.ceasefire(List.of(MENTION), CeasefireStatus.CALLED_FOR);
    private static final PrisonerExchange FULL_EXCHANGE = new PrisonerExchange(
            MENTIONS,
            List.of(PUTIN),
            PROVENANCE,
            ExchangeStatus.COMPLETED,
            List.of(PUTIN, SPEAKER),
            DAY,
            List.of(
                    new Transfer(
                            Optional.of(PUTIN),
                            Optional.of(SPEAKER),
                            COUNT,
                            CaptiveCategory.PRISONERS_OF_WAR,
                            50,
                            58,
                            "300 أسير"),
                    new Transfer(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            CaptiveCategory.BODIES,
                            1,
                            7,
                            "جثامين")),
            List.of(SPEAKER),
            Optional.of(MENTION));
    private static final PrisonerExchange BARE_EXCHANGE =
            BareEvents.exchange(List.of(MENTION), ExchangeStatus.REJECTED);
    private static final Commitment FULL_COMMITMENT = new Commitment(
            MENTIONS,
            List.of(PUTIN),
            PROVENANCE,
            CommitmentKind.READINESS,
            List.of(PUTIN),
            MENTION,
            List.of(SPEAKER),
            Optional.of(MENTION),
            DAY);
    private static final Commitment BARE_COMMITMENT = BareEvents.commitment(List.of(MENTION), MENTION);
    /** A statement that fills every field, and one event of each type that fills only what it must. */
    static final Statement FULL = new Statement(
            "نص",
            Optional.of(LocalDate.of(2025, 3, 18)),
            List.of(
                    FULL_CALL,
                    FULL_CEASEFIRE,
                    FULL_EXCHANGE,
                    FULL_COMMITMENT,
                    BARE_CALL,
                    BARE_CEASEFIRE,
                    BARE_EXCHANGE,
                    BARE_COMMITMENT),
            List.of(
                    Notice.of(NoticeCode.NOT_ARABIC, "No Arabic."),
                    Notice.at(NoticeCode.UNRESOLVED_DATE, "«الأحد» cannot be resolved.", 40, 45)),
            List.of(new Considered(EventType.PRISONER_EXCHANGE, DropReason.DEMANDED, 7, 12, "إطلاق")));

    private static Statement statement(Event... events) {
        return new Statement("نص", Optional.empty(), List.of(events), List.of());
    }

    private static String body(Event event) {
        String json = StatementJson.write(statement(event));
        String head = "{\"schemaVersion\":\"1\",\"text\":\"نص\",\"events\":[";
        assertThat(json).startsWith(head).endsWith("],\"notices\":[]}");
        return json.substring(head.length(), json.length() - "],\"notices\":[]}".length());
    }

    @Test
    void what_is_written_and_read_again_is_equal() {
        assertThat(StatementJson.read(StatementJson.write(FULL))).isEqualTo(FULL);
        assertThat(StatementJson.read(StatementJson.write(statement()))).isEqualTo(statement());
    }

    @Test
    void nothing_absent_is_written() {
        assertThat(StatementJson.write(statement()))
                .isEqualTo("{\"schemaVersion\":\"1\",\"text\":\"نص\",\"events\":[],\"notices\":[]}");
        String mention = "{\"start\":0,\"end\":5,\"text\":\"اتفقا\"}";
        assertThat(body(BARE_CALL))
                .isEqualTo(
                        "{\"type\":\"call\",\"mentions\":[" + mention + "],\"channel\":\"PHONE\",\"status\":\"HELD\"}");
        assertThat(body(BARE_CEASEFIRE))
                .isEqualTo("{\"type\":\"ceasefire\",\"mentions\":[" + mention
                        + "],\"status\":\"CALLED_FOR\",\"scope\":\"UNSPECIFIED\"}");
        assertThat(body(BARE_EXCHANGE))
                .isEqualTo("{\"type\":\"prisonerExchange\",\"mentions\":[" + mention + "],\"status\":\"REJECTED\"}");
        assertThat(body(BARE_COMMITMENT))
                .isEqualTo("{\"type\":\"commitment\",\"mentions\":[" + mention + "],\"kind\":\"PLEDGE\",\"action\":"
                        + mention + "}");
    }

    @Test
    void fields_stand_in_their_order() {
        assertThat(body(FULL_CALL))
                .containsSubsequence(
                        "\"type\"",
                        "\"mentions\"",
                        "\"attributedTo\"",
                        "\"participants\"",
                        "\"initiator\"",
                        "\"channel\":\"VIDEO\"",
                        "\"status\":\"PLANNED\"",
                        "\"date\":{\"start\":40,\"end\":43,\"text\":\"غدا\",\"value\":\"2025-03-19\"}",
                        "\"startTime\":{\"value\":\"10:00\",\"zone\":\"America/New_York\",",
                        "\"start\":1,\"end\":8,\"text\":\"العاشرة\"}",
                        "\"duration\":{\"value\":\"PT1H\",\"max\":\"PT2H\",\"bound\":\"BETWEEN\",\"start\":50,\"end\":66,",
                        "\"ordinal\":{\"value\":2,\"start\":1,\"end\":5,\"text\":\"ثاني\"}",
                        "\"topics\":[{\"start\":0,\"end\":5,",
                        "\"assessments\":[{\"by\":{",
                        "\"sentiment\":\"POSITIVE\"}",
                        "\"sentiment\":\"MIXED\"}",
                        "\"provenance\":[{\"rule\":\"agreed.on\",\"start\":0,");
        assertThat(body(FULL_CEASEFIRE))
                .containsSubsequence(
                        "\"status\":\"EXTENDED\"",
                        "\"scope\":\"ENERGY_INFRASTRUCTURE\"",
                        "\"parties\"",
                        "\"duration\":{\"value\":\"P1M\",\"bound\":\"ABOUT\"",
                        "\"start\":{\"start\":40,\"end\":49,\"text\":\"مطلع مارس\",\"value\":\"2025-03-01/2025-03-10\"}",
                        "\"end\":{\"start\":40,\"end\":45,\"text\":\"الأحد\"}",
                        "\"area\":{",
                        "\"positions\":[{\"actor\":{",
                        "\"stance\":\"ACCEPTS\"}",
                        "\"conditions\":[");
        assertThat(body(FULL_EXCHANGE))
                .containsSubsequence(
                        "\"status\":\"COMPLETED\"",
                        "\"parties\"",
                        "\"date\"",
                        "\"transfers\":[{\"from\":{",
                        "\"to\":{",
                        "\"count\":{\"value\":300,\"max\":5000000000,\"bound\":\"BETWEEN\",\"start\":50,\"end\":58,",
                        "\"category\":\"PRISONERS_OF_WAR\",\"start\":50,\"end\":58,\"text\":\"300 أسير\"}",
                        "{\"category\":\"BODIES\",\"start\":1,",
                        "\"mediators\"",
                        "\"location\"");
        assertThat(body(FULL_COMMITMENT))
                .containsSubsequence(
                        "\"kind\":\"READINESS\"",
                        "\"committers\":[{\"name\":\"فلاديمير بوتين\",\"label\":\"Vladimir Putin\",\"kind\":\"PERSON\","
                                + "\"country\":\"RU\",\"office\":\"HEAD_OF_STATE\","
                                + "\"mention\":{\"start\":6,\"end\":11,\"text\":\"بوتين\"}}]",
                        "\"action\"",
                        "\"beneficiaries\":[{\"name\":\"خليل الحية\",\"kind\":\"PERSON\",\"affiliation\":\"Hamas\",",
                        "\"condition\"",
                        "\"date\"");
    }

    @Test
    void reads_what_was_written_by_hand() throws IOException {
        Statement statement;
        try (InputStream in = StatementJsonTest.class.getResourceAsStream("statement.json")) {
            statement = StatementJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(statement.referenceDate()).hasValue(LocalDate.of(2025, 5, 22));
        assertThat(statement.events()).hasSize(4);
        for (Event event : statement.events()) {
            Mention mention = event.mentions().get(0);
            assertThat(statement.text().substring(mention.start(), mention.end()))
                    .isEqualTo(mention.text());
        }
        PrisonerExchange exchange = statement.prisonerExchanges().get(0);
        assertThat(exchange.transfers())
                .extracting(transfer -> transfer.count().orElseThrow().value())
                .containsExactly(300L, 300L);
        assertThat(exchange.transfers().get(1).from().orElseThrow().country()).hasValue("UA");
        assertThat(exchange.mediators()).extracting(Actor::name).containsExactly("الإمارات");
        assertThat(exchange.date().orElseThrow().value()).hasValue(DateValue.parse("2025-05-24"));
        assertThat(statement.ceasefires().get(0).positions().get(0).stance()).isEqualTo(Stance.PROPOSES);
        DurationEstimate duration = statement.calls().get(0).duration().orElseThrow();
        assertThat(duration.value()).isEqualTo(TimeAmount.parse("PT40M"));
        assertThat(duration.bound()).isEqualTo(Bound.ABOUT);
        assertThat(statement.commitments().get(0).condition().orElseThrow().text())
                .isEqualTo("إذا حضر الجانب الروسي");
        assertThat(StatementJson.read(StatementJson.write(statement))).isEqualTo(statement);
    }

    @Test
    void unknown_fields_are_ignored_and_null_is_absent() {
        assertThat(StatementJson.read("{\"new\": {\"a\": [1]}, \"notices\": null, \"referenceDate\": null, "
                        + "\"text\": \"نص\", \"schemaVersion\": \"1\"}"))
                .isEqualTo(statement());
    }

    @Test
    void strange_text_survives() {
        String text = "\u0000\t\n\"\\ \u2028 😀 \uD83D \uDE00 \uFEFFـ";
        Statement statement = new Statement(text, Optional.empty(), List.of(), List.of());
        String json = StatementJson.write(statement);
        assertThat(json).contains("😀", "\\ud83d ", "\\ude00 ").doesNotContain("\n");
        String sent = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(StatementJson.read(sent)).isEqualTo(statement);
    }

    @Test
    void long_text_survives() {
        Statement statement = new Statement("ب".repeat(25_000_000), Optional.empty(), List.of(), List.of());
        assertThat(StatementJson.read(StatementJson.write(statement)).equals(statement))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"نص\"",
                "{",
                "{\"text\": }",
                "{} {}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "نص",
                "{'schemaVersion': '1'}"
            })
    void what_is_no_json_object_is_rejected(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(json))
                .withMessageContaining(":");
    }

    @Test
    void deep_nesting_is_rejected() {
        String deep = "{\"schemaVersion\":\"1\",\"text\":\"\",\"x\":" + "[".repeat(100_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(deep))
                .withMessageContaining("depth");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"a"}                                                          | schemaVersion: is missing
            {"schemaVersion":"2","text":"a"}                                      | schemaVersion: '2' is not the
            {"schemaVersion":1,"text":"a"}                                        | schemaVersion: a string was expected
            {"schemaVersion":"1"}                                                 | text: is missing
            {"schemaVersion":"1","text":"a","referenceDate":"18 March"}           | referenceDate: Text '18 March'
            {"schemaVersion":"1","text":"a","events":{}}                          | events: a list was expected
            {"schemaVersion":"1","text":"a","events":[1]}                         | events[0]: an object was expected
            {"schemaVersion":"1","text":"a","events":[{}]}                        | events[0].type: is missing
            {"schemaVersion":"1","text":"a","events":[{"type":"dev.bayan.Call"}]} | events[0].type: 'dev.bayan.Call' is
            {"schemaVersion":"1","text":"a","notices":[{"code":"X"}]}             | notices[0].code: 'X' is none of [
            """)
    void bad_values_are_told_with_their_place(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(json))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "mentions":[],"kind":"PLEDGE"                                     | events[0]
            "mentions":[{"start":0,"end":9,"text":"ab"}]                      | events[0].mentions[0]: span [0, 9)
            "mentions":[{"start":0.5,"end":9,"text":"ab"}]                    | events[0].mentions[0].start: a whole
            "mentions":[{"start":0,"end":2147483648,"text":"ab"}]             | events[0].mentions[0].end: a whole
            "mentions":[{"start":0,"end":2}]                                  | events[0].mentions[0].text: is missing
            "mentions":[{"start":0,"end":2,"text":"ab"}]                      | events[0].kind: is missing
            "kind":"PLEDGE","date":{"start":0,"end":1,"text":"a","value":"x"} | events[0].action: is missing
            "kind":"PLEDGE","action":[]                                       | events[0].action: an object was expected
            """)
    void bad_events_are_told_with_their_place(String fields, String message) {
        String json = "{\"schemaVersion\":\"1\",\"text\":\"ab\",\"events\":[{\"type\":\"commitment\"," + fields + "}]}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(json))
                .withMessageStartingWith(message);
    }

    @Test
    void bad_amounts_and_dates_are_told_with_their_place() {
        String good = StatementJson.write(FULL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(good.replace("\"2025-03-19\"", "\"2025-02-30\"")))
                .withMessageStartingWith("events[0].date.value: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(good.replace("\"PT1H\"", "\"an hour\"")))
                .withMessageStartingWith("events[0].duration.value: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(good.replace("America/New_York", "Washington")))
                .withMessageStartingWith("events[0].startTime.zone: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(good.replace("\"value\":300,", "\"value\":-300,")))
                .withMessageStartingWith("events[2].transfers[0].count: ");
    }

    @Test
    void null_is_rejected_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatementJson.read(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementJson.write(null))
                .withMessage("statement");
    }
}
