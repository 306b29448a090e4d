package dev.bayan.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names of states, persons, bodies and places, and the nisba adjectives of states, as the build packs them from
 * {@code states.tsv}, {@code persons.tsv}, {@code bodies.tsv} and {@code places.tsv}. Loaded once; immutable afterwards.
 * The caller's names come on top in a gazetteer of their own, which is made once and looked up in as this one is.
 */
public final class Gazetteer {
    private final GazetteerTable table;
    private final TokenTrie<Name> names;
    private final TokenTrie<Place> places;
    private final Map<String, List<Name>> sharers;

    /** How a name names. */
    public enum NameKind {
        /** A state by one of its names. */
        STATE,
        /** A state by its capital. */
        CAPITAL,
        /** A person by the whole name. */
        PERSON,
        /** A person by the family name or another short name. */
        SHORT_NAME,
        /** A group, organisation or institution. */
        BODY
    }

    /**
     * A name in the gazetteer.
     *
     * @param entity whom it names
     * @param kind how
     * @param ambiguous whether the word also means something else
     */
    public record Name(Entity entity, NameKind kind, boolean ambiguous) {}

    /**
     * A place.
     *
     * @param name its canonical name
     * @param country the state it belongs to, or the empty string
     * @param type CITY, REGION, SEA, FRONT or CROSSING
     */
    public record Place(String name, String country, String type) {}

    /**
     * An actor that a caller adds.
     *
     * @param entity whom the names name
     * @param names the whole names, the canonical one first
     * @param shortNames names that tell a person alone; none of others
     */
    public record ActorEntry(Entity entity, List<String> names, List<String> shortNames) {}

    /**
     * A place that a caller adds.
     *
     * @param place what the names name
     * @param names the names, the canonical one first
     */
    public record PlaceEntry(Place place, List<String> names) {}

    private static final class Holder {
        static final Gazetteer INSTANCE = new Gazetteer(new GazetteerTable(TableReader.open("gazetteer.bin")));
    }

    private Gazetteer(GazetteerTable table) {
        this.table = table;
        names = table.names();
        places = table.places();
        sharers = table.sharers();
    }

    private Gazetteer(Gazetteer base, TokenTrie<Name> names, TokenTrie<Place> places) {
        table = base.table;
        this.names = names;
        this.places = places;
        sharers = new HashMap<>(base.sharers);
        sharers.keySet().removeIf(form -> !Objects.equals(names.get(form), base.names.get(form)));
    }

    private static List<String> spellings(Entity entity, String form) {
        return entity.isPerson() ? NameSpellings.of(form) : List.of(form);
    }

    /** The gazetteer of this jar. */
    public static Gazetteer get() {
        return Holder.INSTANCE;
    }

    /**
     * This gazetteer with a caller's names on top. Whoever is named here by a whole name of a caller's actor becomes
     * that actor under all names; states stay themselves but for the names given.
     */
    public Gazetteer with(List<ActorEntry> actors, List<PlaceEntry> added) {
        if (actors.isEmpty() && added.isEmpty()) {
            return this;
        }
        GrowingTrie<Name> newNames = new GrowingTrie<>();
        Map<Entity, Entity> replaced = new HashMap<>();
        for (ActorEntry entry : actors) {
            Entity entity = entry.entity();
            for (String form : entry.names()) {
                Name name = new Name(entity, entity.isPerson() ? NameKind.PERSON : NameKind.BODY, false);
                spellings(entity, form).forEach(spelling -> newNames.put(spelling, name));
                Name ours = names.get(form);
                if (ours != null && ours.kind() == (entity.isPerson() ? NameKind.PERSON : NameKind.BODY)) {
                    replaced.putIfAbsent(ours.entity(), entity);
                }
            }
            Name shortName = new Name(entity, NameKind.SHORT_NAME, false);
            entry.shortNames()
                    .forEach(form -> spellings(entity, form).forEach(spelling -> newNames.put(spelling, shortName)));
        }
        GrowingTrie<Place> newPlaces = new GrowingTrie<>();
        added.forEach(entry -> entry.names().forEach(form -> newPlaces.put(form, entry.place())));
        return new Gazetteer(
                this,
                new LayeredTrie<>(newNames, names, name -> {
                    Entity entity = replaced.get(name.entity());
                    return entity == null ? name : new Name(entity, name.kind(), name.ambiguous());
                }),
                new LayeredTrie<>(newPlaces, places, place -> place));
    }

    /** Names of actors. */
    public TokenTrie<Name> names() {
        return names;
    }

    /** The names of several states that a folded form may be ("عمان" of Oman and of Amman); one or none for other forms. */
    public List<Name> sharers(String form) {
        return sharers.getOrDefault(form, List.of());
    }

    /** Nisba adjectives, each with the code of its state. */
    public TokenTrie<String> nisbas() {
        return table.nisbas();
    }

    /** Places. */
    public TokenTrie<Place> places() {
        return places;
    }

    /** The state with an ISO code, or null. */
    public @Nullable Entity state(String iso) {
        return table.state(iso);
    }

    /** Whether an entity is of a state, or is one, that has no army in the field: groups fight and hold captives in its people's name. */
    public boolean isFoughtForByGroups(Entity entity) {
        return entity.country() != null && table.has(StateTrait.GROUPS, entity.country());
    }

    /** Whether an entity is of a state, or is one, whose head is a king, a sultan, an emir or a prince. */
    public boolean isOfMonarchy(Entity entity) {
        return entity.country() != null && table.has(StateTrait.MONARCHY, entity.country());
    }
}
