package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.DurationGrammar.Span;
import dev.bayan.internal.temporal.MonthGrammar.DayNumber;
import dev.bayan.internal.temporal.TemporalLexicon.Holiday;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Bound;
import dev.bayan.model.DateValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of every kind, single, counted from another ("قبل يومين", "بعد أسبوع من 5 مارس") and from one to another. */
final class DateGrammar implements DateResolver.Story {
    private static final WordSet UNTIL = WordSet.of("قبل", "حتي", "بحلول", "قبيل");

    /** How many tokens back a date can be that another is counted from. */
    private static final int MEMORY = 150;

    private final Words words;
    private final DurationGrammar durations;
    private final MonthGrammar months;
    private final NumericDates numeric;
    private final DayGrammar days;
    private final PeriodGrammar periods;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();
    /** How many dates counted from another are being read; one is enough. */
    private int depth;

    private boolean looksBack;

    DateGrammar(
            Words words,
            NumberGrammar numbers,
            OrdinalGrammar ordinals,
            DurationGrammar durations,
            DateResolver resolver) {
        this.words = words;
        this.durations = durations;
        this.resolver = resolver;
        this.months = new MonthGrammar(words, numbers, ordinals, resolver);
        resolver.remember(this);
        this.numeric = new NumericDates(words, resolver);
        this.days = new DayGrammar(words, months, numeric, ordinals, resolver);
        this.periods = new PeriodGrammar(words, numbers, ordinals, months, resolver);
    }

    /** The date that begins at a token; what lies beyond the years that a value can hold is none. */
    @Nullable
    DateMatch at(int index) {
        try {
            return read(index);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    private @Nullable DateMatch read(int index) {
        DateDraft draft = interval(index);
        if (draft == null) {
            draft = single(index, Front.ANY);
            draft = draft == null ? null : toEnd(draft);
        }
        return draft == null ? null : match(draft);
    }

    /**
     * The last date told before a token, looked for over some sentences; dates that are themselves told so do not
     * count.
     */
    @Override
    public @Nullable DateValue before(int index, boolean day) {
        if (looksBack) {
            return null;
        }
        int from = words.from();
        int limit = words.limit();
        looksBack = true;
        try {
            for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
                words.enter(i);
                DateMatch match = at(i);
                if (match != null
                        && match.last() <= index
                        && match.value().isPresent()
                        && (!day || match.day().isPresent() && !isDeadline(match))) {
                    return match.value().get();
                }
            }
            return null;
        } finally {
            looksBack = false;
            words.look(from, limit);
        }
    }

    /** "قبل نهاية يونيو", "بحلول 30 يونيو": a day yet to come by which something is to be done is not the day of the story. */
    private boolean isDeadline(DateMatch match) {
        LocalDate today = resolver.today();
        boolean until = UNTIL.contains(words.form(match.first()))
                || match.first() > 0 && UNTIL.contains(words.form(match.first() - 1));
        return until
                && today != null
                && match.value().isPresent()
                && match.value().get().first().isAfter(today);
    }

    /** A full date that needs no other, for finding the date of a document; null if none begins there. */
    @Nullable
    LocalDate full(int index) {
        DateDraft draft = single(index, Front.ANY);
        if (draft == null || draft.year == null || draft.day == 0 && draft.value == null) {
            return null;
        }
        DateValue value = resolver.resolve(draft);
        return value == null || value.precision() != DateValue.Precision.DAY ? null : value.first();
    }

    private DateMatch match(DateDraft draft) {
        List<DateValue> each = resolver.coordinated(draft);
        DateValue value = each.isEmpty() ? resolver.resolve(draft) : inRow(each);
        return new DateMatch(
                draft.first, draft.last, draft.start, words.end(draft.last), Optional.ofNullable(value), each);
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
            draft = draft == null || draft.day > 0 ? draft : withDays(draft);
        }
        if (draft == null) {
            draft = periods.at(index, front);
            draft = draft == null ? null : withWeekday(draft);
        }
        if (draft == null) {
            draft = weekdayOfMonth(index, front);
        }
        if (draft == null) {
            draft = holiday(index, front);
        }
        if (draft == null && words.is(index - 1, "في") && words.isNumber(index)) {
            DayNumber day = months.dayNumber(index, front);
            draft = day != null && words.isBreak(day.last()) && !words.has(day.last() + 1) ? bareDay(day) : null;
        }
        return draft == null ? null : corresponding(draft);
    }

    /** "يوم عيد الميلاد", "في عيد الشكر 2010". */
    private @Nullable DateDraft holiday(int index, Front front) {
        boolean day = words.is(index, "يوم");
        Hit<Holiday> hit = lexicon.holidays.at(words, index, front);
        hit = hit == null && day ? lexicon.holidays.at(words, index + 1, Front.ARTICLE) : hit;
        if (hit == null
                || !day
                        && words.has(index - 1)
                        && !words.form(hit.first()).endsWith("ليله")
                        && lexicon.support(TemporalLexicon.Support.DATE).at(words, index - 1, Front.ANY) == null) {
            return null;
        }
        DateDraft draft =
                new DateDraft(day ? index : hit.first(), day ? words.start(index) : words.start(hit), hit.last());
        Holiday holiday = hit.value();
        draft.month = holiday.month();
        draft.day = holiday.week() == 0 ? holiday.day() : 1;
        months.tail(draft);
        if (holiday.week() > 0) {
            DateValue first = resolver.resolve(draft);
            LocalDate found = first == null
                    ? null
                    : first.first()
                            .with(TemporalAdjusters.dayOfWeekInMonth(holiday.week(), DayOfWeek.of(holiday.day())));
            return DateDraft.of(draft.first, draft.start, draft.last, found == null ? null : DateValue.day(found));
        }
        return draft;
    }

    /** "شهر نوفمبر بين 19 و20". */
    private DateDraft withDays(DateDraft draft) {
        boolean between = words.is(draft.last, "بين");
        DayNumber low = between || words.is(draft.last, "من") ? months.dayNumber(draft.last + 1, Front.ARTICLE) : null;
        if (low == null) {
            return draft;
        }
        DayNumber high = between
                ? months.dayNumber(low.last(), Front.JOINED)
                : isTo(low.last()) ? months.dayNumber(low.last() + 1, Front.ARTICLE) : null;
        if (high == null || !words.isBreak(high.last())) {
            return draft;
        }
        DateDraft from = draft.from(draft.first, draft.start);
        from.day = low.value();
        DateDraft to = draft.from(draft.first, draft.start);
        to.day = high.value();
        return interval(draft, resolver.resolve(from), resolver.resolve(to), high.last());
    }

    private static DateDraft interval(DateDraft draft, @Nullable DateValue from, @Nullable DateValue to, int last) {
        boolean ordered = from != null && to != null && !from.first().isAfter(to.last());
        return DateDraft.of(
                draft.first,
                draft.start,
                last,
                ordered && from != null && to != null ? DateValue.interval(from.first(), to.last()) : null);
    }

    /** "الأسبوع المقبل بين الأربعاء والجمعة". */
    private @Nullable DateDraft weekdaysOf(DateDraft week) {
        boolean between = words.is(week.last, "بين");
        Hit<Integer> low =
                between || words.is(week.last, "من") ? lexicon.weekdays.at(words, week.last + 1, Front.ARTICLE) : null;
        if (low == null || !low.article()) {
            return null;
        }
        Hit<Integer> high = between
                ? lexicon.weekdays.at(words, low.last(), Front.JOINED)
                : isTo(low.last()) ? lexicon.weekdays.at(words, low.last() + 1, Front.ARTICLE) : null;
        if (high == null || !high.article()) {
            return null;
        }
        week.weekday = low.value();
        DateValue from = resolver.resolve(week);
        week.weekday = high.value();
        return interval(week, from, resolver.resolve(week), high.last());
    }

    /** "الأسبوع المقبل يوم الجمعة". */
    private DateDraft withWeekday(DateDraft draft) {
        if (draft.weekSteps == null) {
            return draft;
        }
        DateDraft both = weekdaysOf(draft);
        if (both != null) {
            return both;
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
        if (weekday == null
                || weekday.article()
                || !words.is(weekday.last(), "من") && !words.is(weekday.last(), "في")) {
            return null;
        }
        DateDraft month = new DateDraft(weekday.last(), 0, weekday.last());
        month = !months.withMonth(month, weekday.last()) ? periods.unit(weekday.last() + 1, Front.ARTICLE) : month;
        if (month == null || !month.hasMonth() || month.unknown) {
            return null;
        }
        DateValue value = resolver.resolve(month);
        LocalDate day = value == null
                ? null
                : value.first()
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                ordinal.value().value(), DayOfWeek.of(weekday.value())));
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
        int sign =
                switch (stem(index, front)) {
                    case "قبل", "منذ" -> -1;
                    case "بعد" -> 1;
                    case "غضون" -> 2;
                    case "خلال" -> resolver.readsForward() ? 2 : 0;
                    default -> 0;
                };
        if (sign == 0) {
            Span plain = front == Front.JOINED || !words.isNumber(index) ? null : durations.sum(index, front, false);
            return plain == null || plain.largest().compareTo(Unit.DAY) < 0 || !isNow(plain.last())
                    ? null
                    : from(plain.first(), plain.start(), plain, 1, resolver.today(), plain.last() + 2);
        }
        Hit<Bound> bound = lexicon.boundsBefore.at(words, index + 1, Front.ARTICLE);
        Span span = durations.sum(bound == null ? index + 1 : bound.last(), Front.ARTICLE, true);
        if (span == null || span.largest().compareTo(Unit.DAY) < 0) {
            return null;
        }
        boolean vague =
                bound != null && (bound.value() != Bound.ABOUT || span.largest().compareTo(Unit.YEAR) >= 0);
        int start = words.start(
                index, words.form(index).length() - stem(index, front).length());
        int at = span.last();
        if (vague) {
            return DateDraft.of(index, start, at, null);
        }
        if (isNow(at)) {
            return from(index, start, span, sign, resolver.today(), at + 2);
        }
        if (!words.is(at, "من") || sign == 2) {
            return from(index, start, span, sign, resolver.today(), at);
        }
        depth++;
        DateDraft base = depth > 1 ? null : single(at + 1, Front.ARTICLE);
        depth--;
        if (base == null || base.weekSteps != null) {
            return DateDraft.of(index, start, at, null);
        }
        DateValue value = resolver.resolve(base);
        return from(
                index, start, span, sign, value == null ? null : sign < 0 ? value.first() : value.last(), base.last);
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
            LocalDate day = sign < 0
                    ? base.minus(span.length().period())
                    : base.plus(span.length().period());
            value = sign == 2 ? DateValue.interval(base, day) : DateValue.day(day);
        }
        return DateDraft.of(first, start, last, value);
    }

    /** "من 8 إلى 10 ماي", "بين 4 سبتمبر و8 سبتمبر", "8-10 مارس". */
    private @Nullable DateDraft interval(int index) {
        String form = words.form(index);
        String bare = form.length() > 2 && (form.startsWith("و") || form.startsWith("ل")) ? form.substring(1) : form;
        boolean between = bare.equals("بين") || form.equals("ما") && words.is(index + 1, "بين");
        boolean from = bare.equals("من")
                || form.equals("ابتداء") && words.is(index + 1, "من")
                || form.equals("اعتبارا") && words.is(index + 1, "من");
        if (!between && !from) {
            DateDraft years =
                    words.isNumber(index) && isDash(index + 1) ? years(index, index, words.start(index), false) : null;
            if (years != null) {
                return years;
            }
            DayNumber day = months.dayNumber(index, Front.ANY);
            return day == null || !isDash(day.last()) && !isTo(day.last())
                    ? null
                    : ends(day.first(), day.start(), bareDay(day), false);
        }
        DateDraft years = years(
                index,
                between ? index + (form.equals("ما") ? 2 : 1) : index + 1,
                words.start(index, form.length() - bare.length()),
                between);
        if (years != null) {
            return years;
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

    /** "من 2014 إلى 2018", "2014-2018". */
    private @Nullable DateDraft years(int index, int at, int start, boolean between) {
        DateDraft low = year(at);
        if (low == null || low.year == null) {
            return null;
        }
        DateDraft high = isTo(low.last) || isDash(low.last)
                ? year(low.last + 1)
                : between && words.is(low.last, "و") ? year(low.last + 1) : null;
        if (high == null || high.year == null || high.year <= low.year) {
            return null;
        }
        return DateDraft.of(
                index,
                start,
                high.last,
                DateValue.interval(LocalDate.of(low.year, 1, 1), LocalDate.of(high.year, 12, 31)));
    }

    private @Nullable DateDraft year(int index) {
        DateDraft draft = new DateDraft(index, 0, index);
        boolean found = (words.form(index).length() == 4 || words.isWord(index)) && months.anyYear(draft, index);
        return found && draft.year != null && draft.year >= 1000 && !words.is(draft.last, "/") ? draft : null;
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
        if (high == null
                || low.isBareDay() && !high.hasMonth() && high.value == null && high.weekday == 0 && high.day == 0
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
