package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.Fraction;
import dev.bayan.internal.temporal.TemporalLexicon.NumberKind;
import dev.bayan.internal.temporal.TemporalLexicon.NumberWord;
import dev.bayan.internal.temporal.TemporalLexicon.OrdinalWord;
import dev.bayan.internal.temporal.TemporalLexicon.PartOfDay;
import dev.bayan.internal.temporal.TemporalLexicon.Unit;
import dev.bayan.internal.temporal.TemporalLexicon.UnitWord;
import dev.bayan.internal.temporal.TemporalLexicon.WordNumber;
import dev.bayan.internal.text.WordSet;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "الساعة العاشرة صباحا بتوقيت واشنطن", "الثالثة عصرا", "10:30 بتوقيت غرينتش", "السادسة والنصف من عصر
 * اليوم".
 *
 * <p>An hour in words or in one figure needs "الساعة", "عند", a part of the day, a zone or minutes beside it, so that
 * "المرة الثالثة" and "7 أسرى" are no times. Without a part of the day the hour stays as it is written.
 */
final class ClockGrammar {
    private static final WordSet LEADS = WordSet.of("عند", "تمام", "بحلول");
    private static final WordSet BRIDGES = WordSet.of("من", "في");

    private final Words words;
    private final NumberGrammar numbers;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    ClockGrammar(Words words, NumberGrammar numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** Hours and minutes while they are read. */
    private static final class Draft {
        int hour = -1;
        int minute;
        int second;
        int last;
        /** How much speaks for a time: a colon, minutes. */
        boolean sure;
        /** Whether the hour stands in words of an ordinal. */
        boolean ordinal;

        @Nullable
        PartOfDay part;

        @Nullable
        ZoneId zone;

        boolean zoned;
    }

    @Nullable
    TimeMatch at(int index) {
        int at = index;
        int start = -1;
        boolean told = false;
        if (LEADS.contains(withoutAnd(words.form(at)))) {
            at++;
            told = true;
            if (words.is(at, "تمام")) {
                at++;
            }
        }
        Hit<PartOfDay> early = lexicon.partsOfDay.at(words, at, Front.ANY);
        PartOfDay part = null;
        if (early != null && isEarly(early)) {
            TimeMatch noon = named(early, index, told);
            if (noon != null) {
                return noon;
            }
            start = words.start(early);
            part = early.value();
            at = early.last();
            told = true;
        }
        Hit<UnitWord> clock = lexicon.units.at(words, at, told ? Front.ARTICLE : Front.ANY);
        if (clock != null
                && clock.value().unit() == Unit.HOUR
                && clock.article()
                && (clock.value().number() == TemporalLexicon.WordNumber.SINGULAR
                        || clock.value().number() == WordNumber.DUAL && words.is(at - 1, "بين"))) {
            start = start < 0 ? words.start(clock) : start;
            at = clock.last();
            told = true;
        } else if (part != null && !isHourAt(at)) {
            return null;
        }
        TimeMatch before = told ? null : minutesBefore(index);
        if (before != null) {
            return before;
        }
        Draft draft = new Draft();
        draft.part = part;
        int hourStart = hour(draft, at, told ? Front.ARTICLE : Front.ANY);
        if (draft.hour < 0) {
            return null;
        }
        minutes(draft, told);
        partAndZone(draft);
        until(draft, index);
        boolean in = words.is(index - 1, "في")
                || LEADS.contains(words.form(index - 1))
                || words.is(index - 1, "تمام")
                || words.form(index).startsWith("ب") && words.cuts(index).size() > 1;
        boolean supported = told
                || draft.sure
                || draft.part != null
                || draft.zoned
                || draft.ordinal && (in || !words.has(index - 1)) && words.isBreak(draft.last);
        LocalTime time = supported ? time(draft) : null;
        return time == null
                ? null
                : new TimeMatch(
                        index,
                        draft.last,
                        start < 0 ? hourStart : start,
                        words.end(draft.last),
                        time,
                        Optional.ofNullable(draft.zone));
    }

    /** "بين الرابعة والسادسة عصرا", "من 16:00 إلى 18:00 بتوقيت موسكو": the part of the day and the zone behind the second hour hold for both. */
    private void until(Draft draft, int index) {
        boolean between = words.is(index - 1, "بين");
        boolean to = words.is(index - 1, "من") && (words.is(draft.last, "الي") || words.is(draft.last, "حتي"));
        if (!between && !to) {
            return;
        }
        int next = to || words.is(draft.last, "و") ? draft.last + 1 : draft.last;
        next = words.is(next, "الساعه") ? next + 1 : next;
        Draft end = new Draft();
        hour(end, next, next > draft.last ? Front.ARTICLE : Front.JOINED);
        if (end.hour < 0) {
            return;
        }
        minutes(end, true);
        partAndZone(end);
        PartOfDay own = draft.part;
        draft.part = own == null ? end.part : own;
        LocalTime first = time(draft);
        LocalTime last = time(end);
        draft.part = first != null && last != null && first.isAfter(last) ? own : draft.part;
        draft.sure |= end.sure || end.part != null || end.zoned;
        draft.zone = draft.zoned ? draft.zone : end.zone;
        draft.zoned |= end.zoned;
        draft.last = end.last;
    }

    /** "خمس دقائق قبل الثامنة". */
    private @Nullable TimeMatch minutesBefore(int index) {
        Cardinal number = numbers.at(index, Front.ANY);
        if (number == null || number.small() < 1 || number.small() > 59) {
            return null;
        }
        Hit<UnitWord> unit = lexicon.units.at(words, number.last(), Front.ARTICLE);
        if (unit == null || unit.value().unit() != Unit.MINUTE || !words.is(unit.last(), "قبل")) {
            return null;
        }
        boolean clock = words.is(unit.last() + 1, "الساعه");
        Draft draft = new Draft();
        hour(draft, clock ? unit.last() + 2 : unit.last() + 1, Front.ARTICLE);
        if (draft.hour < 0 || !draft.ordinal && !clock) {
            return null;
        }
        partAndZone(draft);
        LocalTime time = time(draft);
        return time == null
                ? null
                : new TimeMatch(
                        number.first(),
                        draft.last,
                        number.start(),
                        words.end(draft.last),
                        time.minusMinutes(number.small()),
                        Optional.ofNullable(draft.zone));
    }

    private static String withoutAnd(String form) {
        return form.length() > 3 && form.startsWith("و") ? form.substring(1) : form;
    }

    private boolean isMiddle(Hit<PartOfDay> hit) {
        return words.form(hit.first()).endsWith("منتصف") && hit.last() > hit.first() + 1;
    }

    private boolean isEarly(Hit<PartOfDay> hit) {
        return hit.article() || words.form(hit.last() - 1).startsWith("ال");
    }

    private boolean isHourAt(int index) {
        return words.isNumber(index) || lexicon.ordinals.at(words, index, Front.ARTICLE) != null;
    }

    /** "منتصف الليل", "عند الظهر": a time with no hour. */
    private @Nullable TimeMatch named(Hit<PartOfDay> hit, int index, boolean told) {
        String form = words.form(hit.last() - 1);
        boolean midnight = isMiddle(hit) && form.equals("الليل");
        boolean midday = form.equals("النهار");
        boolean morning = isMiddle(hit) && form.equals("الصباح");
        boolean noon = midday
                || hit.value() == PartOfDay.NOON
                        && (form.equals("الظهيره")
                                || form.equals("الظهر") && (told || !words.has(index - 1) && !words.has(hit.last())));
        if (!midnight && !noon && !morning || isHourAt(hit.last()) || words.is(hit.last(), "الساعه")) {
            return null;
        }
        Draft draft = new Draft();
        draft.hour = midnight ? 0 : morning ? 10 : 12;
        draft.last = hit.last();
        zone(draft);
        return new TimeMatch(
                index,
                draft.last,
                words.start(hit),
                words.end(draft.last),
                LocalTime.of(draft.hour, 0),
                Optional.ofNullable(draft.zone));
    }

    /** Reads the hour; gives the offset where it begins. */
    private int hour(Draft draft, int index, Front front) {
        int figures = words.isNumber(index)
                ? index
                : words.isNumber(index + 1)
                                && !words.spaceBefore(index + 1)
                                && words.isWord(index)
                                && words.form(index).length() <= 2
                                && front == Front.ANY
                        ? index + 1
                        : -1;
        if (figures >= 0) {
            return figures(draft, figures);
        }
        Hit<OrdinalWord> ordinal = lexicon.ordinals.at(words, index, front);
        if (ordinal != null && ordinal.article()) {
            int value = ordinal.value().value();
            Hit<NumberWord> teen = lexicon.numbers.at(words, ordinal.last(), Front.ARTICLE);
            if (teen != null && (teen.value().kind() != NumberKind.TEEN || teen.article())) {
                teen = null;
            }
            boolean teens = teen != null;
            boolean feminine = words.form(ordinal.first()).endsWith("ه") || teens;
            boolean first = value == 1 && !teens && !words.form(ordinal.first()).endsWith("واحده");
            if (feminine && !first && (ordinal.value().whole() || teens || value == 1)) {
                draft.hour = teens ? value + 10 : value;
                draft.last = teen != null ? teen.last() : ordinal.last();
                draft.ordinal = true;
                draft.hour = draft.hour > 12 ? -1 : draft.hour;
                return words.start(ordinal);
            }
        }
        if (front == Front.ARTICLE && words.isWord(index)) {
            Hit<NumberWord> word = lexicon.numbers.at(words, index, Front.ARTICLE);
            if (word != null
                    && (word.value().kind() == NumberKind.UNIT || word.value().kind() == NumberKind.TEEN)) {
                draft.hour = (int) word.value().value();
                draft.last = word.last();
                return words.start(word);
            }
        }
        return -1;
    }

    private int figures(Draft draft, int index) {
        int value = words.digits(index);
        int length = words.form(index).length();
        int at = index + 1;
        boolean colon = words.is(at, ":")
                && !words.spaceBefore(at)
                && words.isNumber(at + 1)
                && !words.spaceBefore(at + 1)
                && words.form(at + 1).length() == 2;
        if (value < 0
                || length > 4
                || words.is(index - 1, ":") && !words.spaceBefore(index) && words.isNumber(index - 2)) {
            return -1;
        }
        if (length >= 3) {
            draft.hour = value / 100;
            draft.minute = value % 100;
            draft.last = at;
        } else if (colon && value < 24) {
            draft.hour = value;
            draft.minute = words.digits(at + 1);
            draft.last = at + 2;
            draft.sure = true;
            if (words.is(at + 2, ":")
                    && words.isNumber(at + 3)
                    && words.form(at + 3).length() == 2) {
                draft.second = words.digits(at + 3);
                draft.last = at + 4;
            }
        } else if (value <= 24) {
            draft.hour = value;
            draft.last = at;
        }
        if (draft.minute < 0 || draft.minute > 59 || draft.second < 0 || draft.second > 59 || draft.hour > 24) {
            draft.hour = -1;
        }
        return words.start(index);
    }

    /** "والنصف", "وربع", "و20 دقيقة", "إلا ربعا", "إلا خمس دقائق". */
    private void minutes(Draft draft, boolean told) {
        if (draft.sure || draft.minute > 0) {
            return;
        }
        fraction(draft);
        if (draft.minute == 0) {
            int at = draft.last;
            boolean minuteWord = words.is(at, "والدقيقه") || words.is(at, "و") && words.is(at + 1, "الدقيقه");
            Cardinal number = minuteWord
                    ? numbers.at(words.is(at, "و") ? at + 2 : at + 1, Front.ARTICLE)
                    : numbers.at(at, Front.JOINED);
            if (number != null && number.small() > 0 && number.small() < 60) {
                Hit<UnitWord> unit = lexicon.units.at(words, number.last(), Front.ARTICLE);
                boolean unitFits = unit != null && unit.value().unit() == Unit.MINUTE;
                if (unitFits
                        || minuteWord
                        || unit == null && (words.isBreak(number.last()) || isPartOrZone(number.last()))) {
                    draft.minute = number.small();
                    draft.last = unit != null && unitFits ? unit.last() : number.last();
                    draft.sure |= unitFits || told || draft.ordinal;
                }
            }
        }
        if (draft.minute == 0) {
            oneOrTwoMinutes(draft);
        }
        if (words.is(draft.last, "الا")) {
            less(draft);
        }
    }

    /** "ودقيقة", "ودقيقتين". */
    private void oneOrTwoMinutes(Draft draft) {
        Hit<UnitWord> unit = lexicon.units.at(words, draft.last, Front.JOINED);
        if (unit != null && unit.value().unit() == Unit.MINUTE && unit.value().number() != WordNumber.PLURAL) {
            draft.minute = unit.value().number() == WordNumber.DUAL ? 2 : 1;
            draft.last = unit.last();
            draft.sure = true;
        }
    }

    private void fraction(Draft draft) {
        Hit<Fraction> fraction = lexicon.fractions.at(words, draft.last, Front.JOINED);
        if (fraction != null) {
            draft.minute = 60 * fraction.value().numerator() / fraction.value().denominator();
            draft.last = words.is(fraction.last(), "الساعه") || words.is(fraction.last(), "ساعه")
                    ? fraction.last() + 1
                    : fraction.last();
            draft.sure |= draft.ordinal;
        }
    }

    private void less(Draft draft) {
        int at = draft.last + 1;
        Hit<Fraction> fraction = lexicon.fractions.at(words, at, Front.ARTICLE);
        if (fraction != null) {
            less(draft, 60 * fraction.value().numerator() / fraction.value().denominator(), fraction.last());
            return;
        }
        Cardinal number = numbers.at(at, Front.ARTICLE);
        if (number != null) {
            less(draft, number.small(), number.last());
        }
    }

    private void less(Draft draft, int minutes, int last) {
        if (minutes <= 0 || minutes >= 60) {
            return;
        }
        Hit<UnitWord> unit = lexicon.units.at(words, last, Front.ARTICLE);
        int total = draft.hour * 60 + draft.minute - minutes;
        total = total < 0 ? total + 12 * 60 : total;
        draft.hour = total / 60;
        draft.minute = total % 60;
        draft.last = unit != null && unit.value().unit() == Unit.MINUTE ? unit.last() : last;
        draft.sure = true;
    }

    private boolean isPartOrZone(int index) {
        return lexicon.partsOfDay.at(words, index, Front.ARTICLE) != null
                || words.form(index).endsWith("توقيت")
                || BRIDGES.contains(words.form(index))
                        && lexicon.partsOfDay.at(words, index + 1, Front.ARTICLE) != null;
    }

    private void partAndZone(Draft draft) {
        zone(draft);
        int at = draft.last;
        boolean bridge = BRIDGES.contains(words.form(at)) || words.is(at, ",");
        Hit<PartOfDay> part = lexicon.partsOfDay.at(words, bridge ? at + 1 : at, Front.ARTICLE);
        if (part != null && (!words.is(at, ",") || words.isBreak(part.last()))) {
            boolean closed = !bridge || words.form(part.last() - 1).startsWith("ال");
            draft.part = draft.part != null && part.value() == PartOfDay.NOON ? draft.part : part.value();
            draft.last = closed ? part.last() : draft.last;
            if (draft.minute == 0 && closed) {
                fraction(draft);
            }
            Hit<PartOfDay> again = closed ? lexicon.partsOfDay.at(words, draft.last, Front.ARTICLE) : null;
            draft.last = again == null ? draft.last : again.last();
            if (closed) {
                zone(draft);
            }
        }
        zoneBehindDay(draft, part == null ? draft.last : Math.max(draft.last, part.last()));
    }

    /** "عصر السبت بتوقيت الهند": the zone behind the day, which is no part of the hour's own words. */
    private void zoneBehindDay(Draft draft, int day) {
        int last = draft.last;
        if (!draft.zoned
                && words.form(day + 1).endsWith("توقيت")
                && lexicon.weekdays.at(words, day, Front.ARTICLE) != null) {
            draft.last = day + 1;
            zone(draft);
            draft.last = last;
        }
    }

    /** "بتوقيت موسكو", "(بتوقيت غرينتش)", "ت غ", "بالتوقيت المحلي". */
    private void zone(Draft draft) {
        if (draft.zoned) {
            return;
        }
        int at = draft.last;
        boolean bracket = words.is(at, "(") || words.is(at, ",");
        at = bracket ? at + 1 : at;
        if (words.is(at, "حسب") || words.is(at, "وفق") || words.is(at, "بحسب") || words.is(at, "وفقا")) {
            at++;
        }
        int last = -1;
        ZoneId zone = null;
        if (words.is(at, "ت") && (words.is(at + 1, "غ") || words.is(at + 1, "ج"))
                || words.is(at, "ت") && words.is(at + 1, ".") && words.is(at + 2, "غ")) {
            last = words.is(at + 1, ".") ? at + 3 : at + 2;
            zone = ZoneId.of("UTC");
        } else if (words.is(at, "تغ")
                || words.is(at, "gmt")
                || words.is(at, "utc")
                || words.is(at, "غرينتش")
                || words.is(at, "جرينتش")) {
            last = at + 1;
            zone = ZoneId.of("UTC");
        } else if (words.form(at).endsWith("توقيت") && words.form(at).length() <= 8) {
            int place = at + 1;
            if (words.is(place, "مدينه") || words.is(place, "العاصمه")) {
                place++;
            }
            boolean local = words.is(place, "المحلي");
            if (local) {
                place++;
                place = words.is(place, "في") ? place + 1 : place;
            }
            Hit<String> hit = lexicon.zones.at(words, place, local ? Front.ANY : Front.ARTICLE);
            zone = hit == null ? null : TemporalLexicon.zone(hit.value());
            last = hit != null && zone != null ? hit.last() : local ? at + 2 : -1;
        }
        if (last >= 0 && !(words.is(at - 1, ",") && !words.form(at).endsWith("توقيت"))) {
            draft.zoned = true;
            draft.zone = zone;
            draft.last = words.is(at - 1, "(") && words.is(last, ")") ? last + 1 : last;
        }
    }

    private static @Nullable LocalTime time(Draft draft) {
        int hour = draft.hour == 24 ? 0 : draft.hour;
        if (draft.part != null && hour <= 12) {
            hour = switch (draft.part) {
                case AM -> hour == 12 ? 0 : hour;
                case PM -> hour == 12 ? 12 : hour + 12;
                case NOON -> hour >= 10 ? hour : hour + 12;
                case NIGHT -> hour == 12 ? 0 : hour >= 5 ? hour + 12 : hour;
            };
        }
        return hour < 0 || hour > 23 ? null : LocalTime.of(hour, draft.minute, draft.second);
    }
}
