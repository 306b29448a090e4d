package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.TemporalLexicon.Fraction;
import dev.bayan.internal.temporal.TemporalLexicon.NumberKind;
import dev.bayan.internal.temporal.TemporalLexicon.NumberWord;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Cardinals in digits, words and mixtures: "175", "مئة وخمسة وسبعين", "3 آلاف", "ألفين ومئتين", "ثلاثة ملايين ونصف
 * المليون".
 *
 * <p>A number is a row of groups, each a number below a thousand times a scale, the scales falling. Left out: fractions
 * ("ثلاثون خمسا"), decimals with a comma, and "اثنين" with the article, which is Monday.
 */
final class NumberGrammar {
    private final Words words;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    NumberGrammar(Words words) {
        this.words = words;
    }

    /**
     * A number found.
     *
     * @param scale the scale of its last group, 1 below a thousand
     * @param digits whether it is written in digits alone
     * @param article whether its first word has the article
     */
    record Cardinal(BigDecimal value, int first, int last, int start, long scale, boolean digits, boolean article) {
        /** The value as an int, or -1. */
        int small() {
            return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                    ? value.intValue()
                    : -1;
        }

        private Cardinal plus(BigDecimal more, int end, long unit) {
            return new Cardinal(value.add(more), first, end, start, unit, false, article);
        }

        private Cardinal times(long factor, int end) {
            return new Cardinal(value.multiply(BigDecimal.valueOf(factor)), first, end, start, factor, false, article);
        }
    }

    @Nullable
    Cardinal at(int index, Front front) {
        Cardinal number = group(index, front, Long.MAX_VALUE);
        while (number != null && number.scale >= 1000) {
            Cardinal half = fractionOf(number);
            if (half != null) {
                return half;
            }
            Cardinal next = group(number.last, Front.JOINED, number.scale);
            if (next == null && isHundreds(number.last)) {
                next = group(number.last, Front.ARTICLE, number.scale);
            }
            if (next == null) {
                next = oneOrTwoMore(number);
            }
            if (next == null || next.article && !number.article) {
                break;
            }
            number = number.plus(next.value, next.last, next.scale);
        }
        return number;
    }

    /** "مئة ألف وألف", "مئتا مليون ومليونان": behind a whole number of hundreds of a scale. */
    private @Nullable Cardinal oneOrTwoMore(Cardinal number) {
        boolean hundreds = number.value
                        .remainder(BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(number.scale)))
                        .signum()
                == 0;
        Cardinal more = hundreds ? scaleAlone(number.last, Front.JOINED) : null;
        return more != null && more.scale == number.scale ? more : null;
    }

    /** "و" with "نصف" or "ربع" after a scale, perhaps the scale again. */
    private @Nullable Cardinal fractionOf(Cardinal number) {
        Hit<Fraction> hit = lexicon.fractions.at(words, number.last, Front.JOINED);
        if (hit == null) {
            return null;
        }
        int last = hit.last();
        Hit<NumberWord> again = lexicon.numbers.at(words, last, Front.ARTICLE);
        if (again != null && again.value().multiplies() && again.value().value() == number.scale) {
            last = again.last();
        } else if (lexicon.units.at(words, last, Front.ARTICLE) != null) {
            return null;
        }
        return number.plus(part(hit.value(), number.scale), last, 1);
    }

    private static BigDecimal part(Fraction fraction, long whole) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(fraction.numerator()))
                .divide(BigDecimal.valueOf(fraction.denominator()), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private boolean isHundreds(int index) {
        if (!words.isNumber(index)) {
            return false;
        }
        Hit<NumberWord> hit = lexicon.numbers.at(words, index + 1, Front.ARTICLE);
        return hit != null && hit.value().kind() == NumberKind.HUNDRED;
    }

    /** Whether digits, or a word that a number in words begins with, stand at a token or behind the proclitic that it is. */
    boolean mayBegin(int index) {
        return words.isNumber(index)
                || words.isNumber(index + 1)
                || lexicon.numbers.mayOpen(words, index)
                || lexicon.fractions.mayOpen(words, index)
                || words.is(index, "و");
    }

    private @Nullable Cardinal group(int index, Front front, long below) {
        if (!mayBegin(index)) {
            return null;
        }
        Cardinal small = belowThousand(index, front);
        if (small == null) {
            small = scaleAlone(index, front);
            if (small == null || small.scale >= below) {
                return small == null || front == Front.JOINED ? null : small;
            }
        }
        long scale = small.scale;
        while (true) {
            Hit<NumberWord> hit = lexicon.numbers.at(words, small.last, Front.ARTICLE);
            if (hit == null
                    || !hit.value().multiplies()
                    || hit.value().value() <= scale
                    || scale > 1 && hit.value().kind() == NumberKind.TANWIN) {
                break;
            }
            long factor = hit.value().value();
            if (factor >= below) {
                return null;
            }
            small = small.times(factor, hit.last());
            scale = factor;
        }
        if (scale == 1
                && small.digits
                && front == Front.JOINED
                && small.value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return null;
        }
        return small;
    }

    private @Nullable Cardinal scaleAlone(int index, Front front) {
        Hit<NumberWord> hit = lexicon.numbers.at(words, index, front);
        if (hit == null) {
            return front == Front.JOINED ? null : fractionAlone(index, front);
        }
        long scale = hit.value().value();
        int times =
                switch (hit.value().kind()) {
                    case SCALE -> 1;
                    case DUAL -> 2;
                    case TANWIN -> isDualConstruct(hit) ? 2 : 1;
                    default -> 0;
                };
        return times == 0
                ? null
                : new Cardinal(
                        BigDecimal.valueOf(times * scale),
                        hit.first(),
                        hit.last(),
                        words.start(hit),
                        scale,
                        false,
                        hit.article());
    }

    /** "ألفا أسير" are two thousand, "ألفا من الأسرى", "ألفا بألف", "ألفا مقابل ألف" and "ألفًا" one. */
    private boolean isDualConstruct(Hit<NumberWord> hit) {
        if (words.original(hit.first()).indexOf('ً') >= 0 || !words.isWord(hit.last())) {
            return false;
        }
        String next = words.form(hit.last());
        boolean against = next.equals("مقابل")
                || next.startsWith("ب") && lexicon.numbers.at(words, hit.last(), Front.ANY) != null;
        return !next.startsWith("و") && !next.equals("من") && !against && !words.hasArticle(hit.last());
    }

    /** "نصف مليون". */
    private @Nullable Cardinal fractionAlone(int index, Front front) {
        Hit<Fraction> fraction = lexicon.fractions.at(words, index, front);
        if (fraction == null) {
            return null;
        }
        Hit<NumberWord> scale = lexicon.numbers.at(words, fraction.last(), Front.ARTICLE);
        if (scale == null || scale.value().kind() != NumberKind.SCALE) {
            return null;
        }
        return new Cardinal(
                part(fraction.value(), scale.value().value()),
                fraction.first(),
                scale.last(),
                words.start(fraction),
                1,
                false,
                fraction.article());
    }

    private @Nullable Cardinal belowThousand(int index, Front front) {
        Cardinal digits = digits(index, front);
        if (digits != null) {
            Hit<NumberWord> hundred = lexicon.numbers.at(words, digits.last, Front.ARTICLE);
            if (hundred == null || hundred.value().kind() != NumberKind.HUNDRED) {
                return digits;
            }
            return withTail(digits.times(100, hundred.last()));
        }
        Hit<NumberWord> hit = lexicon.numbers.at(words, index, front);
        if (hit == null) {
            return null;
        }
        return switch (hit.value().kind()) {
            case ZERO ->
                front == Front.JOINED || words.isNumber(index - 1)
                        ? null
                        : cardinal(hit, hit.value().value(), hit.last());
            case HUNDRED, FIXED -> withTail(cardinal(hit, hit.value().value(), hit.last()));
            case UNIT, HALF_UNIT, TEEN, TENS -> withHundred(belowHundred(hit));
            default -> null;
        };
    }

    /** "خمسمئة" in two words: "خمس مئة". */
    private @Nullable Cardinal withHundred(@Nullable Cardinal small) {
        if (small == null
                || small.value.compareTo(BigDecimal.TEN) >= 0
                || small.value.compareTo(BigDecimal.valueOf(3)) < 0) {
            return small;
        }
        Hit<NumberWord> hundred = lexicon.numbers.at(words, small.last, Front.ARTICLE);
        return hundred == null || hundred.value().kind() != NumberKind.HUNDRED
                ? small
                : withTail(small.times(100, hundred.last()));
    }

    /** "وخمسة وسبعين", "و21" after a number of hundreds. */
    private Cardinal withTail(Cardinal hundreds) {
        Cardinal plain =
                new Cardinal(hundreds.value, hundreds.first, hundreds.last, hundreds.start, 1, false, hundreds.article);
        Cardinal tail = digits(plain.last, Front.JOINED);
        if (tail == null) {
            Hit<NumberWord> hit = lexicon.numbers.at(words, plain.last, Front.JOINED);
            tail = hit == null ? null : belowHundred(hit);
        }
        boolean fits = tail != null
                && tail.value.signum() > 0
                && tail.value.compareTo(BigDecimal.valueOf(100)) < 0
                && (plain.article || !tail.article);
        return tail != null && fits ? plain.plus(tail.value, tail.last, 1) : plain;
    }

    private @Nullable Cardinal belowHundred(Hit<NumberWord> hit) {
        NumberKind kind = hit.value().kind();
        long value = hit.value().value();
        if (kind == NumberKind.TEEN || kind == NumberKind.TENS) {
            return cardinal(hit, value, hit.last());
        }
        if (kind != NumberKind.UNIT && kind != NumberKind.HALF_UNIT) {
            return null;
        }
        Hit<NumberWord> teen = lexicon.numbers.at(words, hit.last(), Front.ARTICLE);
        if (teen != null && teen.value().kind() == NumberKind.TEEN && !teen.article()) {
            return cardinal(hit, value + 10, teen.last());
        }
        Hit<NumberWord> tens = lexicon.numbers.at(words, hit.last(), Front.JOINED);
        if (tens != null && tens.value().kind() == NumberKind.TENS && (hit.article() || !tens.article())) {
            return cardinal(hit, value + tens.value().value(), tens.last());
        }
        if (kind == NumberKind.HALF_UNIT || hit.article() && value == 2) {
            return null;
        }
        return cardinal(hit, value, hit.last());
    }

    private Cardinal cardinal(Hit<NumberWord> hit, long value, int last) {
        return new Cardinal(BigDecimal.valueOf(value), hit.first(), last, words.start(hit), 1, false, hit.article());
    }

    /**
     * A number in digits, groups of three set apart by blanks taken in, clitics before it allowed ("الـ72", "لـ30",
     * "و28").
     */
    private @Nullable Cardinal digits(int index, Front front) {
        int at = index;
        boolean article = false;
        int start = -1;
        if (words.isNumber(at)) {
            if (front == Front.JOINED) {
                return null;
            }
        } else {
            int skip = proclitic(words.form(at), front);
            if (skip < 0 || !words.isNumber(at + 1)) {
                return null;
            }
            article = words.form(at).endsWith("ال") || words.form(at).endsWith("لل");
            if (words.spaceBefore(at + 1) && !article && !words.is(at, "و")) {
                return null;
            }
            start = article ? words.start(at, skip) : -1;
            at++;
        }
        int first = article ? index : at;
        start = start < 0 ? words.start(at) : start;
        StringBuilder figures = new StringBuilder(words.form(at));
        boolean plain = words.digits(at) > 0 && figures.length() <= 3;
        at++;
        while (plain
                && words.isNumber(at)
                && words.spaceBefore(at)
                && words.form(at).length() == 3
                && words.digits(at) >= 0
                && figures.length() < 15) {
            figures.append(words.form(at));
            at++;
        }
        String number = figures.toString().replace(",", "");
        if (number.length() > 18) {
            return null;
        }
        BigDecimal value = new BigDecimal(number);
        return new Cardinal(value.scale() > 0 ? value.stripTrailingZeros() : value, first, at, start, 1, true, article);
    }

    /** How many letters of a word of clitics stand before its article, or all of them; -1 if it is no such word. */
    private static int proclitic(String form, Front front) {
        return switch (form) {
            case "ال" -> front == Front.JOINED ? -1 : 0;
            case "و" -> front == Front.ARTICLE ? -1 : 1;
            case "وال" -> front == Front.ARTICLE ? -1 : 1;
            case "ب", "ل", "ك", "ف", "بال", "لل", "فال", "كال" -> front == Front.ANY ? 1 : -1;
            case "وب", "ول", "وك", "فب", "فل", "وبال", "ولل", "فلل", "فبال" -> front == Front.ANY ? 2 : -1;
            default -> -1;
        };
    }
}
