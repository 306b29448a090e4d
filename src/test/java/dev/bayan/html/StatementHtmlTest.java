package dev.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.model.Bound;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Office;
import dev.bayan.model.Provenance;
import dev.bayan.model.Sentiment;
import dev.bayan.model.Stance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementHtmlTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> \"'&<img src=x onerror=alert(2)> </style><!-- --!> ]]>";

    @Test
    void the_text_stands_on_the_page_piece_by_piece() throws Exception {
        String text = Files.readString(Path.of("seeds/kremlin-readout.txt"));
        assertThat(shownText(StatementHtml.render(StatementParser.parse(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", HOSTILE, "أجرى بوتين " + HOSTILE + " مكالمة مع ترامب", "a\uD83D\uDE00b"})
    void what_the_text_holds_stays_text(String text) {
        String html = StatementHtml.render(StatementParser.parse(text));
        assertThat(shownText(html)).isEqualTo(text);
        assertThat(html).doesNotContain("<img").doesNotContain("<!--").doesNotContain("alert(1)</script>");
        assertThat(html.split("<script>", -1)).hasSize(2);
    }

    @Test
    void what_html_cannot_hold_is_replaced_and_keeps_its_place() {
        assertThat(shownText(
                        StatementHtml.render(StatementParser.parse("ب\u0000\uD800ت\u000Bث\uFFFF\uFDD0\uD83F\uDFFE"))))
                .isEqualTo("ب\uFFFD\uFFFDت\uFFFDث\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void values_of_fields_are_escaped_too() {
        Mention mention = new Mention(0, HOSTILE.length(), HOSTILE);
        Statement statement = new Statement(
                HOSTILE,
                Optional.empty(),
                List.of(new Commitment(
                        List.of(mention),
                        List.of(),
                        List.of(new Provenance("<b>", 0, HOSTILE.length(), HOSTILE)),
                        CommitmentKind.PLEDGE,
                        List.of(),
                        mention,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of());
        assertThat(StatementHtml.render(statement))
                .doesNotContain("<img")
                .doesNotContain("<b>&lt;")
                .contains("&lt;b&gt;");
    }

    @Test
    void a_span_beyond_the_text_is_cut_at_its_end() {
        Mention beyond = new Mention(2, 9, "1234567");
        Statement statement = new Statement(
                "نص",
                Optional.empty(),
                List.of(new Commitment(
                        List.of(beyond),
                        List.of(),
                        List.of(),
                        CommitmentKind.PLEDGE,
                        List.of(),
                        beyond,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of());
        assertThat(shownText(StatementHtml.render(statement))).isEqualTo("نص");
    }

    @Test
    void mentions_that_overlap_have_lanes_of_their_own() {
        Statement statement = StatementParser.parse("تعهد بوتين في مكالمة مع ترامب بتمديد الهدنة");
        assertThat(statement.events()).hasSizeGreaterThan(1);
        assertThat(StatementHtml.render(statement)).contains("--lane:0").contains("--lane:1");
    }

    @Test
    void every_field_of_a_long_statement_has_its_label() throws Exception {
        String text = Files.readString(Path.of("seeds/energy-pause.txt"));
        String html = StatementHtml.render(
                StatementParser.parse(text, ParseOptions.builder().explain(true).build()));
        assertThat(html).contains(">Participants<", ">الأطراف المشاركة<", ">Evidence<", ">الشواهد<");
    }

    /** Tags are balanced, so that no browser has to guess. */
    @Test
    void what_is_opened_is_closed() throws Exception {
        String html = StatementHtml.render(StatementParser.parse(Files.readString(Path.of("seeds/two-accounts.txt"))));
        List<String> open = new ArrayList<>();
        Matcher tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>")
                .matcher(html.replaceAll("(?s)<(script|style)>.*?</\\1>", ""));
        while (tags.find()) {
            if (List.of("meta", "input").contains(tags.group(2))) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                open.add(tags.group(2));
            } else {
                assertThat(open.remove(open.size() - 1))
                        .as("before offset " + tags.start())
                        .isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void several_statements_share_a_page_without_sharing_ids() {
        Statement call = StatementParser.parse("أجرى بوتين مكالمة مع ترامب");
        String html = StatementHtml.render(List.of(call, call));
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).doesNotHaveDuplicates().contains("s1e1", "s2e1");
        assertThat(StatementHtml.render(List.of())).contains("<main></main>");
    }

    @Test
    void the_page_asks_for_nothing() {
        String html = StatementHtml.render(StatementParser.parse("أجرى بوتين مكالمة مع ترامب"));
        assertThat(html)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("src=")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        EventType.values(),
                        CallChannel.values(),
                        CallStatus.values(),
                        CeasefireStatus.values(),
                        CeasefireScope.values(),
                        Stance.values(),
                        ExchangeStatus.values(),
                        CaptiveCategory.values(),
                        CommitmentKind.values(),
                        Sentiment.values(),
                        Office.values(),
                        DropReason.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_has_its_words_in_both_languages(Enum<?> constant) {
        Markup out = new Markup();
        Labels.write(out, constant);
        assertThat(out.toString())
                .containsPattern("lang=\"en\">[a-zA-Z ]+<")
                .containsPattern("lang=\"ar\" dir=\"rtl\">[\\p{IsArabic}\\p{M} ]+<");
    }

    @Test
    void bounds_that_are_shown_have_their_words() {
        for (Bound bound : List.of(Bound.ABOUT, Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.AT_MOST)) {
            Labels.write(new Markup(), bound);
        }
    }

    @Test
    void nulls_are_rejected_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatementHtml.render((Statement) null))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> StatementHtml.render((List<Statement>) null))
                .withMessage("statements");
    }

    /** The statement's text as a browser would show it. */
    private static String shownText(String html) {
        Matcher piece = Pattern.compile("<span class=\"t\"[^>]*>([^<]*)</span>").matcher(html);
        StringBuilder text = new StringBuilder();
        while (piece.find()) {
            text.append(piece.group(1));
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
