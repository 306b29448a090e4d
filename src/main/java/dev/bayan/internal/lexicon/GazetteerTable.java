package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.Gazetteer.Place;
import dev.bayan.internal.lexicon.TableReader.Column;
import dev.bayan.internal.lexicon.TableReader.Runs;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer as the build packs it, column by column. An entity, a name or a place becomes an object when a text has
 * it: most of them no text ever has.
 */
final class GazetteerTable {
    private static final ActorKind[] KINDS = ActorKind.values();
    private static final Office[] OFFICES = Office.values();
    private static final NameKind[] NAME_KINDS = NameKind.values();

    /** Codes of the states in the order of their entities, which are the first; before them the empty string. */
    private final String[] codes;

    private final Runs entityNames;
    private final Runs entityLabels;
    private final Column entityKinds;
    private final Column entityStates;
    private final Column entityAffiliations;
    private final Column entityOffices;
    private final @Nullable Entity[] entities;

    private final char[] nameEntities;
    private final Column nameKinds;
    private final @Nullable Name[] names;

    private final Runs placeNames;
    private final Column placeStates;
    private final String[] placeTypes;
    private final Column placeTypeNumbers;
    private final @Nullable Place[] places;

    private final Map<String, Integer> states = new HashMap<>(512);
    private final Column statesTraits;
    private final Map<String, List<Name>> sharers = new HashMap<>();
    private final TokenTrie<Name> nameTrie;
    private final TokenTrie<String> nisbaTrie;
    private final TokenTrie<Place> placeTrie;

    GazetteerTable(TableReader table) {
        codes = table.runs(table.number()).texts();
        for (int code = 1; code < codes.length; code++) {
            states.put(codes[code], code - 1);
        }
        statesTraits = table.bytes(codes.length);
        int size = table.number();
        entityNames = table.runs(size);
        entityLabels = table.runs(size);
        entityKinds = table.bytes(size);
        entityStates = table.chars(size);
        entityAffiliations = table.chars(size);
        entityOffices = table.bytes(size);
        entities = new Entity[size];
        names = new Name[table.number()];
        nameEntities = new char[names.length];
        Column numbers = table.chars(names.length);
        int fresh = states.size();
        for (int name = 0; name < names.length; name++) {
            int entity = numbers.get(name);
            nameEntities[name] = (char) (entity == 0 ? fresh++ : entity - 1);
        }
        nameKinds = table.bytes(names.length);
        readSharers(table);
        places = new Place[table.number()];
        placeNames = table.runs(places.length);
        placeStates = table.chars(places.length);
        placeTypes = table.runs(table.number()).texts();
        placeTypeNumbers = table.bytes(places.length);
        Column nisbas = table.chars(table.number());
        WordList words = new WordList(table);
        Column beginnings = table.bytes(words.size());
        nameTrie = new PackedTrie<>(table, words, beginnings, 1) {
            @Override
            Name decode(int number) {
                return name(number);
            }
        };
        nisbaTrie = new PackedTrie<>(table, words, beginnings, 2) {
            @Override
            String decode(int number) {
                return codes[nisbas.get(number)];
            }
        };
        placeTrie = new PackedTrie<>(table, words, beginnings, 4) {
            @Override
            Place decode(int number) {
                return place(number);
            }
        };
    }

    private void readSharers(TableReader table) {
        Runs forms = table.runs(table.number());
        Column counts = table.bytes(forms.size());
        Column sharing = table.chars(table.number());
        int next = 0;
        for (int form = 0; form < forms.size(); form++) {
            List<Name> sharers = new ArrayList<>(2);
            for (int end = next + counts.get(form); next < end; next++) {
                sharers.add(name(sharing.get(next)));
            }
            this.sharers.put(forms.word(form), sharers);
        }
    }

    TokenTrie<Name> names() {
        return nameTrie;
    }

    TokenTrie<String> nisbas() {
        return nisbaTrie;
    }

    TokenTrie<Place> places() {
        return placeTrie;
    }

    Map<String, List<Name>> sharers() {
        return sharers;
    }

    @Nullable
    Entity state(String code) {
        Integer entity = states.get(code);
        return entity == null ? null : entity(entity);
    }

    boolean has(StateTrait trait, String code) {
        Integer state = states.get(code);
        return state != null && (statesTraits.get(state + 1) & trait.bit()) != 0;
    }

    // Threads that meet a name at the same time may each make an object of it; these are equal, and immutable.

    private Name name(int index) {
        Name name = names[index];
        if (name == null) {
            int kind = nameKinds.get(index);
            name = new Name(entity(nameEntities[index]), NAME_KINDS[kind >> 1], (kind & 1) != 0);
            names[index] = name;
        }
        return name;
    }

    private Entity entity(int index) {
        Entity entity = entities[index];
        if (entity == null) {
            String label = entityLabels.text(index);
            int affiliation = entityAffiliations.get(index);
            int office = entityOffices.get(index);
            entity = new Entity(
                    entityNames.word(index),
                    label.isEmpty() ? null : label,
                    KINDS[entityKinds.get(index)],
                    entityStates.get(index) == 0 ? null : codes[entityStates.get(index)],
                    affiliation == 0 ? null : entityLabels.text(affiliation - 1),
                    office == 0 ? null : OFFICES[office - 1]);
            entities[index] = entity;
        }
        return entity;
    }

    private Place place(int index) {
        Place place = places[index];
        if (place == null) {
            place = new Place(
                    placeNames.word(index), codes[placeStates.get(index)], placeTypes[placeTypeNumbers.get(index)]);
            places[index] = place;
        }
        return place;
    }
}
