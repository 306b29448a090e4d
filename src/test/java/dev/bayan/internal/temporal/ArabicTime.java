package dev.bayan.internal.temporal;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Writes days, hours and lengths of time in Arabic words, by the rules of grammar and independently of how they are read. */
final class ArabicTime {
    /** Month names of the Gregorian calendar in use in Egypt and the Gulf, in the Levant, and in the Maghreb. */
    enum Months {
        EGYPTIAN(
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر"),
        LEVANTINE(
                "كانون الثاني",
                "شباط",
                "آذار",
                "نيسان",
                "أيار",
                "حزيران",
                "تموز",
                "آب",
                "أيلول",
                "تشرين الأول",
                "تشرين الثاني",
                "كانون الأول"),
        MOROCCAN(
                "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر",
                "دجنبر"),
        TUNISIAN(
                "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر"),
        DOUBLED(
                "كانون الثاني/يناير",
                "شباط/فبراير",
                "آذار/مارس",
                "نيسان/أبريل",
                "أيار/مايو",
                "حزيران/يونيو",
                "تموز/يوليو",
                "آب/أغسطس",
                "أيلول/سبتمبر",
                "تشرين الأول/أكتوبر",
                "تشرين الثاني/نوفمبر",
                "كانون الأول/ديسمبر"),
        BRACKETED(
                "كانون الثاني (يناير)",
                "شباط (فبراير)",
                "آذار (مارس)",
                "نيسان (أبريل)",
                "أيار (مايو)",
                "حزيران (يونيو)",
                "تموز (يوليو)",
                "آب (أغسطس)",
                "أيلول (سبتمبر)",
                "تشرين الأول (أكتوبر)",
                "تشرين الثاني (نوفمبر)",
                "كانون الأول (ديسمبر)");

        private final ImmutableList<String> names;

        Months(String... names) {
            this.names = ImmutableList.copyOf(names);
        }

        String name(int month) {
            return names.get(month - 1);
        }
    }

    static final List<String> HIJRI_MONTHS = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");

    private static final List<String> WEEKDAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
    private static final List<String> RANKS =
            List.of("", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر");
    private static final List<String> TENS = List.of("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    /** A unit of time: «ساعة», «ساعتان», «ساعات»; what eleven and more count is in the accusative: «يوما». */
    enum Unit {
        SECOND(true, "ثانية", "ثانيت", "ثوان", "ثانية"),
        MINUTE(true, "دقيقة", "دقيقت", "دقائق", "دقيقة"),
        HOUR(true, "ساعة", "ساعت", "ساعات", "ساعة"),
        DAY(false, "يوم", "يوم", "أيام", "يوما"),
        WEEK(false, "أسبوع", "أسبوع", "أسابيع", "أسبوعا"),
        MONTH(false, "شهر", "شهر", "أشهر", "شهرا"),
        YEAR(true, "سنة", "سنت", "سنوات", "سنة"),
        TWELVEMONTH(false, "عام", "عام", "أعوام", "عاما");

        final boolean feminine;
        private final String one;
        private final String dual;
        private final String plural;
        private final String accusative;

        Unit(boolean feminine, String one, String dual, String plural, String accusative) {
            this.feminine = feminine;
            this.one = one;
            this.dual = dual;
            this.plural = plural;
            this.accusative = accusative;
        }

        /** The noun behind a number: it depends on the last two figures. */
        String counted(int number) {
            int end = number % 100;
            return end >= 3 && end <= 10 ? plural : end > 10 ? accusative : one;
        }

        /** So many of it in words. */
        String write(int number, boolean oblique, ArabicNumber.Hundred hundred) {
            if (number == 1) {
                return one;
            }
            if (number == 2) {
                return dual + (oblique ? "ين" : "ان");
            }
            return new ArabicNumber(feminine, oblique, true, hundred, true).write(number) + " " + counted(number);
        }
    }

    private ArabicTime() {}

    static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    /** The definite ordinal: «الثالث», «الحادية عشرة», «الخامس والعشرون». */
    static String ordinal(int rank, boolean feminine, boolean oblique) {
        if (rank == 1) {
            return feminine ? "الأولى" : "الأول";
        }
        if (rank <= 10) {
            return "ال" + rank(rank, feminine);
        }
        int unit = rank % 10;
        if (rank < 20) {
            return "ال" + rank(unit, feminine) + (feminine ? " عشرة" : " عشر");
        }
        String tens = "ال" + TENS.get(rank / 10) + (oblique ? "ين" : "ون");
        return unit == 0 ? tens : "ال" + rank(unit, feminine) + " و" + tens;
    }

    private static String rank(int rank, boolean feminine) {
        return (rank == 1 ? "حادي" : RANKS.get(rank)) + (feminine ? "ة" : "");
    }

    /** An hour of twelve with its minutes and the part of the day: «الساعة الثالثة والنصف عصرا». */
    static String clock(LocalTime time, boolean oblique) {
        int minute = time.getMinute();
        boolean quarterTo = minute == 45;
        int hour = (time.getHour() + (quarterTo ? 1 : 0) + 11) % 12 + 1;
        return "الساعة " + (hour == 1 ? "الواحدة" : ordinal(hour, true, oblique))
                + minutes(minute, oblique)
                + " "
                + (quarterTo && time.getHour() == 23 ? "ليلا" : partOfDay(time.getHour() + (quarterTo ? 1 : 0)));
    }

    private static String minutes(int minute, boolean oblique) {
        return switch (minute) {
            case 0 -> "";
            case 15 -> " والربع";
            case 20 -> " والثلث";
            case 30 -> " والنصف";
            case 45 -> " إلا ربعا";
            default -> " و" + Unit.MINUTE.write(minute, oblique, ArabicNumber.Hundred.MODERN);
        };
    }

    private static String partOfDay(int hour) {
        return hour == 0
                ? "بعد منتصف الليل"
                : hour < 6
                        ? "فجرا"
                        : hour < 12 ? "صباحا" : hour < 15 ? "ظهرا" : hour < 18 ? "عصرا" : hour < 21 ? "مساء" : "ليلا";
    }
}
