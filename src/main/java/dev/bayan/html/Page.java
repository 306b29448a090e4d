package dev.bayan.html;

import com.google.common.io.BaseEncoding;
import dev.bayan.Notice;
import dev.bayan.Statement;
import dev.bayan.model.Considered;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The whole page. */
final class Page {
    private static final String STYLE = Labels.resource("page.css");
    private static final String SCRIPT = Labels.resource("page.js");
    /** Nothing is loaded, and no script runs but ours; lanes are style attributes. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + sha256(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private final Markup out = new Markup();
    private final List<Statement> statements;

    Page(List<Statement> statements) {
        this.statements = statements;
    }

    String html() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", "en", "data-ui", "en").raw("\n");
        out.open("head").open("meta", "charset", "utf-8");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("title").text("Bayan بيان").close("title");
        out.open("style").raw(STYLE).close("style").close("head").raw("\n").open("body");
        bar();
        out.open("main");
        for (int i = 0; i < statements.size(); i++) {
            statement(statements.get(i), i + 1);
        }
        out.close("main")
                .open("script")
                .raw(SCRIPT)
                .close("script")
                .close("body")
                .close("html")
                .raw("\n");
        return out.toString();
    }

    /** Legend with switches, steps, language. */
    private void bar() {
        out.open("header").open("form", "id", "legend", "role", "group", "aria-labelledby", "legend-name");
        out.open("span", "id", "legend-name", "class", "hidden");
        Labels.write(out, "page.legend");
        out.close("span");
        for (EventType type : EventType.values()) {
            long count = statements.stream()
                    .flatMap(s -> s.events().stream())
                    .filter(e -> e.type() == type)
                    .count();
            out.open("label", "class", type.jsonName())
                    .raw("<input type=\"checkbox\" checked value=\"" + type.jsonName() + "\">");
            Labels.write(out, type);
            out.raw(" ").open("b").text(Long.toString(count)).close("b").close("label");
        }
        out.close("form").open("div", "class", "steps");
        button("previous", "p");
        button("next", "n");
        out.open("button", "type", "button", "id", "language", "lang", "ar")
                .text("العربية")
                .close("button")
                .close("div");
        out.open("p", "id", "told", "class", "hidden", "role", "status", "aria-live", "polite")
                .close("p");
        out.close("header").raw("\n");
    }

    private void button(String id, String key) {
        out.open("button", "type", "button", "id", id, "aria-keyshortcuts", key);
        Labels.write(out, "page." + id);
        out.raw(" ").open("kbd").text(key).close("kbd").close("button");
    }

    private void statement(Statement statement, int number) {
        String id = "s" + number;
        MarkedText text = new MarkedText(statement.text());
        text.mark(statement.events());
        Markup cards = new Markup();
        EventCard card = new EventCard(cards, text);
        int n = 0;
        for (Event event : statement.events()) {
            n++;
            card.write(event, id + "e" + n, n);
        }
        out.open("article", "id", id, "aria-labelledby", id + "h");
        out.open("h2", "id", id + "h");
        Labels.write(out, "page.statement");
        out.raw(" ").text(Integer.toString(number));
        statement
                .referenceDate()
                .ifPresent(date ->
                        out.raw(" · ").open("time").text(date.toString()).close("time"));
        out.close("h2").open("div", "class", "columns");
        // the cards were written first: they tell where the text is cut
        Markup marked = new Markup();
        text.write(marked, id + "e");
        out.open("div", "class", "text", "lang", "ar", "dir", "rtl")
                .raw(marked.toString())
                .close("div")
                .raw("\n");
        out.open("section");
        if (statement.events().isEmpty()) {
            out.open("p");
            Labels.write(out, "page.none");
            out.close("p");
        }
        out.open("ol", "class", "events").raw(cards.toString()).close("ol");
        dropped(statement.considered());
        notices(statement.notices());
        out.close("section").close("div").close("article").raw("\n");
    }

    private void dropped(List<Considered> considered) {
        if (considered.isEmpty()) {
            return;
        }
        out.open("details", "class", "dropped").open("summary");
        Labels.write(out, "page.considered");
        out.close("summary").open("ul");
        for (Considered one : considered) {
            out.open("li");
            Labels.write(out, one.type());
            out.raw(": ");
            Labels.write(out, one.reason());
            out.raw(" ").open("span", "class", "v", "tabindex", "0", "data-from", one.start(), "data-to", one.end());
            out.open("bdi", "lang", "ar", "dir", "rtl")
                    .text(one.text())
                    .close("bdi")
                    .close("span")
                    .close("li");
        }
        out.close("ul").close("details");
    }

    private void notices(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        out.open("details", "class", "notices").open("summary");
        Labels.write(out, "page.notices");
        out.close("summary").open("ul");
        for (Notice notice : notices) {
            out.open("li")
                    .open("code")
                    .text(notice.code().name())
                    .close("code")
                    .raw(" ")
                    .open("bdi")
                    .text(notice.message())
                    .close("bdi")
                    .close("li");
        }
        out.close("ul").close("details");
    }

    private static String sha256(String script) {
        try {
            return BaseEncoding.base64()
                    .encode(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
