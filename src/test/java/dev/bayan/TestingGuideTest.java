package dev.bayan;

import static dev.bayan.assertj.BayanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Stance;
import dev.bayan.model.TimeAmount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/testing.md are the code below, in this order, and hold. */
class TestingGuideTest {
    private static final Path GUIDE = Path.of("docs", "testing.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "dev", "bayan", "TestingGuideTest.java");

    @Test
    void a_statement_is_read() {
        // guide: begin
        String text = "أجرى الرئيس الروسي فلاديمير بوتين أمس مكالمة هاتفية مع نظيره الأميركي دونالد ترامب دامت نحو ساعتين. "
                + "واقترح ترامب هدنة بحرية لمدة 30 يوما. وتعهدت موسكو بإرسال وفد إلى إسطنبول. "
                + "وستتبادل روسيا وأوكرانيا غدا 175 أسيرا من كل جانب.";
        ParseOptions options = ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();
        Statement statement = StatementParser.parse(text, options);

        assertThat(statement).hasEvents(4).hasNoNotices();
        assertThat(statement).hasCall().between("بوتين", "ترامب")
                .onDate(LocalDate.of(2025, 3, 17)).lastingMoreThan(Duration.ofMinutes(90));
        assertThat(statement).hasCeasefire(CeasefireScope.MARITIME)
                .hasStatus(CeasefireStatus.PROPOSED).proposedBy("ترامب").lasting(Period.ofDays(30));
        assertThat(statement).hasCommitment(CommitmentKind.PLEDGE).by("روسيا").withAction("إرسال وفد").withoutCondition();
        assertThat(statement).hasExchange().transferring(175, "روسيا", "أوكرانيا").transferring(175, "أوكرانيا", "روسيا");
        // guide: end
    }

    @Test
    void names_match() {
        // guide: begin
        Call call = Call.builder()
                .participants(Actor.person("رجب طيب أردوغان", "TR").withLabel("Recep Tayyip Erdoğan"))
                .build();
        assertThat(call).hasParticipant("رجب طيب أردوغان").hasParticipant("اردوغان")
                .hasParticipant("Erdogan").hasParticipant("TR");
        // guide: end
    }

    @Test
    void a_failure_tells_what_there_is() {
        Statement statement = StatementParser.parse("أجرى بوتين مكالمة مع ترامب دامت نحو ساعتين.");
        // guide: begin
        Throwable failure = catchThrowable(
                () -> assertThat(statement).hasCall().between("بوتين", "ترامب").lastingMoreThan(Duration.ofHours(3)));
        // guide: end
        String message = failure.getMessage().strip().replaceAll("[\u2068\u2069]", "");
        assertThat(message).isEqualTo(blocks("text").get(0));
    }

    @Test
    void events_are_made() {
        // guide: begin
        Actor russia = Actor.state("روسيا", "RU").withLabel("Russia");
        Actor ukraine = Actor.state("أوكرانيا", "UA").withLabel("Ukraine");
        Actor kremlin = Actor.of(ActorKind.INSTITUTION, "الكرملين").withLabel("Kremlin");

        Call call = Call.builder().participants(russia, ukraine).date(LocalDate.of(2025, 3, 18))
                .duration(DurationEstimate.of(Bound.ABOUT, TimeAmount.of(Duration.ofHours(2)))).build();
        Ceasefire truce = Ceasefire.builder().scope(CeasefireScope.ENERGY_INFRASTRUCTURE).duration(Period.ofDays(30))
                .position(ukraine, Stance.PROPOSES).position(russia, Stance.ACCEPTS).attributedTo(kremlin).build();
        PrisonerExchange exchange = PrisonerExchange.builder().parties(russia, ukraine)
                .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, russia, ukraine).build();
        Commitment pledge = Commitment.builder().committers(russia).action("بإرسال وفد").condition("إذا حضر الجانب الأوكراني").build();

        assertThat(truce.summary(Locale.ENGLISH)).isEqualTo(
                "Ceasefire, energy infrastructure, 30 days: proposed by Ukraine, accepted by Russia; agreed. Source: Kremlin.");
        assertThat(truce.summary(Locale.forLanguageTag("ar"))).isEqualTo(
                "وقف لاستهداف البنية التحتية للطاقة، لمدة 30 يوما: مقترح من أوكرانيا، ومقبول من روسيا؛ متفق عليه. المصدر: الكرملين.");
        // guide: end
        assertThat(call).between("RU", "UA").lasting(Duration.ofHours(2));
        assertThat(exchange).transferring(175);
        assertThat(pledge).by("روسيا");
    }

    @Test
    void events_are_changed_and_put_into_a_statement() {
        // guide: begin
        String text = "هاتف بوتين ترامب";
        Call held = Call.builder().mentions(List.of(Mention.in(text, "هاتف"))).build();
        Call inMarch = held.toBuilder().date(DateMention.of(DateValue.parse("2025-03"))).build();
        Statement statement = new Statement(text, Optional.empty(), List.of(held, inMarch), List.of());

        assertThat(statement).hasCall().onDate(DateValue.parse("2025-03")).mentionedAs("هاتف").once();
        // guide: end
    }

    @Test
    void the_examples_are_those_of_the_guide() throws IOException {
        List<String> examples = Pattern.compile("(?s)// guide: begin\\n(.*?)\\n *// guide: end").matcher(Files.readString(SOURCE))
                .results().map(found -> found.group(1).stripIndent()).toList();
        assertThat(blocks("java")).containsExactlyElementsOf(examples);
    }

    /** The fenced blocks of a kind. */
    private static List<String> blocks(String kind) {
        try {
            return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)\\n```$").matcher(Files.readString(GUIDE)).results()
                    .map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
