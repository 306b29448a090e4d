package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.MonthGrammar.DayNumber;
import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.PartOfDay;
import dev.bayan.internal.temporal.TemporalLexicon.Support;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.temporal.TemporalLexicon.UnitWord;
import dev.bayan.internal.temporal.TemporalLexicon.WordNumber;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DateValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days by name or seen from today, with the date that explains them: "أمس الخميس", "الثلاثاء 18 مارس 2025", "مساء أمس",
 * "فجر الخميس 6 تشرين الثاني/نوفمبر", "الاثنين المقبل", "يومي 23 و24 مارس".
 *
 * <p>A weekday needs its article, or "يوم" before it. "صلاة الجمعة", "كلا الاثنين", "اليوم الوطني", "اليوم السادس
 * عشر" and "اليوم التالي للحرب" name no day.
 */
final class DayGrammar {
    private static final WordSet NO_TODAY = WordSet.of(
            "الوطني", "العالمي", "الدولي", "الاول", "الاخير", "الذي", "الواحد", "القومي", "الموعود", "المحدد",
            "المذكور", "الاسود", "المشؤوم");
    private final Words words;
    private final MonthGrammar months;
    private final NumericDates numeric;
    private final OrdinalGrammar ordinals;
    private final DateResolver resolver;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    DayGrammar(Words words, MonthGrammar months, NumericDates numeric, OrdinalGrammar ordinals, DateResolver resolver) {
        this.words = words;
        this.months = months;
        this.numeric = numeric;
        this.ordinals = ordinals;
        this.resolver = resolver;
    }

    @Nullable
    DateDraft at(int index, Front front) {
        DateDraft part = partOfDay(index, front);
        if (part != null) {
            return part;
        }
        DateDraft relative = relative(index, front);
        if (relative != null) {
            return relative;
        }
        DateDraft weekday = weekday(index, front);
        return weekday != null ? weekday : afterDayWord(index, front);
    }

    /** "مساء أمس", "فجر الخميس 6 تشرين الثاني", "منتصف ليل الأحد". */
    private @Nullable DateDraft partOfDay(int index, Front front) {
        Hit<PartOfDay> part = lexicon.partsOfDay.at(words, index, front);
        if (part == null || part.article()) {
            return null;
        }
        int at = part.last();
        DateDraft day = relative(at, Front.ARTICLE);
        if (day == null) {
            day = weekday(at, Front.ARTICLE);
        }
        if (day == null) {
            day = afterDayWord(at, Front.ARTICLE);
        }
        return day == null || day.first != at ? null : day.from(part.first(), words.start(part));
    }

    /** "أمس", "اليوم الأحد", "غدا الأربعاء". */
    private @Nullable DateDraft relative(int index, Front front) {
        Hit<Integer> hit = lexicon.days.at(words, index, front);
        if (hit == null || hit.cut().article() && hit.value() == 0) {
            return null;
        }
        DateDraft draft = new DateDraft(hit.first(), words.start(hit), hit.last());
        draft.offset = hit.value();
        if (words.form(hit.last() - 1).endsWith("اليوم") || nightOfStory(hit.last())) {
            if (!isToday(draft)) {
                return null;
            }
            if (draft.unknown || draft.value != null || draft.day > 0) {
                return draft;
            }
        }
        if (words.is(hit.last() - 1, "الاول")
                && words.is(hit.last(), "من")
                && months.month(hit.last() + 1, Front.ANY) != null) {
            draft.last--;
        }
        explain(draft);
        return draft;
    }

    /** "الليلة نفسها": the night of the day told last; "الليلة" alone is today's. */
    private boolean nightOfStory(int next) {
        Hit<Adjective> adjective =
                words.form(next - 1).endsWith("الليله") ? lexicon.adjectives.at(words, next, Front.ARTICLE) : null;
        return adjective != null && !adjective.value().known();
    }

    /** Reads on after "اليوم": false where it names no day seen from here. */
    private boolean isToday(DateDraft draft) {
        int next = draft.last;
        Hit<Adjective> adjective = lexicon.adjectives.at(words, next, Front.ARTICLE);
        if (adjective != null && !adjective.value().known()) {
            boolean following = words.form(next).startsWith("التال");
            if (words.form(adjective.last()).startsWith("ل")) {
                return false;
            }
            draft.last = adjective.last();
            LocalDate told = resolver.told(draft.first, true);
            draft.value = told == null
                    ? null
                    : DateValue.day(told.plusDays(adjective.value().steps()));
            draft.unknown = told == null && (!following || !resolver.readsForward());
            draft.offset = 1;
            return true;
        }
        if (adjective != null) {
            return false;
        }
        OrdinalMatch ordinal = ordinals.at(next, Front.ARTICLE);
        if (ordinal == null || lexicon.weekdays.at(words, next, Front.ARTICLE) != null) {
            return !NO_TODAY.contains(words.form(next));
        }
        DateDraft day = months.dayMonth(next, Front.ARTICLE);
        if (day == null) {
            return false;
        }
        draft.offset = null;
        draft.day = day.day;
        draft.completeFrom(day);
        draft.last = day.last;
        return true;
    }

    /** "الثلاثاء", "يوم الجمعة", "الأحد الماضي", "الخميس 21". */
    private @Nullable DateDraft weekday(int index, Front front) {
        Hit<UnitWord> word = dayWord(index, front);
        boolean both = word != null && word.value().number() == WordNumber.CONSTRUCT;
        int at = word == null ? index : word.last();
        Hit<Integer> hit = lexicon.weekdays.at(words, at, word == null ? front : Front.ARTICLE);
        if (hit == null || !hit.article() && (word == null || word.article() || both)) {
            return null;
        }
        if (word == null && !isWeekday(hit)) {
            return null;
        }
        DateDraft draft = new DateDraft(
                word == null ? hit.first() : word.first(),
                word == null ? words.start(hit) : words.start(word),
                hit.last());
        draft.weekday = hit.value();
        if (both || hit.article()) {
            Hit<Integer> more = lexicon.weekdays.at(words, draft.last, Front.JOINED);
            if (more != null && more.article() && (both || severalDays(more.last()))) {
                draft.moreDays.add(more.value());
                draft.last = more.last();
            }
        }
        explain(draft);
        return draft;
    }

    /** "الخميس والجمعة 15 و16 حزيران": as many days of the month as weekdays before them. */
    private boolean severalDays(int index) {
        DateDraft days = months.dayMonth(index, Front.ARTICLE);
        return days != null && days.first == index && !days.moreDays.isEmpty();
    }

    private boolean isWeekday(Hit<Integer> hit) {
        int next = hit.last();
        if (lexicon.support(Support.NO_DAY).at(words, hit.first() - 1, Front.ANY) != null
                && !(words.is(hit.first() - 1, "بين") && lexicon.weekdays.at(words, next, Front.JOINED) != null)) {
            return false;
        }
        if (hit.value() == 7 && words.is(next, "من")) {
            return words.form(next + 1).contains("اسبوع");
        }
        return !(hit.value() == 1 && (words.is(next, "معا") || words.is(next, "كليهما")));
    }

    private @Nullable Hit<UnitWord> dayWord(int index, Front front) {
        Hit<UnitWord> word = lexicon.units.at(words, index, front);
        return word != null
                        && word.value().unit() == Unit.DAY
                        && !word.article()
                        && (word.value().number() == WordNumber.SINGULAR
                                || word.value().number() == WordNumber.CONSTRUCT)
                ? word
                : null;
    }

    /** "يوم 12/5/2025", "يومي 23 و24 مارس", "بتاريخ 5 مارس", "يوم 27". */
    private @Nullable DateDraft afterDayWord(int index, Front front) {
        Hit<UnitWord> word = dayWord(index, front);
        if (word == null) {
            return null;
        }
        int at = word.last();
        DateDraft draft = date(at);
        if (draft != null) {
            return draft.from(word.first(), words.start(word));
        }
        if (words.is(at, "غد") || words.is(at, "امس")) {
            return null;
        }
        DayNumber day = months.dayNumber(at, Front.ARTICLE);
        if (day == null
                || !day.digits()
                || words.is(day.last(), "-")
                || words.is(day.last(), "/")
                || lexicon.units.at(words, day.last(), Front.ARTICLE) != null) {
            return null;
        }
        DateDraft bare = new DateDraft(word.first(), words.start(word), day.last());
        bare.day = day.value();
        return bare;
    }

    /** A day with its month, in words or figures. */
    @Nullable
    DateDraft date(int index) {
        DateDraft draft = months.dayMonth(index, Front.ARTICLE);
        return draft != null ? draft : numeric.at(index);
    }

    /** Reads what follows a day that has a name: another name, an adjective, the date. */
    private void explain(DateDraft draft) {
        if (draft.weekday == 0) {
            int at = words.is(draft.last, ",") || words.is(draft.last, "(") ? draft.last + 1 : draft.last;
            Hit<UnitWord> word = dayWord(at, Front.ARTICLE);
            Hit<Integer> weekday = lexicon.weekdays.at(words, word == null ? at : word.last(), Front.ARTICLE);
            if (weekday != null && weekday.article() && (at == draft.last || closes(weekday.last(), at - 1))) {
                draft.weekday = weekday.value();
                draft.last = words.is(at - 1, "(") ? weekday.last() + 1 : weekday.last();
            }
        } else {
            Hit<Adjective> adjective = lexicon.adjectives.at(words, draft.last, Front.ARTICLE);
            if (adjective != null) {
                draft.adjective = adjective.value();
                draft.last = adjective.last();
                if (!adjective.value().known()) {
                    ofStory(draft, adjective.value().steps());
                }
            }
        }
        if (!explainDate(draft) && draft.offset == null && draft.adjective == null) {
            dayOnly(draft);
            weekOf(draft);
            ofMonth(draft);
        }
    }

    /** "الجمعة التالية": counted from the last date told. */
    private void ofStory(DateDraft draft, int steps) {
        LocalDate told = resolver.told(draft.first, true);
        DayOfWeek weekday = DayOfWeek.of(draft.weekday);
        draft.value = told == null
                ? null
                : DateValue.day(told.with(
                        steps > 0
                                ? TemporalAdjusters.next(weekday)
                                : steps < 0
                                        ? TemporalAdjusters.previous(weekday)
                                        : TemporalAdjusters.previousOrSame(weekday)));
        draft.unknown = told == null;
    }

    /** Whether a name set off by a mark before it is set off after it as well. */
    private boolean closes(int index, int mark) {
        return words.is(mark, "(") ? words.is(index, ")") : words.isBreak(index) || date(index) != null;
    }

    private boolean explainDate(DateDraft draft) {
        int at = draft.last;
        boolean bracket = words.is(at, "(");
        if (words.is(at, ",") || bracket) {
            at++;
        }
        if (words.is(at, "الموافق") || words.is(at, "الموافقه") || words.is(at, "بتاريخ") || words.is(at, "في")) {
            at++;
            if (words.is(at, "ل") || words.is(at, "يوم")) {
                at++;
            }
        }
        DateDraft date = date(at);
        if (date == null && words.is(at - 1, ",") || date == null && words.isWord(at)) {
            DateDraft month = months.month(at, Front.ARTICLE);
            date = month != null && month.day > 0 ? month : null;
        }
        if (date == null || date.first != at) {
            return false;
        }
        draft.offset = null;
        draft.day = date.day;
        draft.value = date.value;
        draft.moreDays.clear();
        draft.moreDays.addAll(date.moreDays);
        draft.unknown = false;
        draft.adjective = date.adjective;
        draft.month = null;
        draft.completeFrom(date);
        draft.last = bracket && words.is(date.last, ")") ? date.last + 1 : date.last;
        return true;
    }

    /** "الخميس 21", "الجمعة في الثانية والعشرين": a day of the month with no month. */
    private void dayOnly(DateDraft draft) {
        boolean in = words.is(draft.last, "في");
        DayNumber day = months.dayNumber(in ? draft.last + 1 : draft.last, Front.ARTICLE);
        if (day == null
                || !words.isBreak(day.last()) && !words.is(day.last(), "حتي") && !words.is(day.last(), "الي")
                || words.is(day.last(), ":")
                || !day.digits() && !in) {
            return;
        }
        draft.day = day.value();
        draft.last = day.last();
    }

    /** "الأحد الثاني من مارس", "الأحد الثاني". */
    private void ofMonth(DateDraft draft) {
        OrdinalMatch ordinal = draft.day > 0 || draft.weekSteps != null ? null : ordinals.at(draft.last, Front.ARTICLE);
        if (ordinal == null || ordinal.value() > 5 || words.isNumber(ordinal.last() - 1)) {
            return;
        }
        DateDraft month = new DateDraft(ordinal.last(), 0, ordinal.last());
        if (words.is(ordinal.last(), "من") && months.withMonth(month, ordinal.last())
                || words.isBreak(ordinal.last())) {
            if (!month.hasMonth()) {
                month.monthSteps = 0;
            }
            DateValue value = resolver.resolve(month);
            draft.value = value == null
                    ? null
                    : DateValue.day(value.first()
                            .with(TemporalAdjusters.dayOfWeekInMonth(ordinal.value(), DayOfWeek.of(draft.weekday))));
            draft.unknown = value == null;
            draft.last = month.last;
        }
    }

    /** "يوم الجمعة من الأسبوع المقبل". */
    private void weekOf(DateDraft draft) {
        if (!words.is(draft.last, "من") || draft.day > 0) {
            return;
        }
        int at = draft.last + 1;
        boolean demonstrative = words.is(at, "هذا");
        at = demonstrative ? at + 1 : at;
        if (!words.is(at, "الاسبوع")) {
            return;
        }
        Hit<Adjective> adjective = lexicon.adjectives.at(words, at + 1, Front.ARTICLE);
        if (adjective != null && adjective.value().known()) {
            draft.weekSteps = adjective.value().steps();
            draft.last = adjective.last();
        } else if (demonstrative) {
            draft.weekSteps = 0;
            draft.last = at + 1;
        }
    }
}
