package dev.bayan.assertj;

import static dev.bayan.assertj.BayanAssertions.assertThat;
import static dev.bayan.assertj.Failures.fails;
import static dev.bayan.assertj.Failures.q;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.NoticeCode;
import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CommitmentKind;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementAssertTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 18);
    private static final String TEXT =
            "أجرى الرئيس الروسي فلاديمير بوتين أمس مكالمة هاتفية مع نظيره الأميركي دونالد ترامب دامت نحو ساعتين. "
                    + "واقترح ترامب هدنة بحرية لمدة 30 يوما. وتعهدت موسكو بإرسال وفد إلى إسطنبول. "
                    + "وستتبادل روسيا وأوكرانيا غدا 175 أسيرا من كل جانب.";
    private static final Statement STATEMENT = StatementParser.parse(
            TEXT, ParseOptions.builder().referenceDate(DAY).build());
    private static final Statement NOTHING = StatementParser.parse("الطقس جميل اليوم في المدينة.");
    private static final Statement CALL = StatementParser.parse("أجرى بوتين مكالمة مع ترامب.");

    @Test
    void should_pass_where_the_statement_has_the_event() {
        assertThat(STATEMENT).hasEvents(4).hasReferenceDate(DAY).hasNoNotices();
        assertThat(STATEMENT)
                .hasCall()
                .between("بوتين", "ترامب")
                .lastingMoreThan(Duration.ofMinutes(90))
                .onDate(DAY.minusDays(1));
        assertThat(STATEMENT).hasCeasefire().hasScope(CeasefireScope.MARITIME);
        assertThat(STATEMENT).hasCeasefire(CeasefireScope.MARITIME).proposedBy("Trump");
        assertThat(STATEMENT).hasExchange().transferring(175);
        assertThat(STATEMENT).hasCommitment().by("RU");
        assertThat(STATEMENT).hasCommitment(CommitmentKind.PLEDGE).by("روسيا");
    }

    @Test
    void should_pass_where_the_statement_has_no_event() {
        assertThat(NOTHING)
                .hasNoEvents()
                .hasNoCall()
                .hasNoCeasefire()
                .hasNoExchange()
                .hasNoCommitment()
                .hasEvents(0);
        assertThat(CALL).hasNoCeasefire().hasNoExchange().hasNoCommitment();
        assertThat(StatementParser.parse("Hello")).hasNotice(NoticeCode.NOT_ARABIC);
    }

    @Test
    void should_fail_where_there_is_no_event_of_the_type_and_tell_what_there_is() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(CALL).hasExchange())
                .withMessage("""

                Expecting a prisoner exchange
                but found
                  Phone call between Vladimir Putin and Donald Trump, held.
                    \u2068«أجرى بوتين مكالمة مع ترامب.»\u2069""");
        fails(() -> assertThat(CALL).hasCeasefire(), "Expecting a ceasefire", "Phone call between");
        fails(() -> assertThat(CALL).hasCommitment(), "Expecting a commitment", "Phone call between");
    }

    @Test
    void should_fail_where_there_is_no_event_at_all_and_tell_the_text() {
        fails(
                () -> assertThat(NOTHING).hasCall(),
                "Expecting a call\nbut found nothing in the text\n  " + q("الطقس جميل اليوم في المدينة."));
    }

    @Test
    void should_fail_where_no_event_meets_it_all_and_tell_those_that_met_the_rest() {
        fails(
                () -> assertThat(STATEMENT).hasCall().between("بوتين", "ترامب").lastingMoreThan(Duration.ofHours(3)),
                "Expecting a call\n  between " + q("بوتين") + " and " + q("ترامب")
                        + "\n  lasting more than PT3H\nbut found",
                "Phone call between Vladimir Putin and Donald Trump, held on 17 March 2025, lasting about 2 hours.",
                "مكالمة هاتفية",
                " …");
        fails(
                () -> assertThat(STATEMENT).hasCeasefire(CeasefireScope.LOCAL),
                "with scope LOCAL",
                "Ceasefire, maritime, 30 days: proposed by Donald Trump.");
        fails(
                () -> assertThat(STATEMENT).hasCommitment(CommitmentKind.REFUSAL),
                "with kind REFUSAL",
                "Pledge by Russia");
    }

    @Test
    void should_fail_where_there_is_an_event_that_should_not_be() {
        fails(
                () -> assertThat(CALL).hasNoEvents(),
                "Expecting no event\nbut found",
                "Phone call between",
                q("أجرى بوتين مكالمة مع ترامب."));
        fails(() -> assertThat(CALL).hasNoCall(), "Expecting no call");
        fails(() -> assertThat(STATEMENT).hasNoCeasefire(), "Expecting no ceasefire");
        fails(() -> assertThat(STATEMENT).hasNoExchange(), "Expecting no prisoner exchange");
        fails(() -> assertThat(STATEMENT).hasNoCommitment(), "Expecting no commitment");
        fails(() -> assertThat(CALL).hasEvents(2), "Expecting 2 events\nbut found 1:", "Phone call between");
    }

    @Test
    void should_fail_where_date_or_notices_differ() {
        fails(
                () -> assertThat(STATEMENT).hasReferenceDate(DAY.plusDays(1)),
                "Expecting the reference date 2025-03-19\nbut it is 2025-03-18");
        fails(() -> assertThat(CALL).hasReferenceDate(DAY), "but it is not given");
        fails(() -> assertThat(CALL).hasNotice(NoticeCode.EMPTY_TEXT), "Expecting a notice EMPTY_TEXT\nbut found none");
        fails(
                () -> assertThat(StatementParser.parse("Hello")).hasNoNotices(),
                "Expecting no notice\nbut found\n  NOT_ARABIC: ");
    }

    @Test
    void should_fail_on_null() {
        fails(() -> assertThat((Statement) null).hasCall(), "not to be null");
        fails(() -> assertThat((Statement) null).hasNoEvents(), "not to be null");
        fails(() -> assertThat((dev.bayan.model.Call) null), "Expecting a call but was null");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThat(STATEMENT).hasCeasefire(null))
                .withMessage("scope");
    }

    @Test
    void should_tell_the_description() {
        fails(
                () -> assertThat(STATEMENT)
                        .as("the readout")
                        .hasCall()
                        .between("بوتين", "ترامب")
                        .withoutInitiator()
                        .byVideo(),
                "[the readout]",
                "by video");
    }
}
