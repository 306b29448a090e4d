package newsroom;

import dev.bayan.ParseOptions;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import dev.bayan.json.StatementJson;
import java.time.LocalDate;

/** Reads a report, writes it as JSON and reads it back. */
public final class Desk {
    static final String REPORT =
            "هاتف الرئيس المصري عبد الفتاح السيسي أمس نظيره الفرنسي إيمانويل ماكرون لمدة أربعين دقيقة،"
                    + " وتعهد ماكرون بإرسال مساعدات إلى غزة.";

    private Desk() {}

    static Statement read() {
        return StatementParser.parse(
                REPORT,
                ParseOptions.builder().referenceDate(LocalDate.of(2025, 4, 8)).build());
    }

    /**
     * Fails if the statement is not the one that was written.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Statement statement = read();
        String json = StatementJson.write(statement);
        if (!StatementJson.read(json).equals(statement)) {
            throw new IllegalStateException("read back otherwise: " + json);
        }
        if (statement.calls().size() != 1 || statement.commitments().size() != 1) {
            throw new IllegalStateException(json);
        }
        System.out.println("newsroom: " + statement.events().size() + " events, the same from JSON");
    }
}
