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
 * @param affiliation English name of the armed group or organisation that a person leads or speaks for, or whose armed
 *     wing a group is, where that is no state, for instance {@code "Hamas"}
 * @param office the office of a person, where the text or the lexicon gives it
 * @param mention where the text names the actor, titles included, clitics (و، ل، ب) excluded; of an implied actor the
 *     expression from which it is resolved
 */
@OmitEmpty
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
        if (requireNonNull(country, "country").isPresent()) {
            requireCode(country.get());
        }
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

    /**
     * An actor of some kind of which only the name is known, for tests: {@code Actor.of(ActorKind.ARMED_GROUP, "حماس")} has
     * neither label nor country, and its name for a mention.
     *
     * @param kind what sort of actor it is, not null
     * @param name its Arabic name, not null, not blank
     * @return the actor, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Actor of(ActorKind kind, String name) {
        Mention mention = Mention.of(Require.notBlank(name, "name"));
        return new Actor(name, Optional.empty(), kind, Optional.empty(), Optional.empty(), Optional.empty(), mention);
    }

    /**
     * A state, for tests: {@code Actor.state("روسيا", "RU")}. It has its name for a mention, and no label.
     *
     * @param name its Arabic name, not null, not blank
     * @param country its two-letter code, not null
     * @return the actor, not null
     * @throws IllegalArgumentException if the name is blank or the country no two-letter code
     */
    public static Actor state(String name, String country) {
        return of(ActorKind.STATE, name).withCountry(country);
    }

    /**
     * A person, for tests: {@code Actor.person("فلاديمير بوتين", "RU")}. It has its name for a mention, and no label.
     *
     * @param name the Arabic name, not null, not blank
     * @param country the two-letter code of the state that the person belongs to, not null
     * @return the actor, not null
     * @throws IllegalArgumentException if the name is blank or the country no two-letter code
     */
    public static Actor person(String name, String country) {
        return of(ActorKind.PERSON, name).withCountry(country);
    }

    /**
     * This actor with another label.
     *
     * @param label see {@link Actor}, not null
     * @return the other actor, not null
     */
    public Actor withLabel(String label) {
        return new Actor(
                name, Optional.of(requireNonNull(label, "label")), kind, country, affiliation, office, mention);
    }

    /**
     * This actor with another country.
     *
     * @param country see {@link Actor}, not null
     * @return the other actor, not null
     * @throws IllegalArgumentException if it is no two-letter code
     */
    public Actor withCountry(String country) {
        return new Actor(
                name, label, kind, Optional.of(requireNonNull(country, "country")), affiliation, office, mention);
    }

    /**
     * This actor with another affiliation.
     *
     * @param affiliation see {@link Actor}, not null
     * @return the other actor, not null
     */
    public Actor withAffiliation(String affiliation) {
        return new Actor(
                name, label, kind, country, Optional.of(requireNonNull(affiliation, "affiliation")), office, mention);
    }

    /**
     * This actor with another office.
     *
     * @param office see {@link Actor}, not null
     * @return the other actor, not null
     */
    public Actor withOffice(Office office) {
        return new Actor(
                name, label, kind, country, affiliation, Optional.of(requireNonNull(office, "office")), mention);
    }

    /**
     * This actor with another mention.
     *
     * @param mention see {@link Actor}, not null
     * @return the other actor, not null
     */
    public Actor withMention(Mention mention) {
        return new Actor(name, label, kind, country, affiliation, office, mention);
    }

    // Written out, for those that a record has of itself are put together at their first call, which takes
    // milliseconds.

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Actor that
                        && name.equals(that.name)
                        && label.equals(that.label)
                        && kind == that.kind
                        && country.equals(that.country)
                        && affiliation.equals(that.affiliation)
                        && office.equals(that.office)
                        && mention.equals(that.mention);
    }

    @Override
    public int hashCode() {
        int hash = name.hashCode();
        hash = 31 * hash + label.hashCode();
        hash = 31 * hash + kind.hashCode();
        hash = 31 * hash + country.hashCode();
        hash = 31 * hash + affiliation.hashCode();
        hash = 31 * hash + office.hashCode();
        hash = 31 * hash + mention.hashCode();
        return hash;
    }
}
