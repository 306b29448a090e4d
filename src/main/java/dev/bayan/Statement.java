package dev.bayan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Considered;
import dev.bayan.model.Event;
import dev.bayan.model.PrisonerExchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text and what it reports.
 *
 * <p>«أجرى بوتين وترامب اتصالا هاتفيا وتعهدا بمواصلة الحوار» gives a statement with a {@link Call} and a
 * {@link Commitment}, in this order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text exactly as the caller passed it; all offsets count its UTF-16 code units
 * @param referenceDate the date against which relative dates were resolved, as the caller gave it
 * @param events what the text reports, in order of first mention
 * @param notices what could not be done
 * @param considered what was weighed and dropped, in the order of the text; empty unless {@link ParseOptions#explain()}
 */
@OmitEmpty
public record Statement(
        @JsonInclude String text,
        Optional<LocalDate> referenceDate,
        @JsonInclude @AbsentIsEmpty List<Event> events,
        @JsonInclude @AbsentIsEmpty List<Notice> notices,
        @AbsentIsEmpty List<Considered> considered) {
    private static final String SCHEMA_VERSION = "1";

    /**
     * Checks and copies the components.
     *
     * @param text see {@link Statement}
     * @param referenceDate see {@link Statement}
     * @param events see {@link Statement}
     * @param notices see {@link Statement}
     * @param considered see {@link Statement}
     * @throws NullPointerException if a component or a member of a list is null
     */
    public Statement {
        requireNonNull(text, "text");
        requireNonNull(referenceDate, "referenceDate");
        events = List.copyOf(requireNonNull(events, "events"));
        notices = List.copyOf(requireNonNull(notices, "notices"));
        considered = List.copyOf(requireNonNull(considered, "considered"));
    }

    /**
     * A statement without an account of what was dropped.
     *
     * @param text see {@link Statement}
     * @param referenceDate see {@link Statement}
     * @param events see {@link Statement}
     * @param notices see {@link Statement}
     * @throws NullPointerException if a component or a member of a list is null
     */
    public Statement(String text, Optional<LocalDate> referenceDate, List<Event> events, List<Notice> notices) {
        this(text, referenceDate, events, notices, List.of());
    }

    /**
     * The version of the JSON that a statement is written as, with {@code dev.bayan.json} or with a mapper of your own:
     * its field {@code schemaVersion}. A later version may add fields without changing it.
     *
     * @return {@code "1"}, not null
     */
    @WrittenAsVersion
    public String schemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * The calls among the events.
     *
     * @return an unmodifiable list in the order of {@link #events()}, not null
     */
    public List<Call> calls() {
        return only(Call.class);
    }

    /**
     * The ceasefires among the events.
     *
     * @return an unmodifiable list in the order of {@link #events()}, not null
     */
    public List<Ceasefire> ceasefires() {
        return only(Ceasefire.class);
    }

    /**
     * The prisoner exchanges among the events.
     *
     * @return an unmodifiable list in the order of {@link #events()}, not null
     */
    public List<PrisonerExchange> prisonerExchanges() {
        return only(PrisonerExchange.class);
    }

    /**
     * The commitments among the events.
     *
     * @return an unmodifiable list in the order of {@link #events()}, not null
     */
    public List<Commitment> commitments() {
        return only(Commitment.class);
    }

    private <E extends Event> List<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
