package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.temporal.TemporalLexicon.Adjective;
import dev.bayan.internal.temporal.TemporalLexicon.MonthName;
import dev.bayan.internal.temporal.TemporalLexicon.MonthSystem;
import dev.bayan.model.DateValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The parts of a date while it is read. */
class DateDraftTest {
    private static final MonthName RAMADAN = new MonthName(9, MonthSystem.HIJRI, true);
    private static final Adjective NEXT = new Adjective(1, true);
    private static final Adjective LAST = new Adjective(-1, true);
    private static final DateValue DAY = DateValue.day(LocalDate.of(2025, 3, 18));

    private static DateDraft draft() {
        return new DateDraft(3, 17, 5);
    }

    @Test
    void is_a_day_of_the_month_alone_only_without_a_month_a_value_or_an_offset() {
        DateDraft draft = draft();
        assertThat(draft.isBareDay()).isFalse();
        draft.day = 1;
        assertThat(draft.isBareDay()).isTrue();
        draft.offset = 0;
        assertThat(draft.isBareDay()).isFalse();
        draft.offset = null;
        draft.value = DAY;
        assertThat(draft.isBareDay()).isFalse();
        draft.value = null;
        draft.month = RAMADAN;
        assertThat(draft.isBareDay()).isFalse();
        draft.month = null;
        draft.monthSteps = 0;
        assertThat(draft.isBareDay()).isFalse();
    }

    @Test
    void is_a_weekday_alone_only_without_anything_else() {
        DateDraft draft = draft();
        assertThat(draft.isBareWeekday()).isFalse();
        draft.weekday = 1;
        assertThat(draft.isBareWeekday()).isTrue();
        draft.day = 1;
        assertThat(draft.isBareWeekday()).isFalse();
        draft.day = 0;
        draft.monthSteps = 0;
        assertThat(draft.isBareWeekday()).isFalse();
        draft.monthSteps = null;
        draft.value = DAY;
        assertThat(draft.isBareWeekday()).isFalse();
        draft.value = null;
        draft.offset = 0;
        assertThat(draft.isBareWeekday()).isFalse();
        draft.offset = null;
        draft.weekSteps = 0;
        assertThat(draft.isBareWeekday()).isFalse();
    }

    @Test
    void has_a_year_by_number_or_by_steps() {
        DateDraft draft = draft();
        assertThat(draft.hasYear()).isFalse();
        draft.yearSteps = -1;
        assertThat(draft.hasYear()).isTrue();
        draft.yearSteps = null;
        draft.year = 2025;
        assertThat(draft.hasYear()).isTrue();
    }

    @Test
    void takes_over_what_it_leaves_out() {
        DateDraft other = draft();
        other.month = RAMADAN;
        other.year = 1446;
        other.hijriYear = true;
        other.adjective = NEXT;
        other.unknown = true;
        DateDraft draft = draft();
        draft.completeFrom(other);
        assertThat(draft.month).isEqualTo(RAMADAN);
        assertThat(draft.year).isEqualTo(1446);
        assertThat(draft.hijriYear).isTrue();
        assertThat(draft.adjective).isEqualTo(NEXT);
        assertThat(draft.unknown).isTrue();
    }

    @Test
    void keeps_what_it_gives() {
        DateDraft other = draft();
        other.month = RAMADAN;
        other.year = 1446;
        other.hijriYear = true;
        other.adjective = NEXT;
        DateDraft draft = draft();
        draft.monthSteps = 2;
        draft.yearSteps = 1;
        draft.adjective = LAST;
        draft.completeFrom(other);
        assertThat(draft.month).isNull();
        assertThat(draft.monthSteps).isEqualTo(2);
        assertThat(draft.year).isNull();
        assertThat(draft.yearSteps).isEqualTo(1);
        assertThat(draft.hijriYear).isFalse();
        assertThat(draft.adjective).isEqualTo(LAST);
        assertThat(draft.unknown).isFalse();
    }

    @Test
    void takes_the_adjective_over_with_the_month_or_the_year() {
        DateDraft other = draft();
        other.adjective = NEXT;
        DateDraft withoutMonth = draft();
        withoutMonth.yearSteps = 1;
        withoutMonth.adjective = LAST;
        withoutMonth.completeFrom(other);
        assertThat(withoutMonth.adjective).isEqualTo(LAST);
        DateDraft withMonth = draft();
        withMonth.month = RAMADAN;
        withMonth.completeFrom(other);
        assertThat(withMonth.adjective).isEqualTo(NEXT);
        DateDraft bySteps = draft();
        bySteps.monthSteps = 1;
        bySteps.completeFrom(other);
        assertThat(bySteps.adjective).isNull();
    }

    @Test
    void told_from_elsewhere_is_the_same_date() {
        DateDraft draft = draft();
        draft.weekday = 2;
        draft.day = 18;
        draft.moreDays.add(19);
        draft.month = RAMADAN;
        draft.monthSteps = 1;
        draft.weekSteps = 2;
        draft.year = 2025;
        draft.yearSteps = 3;
        draft.hijriYear = true;
        draft.adjective = NEXT;
        draft.offset = 4;
        draft.value = DAY;
        draft.unknown = true;
        DateDraft copy = draft.from(1, 9);
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("first", "start")
                .isEqualTo(draft);
        assertThat(copy.first).isEqualTo(1);
        assertThat(copy.start).isEqualTo(9);
    }

    @Test
    void of_a_value_it_is_known() {
        assertThat(DateDraft.of(3, 17, 5, DAY).unknown).isFalse();
        assertThat(DateDraft.of(3, 17, 5, DAY).value).isEqualTo(DAY);
        assertThat(DateDraft.of(3, 17, 5, null).unknown).isTrue();
    }
}
