package dev.bayan.internal.lexicon;

import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor that the lexicon knows or a text introduces, apart from where it is mentioned.
 *
 * @param name canonical Arabic name
 * @param label English name
 * @param kind what sort of actor
 * @param country ISO 3166-1 alpha-2 code of its state
 * @param affiliation English name of the group that a person speaks for, or whose armed wing a group is
 * @param office a person's office
 */
public record Entity(
        String name,
        @Nullable String label,
        ActorKind kind,
        @Nullable String country,
        @Nullable String affiliation,
        @Nullable Office office)
        implements Comparable<Entity> {
    /** Offices that one person of a state holds at a time, so that they tell who is meant. */
    public static final Set<Office> UNIQUE = Collections.unmodifiableSet(EnumSet.of(
            Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.DEFENSE_MINISTER));

    /** An order, so that names whose hash codes a hostile text makes equal do not slow a hash map down. */
    @Override
    public int compareTo(Entity other) {
        int order = name.compareTo(other.name);
        order = order != 0 ? order : compare(label, other.label);
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : compare(country, other.country);
        order = order != 0 ? order : compare(affiliation, other.affiliation);
        return order != 0 ? order : compare(office, other.office);
    }

    private static <C extends Comparable<? super C>> int compare(@Nullable C a, @Nullable C b) {
        return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
    }

    /** Whether it is a person. */
    public boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** The same side in a conflict or deal: the state, the group, or failing both the name. */
    public String side() {
        if (country != null) {
            return country;
        }
        if (affiliation != null) {
            return affiliation;
        }
        return label != null ? label : name;
    }

    /** Whether both stand for the same side. */
    public boolean sameSide(Entity other) {
        return side().equals(other.side());
    }

    /** Whether it stands for the side of one of some. */
    public boolean isSideOfAny(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.sameSide(this)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are the same person, or the same side where neither or only one is a person. */
    public boolean same(Entity other) {
        if (isPerson() && other.isPerson()) {
            // two whom the lexicon knows are two, though both have held the office
            return name.equals(other.name)
                    || (label == null || other.label == null)
                            && office != null
                            && UNIQUE.contains(office)
                            && office == other.office
                            && country != null
                            && country.equals(other.country);
        }
        return !isPerson() && !other.isPerson() && sameSide(other);
    }

    /** Whether it is one of some, as {@link #same} tells. */
    public boolean isAnyOf(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.same(this)) {
                return true;
            }
        }
        return false;
    }

    // Written out, for those that a record has of itself are put together at their first call, which takes
    // milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Entity that
                        && name.equals(that.name)
                        && Objects.equals(label, that.label)
                        && kind == that.kind
                        && Objects.equals(country, that.country)
                        && Objects.equals(affiliation, that.affiliation)
                        && Objects.equals(office, that.office);
    }

    @Override
    public int hashCode() {
        int hash = name.hashCode();
        hash = 31 * hash + Objects.hashCode(label);
        hash = 31 * hash + kind.hashCode();
        hash = 31 * hash + Objects.hashCode(country);
        hash = 31 * hash + Objects.hashCode(affiliation);
        hash = 31 * hash + Objects.hashCode(office);
        return hash;
    }
}
