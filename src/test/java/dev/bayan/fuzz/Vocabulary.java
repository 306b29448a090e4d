package dev.bayan.fuzz;

import dev.bayan.TestText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that the parser knows, in any order. Random letters hardly ever make one of them; here three bytes choose one:
 * what sort it is and how it is joined to the one before, and which of that sort.
 */
final class Vocabulary {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("(?<=[.؟!،؛:])\\s+|\\n+");

    /** The sorts; words and clauses come from all sentences of the tests. */
    private static final List<List<String>> SORTS = List.of(
            sentences().flatMap(BLANKS::splitAsStream).distinct().sorted().toList(),
            sentences().flatMap(CLAUSE_ENDS::splitAsStream).distinct().sorted().toList(),
            List.of(
                    "اتصال هاتفي",
                    "مكالمة",
                    "هاتف",
                    "اتصل بـ",
                    "هدنة",
                    "وقف إطلاق النار",
                    "لوقف إطلاق النار",
                    "تبادل أسرى",
                    "أسيرا",
                    "رهينتين",
                    "أفرجت عن",
                    "مقابل",
                    "تعهد",
                    "وافق على",
                    "رفض",
                    "مستعد لـ",
                    "اتفقا على",
                    "لن",
                    "سوف",
                    "أعلن أن",
                    "قال إن",
                    "نفى",
                    "انتهاك",
                    "تمديد",
                    "جثة",
                    "ستلتزم",
                    "أمر",
                    "تعتزم"),
            List.of(
                    "فلاديمير بوتين",
                    "الرئيس الروسي",
                    "ترامب",
                    "نظيره الأميركي",
                    "روسيا وأوكرانيا",
                    "حماس",
                    "الجيش الإسرائيلي",
                    "الطرفان",
                    "بلاده",
                    "الكرملين",
                    "كييف",
                    "هو",
                    "كلاهما",
                    "الجانبين",
                    "البلدين",
                    "وزير الخارجية",
                    "سالم الكثيري",
                    "حركة الفجر",
                    "القوات",
                    "الأمم المتحدة",
                    "بينهما",
                    "رويترز",
                    "وادي سلمى"),
            List.of(
                    "175",
                    "٣٠",
                    "ألف",
                    "مئة وخمسة وسبعين",
                    "99999999999999999999",
                    "9223372036854775807",
                    "1.5",
                    "1,000",
                    "ثلاثين يوما",
                    "ساعتين ونصف",
                    "قرن",
                    "999999999 سنة",
                    "غدا",
                    "أمس",
                    "الثلاثاء",
                    "18 مارس 2025",
                    "31/2/2025",
                    "2025-03-18",
                    "30 رمضان 1446",
                    "منتصف الليل",
                    "الساعة 25:61",
                    "الساعة العاشرة بتوقيت موسكو",
                    "بين",
                    "إلى",
                    "نهاية الشهر",
                    "قبل",
                    "بعد",
                    "خلال",
                    "مليار مليار مليار",
                    "نصف",
                    "الأولى",
                    "0",
                    "-1"),
            List.of(
                    "و", "ثم", "لكن", "إذا", "بشرط أن", "بينما", "الذي", "أن", "إن", "إلا", "قد", "ربما", "بحسب", "وفق",
                    "كما", "حيث", "في", "من", "على", "مع", "عن", "حول", "كل", "لم", "لا", "ليس", "غير", "ما", "هل",
                    "أو", "عبر"),
            List.of(
                    "«",
                    "»",
                    "\"",
                    "“",
                    "”",
                    "'",
                    "(",
                    ")",
                    "[",
                    "]",
                    ".",
                    "..",
                    "؟",
                    "!",
                    "،",
                    "؛",
                    ":",
                    "-",
                    "–",
                    "…",
                    "*",
                    "•",
                    "1.",
                    "#",
                    "@",
                    "<b>",
                    "&amp;",
                    "</script>",
                    "<!--",
                    "]]>",
                    "http://a.b/?c=d",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t"),
            List.of(
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\uDE00",
                    "\uD835\uDC00",
                    "\u202E",
                    "\u202C",
                    "\u200B",
                    "\u200F",
                    "\u200D",
                    "\u2066",
                    "\uFEFF",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\u0000",
                    "\u0640",
                    "\u064B",
                    "\u0651",
                    "\u0670",
                    "\uFEFB",
                    "\uFDFA",
                    "\uFDF2",
                    "\uFE8D",
                    "ی",
                    "ک",
                    "گ",
                    "ٱ",
                    "Putin",
                    "NATO",
                    "İ",
                    "ß",
                    "\u0301",
                    "\uFFFE",
                    "\uFFFF",
                    "۳"));

    private static final List<String> JOINS = List.of(" ", " ", " ", " ", " و", "، ", ". ", "");

    private Vocabulary() {}

    private static Stream<String> sentences() {
        return TestText.readAll().stream().map(TestText::text);
    }

    /** The text that some bytes choose. */
    static String text(byte[] choices) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 2 < choices.length; i += 3) {
            int first = Byte.toUnsignedInt(choices[i]);
            List<String> sort = SORTS.get(first % SORTS.size());
            text.append(text.isEmpty() ? "" : JOINS.get(first / SORTS.size() % JOINS.size()));
            text.append(sort.get(
                    (Byte.toUnsignedInt(choices[i + 1]) << 8 | Byte.toUnsignedInt(choices[i + 2])) % sort.size()));
        }
        return text.toString();
    }

    /** So many choices of bytes, the same in every run; each makes one to forty words. */
    static Stream<byte[]> choices(int count) {
        Random random = new Random(count);
        return Stream.generate(() -> {
                    byte[] choices = new byte[3 * (1 + random.nextInt(40))];
                    random.nextBytes(choices);
                    return choices;
                })
                .limit(count);
    }
}
