package dev.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bayan.EventDigest;
import dev.bayan.Lexicon;
import dev.bayan.Notice;
import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.export.StatementBrat;
import dev.bayan.export.StatementPlover;
import dev.bayan.export.StatementWebAnnotation;
import dev.bayan.json.StatementJson;
import dev.bayan.model.Event;
import dev.bayan.model.TextSpan;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.json.JsonMapper;

/** What the library promises of any text under any options, checked on what it makes of one. */
final class Promises {
    private static final Lexicon NAMES = Lexicon.ofRows("""
            PERSON\tسالم الكثيري\tSalem al-Kathiri\t\tالكثيري\tOM\t\tENVOY
            ARMED_GROUP\tحركة الفجر\tDawn Movement\tالفجر
            REGION\tوادي سلمى
            """);

    /** Ways in which a text may be read: without a date, and as of a day, with names of the caller's own. */
    private static final List<ParseOptions> USUAL = List.of(
            ParseOptions.defaults(),
            as(LocalDate.of(2024, 2, 29)).lexicon(NAMES).build());

    /** At the ends of the calendar, of the years that dates have and of those that there are. */
    private static final List<ParseOptions> EXTREME = Stream.of(
                    LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)
            .map(date -> as(date).explain(true).build())
            .toList();

    private static final URI SOURCE = URI.create("https://example.org/statement");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));
    private static final JsonMapper JSON = JsonMapper.shared();

    private Promises() {}

    private static ParseOptions.Builder as(LocalDate date) {
        return ParseOptions.builder().referenceDate(date);
    }

    /** Runs a check to its end, which must come: against hanging, not against slowness. */
    static void inTime(Executable check) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), check);
    }

    /** Reads a text in every way and checks each. */
    static void check(String text) {
        USUAL.forEach(options -> check(text, options));
        EXTREME.forEach(options -> {
            Statement statement = StatementParser.parse(text, options);
            checkSpans(statement);
            checkJson(statement);
        });
    }

    /** Reads a text three times, and checks what comes out and what is written of it. */
    static void check(String text, ParseOptions options) {
        Statement statement = StatementParser.parse(text, options);
        assertThat(StatementParser.parse(text, options)).isEqualTo(statement);
        assertThat(statement.text().equals(text)).isTrue();
        assertThat(statement.referenceDate()).isEqualTo(options.referenceDate());
        Statement explained =
                StatementParser.parse(text, options.toBuilder().explain(true).build());
        assertThat(explained.events()).isEqualTo(statement.events());
        assertThat(explained.notices()).isEqualTo(statement.notices());
        checkSpans(explained);
        checkWritten(explained);
        ShownPage page = ShownPage.of(explained);
        page.hasMarkupOfOursAlone();
        page.shows(text);
    }

    /** Spans lie in the text, quote it, are in order and cut no character in two. */
    private static void checkSpans(Statement statement) {
        String text = statement.text();
        for (TextSpan span : EventDigest.spans(statement)) {
            checkSpan(text, span.start(), span.end());
            assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
        }
        for (Notice notice : statement.notices()) {
            notice.start()
                    .ifPresent(start -> checkSpan(text, start, notice.end().getAsInt()));
        }
        assertThat(statement.events()).isSortedAccordingTo((one, other) -> Integer.compare(first(one), first(other)));
    }

    private static int first(Event event) {
        return event.mentions().get(0).start();
    }

    private static void checkSpan(String text, int start, int end) {
        assertThat(start).isGreaterThanOrEqualTo(0).isLessThan(end);
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, start) || splitsPair(text, end))
                .as("a span cuts a character in two: %d, %d", start, end)
                .isFalse();
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** JSON comes back equal, by way of UTF-8 too; nothing else that is written fails, and JSON is JSON. */
    private static void checkWritten(Statement statement) {
        checkJson(statement);
        checkSummaries(statement);
        StatementBrat.write(statement);
        StatementPlover.write(statement).lines().forEach(JSON::readTree);
        JSON.readTree(StatementWebAnnotation.write(statement, SOURCE));
    }

    /** JSON comes back equal, by way of UTF-8 too. */
    static void checkJson(Statement statement) {
        String json = StatementJson.write(statement);
        assertThat(json).doesNotContain("\n");
        assertThat(StatementJson.read(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .isEqualTo(statement);
    }

    /** Every event has a summary in both languages. */
    static void checkSummaries(Statement statement) {
        for (Event event : statement.events()) {
            for (Locale language : LANGUAGES) {
                assertThat(event.summary(language)).isNotBlank();
            }
        }
    }

    /** What is made of a statement that did not come from the parser: its spans may point anywhere. */
    static void checkForeign(Statement statement) {
        checkJson(statement);
        checkSummaries(statement);
        ShownPage.of(statement).hasMarkupOfOursAlone();
        StatementPlover.write(statement);
        allowed(() -> StatementBrat.write(statement));
        allowed(() -> StatementWebAnnotation.write(statement, SOURCE));
    }

    /** Runs what may throw the documented exception and no other. */
    private static void allowed(Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException documented) {
            assertThat(documented).hasMessageContaining("text");
        }
    }
}
