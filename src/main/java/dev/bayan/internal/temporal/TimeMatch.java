package dev.bayan.internal.temporal;

import dev.bayan.model.StartTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time of day in the text: "العاشرة صباحا بتوقيت واشنطن".
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param start offset in the caller's text, clitics before the article excluded
 * @param end offset there after its last character
 * @param value the time on the clock
 * @param zone the zone of that clock, if the text says it
 */
public record TimeMatch(int first, int last, int start, int end, LocalTime value, Optional<ZoneId> zone) {
    /** The start time that it gives. */
    public StartTime toStartTime(String text) {
        return new StartTime(value, zone, start, end, text.substring(start, end));
    }
}
