package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.model.DateMention;
import dev.bayan.model.TimeAmount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "هدنة الثلاثين يوما" and "هدنة الفصح", "هدنة من 8 إلى 11 مايو" and "وقف لثلاثين يوما": two of different lengths or days are two. "شهر" and
 * "ثلاثون يوما" are one length, and the length of an extension is not that of the ceasefire.
 */
final class TermGround implements Ground {
    private static final int ONE_SEASON = 90;
    private static final int DAY = 24;
    private static final int MONTH = 30;
    /** Longer than any feast. */
    private static final int LONG = 14 * DAY;
    /** By how many days a length and the days of a ceasefire may differ: the first and the last may count or not. */
    private static final int ROUNDED = 2;

    @Override
    public Identity of(Scene scene, TruceDraft event, TruceDraft draft) {
        return Identity.otherIf(!draft.extension && (lengths(event, draft) || days(event, draft))
                || seasons(scene, event, draft)
                || feasts(event, draft));
    }

    /** "هدنة عيد النصر", "هدنة الفصح". */
    private static boolean feasts(TruceDraft event, TruceDraft draft) {
        return event.feastName != null && draft.feastName != null && !event.feastName.equals(draft.feastName);
    }

    private static boolean lengths(TruceDraft event, TruceDraft draft) {
        return event.duration != null
                && draft.duration != null
                && hours(event.duration.value()) != hours(draft.duration.value());
    }

    private static boolean days(TruceDraft event, TruceDraft draft) {
        return window(event, draft) || window(draft, event) || ends(event, draft);
    }

    private static long hours(TimeAmount amount) {
        return (amount.period().toTotalMonths() * MONTH + amount.period().getDays()) * DAY
                + amount.time().toHours();
    }

    /** The days of one, from the first to the last, are not the length of the other. */
    private static boolean window(TruceDraft dated, TruceDraft measured) {
        if (measured.duration == null) {
            return false;
        }
        long hours = hours(measured.duration.value());
        if (dated.feast && hours >= LONG) {
            return true;
        }
        Optional<LocalDate> first = day(dated.start);
        Optional<LocalDate> last = day(dated.end);
        return first.isPresent()
                && last.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(first.get(), last.get()) - hours / DAY) > ROUNDED;
    }

    /** "دخلت هدنة حيز التنفيذ في أغسطس 2006", told of a war before: one newly named that began in another season. */
    private static boolean seasons(Scene scene, TruceDraft event, TruceDraft draft) {
        Optional<LocalDate> began = day(draft.start);
        Optional<LocalDate> other = event.start == null ? scene.time().anchor() : day(event.start);
        return !draft.definite
                && Statuses.settled(event)
                && began.isPresent()
                && other.isPresent()
                && began.get().plusDays(ONE_SEASON).isBefore(other.get());
    }

    /** "هدنة الفصح تنقضي الليلة", "تعليق قصف المنشآت انتهى أجله الجمعة": two that run out on different days. */
    private static boolean ends(TruceDraft event, TruceDraft draft) {
        return event.end != null
                && draft.end != null
                && KindGround.isNarrower(draft, event)
                && !event.end.value().equals(draft.end.value());
    }

    /** The first day that a date may mean, where it is known. */
    static Optional<LocalDate> day(@Nullable DateMention date) {
        return date == null || date.value().isEmpty()
                ? Optional.empty()
                : Optional.of(date.value().get().first());
    }
}
