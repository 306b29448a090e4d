package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody who acts in an event: a person, a state, a body or a group.
 *
 * <p>«الرئيس الروسي فلاديمير بوتين» gives the name {@code "فلاديمير بوتين"}, the label {@code "Vladimir Putin"}, kind
 * {@link ActorKind#PERSON}, country {@code "RU"}, office {@link Office#HEAD_OF_STATE}; «موسكو» gives the name
 * {@code "روسيا"}, kind {@link ActorKind#STATE}, country {@code "RU"}.
 *
 * <p>Equality includes the mention: the same person named at two places is two different values. Immutable and
 * thread-safe.
 *
 * @param name canonical Arabic name; outside the lexicon the surface form without title and clitics; not blank
 * @param label English name; empty for an actor outside the lexicon
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-2 code of the state that it belongs to or is ({@code "EU"} for the European Union);
 *     empty for groups and bodies of no single state
 * @param affiliation English name of the armed group or organisation that a person leads or speaks for, where that is
 *     no state, for instance {@code "Hamas"}
 * @param office the office of a person, where the text or the lexicon gives it
 * @param mention where the text names the actor, titles included, clitics (و، ل، ب) excluded; of an implied actor the
 *     expression from which it is resolved
 */
public record Actor(
        String name,
        Optional<String> label,
        ActorKind kind,
        Optional<String> country,
        Optional<String> affiliation,
        Optional<Office> office,
        Mention mention) {
    /**
     * Checks the components.
     *
     * @param name see {@link Actor}
     * @param label see {@link Actor}
     * @param kind see {@link Actor}
     * @param country see {@link Actor}
     * @param affiliation see {@link Actor}
     * @param office see {@link Actor}
     * @param mention see {@link Actor}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Actor {
        Require.notBlank(name, "name");
        requireNonNull(label, "label");
        requireNonNull(kind, "kind");
        requireNonNull(country, "country").ifPresent(Actor::requireCode);
        requireNonNull(affiliation, "affiliation");
        requireNonNull(office, "office");
        requireNonNull(mention, "mention");
    }

    private static void requireCode(String code) {
        if (code.length() != 2 || !isUpperLetter(code.charAt(0)) || !isUpperLetter(code.charAt(1))) {
            throw new IllegalArgumentException("country is no two-letter code: " + code);
        }
    }

    private static boolean isUpperLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
