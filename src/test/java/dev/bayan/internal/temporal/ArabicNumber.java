package dev.bayan.internal.temporal;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes numbers in Arabic words, by the rules of grammar and independently of how they are read.
 *
 * @param feminine whether what is counted is feminine: «ثلاث رهائن», not «ثلاثة أسرى»
 * @param oblique whether it stands in the genitive or accusative: «عشرين», not «عشرون»
 * @param construct whether the noun counted follows at once, before which a dual loses its nun: «مئتا أسير»
 * @param hundred how the word for a hundred is spelled
 * @param joined whether hundreds are one word: «ثلاثمئة», not «ثلاث مئة»
 */
record ArabicNumber(boolean feminine, boolean oblique, boolean construct, Hundred hundred, boolean joined) {
    /** The spellings of a hundred; the last one is that of the dialects, which have one form of the dual. */
    enum Hundred {
        MODERN("مئة", "مئت"),
        OLD("مائة", "مائت"),
        SPOKEN("مية", "");

        private final String one;
        private final String dual;

        Hundred(String one, String dual) {
            this.one = one;
            this.dual = dual;
        }
    }

    /** A power of ten with a noun of its own: «ألف», «ألفان», «آلاف». */
    private record Scale(long value, String one, String plural) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(1_000_000_000_000L, "تريليون", "تريليونات"),
            new Scale(1_000_000_000L, "مليار", "مليارات"),
            new Scale(1_000_000L, "مليون", "ملايين"),
            new Scale(1_000L, "ألف", "آلاف"));

    private static final List<String> UNITS =
            List.of("", "واحد", "اثن", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");
    private static final List<String> TENS = List.of("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");
    private static final List<String> HUNDREDS = List.of("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    /** The number in words. */
    String write(long number) {
        if (number == 0) {
            return "صفر";
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        for (Scale scale : SCALES) {
            if (rest >= scale.value) {
                scaled(rest / scale.value, scale, rest % scale.value == 0, parts);
            }
            rest %= scale.value;
        }
        if (rest > 0) {
            parts.add(belowThousand((int) rest));
        }
        return String.join(" و", parts);
    }

    /** So many of a scale: «ألف», «ألفين», «ثلاثة آلاف», «أحد عشر ألفا», «مئة ألف», «مئة ألف وألف». */
    private void scaled(long count, Scale scale, boolean last, List<String> parts) {
        int end = (int) (count % 100);
        if (end == 1 || end == 2) {
            if (count > end) {
                parts.add(multiplier().belowThousand((int) count - end) + " " + scale.one);
            }
            parts.add(end == 1 ? scale.one : scale.one + dual(construct && last));
        } else {
            String noun = end == 0 ? scale.one : end <= 10 ? scale.plural : scale.one + "ا";
            parts.add(multiplier().belowThousand((int) count) + " " + noun);
        }
    }

    /** What stands before a scale, which is masculine. */
    private ArabicNumber multiplier() {
        return new ArabicNumber(false, oblique, true, hundred, joined);
    }

    private String belowThousand(int number) {
        List<String> parts = new ArrayList<>();
        int below = number % 100;
        if (number >= 100) {
            parts.add(hundreds(number / 100, below == 0));
        }
        if (below > 0) {
            parts.add(belowHundred(below));
        }
        return String.join(" و", parts);
    }

    private String hundreds(int count, boolean last) {
        return switch (count) {
            case 1 -> hundred.one;
            case 2 -> hundred == Hundred.SPOKEN ? "ميتين" : hundred.dual + dual(construct && last);
            default -> joined ? HUNDREDS.get(count) + hundred.one : UNITS.get(count) + " " + hundred.one;
        };
    }

    private String belowHundred(int number) {
        int unit = number % 10;
        if (number <= 10) {
            return unit(number);
        }
        if (number < 20) {
            return inTeens(unit) + (feminine ? " عشرة" : " عشر");
        }
        String tens = TENS.get(number / 10) + (oblique ? "ين" : "ون");
        return unit == 0 ? tens : (unit == 1 && feminine ? "إحدى" : unit(unit)) + " و" + tens;
    }

    private String inTeens(int unit) {
        return switch (unit) {
            case 1 -> feminine ? "إحدى" : "أحد";
            case 2 -> "اثن" + (feminine ? "ت" : "") + (oblique ? "ي" : "ا");
            default -> unit(unit);
        };
    }

    /** From three on a number is of the other gender than what is counted. */
    private String unit(int number) {
        return switch (number) {
            case 1 -> feminine ? "واحدة" : "واحد";
            case 2 -> "اثن" + (feminine ? "ت" : "") + dual(false);
            case 8 -> feminine ? "ثماني" : "ثمانية";
            default -> UNITS.get(number) + (feminine ? "" : "ة");
        };
    }

    private String dual(boolean withoutNun) {
        return (oblique ? "ي" : "ا") + (withoutNun ? "" : "ن");
    }
}
