package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.model.ActorKind;
import dev.bayan.model.DropReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell of captives changing hands: verbs and nouns with captives as what they move. */
final class TriggerFinder {
    private static final Set<String> RELEASE = Concepts.words("RELEASE");
    private static final Set<String> SWAP = Concepts.words("SWAP");
    private static final Set<String> THEM = Set.of("هم", "هما", "هن", "ه", "ها");
    private static final Set<String> PEOPLE = Set.of("هم", "هما", "هن");
    private static final int VERB_REACH = 26;
    private static final int NOUN_REACH = 12;
    private static final int SWAP_REACH = 9;
    private static final int COURT_REACH = 14;

    private final Phrases phrases;
    private final Scene scene;
    private final VerbChoice verbs;

    TriggerFinder(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbs = new VerbChoice(phrases);
    }

    @Nullable Trigger at(int i) {
        if (!phrases.tokens.get(i).isWord() || scene.actors().mentionAt(i) != null) {
            return null;
        }
        Reading verb = verbs.finite(i);
        if (verb != null) {
            return verbTrigger(i, verb);
        }
        Reading motion = phrases.is(i, ExchangeWords.RETURN) ? motion(i) : null;
        if (motion != null) {
            return comesHome(i) ? new Trigger(i, Act.RETURN, motion, List.of(), false) : null;
        }
        Predicate predicate = phrases.finite(i);
        return predicate == null || verbs.isSwapNoun(i, predicate) ? nounTrigger(i) : null;
    }

    // ------------------------------------------------------------ verbs

    /** "عاد", "يعودون" as a verb: where the grammar found one, or at the head of a clause. */
    private @Nullable Reading motion(int i) {
        Predicate predicate = phrases.finite(i);
        if (predicate != null) {
            return predicate.reading();
        }
        boolean head = i == scene.sentenceStart(i) || phrases.isMark(i - 1) || phrases.subordinate(i) || form(i - 1).equals("قد")
                || scene.time().date(i + 1).isPresent();
        return head ? scene.actors().readings(i).stream().filter(Reading::isFinite).findFirst().orElse(null) : null;
    }

    private @Nullable Trigger verbTrigger(int i, Reading verb) {
        boolean back = pointsBack(i, verb);
        if (!back && !hasObject(i, verb) || byCourt(i) || rescue(FoldedText.fold(verb.lemma()).startsWith("حرر"), i)) {
            boolean release = verb.has(VerbSense.EXCHANGE) || verb.lemma().startsWith("أَفْرَج");
            otherMatter(i, release || captivesNear(i, VERB_REACH));
            return null;
        }
        return new Trigger(i, act(i, verb), verb, verbs.areHandedOver(i, verb) ? List.of() : subject(i, verb), back);
    }

    private Act act(int i, Reading verb) {
        if (verb.has(VerbSense.EXCHANGE)) {
            return Act.SWAP;
        }
        if (verb.has(VerbSense.HANDOVER) && ExchangeWords.BRING_HOME.stream().anyMatch(FoldedText.fold(verb.lemma())::startsWith) && verbs.fromCaptivity(i)) {
            return Act.TAKE;
        }
        return verb.hasAny(ExchangeWords.MOVES) && !verb.hasAny(Set.of(VerbSense.RECOVER, VerbSense.RECEIVE_PERSON)) ? Act.GIVE : Act.TAKE;
    }

    private List<ActorMention> subject(int i, Reading verb) {
        Predicate predicate = phrases.finite(i);
        if (verb.form().person() == 1) {
            return List.of();
        }
        if (predicate != null && predicate.explicitSubject() && !predicate.subject().isEmpty()) {
            return predicate.subject();
        }
        if (phrases.in(i + 1, ExchangeWords.FIGHTERS) && scene.actors().mentionAt(i + 1) == null) {
            ActorMention group = scene.actors().mentionFrom(i + 2);
            boolean known = group != null && group.entity() != null && group.entity().kind() == ActorKind.ARMED_GROUP;
            return List.of(known ? group : fighters(i + 1));
        }
        for (int k = i + 1; k <= i + 2; k++) {
            boolean between = ExchangeWords.ABOUT_THEM.contains(form(i + 1)) || form(i + 1).startsWith("خلال") || phrases.in(i + 1, ExchangeWords.BODY_HEAD);
            ActorMention mention = k == i + 1 || between ? scene.actors().mentionFrom(k) : null;
            if (mention != null && mention.entity() != null && mention.preposition() == 0) {
                return scene.actors().coordination(mention);
            }
        }
        return predicate == null ? List.of() : predicate.subject();
    }

    /** "مقاتلو الجيش الوطني لتحرير …": a group that no lexicon knows, up to a preposition or a comma. */
    private ActorMention fighters(int from) {
        int to = from + 1;
        while (to < Math.min(scene.sentenceEnd(from), from + 7) && phrases.tokens.get(to).isWord() && !ExchangeWords.FREEDOM.contains(form(to))
                && !Words.FUNCTION.contains(form(to)) && scene.time().amount(to).isEmpty() && scene.time().date(to).isEmpty()
                && (!phrases.namesCaptives(to) || to == from) && (to <= from + 1 || scene.actors().mentionFrom(to) == null)) {
            to++;
        }
        return scene.actors().groupMention(from, to, 0);
    }

    /** Whether the captives stand before it: "سلمتهم", "أفرجت عنهم", "أخلت روسيا سبيلهم". */
    private boolean pointsBack(int i, Reading verb) {
        if (PEOPLE.contains(verb.pronoun()) || verbs.areHandedOver(i, verb)) {
            return true;
        }
        for (int k = i + 1; k <= i + 3 && k < scene.sentenceEnd(i); k++) {
            boolean free = phrases.in(k, ExchangeWords.FREEDOM) && form(k).matches(".*(سراح|سبيل).+");
            if (verb.has(VerbSense.RELEASE) && (ExchangeWords.ABOUT_THEM.contains(form(k)) || free)) {
                return true;
            }
        }
        return THEM.contains(verb.pronoun()) && !captivesBefore(i + 1, Math.min(i + 8, scene.sentenceEnd(i)));
    }

    private boolean captivesBefore(int from, int to) {
        for (int k = from; k < to; k++) {
            if (phrases.captives(k) != null || scene.time().amount(k).isPresent() || ExchangeWords.ONE_OF.contains(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb has captives as its object, and nothing else. */
    private boolean hasObject(int i, Reading verb) {
        int end = Math.min(scene.sentenceEnd(i), i + VERB_REACH);
        boolean idiom = verb.has(VerbSense.RELEASE) && verbs.freedomAhead(i) > 0 || verb.lemma().startsWith("أَفْرَج");
        boolean group = subject(i, verb).stream().anyMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.ARMED_GROUP);
        if (idiom && (group && form(i).contains("فرج") || namedPeopleSwapped(i))) {
            return true;
        }
        for (int k = i + 1; k < end; k++) {
            if (notObject(k, i)) {
                return false;
            }
            boolean one = ExchangeWords.ONE_OF.contains(form(k)) && CaptiveReader.isMember(form(k + 1));
            one |= phrases.captives(k) != null && (ExchangeWords.ONE.contains(form(k + 1)) || scene.time().amount(k - 1).isPresent() && (heldBehind(k) || phrases.inReturn(i + 1, k)));
            one |= phrases.captives(k) != null && scene.time().amount(k - 1).isPresent() && swapBefore(i);
            one |= form(k).endsWith("العدد") && ExchangeWords.SAME.contains(form(k + 1)) && captivesBefore(scene.sentenceStart(i), i);
            boolean others = one || ExchangeWords.OTHERS.contains(form(k)) && scene.time().amount(k - 1).isPresent();
            if (others || isCaptive(k, idiom)) {
                return !against(k, i);
            }
            Predicate next = phrases.finite(k);
            if (next != null && (next.reading().cut().conjunction() != 0 || next.has(VerbSense.SAY))) {
                return false;
            }
        }
        return false;
    }

    /** "عشرة صيادين … احتجزتهم": a relative clause tells that the persons were held. */
    private boolean heldBehind(int k) {
        for (int n = k + 1; n < Math.min(scene.sentenceEnd(k), k + 6) && !phrases.isMark(n); n++) {
            boolean holds = scene.actors().readings(n).stream().anyMatch(r -> r.isFinite() && PEOPLE.contains(r.pronoun())
                    && ExchangeWords.HOLD.stream().anyMatch(FoldedText.fold(r.lemma())::startsWith));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has spoken of an exchange of captives before: plain persons are captives then. */
    private boolean swapBefore(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < VERB_REACH; k--) {
            if (phrases.in(k, SWAP) && swaps(k)) {
                return true;
            }
        }
        return false;
    }

    /** "أفرجت موسكو عن بريتني غراينر مقابل … في عملية تبادل", "… مقابل تسليم واشنطن فيكتور بوت". */
    private boolean namedPeopleSwapped(int i) {
        boolean inReturn = false;
        boolean swap = false;
        for (int k = i + 1; k < scene.sentenceEnd(i) && k < i + 2 * VERB_REACH; k++) {
            inReturn |= ExchangeWords.IN_RETURN.contains(form(k));
            swap |= ExchangeWords.IN_RETURN.contains(form(k)) && phrases.in(k + 1, RELEASE);
            swap |= phrases.in(k, ExchangeWords.OPERATION) && form(k + 1).endsWith("تبادل");
        }
        return inReturn && swap;
    }

    /** Whether a word names captives; behind an idiom of release plain persons and "بريطانيَّين" are such too. */
    private boolean isCaptive(int k, boolean idiom) {
        return phrases.namesCaptives(k) || idiom && (phrases.captives(k) != null
                || phrases.nisba(k) != null && (scene.time().dual(k).isPresent() || scene.time().amount(k - 1).isPresent()));
    }

    /** Whether something else than captives is moved; what a preposition of place introduces is not: "من الأراضي الخاضعة". */
    private boolean notObject(int k, int trigger) {
        boolean place = ExchangeWords.PLACE_PREP.contains(form(k - 1)) || form(k - 1).equals("الي") || form(k - 1).equals("من") && k == trigger + 2;
        return ExchangeWords.NOT_OBJECT.contains(form(k)) && !place;
    }

    /** "أطلقت النار على جنود", "أعادت ملف الأسرى": captives that are not what is moved. */
    private boolean against(int captives, int trigger) {
        for (int k = captives - 1; k > trigger && captives - k < 5; k--) {
            if (scene.actors().mentionAt(k) != null || phrases.isComma(k)) {
                return false;
            }
            if (phrases.in(k, ExchangeWords.AGAINST)) {
                return !inAmount(k, trigger);
            }
        }
        return false;
    }

    /** "ما يزيد على ألف": the preposition belongs to a bound. */
    private boolean inAmount(int word, int from) {
        for (int k = word; k > from && word - k < 4; k--) {
            Optional<AmountMatch> amount = scene.time().amount(k);
            if (amount.isPresent() && amount.get().last() > word) {
                return true;
            }
        }
        return false;
    }

    /** A court, bail or a pardon frees people at home, unless somebody is freed in return. */
    private boolean byCourt(int i) {
        boolean court = false;
        for (int k = phrases.start(i); k < Math.min(scene.sentenceEnd(i), i + COURT_REACH); k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k)) || phrases.in(k, SWAP)) {
                return false;
            }
            court |= i - k < COURT_REACH && phrases.in(k, ExchangeWords.COURT);
        }
        return court;
    }

    /** Freeing by force is no handover, unless something is given in return. */
    private boolean rescue(boolean freeing, int i) {
        if (!freeing) {
            return false;
        }
        for (int k = Math.max(scene.sentenceStart(i), i - 20); k < Math.min(scene.sentenceEnd(i), i + 20); k++) {
            if (phrases.in(k, ExchangeWords.IN_RETURN) || phrases.in(k, ExchangeWords.OPERATION) && form(k + 1).endsWith("تبادل")
                    || phrases.in(k, ExchangeWords.NEGOTIATION) || phrases.in(k, ExchangeWords.ACCORD)) {
                return false;
            }
        }
        return true;
    }

    /** Whether captives come home, from captivity or in an exchange; a running total since some day is none. */
    private boolean comesHome(int i) {
        int from = Math.max(scene.sentenceStart(i), i - 10);
        int to = Math.min(scene.sentenceEnd(i), i + VERB_REACH);
        boolean captives = false;
        boolean cue = false;
        for (int k = from; k < to; k++) {
            if (ExchangeWords.SINCE.contains(form(k))) {
                return false;
            }
            captives |= k != i && (phrases.namesCaptives(k) || scene.nisba(k) != null && scene.time().amount(k - 1).isPresent());
            boolean prison = phrases.in(k, ExchangeWords.CAPTIVITY) && form(k - 1).equals("من");
            boolean home = form(k - 1).equals("الي") && (phrases.in(k, ExchangeWords.HOME) || scene.actors().mentionFrom(k) != null);
            boolean captured = home && k > i && phrases.held(Math.max(scene.sentenceStart(i), i - 6), Math.min(scene.sentenceEnd(i), i + 10));
            cue |= captured || prison || phrases.in(k, ExchangeWords.IN_RETURN) || phrases.in(k, ExchangeWords.OPERATION) && form(k + 1).endsWith("تبادل");
        }
        return captives && cue;
    }

    // ------------------------------------------------------------ nouns

    private @Nullable Trigger nounTrigger(int i) {
        Reading masdar = masdarWithPronoun(i);
        boolean release = phrases.in(i, RELEASE) || masdar != null;
        boolean swap = phrases.in(i, SWAP) || verbs.isSwapNoun(i, scene.actors().predicateAt(i));
        if (!release && !swap) {
            return null;
        }
        if (phrases.in(i - 1, ExchangeWords.NO_EVENT) || form(i).contains("صفق") && !dealOfCaptives(i)) {
            otherMatter(i, true);
            return null;
        }
        boolean back = release && ExchangeWords.ABOUT_THEM.contains(form(i + 1)) || masdar != null && PEOPLE.contains(masdar.pronoun());
        boolean told = back || release && releases(i) || swap && swaps(i);
        if (told && !byCourt(i) && !rescue(form(i).contains("تحرير"), i)) {
            return new Trigger(i, nounAct(i), null, List.of(), back);
        }
        otherMatter(i, swap || form(i).endsWith("افراج") || captivesNear(i, NOUN_REACH));
        return null;
    }

    /** Notes a word that can mean an exchange of captives, but has another object here, where it was close to mean one. */
    private void otherMatter(int i, boolean close) {
        if (close) {
            phrases.drop(DropReason.OTHER_MATTER, i);
        }
    }

    private boolean captivesNear(int i, int reach) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + reach); k++) {
            if (phrases.namesCaptives(k)) {
                return true;
            }
        }
        return false;
    }

    /** "تسليمهما", "إعادتهم": a masdar whose pronoun may be the captives. */
    private @Nullable Reading masdarWithPronoun(int i) {
        for (Reading reading : scene.actors().readings(i)) {
            boolean captives = reading.has(VerbSense.EXCHANGE) ? PEOPLE.contains(reading.pronoun()) : THEM.contains(reading.pronoun());
            if (reading.isMasdar() && reading.hasAny(ExchangeWords.MOVES) && captives) {
                return reading;
            }
        }
        return null;
    }

    private Act nounAct(int i) {
        String form = form(i);
        if (ExchangeWords.SWAP_STEM.stream().anyMatch(form::contains)) {
            return Act.SWAP;
        }
        boolean takes = ExchangeWords.TAKE_STEM.stream().anyMatch(form::contains) && !form.contains("تسليم");
        return form.contains("عود") && !form.contains("اعاد") ? Act.RETURN : takes ? Act.TAKE : Act.GIVE;
    }

    private boolean dealOfCaptives(int i) {
        return form(i + 1).endsWith("تبادل") || phrases.namesCaptives(i + 1) || phrases.namesCaptives(i + 2) || countsOutCaptives(i);
    }

    /** "صفقة أبرمها الطرفان … تشمل 1027 أسيرا". */
    private boolean countsOutCaptives(int i) {
        boolean included = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + NOUN_REACH); k++) {
            Predicate verb = phrases.finite(k);
            included |= verb != null && Phrases.lemma(verb, ExchangeWords.INCLUDE);
            if (included && phrases.namesCaptives(k) && scene.time().amount(k - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of release or handover has captives as what is moved. */
    private boolean releases(int i) {
        if (form(i).endsWith("عوده")) {
            return scene.time().amount(i + 1).isPresent() && comesHome(i);
        }
        boolean idiom = verbs.freedomAhead(i) > 0 || form(i).endsWith("افراج");
        if (ExchangeWords.IN_RETURN.contains(form(i - 1)) && releasedBefore(i)) {
            return true;
        }
        int end = Math.min(scene.sentenceEnd(i), i + NOUN_REACH);
        for (int k = i + 1; k < end; k++) {
            if (notObject(k, i) || phrases.finite(k) != null) {
                return false;
            }
            if (phrases.isMark(k) && !phrases.isComma(k) && !form(k).equals("\"") && !form(k).equals("«")) {
                return false;
            }
            if (isCaptive(k, idiom)) {
                return !against(k, i);
            }
        }
        return false;
    }

    /** Whether a release is told in the clause before: "أفرجت موسكو عن … مقابل تسليم …". */
    private boolean releasedBefore(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < VERB_REACH; k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                return verb.has(VerbSense.RELEASE) && (form(k).contains("فرج") || verbs.freedomAhead(k) > 0) || verb.has(VerbSense.HANDOVER) && hasObject(k, verb.reading());
            }
        }
        return false;
    }

    private boolean swaps(int i) {
        int end = Math.min(scene.sentenceEnd(i), i + SWAP_REACH);
        for (int k = i + 1; k < end; k++) {
            boolean persons = phrases.captives(k) != null && scene.time().amount(i + 1).isPresent() && form(k).length() > 3 && !ExchangeWords.NOT_OBJECT.contains(form(k));
            if (phrases.namesCaptives(k) || persons) {
                return true;
            }
            if (ExchangeWords.NOT_OBJECT.contains(form(k)) || phrases.isMark(k) || phrases.finite(k) != null) {
                break;
            }
        }
        if (form(i).contains("صفق")) {
            return true;
        }
        boolean operation = phrases.in(i - 1, ExchangeWords.OPERATION) || phrases.in(i - 1, ExchangeWords.DONE);
        return operation && spokenNear(i) || form(i).endsWith("مبادله") && facesTwoSides(i);
    }

    /** Whether the words around an "exchange" tell that captives are exchanged. */
    private boolean spokenNear(int i) {
        for (int k = Math.max(0, i - 30); k < Math.min(phrases.tokens.size(), i + 40); k++) {
            if (phrases.namesCaptives(k) && !phrases.form(k).endsWith("مدنيين")) {
                return true;
            }
        }
        return false;
    }

    /** "مبادلة الدبلوماسي … بعامل الإغاثة … بين طهران وبروكسل": named people between two sides. */
    private boolean facesTwoSides(int i) {
        boolean by = false;
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 20); k++) {
            by |= form(k).startsWith("ب") && form(k).length() > 3 && !form(k).equals("بين");
            ActorMention mention = form(k).equals("بين") ? scene.actors().mentionFrom(k + 1) : null;
            if (mention != null) {
                return by && Scene.entitiesOf(scene.actors().coordination(mention)).size() >= 2;
            }
        }
        return by && phrases.namesCaptives(i + 1);
    }

    // ------------------------------------------------------------ numbers alone

    /** "خمسة سجناء … مقابل خمسة إيرانيين": two groups set against each other, where no word else tells of an exchange. */
    @Nullable Trigger exchangeOf(List<Captives> groups, int from, int to) {
        for (int k = from; k < to; k++) {
            int at = k;
            if (ExchangeWords.IN_RETURN.contains(form(k)) && groups.stream().anyMatch(g -> g.last() <= at && g.count() != null)
                    && groups.stream().anyMatch(g -> g.first() > at && g.first() <= at + 2)) {
                Captives first = groups.get(0);
                return new Trigger(first.first(), Act.SWAP, null, List.of(), false);
            }
        }
        return null;
    }

    /** "الدفعة السابقة قد نُفذت …، وشملت رهينتين مقابل …": a batch that is carried out. */
    @Nullable Trigger batch(int i) {
        if (!phrases.in(i, ExchangeWords.BATCH)) {
            return null;
        }
        for (int k = Math.max(scene.sentenceStart(i), i - 1); k < Math.min(scene.sentenceEnd(i), i + 8); k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null && (k > i || !verb.has(VerbSense.BE))) {
                boolean told = verb.has(VerbSense.HAPPEN) || Phrases.lemma(verb, ExchangeWords.INCLUDE);
                return told && verb.reading().form().tense() != Tense.JUSSIVE ? new Trigger(i, Act.SWAP, null, List.of(), false) : null;
            }
        }
        return null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
