package dev.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.Statement;
import dev.bayan.html.StatementHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as somebody else's HTML parser reads it: what the statement holds must be text in it and nothing more. */
final class ShownPage {
    /** The elements that the library writes below the head. */
    private static final Set<String> ELEMENTS = Set.of(
            "a", "article", "b", "bdi", "body", "button", "code", "dd", "details", "div", "dl", "dt", "form", "h2",
            "h3", "header", "input", "kbd", "label", "li", "main", "ol", "p", "script", "section", "small", "span",
            "summary", "time", "ul");

    /** What the values of their attributes are made of: names, numbers and offsets of ours. */
    private static final Pattern VALUE = Pattern.compile("[\\w #:/;=,.-]*");

    private static final Pattern ILLEGAL =
            Pattern.compile("[\\p{Cs}\\p{Cc}\\p{IsNoncharacter_Code_Point}&&[^\\n\\r\\t]]");

    private static final Document BLANK =
            parse(StatementHtml.render(new Statement("", Optional.empty(), List.of(), List.of())));

    private final Document page;

    private ShownPage(Document page) {
        this.page = page;
    }

    static ShownPage of(Statement statement) {
        return new ShownPage(parse(StatementHtml.render(statement)));
    }

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    /** Head, script, elements and attributes are those that the library writes of any statement. */
    void hasMarkupOfOursAlone() {
        assertThat(page.head().html()).isEqualTo(BLANK.head().html());
        assertThat(page.select("script").eachAttr("src")).isEmpty();
        assertThat(page.select("script").outerHtml())
                .isEqualTo(BLANK.select("script").outerHtml());
        for (Element element : page.body().getAllElements()) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(VALUE.matcher(attribute.getValue()).matches())
                        .as("%s", attribute)
                        .isTrue();
            }
        }
        assertThat(page.select("[href]").eachAttr("href")).allMatch(target -> target.startsWith("#s1e"));
        assertThat(page.select("[style]").eachAttr("style")).allMatch(style -> style.matches("--lane:\\d+"));
    }

    /** The text stands on it as it is, but for what HTML cannot hold. */
    void shows(String text) {
        StringBuilder shown = new StringBuilder();
        page.select(".text .t").forEach(piece -> shown.append(piece.wholeText()));
        assertThat(shown.toString()).isEqualTo(legal(text));
    }

    /** U+FFFD for each UTF-16 unit of lone surrogates, control characters and noncharacters. */
    private static String legal(String text) {
        return ILLEGAL.matcher(text)
                .replaceAll(match -> "\uFFFD".repeat(match.group().length()));
    }
}
