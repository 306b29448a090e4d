package dev.bayan.assertj;

import static dev.bayan.assertj.BayanAssertions.assertThat;
import static dev.bayan.assertj.Failures.fails;
import static dev.bayan.assertj.Failures.q;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.Statement;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.TimeAmount;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the assertions on all events share. */
class EventAssertTest {
    private static final Actor ERDOGAN = Actor.person("رجب طيب أردوغان", "TR").withLabel("Recep Tayyip Erdoğan");
    private static final Actor KREMLIN =
            Actor.of(ActorKind.INSTITUTION, "الكرملين").withCountry("RU").withLabel("Kremlin");
    private static final Call CALL = Call.builder()
            .participants(ERDOGAN, Actor.state("سوريا", "SY"))
            .attributedTo(KREMLIN)
            .build();

    private static Call lasting(DurationEstimate length) {
        return Call.builder().duration(length).build();
    }

    private static Call lasting(Bound bound, String amount) {
        return lasting(DurationEstimate.of(bound, TimeAmount.parse(amount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رجب طيب أردوغان",
                "أردوغان",
                "اردوغان",
                "أردوغانْ",
                "Recep Tayyip Erdoğan",
                "Erdoğan",
                "erdogan",
                "TR",
                " أردوغان "
            })
    void should_pass_for_every_name_of_an_actor(String name) {
        assertThat(CALL).hasParticipant(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"رجب", "طيب أردوغان", "دوغان", "Recep", "tr", "تركيا", ""})
    void should_fail_for_what_is_no_name_of_the_actor(String name) {
        fails(
                () -> assertThat(CALL).hasParticipant(name),
                "Expecting a call\n  with " + q(name) + "\nbut found",
                "Phone call between Recep Tayyip Erdoğan and \u2068سوريا\u2069 (SY), held. Source: Kremlin.",
                q("اتصال هاتفي"));
    }

    @ParameterizedTest
    @CsvSource({
        "هدنه, هدنة",
        "مستشفي, مستشفى",
        "إيران, ايران",
        "مسؤول, مسوول",
        "رئيس, رييس",
        "هـــدنة, هدنة",
        "الآن, الان"
    })
    void should_fold_spelling(String one, String other) {
        org.assertj.core.api.Assertions.assertThat(Names.folded(one)).isEqualTo(Names.folded(other));
    }

    @Test
    void should_pass_for_sources_and_mentions() {
        assertThat(CALL)
                .attributedTo("الكرملين")
                .attributedTo("Kremlin", "RU")
                .mentionedAs("اتصال")
                .once();
        assertThat(CALL.toBuilder().attributedTo().build()).withoutSource();
    }

    @Test
    void should_fail_for_other_sources_and_mentions() {
        fails(
                () -> assertThat(CALL).attributedTo("البيت الأبيض"),
                "attributed to " + q("البيت الأبيض"),
                "Source: Kremlin");
        fails(
                () -> assertThat(CALL).attributedTo("الكرملين", "US"),
                "attributed to " + q("الكرملين") + " and " + q("US"));
        fails(() -> assertThat(CALL).withoutSource(), "attributed to nobody");
        fails(() -> assertThat(CALL).mentionedAs("مكالمة"), "mentioned as " + q("مكالمة"));
    }

    @Test
    void should_keep_to_one_and_the_same_event() {
        Call first = Call.builder()
                .participants(ERDOGAN, KREMLIN)
                .duration(Duration.ofHours(1))
                .build();
        Call second = Call.builder()
                .participants(ERDOGAN)
                .duration(Duration.ofHours(2))
                .build();
        Statement statement = new Statement("اتصال هاتفي", Optional.empty(), List.of(first, second), List.of());
        assertThat(statement)
                .hasCall()
                .lasting(Duration.ofHours(2))
                .hasParticipant("TR")
                .once();
        org.assertj.core.api.Assertions.assertThat(assertThat(statement)
                        .hasCall()
                        .lasting(Duration.ofHours(2))
                        .actual())
                .isSameAs(second);
        fails(
                () -> assertThat(statement)
                        .hasCall()
                        .lasting(Duration.ofHours(2))
                        .hasParticipant("الكرملين"),
                "lasting 2 hours");
        fails(
                () -> assertThat(statement).hasCall().hasParticipant("TR").once(),
                "once",
                "lasting 1 hour.",
                "lasting 2 hours.");
    }

    @Test
    void should_show_the_text_around_a_mention_from_word_to_word() {
        String before = "كلمة ".repeat(20);
        String text = before + "اتصال هاتفي" + " كلمات".repeat(20);
        Call call = Call.builder()
                .mentions(List.of(dev.bayan.model.Mention.in(text, "اتصال هاتفي")))
                .build();
        Statement statement = new Statement(text, Optional.empty(), List.of(call), List.of());
        fails(
                () -> assertThat(statement).hasCall().byVideo(),
                "\u2068«… " + "كلمة ".repeat(8) + "اتصال هاتفي" + " كلمات".repeat(6) + " …»\u2069");
        Statement wrong = new Statement("نص آخر", Optional.empty(), List.of(call), List.of());
        fails(() -> assertThat(wrong).hasCall().byVideo(), q("اتصال هاتفي"));
    }

    @Test
    void should_pass_for_the_same_length() {
        assertThat(lasting(Bound.ABOUT, "PT2H")).lasting(Duration.ofMinutes(120));
        assertThat(lasting(Bound.EXACT, "PT72H")).lasting(Period.ofDays(3)).lasting(Duration.ofDays(3));
        assertThat(lasting(Bound.EXACT, "P1M")).lasting(Period.ofMonths(1));
    }

    @Test
    void should_fail_for_another_length() {
        fails(
                () -> assertThat(lasting(Bound.EXACT, "PT2H")).lasting(Duration.ofHours(3)),
                "lasting PT3H",
                "lasting 2 hours.");
        fails(
                () -> assertThat(lasting(Bound.EXACT, "P1M")).lasting(Period.ofDays(30)),
                "lasting P30D",
                "lasting 1 month.");
        fails(() -> assertThat(lasting(Bound.EXACT, "P30D")).lasting(Period.ofMonths(1)), "lasting P1M");
        fails(() -> assertThat(Call.builder().build()).lasting(Duration.ofHours(3)), "lasting PT3H");
        fails(
                () -> assertThat(lasting(DurationEstimate.between(TimeAmount.parse("PT1H"), TimeAmount.parse("PT2H"))))
                        .lasting(Duration.ofHours(1)),
                "lasting between 1 hour and 2 hours.");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, PT2H, PT1H59M, true", "EXACT, PT2H, PT2H, false", "ABOUT, PT2H, PT1H, true",
                "MORE_THAN, PT2H, PT2H, true",
        "MORE_THAN, PT2H, PT3H, false", "AT_LEAST, PT2H, PT2H, false", "AT_LEAST, PT2H, PT1H, true",
                "LESS_THAN, PT9H, PT1H, false",
        "AT_MOST, PT9H, PT1H, false", "EXACT, P1M, PT648H, true", "EXACT, P1M, PT720H, false",
    })
    void should_tell_what_surely_lasts_longer(Bound bound, String amount, Duration limit, boolean longer) {
        Call call = lasting(bound, amount);
        if (longer) {
            assertThat(call).lastingMoreThan(limit);
        } else {
            fails(() -> assertThat(call).lastingMoreThan(limit), "lasting more than " + limit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, PT2H, PT2H1M, true", "EXACT, PT2H, PT2H, false", "ABOUT, PT2H, PT3H, true",
                "LESS_THAN, PT2H, PT2H, true",
        "LESS_THAN, PT2H, PT1H, false", "AT_MOST, PT2H, PT2H, false", "AT_MOST, PT2H, PT3H, true",
                "MORE_THAN, PT1H, PT9H, false",
        "AT_LEAST, PT1H, PT9H, false", "EXACT, P1Y, P367D, true", "EXACT, P1Y, P366D, false",
    })
    void should_tell_what_surely_lasts_less(Bound bound, String amount, Duration limit, boolean less) {
        Call call = lasting(bound, amount);
        if (less) {
            assertThat(call).lastingLessThan(limit);
        } else {
            fails(() -> assertThat(call).lastingLessThan(limit), "lasting less than " + limit);
        }
    }

    @Test
    void should_take_a_length_between_two_by_both_ends() {
        Call call = lasting(DurationEstimate.between(TimeAmount.parse("PT1H"), TimeAmount.parse("PT2H")));
        assertThat(call).lastingMoreThan(Duration.ofMinutes(59)).lastingLessThan(Duration.ofMinutes(121));
        fails(() -> assertThat(call).lastingMoreThan(Duration.ofMinutes(60)), "more than PT1H");
        fails(() -> assertThat(call).lastingLessThan(Duration.ofMinutes(120)), "less than PT2H");
    }

    @Test
    void should_reject_nulls_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).attributedTo(null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).between(null, "TR"))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).between("TR", null))
                .withMessage("second");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).hasStatus(null))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).lastingMoreThan(null))
                .withMessage("limit");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(CALL).mentionedAs(null))
                .withMessage("words");
    }
}
