package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.NumberMatch;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Bound;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases of captives: "نحو ثلاثمئة طفل أوكراني", "جثامين 1212 جنديا", "رهينتين", "عدد مماثل من الأسرى". */
final class CaptiveReader {
    private static final int SPECIFIC_REACH = 10;
    private static final WordSet RELEASE = Concepts.words("RELEASE");

    private final Phrases phrases;
    private final Scene scene;
    private final List<Token> tokens;

    CaptiveReader(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.tokens = phrases.tokens;
    }

    /** The groups in a range of tokens; subsets ("بينهم …") and running totals left out. */
    List<Captives> read(int from, int to) {
        List<Captives> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (ExchangeWords.SUBSET.contains(form(i))
                    || form(i).equals("من") && ExchangeWords.SUBSET.contains(form(i + 1))) {
                // "تسلمت منهم 73": a preposition of the verb, no subset
                boolean source = form(i).startsWith("منه") && !phrases.isComma(i - 1);
                i = source ? i + 1 : afterSubset(i, to);
                continue;
            }
            if (phrases.is(i, ExchangeWords.TOTAL)) {
                break;
            }
            Captives captives = at(i, to);
            if (captives != null && !restates(i, found)) {
                if (countsOut(captives, found)) {
                    found.remove(found.size() - 1);
                }
                found.add(captives);
            }
            i = captives == null ? i + 1 : Math.max(captives.last(), i + 1);
        }
        return found;
    }

    /** "دفعة من الجثامين بلغت ألف جثمان": the number of those just named. */
    private boolean countsOut(Captives group, List<Captives> found) {
        Captives before = found.isEmpty() ? null : found.get(found.size() - 1);
        int verb = group.first() - 1;
        Predicate counts = phrases.finite(verb);
        return before != null
                && counts != null
                && before.count() == null
                && group.count() != null
                && before.category() == group.category()
                && verb - before.last() <= 1
                && !form(verb).startsWith("و")
                && (Phrases.lemma(counts, ExchangeWords.AMOUNT_TO) || Phrases.lemma(counts, ExchangeWords.INCLUDE));
    }

    /** "219 صيادا كانوا محتجزين", "4028 أسيرا من الجنود", "27 جثمانا لعسكريين": the same captives by another word. */
    private boolean restates(int i, List<Captives> found) {
        Captives before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean still = form(i - 1).startsWith("بقي")
                || form(i - 1).endsWith("زال")
                || form(i - 1).endsWith("يزالون");
        // "الذي كان محتجزا"
        boolean one = before != null && before.count() == null && ExchangeWords.SINGULAR.contains(form(i));
        boolean were = form(i - 1).startsWith("كان") && (form(i).endsWith("ين") || one) || still;
        boolean near = before != null && i - before.last() <= (were ? SPECIFIC_REACH : 3) && !isAmount(i);
        boolean ofBodies = before != null
                && before.category() == CaptiveCategory.BODIES
                && form(i).startsWith("ل")
                && i == before.last();
        boolean linked = ofBodies
                || still
                || form(i - 1).startsWith("كان")
                || form(i - 1).equals("من")
                || form(i - 1).equals("هم")
                || form(i - 1).equals("وهم");
        // "39 أسيرة وقاصرا": both are counted together
        boolean together = before != null
                && i == before.last()
                && form(i).startsWith("و")
                && form(i).endsWith("ا")
                && !form(i).startsWith("وال")
                && before.count() != null
                && before.count().value() > 10
                && phrases.captives(i) != null;
        boolean goesOn = together
                || form(i).startsWith("و")
                        && phrases.captives(i - 1) != null
                        && before != null
                        && i - 1 >= before.last();
        return near && (linked || goesOn);
    }

    private int afterSubset(int i, int to) {
        for (int k = i + 1; k < to; k++) {
            boolean opens = ExchangeWords.IN_RETURN.contains(form(k))
                    || phrases.in(k, ExchangeWords.FURTHER)
                    || form(k).equals("فيما");
            boolean afterComma = phrases.isComma(k)
                    && (ExchangeWords.IN_RETURN.contains(form(k + 1)) || phrases.finite(k + 1) != null);
            if (opens || afterComma || tokens.get(k).is(".")) {
                return k;
            }
        }
        return to;
    }

    private @Nullable Captives at(int i, int to) {
        if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
            return null;
        }
        Captives captives = oneOf(i, to);
        if (captives == null) {
            captives = sameNumber(i, to);
        }
        CaptiveCategory head = ofThings(i) ? null : phrases.captives(i);
        if (captives == null && head == CaptiveCategory.BODIES) {
            captives = bodies(i, to);
        }
        if (captives == null) {
            captives = counted(i, to);
        }
        return captives != null ? captives : uncounted(i, to, head);
    }

    /** "أموال المقاصة المحتجزة": an adjective of things, not captives. */
    private boolean ofThings(int i) {
        boolean adjective =
                form(i).startsWith("ال") && form(i).endsWith("ه") && phrases.in(i, ExchangeWords.HELD_THING);
        return adjective
                && (phrases.in(i - 1, ExchangeWords.NOT_OBJECT) || phrases.in(i - 2, ExchangeWords.NOT_OBJECT));
    }

    /** "أحد عناصرها", "إحدى الرهائن". */
    private @Nullable Captives oneOf(int i, int to) {
        boolean one = ExchangeWords.ONE_OF.contains(form(i)) && i + 1 < to;
        CaptiveCategory kind = one ? phrases.captives(i + 1) : null;
        if (one && isMember(form(i + 1)) || kind == CaptiveCategory.UNSPECIFIED) {
            kind = CaptiveCategory.PRISONERS_OF_WAR;
        }
        return kind == null ? null : Captives.of(i, i + 1, i + 2, estimate(i, i + 2, 1), kind);
    }

    /** "عناصرها", "جنوده": members of a force. */
    static boolean isMember(String form) {
        return form.startsWith("عناصر") || form.startsWith("جنود") || form.startsWith("ضباط");
    }

    /** "307 من عناصر القوات المسلحة": members of an army are soldiers. */
    private boolean ofForces(int i) {
        ActorMention mention = scene.actors().mentionFrom(i);
        return mention != null && mention.entity() != null && mention.entity().kind() == ActorKind.ARMED_FORCES;
    }

    /** "جنودها", "عسكرييها", "مواطنيه": people of whoever is spoken of. */
    static boolean isTheirs(String form) {
        return form.length() > 5
                && (form.endsWith("ها") || form.endsWith("هم") || form.endsWith("يه") || form.endsWith("ده"))
                && !form.startsWith("ال");
    }

    /** "عدد مماثل من الأسرى", "العدد نفسه", "بمثلهم من الأوكرانيين". */
    private @Nullable Captives sameNumber(int i, int to) {
        boolean number = form(i).endsWith("عدد") || form(i).endsWith("عددا");
        boolean same = number && (form(i + 1).startsWith("مماثل") || form(i + 1).startsWith("مساو"))
                || form(i).endsWith("العدد") && form(i + 1).equals("نفسه")
                || form(i).equals("بمثلهم") && form(i + 1).equals("من");
        if (!same) {
            return null;
        }
        int from = form(i).equals("بمثلهم") ? i + 1 : i + 2;
        int limit = Math.min(to, i + 6);
        int noun = from;
        while (noun < limit && phrases.captives(noun) == null) {
            noun++;
        }
        if (noun >= limit && form(from).equals("من") && phrases.nisba(from + 1) != null) {
            // "بعدد مماثل من الأوكرانيين"
            noun = Math.min(from + 1, to - 1);
        }
        CaptiveCategory category = noun < limit ? phrases.captives(noun) : null;
        return new Captives(
                i,
                noun,
                Math.min(noun + 1, to),
                null,
                category == null ? CaptiveCategory.UNSPECIFIED : category,
                category != null,
                true,
                false,
                false);
    }

    /** "جثامين 1212 جنديا", "رفات ثلاثة من مقاتليها", "جثتي رهينتين": the number of the bodies may stand behind them. */
    private @Nullable Captives bodies(int i, int to) {
        if (i + 2 < to && ExchangeWords.ONE_OF.contains(form(i + 1)) && isPerson(i + 2)) {
            // "جثة أحد الأسرى الإسرائيليين"
            return Captives.of(i, i + 2, phraseEnd(i + 2, to), estimate(i, i + 3, 1), CaptiveCategory.BODIES);
        }
        boolean counted = i > 0 && scene.time().amount(i - 1).isPresent() && !ExchangeWords.ONE.contains(form(i - 1));
        // "جثث ما يصل إلى مئة جندي"
        boolean upTo = form(i + 1).equals("ما")
                && ExchangeWords.REACH_UP.contains(form(i + 2))
                && form(i + 3).equals("الي");
        int number = upTo ? i + 4 : i + 1;
        Optional<AmountMatch> inner = number < to && !counted && !phrases.isComma(number)
                ? scene.time().amount(number)
                : Optional.empty();
        if (inner.isPresent() && inner.get().last() <= to) {
            int noun = Math.min(inner.get().last(), to - 1);
            CountEstimate exact = inner.get()
                    .toEstimate(scene.text().text(), tokens.get(noun).end())
                    .orElse(null);
            CountEstimate count = exact == null ? null : bounded(exact, number, noun + 1, to);
            return Captives.of(i, noun, Math.max(noun + 1, phraseEnd(noun, to)), count, CaptiveCategory.BODIES);
        }
        if (i + 2 < to && phrases.captives(i + 1) != null && isOne(i + 2)) {
            return Captives.of(i, i + 1, i + 3, estimate(i, i + 3, 1), CaptiveCategory.BODIES);
        }
        boolean dual = isDual(i);
        boolean two = i + 1 < to && phrases.captives(i + 1) != null && isDual(i + 1);
        if (!dual && !two) {
            return null;
        }
        int noun = i + 1 < to && phrases.captives(i + 1) != null ? i + 1 : i;
        return Captives.of(i, noun, phraseEnd(noun, to), estimate(i, noun + 1, 2), CaptiveCategory.BODIES);
    }

    private boolean isPerson(int k) {
        return phrases.captives(k) != null || isMember(form(k)) || scene.nisba(k) != null;
    }

    /** "أكثر من 600 أسير", "خمسة إيرانيين", "73 من جنودها الأسرى", "عشرة آخرين". */
    private @Nullable Captives counted(int i, int to) {
        Optional<DateMatch> date = scene.time().date(i);
        boolean dated =
                date.isPresent() && date.get().first() == i && date.get().last() > i + 1;
        Optional<AmountMatch> found = dated ? Optional.empty() : scene.time().amount(i);
        if (found.isEmpty() || found.get().first() != i || found.get().last() > to) {
            return null;
        }
        AmountMatch amount = found.get();
        if (amount.last() == i + 1
                && ExchangeWords.ONE.contains(form(i))
                && !form(i + 1).equals("من")) {
            // "من جانب واحد رفات …": one stands behind its noun
            return null;
        }
        int noun = countedNoun(amount.last(), to);
        if (noun < 0 && share(amount, to)) {
            // "بواقع 681 من الحوثيين و400 من قوات الحكومة"
            CountEstimate count = amount.toEstimate(scene.text().text()).orElse(null);
            return new Captives(
                    i, amount.last(), amount.last() + 1, count, CaptiveCategory.UNSPECIFIED, false, false, true, false);
        }
        if (noun < 0 && againstSame(amount, to)) {
            // "ألف جثة مقابل 38": as many of the kind before
            CountEstimate count = amount.toEstimate(scene.text().text()).orElse(null);
            return count == null
                    ? null
                    : new Captives(
                            i,
                            amount.last() - 1,
                            amount.last(),
                            count,
                            CaptiveCategory.UNSPECIFIED,
                            false,
                            false,
                            true,
                            false);
        }
        boolean others = noun < 0
                && (ExchangeWords.OTHERS.contains(form(amount.last()))
                        || ExchangeWords.REST.contains(form(amount.last())));
        if (others) {
            noun = amount.last();
        } else if (noun < 0) {
            return null;
        }
        CaptiveCategory category = phrases.captives(noun);
        int end = phraseEnd(noun, to);
        CaptiveCategory specific = specific(noun, end, to, category == null ? CaptiveCategory.UNSPECIFIED : category);
        if (specific == CaptiveCategory.UNSPECIFIED && ExchangeWords.PUPILS.contains(form(noun))) {
            specific = CaptiveCategory.CHILDREN;
        }
        if (specific == CaptiveCategory.UNSPECIFIED && isMember(form(noun)) && ofForces(noun + 1)) {
            specific = CaptiveCategory.PRISONERS_OF_WAR;
        }
        Optional<CountEstimate> count =
                amount.toEstimate(scene.text().text(), tokens.get(noun).end());
        CountEstimate bounded = count.isPresent() ? bounded(count.get(), i, end, to) : null;
        return new Captives(
                i, noun, end, bounded, specific, specific != CaptiveCategory.UNSPECIFIED, false, others, false);
    }

    /** Whether a number is a side's share of those told before. */
    private boolean share(AmountMatch amount, int to) {
        int side = amount.last() + 1;
        if (side < to
                && ExchangeWords.BODY_HEAD.contains(form(side))
                && scene.actors().mentionFrom(side) == null) {
            side++;
        }
        ActorMention mention =
                side < to && form(amount.last()).equals("من") ? scene.actors().mentionFrom(side) : null;
        if (mention == null) {
            return false;
        }
        boolean shared = false;
        for (int k = amount.first() - 1; k >= scene.sentenceStart(side) && amount.first() - k < 10; k--) {
            // "40 أسيرا من الجانب الأرميني و50 من الجانب الأذربيجاني"
            boolean other = form(k).equals("من") && phrases.captives(k - 1) != null && phrases.sideAt(k + 1) != null;
            shared |= ExchangeWords.AT_RATE.contains(form(k)) || tokens.get(k).is(":") || other;
        }
        return shared
                && mention.entity() != null
                && Phrases.belligerent(mention.entity())
                && !mention.isPerson()
                && amount.value().isPresent();
    }

    /** Whether a number stands without a noun behind "مقابل" or a verb of handing over. */
    private boolean againstSame(AmountMatch amount, int to) {
        int next = amount.last();
        boolean alone = next >= to
                || !tokens.get(next).isWord() && !tokens.get(next).is("%")
                || phrases.in(next, ExchangeWords.MEDIATION)
                || ExchangeWords.PLACE_PREP.contains(form(next))
                || form(next).equals("بين")
                || ExchangeWords.WITH.contains(form(next))
                || scene.time().date(next).isPresent();
        boolean rate = ExchangeWords.AT_RATE.contains(form(amount.first() - 1))
                && ExchangeWords.IN_RETURN.contains(form(next));
        // "جرى التبادل: 195 مقابل 195"
        boolean against = amount.first() > 0
                && !tokens.get(amount.first() - 1).isWord()
                && ExchangeWords.IN_RETURN.contains(form(next))
                && scene.time()
                        .amount(next + 1)
                        .filter(a -> a.first() == next + 1)
                        .isPresent();
        rate |= against || formula(amount);
        boolean object = isObject(amount.first()) || alone && returned(amount.first());
        return (rate || alone && object || alone && ExchangeWords.IN_RETURN.contains(form(amount.first() - 1)))
                && amount.value().isPresent();
    }

    /** "ألف مقابل ألف", "مئة بمئة": either of two equal numbers set against each other. */
    private boolean formula(AmountMatch amount) {
        return setAgainst(amount.last()) && equalAt(amount, behind(amount.last()))
                || setAgainst(amount.first()) && equalBefore(amount, amount.first())
                || setAgainst(amount.first() - 1) && equalBefore(amount, amount.first() - 1);
    }

    /** "ألف أسير مقابل ألف", "ألف أسير بألف": what it counts may stand behind the first number. */
    private boolean equalBefore(AmountMatch amount, int against) {
        return equalAt(amount, against - 1) || phrases.captives(against - 1) != null && equalAt(amount, against - 2);
    }

    private boolean setAgainst(int i) {
        return i > 0 && (ExchangeWords.IN_RETURN.contains(form(i)) || form(i).startsWith("ب"));
    }

    /** The token of the number behind "مقابل" or بـ, or with ب on it. */
    private int behind(int i) {
        return ExchangeWords.IN_RETURN.contains(form(i)) || form(i).equals("ب") ? i + 1 : i;
    }

    private boolean equalAt(AmountMatch amount, int i) {
        Optional<AmountMatch> other = i < 0 ? Optional.empty() : scene.time().amount(i);
        return other.isPresent()
                && other.get().first() == i
                && amount.value().isPresent()
                && amount.value().equals(other.get().value());
    }

    /** "سلمت 14", "تفرج جماعة الحوثي عن 181": whether a verb that moves captives stands right before, its subject and preposition aside. */
    private boolean isObject(int number) {
        // "وتسلمت منهم 76"
        int before = ExchangeWords.SUBSET.contains(form(number - 1)) ? number - 2 : number - 1;
        ActorMention subject = scene.actors().mentionAt(form(before).equals("عن") ? before - 1 : before);
        if (subject != null) {
            before = subject.first() - 1;
        }
        Predicate verb = phrases.finite(before);
        return verb != null && verb.reading().hasAny(ExchangeWords.MOVES);
    }

    /** "مقابل إطلاق الحكومة 1700": a number without a noun behind a release in return and who releases. */
    private boolean returned(int number) {
        ActorMention who = scene.actors().mentionAt(number - 1);
        int k = who == null ? -1 : who.first() - 1;
        return k > 0 && ExchangeWords.IN_RETURN.contains(form(k - 1)) && phrases.in(k, RELEASE);
    }

    /** "ثمانين جنديا على الأقل", "100 أسير من كل جانب كحد أقصى", "ما يصل إلى ألف سجين": a bound behind the captives or before them. */
    private CountEstimate bounded(CountEstimate count, int first, int end, int to) {
        if (count.bound() != Bound.EXACT) {
            return count;
        }
        boolean upTo = form(first - 1).equals("الي") && ExchangeWords.REACH_UP.contains(form(first - 2));
        Bound bound = upTo ? Bound.AT_MOST : behind(end, to);
        return new CountEstimate(count.value(), count.max(), bound, count.start(), count.end(), count.text());
    }

    private Bound behind(int end, int to) {
        boolean each = form(end).equals("من") && phrases.in(end + 1, ExchangeWords.EACH)
                || form(end).startsWith("ل") && phrases.in(end, ExchangeWords.EACH);
        int from = !each ? end : form(end).equals("من") ? end + 3 : end + 2;
        return from < to ? scene.time().boundBehind(from).orElse(Bound.EXACT) : Bound.EXACT;
    }

    /** Index of the noun that a number counts, or -1; a nisba or "من" and a body may stand for it. */
    private int countedNoun(int after, int to) {
        int limit = Math.min(to, after + 4);
        for (int k = after; k < limit; k++) {
            if (phrases.captives(k) != null) {
                return k;
            }
            if (k == after && scene.nisba(k) != null && !form(k).startsWith("ال")) {
                return k;
            }
            if (!phrases.in(k, ExchangeWords.PARTS)) {
                break;
            }
        }
        // "175 عن كل طرف", "عشرة في كل اتجاه"
        boolean each =
                after + 2 < to && (form(after).equals("عن") || form(after).equals("في")) && phrases.eachSide(after + 1);
        boolean part = after < to
                && form(after).equals("من")
                && after + 1 < tokens.size()
                && (form(after + 1).startsWith("ال") && scene.nisba(after + 1) != null
                        || phrases.in(after + 1, ExchangeWords.PARTS)
                        || phrases.in(after + 1, ExchangeWords.BOTH)
                        || form(after + 1).equals("كل")
                        || form(after + 1).equals("هنا")
                        || phrases.otherSide(after + 1));
        return part || each ? after : -1;
    }

    /** A dual, one captive, or captives without a number of their own. */
    private @Nullable Captives uncounted(int i, int to, @Nullable CaptiveCategory head) {
        if (head == null
                && scene.nisba(i) != null
                && form(i).startsWith("ال")
                && ExchangeWords.RELATIVE.contains(form(i + 1))
                && phrases.capturedThem(i + 2) != null) {
            // "اللبنانيين الذين أسرتهم إسرائيل"
            return Captives.of(i, i, i + 1, null, captured(i + 2));
        }
        boolean bareNisba = head == null && scene.nisba(i) != null && !form(i).startsWith("ال") && i + 1 < to;
        if (bareNisba && (ExchangeWords.TWO.contains(form(i + 1)) || isOne(i + 1))) {
            // "عن فرنسيين اثنين", "مقابل إيراني واحد"
            CountEstimate count = estimate(i, i + 2, isOne(i + 1) ? 1 : 2);
            return Captives.of(i, i, i + 2, count, CaptiveCategory.UNSPECIFIED);
        }
        boolean twoOfState =
                head == null && scene.nisba(i) != null && scene.time().dual(i).isPresent();
        if (head == null && !twoOfState) {
            return null;
        }
        CaptiveCategory kind = head == null ? CaptiveCategory.UNSPECIFIED : head;
        int end = phraseEnd(i, to);
        if (twoOfState || isDual(i)) {
            return Captives.of(i, i, end, estimate(i, i + 1, 2), specific(i, end, to, kind));
        }
        if (i + 1 < to && isOne(i + 1)) {
            return Captives.of(
                    i,
                    i,
                    i + 2,
                    estimate(i, i + 2, 1),
                    kind == CaptiveCategory.UNSPECIFIED ? CaptiveCategory.PRISONERS_OF_WAR : kind);
        }
        if (end < to && ExchangeWords.TWO.contains(form(end))) {
            return Captives.of(i, i, end + 1, estimate(i, end + 1, 2), specific(i, end, to, kind));
        }
        boolean rest = ExchangeWords.REST.contains(form(i));
        if (kind == CaptiveCategory.UNSPECIFIED && !rest) {
            return null;
        }
        // "البحارة البريطانيين الخمسة عشر": a number as an adjective
        Optional<AmountMatch> behind =
                end < to && form(end).startsWith("ال") ? scene.time().amount(end) : Optional.empty();
        if (behind.isPresent()
                && behind.get().last() <= to
                && behind.get().value().isPresent()
                && behind.get().value().getAsLong() < 10_000) {
            return Captives.of(
                    i,
                    i,
                    behind.get().last(),
                    estimate(i, behind.get().last(), behind.get().value().getAsLong()),
                    specific(i, end, to, kind));
        }
        // "الرهائن الأحياء، وعددهم 20"
        for (int k = end; k < Math.min(to, end + 4); k++) {
            Optional<AmountMatch> number =
                    form(k).endsWith("عددهم") ? scene.time().amount(k + 1) : Optional.empty();
            if (number.isPresent() && number.get().last() <= to) {
                CountEstimate count =
                        number.get().toEstimate(scene.text().text()).orElse(null);
                CaptiveCategory category = specific(i, end, to, kind);
                return rest
                        ? new Captives(i, i, number.get().last(), count, category, false, false, true, false)
                        : Captives.of(i, i, number.get().last(), count, category);
            }
        }
        if (rest) {
            return new Captives(i, i, end, null, kind, false, false, true, false);
        }
        boolean single = ExchangeWords.SINGULAR.contains(form(i)) || somebody(i, to);
        Captives captives = Captives.of(i, i, end, single ? estimate(i, i + 1, 1) : null, specific(i, end, to, kind));
        return !single && phrases.in(i, ExchangeWords.ONE_PERSON) ? captives.onePerson() : captives;
    }

    /** "أسيرة أوكرانية", "جثمان جندي مالي": one captive without a name, told by a nationality. */
    private boolean somebody(int i, int to) {
        boolean body = phrases.captives(i) == CaptiveCategory.BODIES
                && i + 1 < to
                && ExchangeWords.ONE_CAPTIVE.contains(form(i + 1));
        int noun = body ? i + 1 : i;
        boolean one = noun + 1 < to
                && phrases.in(noun, ExchangeWords.ONE_CAPTIVE)
                && !ExchangeWords.EACH.contains(form(i - 1));
        if (one && form(noun + 1).startsWith("و") && isAmount(noun + 1)) {
            // "ضابط وأحد عشر جنديا"
            return true;
        }
        return one && !form(noun + 1).startsWith("ال") && phrases.nisba(noun + 1) != null && !namedBehind(noun + 2);
    }

    /** "سجين أميركي هو بول ويلان", "جندية إسرائيلية تدعى …": somebody who is named. */
    private boolean namedBehind(int i) {
        for (int k = i; k < i + 3 && k < scene.sentenceEnd(i); k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && mention.isPerson() && mention.preposition() == 0
                    || form(k).equals("هو")
                    || form(k).equals("هي")
                    || form(k).startsWith("يدعي")
                    || form(k).startsWith("تدعي")) {
                return true;
            }
        }
        return false;
    }

    /** "واحد", but not that of "وأحد عشر", which is spelt the same when folded. */
    private boolean isOne(int i) {
        return ExchangeWords.ONE.contains(form(i)) && !form(i + 1).startsWith("عشر");
    }

    private boolean isAmount(int i) {
        Optional<AmountMatch> amount = scene.time().amount(i);
        return amount.isPresent() && amount.get().first() == i;
    }

    private boolean isDual(int i) {
        Optional<NumberMatch> dual = scene.time().dual(i);
        if (dual.isPresent() && dual.get().dual()) {
            return !soundPlural(i) || scene.text().spelling(tokens.get(i)).indexOf('\u064E') >= 0;
        }
        return form(i).endsWith("تين") || form(i).endsWith("تان") || form(i).equals("جثتي") || form(i).equals("جثماني");
    }

    private boolean soundPlural(int i) {
        String form = form(i);
        return ExchangeWords.SOUND_PLURAL.contains(form)
                || form.startsWith("ال") && ExchangeWords.SOUND_PLURAL.contains(form.substring(2))
                || form.length() > 1 && ExchangeWords.SOUND_PLURAL.contains(form.substring(1));
    }

    private CountEstimate estimate(int from, int to, long value) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new CountEstimate(
                value,
                OptionalLong.empty(),
                Bound.EXACT,
                start,
                end,
                scene.text().text().substring(start, end));
    }

    /** Takes adjectives and nisbas behind the noun. */
    private int phraseEnd(int noun, int to) {
        int k = noun + 1;
        while (k < to
                && k < noun + 4
                && tokens.get(k).isWord()
                && !joined(k)
                && (phrases.nisba(k) != null
                        || phrases.captives(k) != null
                        || phrases.in(k, ExchangeWords.OTHERS)
                        || twoWordNisba(k))) {
            k++;
        }
        return k;
    }

    /** Whether a conjunction or a preposition opens a word, so that it is no adjective of the noun before: "أسيرا بجثامين". */
    private boolean joined(int k) {
        String rest = form(k).length() > 3 ? form(k).substring(1) : "";
        return form(k).startsWith("و")
                || (form(k).startsWith("ب") || form(k).startsWith("ل")) && Concepts.captives(rest) != null;
    }

    /** "الكوريين الجنوبيين": the second word of a nisba. */
    private boolean twoWordNisba(int k) {
        return phrases.nisba(k - 1) != null && (form(k).contains("جنوبي") || form(k).contains("شمالي"));
    }

    /** The most specific word for the captives: wounded prisoners are wounded, persons held hostage are hostages. */
    private CaptiveCategory specific(int noun, int end, int to, CaptiveCategory category) {
        if (category == CaptiveCategory.BODIES) {
            return category;
        }
        CaptiveCategory best = category;
        for (int k = noun + 1; k < Math.min(to, noun + SPECIFIC_REACH); k++) {
            if (phrases.isMark(k) && !(phrases.isComma(k) && form(k + 1).startsWith("كان"))
                    || ExchangeWords.IN_RETURN.contains(form(k))
                    || ExchangeWords.SUBSET.contains(form(k))
                    || k > end && (scene.time().amount(k).isPresent() || form(k).equals("الي"))) {
                break;
            }
            CaptiveCategory other = form(k).startsWith("و") ? null : phrases.captives(k);
            if (other == CaptiveCategory.WOUNDED || phrases.in(k, ExchangeWords.INJURY)) {
                return CaptiveCategory.WOUNDED;
            }
            if (best == CaptiveCategory.UNSPECIFIED && other == null) {
                best = captured(k);
            }
            boolean hostages = other == CaptiveCategory.HOSTAGES && best != CaptiveCategory.CHILDREN;
            boolean first = best == CaptiveCategory.UNSPECIFIED && other != null && other != CaptiveCategory.BODIES;
            if (other != null && (hostages || first)) {
                best = other;
            }
        }
        return best;
    }

    /** "عشرة أميركيين كانت تحتجزهم", "سائقين خطفتهم": what a relative clause makes of plain persons. */
    private CaptiveCategory captured(int k) {
        Reading verb = phrases.capturedThem(k);
        if (verb == null) {
            return CaptiveCategory.UNSPECIFIED;
        }
        String lemma = verb.verb();
        return lemma.contains("خطف") || lemma.contains("ختطف")
                ? CaptiveCategory.HOSTAGES
                : lemma.startsWith("اسر") ? CaptiveCategory.PRISONERS_OF_WAR : CaptiveCategory.DETAINEES;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
