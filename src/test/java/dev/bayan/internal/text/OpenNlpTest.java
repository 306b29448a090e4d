package dev.bayan.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.ParsedTexts;
import dev.bayan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.junit.jupiter.api.Test;

/** The library cuts words and tells of stops as OpenNLP does, whose own classes have SLF4J look for a provider. */
class OpenNlpTest {
    private static final char[] STOPS = {'.', '?', '!'};
    private static final int RANDOM_LINES = 20_000;
    private static final String ALPHABET = "ابتثوقل ة1٣9.?!،,\"«»()-:…  \t\u00A0\u2003\u200C\u0651aZé\uD83D\uDE00";

    @Test
    void should_cut_words_where_SimpleTokenizer_cuts_them() {
        for (String line : lines()) {
            assertThat(WordCutter.cut(line)).as(line).containsExactly(SimpleTokenizer.INSTANCE.tokenizePos(line));
        }
    }

    @Test
    void should_tell_of_stops_what_DefaultSDContextGenerator_tells() {
        int stops = 0;
        DefaultSDContextGenerator theirs = new DefaultSDContextGenerator(STOPS);
        for (String line : lines()) {
            for (int i = 0; i < line.length(); i++) {
                if (".?!".indexOf(line.charAt(i)) >= 0) {
                    stops++;
                    assertThat(StopFeatures.of(line, i))
                            .as("%d in %s", i, line)
                            .containsExactly(theirs.getContext(line, i));
                }
            }
        }
        assertThat(stops).isGreaterThan(10_000);
    }

    /** The paragraphs of all texts of the tests, as they are written and folded, and random ones. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Statement statement : ParsedTexts.all()) {
            for (String line : statement.text().split("\n", -1)) {
                lines.add(line);
                lines.add(FoldedText.fold(line));
            }
        }
        Random random = new Random(7);
        for (int i = 0; i < RANDOM_LINES; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                line.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
