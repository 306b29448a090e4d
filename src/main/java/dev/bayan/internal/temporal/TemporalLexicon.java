package dev.bayan.internal.temporal;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.Bound;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (String[] row : rows("numbers", 3)) {
            add(numbers, row[2], new NumberWord(NumberKind.valueOf(row[0]), Long.parseLong(row[1])));
        }
        for (String[] row : rows("fractions", 3)) {
            add(fractions, row[2], new Fraction(Integer.parseInt(row[0]), Integer.parseInt(row[1])));
        }
        for (String[] row : rows("vague", 2)) {
            add(vague, row[1], Vague.valueOf(row[0]));
        }
        for (String[] row : rows("ordinals", 3)) {
            add(ordinals, row[2], new OrdinalWord(Integer.parseInt(row[0]), row[1].equals("WHOLE")));
        }
        for (String[] row : rows("units", 3)) {
            add(units, row[2], new UnitWord(Unit.valueOf(row[0]), WordNumber.valueOf(row[1])));
        }
        for (String[] row : rows("months", 4)) {
            MonthSystem system = MonthSystem.valueOf(row[1]);
            add(months, row[3], new MonthName(Integer.parseInt(row[0]), system, row[2].equals("CLEAR")));
        }
        for (String[] row : rows("weekdays", 2)) {
            add(weekdays, row[1], Integer.valueOf(row[0]));
        }
        for (String[] row : rows("days", 2)) {
            add(days, row[1], Integer.valueOf(row[0]));
        }
        for (String[] row : rows("holidays", 4)) {
            add(holidays, row[3], Holiday.of(row));
        }
        for (String[] row : rows("parts-of-day", 2)) {
            add(partsOfDay, row[1], PartOfDay.valueOf(row[0]));
        }
        for (String[] row : rows("adjectives", 3)) {
            add(adjectives, row[2], new Adjective(Integer.parseInt(row[1]), row[0].equals("NOW")));
        }
        for (String[] row : rows("edges", 2)) {
            add(edges, row[1], Edge.valueOf(row[0]));
        }
        for (String[] row : rows("bounds", 3)) {
            PhraseTable<Bound> table =
                    row[0].equals("BEFORE") ? boundsBefore : row[0].equals("AFTER") ? boundsAfter : between;
            add(table, row[2], Bound.valueOf(row[1]));
        }
        for (String[] row : rows("zones", 2)) {
            add(zones, row[1], row[0]);
        }
        for (String[] row : rows("supports", 2)) {
            Support support = Support.valueOf(row[0]);
            add(support(support), row[1], support);
        }
        for (String[] row : rows("nouns", 2)) {
            for (String noun : LexiconFile.list(row[1])) {
                nouns.put(FoldedText.fold(noun), row[0].equals("SOUND"));
            }
        }
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
        for (String form : LexiconFile.list(forms)) {
            table.add(form, value);
        }
    }

    private static List<String[]> rows(String name, int columns) {
        return LexiconFile.read(TemporalLexicon.class, name + ".tsv", columns);
    }
}
