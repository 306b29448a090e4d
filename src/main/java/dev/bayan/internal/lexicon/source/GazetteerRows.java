package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.Gazetteer.Place;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.lexicon.NameSpellings;
import dev.bayan.internal.lexicon.StateTrait;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of {@code states.tsv}, {@code persons.tsv}, {@code bodies.tsv} and {@code places.tsv}, with all forms of the names. */
@SuppressWarnings("EnumOrdinal") // packed and read in one build
final class GazetteerRows {
    /** An ISO 3166-1 alpha-2 code, "EU" or "XK". */
    private static final int CODE_LENGTH = 2;

    /** States in whose names غ is itself: of Arabic, Persian, Pashto and Urdu. */
    private static final Set<String> GHAYN = Set.of(
            "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PK",
            "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE");

    /** A short name of no more letters is left as it is given. */
    private static final int SHORTEST_WITH_JIM = 3;

    private final Numbering<String> codes = new Numbering<>();
    private final Numbering<Entity> states = new Numbering<>();
    private final PhraseTable<Name> names = new PhraseTable<>();
    private final PhraseTable<String> nisbas = new PhraseTable<>();
    private final PhraseTable<Place> places = new PhraseTable<>();
    private final Map<String, List<Name>> sharers = new TreeMap<>();
    private final Map<String, Integer> traits = new HashMap<>();

    private GazetteerRows() {
        codes.of("");
    }

    /** Reads the rows. The first to have a name keeps it; short names of persons come last. */
    static GazetteerRows read() {
        GazetteerRows rows = new GazetteerRows();
        rows.readStates();
        rows.readBodies();
        rows.readPersons();
        rows.readPlaces();
        return rows;
    }

    private void readStates() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "states.tsv", 9)) {
            String iso = row[0];
            ActorKind kind = ActorKind.STATE;
            Set<String> doubtful = new HashSet<>();
            for (String flag : row[8].split(";", -1)) {
                if (flag.startsWith("ambiguous:")) {
                    LexiconFile.list(flag.substring("ambiguous:".length()))
                            .forEach(form -> doubtful.add(FoldedText.fold(form)));
                } else if (flag.startsWith("kind:")) {
                    kind = ActorKind.valueOf(flag.substring("kind:".length()));
                } else if (!flag.isEmpty()) {
                    int bit = StateTrait.valueOf(flag.toUpperCase(Locale.ROOT)).bit();
                    traits.merge(iso, bit, (some, other) -> some | other);
                }
            }
            Entity entity = new Entity(row[2], row[1], kind, iso, null, null);
            if (!codes.fresh(iso) || !states.fresh(entity)) {
                throw new IllegalStateException("states.tsv has two rows of " + iso);
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
                Nisba.forms(FoldedText.fold(stem)).forEach(form -> nisbas.put(form, iso));
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
            sharers.computeIfAbsent(FoldedText.fold(form), k -> new ArrayList<>(2))
                    .add(name);
        }
    }

    private void readBodies() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "bodies.tsv", 5)) {
            // a state by its code, or the group of an armed wing by its label
            String owner = emptyToNull(row[4]);
            boolean state = owner == null || owner.length() == CODE_LENGTH;
            Entity entity = new Entity(
                    row[2],
                    emptyToNull(row[0]),
                    ActorKind.valueOf(row[1]),
                    state ? owner : null,
                    state ? null : owner,
                    null);
            Name name = new Name(entity, NameKind.BODY, false);
            putBody(row[2], name);
            LexiconFile.list(row[3]).forEach(form -> putBody(form, name));
        }
    }

    /** Behind ل a name like "اللجنة الدولية" loses its article: "للجنة الدولية". */
    private void putBody(String form, Name name) {
        names.put(form, name);
        if (form.startsWith("الل") && form.indexOf(' ') > 0) {
            names.put(form.substring(2), name);
        }
    }

    private void readPersons() {
        List<String[]> rows = LexiconRows.read(Gazetteer.class, "persons.tsv", 8);
        for (String[] row : rows) {
            Name name = new Name(person(row), NameKind.PERSON, false);
            putPerson(row[1], name);
            LexiconFile.list(row[2]).forEach(form -> putPerson(form, name));
        }
        for (String[] row : rows) {
            LexiconFile.list(row[3])
                    .forEach(form -> putPerson(form, new Name(person(row), NameKind.SHORT_NAME, false)));
        }
        for (String[] row : rows) {
            if (!GHAYN.contains(row[4])) {
                putWithJim(row);
            }
        }
    }

    /** "جوتيريش", "سيرجي ألينيك": a foreign g, which most write with غ, has ج in Egypt; names that are given so stay whose they are. */
    private void putWithJim(String[] row) {
        List<String> full = new ArrayList<>(LexiconFile.list(row[2]));
        full.add(0, row[1]);
        for (String form : full) {
            if (form.contains("غ")) {
                putPerson(form.replace('غ', 'ج'), new Name(person(row), NameKind.PERSON, false));
            }
        }
        for (String form : LexiconFile.list(row[3])) {
            if (form.contains("غ") && form.length() > SHORTEST_WITH_JIM) {
                putPerson(form.replace('غ', 'ج'), new Name(person(row), NameKind.SHORT_NAME, false));
            }
        }
    }

    private void putPerson(String form, Name name) {
        NameSpellings.of(form).forEach(spelling -> names.put(spelling, name));
    }

    private static Entity person(String[] row) {
        return new Entity(
                row[1],
                emptyToNull(row[0]),
                ActorKind.PERSON,
                emptyToNull(row[4]),
                emptyToNull(row[5]),
                Office.valueOf(row[6]));
    }

    private void readPlaces() {
        for (String[] row : LexiconRows.read(Gazetteer.class, "places.tsv", 4)) {
            Place place = new Place(row[0], row[2], row[3]);
            places.put(row[0], place);
            LexiconFile.list(row[1]).forEach(form -> places.put(form, place));
        }
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isBlank() ? null : cell;
    }

    /** Packs them as {@link Gazetteer} reads them. */
    byte[] pack() {
        TableWriter out = new TableWriter();
        out.number(codes.members().size());
        out.texts(codes.members());
        out.bytes(codes.members().stream()
                .map(code -> traits.getOrDefault(code, 0))
                .toList());
        writeNames(out);
        writePlaces(out);
        out.number(nisbas.values().members().size());
        out.chars(nisbas.values().members().stream().map(codes::of).toList());
        SortedSet<String> words = new TreeSet<>();
        names.collectWords(words);
        nisbas.collectWords(words);
        places.collectWords(words);
        List<String> all = List.copyOf(words);
        WordTable.write(all, out);
        out.bytes(all.stream()
                .map(word -> (names.startsWith(word) ? 1 : 0)
                        | (nisbas.startsWith(word) ? 2 : 0)
                        | (places.startsWith(word) ? 4 : 0))
                .toList());
        names.write(all, out);
        nisbas.write(all, out);
        places.write(all, out);
        return out.toBytes();
    }

    /** Entities stand in the order in which names have them, behind the states. */
    private void writeNames(TableWriter out) {
        Numbering<Name> all = names.values();
        List<Name> sharing = sharers.values().stream().flatMap(List::stream).toList();
        sharing.forEach(all::of);
        Numbering<Entity> entities = new Numbering<>();
        states.members().forEach(entities::of);
        List<Integer> ofNames = new ArrayList<>();
        for (Name name : all.members()) {
            ofNames.add(entities.fresh(name.entity()) ? 0 : entities.of(name.entity()) + 1);
        }
        writeEntities(entities.members(), out);
        out.number(ofNames.size());
        out.chars(ofNames);
        out.bytes(all.members().stream()
                .map(name -> name.kind().ordinal() << 1 | (name.ambiguous() ? 1 : 0))
                .toList());
        out.number(sharers.size());
        out.words(List.copyOf(sharers.keySet()));
        out.bytes(sharers.values().stream().map(List::size).toList());
        out.number(sharing.size());
        out.chars(sharing.stream().map(all::of).toList());
    }

    private void writeEntities(List<Entity> all, TableWriter out) {
        Map<String, Integer> bodies = new HashMap<>();
        for (int entity = 0; entity < all.size(); entity++) {
            if (!all.get(entity).isPerson() && all.get(entity).label() != null) {
                bodies.put(all.get(entity).label(), entity);
            }
        }
        out.number(all.size());
        out.words(all.stream().map(Entity::name).toList());
        out.texts(all.stream().map(e -> e.label() == null ? "" : e.label()).toList());
        out.bytes(all.stream().map(e -> e.kind().ordinal()).toList());
        out.chars(all.stream()
                .map(e -> e.country() == null ? 0 : code(e.country()))
                .toList());
        out.chars(all.stream()
                .map(e -> e.affiliation() == null
                        ? 0
                        : known(bodies.get(e.affiliation()), "bodies.tsv", e.affiliation()) + 1)
                .toList());
        out.bytes(all.stream()
                .map(e -> e.office() == null ? 0 : e.office().ordinal() + 1)
                .toList());
    }

    private void writePlaces(TableWriter out) {
        List<Place> all = places.values().members();
        Numbering<String> types = new Numbering<>();
        List<Integer> ofPlaces =
                all.stream().map(place -> types.of(place.type())).toList();
        out.number(all.size());
        out.words(all.stream().map(Place::name).toList());
        out.chars(all.stream().map(place -> code(place.country())).toList());
        out.number(types.members().size());
        out.texts(types.members());
        out.bytes(ofPlaces);
    }

    private int code(String iso) {
        return known(codes.members().contains(iso) ? codes.of(iso) : null, "states.tsv", iso);
    }

    private static int known(@Nullable Integer number, String file, String what) {
        if (number == null) {
            throw new IllegalStateException(file + " has no " + what);
        }
        return number;
    }
}
