package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuilderTest {
    private static final Actor RUSSIA = Actor.state("روسيا", "RU");
    private static final Actor UKRAINE = Actor.state("أوكرانيا", "UA");
    private static final Actor TRUMP = Actor.person("دونالد ترامب", "US");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 18);
    private static final DateMention DATE = DateMention.of(DateValue.day(DAY));
    private static final Provenance RULE = new Provenance("rule", 0, 4, "هدنة");

    @Test
    void an_event_of_which_nothing_is_set_has_one_mention_and_is_otherwise_empty() {
        assertThat(Call.builder().build())
                .isEqualTo(BareEvents.call(List.of(new Mention(0, 11, "اتصال هاتفي")), List.of()));
        assertThat(Ceasefire.builder().build())
                .isEqualTo(BareEvents.ceasefire(List.of(Mention.of("وقف إطلاق النار")), CeasefireStatus.AGREED));
        assertThat(PrisonerExchange.builder().build())
                .isEqualTo(BareEvents.exchange(List.of(Mention.of("تبادل الأسرى")), ExchangeStatus.AGREED));
        assertThat(Commitment.builder().build())
                .isEqualTo(BareEvents.commitment(List.of(Mention.of("تعهد بذلك")), Mention.in("تعهد بذلك", "بذلك")));
    }

    @Test
    void a_call_has_what_was_set_and_its_builder_starts_from_it() {
        Assessment good = Assessment.of(TRUMP, Sentiment.POSITIVE, "مثمرة");
        StartTime ten = StartTime.of(LocalTime.of(10, 0), ZoneId.of("America/New_York"));
        Call call = Call.builder()
                .mentions(List.of(Mention.of("اتصال")))
                .attributedTo(RUSSIA)
                .provenance(List.of(RULE))
                .participants(RUSSIA, TRUMP)
                .initiator(TRUMP)
                .channel(CallChannel.VIDEO)
                .status(CallStatus.PLANNED)
                .date(DAY)
                .startTime(ten)
                .duration(Duration.ofMinutes(90))
                .ordinal(2)
                .topics("الحرب", "الطاقة")
                .assessments(good)
                .build();
        assertThat(call)
                .isEqualTo(new Call(
                        List.of(Mention.of("اتصال")),
                        List.of(RUSSIA),
                        List.of(RULE),
                        List.of(RUSSIA, TRUMP),
                        Optional.of(TRUMP),
                        CallChannel.VIDEO,
                        CallStatus.PLANNED,
                        Optional.of(DATE),
                        Optional.of(ten),
                        Optional.of(DurationEstimate.of(TimeAmount.parse("PT1H30M"))),
                        Optional.of(OrdinalMention.of(2)),
                        List.of(Mention.of("الحرب"), Mention.of("الطاقة")),
                        List.of(good)));
        assertThat(call.toBuilder().build()).isEqualTo(call);
        Call less = call.toBuilder()
                .participants(List.of(TRUMP))
                .initiator(Optional.empty())
                .date(Optional.empty())
                .startTime(LocalTime.NOON)
                .duration(Optional.empty())
                .ordinal(Optional.empty())
                .topics(List.of())
                .assessments(List.of())
                .build();
        assertThat(less.participants()).containsExactly(TRUMP);
        assertThat(less.initiator()).isEmpty();
        assertThat(less.date()).isEmpty();
        assertThat(less.startTime())
                .hasValueSatisfying(time -> assertThat(time.zone()).isEmpty());
        assertThat(less.duration()).isEmpty();
        assertThat(less.ordinal()).isEmpty();
        assertThat(less.topics()).isEmpty();
        assertThat(less.assessments()).isEmpty();
    }

    @Test
    void a_ceasefire_has_what_was_set_and_its_builder_starts_from_it() {
        Condition condition = Condition.of(RUSSIA, "وقف إمدادات السلاح");
        Ceasefire truce = Ceasefire.builder()
                .status(CeasefireStatus.REJECTED)
                .scope(CeasefireScope.LOCAL)
                .parties(RUSSIA, UKRAINE)
                .duration(Period.ofDays(30))
                .start(DAY)
                .end(DAY.plusDays(30))
                .area("حلب")
                .position(TRUMP, Stance.PROPOSES)
                .position(RUSSIA, Stance.REJECTS)
                .conditions(condition)
                .build();
        assertThat(truce)
                .isEqualTo(new Ceasefire(
                        List.of(Mention.of("وقف إطلاق النار")),
                        List.of(),
                        List.of(),
                        CeasefireStatus.REJECTED,
                        CeasefireScope.LOCAL,
                        List.of(RUSSIA, UKRAINE),
                        Optional.of(DurationEstimate.of(TimeAmount.parse("P30D"))),
                        Optional.of(DATE),
                        Optional.of(DateMention.of(DateValue.parse("2025-04-17"))),
                        Optional.of(Mention.of("حلب")),
                        List.of(new Position(TRUMP, Stance.PROPOSES), new Position(RUSSIA, Stance.REJECTS)),
                        List.of(condition)));
        assertThat(truce.toBuilder().build()).isEqualTo(truce);
        assertThat(truce.toBuilder().positions().build().positions()).isEmpty();
        assertThat(truce.toBuilder()
                        .start(DATE)
                        .end(DATE)
                        .area(Mention.of("حلب"))
                        .build()
                        .end())
                .hasValue(DATE);
    }

    @Test
    void an_exchange_has_what_was_set_and_its_builder_starts_from_it() {
        PrisonerExchange exchange = PrisonerExchange.builder()
                .status(ExchangeStatus.COMPLETED)
                .parties(RUSSIA, UKRAINE)
                .date(DAY)
                .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, RUSSIA, UKRAINE)
                .transfer(23, CaptiveCategory.WOUNDED, RUSSIA, UKRAINE)
                .mediators(TRUMP)
                .location("إسطنبول")
                .build();
        assertThat(exchange)
                .isEqualTo(new PrisonerExchange(
                        List.of(Mention.of("تبادل الأسرى")),
                        List.of(),
                        List.of(),
                        ExchangeStatus.COMPLETED,
                        List.of(RUSSIA, UKRAINE),
                        Optional.of(DATE),
                        List.of(
                                Transfer.of(175, CaptiveCategory.PRISONERS_OF_WAR, RUSSIA, UKRAINE),
                                Transfer.of(23, CaptiveCategory.WOUNDED, RUSSIA, UKRAINE)),
                        List.of(TRUMP),
                        Optional.of(Mention.of("إسطنبول"))));
        assertThat(exchange.toBuilder().build()).isEqualTo(exchange);
        assertThat(exchange.toBuilder().transfers(List.of()).build().transfers())
                .isEmpty();
    }

    @Test
    void a_commitment_has_what_was_set_and_its_builder_starts_from_it() {
        Commitment pledge = Commitment.builder()
                .kind(CommitmentKind.READINESS)
                .committers(RUSSIA)
                .action("للعمل")
                .beneficiaries(UKRAINE)
                .condition("إذا حضر")
                .date(DAY)
                .build();
        assertThat(pledge)
                .isEqualTo(new Commitment(
                        List.of(Mention.of("تعهد بذلك")),
                        List.of(),
                        List.of(),
                        CommitmentKind.READINESS,
                        List.of(RUSSIA),
                        Mention.of("للعمل"),
                        List.of(UKRAINE),
                        Optional.of(Mention.of("إذا حضر")),
                        Optional.of(DATE)));
        assertThat(pledge.toBuilder().build()).isEqualTo(pledge);
        assertThat(pledge.toBuilder().condition(Optional.empty()).build().condition())
                .isEmpty();
    }

    @Test
    void a_builder_goes_on_after_it_has_built() {
        CallBuilder builder = Call.builder().participants(RUSSIA);
        Call first = builder.build();
        assertThat(builder.participants(RUSSIA, TRUMP).build().participants()).hasSize(2);
        assertThat(first.participants()).hasSize(1);
    }

    @Test
    void actors_are_made_and_changed() {
        assertThat(RUSSIA)
                .isEqualTo(new Actor(
                        "روسيا",
                        Optional.empty(),
                        ActorKind.STATE,
                        Optional.of("RU"),
                        Optional.empty(),
                        Optional.empty(),
                        new Mention(0, 5, "روسيا")));
        Actor whole = Actor.of(ActorKind.PERSON, "خليل الحية")
                .withLabel("Khalil al-Hayya")
                .withCountry("PS")
                .withAffiliation("Hamas")
                .withOffice(Office.OTHER)
                .withMention(new Mention(4, 9, "الحية"));
        assertThat(whole)
                .isEqualTo(new Actor(
                        "خليل الحية",
                        Optional.of("Khalil al-Hayya"),
                        ActorKind.PERSON,
                        Optional.of("PS"),
                        Optional.of("Hamas"),
                        Optional.of(Office.OTHER),
                        new Mention(4, 9, "الحية")));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.state(" ", "RU"));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.person("بوتين", "Russia"));
    }

    @Test
    void values_tell_their_own_text() {
        assertThat(Mention.in("هاتف بوتين ترامب", "ترامب")).isEqualTo(new Mention(11, 16, "ترامب"));
        assertThatIllegalArgumentException().isThrownBy(() -> Mention.in("هاتف بوتين", "ترامب"));
        assertThatIllegalArgumentException().isThrownBy(() -> Mention.of(""));
        assertThat(DurationEstimate.of(Bound.ABOUT, TimeAmount.parse("PT2H")).text())
                .isEqualTo("PT2H");
        assertThat(DurationEstimate.between(TimeAmount.parse("PT1H"), TimeAmount.parse("PT2H"))
                        .text())
                .isEqualTo("PT1H/PT2H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationEstimate.of(Bound.BETWEEN, TimeAmount.parse("PT2H")));
        assertThat(CountEstimate.of(Bound.MORE_THAN, 300).text()).isEqualTo("300");
        assertThat(CountEstimate.between(100, 150).max()).hasValue(150);
        assertThatIllegalArgumentException().isThrownBy(() -> CountEstimate.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinalMention.of(0));
    }

    @Test
    void nulls_are_rejected_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().date((LocalDate) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().duration((Duration) null))
                .withMessage("duration");
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().participants((Actor[]) null))
                .withMessage("participants");
        assertThatNullPointerException().isThrownBy(() -> Call.builder().participants(RUSSIA, null));
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().attributedTo((Actor[]) null))
                .withMessage("sources");
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().mention(null))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().status(null))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> Ceasefire.builder().area((String) null))
                .withMessage("area");
        assertThatNullPointerException()
                .isThrownBy(() -> Ceasefire.builder().position(null, Stance.ACCEPTS))
                .withMessage("actor");
        assertThatNullPointerException()
                .isThrownBy(() -> Commitment.builder().action((String) null))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> Actor.of(null, "حماس"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> RUSSIA.withLabel(null))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> RUSSIA.withMention(null))
                .withMessage("mention");
        assertThatNullPointerException()
                .isThrownBy(() -> Transfer.of(1, CaptiveCategory.BODIES, null, RUSSIA))
                .withMessage("from");
    }
}
