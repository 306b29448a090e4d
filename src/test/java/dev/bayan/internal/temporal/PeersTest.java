package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bayan.internal.temporal.Readings.Found;
import dev.bayan.model.DateValue;
import dev.bayan.model.TimeAmount;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The expressions of a peer's test suite, each read alone ("direct") and in its sentence ("carrier"), against floors.
 * The files are not part of this project; where they do not lie beside it the test is skipped.
 */
class PeersTest {
    private static final Path PEERS = Path.of("..", "shared", "peers");

    /** A row: the sentence, the expression in it, the reference date, the values that are right. */
    private record Row(int number, String sentence, String expression, LocalDate today, String value, String past) {}

    @ParameterizedTest
    @CsvSource({
        "number, 101, 101",
        "ordinal, 31, 31",
        "duration, 44, 44",
        "time, 61, 60",
        "date, 94, 94",
        "daterange, 95, 96",
    })
    void reachesItsFloors(String file, int directFloor, int carrierFloor, TestReporter reporter) throws IOException {
        Path path = PEERS.resolve(file + ".tsv");
        assumeTrue(Files.exists(path), () -> path + " is not there");
        List<Row> rows = rows(path, file);
        Set<Integer> aside = setAside(file);
        assertThat(aside.size()).as("rows set aside").isLessThanOrEqualTo(rows.size() * 15 / 100);
        List<Integer> missedDirect = new ArrayList<>();
        List<Integer> missedCarrier = new ArrayList<>();
        int kept = 0;
        for (Row row : rows) {
            if (aside.contains(row.number)) {
                continue;
            }
            kept++;
            if (!isDirect(file, row)) {
                missedDirect.add(row.number);
            }
            if (!isCarried(file, row)) {
                missedCarrier.add(row.number);
            }
        }
        reporter.publishEntry(
                file,
                kept + " of " + rows.size() + " rows kept, direct " + (kept - missedDirect.size())
                        + " (missed " + missedDirect + "), carrier " + (kept - missedCarrier.size()) + " (missed "
                        + missedCarrier
                        + ")");
        assertThat(kept - missedDirect.size()).as("direct").isGreaterThanOrEqualTo(directFloor);
        assertThat(kept - missedCarrier.size()).as("carrier").isGreaterThanOrEqualTo(carrierFloor);
    }

    /** Read alone, the expression gives the value and nothing else. */
    private static boolean isDirect(String file, Row row) {
        for (boolean future : List.of(false, true)) {
            List<Found> found = read(file, row.expression, row.today, future);
            if (found.size() == 1 && isRight(file, row, found.get(0).value(), future)) {
                return true;
            }
        }
        return file.equals("number")
                && !read(file, row.expression, row.today, false).isEmpty()
                && isRight(
                        file,
                        row,
                        read(file, row.expression, row.today, false).get(0).value(),
                        false);
    }

    /** In its sentence, something over the expression gives the value. */
    private static boolean isCarried(String file, Row row) {
        int start = row.sentence.indexOf(row.expression);
        int end = start + row.expression.length();
        for (boolean future : List.of(false, true)) {
            for (Found found : read(file, row.sentence, row.today, future)) {
                if (found.start() < end && found.end() > start && isRight(file, row, found.value(), future)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Found> read(String file, String text, LocalDate today, boolean future) {
        Readings readings = new Readings(text, Optional.of(today));
        return switch (file) {
            case "number" -> readings.numbers();
            case "ordinal" -> readings.ordinals().isEmpty() ? readings.numbers() : readings.ordinals();
            case "duration" -> readings.durations();
            case "time" -> readings.times();
            default -> readings.dates(future);
        };
    }

    private static boolean isRight(String file, Row row, String found, boolean future) {
        return switch (file) {
            case "number", "ordinal" -> new BigDecimal(found).compareTo(new BigDecimal(row.value)) == 0;
            case "duration" -> sameLength(found.substring(0, found.indexOf(' ')), row.value);
            case "time" ->
                LocalTime.parse(found.substring(0, (found + " ").indexOf(' '))).equals(LocalTime.parse(row.value));
            case "date" -> found.equals(row.value) || !future && found.equals(row.past);
            default -> sameDays(found, row.value) || !future && sameDays(found, row.past);
        };
    }

    /** The source takes the end now as included, now as excluded. */
    private static boolean sameDays(String found, String expected) {
        if (found.startsWith("?")) {
            return false;
        }
        DateValue value = DateValue.parse(found);
        DateValue right = DateValue.parse(expected);
        return value.first().equals(right.first())
                && (value.last().equals(right.last())
                        || value.last().equals(right.last().minusDays(1)));
    }

    /** The source writes weeks and fractions, which are days and smaller units here. */
    private static boolean sameLength(String found, String expected) {
        TimeAmount amount = TimeAmount.parse(found);
        BigDecimal months = BigDecimal.ZERO;
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal seconds = BigDecimal.ZERO;
        boolean time = false;
        int from = 1;
        for (int i = 1; i < expected.length(); i++) {
            char unit = expected.charAt(i);
            if (unit == 'T') {
                time = true;
                from = i + 1;
            } else if (Character.isLetter(unit)) {
                BigDecimal count = new BigDecimal(expected.substring(from, i));
                from = i + 1;
                switch (unit) {
                    case 'Y' -> months = months.add(count.multiply(BigDecimal.valueOf(12)));
                    case 'W' -> days = days.add(count.multiply(BigDecimal.valueOf(7)));
                    case 'D' -> days = days.add(count);
                    case 'H' -> seconds = seconds.add(count.multiply(BigDecimal.valueOf(3600)));
                    case 'S' -> seconds = seconds.add(count);
                    default -> {
                        months = time ? months : months.add(count);
                        seconds = time ? seconds.add(count.multiply(BigDecimal.valueOf(60))) : seconds;
                    }
                }
            }
        }
        BigDecimal nanos = BigDecimal.valueOf(amount.time().toNanos());
        return months.compareTo(BigDecimal.valueOf(amount.period().toTotalMonths())) == 0
                && days.compareTo(BigDecimal.valueOf(amount.period().getDays())) == 0
                && seconds.movePointRight(9).compareTo(nanos) == 0;
    }

    private static List<Row> rows(Path path, String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(path);
        boolean dated = file.startsWith("date");
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            rows.add(
                    dated
                            ? new Row(
                                    i,
                                    columns[0],
                                    columns[1],
                                    LocalDate.parse(columns[2].substring(0, 10)),
                                    columns[3],
                                    columns[4])
                            : new Row(i, columns[0], columns[1], Readings.TODAY, columns[2], columns[2]));
        }
        return rows;
    }

    private static Set<Integer> setAside(String file) throws IOException {
        Set<Integer> rows = new TreeSet<>();
        try (InputStream in = PeersTest.class.getResourceAsStream("/peers-set-aside.tsv")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] columns = line.split("\t");
                if (columns[0].equals(file)) {
                    assertThat(columns).as(line).hasSize(3);
                    rows.add(Integer.valueOf(columns[1]));
                }
            }
        }
        return rows;
    }
}
