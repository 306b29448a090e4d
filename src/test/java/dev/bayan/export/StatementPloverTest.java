package dev.bayan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.ParseOptions;
import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Call;
import dev.bayan.model.CallStatus;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.Event;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementPloverTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Actor RUSSIA = Actor.state("روسيا", "RU");
    private static final Actor UKRAINE = Actor.state("أوكرانيا", "UA");
    private static final Actor ZELENSKY = Actor.person("فولوديمير زيلينسكي", "UA");
    private static final Actor TRUMP = Actor.person("دونالد ترامب", "US");
    private static final Actor HAMAS = Actor.of(ActorKind.ARMED_GROUP, "حماس").withLabel("Hamas");
    private static final Actor SPOKESMAN =
            Actor.of(ActorKind.PERSON, "أبو عبيدة").withAffiliation("Hamas");

    /** PLOVER 0.8's own list of categories. */
    private static final Set<String> CATEGORIES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** «cameo category mode contexts: actors > recipients», with «-» for what is absent. */
    private static List<String> codes(Event event) {
        return StatementPlover.code(event).stream()
                .map(coded -> coded.cameo() + " " + coded.category().orElse("-") + " "
                        + coded.mode().orElse("-") + " "
                        + (coded.contexts().isEmpty() ? "-" : String.join("+", coded.contexts())) + ": "
                        + names(coded.actors())
                        + " > " + names(coded.recipients()))
                .toList();
    }

    private static String names(List<Actor> actors) {
        return actors.stream()
                .map(actor ->
                        actor.country().or(actor::affiliation).or(actor::label).orElseThrow())
                .collect(Collectors.joining("+"));
    }

    @Test
    void calls() {
        Call call = Call.builder().participants(RUSSIA, TRUMP).build();
        assertThat(codes(call)).containsExactly("041 CONSULT phone -: RU+US > ");
        assertThat(codes(call.toBuilder().status(CallStatus.ONGOING).build())).isEqualTo(codes(call));
        assertThat(codes(call.toBuilder().status(CallStatus.PLANNED).build()))
                .containsExactly("036 AGREE - diplomatic: RU+US > ");
        assertThat(codes(call.toBuilder().status(CallStatus.CANCELLED).build())).isEmpty();
    }

    @Test
    void ceasefires_by_status() {
        Ceasefire ceasefire = Ceasefire.builder().parties(RUSSIA, UKRAINE).build();
        assertThat(codes(with(ceasefire, CeasefireStatus.IN_FORCE)))
                .containsExactly("0871 RETREAT ceasefire military: RU+UA > ");
        assertThat(codes(with(ceasefire, CeasefireStatus.AGREED))).containsExactly("0356 AGREE - military: RU+UA > ");
        assertThat(codes(with(ceasefire, CeasefireStatus.UNDER_NEGOTIATION)))
                .containsExactly("046 CONSULT - diplomatic: RU+UA > ");
        assertThat(codes(with(ceasefire, CeasefireStatus.PROPOSED))).containsExactly("0356 AGREE - military:  > RU+UA");
        assertThat(codes(with(ceasefire, CeasefireStatus.CALLED_FOR)))
                .containsExactly("1056 REQUEST yield military:  > RU+UA");
        assertThat(codes(with(ceasefire, CeasefireStatus.REJECTED)))
                .containsExactly("1246 REJECT yield military:  > RU+UA");
        assertThat(codes(with(ceasefire, CeasefireStatus.VIOLATED)))
                .containsExactly("196 ASSAULT - legal+military:  > RU+UA");
        assertThat(codes(with(ceasefire, CeasefireStatus.EXTENDED))).isEmpty();
        assertThat(codes(with(ceasefire, CeasefireStatus.ENDED))).isEmpty();
    }

    private static Ceasefire with(Ceasefire ceasefire, CeasefireStatus status) {
        return ceasefire.toBuilder().status(status).build();
    }

    @Test
    void ceasefires_by_position() {
        Ceasefire proposed = Ceasefire.builder()
                .status(CeasefireStatus.PROPOSED)
                .parties(RUSSIA, UKRAINE)
                .build();
        assertThat(codes(
                        proposed.toBuilder().position(ZELENSKY, Stance.PROPOSES).build()))
                .containsExactly("0356 AGREE - military: UA > RU");
        assertThat(codes(proposed.toBuilder().position(TRUMP, Stance.PROPOSES).build()))
                .containsExactly("0256 - - -: US > RU+UA");
        assertThat(codes(Ceasefire.builder()
                        .status(CeasefireStatus.REJECTED)
                        .parties(RUSSIA, UKRAINE)
                        .position(ZELENSKY, Stance.PROPOSES)
                        .position(RUSSIA, Stance.REJECTS)
                        .build()))
                .containsExactly("0356 AGREE - military: UA > RU", "1246 REJECT yield military: RU > UA");
        assertThat(codes(Ceasefire.builder()
                        .status(CeasefireStatus.CALLED_FOR)
                        .parties(RUSSIA, UKRAINE)
                        .position(TRUMP, Stance.DEMANDS)
                        .build()))
                .containsExactly("1056 REQUEST yield military: US > RU+UA");
        assertThat(codes(Ceasefire.builder()
                        .status(CeasefireStatus.AGREED)
                        .position(ZELENSKY, Stance.ACCEPTS)
                        .position(TRUMP, Stance.MEDIATES)
                        .build()))
                .containsExactlyInAnyOrder("045 CONSULT - diplomatic: US > ", "0356 AGREE - military: UA > ");
    }

    @Test
    void a_breach_told_on_somebodys_word_is_an_allegation() {
        Ceasefire broken = Ceasefire.builder()
                .status(CeasefireStatus.VIOLATED)
                .parties(RUSSIA, UKRAINE)
                .position(RUSSIA, Stance.VIOLATES)
                .build();
        assertThat(codes(broken)).containsExactly("196 ASSAULT - legal+military: RU > UA");
        assertThat(codes(broken.toBuilder().attributedTo(List.of(ZELENSKY)).build()))
                .containsExactly("1123 ACCUSE allege military: UA > RU");
        assertThat(codes(broken.toBuilder().attributedTo(List.of(RUSSIA)).build()))
                .isEqualTo(codes(broken));
    }

    @Test
    void exchanges() {
        PrisonerExchange exchange =
                PrisonerExchange.builder().parties(RUSSIA, UKRAINE).build();
        assertThat(codes(with(exchange, ExchangeStatus.AGREED)))
                .containsExactly("0353 AGREE - rights_freedoms: RU+UA > ");
        assertThat(codes(with(exchange, ExchangeStatus.PROPOSED))).isEqualTo(codes(exchange));
        assertThat(codes(with(exchange, ExchangeStatus.UNDER_NEGOTIATION)))
                .containsExactly("046 CONSULT - diplomatic: RU+UA > ");
        assertThat(codes(with(exchange, ExchangeStatus.REJECTED))).containsExactly("1243 REJECT yield legal:  > ");
        assertThat(codes(with(exchange, ExchangeStatus.SUSPENDED))).isEmpty();
        assertThat(codes(with(exchange, ExchangeStatus.COMPLETED)))
                .containsExactly("0841 RETREAT release legal: RU+UA > ");
        assertThat(codes(with(exchange, ExchangeStatus.COMPLETED).toBuilder()
                        .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, RUSSIA, UKRAINE)
                        .transfer(23, CaptiveCategory.WOUNDED, RUSSIA, UKRAINE)
                        .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, UKRAINE, RUSSIA)
                        .mediators(TRUMP)
                        .build()))
                .containsExactly(
                        "0841 RETREAT release legal: RU > UA",
                        "0841 RETREAT release legal: UA > RU",
                        "045 CONSULT - diplomatic: US > RU+UA");
    }

    private static PrisonerExchange with(PrisonerExchange exchange, ExchangeStatus status) {
        return exchange.toBuilder().status(status).build();
    }

    @Test
    void commitments() {
        for (CommitmentKind kind : CommitmentKind.values()) {
            Commitment commitment = Commitment.builder()
                    .kind(kind)
                    .committers(SPOKESMAN)
                    .beneficiaries(UKRAINE)
                    .build();
            assertThat(codes(commitment))
                    .isEqualTo(
                            switch (kind) {
                                case ORDER -> List.of();
                                case REFUSAL -> List.of("120 REJECT - -: Hamas > UA");
                                default -> List.of("030 AGREE - -: Hamas > UA");
                            });
        }
    }

    @Test
    void a_speaker_is_on_the_side_that_he_speaks_for() {
        Ceasefire proposed = Ceasefire.builder()
                .status(CeasefireStatus.PROPOSED)
                .parties(HAMAS, Actor.state("إسرائيل", "IL"))
                .position(SPOKESMAN, Stance.PROPOSES)
                .build();
        assertThat(codes(proposed)).containsExactly("0356 AGREE - military: Hamas > IL");
    }

    @Test
    void the_example_of_the_documentation() {
        Statement statement = StatementParser.parse(
                "أجرى بوتين اتصالا هاتفيا مع ترامب.",
                ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build());
        assertThat(StatementPlover.write(statement))
                .isEqualTo("{\"event\":\"CONSULT\",\"mode\":\"phone\",\"context\":[],"
                        + "\"cameo\":\"041\",\"actor\":[{\"name\":\"Vladimir Putin\",\"country\":\"RUS\",\"kind\":\"PERSON\"},"
                        + "{\"name\":\"Donald Trump\",\"country\":\"USA\",\"kind\":\"PERSON\"}],\"recipient\":[],"
                        + "\"publication_date\":\"2025-03-18\",\"type\":\"call\",\"text\":\"أجرى بوتين اتصالا هاتفيا مع ترامب\","
                        + "\"start\":0,\"end\":33}\n");
    }

    @Test
    void a_proposal_and_its_refusal_are_two_records() {
        String lines = StatementPlover.write(StatementParser.parse("رفضت كييف هدنة اقترحتها موسكو."));
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines)
                .containsSubsequence(
                        "\"event\":\"AGREE\",\"context\":[\"military\"],\"cameo\":\"0356\"",
                        "Russia",
                        "\"event\":\"REJECT\",\"mode\":\"yield\",\"context\":[\"military\"],\"cameo\":\"1246\"",
                        "Ukraine");
    }

    @Test
    void every_line_of_every_text_is_json_with_a_category_of_plover() {
        int lines = 0;
        for (Statement statement : ParsedTexts.all()) {
            for (String line : StatementPlover.write(statement).lines().toList()) {
                JsonNode record = MAPPER.readTree(line);
                assertThat(CATEGORIES).contains(record.get("event").stringValue());
                assertThat(record.get("cameo").stringValue()).matches("0[1-9][0-9]{1,2}|1[0-9]{2,3}|20[0-9]{1,2}");
                assertThat(statement
                                .text()
                                .substring(
                                        record.get("start").intValue(),
                                        record.get("end").intValue()))
                        .isEqualTo(record.get("text").stringValue());
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(1000);
    }

    /** Each code has one counterpart in the other codebook, and the documentation tells it. */
    @Test
    void every_code_is_in_the_documentation() throws IOException {
        String page = Files.readString(Path.of("docs", "formats.md"));
        for (EventCode code : EventCode.values()) {
            CodedEvent coded = code.by(List.of(), List.of());
            List<String> cells = new ArrayList<>(List.of(
                    coded.cameo(),
                    coded.category().orElse("–"),
                    coded.mode().orElse("–"),
                    coded.contexts().isEmpty() ? "–" : String.join(", ", coded.contexts())));
            assertThat(page).as(code.name()).contains("| " + String.join(" | ", cells) + " |");
        }
        assertThat(Arrays.stream(EventCode.values())
                        .map(code -> code.by(List.of(), List.of()).cameo()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_has_no_code_or_is_null() {
        assertThat(StatementPlover.write(StatementParser.parse(""))).isEmpty();
        Ceasefire ended = Ceasefire.builder().status(CeasefireStatus.ENDED).build();
        assertThat(StatementPlover.write(new Statement("نص", Optional.empty(), List.of(ended), List.of())))
                .isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> StatementPlover.write(null))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementPlover.code(null))
                .withMessage("event");
    }
}
