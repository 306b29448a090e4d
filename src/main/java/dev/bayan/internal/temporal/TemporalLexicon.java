package dev.bayan.internal.temporal;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.Bound;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words of numbers and time, read once from the {@code .tsv} files beside this class. Immutable once read. */
final class TemporalLexicon {
    final Openings openings = new Openings();
    final PhraseTable<NumberWord> numbers = new PhraseTable<>(openings);
    final PhraseTable<Fraction> fractions = new PhraseTable<>(openings);
    final PhraseTable<Vague> vague = new PhraseTable<>(openings);
    final PhraseTable<OrdinalWord> ordinals = new PhraseTable<>(openings);
    final PhraseTable<UnitWord> units = new PhraseTable<>(openings);
    final PhraseTable<MonthName> months = new PhraseTable<>(openings);
    final PhraseTable<Integer> weekdays = new PhraseTable<>(openings);
    final PhraseTable<Integer> days = new PhraseTable<>(openings);
    final PhraseTable<Holiday> holidays = new PhraseTable<>(openings);
    final PhraseTable<PartOfDay> partsOfDay = new PhraseTable<>(openings);
    final PhraseTable<Adjective> adjectives = new PhraseTable<>(openings);
    final PhraseTable<Edge> edges = new PhraseTable<>(openings);
    final PhraseTable<Bound> boundsBefore = new PhraseTable<>(openings);
    final PhraseTable<Bound> boundsAfter = new PhraseTable<>(openings);
    final PhraseTable<Bound> between = new PhraseTable<>(openings);
    /** Zones by their names in the tz database, of which the JDK may know one alone; see {@link #zone}. */
    final PhraseTable<String> zones = new PhraseTable<>(openings);

    private final Map<Support, PhraseTable<Support>> supports = new EnumMap<>(Support.class);
    /** Singulars, and whether their ـين form can also be a plural. */
    final Map<String, Boolean> nouns = new HashMap<>();

    enum NumberKind {
        ZERO,
        UNIT,
        HALF_UNIT,
        TEEN,
        TENS,
        HUNDRED,
        FIXED,
        SCALE,
        TANWIN,
        PLURAL,
        DUAL
    }

    record NumberWord(NumberKind kind, long value) {
        boolean multiplies() {
            return kind == NumberKind.SCALE || kind == NumberKind.TANWIN || kind == NumberKind.PLURAL;
        }
    }

    record Fraction(int numerator, int denominator) {}

    enum Vague {
        PLURAL,
        FEW
    }

    record OrdinalWord(int value, boolean whole) {}

    enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        DECADE,
        CENTURY
    }

    enum WordNumber {
        SINGULAR,
        DUAL,
        CONSTRUCT,
        PLURAL
    }

    record UnitWord(Unit unit, WordNumber number) {}

    enum MonthSystem {
        EGYPTIAN,
        LEVANTINE,
        MAGHREBI,
        HIJRI
    }

    record MonthName(int number, MonthSystem system, boolean clear) {
        boolean hijri() {
            return system == MonthSystem.HIJRI;
        }
    }

    /** @param week which weekday of the month it is, or 0 if {@code day} is a day of the month */
    record Holiday(MonthName month, int week, int day) {
        private static Holiday of(String[] columns) {
            int point = columns[1].indexOf('.');
            return new Holiday(
                    new MonthName(Integer.parseInt(columns[0]), MonthSystem.valueOf(columns[2]), true),
                    point < 0 ? 0 : Integer.parseInt(columns[1].substring(0, point)),
                    Integer.parseInt(columns[1].substring(point + 1)));
        }
    }

    enum PartOfDay {
        AM,
        PM,
        NOON,
        NIGHT
    }

    /**
     * Which month, week, day … is meant.
     *
     * @param steps how many from the one it is counted from
     * @param known whether that is the one of the reference date; else it is that of the last date told
     */
    record Adjective(int steps, boolean known) {}

    enum Edge {
        EARLY,
        MIDDLE,
        LATE,
        LAST_DAY,
        FIRST_DAY,
        REST
    }

    enum Support {
        LENGTH,
        WHOLE,
        DATE,
        NAME,
        NO_DAY,
        HOUR
    }

    private static final class Holder {
        static final TemporalLexicon INSTANCE = new TemporalLexicon();
    }

    static TemporalLexicon get() {
        return Holder.INSTANCE;
    }

    private TemporalLexicon() {
        for (Support support : Support.values()) {
            supports.put(support, new PhraseTable<>(openings));
        }
        read("numbers", 3, c -> add(numbers, c[2], new NumberWord(NumberKind.valueOf(c[0]), Long.parseLong(c[1]))));
        read("fractions", 3, c -> add(fractions, c[2], new Fraction(Integer.parseInt(c[0]), Integer.parseInt(c[1]))));
        read("vague", 2, c -> add(vague, c[1], Vague.valueOf(c[0])));
        read("ordinals", 3, c -> add(ordinals, c[2], new OrdinalWord(Integer.parseInt(c[0]), c[1].equals("WHOLE"))));
        read("units", 3, c -> add(units, c[2], new UnitWord(Unit.valueOf(c[0]), WordNumber.valueOf(c[1]))));
        read(
                "months",
                4,
                c -> add(
                        months,
                        c[3],
                        new MonthName(Integer.parseInt(c[0]), MonthSystem.valueOf(c[1]), c[2].equals("CLEAR"))));
        read("weekdays", 2, c -> add(weekdays, c[1], Integer.valueOf(c[0])));
        read("days", 2, c -> add(days, c[1], Integer.valueOf(c[0])));
        read("holidays", 4, c -> add(holidays, c[3], Holiday.of(c)));
        read("parts-of-day", 2, c -> add(partsOfDay, c[1], PartOfDay.valueOf(c[0])));
        read("adjectives", 3, c -> add(adjectives, c[2], new Adjective(Integer.parseInt(c[1]), c[0].equals("NOW"))));
        read("edges", 2, c -> add(edges, c[1], Edge.valueOf(c[0])));
        read(
                "bounds",
                3,
                c -> add(
                        c[0].equals("BEFORE") ? boundsBefore : c[0].equals("AFTER") ? boundsAfter : between,
                        c[2],
                        Bound.valueOf(c[1])));
        read("zones", 2, c -> add(zones, c[1], c[0]));
        read("supports", 2, c -> add(support(Support.valueOf(c[0])), c[1], Support.valueOf(c[0])));
        read("nouns", 2, c -> {
            for (String noun : forms(c[1])) {
                nouns.put(FoldedText.fold(noun), c[0].equals("SOUND"));
            }
        });
        openings.close();
    }

    /** The first zone of several names that the JDK knows. Its rules are read when a text names it. */
    static @Nullable ZoneId zone(String names) {
        for (String name : names.split(",", -1)) {
            try {
                return ZoneId.of(name);
            } catch (ZoneRulesException e) {
                // an older or a newer tz database: the next name may be there
            }
        }
        return null;
    }

    /** The words that give what stands behind them a sense. */
    PhraseTable<Support> support(Support support) {
        return requireNonNull(supports.get(support));
    }

    /** Whether the ـين form of a noun can be its plural: known to be, or a participle in م or an adjective in ـي. */
    boolean isSoundPlural(String singular) {
        Boolean known = nouns.get(singular);
        return known != null
                ? known
                : !singular.endsWith("ه")
                        && (singular.startsWith("م") && singular.length() >= 4 || singular.endsWith("ي"));
    }

    private static <E> void add(PhraseTable<E> table, String forms, E value) {
        for (String form : forms(forms)) {
            table.add(form, value);
        }
    }

    private static String[] forms(String column) {
        String[] forms = column.split("\\|");
        for (int i = 0; i < forms.length; i++) {
            forms[i] = forms[i].strip();
        }
        return forms;
    }

    private static void read(String name, int columns, Consumer<String[]> row) {
        LexiconFile.read(TemporalLexicon.class, name + ".tsv", columns).forEach(row);
    }
}
