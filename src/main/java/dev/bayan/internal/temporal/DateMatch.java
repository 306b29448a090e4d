package dev.bayan.internal.temporal;

import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date in the text.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the date meant; empty where it cannot be resolved. Of days in a row it is the interval, of other
 *     coordinated days the first
 * @param coordinated the days one by one where several are coordinated ("21 و28 شباط"), else empty
 */
public record DateMatch(
        int first, int last, int start, int end, Optional<DateValue> value, List<DateValue> coordinated) {
    /** Checks the components. */
    public DateMatch {
        coordinated = List.copyOf(coordinated);
    }

    /** The day, if it is one. */
    public Optional<LocalDate> day() {
        return value.isPresent() && value.get().precision() == DateValue.Precision.DAY
                ? Optional.of(value.get().first())
                : Optional.empty();
    }

    /** The mention that it gives. */
    public DateMention toMention(String text) {
        return new DateMention(start, end, text.substring(start, end), value);
    }
}
