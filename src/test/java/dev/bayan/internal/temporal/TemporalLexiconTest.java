package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.text.TokenizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the lexicon is read in an example that its sense makes. */
class TemporalLexiconTest {
    /** The files, the column of the forms, an example around a form (%s), and the kind of reading that must find it. */
    @ParameterizedTest
    @CsvSource({
        "months, 3, في 5 %s 2025, dates",
        "weekdays, 1, يوم ال%s, dates",
        "days, 1, %s, dates",
        "adjectives, 2, الشهر %s, dates",
        "edges, 1, %s الشهر الجاري, dates",
        "holidays, 3, في %s, dates",
        "zones, 1, 10:00 بتوقيت %s, times",
    })
    void everyFormIsRead(String file, int column, String example, String kind) throws IOException {
        for (String[] row : rows(file)) {
            for (String form : row[column].split("\\|", -1)) {
                String text = example.replace("%s", form.strip());
                Readings readings = Readings.of(text);
                List<Readings.Found> found = kind.equals("dates") ? readings.dates(false) : readings.times();
                assertThat(found).as(text).isNotEmpty();
                Readings.Found last = found.get(found.size() - 1);
                assertThat(last.end())
                        .as(text)
                        .isGreaterThanOrEqualTo(
                                text.indexOf(form.strip()) + form.strip().length());
            }
        }
    }

    @Test
    void everyNumberWordCounts() throws IOException {
        for (String[] row : rows("numbers")) {
            for (String form : row[2].split("\\|", -1)) {
                boolean plural = row[0].equals("PLURAL");
                boolean half = row[0].equals("HALF_UNIT");
                String text = plural ? "3 " + form.strip() : half ? form.strip() + " عشر" : form.strip();
                Readings readings = Readings.of(text);
                long value = Long.parseLong(row[1]);
                long expected = plural ? 3 * value : half ? 10 + value : row[0].equals("DUAL") ? 2 * value : value;
                assertThat(readings.numbers())
                        .as(text)
                        .extracting(Readings.Found::value)
                        .containsExactly(String.valueOf(expected));
            }
        }
    }

    @Test
    void everyUnitMeasures() throws IOException {
        for (String[] row : rows("units")) {
            for (String form : row[2].split("\\|", -1)) {
                String text = row[1].equals("DUAL")
                        ? form.strip()
                        : row[1].equals("PLURAL")
                                ? "3 " + form.strip()
                                : row[1].equals("SINGULAR") ? "11 " + form.strip() : form.strip();
                assertThat(Readings.of(text).durations()).as(text).hasSize(row[1].equals("CONSTRUCT") ? 0 : 1);
            }
        }
    }

    @Test
    void everyBoundBounds() throws IOException {
        for (String[] row : rows("bounds")) {
            for (String form : row[2].split("\\|", -1)) {
                String text = row[0].equals("AFTER")
                        ? "20 " + form.strip()
                        : row[0].equals("BEFORE")
                                ? form.strip() + " 20"
                                : form.strip() + (form.endsWith("من") ? " 20 إلى 30" : " 20 و30");
                assertThat(Readings.of(text).amounts()).as(text).hasSize(1);
                assertThat(Readings.of(text).amounts().get(0).value()).as(text).endsWith(row[1]);
            }
        }
    }

    @Test
    void everyZoneIsKnown() throws IOException {
        for (String[] row : rows("zones")) {
            assertThat(List.of(row[0].split(","))).as(row[0]).anyMatch(ZoneId.getAvailableZoneIds()::contains);
        }
    }

    @Test
    void everyNounHasItsDual() throws IOException {
        for (String[] row : rows("nouns")) {
            for (String noun : row[1].split("\\|", -1)) {
                String stem = noun.strip().endsWith("ة")
                        ? noun.strip().substring(0, noun.strip().length() - 1) + "ت"
                        : noun.strip();
                assertThat(Readings.of(stem + "ان").duals()).as(noun).hasSize(1);
                assertThat(Readings.of(stem + "ين").duals()).as(noun).hasSize(row[0].equals("SOUND") ? 0 : 1);
                assertThat(Readings.of(stem + "\u064Eين").duals()).as(noun).hasSize(1);
            }
        }
    }

    @Test
    void formsAreSingleSpellings() throws IOException {
        for (String file : List.of("months", "units", "weekdays", "days", "edges", "adjectives")) {
            for (String[] row : rows(file)) {
                for (String form : row[row.length - 1].split("\\|", -1)) {
                    assertThat(TokenizedText.of(form.strip()).tokens()).as(form).allMatch(token -> token.isWord());
                }
            }
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = TemporalLexicon.class.getResourceAsStream(file + ".tsv")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(line.split("\t"));
                }
            }
        }
        return rows;
    }
}
