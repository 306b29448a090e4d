package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.internal.temporal.TemporalLexicon.MonthSystem;
import dev.bayan.internal.temporal.TemporalLexicon.Support;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.temporal.TemporalLexicon.UnitWord;
import dev.bayan.internal.temporal.TemporalLexicon.WordNumber;
import dev.bayan.internal.text.WordSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Months with their days and years: "19 مارس المقبل", "الثالث من نيسان الماضي", "21 و28 شباط", "6 شعبان 1446هـ",
 * "13 من الشهر الجاري", "تشرين الثاني/نوفمبر 2024".
 *
 * <p>A month name that is also a word ("مارس", "ماي", "آب", "صفر") counts only with a day, a year, "شهر", "في" or an
 * adjective of time. A day in a name ("حركة 23 مارس") is none.
 */
final class MonthGrammar {
    private static final WordSet MONTH_PREPOSITIONS = WordSet.of(
            "في", "خلال", "منذ", "حتي", "مطلع", "اوائل", "منتصف", "اواخر", "نهايه", "بدايه", "اواسط", "شهري", "متم",
            "فاتح");
    private static final WordSet CHRISTIAN = WordSet.of("م", "ميلادي", "ميلاديه", "للميلاد", "ميلاديا");
    private static final WordSet HIJRI = WordSet.of("ه", "هجري", "هجريه", "للهجره", "هجريا");

    private static final int MOST_DAYS = 9;

    private final Words words;
    private final NumberGrammar numbers;
    private final OrdinalGrammar ordinals;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    MonthGrammar(Words words, NumberGrammar numbers, OrdinalGrammar ordinals, DateResolver resolver) {
        this.resolver = resolver;
        this.words = words;
        this.numbers = numbers;
        this.ordinals = ordinals;
    }

    /** A number from 1 to 31. */
    record DayNumber(int value, int first, int last, int start, boolean digits) {}

    /** A month by name, or counted from the reference date. */
    private record MonthRef(
            @Nullable MonthName name,
            int steps,
            @Nullable Adjective adjective,
            int first,
            int last,
            int start,
            boolean sure) {}

    /** A day of a month. */
    @Nullable
    DateDraft dayMonth(int index, Front front) {
        DayNumber day = dayNumber(index, front);
        if (day == null || lexicon.support(Support.NAME).at(words, day.first - 1, Front.ANY) != null) {
            return null;
        }
        DateDraft draft = new DateDraft(day.first, day.start, day.last);
        draft.day = day.value;
        int at = day.last;
        for (DayNumber more = dayNumber(at, Front.JOINED);
                more != null && draft.moreDays.size() < MOST_DAYS;
                more = dayNumber(at, Front.JOINED)) {
            draft.moreDays.add(more.value);
            at = more.last;
        }
        return withMonth(draft, at) ? draft : null;
    }

    /** Adds the month that follows a day, and its year. */
    boolean withMonth(DateDraft draft, int index) {
        int at = index;
        boolean mark = words.is(at, ".") || words.is(at, "-") || words.is(at, "/");
        if (mark || words.is(at, "من")) {
            at++;
        }
        MonthRef month = named(at, mark ? Front.ARTICLE : Front.ANY);
        if (month != null && (month.start == words.start(month.first) || month.name == null)) {
            take(draft, month);
            return true;
        }
        int relativeAt = words.is(index, "في") ? index + 1 : at;
        month = relative(relativeAt);
        if (month == null) {
            return false;
        }
        take(draft, month);
        return true;
    }

    private void take(DateDraft draft, MonthRef month) {
        draft.last = month.last;
        if (month.name == null) {
            draft.monthSteps = month.steps;
            if (month.adjective != null && !month.adjective.known()) {
                LocalDate told = resolver.told(draft.first, false);
                LocalDate meant = told == null ? null : told.plusMonths(month.steps);
                draft.monthSteps = meant == null ? Integer.valueOf(0) : null;
                draft.month = meant == null ? null : new MonthName(meant.getMonthValue(), MonthSystem.EGYPTIAN, true);
                draft.year = meant == null ? null : Integer.valueOf(meant.getYear());
                draft.unknown = meant == null;
            }
        } else {
            draft.month = month.name;
            tail(draft);
        }
    }

    /** A month alone, or with its year: "شباط الماضي", "يونيو 2016". */
    @Nullable
    DateDraft month(int index, Front front) {
        MonthRef month = named(index, front);
        if (month == null || month.name == null) {
            return null;
        }
        DateDraft draft = new DateDraft(month.first, month.start, month.last);
        draft.month = month.name;
        boolean dayAfter = dayAfter(draft);
        tail(draft);
        boolean clitic = month.start != words.start(month.first);
        boolean told = month.sure || draft.adjective != null || draft.hasYear() || dayAfter;
        if (!told && !month.name.clear() && (clitic || !isPrepared(month.first))) {
            return null;
        }
        return draft;
    }

    private boolean isPrepared(int index) {
        boolean preposition = MONTH_PREPOSITIONS.contains(words.form(index - 1));
        return preposition
                && !words.is(index, "صفر")
                && (!words.is(index, "اب") || words.original(index).indexOf('آ') >= 0);
    }

    /** "الشهر الماضي", "هذا الشهر", "الجاري" after a day. */
    private @Nullable MonthRef relative(int index) {
        if (words.is(index, "هذا")) {
            return words.is(index + 1, "الشهر") ? ref(0, null, index, index + 2) : null;
        }
        Hit<Adjective> current = lexicon.adjectives.at(words, index, Front.ARTICLE);
        if (current != null && current.value().known() && current.value().steps() == 0) {
            return ref(0, null, index, current.last());
        }
        if (!words.is(index, "الشهر")) {
            return null;
        }
        Hit<Adjective> adjective = lexicon.adjectives.at(words, index + 1, Front.ARTICLE);
        return adjective == null
                ? ref(0, null, index, index + 1)
                : ref(adjective.value().steps(), adjective.value(), index, adjective.last());
    }

    private MonthRef ref(int steps, @Nullable Adjective adjective, int first, int last) {
        return new MonthRef(null, steps, adjective, first, last, words.start(first), true);
    }

    /** A month name, perhaps after "شهر", perhaps with a second name of the same month ("آذار/مارس"). */
    private @Nullable MonthRef named(int index, Front front) {
        Hit<UnitWord> unit = lexicon.units.at(words, index, front);
        if (unit != null
                && (unit.value().unit() != Unit.MONTH
                        || unit.value().number() != WordNumber.SINGULAR
                        || unit.article())) {
            unit = null;
        }
        Hit<MonthName> month = unit == null
                ? lexicon.months.at(words, index, front)
                : lexicon.months.at(words, unit.last(), Front.ARTICLE);
        if (month == null || month.article()) {
            return null;
        }
        int last = second(month);
        return new MonthRef(
                month.value(),
                0,
                null,
                unit != null ? unit.first() : month.first(),
                last,
                words.start(unit != null ? unit : month),
                unit != null || last > month.last());
    }

    private int second(Hit<MonthName> month) {
        int at = month.last();
        boolean bracket = words.is(at, "(") || words.is(at, "[");
        if (!bracket && !words.is(at, "/") && !words.is(at, "-") && !words.is(at, "\\")) {
            return at;
        }
        Hit<MonthName> again = lexicon.months.at(words, at + 1, Front.ARTICLE);
        if (again == null
                || again.value().number() != month.value().number()
                || again.value().hijri() != month.value().hijri()) {
            return at;
        }
        return bracket && (words.is(again.last(), ")") || words.is(again.last(), "]"))
                ? again.last() + 1
                : again.last();
    }

    /** A day written after its month: "يناير-1", "يناير الثاني والعشرين، 2018", "مايو تسعة وعشرين". */
    private boolean dayAfter(DateDraft draft) {
        int at = draft.last;
        boolean mark = words.is(at, "-") || words.is(at, "/");
        DayNumber day = dayNumber(mark ? at + 1 : at, Front.ARTICLE);
        if (day == null) {
            return false;
        }
        boolean fits = day.digits
                ? !words.isWord(day.last) && !words.is(day.last, "-") && !words.is(day.last, "/")
                : draft.month != null
                        && draft.month.clear()
                        && lexicon.units.at(words, day.last, Front.ARTICLE) == null;
        if (fits && (mark || day.digits || words.isBreak(day.last) || isYearAt(day.last))) {
            draft.day = day.value;
            draft.last = day.last;
            return true;
        }
        return false;
    }

    private boolean isYearAt(int index) {
        DateDraft probe = new DateDraft(index, 0, index);
        return year(probe);
    }

    /** The adjective and the year after a month. */
    void tail(DateDraft draft) {
        Hit<Adjective> adjective = lexicon.adjectives.at(words, draft.last, Front.ARTICLE);
        if (adjective != null) {
            draft.adjective = adjective.value();
            draft.unknown = !adjective.value().known();
            draft.last = adjective.last();
        }
        year(draft);
    }

    /** Adds the year that follows: "2025", "، 2018", "من العام الماضي", "عام ألفين وعشرين", "1446هـ". */
    boolean year(DateDraft draft) {
        int at = draft.last;
        if (words.is(at, ",") && yearNumber(draft, at + 1, true)) {
            return true;
        }
        if (yearNumber(draft, at, false)) {
            return true;
        }
        if ((words.is(at, "/") || words.is(at, "-")) && !words.spaceBefore(at) && yearNumber(draft, at + 1, false)) {
            return true;
        }
        if (words.is(at, ",")) {
            at++;
        }
        if (words.is(at, "من") || words.is(at, "في")) {
            at++;
            if (at == draft.last + 1 && yearNumber(draft, at, true)) {
                return true;
            }
        }
        boolean demonstrative = words.is(at, "هذا") || words.is(at, "هذه");
        Hit<UnitWord> unit = lexicon.units.at(words, demonstrative ? at + 1 : at, Front.ARTICLE);
        if (unit == null || unit.value().unit() != Unit.YEAR || unit.value().number() != WordNumber.SINGULAR) {
            return false;
        }
        if (demonstrative) {
            draft.yearSteps = 0;
            draft.last = unit.last();
            return true;
        }
        Hit<Adjective> adjective = lexicon.adjectives.at(words, unit.last(), Front.ARTICLE);
        if (adjective != null && unit.article()) {
            LocalDate told = adjective.value().known() ? null : resolver.told(draft.first, false);
            draft.year = told == null
                    ? null
                    : Integer.valueOf(told.getYear() + adjective.value().steps());
            draft.yearSteps = told == null ? adjective.value().steps() : null;
            draft.unknown |= !adjective.value().known() && told == null;
            draft.last = adjective.last();
            return true;
        }
        return anyYear(draft, unit.last());
    }

    /** The number of a year after "عام" or "سنة", of any size. */
    boolean anyYear(DateDraft draft, int index) {
        int value = words.digits(index);
        int last = index + 1;
        if (value < 0) {
            Cardinal number = numbers.at(index, Front.ARTICLE);
            if (number == null || number.digits()) {
                return false;
            }
            value = number.small();
            last = number.last();
        }
        if (value < 100 || value > 2999) {
            return false;
        }
        draft.year = value;
        draft.last = last;
        era(draft);
        return true;
    }

    private boolean yearNumber(DateDraft draft, int index, boolean alone) {
        int value = words.digits(index);
        int last = index + 1;
        if (value < 0) {
            Cardinal number = words.isWord(index) ? numbers.at(index, Front.ARTICLE) : null;
            if (number == null || number.digits() || words.isWord(number.last()) && number.small() % 1000 == 0) {
                return false;
            }
            value = number.small();
            last = number.last();
        } else if (words.form(index).length() != 4) {
            return false;
        }
        boolean era = CHRISTIAN.contains(words.form(last)) || HIJRI.contains(words.form(last));
        boolean hijriMonth = draft.month != null && draft.month.hijri();
        boolean usual = value >= 1900 && value <= 2100 || hijriMonth && value >= 1300 && value <= 1500;
        if (value < 1000
                || value > 2999
                || !usual && !era && words.isWord(last)
                || alone && !usual && !era && words.isWord(last)) {
            return false;
        }
        draft.year = value;
        draft.last = last;
        era(draft);
        return true;
    }

    private void era(DateDraft draft) {
        if (HIJRI.contains(words.form(draft.last))) {
            draft.hijriYear = true;
            draft.last++;
        } else if (CHRISTIAN.contains(words.form(draft.last))) {
            draft.last++;
        }
    }

    /** A number from 1 to 31 in digits, as an ordinal or as a cardinal. */
    @Nullable
    DayNumber dayNumber(int index, Front front) {
        if (!numbers.mayBegin(index) && !lexicon.ordinals.mayOpen(words, index)) {
            return null;
        }
        int value = front == Front.JOINED ? -1 : words.digits(index);
        if (value > 0) {
            return value <= 31 && words.form(index).length() <= 2
                    ? new DayNumber(value, index, index + 1, words.start(index), true)
                    : null;
        }
        OrdinalMatch ordinal = ordinals.at(index, front);
        if (ordinal != null && ordinal.value() <= 31) {
            boolean digits = words.isNumber(ordinal.last() - 1);
            return new DayNumber(ordinal.value(), ordinal.first(), ordinal.last(), ordinal.start(), digits);
        }
        Cardinal number = numbers.at(index, front);
        return number != null && number.small() >= 1 && number.small() <= 31
                ? new DayNumber(number.small(), number.first(), number.last(), number.start(), number.digits())
                : null;
    }
}
