package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verbs that move captives: "أفرج عن", "سلّم", "استعاد", "تبادل". */
final class VerbTriggers {
    private static final WordSet RELEASE = Concepts.words("RELEASE");
    private static final WordSet SWAP = Concepts.words("SWAP");
    private static final WordSet THEM = WordSet.of("هم", "هما", "هن", "ه", "ها");
    private static final WordSet PEOPLE = WordSet.of("هم", "هما", "هن");
    private static final int VERB_REACH = 26;
    private static final int TIME_REACH = 4;

    private final Phrases phrases;
    private final Scene scene;
    private static final WordSet HERSELF = WordSet.of("انها", "وانها", "بانها", "وبانها");

    private final VerbChoice verbs;
    private final Matter matter;
    private final SwapNouns swaps;
    private final Groups groups;
    private final NamedPersons persons;

    VerbTriggers(Phrases phrases, VerbChoice verbs, Matter matter, SwapNouns swaps) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.verbs = verbs;
        this.matter = matter;
        this.swaps = swaps;
        this.groups = new Groups(phrases);
        this.persons = new NamedPersons(phrases);
    }

    @Nullable
    Trigger trigger(int i, Reading verb) {
        boolean back = pointsBack(i, verb);
        if (!back && !hasObject(i, verb)
                || matter.byCourt(i)
                || matter.rescue(verb.verb().startsWith("حرر"), i)
                || verb.has(VerbSense.RECOVER) && matter.raid(i)) {
            boolean release = verb.has(VerbSense.EXCHANGE) || verb.lemma().startsWith("أَفْرَج");
            matter.otherMatter(i, release || matter.captivesNear(i, VERB_REACH));
            return null;
        }
        return new Trigger(i, act(i, verb), verb, verbs.areHandedOver(i, verb) ? List.of() : subject(i, verb), back);
    }

    private Act act(int i, Reading verb) {
        if (verb.has(VerbSense.EXCHANGE)) {
            return Act.SWAP;
        }
        if (verb.has(VerbSense.HANDOVER) && ExchangeWords.BRING_HOME.begins(verb.verb()) && verbs.fromCaptivity(i)) {
            return Act.TAKE;
        }
        return verb.hasAny(ExchangeWords.MOVES) && !verb.hasAny(Senses.of(VerbSense.RECOVER, VerbSense.RECEIVE_PERSON))
                ? Act.GIVE
                : Act.TAKE;
    }

    private List<ActorMention> subject(int i, Reading verb) {
        Predicate predicate = phrases.finite(i);
        if (verb.form().person() == 1) {
            return List.of();
        }
        Side own = groups.ownFighters(i);
        if (own != null) {
            return List.of(own.mention());
        }
        Side topic = groups.before(i);
        if (topic != null) {
            return List.of(topic.mention());
        }
        List<ActorMention> governing = ofGovernor(i, verb);
        if (!governing.isEmpty()) {
            return governing;
        }
        List<ActorMention> herself = byPronoun(i);
        if (!herself.isEmpty()) {
            return herself;
        }
        if (predicate != null
                && predicate.explicitSubject()
                && !predicate.subject().isEmpty()) {
            return predicate.subject();
        }
        Side rebels = groups.rebels(i + 1);
        if (rebels != null) {
            return List.of(rebels.mention());
        }
        if (phrases.in(i + 1, ExchangeWords.FIGHTERS) && scene.actors().mentionAt(i + 1) == null) {
            ActorMention group = scene.actors().mentionFrom(i + 2);
            boolean known =
                    group != null && group.entity() != null && group.entity().kind() == ActorKind.ARMED_GROUP;
            return List.of(known ? group : fighters(i + 1));
        }
        for (int k = i + 1; k <= i + 2; k++) {
            boolean between = ExchangeWords.ABOUT_THEM.contains(form(i + 1))
                    || form(i + 1).startsWith("خلال")
                    || phrases.resumptive(i + 1)
                    || phrases.in(i + 1, ExchangeWords.BODY_HEAD);
            ActorMention mention = k == i + 1 || between ? scene.actors().mentionFrom(k) : null;
            if (mention != null && mention.entity() != null && mention.preposition() == 0) {
                return scene.actors().coordination(mention);
            }
        }
        Side group = groups.at(i + 1);
        if (group != null) {
            return List.of(group.mention());
        }
        return predicate == null ? List.of() : predicate.subject();
    }

    /** "عرضت اللجنة أن تسلّم الجانب الأرميني جثث …": a feminine verb has no "side" as its subject, but the one of the verb before. */
    private List<ActorMention> ofGovernor(int i, Reading verb) {
        Predicate governor = form(i - 1).equals("ان")
                        && ExchangeWords.SIDES.contains(form(i + 1))
                        && form(i + 1).startsWith("ال")
                        && verb.form().gender() == Gender.FEMININE
                ? scene.predicateBefore(i - 1)
                : null;
        return governor == null || governor.participle() || !governor.explicitSubject()
                ? List.of()
                : governor.subject();
    }

    /** "أعلنت موسكو أنها ستسلم أوكرانيا": the pronoun before the verb is its subject, and who is named behind gets them; or nobody. */
    private List<ActorMention> byPronoun(int i) {
        ActorMention behind = HERSELF.contains(form(i - 1)) ? scene.actors().mentionFrom(i + 1) : null;
        Predicate saying = behind == null || behind.preposition() != 0 ? null : scene.predicateBefore(i - 1);
        if (saying == null || saying.participle()) {
            return List.of();
        }
        List<ActorMention> before = scene.attribution().of(i);
        boolean other = before.size() == 1
                && behind != null
                && behind.entity() != null
                && before.get(0).entity() != null
                && !before.get(0).isPerson()
                && !before.get(0).entity().sameSide(behind.entity());
        return other ? before : List.of();
    }

    /** "مقاتلو الجيش الوطني لتحرير …": a group that no lexicon knows, up to a preposition or a comma. */
    private ActorMention fighters(int from) {
        int to = from + 1;
        while (to < Math.min(scene.sentenceEnd(from), from + 7)
                && phrases.tokens.get(to).isWord()
                && !ExchangeWords.FREEDOM.contains(form(to))
                && !Words.FUNCTION.contains(form(to))
                && scene.time().amount(to).isEmpty()
                && scene.time().date(to).isEmpty()
                && (!phrases.namesCaptives(to) || to == from)
                && (to <= from + 1 && !form(from).startsWith("ال")
                        || scene.actors().mentionFrom(to) == null)) {
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
            if (phrases.captives(k) != null
                    || scene.time().amount(k).isPresent()
                    || ExchangeWords.ONE_OF.contains(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb has captives as its object, and nothing else. */
    boolean hasObject(int i, Reading verb) {
        int end = Math.min(scene.sentenceEnd(i), i + VERB_REACH);
        boolean idiom = verb.has(VerbSense.RELEASE) && verbs.freedomAhead(i) > 0
                || verb.lemma().startsWith("أَفْرَج");
        boolean group = false;
        for (ActorMention mention : subject(i, verb)) {
            group |= mention.entity() != null && mention.entity().kind() == ActorKind.ARMED_GROUP;
        }
        if (idiom && (group && form(i).contains("فرج") || namedPeopleSwapped(i))) {
            return true;
        }
        if (idiom && persons.foreigner(i, holder(i, verb)) || verb.has(VerbSense.EXCHANGE) && persons.swapped(i)) {
            return true;
        }
        boolean captors = byCaptors(i, verb);
        for (int k = i + 1; k < end; k++) {
            if (matter.notObject(k, i) || !idiom && countsOther(k, i)) {
                return false;
            }
            if (k == i + 1 && actThemselves(k) || !idiom && inTimeOfSwap(k, i)) {
                continue;
            }
            boolean one = ExchangeWords.ONE_OF.contains(form(k)) && CaptiveReader.isMember(form(k + 1));
            one |= phrases.captives(k) != null
                    && (ExchangeWords.ONE.contains(form(k + 1))
                            || scene.time().amount(k - 1).isPresent()
                                    && (matter.heldBehind(k) || phrases.inReturn(i + 1, k)));
            one |= phrases.captives(k) != null && scene.time().amount(k - 1).isPresent() && swapBefore(i);
            one |= phrases.nisba(k) != null && scene.time().amount(k - 1).isPresent() && inExchange(i);
            // "صفقة استعادت بموجبها ستة من مواطنيها"
            one |= form(k - 1).equals("من")
                    && CaptiveReader.isTheirs(form(k))
                    && scene.time().amount(k - 2).isPresent()
                    && phrases.resumptive(i + 1);
            one |= captors
                    && phrases.captives(k) != null
                    && scene.time().amount(k - 1).isPresent();
            // "وأطلقت إسرائيل مقابلهم 30 فلسطينيا"
            one |= phrases.nisba(k) != null && scene.time().amount(k - 1).isPresent() && phrases.inReturn(i + 1, k);
            one |= form(k).endsWith("العدد")
                    && ExchangeWords.SAME.contains(form(k + 1))
                    && captivesBefore(scene.sentenceStart(i), i);
            one |= phrases.captives(k) != null && scene.time().amount(k - 1).isPresent() && fromSideToSide(i, verb);
            // "يُطلق الباقون وعددهم 50"
            one |= ExchangeWords.REST.contains(form(k))
                    && !form(k).equals("البقيه")
                    && (k <= i + 2 || scene.time().amount(k - 1).isPresent());
            // "استعادت كييف عشرين وسلمت 14"
            Optional<AmountMatch> amount = scene.time().amount(k);
            boolean bare = amount.isPresent()
                    && (amount.get().last() >= phrases.tokens.size()
                            || !phrases.tokens.get(amount.get().last()).isWord());
            one |= bare && k == i + 1 && swapBefore(i);
            // "تطلق الحكومة سراح 706 أسرى، في حين يطلق الحوثيون 181"
            ActorMention doer = bare ? scene.actors().mentionFrom(i + 1) : null;
            boolean fromThem = bare && k == i + 2 && ExchangeWords.SUBSET.contains(form(i + 1));
            one |= (fromThem || doer != null && doer.last() == k) && releasedBefore(i);
            boolean others = one
                    || ExchangeWords.OTHERS.contains(form(k))
                            && scene.time().amount(k - 1).isPresent();
            if (others || matter.isCaptive(k, idiom)) {
                return !matter.against(k, i);
            }
            Predicate next = phrases.finite(k);
            boolean further =
                    next != null && form(k - 1).startsWith("ول") && form(k - 1).length() == 3;
            if (further || next != null && (next.reading().cut().conjunction() != 0 || next.has(VerbSense.SAY))) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Entity holder(int i, Reading verb) {
        Side side = phrases.side(subject(i, verb));
        return side == null ? null : side.entity();
    }

    /** "ستسلم مسودة فور انتهاء تبادل الأسرى": captives that only tell when. */
    private boolean inTimeOfSwap(int k, int trigger) {
        if (!phrases.in(k - 1, SWAP)) {
            return false;
        }
        for (int n = k - 2; n > trigger && n >= k - TIME_REACH; n--) {
            if (phrases.in(n, ExchangeWords.AT_TIME)) {
                return true;
            }
        }
        return false;
    }

    /** "كان الخاطفون قد سلّموا 38 طالبا": persons whom captors let go or hand over are captives. */
    private boolean byCaptors(int i, Reading verb) {
        for (ActorMention mention : verb.pronoun().isEmpty() ? subject(i, verb) : List.<ActorMention>of()) {
            if (phrases.captors(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "سلمت ألمانيا أوكرانيا ثماني عشرة دبابة": a number right behind verb, subject or recipient that counts something else. */
    private boolean countsOther(int k, int trigger) {
        Optional<AmountMatch> amount = k == trigger + 1 || scene.actors().mentionAt(k - 1) != null
                ? scene.time().amount(k)
                : Optional.empty();
        if (amount.isEmpty()
                || amount.get().first() != k
                || amount.get().value().isEmpty()
                || scene.time().date(k).isPresent()) {
            return false;
        }
        int noun = amount.get().last();
        return noun < phrases.tokens.size()
                && phrases.tokens.get(noun).isWord()
                && phrases.captives(noun) == null
                && scene.nisba(noun) == null
                && scene.actors().mentionAt(noun) == null
                && !phrases.in(noun, ExchangeWords.PARTS)
                && !phrases.in(noun, ExchangeWords.OTHERS)
                && !Words.FUNCTION.contains(form(noun))
                && scene.time().duration(k).isEmpty()
                && phrases.finite(noun) == null;
    }

    /** "سلّم المقاتلون سلاحهم", "أطلق الجنود الروس النار": those who hand over what is theirs are the subject. */
    private boolean actThemselves(int k) {
        int own = form(k + 1).startsWith("ال") && phrases.captives(k + 1) == null ? k + 2 : k + 1;
        String form = form(own);
        boolean theirs = form.endsWith("هم")
                && form.length() > 4
                && !ExchangeWords.ABOUT_THEM.contains(form)
                && !form.endsWith("عددهم")
                && !form.startsWith("عليهم")
                && !form.startsWith("اليهم");
        boolean thing = false;
        for (int n = k + 1; n < k + 4 && !phrases.isMark(n); n++) {
            thing |= phrases.otherThing(n);
        }
        return phrases.captives(k) != null && (form(k).startsWith("ال") || form(k).endsWith("ون")) && (theirs || thing);
    }

    /** "سلمت الهند باكستان … ثمانية صيادين": what one state hands to another is captives even where no word says so. */
    private boolean fromSideToSide(int i, Reading verb) {
        ActorMention giver = verb.has(VerbSense.HANDOVER) ? scene.actors().mentionFrom(i + 1) : null;
        if (giver == null) {
            return false;
        }
        if (giver.entity() != null && Phrases.belligerent(giver.entity()) && groups.at(giver.last()) != null) {
            // "سلمت كييف الانفصاليين 124 شخصا"
            return true;
        }
        ActorMention taker = scene.actors().mentionFrom(giver.last());
        return taker != null
                && taker.conjunction() == 0
                && taker.preposition() == 0
                && giver.entity() != null
                && taker.entity() != null
                && !giver.isPerson()
                && !taker.isPerson()
                && Phrases.belligerent(giver.entity())
                && Phrases.belligerent(taker.entity());
    }

    /** Whether the sentence has spoken of an exchange of captives before: plain persons are captives then. */
    boolean swapBefore(int i) {
        boolean captives = false;
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < VERB_REACH; k--) {
            captives |= phrases.namesCaptives(k);
            Predicate verb = captives ? phrases.finite(k) : null;
            if (phrases.in(k, SWAP) && swaps.swaps(k) || verb != null && verb.has(VerbSense.EXCHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of release has told of captives before in the sentence. */
    private boolean releasedBefore(int i) {
        boolean captives = false;
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < VERB_REACH; k--) {
            captives |= phrases.namesCaptives(k)
                    || phrases.captives(k) != null && scene.time().amount(k - 1).isPresent();
            if (captives && verbs.finite(k) != null) {
                return true;
            }
        }
        return false;
    }

    /** "ستطلق سبعة إيرانيين في إطار التبادل", "… ضمن صفقة تبادل". */
    private boolean inExchange(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + VERB_REACH); k++) {
            boolean setting = phrases.in(k, ExchangeWords.OPERATION) || ExchangeWords.SETTING.contains(form(k));
            if (setting && (form(k + 1).endsWith("تبادل") || phrases.barter(k + 1))) {
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
            boolean setting = phrases.in(k, ExchangeWords.OPERATION) || form(k).equals("في");
            swap |= setting && ExchangeWords.SWAP_STEM.begins(form(k + 1));
        }
        return inReturn && swap;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
