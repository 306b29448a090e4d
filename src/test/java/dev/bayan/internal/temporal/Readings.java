package dev.bayan.internal.temporal;

import dev.bayan.internal.text.TokenizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** What the reader finds in a text, from left to right, as lines of "stretch = value" for tests to compare. */
final class Readings {
    static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

    /**
     * Something found.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param value its value as a string
     */
    record Found(int start, int end, String value) {}

    private final String text;
    private final TemporalReader reader;
    private final int size;

    Readings(String text, Optional<LocalDate> today) {
        TokenizedText tokens = TokenizedText.of(text);
        this.text = text;
        this.reader = new TemporalReader(tokens, today);
        this.size = tokens.tokens().size();
    }

    /** As of Tuesday, 18 March 2025. */
    static Readings of(String text) {
        return new Readings(text, Optional.of(TODAY));
    }

    /** What was found, joined by "; ", or "-" for nothing. */
    String show(List<Found> found) {
        List<String> lines = new ArrayList<>();
        for (Found one : found) {
            lines.add(text.substring(one.start, one.end) + " = " + one.value);
        }
        return lines.isEmpty() ? "-" : String.join("; ", lines);
    }

    List<Found> numbers() {
        return scan(
                reader::number,
                NumberMatch::last,
                m -> new Found(
                        m.start(), m.end(), m.value().stripTrailingZeros().toPlainString()));
    }

    List<Found> duals() {
        return scan(
                reader::dual,
                NumberMatch::last,
                m -> new Found(m.start(), m.end(), m.value().toPlainString()));
    }

    List<Found> amounts() {
        return scan(
                reader::amount,
                AmountMatch::last,
                m -> new Found(
                        m.start(),
                        m.end(),
                        m.value().isEmpty()
                                ? "?"
                                : m.value().getAsLong()
                                        + (m.max().isPresent() ? ".." + m.max().getAsLong() : "") + " " + m.bound()));
    }

    List<Found> ordinals() {
        return scan(reader::ordinal, OrdinalMatch::last, m -> new Found(m.start(), m.end(), String.valueOf(m.value())));
    }

    List<Found> times() {
        return scan(
                reader::clock,
                TimeMatch::last,
                m -> new Found(
                        m.start(),
                        m.end(),
                        m.value() + m.zone().map(zone -> " " + zone).orElse("")));
    }

    List<Found> durations() {
        List<Found> found = new ArrayList<>();
        for (DurationMatch m : reader.durations(0, size)) {
            found.add(new Found(
                    m.start(),
                    m.end(),
                    m.value() + m.max().map(max -> ".." + max).orElse("") + " " + m.bound()));
        }
        return found;
    }

    List<Found> dates(boolean future) {
        List<Found> found = new ArrayList<>();
        for (DateMatch m : reader.dates(0, size, future)) {
            found.add(new Found(
                    m.start(),
                    m.end(),
                    m.value().map(Object::toString).orElse("?")
                            + (m.coordinated().isEmpty() ? "" : " " + m.coordinated())));
        }
        return found;
    }

    private <M> List<Found> scan(IntFunction<Optional<M>> read, ToIntFunction<M> last, Function<M, Found> show) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < size) {
            Optional<M> match = read.apply(at);
            match.map(show).ifPresent(found::add);
            at = match.isPresent() ? last.applyAsInt(match.get()) : at + 1;
        }
        return found;
    }
}
