package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.Fraction;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.internal.temporal.TemporalLexicon.NumberKind;
import dev.bayan.internal.temporal.TemporalLexicon.NumberWord;
import dev.bayan.internal.temporal.TemporalLexicon.Support;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.temporal.TemporalLexicon.UnitWord;
import dev.bayan.internal.temporal.TemporalLexicon.WordNumber;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Bound;
import dev.bayan.model.TimeAmount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: a number and a unit, a dual, a singular, a fraction, joined by "و", with bounds.
 *
 * <p>A bare "يوم", "عام" or "ثانية" is a length only after a word such as "لمدة" or "استمر"; "شهر مارس", "عام 2018",
 * "ساعة متأخرة" and "الساعة العاشرة" are none. Left out: lengths without a figure ("بضعة أيام").
 */
final class DurationGrammar {
    private static final WordSet ALONE_ADJECTIVES = WordSet.of(
            "واحد", "واحده", "واحدا", "كامل", "كامله", "كاملا", "كاملين", "كاملان", "كاملتين", "كاملتان", "اثنين",
            "اثنتين", "الواحد", "الواحده", "الكامل", "الكامله");
    private static final WordSet NO_HOUR = WordSet.of(
            "متاخره", "مبكره", "الصفر", "الذروه", "ذروه", "رمليه", "يد", "متقدمه", "لاحقه", "معينه", "محدده", "كان",
            "كانت");
    private static final WordSet NOUNS_OF_LENGTH = WordSet.of("مدتها", "مدته", "مده", "المده", "مدتهما");

    private static final int MOST_MEMBERS = 6;

    private final Words words;
    private final NumberGrammar numbers;
    private final AmountGrammar amounts;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    DurationGrammar(Words words, NumberGrammar numbers, AmountGrammar amounts) {
        this.words = words;
        this.numbers = numbers;
        this.amounts = amounts;
    }

    /** One member: a length in one unit. */
    private record Part(Length length, Unit unit, int first, int last, int start, boolean counted) {}

    /** A length without bounds. */
    record Span(Length length, Unit largest, int first, int last, int start) {}

    @Nullable
    DurationMatch at(int index) {
        DurationMatch between = between(index);
        if (between != null) {
            return between;
        }
        Hit<Bound> before = lexicon.boundsBefore.at(words, index, Front.ANY);
        if (before != null) {
            int at = NOUNS_OF_LENGTH.contains(words.form(before.last())) ? before.last() + 1 : before.last();
            Span span = sum(at, Front.ANY, true);
            return span == null ? null : match(before.first(), words.start(before), span, before.value());
        }
        Span span = sum(index, Front.ANY, isSupported(index));
        if (span == null) {
            return range(index);
        }
        Span high = connected(span.last);
        high = high == null ? inSameUnit(span) : high;
        return high != null && high.largest == span.largest && longer(high, span)
                ? both(span.first, span.start, span, high)
                : match(span.first, span.start, span, Bound.EXACT);
    }

    private static boolean longer(Span high, Span low) {
        return !high.length.equals(low.length) && high.length.minus(low.length) != null;
    }

    private DurationMatch match(int first, int start, Span span, Bound bound) {
        Hit<Bound> after = bound == Bound.EXACT ? amounts.after(span.last) : null;
        int last = after == null ? span.last : after.last();
        return new DurationMatch(
                first,
                last,
                start,
                words.end(last),
                span.length.toAmount(),
                Optional.empty(),
                after == null ? bound : after.value());
    }

    private DurationMatch both(int first, int start, Span low, Span high) {
        TimeAmount max = high.length.toAmount();
        return new DurationMatch(
                first, high.last, start, words.end(high.last), low.length.toAmount(), Optional.of(max), Bound.BETWEEN);
    }

    /** "إلى ساعتين", "أو ساعتين". */
    private @Nullable Span connected(int index) {
        return isConnector(index) || words.is(index, "او") ? sum(index + 1, Front.ARTICLE, true) : null;
    }

    /** "يومين أو ثلاثة", "ثلاث ساعات أو أربعا": the unit is understood. */
    private @Nullable Span inSameUnit(Span low) {
        Cardinal high = words.is(low.last, "او") ? numbers.at(low.last + 1, Front.ANY) : null;
        Length length = high == null ? null : Length.of(high.value(), low.largest);
        return high == null || length == null
                ? null
                : new Span(length, low.largest, high.first(), high.last(), high.start());
    }

    private boolean isConnector(int index) {
        return words.is(index, "الي") || words.is(index, "حتي") || words.is(index, "-");
    }

    /** "3 إلى 5 أيام", "3-5 أيام", "ثلاثة أو أربعة أيام". */
    private @Nullable DurationMatch range(int index) {
        Cardinal low = numbers.at(index, Front.ANY);
        if (low == null || !isConnector(low.last()) && !words.is(low.last(), "او")) {
            return null;
        }
        Span high = sum(low.last() + 1, Front.ARTICLE, true);
        return high == null ? null : bothInUnit(low.first(), low.start(), low, high);
    }

    private @Nullable DurationMatch bothInUnit(int first, int start, Cardinal low, Span high) {
        Length length = Length.of(low.value(), high.largest);
        Span span = length == null ? null : new Span(length, high.largest, low.first(), low.last(), low.start());
        return span == null || !longer(high, span) ? null : both(first, start, span, high);
    }

    /** "بين ساعة وساعتين", "من 3 إلى 5 أيام". */
    private @Nullable DurationMatch between(int index) {
        Hit<Bound> between = lexicon.between.at(words, index, Front.ANY);
        if (between == null) {
            return null;
        }
        int at = between.last();
        boolean and = words.is(at - 1, "بين");
        Part low = part(at, Front.ARTICLE, true);
        if (low != null) {
            Span span = new Span(low.length, low.unit, low.first, low.last, low.start);
            Span high = and ? sum(low.last, Front.JOINED, true) : isConnector(low.last) ? connected(low.last) : null;
            return high != null && longer(high, span) || high != null && high.largest != low.unit
                    ? both(between.first(), words.start(between), span, high)
                    : null;
        }
        Cardinal number = numbers.at(at, Front.ARTICLE);
        if (number == null) {
            return null;
        }
        Span high = and
                ? sum(number.last(), Front.JOINED, true)
                : isConnector(number.last()) ? sum(number.last() + 1, Front.ARTICLE, true) : null;
        return high == null ? null : bothInUnit(between.first(), words.start(between), number, high);
    }

    /** A length without bounds: members of different units. */
    @Nullable
    Span sum(int index, Front front, boolean supported) {
        Part part = part(index, front, supported);
        if (part == null) {
            return null;
        }
        Length length = part.length;
        Unit smallest = part.unit;
        Unit largest = part.unit;
        int last = part.last;
        for (int members = 1; ; members++) {
            Part next = part(last, Front.JOINED, true);
            if (next == null && part.counted) {
                next = part(last, Front.ARTICLE, false);
                next = next == null || !next.counted || next.unit.compareTo(smallest) >= 0 ? null : next;
            }
            if (next == null || next.unit == smallest || next.unit == largest || members == MOST_MEMBERS) {
                return new Span(length, largest, part.first, last, part.start);
            }
            length = length.plus(next.length);
            last = next.last;
            smallest = next.unit.compareTo(smallest) < 0 ? next.unit : smallest;
            largest = next.unit.compareTo(largest) > 0 ? next.unit : largest;
        }
    }

    private @Nullable Part part(int index, Front front, boolean supported) {
        Part part = fraction(index, front);
        if (part == null) {
            part = counted(index, front);
        }
        if (part == null) {
            part = unitAlone(index, front, supported);
        }
        return part == null ? null : withFraction(part);
    }

    /** "نصف ساعة", "ثلاثة أرباع الساعة". */
    private @Nullable Part fraction(int index, Front front) {
        Hit<Fraction> hit = lexicon.fractions.at(words, index, front);
        if (hit == null) {
            return null;
        }
        Hit<UnitWord> unit = lexicon.units.at(words, hit.last(), Front.ARTICLE);
        if (unit == null || unit.value().number() != WordNumber.SINGULAR) {
            return null;
        }
        return part(share(hit.value()), unit.value().unit(), hit.first(), unit.last(), words.start(hit), false);
    }

    private static BigDecimal share(Fraction fraction) {
        return BigDecimal.valueOf(fraction.numerator())
                .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL64);
    }

    private static @Nullable Part part(BigDecimal count, Unit unit, int first, int last, int start, boolean counted) {
        Length length = Length.of(count, unit);
        return length == null ? null : new Part(length, unit, first, last, start, counted);
    }

    /** "ثلاثين يوما", "الـ72 ساعة", "3.5 سنوات". */
    private @Nullable Part counted(int index, Front front) {
        Cardinal number = numbers.at(index, front);
        if (number == null) {
            return null;
        }
        int at = words.is(number.last(), "-") && !words.spaceBefore(number.last()) ? number.last() + 1 : number.last();
        Hit<UnitWord> unit = lexicon.units.at(words, at, Front.ARTICLE);
        if (unit == null
                || unit.value().number() == WordNumber.DUAL
                || unit.value().number() == WordNumber.CONSTRUCT) {
            return null;
        }
        if (unit.value().number() == WordNumber.SINGULAR && isName(unit)) {
            return null;
        }
        int last = isAloneAdjective(unit.last()) ? unit.last() + 1 : unit.last();
        return part(number.value(), unit.value().unit(), number.first(), last, number.start(), true);
    }

    /** "واحد" behind a unit, but not that of "وأحد عشر", which is spelled the same when folded. */
    private boolean isAloneAdjective(int index) {
        Hit<NumberWord> next = lexicon.numbers.at(words, index + 1, Front.ARTICLE);
        return ALONE_ADJECTIVES.contains(words.form(index))
                && (next == null || next.value().kind() != NumberKind.TEEN);
    }

    private @Nullable Part unitAlone(int index, Front front, boolean supported) {
        Hit<UnitWord> unit = lexicon.units.at(words, index, front);
        if (unit == null) {
            return null;
        }
        int start = words.start(unit);
        Unit kind = unit.value().unit();
        boolean adjective = isAloneAdjective(unit.last());
        int end = adjective ? unit.last() + 1 : unit.last();
        return switch (unit.value().number()) {
            case DUAL ->
                unit.article() && kind == Unit.YEAR && !supported && !isPlaced(unit.last())
                        ? null
                        : part(BigDecimal.valueOf(2), kind, unit.first(), end, start, true);
            case PLURAL -> withNumberBehind(unit);
            case SINGULAR ->
                adjective || isLength(unit, supported)
                        ? part(BigDecimal.ONE, kind, unit.first(), end, start, adjective)
                        : null;
            default -> null;
        };
    }

    /** "الأيام الثلاثة": the number follows as an adjective. */
    private @Nullable Part withNumberBehind(Hit<UnitWord> unit) {
        Hit<NumberWord> word = lexicon.numbers.at(words, unit.last(), Front.ARTICLE);
        Cardinal number = numbers.at(unit.last(), Front.ARTICLE);
        boolean fits = number != null
                && number.article() == unit.article()
                && (!number.digits() || number.article())
                && (word == null
                        || word.value().kind() != NumberKind.UNIT
                        || word.value().value() > 2)
                && lexicon.units.at(words, number.last(), Front.ARTICLE) == null;
        return number != null && fits
                ? part(number.value(), unit.value().unit(), unit.first(), number.last(), words.start(unit), true)
                : null;
    }

    /** Whether a singular that stands alone tells a length. */
    private boolean isLength(Hit<UnitWord> unit, boolean supported) {
        Unit kind = unit.value().unit();
        int next = unit.last();
        if (unit.article()) {
            return isWhole(unit.first())
                    || supported
                            && kind == Unit.HOUR
                            && words.isBreak(next)
                            && lexicon.boundsBefore.at(words, unit.first() - 1, Front.ANY) != null;
        }
        if (kind == Unit.DECADE || kind == Unit.CENTURY) {
            return words.is(next, "من") && words.is(next + 1, "الزمن");
        }
        boolean weak = kind == Unit.DAY || kind == Unit.YEAR || kind == Unit.SECOND;
        boolean prepared = supported
                || unit.cut().preposition() == 'ل'
                || lexicon.fractions.at(words, next, Front.JOINED) != null
                || counted(next, Front.JOINED) != null;
        return (!weak || prepared)
                && !isName(unit)
                && !(kind == Unit.HOUR
                        && (NO_HOUR.contains(words.form(next))
                                || words.hasArticle(next) && lexicon.weekdays.at(words, next, Front.ARTICLE) == null));
    }

    /**
     * Whether the unit begins the name of a day, month or year: "شهر مارس", "عام 2018", "يوم الثلاثاء", "شهر العسل".
     */
    private boolean isName(Hit<UnitWord> unit) {
        Unit kind = unit.value().unit();
        int next = unit.last();
        if (kind == Unit.HOUR || kind == Unit.MINUTE || kind == Unit.SECOND) {
            return words.isNumber(next);
        }
        Hit<MonthName> month = lexicon.months.at(words, next, Front.ARTICLE);
        return month != null && (month.value().clear() || kind == Unit.MONTH)
                || words.isNumber(next)
                || words.is(next, "ال")
                || lexicon.days.at(words, next, Front.ARTICLE) != null
                || kind == Unit.YEAR && words.digits(next) >= 0
                || words.hasArticle(next);
    }

    /** Whether an adjective of time follows. */
    private boolean isPlaced(int index) {
        return lexicon.adjectives.at(words, index, Front.ARTICLE) != null;
    }

    private boolean isWhole(int index) {
        return lexicon.support(Support.WHOLE).at(words, index - 1, Front.ANY) != null
                || lexicon.support(Support.WHOLE).at(words, index - 2, Front.ANY) != null && words.is(index - 1, "مدي");
    }

    private boolean isSupported(int index) {
        return isWhole(index) || lexicon.support(Support.LENGTH).at(words, index - 1, Front.ANY) != null;
    }

    /** "ونصف الساعة", "وربع", "إلا ربعا", "إلا عشر دقائق" after a member. */
    private Part withFraction(Part part) {
        Hit<Fraction> and = lexicon.fractions.at(words, part.last, Front.JOINED);
        if (and != null) {
            int last = and.last();
            Hit<UnitWord> again = lexicon.units.at(words, last, Front.ARTICLE);
            if (again != null && again.value().unit() != part.unit) {
                return part;
            }
            Length more = Length.of(share(and.value()), part.unit);
            return more == null
                    ? part
                    : new Part(
                            part.length.plus(more),
                            part.unit,
                            part.first,
                            again == null ? last : again.last(),
                            part.start,
                            part.counted);
        }
        if (!words.is(part.last, "الا")) {
            return part;
        }
        Hit<Fraction> less = lexicon.fractions.at(words, part.last + 1, Front.ARTICLE);
        if (less != null) {
            return less(part, Length.of(share(less.value()), part.unit), less.last());
        }
        Part lessPart = counted(part.last + 1, Front.ARTICLE);
        return lessPart == null ? part : less(part, lessPart.length, lessPart.last);
    }

    private static Part less(Part part, @Nullable Length subtracted, int last) {
        Length left = subtracted == null ? null : part.length.minus(subtracted);
        return left == null ? part : new Part(left, part.unit, part.first, last, part.start, part.counted);
    }
}
