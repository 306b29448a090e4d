package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.internal.temporal.TemporalLexicon.Vague;
import dev.bayan.model.Bound;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their bounds, before them ("ما يزيد على ألف") or after ("خمسين على الأقل"), and amounts without a
 * figure.
 */
final class AmountGrammar {
    private final Words words;
    private final NumberGrammar numbers;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    AmountGrammar(Words words, NumberGrammar numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Nullable
    AmountMatch at(int index) {
        if (isFigureOfDate(index)) {
            return null;
        }
        AmountMatch between = between(index);
        if (between != null) {
            return between;
        }
        Hit<Bound> before = lexicon.boundsBefore.at(words, index, Front.ANY);
        if (before != null) {
            Cardinal number = numbers.at(before.last(), Front.ANY);
            if (number != null && !isDay(number)) {
                return match(before.first(), words.start(before), number, before.value());
            }
            Hit<Vague> vague = vague(before.last());
            return vague == null ? null : noFigure(before.first(), words.start(before), vague.last());
        }
        Cardinal number = numbers.at(index, Front.ANY);
        if (number != null) {
            return isDay(number) ? null : range(number);
        }
        Hit<Vague> vague = vague(index);
        return vague == null ? null : noFigure(vague.first(), words.start(vague), vague.last());
    }

    /** Whether figures are part of "12/5/2025" or "10:30", or a year after a month or "عام". */
    private boolean isFigureOfDate(int index) {
        if (!words.isNumber(index)) {
            return false;
        }
        if (isJoint(index + 1) && words.isNumber(index + 2) || isJoint(index - 1) && words.isNumber(index - 2)) {
            return true;
        }
        boolean year = words.digits(index) >= 1300
                && words.digits(index) <= 2100
                && words.form(index).length() == 4;
        Hit<TemporalLexicon.UnitWord> unit = year ? lexicon.units.at(words, index - 1, Front.ANY) : null;
        return year
                && (lexicon.months.at(words, index - 1, Front.ANY) != null
                        || unit != null && unit.value().unit() == TemporalLexicon.Unit.YEAR
                        || words.isWord(index - 2) && lexicon.months.at(words, index - 2, Front.ANY) != null);
    }

    private boolean isJoint(int index) {
        return (words.is(index, "/") || words.is(index, ":")) && !words.spaceBefore(index);
    }

    private @Nullable Hit<Vague> vague(int index) {
        Hit<Vague> vague = lexicon.vague.at(words, index, Front.ANY);
        return vague != null && words.isWord(vague.last()) ? vague : null;
    }

    private AmountMatch noFigure(int first, int start, int last) {
        return new AmountMatch(
                first, last, start, words.end(last), OptionalLong.empty(), OptionalLong.empty(), Bound.EXACT);
    }

    private @Nullable AmountMatch between(int index) {
        Hit<Bound> between = lexicon.between.at(words, index, Front.ANY);
        if (between == null) {
            return null;
        }
        Cardinal low = numbers.at(between.last(), Front.ARTICLE);
        if (low == null) {
            return null;
        }
        Cardinal high = words.is(between.last() - 1, "بين") ? numbers.at(low.last(), Front.JOINED) : null;
        if (high == null && (words.is(low.last(), "الي") || words.is(low.last(), "حتي") || words.is(low.last(), "-"))) {
            high = numbers.at(low.last() + 1, Front.ARTICLE);
        }
        return high == null ? null : twoEnds(between.first(), words.start(between), low, high);
    }

    private @Nullable AmountMatch twoEnds(int first, int start, Cardinal low, Cardinal high) {
        Cardinal scaled = low.scale() == 1
                        && high.scale() > 1
                        && low.value().compareTo(high.value()) < 0
                        && low.value().longValue() < 1000
                        && high.value().longValue() / high.scale() > low.value().longValue()
                ? new Cardinal(
                        low.value().multiply(BigDecimal.valueOf(high.scale())),
                        low.first(),
                        low.last(),
                        low.start(),
                        high.scale(),
                        low.digits(),
                        low.article())
                : low;
        OptionalLong value = whole(scaled);
        OptionalLong max = whole(high);
        if (value.isEmpty() || max.isEmpty() || value.getAsLong() > max.getAsLong() || isDay(high)) {
            return null;
        }
        return new AmountMatch(first, high.last(), start, words.end(high.last()), value, max, Bound.BETWEEN);
    }

    /** "20 إلى 30", "20-30" or the number alone. */
    private @Nullable AmountMatch range(Cardinal low) {
        boolean dash = words.is(low.last(), "-")
                && !words.spaceBefore(low.last())
                && words.isNumber(low.last() + 1)
                && !words.is(low.last() + 2, "-");
        if (dash || words.is(low.last(), "الي")) {
            Cardinal high = numbers.at(low.last() + 1, Front.ARTICLE);
            AmountMatch both = high == null || high.value().compareTo(low.value()) <= 0
                    ? null
                    : twoEnds(low.first(), low.start(), low, high);
            if (both != null) {
                return both;
            }
        }
        return match(low.first(), low.start(), low, Bound.EXACT);
    }

    private @Nullable AmountMatch match(int first, int start, Cardinal number, Bound bound) {
        OptionalLong value = whole(number);
        if (value.isEmpty()) {
            return null;
        }
        Hit<Bound> after = bound == Bound.EXACT ? after(number.last()) : null;
        int last = after == null ? number.last() : after.last();
        return new AmountMatch(
                first,
                last,
                start,
                words.end(last),
                value,
                OptionalLong.empty(),
                after == null ? bound : after.value());
    }

    @Nullable
    Hit<Bound> after(int index) {
        return lexicon.boundsAfter.at(words, index, Front.ARTICLE);
    }

    /** Whether a month follows, so that the number is a day. */
    private boolean isDay(Cardinal number) {
        Hit<MonthName> month = lexicon.months.at(words, number.last(), Front.ARTICLE);
        return month != null
                && number.small() > 0
                && number.small() <= 31
                && (month.value().clear() || number.digits());
    }

    private static OptionalLong whole(Cardinal number) {
        try {
            return OptionalLong.of(number.value().longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
