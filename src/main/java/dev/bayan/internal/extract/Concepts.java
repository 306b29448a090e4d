package dev.bayan.internal.extract;

import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CaptiveCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun phrases that name a ceasefire, an exchange or a call; the word classes are in {@code concepts.tsv}. */
public final class Concepts {
    private static final WordClasses WORDS = WordClasses.load(Concepts.class, "concepts.tsv");
    private static final WordSet TRUCE = WORDS.get("TRUCE");
    private static final WordSet CALM = WORDS.get("CALM");
    private static final WordSet MANNER = WordSet.of("بصوره", "بشكل");
    private static final WordSet HALT = WORDS.get("HALT");
    private static final WordSet FINISH = WORDS.get("FINISH");
    private static final WordSet ACTS = WordSet.of("العدائيه", "القتاليه");
    private static final WordSet HOSTILITY = WORDS.get("HOSTILITY");
    private static final WordSet FIGHTING = WORDS.get("FIGHTING");
    private static final WordSet FIRING = WORDS.get("FIRING");
    private static final WordSet HOSTILE = WORDS.get("HOSTILE");
    private static final WordSet OTHER_ONE = WORDS.get("OTHER_ONE");
    private static final WordSet COMPARING = WORDS.get("COMPARING");
    private static final WordSet NOTRUCE = WORDS.get("NOTRUCE");
    private static final WordSet QUOTES = WordSet.of("\"", "«", "»", "“", "”");
    private static final WordSet RELEASE = WORDS.get("RELEASE");
    private static final WordSet SWAP = WORDS.get("SWAP");
    private static final WordSet CALLNOUN = WORDS.get("CALLNOUN");
    private static final WordSet CONTACT = WORDS.get("CONTACT");
    private static final WordSet TALKNOUN = WORDS.get("TALKNOUN");
    private static final WordSet BYPHONE = WORDS.get("BYPHONE");
    private static final WordSet BYVIDEO = WORDS.get("BYVIDEO");
    /** What may stand between the noun of a call and its means. */
    private static final WordSet MEANS = WordSet.of(
            "بالصوت", "عبر", "تقنيه", "الاتصال", "خاصيه", "دائره", "تقنيات", "بتقنيه", "بواسطه", "ال", "مشترك", "اول",
            "ثلاثي", "ثلاثيه");

    private static final WordSet ONE_TALK =
            WordSet.of("محادثه", "المحادثه", "محادثته", "محادثتي", "محادثتين", "محادثتهما");
    /** What "اتصال" or "اتصالات" behind it is no call of. */
    private static final WordSet CHANNEL = WordSet.of(
            "قنوات",
            "قناه",
            "وسائل",
            "خطوط",
            "خط",
            "شركات",
            "شركه",
            "قطاع",
            "وزير",
            "وزاره",
            "شبكه",
            "شبكات",
            "اجهزه",
            "علي",
            "جهات",
            "ضابط",
            "نقطه",
            "نقاط",
            "تكنولوجيات");

    private static final WordSet ANY_TRUCE = WordSet.union(TRUCE, CALM, HALT, FINISH, OTHER_ONE);
    private static final WordSet ANY_CALL = WordSet.union(CALLNOUN, CONTACT, TALKNOUN);
    private static final WordSet ANY_EXCHANGE = WordSet.union(SWAP, RELEASE);

    private static final WordSet ACCORD = WORDS.get("ACCORD");

    /** How far behind a deal its formula may stand. */
    private static final int FORMULA_REACH = 12;

    private static final int OPENS_TRUCE = 1;
    private static final int OPENS_CALL = 2;
    private static final int OPENS_EXCHANGE = 4;
    private static final int IS_ACCORD = 8;
    private static final WordSet ANY = WordSet.union(ANY_TRUCE, ANY_CALL, ANY_EXCHANGE, ACCORD);
    private static final WordSet PERSONS = WORDS.get("PERSONS");
    private static final List<Captives> CAPTIVES = captives();
    private static final WordSet ANY_CAPTIVES = anyCaptives();

    /** The words for captives of a category. */
    private record Captives(CaptiveCategory category, WordSet words) {}

    private Concepts() {}

    private static List<Captives> captives() {
        List<Captives> captives = new ArrayList<>();
        for (CaptiveCategory category : CaptiveCategory.values()) {
            if (category != CaptiveCategory.UNSPECIFIED) {
                captives.add(new Captives(category, WORDS.get(category.name())));
            }
        }
        return captives;
    }

    private static WordSet anyCaptives() {
        WordSet any = PERSONS;
        for (Captives captives : CAPTIVES) {
            any = WordSet.union(any, captives.words);
        }
        return any;
    }

    /** The words of a class of {@code concepts.tsv}. */
    public static WordSet words(String wordClass) {
        return WORDS.get(wordClass);
    }

    /** The word without و، ف، ب، ل، ك as a member of a class, article kept; or null. */
    public static @Nullable String in(String form, WordSet words) {
        return words.withoutProclitics(form);
    }

    /** How sure a phrase is to be a ceasefire. */
    public enum Truce {
        /** No ceasefire. */
        NONE,
        /** A halt of attacks that is one only if two sides keep it or agree on it. */
        WEAK,
        /** A ceasefire. */
        STRONG
    }

    /**
     * A phrase found.
     *
     * @param last index after its last token
     * @param truce how sure
     */
    public record TruceMatch(int last, Truce truce) {
        /** No ceasefire. */
        public static final TruceMatch NONE = new TruceMatch(-1, Truce.NONE);
    }

    /** For each token of a text what a phrase that begins there may name, in bits: for most tokens nothing. */
    static byte[] openings(TokenizedText text) {
        byte[] ofWords = new byte[text.words().size()];
        for (Word word : text.words()) {
            ofWords[word.id()] = (byte) openings(word.form());
        }
        byte[] openings = new byte[text.tokens().size()];
        for (Token token : text.tokens()) {
            openings[token.index()] = ofWords[token.word().id()];
        }
        return openings;
    }

    private static int openings(String form) {
        return in(form, ANY) == null
                ? 0
                : (in(form, ANY_TRUCE) != null ? OPENS_TRUCE : 0)
                        | (in(form, ANY_CALL) != null ? OPENS_CALL : 0)
                        | (in(form, ANY_EXCHANGE) != null ? OPENS_EXCHANGE : 0)
                        | (in(form, ACCORD) != null ? IS_ACCORD : 0);
    }

    /** Whether a phrase that may name a ceasefire can begin at a token. */
    public static boolean opensTruce(Scene scene, int i) {
        return scene.opens(i, OPENS_TRUCE);
    }

    /** Whether a phrase that may name a call can begin at a token. */
    public static boolean opensCall(Scene scene, int i) {
        return scene.opens(i, OPENS_CALL);
    }

    /** Whether a swap or release, of whatever, can begin at a token. */
    public static boolean opensExchange(Scene scene, int i) {
        return scene.opens(i, OPENS_EXCHANGE);
    }

    /** The ceasefire that a noun phrase beginning at a token names. */
    public static TruceMatch truce(Scene scene, int i) {
        if (!opensTruce(scene, i)) {
            return TruceMatch.NONE;
        }
        String form = scene.form(i);
        int end = i < scene.tokens().size() ? scene.sentenceEnd(i) : 0;
        if (in(form, TRUCE) != null) {
            int next = QUOTES.contains(scene.form(i + 1)) ? i + 2 : i + 1;
            return next < end && NOTRUCE.contains(scene.form(next))
                    ? TruceMatch.NONE
                    : new TruceMatch(i + 1, Truce.STRONG);
        }
        String calm = in(form, CALM);
        if (calm != null) {
            // "تهدئة الأوضاع" calms something else
            boolean object = i + 1 < end && scene.form(i + 1).startsWith("ال") && !calm.startsWith("ال");
            return object ? TruceMatch.NONE : new TruceMatch(i + 1, Truce.WEAK);
        }
        if (in(form, HALT) == null && in(form, FINISH) == null) {
            return otherTruce(scene, i) ? new TruceMatch(i + 1, Truce.STRONG) : TruceMatch.NONE;
        }
        if (scene.form(i + 1).equals("علي") || scene.form(i + 1).equals("العمل")) {
            // "التعليق على مقترح الهدنة" is a comment, "تعليق العمل بوقف الضربات" the end of what is named behind it
            return TruceMatch.NONE;
        }
        if (in(form, FINISH) != null) {
            return finishedActs(scene, i);
        }
        // up to four adjectives may stand between, quoted or not: "وقفا متبادلا لإطلاق النار", "وقف «فوري» لإطلاق
        // النار"
        int reach = i + 6;
        for (int j = i + 1; j < Math.min(end, reach); j++) {
            String next = scene.form(j);
            if (QUOTES.contains(next) && j < i + 6) {
                reach += j > i + 1 ? 1 : 2;
                continue;
            }
            if (MANNER.contains(next)) {
                // "امتناع الطرفين بصورة متبادلة عن ضرب"
                reach += 2;
                continue;
            }
            if (j == i + 1 && !next.startsWith("و") && (in(next, ACCORD) != null || in(next, HALT) != null)) {
                // "تعليق اتفاق وقف إطلاق النار": what is halted is the ceasefire named behind
                return TruceMatch.NONE;
            }
            if (next.equals("استخدام") && scene.form(j + 1).equals("القوه")) {
                return new TruceMatch(j + 2, Truce.WEAK);
            }
            String bare = in(next, HOSTILITY);
            boolean fire = next.endsWith("اطلاق") && next.length() <= 7;
            if (fire && (scene.form(j + 1).equals("النار") || scene.form(j + 1).equals("نار"))) {
                return new TruceMatch(j + 2, Truce.STRONG);
            }
            if (bare != null) {
                if (FIRING.contains(bare)) {
                    return j == i + 1 || next.startsWith("لل") ? new TruceMatch(j + 1, Truce.STRONG) : TruceMatch.NONE;
                }
                if (FIGHTING.contains(bare)) {
                    return new TruceMatch(j + 1, Truce.STRONG);
                }
                if (bare.equals("عمليه")) {
                    // "وقف عملية «مكافحة الإرهاب»", "وقف عملية عسكرية"
                    return QUOTES.contains(scene.form(j + 1)) || HOSTILE.contains(scene.form(j + 1))
                            ? new TruceMatch(j + 1, Truce.WEAK)
                            : TruceMatch.NONE;
                }
                if (bare.equals("العمليه") || bare.startsWith("عمليات") && !bare.equals("عمليات")) {
                    return scene.form(j + 1).equals("العسكريه") ? new TruceMatch(j + 2, Truce.WEAK) : TruceMatch.NONE;
                }
                if (bare.equals("الاعمال")
                        || bare.equals("العمليات")
                        || bare.equals("اعمال")
                        || bare.equals("عمليات")) {
                    return HOSTILE.contains(scene.form(j + 1))
                                    || scene.form(j + 1).equals("العداء")
                            ? new TruceMatch(
                                    j + 2,
                                    !scene.form(j + 1).equals("العنف")
                                                    && (form.contains("قف") || form.contains("تعليق"))
                                            ? Truce.STRONG
                                            : Truce.WEAK)
                            : TruceMatch.NONE;
                }
                return new TruceMatch(j + 1, Truce.WEAK);
            }
            var predicate = scene.actors().predicateAt(j);
            if (!scene.tokens().get(j).isWord()
                    || next.equals("في")
                    || predicate != null
                            && !predicate.participle()
                            && !predicate.reading().senses().isOnly(VerbSense.OTHER)) {
                if (!(next.equals("بين") || scene.actors().mentionAt(j) != null)) {
                    return TruceMatch.NONE;
                }
            }
        }
        return TruceMatch.NONE;
    }

    /** "إنهاء الأعمال العدائية", "إنهاء تام للعدائيات": hostile acts alone, for an end of the fighting may be that of the war. */
    private static TruceMatch finishedActs(Scene scene, int i) {
        int acts = scene.form(i + 2).startsWith("لل") ? i + 2 : i + 1;
        String bare = in(scene.form(acts), HOSTILITY);
        if (bare == null) {
            return TruceMatch.NONE;
        }
        if (bare.equals("العدائيات")) {
            return new TruceMatch(acts + 1, Truce.STRONG);
        }
        boolean hostile = bare.equals("الاعمال") && ACTS.contains(scene.form(acts + 1));
        return hostile ? new TruceMatch(acts + 2, Truce.STRONG) : TruceMatch.NONE;
    }

    /** "هدنة دائمة بدل تلك التي سرت": another one, with which the one just named is compared. */
    private static boolean otherTruce(Scene scene, int i) {
        boolean pointing = OTHER_ONE.contains(scene.form(i))
                && COMPARING.contains(scene.form(i - 1).equals("من") ? scene.form(i - 2) : scene.form(i - 1));
        String next = pointing ? scene.form(i + 1) : "";
        if (!next.equals("التي") && !next.equals("الذي")) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(scene.sentenceStart(i), i - 7); k--) {
            if (truce(scene, k).truce() == Truce.STRONG) {
                return true;
            }
        }
        return false;
    }

    /** The category of the captives that a word names, or null; {@link CaptiveCategory#UNSPECIFIED} for plain persons. */
    public static @Nullable CaptiveCategory captives(String form) {
        if (in(form, ANY_CAPTIVES) != null) {
            for (Captives captives : CAPTIVES) {
                if (in(form, captives.words) != null) {
                    return captives.category;
                }
            }
            return CaptiveCategory.UNSPECIFIED;
        }
        // "معتقلتين", "الأسيرتان": the dual of a woman held
        boolean two = form.length() > 5 && (form.endsWith("تين") || form.endsWith("تان"));
        return two ? captives(form.substring(0, form.length() - 3) + "ه") : null;
    }

    /** Whether a swap or a release of captives begins at a token; the index after the head, or -1. */
    public static int exchange(Scene scene, int i) {
        if (!opensExchange(scene, i)) {
            return -1;
        }
        String form = scene.form(i);
        int end = i < scene.tokens().size() ? scene.sentenceEnd(i) : 0;
        String swap = in(form, SWAP);
        if (swap != null) {
            if (swap.startsWith("صفق") || swap.startsWith("الصفق")) {
                return scene.form(i + 1).equals("تبادل")
                                || scene.form(i + 1).equals("التبادل")
                                || allForAll(scene, i + 1, end)
                                || captiveSoon(scene, i + 1, Math.min(end, i + 3))
                        ? i + 1
                        : -1;
            }
            if (captiveSoon(scene, i + 1, Math.min(end, i + 5))) {
                return i + 1;
            }
        }
        String release = in(form, RELEASE);
        if (release != null) {
            if (release.equals("اطلاق")) {
                return scene.form(i + 1).equals("سراح") || captiveSoon(scene, i + 1, Math.min(end, i + 5)) ? i + 1 : -1;
            }
            boolean said = release.endsWith("افراج") || release.endsWith("افراجا");
            if (captiveSoon(scene, i + 1, Math.min(end, i + (said ? 10 : 7)))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "صفقة شاملة على قاعدة «الكل مقابل الكل»": a deal whose formula tells that captives are exchanged. */
    public static boolean allForAll(Scene scene, int from, int to) {
        for (int i = from; i + 2 < Math.min(to, from + FORMULA_REACH); i++) {
            if (scene.form(i).equals("الكل")
                    && scene.form(i + 1).equals("مقابل")
                    && scene.form(i + 2).equals("الكل")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for captives stands in a range before a comma or a verb. */
    private static boolean captiveSoon(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            CaptiveCategory category = captives(scene.form(i));
            if (category != null && category != CaptiveCategory.UNSPECIFIED && !military(scene, i, from)) {
                return true;
            }
            if (scene.tokens().get(i).kind() == Token.Kind.MARK
                            && !scene.form(i).equals("\"")
                            && !scene.form(i).equals("«")
                    || scene.actors().predicateAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** "قناة الحوار العسكري", "التعاون العسكري": the adjective of a definite noun, no soldier. */
    private static boolean military(Scene scene, int i, int from) {
        return i > from
                && scene.form(i).equals("العسكري")
                && scene.form(i - 1).startsWith("ال")
                && scene.tokens().get(i - 1).isWord();
    }

    /** How a noun at a token names a call. */
    public enum CallNoun {
        /** No call. */
        NONE,
        /** A call by telephone. */
        PHONE,
        /** By video. */
        VIDEO,
        /** "اتصال" or "محادثة" without more: a call if it has two sides. */
        BARE
    }

    /** The call that a noun phrase beginning at a token names. */
    public static CallNoun call(Scene scene, int i) {
        if (!opensCall(scene, i)) {
            return CallNoun.NONE;
        }
        String form = scene.form(i);
        boolean certain = in(form, CALLNOUN) != null;
        boolean talk = in(form, TALKNOUN) != null;
        int end = scene.sentenceEnd(i);
        for (int j = i + 1; j < Math.min(end, i + 5); j++) {
            String next = scene.form(j);
            if (BYPHONE.contains(next)) {
                return CallNoun.PHONE;
            }
            if (BYVIDEO.contains(next)) {
                return CallNoun.VIDEO;
            }
            if (next.equals("الخط") && scene.form(j + 1).equals("الساخن")) {
                return CallNoun.PHONE;
            }
            if (!MEANS.contains(next) && !describes(scene, i, j)) {
                break;
            }
        }
        if (talk) {
            return in(form, ONE_TALK) != null ? CallNoun.BARE : CallNoun.NONE;
        }
        if (certain) {
            return CallNoun.PHONE;
        }
        String before = scene.form(i - 1);
        boolean channel = CHANNEL.contains(before);
        // "على الاتصال", "على اتصاله": a call that is known, not contact
        // "الرد على اتصال"
        boolean answered = scene.form(i - 2).equals("الرد") || scene.form(i - 2).equals("رد");
        boolean known = before.equals("علي")
                && (answered || form.startsWith("ال") || form.endsWith("ه") || form.endsWith("ها"));
        return channel && !known ? CallNoun.NONE : CallNoun.BARE;
    }

    /** "اتصالين منفصلين بالفيديو": whether a word is an adjective of the noun before it, as definite as that is. */
    private static boolean describes(Scene scene, int noun, int i) {
        String form = scene.form(i);
        return scene.tokens().get(i).isWord()
                && form.startsWith("ال") == scene.form(noun).startsWith("ال")
                && !Words.FUNCTION.contains(form)
                && !Words.ADVERB.contains(form)
                && !Words.TIMEWORD.contains(form)
                && scene.actors().mentionAt(i) == null
                && scene.actors().predicateAt(i) == null;
    }

    /** Whether the word at a token names an accord or proposal that something before has introduced. */
    public static boolean accord(Scene scene, int i) {
        return scene.opens(i, IS_ACCORD);
    }
}
