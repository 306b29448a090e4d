package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.model.DateValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date while it is read: the parts that the text gives, and where. What it leaves out the resolver fills in. */
final class DateDraft {
    final int first;
    final int start;
    int last;

    /** ISO number of the weekday, or 0. */
    int weekday;
    /** Day of the month, or 0. */
    int day;
    /** Further days of the same month, or weekdays, coordinated with the first. */
    final List<Integer> moreDays = new ArrayList<>(0);

    @Nullable
    MonthName month;
    /** The month counted from that of the reference date ("الشهر الماضي"). */
    @Nullable
    Integer monthSteps;

    @Nullable
    Integer weekSteps;

    @Nullable
    Integer year;
    /** The year counted from that of the reference date ("العام المقبل"). */
    @Nullable
    Integer yearSteps;

    boolean hijriYear;
    /** The adjective beside the weekday or month. */
    @Nullable
    Adjective adjective;
    /** Days from the reference date ("أمس"). */
    @Nullable
    Integer offset;
    /** The value, where it is known at once. */
    @Nullable
    DateValue value;
    /** Whether it points to a day that this text layer does not know ("اليوم نفسه"). */
    boolean unknown;

    DateDraft(int first, int start, int last) {
        this.first = first;
        this.start = start;
        this.last = last;
    }

    boolean hasMonth() {
        return month != null || monthSteps != null;
    }

    boolean hasYear() {
        return year != null || yearSteps != null;
    }

    /** Whether it is a day of the month and nothing else. */
    boolean isBareDay() {
        return day > 0 && !hasMonth() && value == null && offset == null;
    }

    boolean isBareWeekday() {
        return weekday > 0 && day == 0 && !hasMonth() && value == null && offset == null && weekSteps == null;
    }

    /** Takes over what this leaves out: month, year, week and adjective. */
    void completeFrom(DateDraft other) {
        if (!hasMonth()) {
            month = other.month;
            monthSteps = other.monthSteps;
            adjective = adjective == null ? other.adjective : adjective;
        }
        if (!hasYear()) {
            year = other.year;
            yearSteps = other.yearSteps;
            hijriYear = other.hijriYear;
            adjective = adjective == null && month != null ? other.adjective : adjective;
        }
        unknown |= other.unknown;
    }

    /** This draft told as one that begins elsewhere. */
    DateDraft from(int newFirst, int newStart) {
        DateDraft copy = new DateDraft(newFirst, newStart, last);
        copy.weekday = weekday;
        copy.day = day;
        copy.moreDays.addAll(moreDays);
        copy.month = month;
        copy.monthSteps = monthSteps;
        copy.weekSteps = weekSteps;
        copy.year = year;
        copy.yearSteps = yearSteps;
        copy.hijriYear = hijriYear;
        copy.adjective = adjective;
        copy.offset = offset;
        copy.value = value;
        copy.unknown = unknown;
        return copy;
    }

    static DateDraft of(int first, int start, int last, @Nullable DateValue value) {
        DateDraft draft = new DateDraft(first, start, last);
        draft.value = value;
        draft.unknown = value == null;
        return draft;
    }
}
