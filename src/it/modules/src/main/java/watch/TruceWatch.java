package watch;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.html.StatementHtml;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireStatus;
import java.time.LocalDate;
import java.util.List;

/** Reads a truce on the module path. */
public final class TruceWatch {
    private static final String REPORT = "أعلنت الهند وباكستان أن هدنة بينهما تبدأ في 12 مايو وتستمر حتى 20 مايو.";

    private TruceWatch() {}

    /**
     * Fails if the truce is not read, or if this is no module path.
     *
     * @param args none
     */
    public static void main(String[] args) {
        check(TruceWatch.class.getModule().isNamed(), "not in a module");
        check("dev.bayan".equals(StatementParser.class.getModule().getName()), "the library is not in its module");
        check(ModuleLayer.boot().findModule("tools.jackson.databind").isEmpty(), "Jackson is in the way");

        ParseOptions options =
                ParseOptions.builder().referenceDate(LocalDate.of(2025, 5, 10)).build();
        Statement statement = StatementParser.parse(REPORT, options);
        check(statement.ceasefires().size() == 1, statement.toString());
        Ceasefire truce = statement.ceasefires().get(0);
        List<String> parties = truce.parties().stream()
                .flatMap(party -> party.country().stream())
                .sorted()
                .toList();
        check(parties.equals(List.of("IN", "PK")), truce.toString());
        check(truce.status() == CeasefireStatus.AGREED, truce.toString());
        check(
                truce.end().orElseThrow().value().orElseThrow().last().equals(LocalDate.of(2025, 5, 20)),
                truce.toString());
        check(StatementHtml.render(List.of(statement)).contains("<html"), "no page");
        System.out.println("watch: a truce of " + parties);
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
