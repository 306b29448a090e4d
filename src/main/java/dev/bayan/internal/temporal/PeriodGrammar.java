package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.Edge;
import dev.bayan.internal.temporal.TemporalLexicon.NumberKind;
import dev.bayan.internal.temporal.TemporalLexicon.NumberWord;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.temporal.TemporalLexicon.UnitWord;
import dev.bayan.internal.temporal.TemporalLexicon.WordNumber;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DateValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Weeks, months, years and their parts: "الأسبوع المقبل", "هذا الشهر", "عام 2018", "مطلع مارس", "منتصف فبراير",
 * "نهاية الشهر الجاري", "الأيام الثلاثة المقبلة", "الربع الثالث من عام 2016", "السبعينيات".
 *
 * <p>Early in a month are its days 1 to 10, the middle is 11 to 20, late is 21 to its end, the end its last day.
 * Early and late in a year are its halves, the middle of it May to August. Days without a figure ("الأيام المقبلة")
 * have no value.
 */
final class PeriodGrammar {
    private static final WordSet YEAR_BEFORE = WordSet.of("في", "منذ", "حتي", "خلال", "قبل", "بعد");
    private static final WordSet YEAR_AFTER = WordSet.of(
            "في", "من", "الي", "حتي", "علي", "بين", "عندما", "حين", "ان", "التي", "الذي", "بعد", "قبل", "مع", "بموجب",
            "برعايه", "بوساطه", "م", "او", "لم", "لا", "عقب", "اثر", "بسبب", "بعدما");
    private static final WordSet FEW = WordSet.of("القليله", "المعدوده", "القليلين");

    private final Words words;
    private final NumberGrammar numbers;
    private final OrdinalGrammar ordinals;
    private final MonthGrammar months;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();
    /** How many parts of periods are being read; one is enough. */
    private int depth;

    PeriodGrammar(
            Words words, NumberGrammar numbers, OrdinalGrammar ordinals, MonthGrammar months, DateResolver resolver) {
        this.words = words;
        this.numbers = numbers;
        this.ordinals = ordinals;
        this.months = months;
        this.resolver = resolver;
    }

    @Nullable
    DateDraft at(int index, Front front) {
        DateDraft draft = edge(index, front);
        if (draft == null) {
            draft = later(index);
        }
        if (draft == null) {
            draft = recent(index, front);
        }
        if (draft == null) {
            draft = unit(index, front);
        }
        if (draft == null) {
            draft = decade(index, front);
        }
        return draft == null ? bareYear(index) : draft;
    }

    /** A week, month or year that something is a part of. */
    private @Nullable DateDraft whole(int index, boolean bare) {
        DateDraft month = months.month(index, Front.ARTICLE);
        if (month != null && month.day == 0) {
            return month;
        }
        DateDraft unit = unit(index, Front.ARTICLE);
        if (unit != null) {
            return unit;
        }
        Hit<UnitWord> hit = bare ? lexicon.units.at(words, index, Front.ARTICLE) : null;
        if (hit != null
                && hit.article()
                && hit.value().number() == WordNumber.SINGULAR
                && steps(hit, 0, hit.last()) != null) {
            return steps(hit, 0, hit.last());
        }
        int year = words.form(index).length() == 4 ? words.digits(index) : -1;
        if (!words.has(index)) {
            return null;
        }
        DateDraft draft = new DateDraft(index, words.start(index), index + 1);
        if (year >= 1900 && year <= 2100) {
            draft.year = year;
            return draft;
        }
        return yearInWords(draft) ? draft : null;
    }

    /** "ألفين وعشرين" before a break. */
    private boolean yearInWords(DateDraft draft) {
        Cardinal number = words.isWord(draft.first) ? numbers.at(draft.first, Front.ARTICLE) : null;
        if (number == null
                || number.digits()
                || number.small() < 1100
                || number.small() > 2100
                || number.small() % 100 == 0
                || !words.isBreak(number.last())) {
            return false;
        }
        draft.year = number.small();
        draft.last = number.last();
        return true;
    }

    /** "مطلع مارس", "نهاية الشهر الجاري", "قبل نهاية العام". */
    private @Nullable DateDraft edge(int index, Front front) {
        boolean holiday = words.form(index).endsWith("عطله");
        Hit<Edge> hit = lexicon.edges.at(words, holiday ? index + 1 : index, holiday ? Front.ARTICLE : front);
        if (hit == null) {
            return null;
        }
        boolean last = words.form(hit.first()).endsWith("اخر") && hit.value() == Edge.LAST_DAY;
        DateDraft of = whole(hit.last(), !words.form(hit.last()).equals("اليوم"));
        if (of == null
                || last && of.first == hit.last() && !words.form(hit.last()).startsWith("ال") && of.month == null) {
            return null;
        }
        int first = holiday ? index : hit.first();
        int start = holiday ? words.start(index) : words.start(hit);
        if (of.unknown) {
            return DateDraft.of(first, start, of.last, null);
        }
        DateValue value = resolver.resolve(of);
        boolean before = words.is(index - 1, "قبل") || words.is(index - 1, "بحلول") || words.is(index - 1, "حتي");
        return DateDraft.of(first, start, of.last, value == null ? null : part(hit.value(), value, before));
    }

    /** "في وقت لاحق من هذا الأسبوع", "لاحقا هذا الشهر". */
    private @Nullable DateDraft later(int index) {
        int at = words.is(index, "وقت") && words.is(index + 1, "لاحق")
                ? index + 2
                : words.is(index, "لاحقا") ? index + 1 : -1;
        if (at < 0) {
            return null;
        }
        DateDraft of = whole(words.is(at, "من") || words.is(at, "في") ? at + 1 : at, false);
        DateValue value = of == null ? null : resolver.resolve(of);
        LocalDate today = resolver.today();
        if (of == null) {
            return null;
        }
        boolean fits = value != null && today != null && !today.isBefore(value.first()) && today.isBefore(value.last());
        return DateDraft.of(
                index,
                words.start(index),
                of.last,
                fits && today != null && value != null ? DateValue.interval(today.plusDays(1), value.last()) : value);
    }

    private @Nullable DateValue part(Edge edge, DateValue of, boolean before) {
        LocalDate first = of.first();
        LocalDate last = of.last();
        long days = first.until(last, ChronoUnit.DAYS) + 1;
        boolean week = days == 7;
        boolean year = days > 31;
        return switch (edge) {
            case FIRST_DAY -> DateValue.day(first);
            case LAST_DAY -> week && !before ? DateValue.interval(last.minusDays(1), last) : DateValue.day(last);
            case EARLY ->
                DateValue.interval(
                        first,
                        week ? first.plusDays(2) : year ? first.plusMonths(6).minusDays(1) : first.plusDays(9));
            case MIDDLE ->
                week
                        ? DateValue.interval(first.plusDays(1), first.plusDays(4))
                        : year
                                ? DateValue.interval(
                                        first.plusMonths(4), first.plusMonths(8).minusDays(1))
                                : DateValue.interval(first.plusDays(10), first.plusDays(19));
            case LATE ->
                DateValue.interval(week ? first.plusDays(3) : year ? first.plusMonths(6) : first.plusDays(20), last);
            default -> {
                LocalDate today = resolver.today();
                yield today == null || today.isBefore(first) || today.isAfter(last)
                        ? null
                        : DateValue.interval(today, last);
            }
        };
    }

    /** "الأسبوع المقبل", "هذا العام", "الشهر نفسه", "عام 2018", "الأسبوع الثالث من مارس". */
    @Nullable
    DateDraft unit(int index, Front front) {
        boolean demonstrative =
                words.form(index).endsWith("هذا") || words.form(index).endsWith("هذه");
        if (demonstrative) {
            Hit<UnitWord> hit = lexicon.units.at(words, index + 1, Front.ARTICLE);
            DateDraft month = hit == null ? months.month(index + 1, Front.ARTICLE) : null;
            if (month != null && month.year == null && month.adjective == null) {
                month.adjective = new Adjective(0, true);
                return month.from(index, words.start(index));
            }
            DateDraft draft = hit != null && hit.article() && hit.value().number() == WordNumber.SINGULAR
                    ? steps(hit, 0, hit.last())
                    : null;
            return draft == null ? null : draft.from(index, words.start(index));
        }
        Hit<UnitWord> hit = lexicon.units.at(words, index, front);
        if (hit == null
                || hit.value().number() == WordNumber.PLURAL
                || hit.value().number() == WordNumber.DUAL) {
            return ordinalPart(index, front, null);
        }
        if (hit.value().number() == WordNumber.CONSTRUCT) {
            return hit.value().unit() == Unit.YEAR ? years(hit) : null;
        }
        if (hit.value().unit() == Unit.YEAR) {
            DateDraft year = new DateDraft(hit.first(), words.start(hit), hit.last());
            if (months.anyYear(year, hit.last())) {
                return year;
            }
        }
        if (!hit.article()) {
            return hit.value().unit() == Unit.WEEK ? weekAround(hit) : null;
        }
        DateDraft ordinal = ordinalPart(index, front, hit);
        if (ordinal != null) {
            return ordinal;
        }
        boolean alone = words.isBreak(hit.last()) && (words.is(index - 1, "خلال") || !words.has(index - 1));
        if (alone) {
            return steps(hit, 0, hit.last());
        }
        Hit<Adjective> adjective = lexicon.adjectives.at(words, hit.last(), Front.ARTICLE);
        if (adjective != null && hit.value().unit() != Unit.DAY) {
            return adjective.value().known()
                    ? steps(hit, adjective.value().steps(), adjective.last())
                    : steps(hit, 0, hit.last()) == null
                            ? null
                            : DateDraft.of(
                                    hit.first(),
                                    words.start(hit),
                                    adjective.last(),
                                    ofStory(hit, adjective.value().steps()));
        }
        return words.is(hit.last(), "هذا") || words.is(hit.last(), "هذه") ? steps(hit, 0, hit.last() + 1) : null;
    }

    /** "أسبوع 16 سبتمبر". */
    private @Nullable DateDraft weekAround(Hit<UnitWord> week) {
        DateDraft day = months.dayMonth(week.last(), Front.ARTICLE);
        if (day == null) {
            return null;
        }
        DateValue value = resolver.resolve(day);
        LocalDate monday = value == null ? null : DateResolver.monday(value.first());
        return DateDraft.of(
                week.first(),
                words.start(week),
                day.last,
                monday == null ? null : DateValue.interval(monday, monday.plusDays(6)));
    }

    /** "العام نفسه", "الأسبوع التالي": counted from the last date told. */
    private @Nullable DateValue ofStory(Hit<UnitWord> unit, int steps) {
        LocalDate told = resolver.told(unit.first(), false);
        if (told == null) {
            return null;
        }
        LocalDate monday = DateResolver.monday(told).plusWeeks(steps);
        return switch (unit.value().unit()) {
            case WEEK -> DateValue.interval(monday, monday.plusDays(6));
            case MONTH -> DateResolver.month(told.withDayOfMonth(1).plusMonths(steps));
            case YEAR -> DateValue.year(told.getYear() + steps);
            default -> null;
        };
    }

    private @Nullable DateDraft steps(Hit<UnitWord> unit, int steps, int last) {
        DateDraft draft = new DateDraft(unit.first(), words.start(unit), last);
        switch (unit.value().unit()) {
            case WEEK -> draft.weekSteps = steps;
            case MONTH -> draft.monthSteps = steps;
            case YEAR -> draft.yearSteps = steps;
            case DECADE -> {
                LocalDate today = resolver.today();
                LocalDate decade = today == null ? null : LocalDate.of(today.getYear() / 10 * 10 + steps * 10, 1, 1);
                draft.value = decade == null
                        ? null
                        : DateValue.interval(decade, decade.plusYears(10).minusDays(1));
                draft.unknown = decade == null;
            }
            default -> {
                return null;
            }
        }
        return draft;
    }

    /** "عامي 2014 و2018". */
    private @Nullable DateDraft years(Hit<UnitWord> hit) {
        DateDraft first = new DateDraft(hit.first(), words.start(hit), hit.last());
        if (!months.anyYear(first, hit.last()) || first.year == null) {
            return null;
        }
        int at = words.is(first.last, "و") ? first.last + 1 : first.last;
        DateDraft second = new DateDraft(at, 0, at);
        if (at == first.last || !months.anyYear(second, at) || second.year == null || second.year < first.year) {
            return first;
        }
        first.value = DateValue.interval(LocalDate.of(first.year, 1, 1), LocalDate.of(second.year, 12, 31));
        first.last = second.last;
        return first;
    }

    /** "الربع الثالث من عام 2016", "النصف الأول من العام الجاري", "الأسبوع الأخير من يوليو". */
    private @Nullable DateDraft ordinalPart(int index, Front front, @Nullable Hit<UnitWord> week) {
        int pieces = 0;
        int at;
        int first;
        int start;
        if (week != null) {
            if (week.value().unit() != Unit.WEEK) {
                return null;
            }
            at = week.last();
            first = week.first();
            start = words.start(week);
        } else {
            Hit<TemporalLexicon.Fraction> fraction = lexicon.fractions.at(words, index, front);
            if (fraction == null || !fraction.article() || fraction.value().numerator() != 1) {
                return null;
            }
            pieces = fraction.value().denominator();
            at = fraction.last();
            first = fraction.first();
            start = words.start(fraction);
        }
        boolean lastOne = words.is(at, "الاخير") || words.is(at, "الاخيره");
        OrdinalMatch ordinal = lastOne ? null : ordinals.at(at, Front.ARTICLE);
        if (!lastOne && ordinal == null) {
            return null;
        }
        int of = ordinal == null ? at + 1 : ordinal.last();
        of = words.is(of, "من") || words.is(of, "في") ? of + 1 : of;
        depth++;
        DateDraft whole = depth > 1 ? null : whole(of, true);
        depth--;
        if (whole == null) {
            return null;
        }
        DateValue value = resolver.resolve(whole);
        int rank = ordinal == null ? -1 : ordinal.value();
        DateValue part = value == null ? null : week != null ? weekOf(value, rank) : pieceOf(value, pieces, rank);
        return DateDraft.of(first, start, whole.last, part);
    }

    private static @Nullable DateValue pieceOf(DateValue whole, int pieces, int rank) {
        int piece = rank < 0 ? pieces : rank;
        if (piece > pieces || piece < 1) {
            return null;
        }
        if (whole.precision() == DateValue.Precision.YEAR && 12 % pieces == 0) {
            int monthsEach = 12 / pieces;
            LocalDate first = whole.first().plusMonths((long) monthsEach * (piece - 1));
            return DateValue.interval(first, first.plusMonths(monthsEach).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        LocalDate first = whole.first().plusDays(days * (piece - 1) / pieces);
        return DateValue.interval(
                first, piece == pieces ? whole.last() : whole.first().plusDays(days * piece / pieces - 1));
    }

    private static @Nullable DateValue weekOf(DateValue whole, int rank) {
        LocalDate monday;
        if (whole.precision() == DateValue.Precision.YEAR) {
            LocalDate inFirst = LocalDate.of(whole.first().getYear(), 1, 4);
            long count = inFirst.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
            if (rank > count) {
                return null;
            }
            monday = DateResolver.monday(inFirst).plusWeeks((rank < 0 ? count : rank) - 1);
        } else if (rank < 0) {
            monday = DateResolver.monday(whole.last().minusDays(6));
        } else {
            monday = DateResolver.monday(whole.first().plusDays(6)).plusWeeks(rank - 1L);
            if (monday.isAfter(whole.last())) {
                return null;
            }
        }
        return DateValue.interval(monday, monday.plusDays(6));
    }

    /** "الأيام الثلاثة المقبلة", "3 أيام القادمة", "اليومين المقبلين", "آخر 3 سنوات", "الأيام القليلة الماضية". */
    private @Nullable DateDraft recent(int index, Front front) {
        boolean latest = words.is(index, "اخر");
        int at = latest ? index + 1 : index;
        Cardinal number = numbers.at(at, latest ? Front.ARTICLE : front);
        Hit<UnitWord> unit = number == null
                ? lexicon.units.at(words, at, latest ? Front.ARTICLE : front)
                : lexicon.units.at(words, number.last(), Front.ARTICLE);
        if (unit == null
                || unit.value().unit().compareTo(Unit.DAY) < 0
                || unit.value().number() == WordNumber.CONSTRUCT) {
            return null;
        }
        boolean dual = number == null && unit.value().number() == WordNumber.DUAL;
        int last = unit.last();
        int first = number == null ? unit.first() : number.first();
        int start = number == null ? words.start(unit) : number.start();
        if (number == null && !dual) {
            if (unit.value().number() != WordNumber.PLURAL) {
                return null;
            }
            number = numbers.at(last, Front.ARTICLE);
            boolean few = FEW.contains(words.form(last));
            last = number != null ? number.last() : few ? last + 1 : last;
        }
        Hit<Adjective> adjective = lexicon.adjectives.at(words, last, Front.ARTICLE);
        int steps;
        if (latest && (number != null || dual)) {
            steps = -1;
            first = index;
            start = words.start(index);
        } else if (adjective != null
                && adjective.value().known()
                && adjective.value().steps() != 0) {
            steps = adjective.value().steps();
            last = FEW.contains(words.form(adjective.last())) ? adjective.last() + 1 : adjective.last();
        } else {
            return null;
        }
        int count = dual ? 2 : number == null ? -1 : number.small();
        return DateDraft.of(
                first,
                start,
                last,
                count < 1 || count > 1000 ? null : span(count, unit.value().unit(), steps));
    }

    private @Nullable DateValue span(int count, Unit unit, int steps) {
        LocalDate today = resolver.today();
        Length length = Length.of(BigDecimal.valueOf(count), unit);
        if (today == null || length == null) {
            return null;
        }
        if (unit == Unit.DECADE) {
            LocalDate decade = LocalDate.of(today.getYear() / 10 * 10, 1, 1);
            return steps > 0
                    ? DateValue.interval(
                            decade.plusYears(10),
                            decade.plusYears(10L * count + 10).minusDays(1))
                    : DateValue.interval(decade.minusYears(10L * count), decade.minusDays(1));
        }
        return steps > 0
                ? DateValue.interval(today.plusDays(1), today.plus(length.period()))
                : DateValue.interval(today.minus(length.period()), today.minusDays(1));
    }

    /** "السبعينيات", "تسعينات القرن الماضي". */
    private @Nullable DateDraft decade(int index, Front front) {
        if (front == Front.JOINED || !words.form(index).endsWith("ات")) {
            return null;
        }
        for (var cut : words.cuts(index)) {
            String stem = cut.stem();
            int length = stem.endsWith("ينيات") ? stem.length() - 3 : stem.endsWith("ينات") ? stem.length() - 2 : 0;
            Hit<NumberWord> tens = length == 0 ? null : lexicon.numbers.bare(stem.substring(0, length), index, cut);
            if (tens == null || tens.value().kind() != NumberKind.TENS) {
                continue;
            }
            int year = 1900 + (int) tens.value().value();
            int last = words.is(index + 1, "القرن") && words.is(index + 2, "الماضي") ? index + 3 : index + 1;
            LocalDate first = LocalDate.of(year, 1, 1);
            return DateDraft.of(
                    index,
                    words.start(tens),
                    last,
                    DateValue.interval(first, first.plusYears(10).minusDays(1)));
        }
        return null;
    }

    /** "في 2019": four figures after a preposition and before nothing that they could count. */
    private @Nullable DateDraft bareYear(int index) {
        DateDraft inWords = new DateDraft(index, words.start(index), index + 1);
        if (YEAR_BEFORE.contains(words.form(index - 1)) && yearInWords(inWords)) {
            return inWords;
        }
        int year = words.form(index).length() == 4 ? words.digits(index) : -1;
        if (year < 1900
                || year > 2100
                || !YEAR_BEFORE.contains(words.form(index - 1))
                || words.isWord(index + 1) && !YEAR_AFTER.contains(words.form(index + 1))
                || words.is(index + 1, "/")
                || words.is(index + 1, "-") && words.isNumber(index + 2)
                || words.is(index + 1, ":")
                || words.is(index + 1, "%")) {
            return null;
        }
        DateDraft draft = new DateDraft(index, words.start(index), index + 1);
        draft.year = year;
        return draft;
    }
}
