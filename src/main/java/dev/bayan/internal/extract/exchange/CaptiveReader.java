package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.temporal.NumberMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.model.Bound;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases of captives: "نحو ثلاثمئة طفل أوكراني", "جثامين 1212 جنديا", "رهينتين", "عدد مماثل من الأسرى". */
final class CaptiveReader {
    private static final WordClasses WORDS = ExchangeExtractor.WORDS;
    private static final Set<String> SUBSET = WORDS.get("SUBSET");
    private static final Set<String> TOTAL = WORDS.get("TOTAL");

    /**
     * A group of captives.
     *
     * @param first index of its first token
     * @param noun index of the captives' noun, or of the last word of the count
     * @param last index after its last token
     * @param count how many; null without a figure
     * @param category as what
     * @param named whether a word for captives names the category
     * @param sameNumber whether the count is "the same number" as the one before
     */
    record Captives(int first, int noun, int last, @Nullable CountEstimate count, CaptiveCategory category, boolean named, boolean sameNumber) {
    }

    private final Scene scene;
    private final List<Token> tokens;

    CaptiveReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The groups in a range of tokens; subsets ("بينهم …") and running totals left out. */
    List<Captives> read(int from, int to) {
        List<Captives> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            String form = scene.form(i);
            if (SUBSET.contains(form) || form.equals("من") && SUBSET.contains(scene.form(i + 1))) {
                i = afterSubset(i, to);
                continue;
            }
            if (TOTAL.contains(form) || TOTAL.contains(scene.bare(i))) {
                break;
            }
            Captives captives = at(i, to);
            if (captives != null) {
                found.add(captives);
                i = Math.max(captives.last, i + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    private int afterSubset(int i, int to) {
        int k = i + 1;
        while (k < to) {
            String form = scene.form(k);
            if (form.equals("مقابل") || form.equals("اضافه") || form.equals("بالاضافه") || tokens.get(k).is(".") || form.equals("فيما") || form.equals("كما")
                    || tokens.get(k).is(",") && k + 1 < to && (scene.form(k + 1).equals("مقابل") || scene.actors().predicateAt(k + 1) != null)) {
                return k;
            }
            k++;
        }
        return to;
    }

    private @Nullable Captives at(int i, int to) {
        if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
            return null;
        }
        CaptiveCategory head = Concepts.captives(scene.form(i));
        boolean one = Set.of("احد", "احدي").contains(scene.form(i)) && i + 1 < to && Set.of("عناصرها", "عناصره", "جنودها", "جنوده", "الجنود", "الاسري", "الرهائن", "عناصرهم", "ضباطها", "ضباطه").contains(scene.form(i + 1));
        if (one) {
            return new Captives(i, i + 1, i + 2, estimate(i, i + 2, 1), scene.form(i + 1).startsWith("الرهائن") ? CaptiveCategory.HOSTAGES : CaptiveCategory.PRISONERS_OF_WAR, true, false);
        }
        if (scene.form(i).equals("عدد") && (scene.form(i + 1).equals("مماثل") || scene.form(i + 1).equals("مساو")) || scene.form(i).equals("العدد") && scene.form(i + 1).equals("نفسه")) {
            int noun = i + 2;
            while (noun < to && noun < i + 6 && Concepts.captives(scene.form(noun)) == null) {
                noun++;
            }
            CaptiveCategory category = noun < to && noun < i + 6 ? Concepts.captives(scene.form(noun)) : null;
            return new Captives(i, noun, Math.min(noun + 1, to), null, category == null ? CaptiveCategory.UNSPECIFIED : category, category != null, true);
        }
        if (head == CaptiveCategory.BODIES) {
            // "جثامين 1212 جنديا": the bodies' number may stand behind them
            Optional<AmountMatch> inner = i + 1 < to ? scene.time().amount(i + 1) : Optional.empty();
            if (inner.isPresent() && inner.get().last() < to && Concepts.captives(scene.form(inner.get().last())) != null) {
                int noun = inner.get().last();
                return new Captives(i, noun, phraseEnd(noun, to), inner.get().toEstimate(scene.text().text(), tokens.get(noun).end()).orElse(null), CaptiveCategory.BODIES, true, false);
            }
        }
        Optional<AmountMatch> amount = date(i) ? Optional.empty() : scene.time().amount(i);
        if (amount.isPresent() && amount.get().first() == i && amount.get().last() <= to) {
            int noun = amount.get().last();
            int steps = 0;
            int limit = Math.min(to, noun + 4);
            CaptiveCategory category = null;
            for (int k = noun; k < limit; k++) {
                category = Concepts.captives(scene.form(k));
                if (category != null) {
                    noun = k;
                    break;
                }
                boolean passes = scene.form(k).equals("من") || scene.form(k).equals("افراد") || scene.form(k).equals("عناصر") || scene.form(k).equals("اخرين") || scene.form(k).equals("اخر");
                if (!passes || steps++ > 2) {
                    break;
                }
            }
            boolean people = category != null;
            if (category == null && noun < to && scene.form(noun).equals("من") && people(noun + 1)) {
                category = CaptiveCategory.UNSPECIFIED;
                people = true;
            }
            if (!people) {
                return null;
            }
            int end = phraseEnd(noun, to);
            CaptiveCategory specific = specific(noun, end, to, category);
            return new Captives(i, noun, end, amount.get().toEstimate(scene.text().text(), tokens.get(noun).end()).orElse(null),
                    specific, specific != CaptiveCategory.UNSPECIFIED, false);
        }
        if (head == null) {
            return null;
        }
        Optional<NumberMatch> dual = scene.time().dual(i);
        boolean isDual = dual.isPresent() && dual.get().dual() && !pluralLike(i);
        if (!isDual) {
            isDual = scene.form(i).endsWith("تين") || scene.form(i).endsWith("تان") || scene.form(i).equals("جثتي") || Set.of("اسيرين", "اسيران", "جنديين", "جنديان", "طفلين", "طفلان", "سجينين", "سجينان", "جريحين", "ضابطين", "ضابطان").contains(stripped(i));
        }
        int end = phraseEnd(i, to);
        if (isDual) {
            CaptiveCategory specific = specific(i, end, to, head);
            return new Captives(i, i, end, estimate(i, i + 1, 2), specific, specific != CaptiveCategory.UNSPECIFIED, false);
        }
        boolean single = scene.form(i).endsWith("ا") && Set.of("اسيرا", "جنديا", "سجينا", "محتجزا", "معتقلا", "ضابطا", "عنصرا").contains(stripped(i));
        if (scene.form(i + 1).equals("واحدا") || scene.form(i + 1).equals("واحد") || scene.form(i + 1).equals("واحده")) {
            return new Captives(i, i, i + 2, estimate(i, i + 2, 1), head == CaptiveCategory.UNSPECIFIED ? CaptiveCategory.PRISONERS_OF_WAR : head, true, false);
        }
        if (head == CaptiveCategory.UNSPECIFIED) {
            return null;
        }
        return new Captives(i, i, end, single ? estimate(i, i + 1, 1) : null, specific(i, end, to, head), true, false);
    }

    private String stripped(int i) {
        String form = scene.form(i);
        return form.startsWith("ال") ? form.substring(2) : form.startsWith("و") || form.startsWith("ب") || form.startsWith("ل") ? form.substring(1) : form;
    }

    private boolean date(int i) {
        return scene.time().date(i).filter(d -> d.first() == i && d.last() > i + 1).isPresent();
    }

    private boolean people(int i) {
        String form = scene.form(i);
        return form.equals("افراد") || form.equals("عناصر") || form.equals("مقاتلي") || form.equals("منتسبي") || form.equals("ابناء") || form.equals("الجانبين") || form.equals("كل");
    }

    private boolean pluralLike(int i) {
        return Set.of("محتجزين", "معتقلين", "مختطفين", "مخطوفين", "مصابين", "مدنيين", "عسكريين", "مواطنين", "مقاتلين", "موظفين", "موقوفين", "سائقين",
                "صيادين", "مسجونين", "مقاتلي", "طيارين").contains(stripped(i)) && scene.time().dual(i).filter(NumberMatch::dual).isEmpty();
    }

    private CountEstimate estimate(int from, int to, long value) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new CountEstimate(value, OptionalLong.empty(), Bound.EXACT, start, end, scene.text().text().substring(start, end));
    }

    /** Takes adjectives and nisbas behind the noun. */
    private int phraseEnd(int noun, int to) {
        int k = noun + 1;
        while (k < to && k < noun + 4 && tokens.get(k).isWord()
                && (scene.nisba(k) != null && scene.actors().mentionFrom(k) == null && !scene.form(k).startsWith("و")
                        || Concepts.captives(scene.form(k)) != null && !scene.form(k).startsWith("و") || scene.form(k).equals("اخرين"))) {
            k++;
        }
        return k;
    }

    /** The most specific word for the captives: wounded prisoners are wounded, persons held hostage are hostages. */
    private CaptiveCategory specific(int noun, int end, int to, CaptiveCategory category) {
        if (category == CaptiveCategory.BODIES) {
            return category;
        }
        CaptiveCategory best = category;
        for (int k = noun + 1; k < Math.min(to, noun + 8); k++) {
            if (tokens.get(k).kind() == Token.Kind.MARK || scene.form(k).equals("مقابل") || k > end && scene.time().amount(k).isPresent() || scene.form(k).equals("الي") && k > end) {
                break;
            }
            CaptiveCategory other = scene.form(k).startsWith("و") ? null : Concepts.captives(scene.form(k));
            if (other == CaptiveCategory.WOUNDED) {
                return other;
            }
            if (other == CaptiveCategory.HOSTAGES && best != CaptiveCategory.CHILDREN) {
                best = other;
            } else if (best == CaptiveCategory.UNSPECIFIED && other != null) {
                best = other;
            }
        }
        return best;
    }
}
