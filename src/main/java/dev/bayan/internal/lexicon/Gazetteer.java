package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of states, persons, bodies and places, and the nisba adjectives of states: {@code states.tsv},
 * {@code persons.tsv}, {@code bodies.tsv} and {@code places.tsv} beside this class. Loaded once; immutable afterwards.
 * The caller's names come on top in a gazetteer of their own, which is made once and looked up in as this one is.
 */
public final class Gazetteer {
    private final TokenTrie<Name> names;
    private final TokenTrie<String> nisbas;
    private final TokenTrie<Place> places;
    private final Map<String, Entity> states;
    private final Map<String, List<Name>> shared;

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
        static final Gazetteer INSTANCE = new Gazetteer();
    }

    private Gazetteer() {
        names = new TokenTrie<>();
        nisbas = new TokenTrie<>();
        places = new TokenTrie<>();
        states = new HashMap<>();
        shared = new HashMap<>();
        loadStates();
        loadBodies();
        loadPersons();
        for (String[] row : LexiconFile.read(Gazetteer.class, "places.tsv", 4)) {
            Place place = new Place(row[0], row[2], row[3]);
            places.put(row[0], place);
            LexiconFile.list(row[1]).forEach(v -> places.put(v, place));
        }
    }

    /** The gazetteer of this jar. */
    public static Gazetteer get() {
        return Holder.INSTANCE;
    }

    // a match is the same object where nothing was put on top of it
    @SuppressWarnings("ReferenceEquality")
    private Gazetteer(Gazetteer base, TokenTrie<Name> names, TokenTrie<Place> places) {
        this.names = names;
        this.nisbas = base.nisbas;
        this.places = places;
        this.states = base.states;
        this.shared = new HashMap<>(base.shared);
        shared.keySet().removeIf(form -> names.get(form) != base.names.get(form));
    }

    /**
     * This gazetteer with a caller's names on top. Whoever is named here by a whole name of a caller's actor becomes
     * that actor under all names; states stay themselves but for the names given.
     */
    public Gazetteer with(List<ActorEntry> actors, List<PlaceEntry> added) {
        if (actors.isEmpty() && added.isEmpty()) {
            return this;
        }
        TokenTrie<Name> newNames = new TokenTrie<>();
        Map<Entity, Entity> replaced = new HashMap<>();
        for (ActorEntry entry : actors) {
            Entity entity = entry.entity();
            for (String form : entry.names()) {
                newNames.put(form, new Name(entity, entity.isPerson() ? NameKind.PERSON : NameKind.BODY, false));
                Name ours = names.get(form);
                if (ours != null && ours.kind() == (entity.isPerson() ? NameKind.PERSON : NameKind.BODY)) {
                    replaced.putIfAbsent(ours.entity(), entity);
                }
            }
            entry.shortNames().forEach(form -> newNames.put(form, new Name(entity, NameKind.SHORT_NAME, false)));
        }
        TokenTrie<Place> newPlaces = new TokenTrie<>();
        added.forEach(entry -> entry.names().forEach(form -> newPlaces.put(form, entry.place())));
        return new Gazetteer(
                this,
                names.with(newNames, name -> {
                    Entity entity = replaced.get(name.entity());
                    return entity == null ? name : new Name(entity, name.kind(), name.ambiguous());
                }),
                places.with(newPlaces, place -> place));
    }

    private void loadStates() {
        for (String[] row : LexiconFile.read(Gazetteer.class, "states.tsv", 9)) {
            String iso = row[0];
            ActorKind kind = iso.equals("EU") ? ActorKind.ORGANIZATION : ActorKind.STATE;
            Entity entity = new Entity(row[2], row[1], kind, iso, null, null);
            states.put(iso, entity);
            Set<String> doubtful = new HashSet<>();
            if (row[8].startsWith("ambiguous:")) {
                LexiconFile.list(row[8].substring("ambiguous:".length()))
                        .forEach(f -> doubtful.add(FoldedText.fold(f)));
            }
            List<String> forms = new ArrayList<>(LexiconFile.list(row[3]));
            forms.add(0, row[2]);
            for (String form : forms) {
                putState(form, new Name(entity, NameKind.STATE, doubtful.contains(FoldedText.fold(form))));
            }
            for (String form : LexiconFile.list(row[6])) {
                putState(form, new Name(entity, NameKind.CAPITAL, doubtful.contains(FoldedText.fold(form))));
            }
            for (String stem : LexiconFile.list(row[4])) {
                addNisba(FoldedText.fold(stem), iso);
            }
            for (String form : LexiconFile.list(row[5])) {
                nisbas.put(form, iso);
                nisbas.put("ال" + form, iso);
            }
        }
    }

    private void putState(String form, Name name) {
        names.put(form, name);
        if (name.ambiguous()) {
            shared.computeIfAbsent(FoldedText.fold(form), k -> new ArrayList<>(2))
                    .add(name);
        }
    }

    /**
     * Every gender, number and case of a nisba adjective, with and without the article: "كوري جنوبي" inflects in both
     * words and takes it on both, "جنوب أفريقي" inflects in the last and takes it on the first ("الجنوب أفريقية").
     */
    private void addNisba(String stem, String iso) {
        String[] words = stem.split(" ", -1);
        boolean compound = !words[0].endsWith("ي");
        for (String[] ending : NISBA_ENDINGS) {
            StringBuilder bare = new StringBuilder();
            StringBuilder definite = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                String end = compound && i < words.length - 1 ? "" : i == 0 || compound ? ending[0] : ending[1];
                bare.append(i > 0 ? " " : "").append(words[i]).append(end);
                definite.append(i > 0 ? " " : "")
                        .append(i == 0 || !compound ? "ال" : "")
                        .append(words[i])
                        .append(end);
            }
            nisbas.put(bare.toString(), iso);
            nisbas.put(definite.toString(), iso);
        }
    }

    /** Endings of the first word of a nisba and of the words after it: ـي، ـية، duals, sound plurals, accusative. */
    private static final String[][] NISBA_ENDINGS = {
        {"", ""},
        {"ه", "ه"},
        {"ان", "ان"},
        {"ين", "ين"},
        {"تان", "تان"},
        {"تين", "تين"},
        {"ون", "ون"},
        {"ات", "ه"},
        {"ا", "ا"},
        {"ين", "ه"},
        {"ون", "ه"}
    };

    private void loadBodies() {
        for (String[] row : LexiconFile.read(Gazetteer.class, "bodies.tsv", 5)) {
            Entity entity =
                    new Entity(row[2], emptyToNull(row[0]), ActorKind.valueOf(row[1]), emptyToNull(row[4]), null, null);
            Name name = new Name(entity, NameKind.BODY, false);
            names.put(row[2], name);
            LexiconFile.list(row[3]).forEach(form -> names.put(form, name));
        }
    }

    private void loadPersons() {
        List<Runnable> later = new ArrayList<>();
        for (String[] row : LexiconFile.read(Gazetteer.class, "persons.tsv", 8)) {
            Entity entity = new Entity(
                    row[1],
                    emptyToNull(row[0]),
                    ActorKind.PERSON,
                    emptyToNull(row[4]),
                    emptyToNull(row[5]),
                    Office.valueOf(row[6]));
            names.put(row[1], new Name(entity, NameKind.PERSON, false));
            LexiconFile.list(row[2]).forEach(form -> names.put(form, new Name(entity, NameKind.PERSON, false)));
            LexiconFile.list(row[3])
                    .forEach(form -> later.add(() -> names.put(form, new Name(entity, NameKind.SHORT_NAME, false))));
        }
        later.forEach(Runnable::run);
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isBlank() ? null : cell;
    }

    /** Names of actors. */
    public TokenTrie<Name> names() {
        return names;
    }

    /** The names of several states that a folded form may be ("عمان" of Oman and of Amman); one or none for other forms. */
    public List<Name> sharers(String form) {
        return shared.getOrDefault(form, List.of());
    }

    /** Nisba adjectives, each with the code of its state. */
    public TokenTrie<String> nisbas() {
        return nisbas;
    }

    /** Places. */
    public TokenTrie<Place> places() {
        return places;
    }

    /** The state with an ISO code, or null. */
    public @Nullable Entity state(String iso) {
        return states.get(iso);
    }
}
