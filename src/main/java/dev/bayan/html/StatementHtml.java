package dev.bayan.html;

import static java.util.Objects.requireNonNull;

import dev.bayan.Statement;
import java.util.List;

/**
 * A {@link Statement} as one web page to look at: the text from right to left with the mentions of every event marked in
 * it, and beside it the events with all their fields.
 *
 * <pre>{@code
 * Statement statement = StatementParser.parse("أجرى بوتين مكالمة مع ترامب");
 * Files.writeString(path, StatementHtml.render(statement));    // «أجرى بوتين مكالمة مع ترامب» is underlined as a call
 * }</pre>
 *
 * <p>The page is whole in itself: style and script stand in it, it asks the network for nothing, and its content security
 * policy forbids every script but its own. Whatever the text holds, markup and scripts included, is shown as text. The
 * reader switches the interface between Arabic and English, hides types of events, and steps from event to event by
 * button or by the keys {@code n} and {@code p}.
 *
 * <p>All methods are pure and thread-safe: the same statement gives the same page.
 */
public final class StatementHtml {
    private StatementHtml() {}

    /**
     * Renders one statement.
     *
     * @param statement what to show, not null
     * @return an HTML document, to be stored or sent as UTF-8, not null
     * @throws NullPointerException if the statement is null
     */
    public static String render(Statement statement) {
        return render(List.of(requireNonNull(statement, "statement")));
    }

    /**
     * Renders several statements, one below the other, on one page.
     *
     * @param statements what to show, in this order, not null and without nulls, possibly empty
     * @return an HTML document, to be stored or sent as UTF-8, not null
     * @throws NullPointerException if the list or a statement in it is null
     */
    public static String render(List<Statement> statements) {
        return new Page(List.copyOf(requireNonNull(statements, "statements"))).html();
    }
}
