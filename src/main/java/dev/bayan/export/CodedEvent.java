package dev.bayan.export;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What the codebooks of political events make of an event: who does what to whom, as codes of CAMEO and PLOVER.
 *
 * <p>«رفضت كييف الهدنة» gives CAMEO {@code 1246}, PLOVER {@code REJECT}, mode {@code yield}, context {@code military},
 * with Ukraine for an actor.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cameo the code in CAMEO 1.1b3
 * @param category the category in PLOVER 0.8; empty where PLOVER has dropped what CAMEO codes
 * @param mode the mode in PLOVER; empty where the category has none for this
 * @param contexts the contexts in PLOVER, possibly none
 * @param actors who does it; empty where the event does not tell
 * @param recipients to whom it is done, possibly nobody
 */
public record CodedEvent(
        String cameo,
        Optional<String> category,
        Optional<String> mode,
        List<String> contexts,
        List<Actor> actors,
        List<Actor> recipients) {
    /**
     * Checks and copies the components.
     *
     * @param cameo see {@link CodedEvent}
     * @param category see {@link CodedEvent}
     * @param mode see {@link CodedEvent}
     * @param contexts see {@link CodedEvent}
     * @param actors see {@link CodedEvent}
     * @param recipients see {@link CodedEvent}
     * @throws NullPointerException if a component or a member of a list is null
     */
    public CodedEvent {
        requireNonNull(cameo, "cameo");
        requireNonNull(category, "category");
        requireNonNull(mode, "mode");
        contexts = List.copyOf(requireNonNull(contexts, "contexts"));
        actors = List.copyOf(requireNonNull(actors, "actors"));
        recipients = List.copyOf(requireNonNull(recipients, "recipients"));
    }
}
