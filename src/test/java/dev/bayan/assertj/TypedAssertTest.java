package dev.bayan.assertj;

import static dev.bayan.assertj.BayanAssertions.assertThat;
import static dev.bayan.assertj.Failures.fails;
import static dev.bayan.assertj.Failures.q;

import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
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
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateValue;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Sentiment;
import dev.bayan.model.Stance;
import dev.bayan.model.StartTime;
import dev.bayan.model.Transfer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the assertions of each type add. */
class TypedAssertTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 18);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Actor PUTIN = Actor.person("فلاديمير بوتين", "RU");
    private static final Actor TRUMP = Actor.person("دونالد ترامب", "US");
    private static final Actor RUSSIA = Actor.state("روسيا", "RU");
    private static final Actor UKRAINE = Actor.state("أوكرانيا", "UA");
    private static final Actor QATAR = Actor.state("قطر", "QA");
    private static final CaptiveCategory PRISONERS = CaptiveCategory.PRISONERS_OF_WAR;

    private static final Call CALL = Call.builder()
            .participants(PUTIN, TRUMP)
            .initiator(TRUMP)
            .date(DAY)
            .startTime(StartTime.of(LocalTime.of(10, 0), NEW_YORK))
            .ordinal(2)
            .topics("الحرب في أوكرانيا")
            .assessments(Assessment.of(TRUMP, Sentiment.POSITIVE, "مثمرة"))
            .build();
    private static final Ceasefire TRUCE = Ceasefire.builder()
            .status(CeasefireStatus.REJECTED)
            .scope(CeasefireScope.MARITIME)
            .parties(RUSSIA, UKRAINE)
            .duration(Period.ofDays(30))
            .start(DAY)
            .end(DAY.plusDays(30))
            .area("البحر الأسود")
            .position(TRUMP, Stance.PROPOSES)
            .position(UKRAINE, Stance.ACCEPTS)
            .position(RUSSIA, Stance.REJECTS)
            .position(QATAR, Stance.MEDIATES)
            .conditions(Condition.of(RUSSIA, "وقف إمدادات السلاح"))
            .build();
    private static final PrisonerExchange EXCHANGE = PrisonerExchange.builder()
            .parties(RUSSIA, UKRAINE)
            .date(DAY)
            .transfer(175, PRISONERS, RUSSIA, UKRAINE)
            .transfer(23, CaptiveCategory.WOUNDED, RUSSIA, UKRAINE)
            .mediators(QATAR)
            .location("إسطنبول")
            .build();
    private static final Commitment PLEDGE = Commitment.builder()
            .committers(RUSSIA)
            .action("بإرسال وفد إلى إسطنبول")
            .beneficiaries(UKRAINE)
            .condition("إذا حضر الجانب الأوكراني")
            .date(DAY)
            .build();

    // ------------------------------------------------------------ calls

    @Test
    void should_pass_for_a_call_as_it_is() {
        assertThat(CALL)
                .between("بوتين", "ترامب")
                .between("ترامب", "بوتين")
                .hasParticipant("RU")
                .initiatedBy("ترامب")
                .byPhone()
                .hasStatus(CallStatus.HELD)
                .onDate(DAY)
                .onDate(DateValue.day(DAY))
                .startingAt(LocalTime.of(10, 0))
                .startingAt(LocalTime.of(10, 0), NEW_YORK)
                .numbered(2)
                .about("اوكرانيا")
                .judged(Sentiment.POSITIVE)
                .judged(Sentiment.POSITIVE, "ترامب")
                .withoutSource();
        assertThat(CALL.toBuilder()
                        .channel(CallChannel.VIDEO)
                        .initiator(Optional.empty())
                        .build())
                .byVideo()
                .withoutInitiator();
    }

    @Test
    void should_fail_for_a_call_that_is_otherwise() {
        fails(() -> assertThat(CALL).between("بوتين", "ماكرون"), "between " + q("بوتين") + " and " + q("ماكرون"));
        fails(() -> assertThat(CALL).between("بوتين", "ترامب", "ماكرون"), " and " + q("ماكرون"));
        fails(() -> assertThat(CALL).hasParticipant("ماكرون"), "with " + q("ماكرون"));
        fails(
                () -> assertThat(CALL).initiatedBy("بوتين"),
                "initiated by " + q("بوتين"),
                "initiated by \u2068دونالد ترامب\u2069 (US)");
        fails(() -> assertThat(CALL).withoutInitiator(), "without an initiator");
        fails(() -> assertThat(CALL).byVideo(), "by video", "Phone call");
        fails(
                () -> assertThat(CALL.toBuilder().channel(CallChannel.VIDEO).build())
                        .byPhone(),
                "by phone",
                "Video call");
        fails(() -> assertThat(CALL).hasStatus(CallStatus.PLANNED), "with status PLANNED", "held");
        fails(() -> assertThat(CALL).onDate(DAY.plusDays(1)), "on 2025-03-19", "on 18 March 2025");
        fails(() -> assertThat(CALL).onDate(DateValue.parse("2025-03")), "on 2025-03\n");
        fails(() -> assertThat(CALL).startingAt(LocalTime.NOON), "starting at 12:00", "start time 10:00");
        fails(() -> assertThat(CALL).startingAt(LocalTime.of(10, 0), ZoneId.of("UTC")), "starting at 10:00 UTC");
        fails(() -> assertThat(CALL).lasting(Duration.ofHours(1)), "lasting PT1H");
        fails(() -> assertThat(CALL).numbered(3), "numbered 3", "the second of its kind");
        fails(() -> assertThat(CALL).about("الطاقة"), "about " + q("الطاقة"), q("الحرب في أوكرانيا"));
        fails(() -> assertThat(CALL).judged(Sentiment.NEGATIVE), "judged NEGATIVE", "judged positive");
        fails(() -> assertThat(CALL).judged(Sentiment.POSITIVE, "بوتين"), "judged POSITIVE by " + q("بوتين"));
    }

    // ------------------------------------------------------------ ceasefires

    @Test
    void should_pass_for_a_ceasefire_as_it_is() {
        assertThat(TRUCE)
                .hasStatus(CeasefireStatus.REJECTED)
                .hasScope(CeasefireScope.MARITIME)
                .between("روسيا", "UA")
                .hasParty("روسيا")
                .lasting(Period.ofDays(30))
                .lasting(Duration.ofDays(30))
                .lastingMoreThan(Duration.ofDays(29))
                .lastingLessThan(Duration.ofDays(31))
                .startingOn(DAY)
                .startingOn(DateValue.day(DAY))
                .endingOn(DAY.plusDays(30))
                .endingOn(DateValue.day(DAY.plusDays(30)))
                .inArea("البحر الاسود")
                .withStance("ترامب", Stance.PROPOSES)
                .proposedBy("ترامب")
                .acceptedBy("أوكرانيا")
                .rejectedBy("روسيا")
                .mediatedBy("قطر")
                .onCondition("السلاح")
                .onCondition("السلاح", "روسيا");
        assertThat(Ceasefire.builder()
                        .position(TRUMP, Stance.DEMANDS)
                        .position(RUSSIA, Stance.VIOLATES)
                        .build())
                .demandedBy("ترامب")
                .violatedBy("روسيا")
                .withoutCondition();
    }

    @Test
    void should_fail_for_a_ceasefire_that_is_otherwise() {
        fails(
                () -> assertThat(TRUCE).hasStatus(CeasefireStatus.AGREED),
                "Expecting a ceasefire\n  with status AGREED",
                "rejected by");
        fails(() -> assertThat(TRUCE).hasScope(CeasefireScope.LOCAL), "with scope LOCAL", "Ceasefire, maritime");
        fails(() -> assertThat(TRUCE).between("روسيا", "قطر"), "between " + q("روسيا") + " and " + q("قطر"));
        fails(() -> assertThat(TRUCE).hasParty("قطر"), "with party " + q("قطر"));
        fails(() -> assertThat(TRUCE).lasting(Period.ofDays(3)), "lasting P3D", "30 days");
        fails(() -> assertThat(TRUCE).lastingMoreThan(Duration.ofDays(30)), "lasting more than PT720H");
        fails(() -> assertThat(TRUCE).lastingLessThan(Duration.ofDays(30)), "lasting less than PT720H");
        fails(
                () -> assertThat(TRUCE).startingOn(DAY.plusDays(1)),
                "starting on 2025-03-19",
                "starting on 18 March 2025");
        fails(() -> assertThat(TRUCE).endingOn(DAY), "ending on 2025-03-18", "ending on 17 April 2025");
        fails(() -> assertThat(TRUCE).inArea("غزة"), "in " + q("غزة"), q("البحر الأسود"));
        fails(() -> assertThat(TRUCE).withStance("روسيا", Stance.ACCEPTS), q("روسيا") + " ACCEPTS");
        fails(() -> assertThat(TRUCE).proposedBy("روسيا"), q("روسيا") + " PROPOSES");
        fails(() -> assertThat(TRUCE).acceptedBy("روسيا"), q("روسيا") + " ACCEPTS");
        fails(() -> assertThat(TRUCE).rejectedBy("أوكرانيا"), q("أوكرانيا") + " REJECTS");
        fails(() -> assertThat(TRUCE).demandedBy("قطر"), q("قطر") + " DEMANDS");
        fails(() -> assertThat(TRUCE).mediatedBy("روسيا"), q("روسيا") + " MEDIATES");
        fails(() -> assertThat(TRUCE).violatedBy("روسيا"), q("روسيا") + " VIOLATES");
        fails(() -> assertThat(TRUCE).onCondition("الرقابة"), "on condition " + q("الرقابة"), "condition of");
        fails(() -> assertThat(TRUCE).onCondition("السلاح", "قطر"), "on condition " + q("السلاح") + " by " + q("قطر"));
        fails(() -> assertThat(TRUCE).withoutCondition(), "without a condition");
    }

    // ------------------------------------------------------------ exchanges

    @Test
    void should_pass_for_an_exchange_as_it_is() {
        assertThat(EXCHANGE)
                .hasStatus(ExchangeStatus.AGREED)
                .between("روسيا", "أوكرانيا")
                .hasParty("UA")
                .onDate(DAY)
                .onDate(DateValue.day(DAY))
                .transferring(175)
                .transferring(CaptiveCategory.WOUNDED)
                .transferring(175, PRISONERS)
                .transferring(175, "روسيا", "أوكرانيا")
                .transferring(23, CaptiveCategory.WOUNDED, "روسيا", "أوكرانيا")
                .mediatedBy("قطر")
                .inPlace("اسطنبول");
        assertThat(PrisonerExchange.builder().build()).withoutTransfers();
    }

    @Test
    void should_fail_for_an_exchange_that_is_otherwise() {
        fails(
                () -> assertThat(EXCHANGE).hasStatus(ExchangeStatus.COMPLETED),
                "Expecting a prisoner exchange\n  with status COMPLETED",
                "agreed");
        fails(() -> assertThat(EXCHANGE).between("روسيا", "قطر"), "between ");
        fails(() -> assertThat(EXCHANGE).hasParty("قطر"), "with party " + q("قطر"));
        fails(() -> assertThat(EXCHANGE).onDate(DAY.plusDays(1)), "on 2025-03-19");
        fails(() -> assertThat(EXCHANGE).transferring(300), "transferring 300", "175 prisoners of war");
        fails(() -> assertThat(EXCHANGE).transferring(CaptiveCategory.BODIES), "transferring BODIES");
        fails(
                () -> assertThat(EXCHANGE).transferring(175, CaptiveCategory.WOUNDED),
                "transferring 175 WOUNDED",
                "and 23 wounded");
        fails(
                () -> assertThat(EXCHANGE).transferring(175, "أوكرانيا", "روسيا"),
                "transferring 175 from " + q("أوكرانيا") + " to " + q("روسيا"));
        fails(
                () -> assertThat(EXCHANGE).transferring(23, PRISONERS, "روسيا", "أوكرانيا"),
                "transferring 23 PRISONERS_OF_WAR from ");
        fails(() -> assertThat(EXCHANGE).mediatedBy("قطر", "ترامب"), "mediated by " + q("قطر") + " and " + q("ترامب"));
        fails(() -> assertThat(EXCHANGE).inPlace("أبو ظبي"), "in " + q("أبو ظبي"), q("إسطنبول"));
        fails(() -> assertThat(EXCHANGE).withoutTransfers(), "without transfers");
        Transfer between = new Transfer(
                Optional.empty(), Optional.empty(), Optional.of(CountEstimate.between(5, 9)), PRISONERS, 0, 1, "٥");
        fails(
                () -> assertThat(PrisonerExchange.builder().transfers(between).build())
                        .transferring(5),
                "transferring 5",
                "between 5 and 9");
    }

    // ------------------------------------------------------------ commitments

    @Test
    void should_pass_for_a_commitment_as_it_is() {
        assertThat(PLEDGE)
                .hasKind(CommitmentKind.PLEDGE)
                .by("روسيا")
                .withAction("إرسال وفد")
                .towards("أوكرانيا")
                .onCondition("إذا حضر")
                .onDate(DAY)
                .onDate(DateValue.day(DAY));
        assertThat(Commitment.builder().committers(PUTIN, TRUMP).build())
                .by("بوتين", "ترامب")
                .withoutCondition();
    }

    @Test
    void should_fail_for_a_commitment_that_is_otherwise() {
        fails(
                () -> assertThat(PLEDGE).hasKind(CommitmentKind.ORDER),
                "Expecting a commitment\n  with kind ORDER",
                "Pledge by");
        fails(() -> assertThat(PLEDGE).by("قطر"), "by " + q("قطر"));
        fails(() -> assertThat(PLEDGE).by("روسيا", "قطر"), "by " + q("روسيا") + " and " + q("قطر"));
        fails(
                () -> assertThat(PLEDGE).withAction("سحب القوات"),
                "with action " + q("سحب القوات"),
                q("بإرسال وفد إلى إسطنبول"));
        fails(() -> assertThat(PLEDGE).towards("قطر"), "towards " + q("قطر"));
        fails(() -> assertThat(PLEDGE).onCondition("شرط"), "on condition " + q("شرط"));
        fails(() -> assertThat(PLEDGE).withoutCondition(), "without a condition", "condition: ");
        fails(() -> assertThat(PLEDGE).onDate(DateValue.parse("2025")), "on 2025\n");
    }
}
