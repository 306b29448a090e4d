package dev.bayan.model;

import static java.util.Objects.requireNonNull;

/**
 * Where one actor stands towards a ceasefire.
 *
 * <p>«رفضت كييف الهدنة» gives Ukraine with {@link Stance#REJECTS}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param actor who takes the position
 * @param stance the position
 */
public record Position(Actor actor, Stance stance) {
    /**
     * Checks the components.
     *
     * @param actor see {@link Position}
     * @param stance see {@link Position}
     * @throws NullPointerException if a component is null
     */
    public Position {
        requireNonNull(actor, "actor");
        requireNonNull(stance, "stance");
    }
}
