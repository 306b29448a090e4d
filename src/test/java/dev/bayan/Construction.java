package dev.bayan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of any length that are all of one make: statements as they are, and the worst that could be done to each layer
 * of the parser. Time and memory must grow with their length and no faster.
 */
public enum Construction {
    /** The statements of {@code seeds}, one after another. */
    STATEMENTS {
        @Override
        String unit() {
            try (Stream<Path> files = Files.list(Path.of("seeds"))) {
                List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
                StringBuilder joined = new StringBuilder();
                for (Path text : texts) {
                    joined.append(Files.readString(text).strip()).append("\n\n");
                }
                return joined.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** The same without a full stop or a line end: one sentence. */
    ENDLESS_SENTENCE {
        @Override
        String unit() {
            return STATEMENTS
                    .unit()
                    .lines()
                    .map(line -> line.replaceAll("[.؟!]", " "))
                    .collect(Collectors.joining(" "));
        }
    },

    /** The same without a blank. */
    NO_WHITE_SPACE {
        @Override
        String unit() {
            return STATEMENTS.unit().replaceAll("\\s", "");
        }
    },

    CALLS("أجرى الرئيس الروسي فلاديمير بوتين أمس اتصالا هاتفيا مع نظيره الأميركي دونالد ترامب. "),
    CEASEFIRES("وافقت روسيا وأوكرانيا على هدنة لمدة ثلاثين يوما. "),
    EXCHANGES("تبادلت روسيا وأوكرانيا 175 أسيرا. "),
    COMMITMENTS("تعهد بوتين بوقف القصف إذا وافقت كييف. "),

    /** Triggers with nothing between them, in one sentence. */
    CALL_TRIGGERS("اتصال هاتفي "),
    CEASEFIRE_TRIGGERS("هدنة "),
    EXCHANGE_TRIGGERS("تبادل أسرى "),
    COMMITMENT_TRIGGERS("تعهد بأن "),

    /** Names with nothing between them, in one sentence. */
    NAMES("فلاديمير بوتين والرئيس دونالد ترامب ورجب طيب أردوغان وموسكو "),

    /** Many persons whom the lexicon does not know, each named anew. */
    NEW_NAMES("قال الوزير الفرنسي {name} {other} ذلك. "),

    /** Events that have nothing in common, one to a sentence. */
    DISTINCT_CALLS("أجرى الرئيس الفرنسي {name} {other} اتصالا هاتفيا مع الرئيس التركي {other} {name}. "),
    DISTINCT_CEASEFIRES("وافقت حركة {name} وحركة {other} على هدنة لمدة {number} يوما. "),
    DISTINCT_EXCHANGES("تبادلت حركة {name} وحركة {other} {number} أسيرا. "),
    DISTINCT_COMMITMENTS("تعهد الوزير الفرنسي {name} {other} بإرسال {number} جنديا إلى {other}. "),

    /** The same told again and again, of what is only wanted. */
    PROPOSALS("اقترحت روسيا هدنة ورفضتها أوكرانيا. "),

    /** Ever more of one event: sides, numbers, topics, sources, judges. */
    SIDES("وافقت حركة {name} على الهدنة. "),
    BATCHES("أفرجت إسرائيل عن {number} أسيرا آخرين مقابل {number} رهينة بوساطة حركة {name}. "),
    TOPICS(
            "وتحدث بوتين هاتفيا مع ترامب وبحثا {name} {other}، ووصف الوزير الفرنسي {name} {other} المكالمة بالإيجابية. "),
    SOURCES("وقال الوزير الفرنسي {name} {other} إن روسيا وافقت على الهدنة. "),
    ACCORDS("اتفقت روسيا وأوكرانيا على {name} وعلى {other}. "),
    INTERVIEWS("حوار مع الوزير الفرنسي {name} {other}:\n{name}: سنوقف القصف\n"),

    /** Words that mean somebody named before, who was not. */
    REFERENCES("قال الوزير إن الرئيس ونظيره ووزيري خارجية البلدين وبلاده والأخير وعدوا بذلك. "),
    ONE_SIDE("قالت روسيا إن الطرفين اتفقا. "),
    PAIRS("وقال الطرفان إن الجانبين والبلدين اتفقا على وقف إطلاق النار بينهما. "),
    RELEASES("أفرجت إسرائيل عن 30 أسيرا وأفرجت حماس عن 10 رهائن. "),
    DATES("الثلاثاء 18 مارس 2025 الساعة 14:30 بتوقيت موسكو، وفي 2025-03-18 أو 18/3/2025. "),
    NUMBERS("ثلاثمئة ألف وخمسة وسبعون مليونا و 1.5 مليار و٣٠ "),
    QUOTATIONS("قال بوتين: «سنوقف القصف». "),
    OPENING_MARKS("«"),
    OPENING_MARKS_THAT_SAY("قال: «"),
    NESTED_PARENTHESES {
        @Override
        public String text(int length) {
            return "قال " + "(".repeat(length / 2 - 4) + "نعم" + ")".repeat(length - length / 2 - 3);
        }

        @Override
        String unit() {
            throw new UnsupportedOperationException();
        }
    },
    ONE_LETTER("و"),
    ONE_LETTER_WORDS("و "),
    MARKS("\u064B"),
    DIGITS("7"),
    FULL_STOPS("ب. "),
    LINES("ب\n"),
    MIXED_DIRECTION("قال Trump إن NATO \u202Bو\u202C (EU) وافقت على ceasefire لمدة 30 days. ");

    private final String unit;

    Construction() {
        this("");
    }

    Construction(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    /** A text of this make, of so many UTF-16 units. */
    public String text(int length) {
        String unit = unit();
        StringBuilder text = new StringBuilder(length + unit.length()).append("ب ");
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.replace("{number}", Integer.toString(i + 2))
                    .replace("{other}", name(7 * i + 3))
                    .replace("{name}", name(i)));
        }
        return text.substring(0, length);
    }

    /** A word that no lexicon knows. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("ز");
        for (int rest = number + 20; rest > 0; rest /= 20) {
            name.append("بتثجحخدذرزسشصضطظعغفق".charAt(rest % 20));
        }
        return name.append("ور").toString();
    }
}
