package dev.bayan;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.ActorEntry;
import dev.bayan.internal.lexicon.Gazetteer.Place;
import dev.bayan.internal.lexicon.Gazetteer.PlaceEntry;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that an application adds to those that Bayan knows, or sets in their place: persons, groups, institutions and
 * places.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.builder()
 *         .person("سالم الكثيري", p -> p.label("Salem al-Kathiri").country("OM").office(Office.ENVOY)
 *                 .shortNames("الكثيري"))
 *         .group("حركة الفجر", g -> g.label("Dawn Movement").kind(ActorKind.ARMED_GROUP))
 *         .place("وادي سلمى", PlaceKind.REGION)
 *         .build();
 * ParseOptions options = ParseOptions.builder().lexicon(lexicon).build();
 * StatementParser.parse("تعهد الكثيري بإرسال وفد", options);  // committers: Salem al-Kathiri, OM, ENVOY
 * }</pre>
 *
 * <p>A name is found however Arabic writers spell it (أ إ آ and ا, ى and ي, ة and ه, vowel signs or none), behind و, ف,
 * ب, ل and ك, and behind titles. What is given here wins over what Bayan knows: every name belongs to the entry that
 * lists it, and an entry whose name or variants are the full name of a person, or a name of a body, that Bayan knows
 * replaces that one under all of its names. States, their capitals and the adjectives of nationality remain.
 *
 * <p>The same can be read from tab-separated rows: {@link #ofRows(String)} tells the format.
 *
 * <p>Making a lexicon takes some milliseconds; make it once and share it. A text is read as fast with it as without it.
 * Immutable and thread-safe; its builder is neither.
 */
public final class Lexicon {
    private final List<ActorEntry> actors;
    private final List<PlaceEntry> places;
    private final Gazetteer gazetteer;
    private final Set<String> actorNames;

    private Lexicon(Builder builder) {
        actors = List.copyOf(builder.actors);
        places = List.copyOf(builder.places);
        gazetteer = Gazetteer.get().with(actors, places);
        actorNames = actors.stream().map(entry -> entry.entity().name()).collect(Collectors.toUnmodifiableSet());
    }

    /** What sort of place it is; a truce there is {@code MARITIME} at sea and {@code LOCAL} in a town or at a front. */
    public enum PlaceKind {
        /** A town or village: «السويداء». */
        CITY,

        /** A region, province or island: «قطاع غزة». */
        REGION,

        /** A sea, gulf or strait: «البحر الأسود». */
        SEA,

        /** A front or a line: «جبهة خاركيف». */
        FRONT,

        /** A crossing point: «معبر رفح». */
        CROSSING
    }

    /**
     * A builder without entries.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a lexicon from tab-separated rows, one entry in a line:
     *
     * <pre>{@code
     * kind  name  label  variants  short names  country  affiliation  office
     * }</pre>
     *
     * <ul>
     * <li>kind: of an actor the {@link ActorKind}, {@code PERSON} or {@code ARMED_GROUP}; of a place the
     *     {@link PlaceKind}</li>
     * <li>name: the canonical Arabic name, «سالم الكثيري»</li>
     * <li>label: the English name; a place has none</li>
     * <li>variants, short names: lists separated by {@code |}; short names are those that tell a person alone, of
     *     others the same as variants</li>
     * <li>country: ISO 3166-1 alpha-2, or {@code XK} or {@code EU}</li>
     * <li>affiliation, office: of a person, as in {@link PersonDetails}</li>
     * </ul>
     *
     * <p>Only kind and name must be there; empty cells at the end of a row may be left out. Empty lines and lines that
     * begin with {@code #} are passed over, and so is a byte order mark. Rows are counted from 1, those lines included.
     *
     * @param rows the rows, not null
     * @return the lexicon, not null
     * @throws NullPointerException if the rows are null
     * @throws IllegalArgumentException if rows are bad; the message tells of each its number, the reason and the row
     */
    public static Lexicon ofRows(String rows) {
        return builder().rows(rows).build();
    }

    /**
     * Reads a lexicon from tab-separated rows in the format of {@link #ofRows(String)}; the library opens no file by
     * itself: {@code Lexicon.ofRows(Files.newBufferedReader(path))}.
     *
     * @param rows the rows, read to their end and not closed, not null
     * @return the lexicon, not null
     * @throws NullPointerException if the rows are null
     * @throws IllegalArgumentException if rows are bad; the message tells of each its number, the reason and the row
     * @throws IOException if the reader fails
     */
    public static Lexicon ofRows(Reader rows) throws IOException {
        return builder().rows(rows).build();
    }

    /**
     * A builder that starts from these entries, to add to a lexicon or to join two ({@link Builder#addAll}).
     *
     * @return a new builder, not null
     */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /**
     * How many entries it has.
     *
     * @return how many, 0 or more
     */
    public int size() {
        return actors.size() + places.size();
    }

    /** The names to read with, those of the jar included. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Whether an actor of this name is among the entries. */
    boolean names(String actor) {
        return actorNames.contains(actor);
    }

    /** Two lexicons are equal if they have the same entries in the same order. */
    @Override
    @SuppressWarnings("exports") // of @Nullable: users of the module need not have JSpecify
    public boolean equals(@Nullable Object other) {
        return other instanceof Lexicon that && actors.equals(that.actors) && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return 31 * actors.hashCode() + places.hashCode();
    }

    @Override
    public String toString() {
        return "Lexicon[actors=" + actors.size() + ", places=" + places.size() + "]";
    }

    /**
     * Builds a {@link Lexicon}; not thread-safe. A builder may go on being used after {@link #build()}; an entry that
     * is refused leaves it as it was.
     *
     * <p>Every method that adds an entry throws an {@link IllegalArgumentException} that names the entry and the reason
     * if
     *
     * <ul>
     * <li>a name is blank, not Arabic (variants and short names may be Latin: «RSF»), has a sign that names do not
     *     have, or more than 12 words,</li>
     * <li>a name is one letter, a single function word («من»), a title («الرئيس»), an adjective of nationality
     *     («الروسي») or a verb of saying («قال»): it would be found all over a text,</li>
     * <li>another entry has the name already, in this or another spelling,</li>
     * <li>no state has the code given for the country.</li>
     * </ul>
     */
    public static final class Builder {
        private final List<ActorEntry> actors = new ArrayList<>();
        private final List<PlaceEntry> places = new ArrayList<>();
        /** The names of actors and of places as they are matched, each with the name of its entry. */
        private final Map<String, String> actorForms = new HashMap<>();

        private final Map<String, String> placeForms = new HashMap<>();

        private Builder() {}

        /**
         * Adds a person of whom no more than the name is known; office and state are then those that the text gives.
         *
         * @param name the whole name in Arabic without titles, «سالم الكثيري», not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder person(String name) {
            return person(name, details -> {});
        }

        /**
         * Adds a person: {@code person("سالم الكثيري", p -> p.label("Salem
         * al-Kathiri").country("OM").office(Office.ENVOY))} makes «المبعوث العماني سالم الكثيري» and, after it,
         * «الكثيري» that person.
         *
         * @param name the whole name in Arabic without titles, not null
         * @param details sets what else is known, not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder person(String name, Consumer<PersonDetails> details) {
            PersonDetails person = new PersonDetails();
            requireNonNull(details, "details").accept(person);
            return named("person", requireNonNull(name, "name"), () -> add(name, person));
        }

        /**
         * Adds a group of which no more than the name is known.
         *
         * @param name its Arabic name, «حركة الفجر», not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder group(String name) {
            return group(name, details -> {});
        }

        /**
         * Adds a group, an organisation, an armed group or an outlet; it is a {@link ActorKind#GROUP} unless the
         * details say more: {@code group("حركة الفجر", g -> g.label("Dawn
         * Movement").kind(ActorKind.ARMED_GROUP).variants("الفجريون"))}.
         *
         * @param name its Arabic name, not null
         * @param details sets what else is known, not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder group(String name, Consumer<BodyDetails> details) {
            return body("group", name, ActorKind.GROUP, details);
        }

        /**
         * Adds an institution of which no more than the name is known.
         *
         * @param name its Arabic name, «قصر البركة», not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder institution(String name) {
            return institution(name, details -> {});
        }

        /**
         * Adds an institution of a state; it is an {@link ActorKind#INSTITUTION} unless the details make it
         * {@link ActorKind#ARMED_FORCES}: {@code institution("قصر البركة", i -> i.label("Al Baraka
         * Palace").country("OM"))}.
         *
         * @param name its Arabic name, not null
         * @param details sets what else is known, not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder institution(String name, Consumer<BodyDetails> details) {
            return body("institution", name, ActorKind.INSTITUTION, details);
        }

        /**
         * Adds a place of no single state, or of which that does not matter.
         *
         * @param name its Arabic name, «وادي سلمى», not null
         * @param kind what sort of place it is, not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder place(String name, PlaceKind kind) {
            return place(name, kind, details -> {});
        }

        /**
         * Adds a place: {@code place("وادي سلمى", PlaceKind.REGION, p -> p.country("OM").variants("وادي سلمى الكبير"))}
         * lets «هدنة في وادي سلمى» be a truce there. A place is no actor: what acts is added as a group or an
         * institution.
         *
         * @param name its Arabic name, not null
         * @param kind what sort of place it is, not null
         * @param details sets what else is known, not null
         * @return this builder, not null
         * @throws IllegalArgumentException see {@link Builder}
         */
        public Builder place(String name, PlaceKind kind, Consumer<PlaceDetails> details) {
            requireNonNull(kind, "kind");
            PlaceDetails place = new PlaceDetails();
            requireNonNull(details, "details").accept(place);
            return named("place", requireNonNull(name, "name"), () -> add(name, kind, place));
        }

        /**
         * Adds the entries of tab-separated rows in the format of {@link Lexicon#ofRows(String)}, all or, if one is
         * bad, none.
         *
         * @param rows the rows, not null
         * @return this builder, not null
         * @throws IllegalArgumentException if rows are bad; the message tells of each its number, the reason and the
         *     row
         */
        public Builder rows(String rows) {
            try {
                return rows(new StringReader(requireNonNull(rows, "rows")));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a string does not fail
            }
        }

        /**
         * Adds the entries of tab-separated rows in the format of {@link Lexicon#ofRows(String)}, all or, if one is
         * bad, none.
         *
         * @param rows the rows, read to their end and not closed, not null
         * @return this builder, not null
         * @throws IllegalArgumentException if rows are bad; the message tells of each its number, the reason and the
         *     row
         * @throws IOException if the reader fails
         */
        public Builder rows(Reader rows) throws IOException {
            requireNonNull(rows, "rows");
            Builder all = new Builder().addAll(this);
            LexiconRows.read(rows, all);
            copy(all);
            return this;
        }

        /**
         * Adds the entries of another lexicon.
         *
         * @param other the other lexicon, not null
         * @return this builder, not null
         * @throws IllegalArgumentException if one of its entries has a name that an entry here has; none is added then
         */
        public Builder addAll(Lexicon other) {
            requireNonNull(other, "other");
            Builder all = new Builder().addAll(this);
            for (ActorEntry entry : other.actors) {
                all.named("entry", entry.entity().name(), () -> all.put(entry));
            }
            for (PlaceEntry entry : other.places) {
                all.named("place", entry.place().name(), () -> all.put(entry));
            }
            copy(all);
            return this;
        }

        /**
         * Builds the lexicon.
         *
         * @return the lexicon of the entries added so far, not null
         */
        public Lexicon build() {
            return new Lexicon(this);
        }

        private Builder addAll(Builder other) {
            actors.addAll(other.actors);
            places.addAll(other.places);
            actorForms.putAll(other.actorForms);
            placeForms.putAll(other.placeForms);
            return this;
        }

        /** Takes over the entries of a builder that began as this one. */
        private void copy(Builder other) {
            actors.addAll(other.actors.subList(actors.size(), other.actors.size()));
            places.addAll(other.places.subList(places.size(), other.places.size()));
            actorForms.putAll(other.actorForms);
            placeForms.putAll(other.placeForms);
        }

        private Builder body(String what, String name, ActorKind kind, Consumer<BodyDetails> details) {
            BodyDetails body = new BodyDetails(kind);
            requireNonNull(details, "details").accept(body);
            return named(what, requireNonNull(name, "name"), () -> add(name, body));
        }

        /** Adds an entry, and says which one it was if it is refused. */
        private Builder named(String what, String name, Runnable addition) {
            try {
                addition.run();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(what + " «" + name + "»: " + e.getMessage(), e);
            }
            return this;
        }

        void add(String name, PersonDetails person) {
            Entity entity = new Entity(
                    LexiconRules.canonical(name),
                    LexiconRules.text(person.label, "label"),
                    ActorKind.PERSON,
                    LexiconRules.country(person.country),
                    LexiconRules.text(person.affiliation, "affiliation"),
                    person.office);
            put(new ActorEntry(entity, names(name, person.variants), stripped(person.shortNames)));
        }

        void add(String name, BodyDetails body) {
            Entity entity = new Entity(
                    LexiconRules.canonical(name),
                    LexiconRules.text(body.label, "label"),
                    body.kind,
                    LexiconRules.country(body.country),
                    null,
                    null);
            put(new ActorEntry(entity, names(name, body.variants), List.of()));
        }

        void add(String name, PlaceKind kind, PlaceDetails place) {
            String country = LexiconRules.country(place.country);
            Place named = new Place(LexiconRules.canonical(name), country == null ? "" : country, kind.name());
            put(new PlaceEntry(named, names(name, place.variants)));
        }

        private static List<String> names(String name, List<String> variants) {
            List<String> names = new ArrayList<>(variants);
            names.add(0, name);
            return stripped(names);
        }

        private static List<String> stripped(List<String> names) {
            return names.stream().map(String::strip).toList();
        }

        private void put(ActorEntry entry) {
            List<String> names = new ArrayList<>(entry.names());
            names.addAll(entry.shortNames());
            claim(names, actorForms, true);
            actors.add(entry);
        }

        private void put(PlaceEntry entry) {
            claim(entry.names(), placeForms, false);
            places.add(entry);
        }

        /** Notes that the names belong to the entry with the first of them. */
        private static void claim(List<String> names, Map<String, String> forms, boolean actor) {
            Set<String> own =
                    names.stream().map(name -> LexiconRules.form(name, actor)).collect(Collectors.toSet());
            for (String form : own) {
                String other = forms.get(form);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "duplicate: the entry «" + other + "» has the name «" + form + "» already");
                }
            }
            own.forEach(form -> forms.put(form, names.get(0)));
        }
    }

    /** What is known of a person besides the name; not thread-safe, used within {@link Builder#person(String, Consumer)}. */
    public static final class PersonDetails {
        private @Nullable String label;
        private @Nullable String country;
        private @Nullable String affiliation;
        private @Nullable Office office;
        private final List<String> variants = new ArrayList<>();
        private final List<String> shortNames = new ArrayList<>();

        PersonDetails() {}

        /**
         * Sets the English name: {@code "Salem al-Kathiri"}.
         *
         * @param label the name, not null, not blank
         * @return these details, not null
         */
        public PersonDetails label(String label) {
            this.label = requireNonNull(label, "label");
            return this;
        }

        /**
         * Sets the state that the person belongs to: {@code "OM"} for «سالم الكثيري».
         *
         * @param country ISO 3166-1 alpha-2, or {@code XK} or {@code EU}, not null
         * @return these details, not null
         */
        public PersonDetails country(String country) {
            this.country = requireNonNull(country, "country");
            return this;
        }

        /**
         * Sets the armed group or organisation that the person leads or speaks for, where that is no state.
         *
         * @param affiliation the label of that group, {@code "Dawn Movement"}, or its name if it has no label; not
         *     null, not blank
         * @return these details, not null
         */
        public PersonDetails affiliation(String affiliation) {
            this.affiliation = requireNonNull(affiliation, "affiliation");
            return this;
        }

        /**
         * Sets the office that the person holds; without one, and without a country, they are those that the text
         * gives.
         *
         * @param office the office, not null
         * @return these details, not null
         */
        public PersonDetails office(Office office) {
            this.office = requireNonNull(office, "office");
            return this;
        }

        /**
         * Adds other whole names: «سالم بن علي الكثيري». Spellings that differ in أ/ا, ى/ي, ة/ه or vowel signs need not
         * be given.
         *
         * @param names the names, none null
         * @return these details, not null
         */
        public PersonDetails variants(String... names) {
            variants.addAll(List.of(names));
            return this;
        }

        /**
         * Adds short names that tell the person alone, before the whole name too: «الكثيري». Behind the whole name the
         * last word of it is understood without that.
         *
         * @param names the names, none null
         * @return these details, not null
         */
        public PersonDetails shortNames(String... names) {
            shortNames.addAll(List.of(names));
            return this;
        }
    }

    /** What is known of a group or institution besides the name; not thread-safe, used within the methods of {@link Builder}. */
    public static final class BodyDetails {
        private ActorKind kind;
        private @Nullable String label;
        private @Nullable String country;
        private final List<String> variants = new ArrayList<>();

        BodyDetails(ActorKind kind) {
            this.kind = LexiconRules.body(kind);
        }

        /**
         * Sets what sort of actor it is: {@code ARMED_GROUP} for «حركة الفجر».
         *
         * @param kind any kind but {@code PERSON}, not null; {@code STATE} for a state that is not generally recognised
         * @return these details, not null
         * @throws IllegalArgumentException if it is {@code PERSON}
         */
        public BodyDetails kind(ActorKind kind) {
            this.kind = LexiconRules.body(requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Sets the English name: {@code "Dawn Movement"}.
         *
         * @param label the name, not null, not blank
         * @return these details, not null
         */
        public BodyDetails label(String label) {
            this.label = requireNonNull(label, "label");
            return this;
        }

        /**
         * Sets the state that it belongs to; groups and bodies of no single state have none.
         *
         * @param country ISO 3166-1 alpha-2, or {@code XK} or {@code EU}, not null
         * @return these details, not null
         */
        public BodyDetails country(String country) {
            this.country = requireNonNull(country, "country");
            return this;
        }

        /**
         * Adds other names, long and short: «الحركة الفجرية». Spellings that differ in أ/ا, ى/ي, ة/ه or vowel signs
         * need not be given.
         *
         * @param names the names, none null
         * @return these details, not null
         */
        public BodyDetails variants(String... names) {
            variants.addAll(List.of(names));
            return this;
        }
    }

    /** What is known of a place besides name and kind; not thread-safe, used within the methods of {@link Builder}. */
    public static final class PlaceDetails {
        private @Nullable String country;
        private final List<String> variants = new ArrayList<>();

        PlaceDetails() {}

        /**
         * Sets the state that it belongs to; waters and disputed or shared places have none.
         *
         * @param country ISO 3166-1 alpha-2, or {@code XK}, not null
         * @return these details, not null
         */
        public PlaceDetails country(String country) {
            this.country = requireNonNull(country, "country");
            return this;
        }

        /**
         * Adds other names: «وادي سلمى الكبير».
         *
         * @param names the names, none null
         * @return these details, not null
         */
        public PlaceDetails variants(String... names) {
            variants.addAll(List.of(names));
            return this;
        }
    }
}
