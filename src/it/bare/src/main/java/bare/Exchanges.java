package bare;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.export.StatementPlover;
import dev.bayan.html.StatementHtml;
import dev.bayan.model.PrisonerExchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads an exchange where there is neither Jackson nor AssertJ. */
public final class Exchanges {
    private static final String REPORT = "تبادلت أرمينيا وأذربيجان 32 أسيرا من كل جانب أمس بوساطة قطر.";

    private Exchanges() {}

    /**
     * Fails if the exchange is not read, or if one of the two is on the class path.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (String name : List.of(
                "tools.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.annotation.JsonInclude",
                "org.assertj.core.api.Assertions")) {
            check(isAbsent(name), name + " is on the class path");
        }
        ParseOptions options = ParseOptions.builder()
                .referenceDate(LocalDate.of(2025, 3, 20))
                .explain(true)
                .build();
        Statement statement = StatementParser.parse(REPORT, options);
        check(statement.events().size() == 1 && statement.prisonerExchanges().size() == 1, statement.toString());
        PrisonerExchange exchange = statement.prisonerExchanges().get(0);
        check(exchange.transfers().size() == 2, exchange.toString());
        check(
                exchange.transfers().stream()
                        .allMatch(t -> t.count().orElseThrow().value() == 32),
                exchange.toString());
        check(exchange.mediators().size() == 1, exchange.toString());
        check(
                exchange.date().orElseThrow().value().orElseThrow().first().equals(LocalDate.of(2025, 3, 19)),
                exchange.toString());
        check(exchange.summary(Locale.ENGLISH).contains("Armenia"), exchange.summary(Locale.ENGLISH));
        check(StatementPlover.write(statement).startsWith("{\"event\":"), "no record of PLOVER");
        check(StatementHtml.render(List.of(statement)).contains("<html"), "no page");
        System.out.println("bare: " + exchange.summary(Locale.ENGLISH));
    }

    private static boolean isAbsent(String name) {
        try {
            Class.forName(name);
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
