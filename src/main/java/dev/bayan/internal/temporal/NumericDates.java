package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.internal.temporal.TemporalLexicon.MonthSystem;
import dev.bayan.internal.temporal.TemporalLexicon.Support;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DateValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: "12/5/2025", "2025-05-12", "12.5.2025", "22/04", "3/2015".
 *
 * <p>The day stands before the month where both readings are possible, and a year of two digits is the one that comes
 * nearer to the reference date. Two figures with a dash or a point are a date only after a word such as "يوم" or "في";
 * "24/7" is none.
 */
final class NumericDates {
    private static final WordSet HIJRI = WordSet.of("ه", "هجري", "هجريه");
    private static final WordSet CHRISTIAN = WordSet.of("م", "ميلادي", "ميلاديه");
    private final Words words;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    NumericDates(Words words, DateResolver resolver) {
        this.words = words;
        this.resolver = resolver;
    }

    /** Figures that stand together. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Figures(int[] numbers, int[] lengths, String marks, int last) {}

    @Nullable
    DateDraft at(int index) {
        if (!words.isNumber(index)
                || index > 0
                        && isMark(words.form(index - 1))
                        && !words.spaceBefore(index)
                        && words.isNumber(index - 2)) {
            return null;
        }
        Figures figures = figures(index);
        if (figures == null) {
            return null;
        }
        int count = figures.numbers.length;
        DateDraft draft = new DateDraft(index, words.start(index), figures.last);
        boolean hijri = HIJRI.contains(words.form(figures.last));
        if (hijri || CHRISTIAN.contains(words.form(figures.last))) {
            draft.last++;
        }
        if (count == 3) {
            LocalDate day = hijri ? hijri(figures) : day(figures);
            draft.value = day == null ? null : DateValue.day(day);
            draft.year = day == null ? null : Integer.valueOf(day.getYear());
            return day == null ? null : draft;
        }
        return count == 2 ? two(figures, draft) : null;
    }

    private static boolean isMark(String form) {
        return form.equals("/") || form.equals("-") || form.equals(".");
    }

    /** The figures from a token on, as long as nothing but "/", "-" or "." stands between them. */
    private @Nullable Figures figures(int index) {
        StringBuilder chars = new StringBuilder(words.form(index));
        int at = index + 1;
        while (words.isNumber(at + 1)
                && isMark(words.form(at))
                && !words.spaceBefore(at)
                && !words.spaceBefore(at + 1)
                && chars.length() < 24) {
            chars.append(words.form(at)).append(words.form(at + 1));
            at += 2;
        }
        int[] numbers = new int[3];
        int[] lengths = new int[3];
        StringBuilder marks = new StringBuilder();
        int n = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[n] = numbers[n] * 10 + (c - '0');
                if (++lengths[n] > 4) {
                    return null;
                }
            } else if (c == ',' || ++n > 2) {
                return null;
            } else {
                marks.append(c);
            }
        }
        if (n == 0 || n == 2 && marks.charAt(0) != marks.charAt(1)) {
            return null;
        }
        return new Figures(Arrays.copyOf(numbers, n + 1), Arrays.copyOf(lengths, n + 1), marks.toString(), at);
    }

    private @Nullable LocalDate day(Figures figures) {
        int[] n = figures.numbers;
        if (figures.lengths[0] == 4) {
            return valid(n[0], n[1], n[2]);
        }
        if (figures.lengths[2] == 4) {
            LocalDate day = valid(n[2], n[1], n[0]);
            return day != null ? day : valid(n[2], n[0], n[1]);
        }
        if (figures.lengths[0] > 2 || figures.lengths[1] > 2 || figures.lengths[2] != 2) {
            return null;
        }
        LocalDate dayFirst = valid(2000 + n[2], n[1], n[0]);
        LocalDate yearFirst = figures.lengths[0] == 2 ? valid(2000 + n[0], n[1], n[2]) : null;
        LocalDate today = resolver.today();
        if (dayFirst == null || yearFirst == null || today == null) {
            return dayFirst == null ? yearFirst : dayFirst;
        }
        return Math.abs(ChronoUnit.DAYS.between(today, yearFirst)) < Math.abs(ChronoUnit.DAYS.between(today, dayFirst))
                ? yearFirst
                : dayFirst;
    }

    private static @Nullable LocalDate hijri(Figures figures) {
        int[] n = figures.numbers;
        try {
            return LocalDate.from(
                    figures.lengths[0] == 4
                            ? DateResolver.hijri(n[0], n[1], n[2])
                            : DateResolver.hijri(n[2], n[1], n[0]));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        return year >= 1 && month >= 1 && month <= 12 ? DateResolver.day(LocalDate.of(year, month, 1), day) : null;
    }

    private @Nullable DateDraft two(Figures figures, DateDraft draft) {
        int a = figures.numbers[0];
        int b = figures.numbers[1];
        boolean slash = figures.marks.equals("/");
        boolean prepared = isPrepared(draft.first);
        if (figures.lengths[0] == 4 || figures.lengths[1] == 4) {
            int year = figures.lengths[0] == 4 ? a : b;
            int month = figures.lengths[0] == 4 ? b : a;
            boolean fits = year >= 1900
                    && year <= 2100
                    && month >= 1
                    && month <= 12
                    && (slash || prepared || words.isBreak(figures.last));
            draft.value = fits ? DateResolver.month(LocalDate.of(year, month, 1)) : null;
            draft.year = year;
            return fits ? draft : null;
        }
        if (figures.lengths[0] > 2
                || figures.lengths[1] > 2
                || a == 24 && b == 7
                || !slash && !prepared && !endsSentence(figures)
                || figures.marks.equals(".") && words.isWord(figures.last)) {
            return null;
        }
        boolean dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31;
        boolean monthFirst = !dayFirst && a >= 1 && a <= 12 && b >= 1 && b <= 31;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        draft.day = dayFirst ? a : b;
        draft.month = month(dayFirst ? b : a);
        yearApart(draft, a, b);
        return draft;
    }

    /** "08/12, 2015": with the year set apart by a comma, the month stands first where it can. */
    private void yearApart(DateDraft draft, int a, int b) {
        int year = words.is(draft.last, ",") ? words.digits(draft.last + 1) : -1;
        int length = words.form(draft.last + 1).length();
        boolean full = length == 4 && year >= 1900 && year <= 2100;
        boolean shortened = length == 2 && year >= 0 && words.isBreak(draft.last + 2) && !words.is(draft.last + 2, "%");
        if (full || shortened) {
            draft.year = full ? year : 2000 + year;
            draft.last += 2;
            if (a >= 1 && a <= 12 && b >= 1 && b <= 31) {
                draft.day = b;
                draft.month = month(a);
            }
        }
    }

    private static MonthName month(int number) {
        return new MonthName(number, MonthSystem.EGYPTIAN, true);
    }

    /** Whether "22-4" ends a sentence that tells no score or vote. */
    private boolean endsSentence(Figures figures) {
        String before = words.form(figures.last - 4);
        return figures.marks.equals("-")
                && figures.numbers[0] > 12
                && !words.has(figures.last)
                && !before.endsWith("اغلبيه")
                && !before.endsWith("نتيجه")
                && !before.endsWith("تصويت");
    }

    private boolean isPrepared(int index) {
        return !words.has(index - 1)
                || lexicon.support(Support.DATE).at(words, index - 1, Front.ANY) != null
                || lexicon.weekdays.at(words, index - 1, Front.ANY) != null;
    }
}
