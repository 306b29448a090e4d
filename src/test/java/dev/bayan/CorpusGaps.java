package dev.bayan;

import dev.bayan.model.Event;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the sentences of the corpus that are not read rightly yet, as {@code known-gaps.txt} lists them. */
final class CorpusGaps {
    private CorpusGaps() {}

    /** Prints the list to standard output. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "# Sentences of the corpus that are not read rightly yet; CorpusTest fails if one of them is. Made by CorpusGaps.");
        for (CorpusItem item : CorpusItem.readAll()) {
            Statement statement = StatementParser.parse(
                    item.text(),
                    ParseOptions.builder().referenceDate(item.date()).build());
            List<? extends Event> found =
                    statement.events().stream().filter(item.type()::isInstance).toList();
            if (!new CorpusCheck(item.text())
                    .differences(item.expected(), found)
                    .isEmpty()) {
                out.println(item.file() + " | " + item.text().replace("\n", "\\n"));
            }
        }
    }
}
