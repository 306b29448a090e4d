package dev.bayan.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page that are no part of its story: teasers of other stories ("اقرأ أيضا: …"), who wrote it and when ("كتب: …",
 * "آخر تحديث: …"), what a reader may do ("تابعونا على …"). They are read behind the story, wherever a page has them, so that
 * nobody whom they name comes between a paragraph and the one that it goes on from.
 */
final class Furniture {
    /** How many words such a line has at most; the paragraphs of a story have more, or end with a stop. */
    private static final int WORDS = 25;

    /** How many words a title of another story has at most, and how many titles may stand below "اقرأ أيضا". */
    private static final int TITLE = 14;

    private static final int TITLES = 5;

    /** How many words such a heading has at most: "اقرأ أيضا على موقعنا:". */
    private static final int HEADING = 4;

    /** What opens teasers, folded; alone in its line it heads a list of titles. */
    private static final List<String> TEASERS = List.of(
            "اقرا ايضا",
            "اقرا المزيد",
            "اقرا كذلك",
            "اقراوا ايضا",
            "اقرؤوا ايضا",
            "طالع ايضا",
            "طالع المزيد",
            "شاهد ايضا",
            "شاهد المزيد",
            "شاهدوا ايضا",
            "انظر ايضا",
            "قد يهمك",
            "قد يعجبك",
            "ربما يهمك",
            "مواضيع ذات صله",
            "موضوعات ذات صله",
            "مواضيع متعلقه",
            "موضوعات متعلقه",
            "اخبار ذات صله",
            "اخبار متعلقه",
            "مقالات ذات صله",
            "ذات صله",
            "لقراءه المزيد",
            "للمزيد");

    /** What opens other lines of a page, folded. */
    private static final List<String> OTHERS = List.of(
            "تابعونا",
            "تابعنا علي",
            "تابعوا اخر",
            "تابع اخر",
            "تابع احدث",
            "اشترك في",
            "اشتركوا في",
            "حمل تطبيق",
            "حملوا تطبيق",
            "انضم الي قناه",
            "انضموا الي قناه",
            "شارك المقال",
            "شارك الخبر",
            "شارك هذا",
            "مشاركه عبر",
            "نسخ الرابط",
            "جميع الحقوق محفوظه",
            "الكلمات المفتاحيه",
            "كلمات دلاليه",
            "كلمات مفتاحيه",
            "الوسوم",
            "تاريخ النشر",
            "اخر تحديث",
            "تم التحديث",
            "نشر في:",
            "نشرت في:",
            "نشر:",
            "كتب:",
            "كتبت:",
            "كتب -",
            "كتبت -",
            "ترجمه:",
            "تحرير:",
            "اعداد:",
            "تصوير:",
            "صوره:",
            "الصوره:",
            "المصدر:",
            "مده القراءه",
            "وقت القراءه");

    /** Who is credited with a picture or a report at the end of a line, folded. */
    private static final List<String> CREDITS = List.of(
            "رويترز",
            "ا ف ب",
            "ا.ف.ب",
            "فرانس برس",
            "الفرنسيه",
            "ا ب",
            "ا.ب",
            "اسوشيتد برس",
            "د ب ا",
            "د.ب.ا",
            "الالمانيه",
            "الاوروبيه",
            "الاناضول",
            "غيتي",
            "وكالات",
            "الوكالات",
            "ارشيف",
            "ارشيفيه",
            "سبوتنيك",
            "تاس",
            "شينخوا",
            "متداوله");

    private Furniture() {}

    /** Takes the lines that are no part of the story out of those of a page. */
    static List<Line> takeFrom(List<Line> lines) {
        List<Line> story = new ArrayList<>(lines.size());
        List<Line> furniture = new ArrayList<>();
        int titles = 0;
        for (Line line : lines) {
            boolean teaser = opens(line, TEASERS);
            boolean title = titles > 0 && isShort(line.text(), TITLE);
            titles = teaser && isShort(line.text(), HEADING) ? TITLES : title ? titles - 1 : 0;
            boolean other = teaser || opens(line, OTHERS) || !story.isEmpty() && isCredited(line.text());
            boolean aside = title || other && isShort(line.text(), WORDS);
            (aside ? furniture : story).add(line);
        }
        if (!furniture.isEmpty()) {
            lines.clear();
            lines.addAll(story);
        }
        return furniture;
    }

    /** Whether a line begins with one of some phrases, behind its bullet or bracket. */
    private static boolean opens(Line line, List<String> phrases) {
        String text = line.text();
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        for (String phrase : phrases) {
            if (text.startsWith(phrase, i)) {
                return true;
            }
        }
        return false;
    }

    /** "جنود قرب الحدود (رويترز)", "أحمد علي - وكالات": whether a line ends with an agency, between brackets or behind a dash. */
    private static boolean isCredited(String line) {
        String text = line.strip();
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        for (String credit : CREDITS) {
            int at = end - credit.length();
            if (at > 1 && text.startsWith(credit, at)) {
                char before = text.charAt(at - 1);
                return before == '(' && end < text.length() || before == ' ' && text.charAt(at - 2) == '-';
            }
        }
        return false;
    }

    /** Whether a line has at most so many words and no stop at its end but behind a bracket. */
    private static boolean isShort(String line, int most) {
        String text = line.strip();
        int words = 1;
        for (int i = text.indexOf(' '); i >= 0 && words <= most; i = text.indexOf(' ', i + 1)) {
            words++;
        }
        return words <= most && (!text.endsWith(".") || text.endsWith(")."));
    }

    /** A line of folded text and where it begins. */
    record Line(String text, int offset) {}
}
