package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time of day at which a call begins.
 *
 * <p>«العاشرة صباحا بتوقيت واشنطن» is {@code 10:00} in the zone {@code America/New_York}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the time on the clock
 * @param zone the zone of that clock; empty if the text does not say
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
@OmitEmpty
public record StartTime(@AsString LocalTime value, Optional<ZoneId> zone, int start, int end, String text)
        implements TextSpan {
    /**
     * Checks the components.
     *
     * @param value see {@link StartTime}
     * @param zone see {@link StartTime}
     * @param start see {@link StartTime}
     * @param end see {@link StartTime}
     * @param text see {@link StartTime}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public StartTime {
        requireNonNull(value, "value");
        requireNonNull(zone, "zone");
        Require.span(start, end, text);
    }

    /**
     * A time in a zone that is not told, with a text of its own making, for tests: of «العاشرة صباحا» the text is
     * {@code "10:00"}.
     *
     * @param value the time on the clock, not null
     * @return the time, at the start of a text, not null
     */
    public static StartTime of(LocalTime value) {
        String text = requireNonNull(value, "value").toString();
        return new StartTime(value, Optional.empty(), 0, text.length(), text);
    }

    /**
     * A time in a zone with a text of its own making, for tests: of «العاشرة صباحا بتوقيت واشنطن» the text is
     * {@code "10:00"}.
     *
     * @param value the time on the clock, not null
     * @param zone the zone of that clock, not null
     * @return the time, at the start of a text, not null
     */
    public static StartTime of(LocalTime value, ZoneId zone) {
        String text = requireNonNull(value, "value").toString();
        return new StartTime(value, Optional.of(requireNonNull(zone, "zone")), 0, text.length(), text);
    }
}
