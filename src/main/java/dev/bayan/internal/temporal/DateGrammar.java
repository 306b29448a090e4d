package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.DurationGrammar.Span;
import dev.bayan.internal.temporal.MonthGrammar.DayNumber;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.model.Bound;
import dev.bayan.model.DateValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of every kind, single, counted from another ("قبل يومين", "بعد أسبوع من 5 مارس") and from one to another. */
final class DateGrammar {
    private final Words words;
    private final DurationGrammar durations;
    private final MonthGrammar months;
    private final NumericDates numeric;
    private final DayGrammar days;
    private final PeriodGrammar periods;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    DateGrammar(Words words, NumberGrammar numbers, OrdinalGrammar ordinals, DurationGrammar durations, DateResolver resolver) {
        this.words = words;
        this.durations = durations;
        this.resolver = resolver;
        this.months = new MonthGrammar(words, numbers, ordinals);
        this.numeric = new NumericDates(words, resolver);
        this.days = new DayGrammar(words, months, numeric, ordinals, resolver);
        this.periods = new PeriodGrammar(words, numbers, ordinals, months, resolver);
    }

    @Nullable DateMatch at(int index) {
        DateDraft draft = interval(index);
        if (draft == null) {
            draft = single(index, Front.ANY);
            draft = draft == null ? null : toEnd(draft);
        }
        return draft == null ? null : match(draft);
    }

    /** A full date that needs no other, for finding the date of a document; null if none begins there. */
    @Nullable LocalDate full(int index) {
        DateDraft draft = single(index, Front.ANY);
        boolean full = draft != null && draft.year != null && (draft.day > 0 || draft.value != null);
        DateValue value = full ? resolver.resolve(draft) : null;
        return value == null || value.precision() != DateValue.Precision.DAY ? null : value.first();
    }

    private DateMatch match(DateDraft draft) {
        List<DateValue> each = resolver.coordinated(draft);
        DateValue value = each.isEmpty() ? resolver.resolve(draft) : inRow(each);
        return new DateMatch(draft.first, draft.last, draft.start, words.end(draft.last), Optional.ofNullable(value), each);
    }

    private static DateValue inRow(List<DateValue> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).first().equals(days.get(i - 1).last().plusDays(1))) {
                return days.get(0);
            }
        }
        return DateValue.interval(days.get(0).first(), days.get(days.size() - 1).last());
    }

    private @Nullable DateDraft single(int index, Front front) {
        DateDraft draft = counted(index, front);
        if (draft == null) {
            draft = days.at(index, front);
        }
        if (draft == null) {
            draft = months.dayMonth(index, front);
        }
        if (draft == null && front != Front.JOINED) {
            draft = numeric.at(index);
        }
        if (draft == null) {
            draft = months.month(index, front);
        }
        if (draft == null) {
            draft = periods.at(index, front);
            draft = draft == null ? null : withWeekday(draft);
        }
        if (draft == null) {
            draft = weekdayOfMonth(index, front);
        }
        return draft == null ? null : corresponding(draft);
    }

    /** "الأسبوع المقبل يوم الجمعة". */
    private DateDraft withWeekday(DateDraft draft) {
        if (draft.weekSteps == null) {
            return draft;
        }
        DateDraft weekday = days.at(draft.last, Front.ARTICLE);
        if (weekday != null && weekday.isBareWeekday() && weekday.adjective == null && weekday.moreDays.isEmpty()) {
            draft.weekday = weekday.weekday;
            draft.last = weekday.last;
        }
        return draft;
    }

    /** "أول يوم جمعة من يوليو". */
    private @Nullable DateDraft weekdayOfMonth(int index, Front front) {
        Hit<TemporalLexicon.OrdinalWord> ordinal = lexicon.ordinals.at(words, index, front);
        if (ordinal == null || ordinal.article() || ordinal.value().value() > 5) {
            return null;
        }
        int at = words.is(ordinal.last(), "يوم") ? ordinal.last() + 1 : ordinal.last();
        Hit<Integer> weekday = lexicon.weekdays.at(words, at, Front.ARTICLE);
        if (weekday == null || weekday.article() || !words.is(weekday.last(), "من") && !words.is(weekday.last(), "في")) {
            return null;
        }
        DateDraft month = months.month(weekday.last() + 1, Front.ARTICLE);
        month = month == null ? periods.unit(weekday.last() + 1, Front.ARTICLE) : month;
        if (month == null || !month.hasMonth()) {
            return null;
        }
        DateValue value = resolver.resolve(month);
        LocalDate day = value == null ? null : value.first().with(
                TemporalAdjusters.dayOfWeekInMonth(ordinal.value().value(), DayOfWeek.of(weekday.value())));
        return DateDraft.of(ordinal.first(), words.start(ordinal), month.last, day == null ? null : DateValue.day(day));
    }

    /** "10 شوال 1436هـ الموافق 26 يوليو 2015م": one date in two calendars. */
    private DateDraft corresponding(DateDraft draft) {
        boolean hijri = draft.hijriYear || draft.month != null && draft.month.hijri();
        int at = draft.last;
        boolean bracket = words.is(at, "(");
        boolean word = words.is(bracket ? at + 1 : at, "الموافق") || words.is(bracket ? at + 1 : at, "الموافقه");
        if (words.is(at, ",") && words.is(at + 1, "الموافق")) {
            at++;
            word = true;
        }
        if (!word && !(hijri && (words.is(at, "/") || words.is(at, "-") || bracket || words.is(at, ",")))) {
            return draft;
        }
        at = bracket && word ? at + 2 : at + 1;
        at = words.is(at, "ل") ? at + 1 : at;
        DateDraft other = months.dayMonth(at, Front.ANY);
        other = other == null ? numeric.at(at) : other;
        if (other == null || !word && other.month != null && other.month.hijri()) {
            return draft;
        }
        boolean otherHijri = other.hijriYear || other.month != null && other.month.hijri();
        DateDraft better = otherHijri ? draft : other;
        DateDraft both = better.from(draft.first, draft.start);
        if (both.weekday == 0) {
            both.weekday = draft.weekday;
        }
        both.last = bracket && words.is(other.last, ")") ? other.last + 1 : other.last;
        return both;
    }

    /** "قبل يومين", "منذ أسبوع", "بعد أسبوعين من الآن", "بعد يومين من 5 مارس", "في غضون ثلاثة أيام". */
    private @Nullable DateDraft counted(int index, Front front) {
        int sign = switch (stem(index, front)) {
            case "قبل", "منذ" -> -1;
            case "بعد" -> 1;
            case "غضون" -> 2;
            case "خلال" -> resolver.readsForward() ? 2 : 0;
            default -> 0;
        };
        if (sign == 0) {
            Span plain = front == Front.JOINED || !words.isNumber(index) ? null : durations.sum(index, front, false);
            return plain == null || plain.largest().compareTo(Unit.DAY) < 0 || !isNow(plain.last()) ? null
                    : from(plain.first(), plain.start(), plain, 1, resolver.today(), plain.last() + 2);
        }
        Hit<Bound> bound = lexicon.boundsBefore.at(words, index + 1, Front.ARTICLE);
        Span span = durations.sum(bound == null ? index + 1 : bound.last(), Front.ARTICLE, true);
        if (span == null || span.largest().compareTo(Unit.DAY) < 0) {
            return null;
        }
        int start = words.start(index, words.form(index).length() - stem(index, front).length());
        int at = span.last();
        if (isNow(at)) {
            return from(index, start, span, sign, resolver.today(), at + 2);
        }
        if (!words.is(at, "من") || sign == 2) {
            return from(index, start, span, sign, resolver.today(), at);
        }
        DateDraft base = single(at + 1, Front.ARTICLE);
        if (base == null || base.weekSteps != null) {
            return DateDraft.of(index, start, at, null);
        }
        DateValue value = resolver.resolve(base);
        return from(index, start, span, sign, value == null ? null : sign < 0 ? value.first() : value.last(), base.last);
    }

    private boolean isNow(int index) {
        return words.is(index, "من") && (words.is(index + 1, "الان") || words.is(index + 1, "اليوم"));
    }

    private String stem(int index, Front front) {
        String form = words.form(index);
        boolean conjunction = front == Front.ANY && form.length() > 3 && (form.startsWith("و") || form.startsWith("ف"));
        return conjunction ? form.substring(1) : form;
    }

    private static DateDraft from(int first, int start, Span span, int sign, @Nullable LocalDate base, int last) {
        DateValue value = null;
        if (base != null) {
            LocalDate day = sign < 0 ? base.minus(span.length().period()) : base.plus(span.length().period());
            value = sign == 2 ? DateValue.interval(base, day) : DateValue.day(day);
        }
        return DateDraft.of(first, start, last, value);
    }

    /** "من 8 إلى 10 ماي", "بين 4 سبتمبر و8 سبتمبر", "8-10 مارس". */
    private @Nullable DateDraft interval(int index) {
        String form = words.form(index);
        String bare = form.length() > 2 && (form.startsWith("و") || form.startsWith("ل")) ? form.substring(1) : form;
        boolean between = bare.equals("بين") || form.equals("ما") && words.is(index + 1, "بين");
        boolean from = bare.equals("من") || form.equals("ابتداء") && words.is(index + 1, "من")
                || form.equals("اعتبارا") && words.is(index + 1, "من");
        if (!between && !from) {
            DayNumber day = months.dayNumber(index, Front.ANY);
            return day == null || !isDash(day.last()) && !isTo(day.last()) ? null
                    : ends(day.first(), day.start(), bareDay(day), false);
        }
        int at = form.equals("ما") || form.equals("ابتداء") || form.equals("اعتبارا") ? index + 2 : index + 1;
        int start = words.start(index, form.length() - bare.length());
        DateDraft low = null;
        DayNumber day = months.dayNumber(at, Front.ARTICLE);
        if (day != null && (isDash(day.last()) || isTo(day.last()) || between)) {
            low = ends(index, start, bareDay(day), between);
        }
        if (low == null) {
            DateDraft single = single(at, Front.ARTICLE);
            low = single == null ? null : ends(index, start, single, between);
        }
        return low;
    }

    private static DateDraft bareDay(DayNumber day) {
        DateDraft draft = new DateDraft(day.first(), day.start(), day.last());
        draft.day = day.value();
        return draft;
    }

    private boolean isDash(int index) {
        return words.is(index, "-");
    }

    private boolean isTo(int index) {
        return words.is(index, "الي") || words.is(index, "حتي") || words.is(index, "وحتي") || words.is(index, "لغايه");
    }

    private DateDraft toEnd(DateDraft low) {
        boolean to = isTo(low.last) || isDash(low.last) && low.value == null;
        DateDraft both = to && low.moreDays.isEmpty() ? ends(low.first, low.start, low, false) : null;
        return both == null ? low : both;
    }

    /** The interval from a date to the one that follows; null if none does. */
    private @Nullable DateDraft ends(int first, int start, DateDraft low, boolean between) {
        DateDraft high;
        if (isTo(low.last) || isDash(low.last)) {
            high = single(words.is(low.last + 1, "يوم") ? low.last + 2 : low.last + 1, Front.ARTICLE);
        } else {
            high = between ? single(low.last, Front.JOINED) : null;
        }
        if (high == null || low.isBareDay() && !high.hasMonth() && high.value == null && high.weekday == 0 && high.day == 0
                || !high.moreDays.isEmpty()) {
            return null;
        }
        DateDraft begin = low.from(first, start);
        if (low.isBareDay() && low.weekday == 0 && high.day == 0 && high.value == null) {
            return null;
        }
        boolean later = begin.isBareWeekday() && high.isBareWeekday();
        if (!later && !begin.isBareWeekday()) {
            begin.completeFrom(high);
        }
        if (high.day > 0 && !high.hasMonth() && begin.hasMonth()) {
            high.completeFrom(begin);
        }
        DateValue from = resolver.resolve(begin);
        DateValue to = resolver.resolve(high);
        if (from != null && to != null && begin.isBareWeekday() && !later) {
            from = DateValue.day(to.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(begin.weekday))));
        }
        if (from != null && to != null && later) {
            to = DateValue.day(from.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(high.weekday))));
        }
        boolean ordered = from != null && to != null && !from.first().isAfter(to.last());
        if (from != null && to != null && !ordered) {
            LocalDate yearBefore = from.first().minusYears(1);
            LocalDate monthBefore = from.first().minusMonths(1);
            from = DateValue.day(low.isBareDay() ? monthBefore : yearBefore);
            ordered = !from.first().isAfter(to.last());
        }
        DateValue value = ordered && from != null && to != null ? DateValue.interval(from.first(), to.last()) : null;
        return DateDraft.of(first, start, high.last, value);
    }
}
