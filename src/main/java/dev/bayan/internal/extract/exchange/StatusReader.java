package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.AmountMatch;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.DropReason;
import dev.bayan.model.ExchangeStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an exchange has come, by the trigger's own form and by the words that govern it. */
final class StatusReader {
    private static final Senses BINDING = Senses.of(
            VerbSense.AGREE,
            VerbSense.REACH,
            VerbSense.SIGN,
            VerbSense.ACCEPT,
            VerbSense.PLEDGE,
            VerbSense.INTEND,
            VerbSense.ORDER,
            VerbSense.GUARANTEE);
    private static final Senses HELD = Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.BE);
    /** How far before a swap its verb may stand: "لم تنفذ الحكومة وحركة الحوثي عملية". */
    private static final int NOT_HELD_REACH = 8;

    private static final Senses GOING_ON = Senses.of(VerbSense.START, VerbSense.CONTINUE);
    private static final int GOVERNOR_REACH = 18;
    private static final int DEMAND_REACH = 16;
    private static final int FULFILLED_REACH = 8;
    private static final int PUT_OFF_REACH = 40;
    private static final int QUESTION_REACH = 8;
    private static final int OFTEN_REACH = 5;
    private static final int ALL_REACH = 4;
    private static final int TOTAL_REACH = 14;
    /** How far behind a swap it may be said to be agreed upon. */
    private static final int AGREED_REACH = 16;

    private final Phrases phrases;
    private final Scene scene;

    StatusReader(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    // ------------------------------------------------------------ what is no event

    /** Why a trigger tells of no exchange: denied, negated, doubted, demanded or hoped for; null where it tells of one. */
    @Nullable
    DropReason unreal(Trigger trigger, int end) {
        int i = trigger.token();
        if (Modality.denied(scene, i) || baseless(i, end)) {
            return DropReason.DENIED;
        }
        if (habitual(i, end)) {
            return DropReason.INCOMPLETE;
        }
        if (negated(trigger) || trigger.isNoun() && yielded(trigger.token(), false)) {
            return DropReason.NEGATED;
        }
        if (doubted(trigger) || rumoured(trigger, end)) {
            return DropReason.HYPOTHETICAL;
        }
        if (total(i) || wontDo(trigger, end)) {
            return DropReason.INCOMPLETE;
        }
        if (helps(trigger, end)) {
            return DropReason.OTHER_MATTER;
        }
        DropReason wished =
                imposed(trigger, end) ? DropReason.DEMANDED : aim(trigger, end) ? DropReason.HOPED : wished(i);
        return wished == null && (ownPeople(trigger, end) || determined(trigger, end) || strivesFor(trigger, end))
                ? DropReason.OTHER_MATTER
                : wished;
    }

    /** "كثيرا ما تبادلا الأسرى", "تبادلا مرارا جثامين": what happens again and again is no event, unless a number or a day makes it one. */
    private boolean habitual(int i, int end) {
        boolean often = false;
        for (int k = Math.max(scene.sentenceStart(i), i - OFTEN_REACH); k < Math.min(end, i + 2 * OFTEN_REACH); k++) {
            boolean over = form(k).equals("مر")
                    && (form(k - 1).equals("علي") || form(k - 1).equals("وعلي"));
            often |= over || phrases.is(k, ExchangeWords.OFTEN);
        }
        for (int k = i + 1; often && k < end; k++) {
            if (scene.time().amount(k).isPresent() || scene.time().date(k).isPresent()) {
                return false;
            }
        }
        return often;
    }

    private boolean negated(Trigger trigger) {
        int i = trigger.token();
        Predicate verb = phrases.finite(i);
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 6; k--) {
            if ((phrases.in(k, ExchangeWords.NEGOTIATION) || phrases.in(k, ExchangeWords.ACCORD)) && negated(k)) {
                return true;
            }
        }
        if (form(i).startsWith("ب")
                && (form(i - 2).equals("علم") || form(i - 1).equals("علم"))
                && phrases.is(i - 3, ExchangeWords.NEGATION)) {
            // "لا علم له بصفقة"
            return true;
        }
        return trigger.isNoun()
                ? negated(i) || trigger.act() == Act.SWAP && notHeld(i)
                : verb != null && verb.negated();
    }

    /** "لم تنفذ أرمينيا وأذربيجان عملية تبادل", "لن يكون هناك تبادل". */
    private boolean notHeld(int i) {
        Predicate verb = phrases.finiteBefore(i);
        if (verb == null
                || !verb.negated()
                || i - verb.token() > NOT_HELD_REACH
                || scene.finite(verb.token(), HELD) == null) {
            return false;
        }
        for (int k = verb.token() + 1; k < i; k++) {
            if (phrases.isMark(k) || form(k).equals("الا") || form(k).equals("سوي") || form(k).equals("ان")) {
                return false;
            }
        }
        return true;
    }

    /** "هل تفرج …", "لو أفرجت …", "قد تفرج …": asked, imagined or merely possible. */
    private boolean doubted(Trigger trigger) {
        int i = trigger.token();
        int start = scene.sentenceStart(i);
        if (phrases.in(start, ExchangeWords.QUESTION) && i - start < QUESTION_REACH) {
            return true;
        }
        if (phrases.tokens.get(scene.sentenceEnd(i) - 1).is("?") && i - start < TOTAL_REACH) {
            return true;
        }
        if (trigger.isNoun()) {
            return false;
        }
        Predicate verb = phrases.finite(i);
        return verb != null && Modality.supposed(scene, verb);
    }

    /** "دون أي تبادل", "لا صفقة تبادل", "ولم يجر أي تبادل". */
    private boolean negated(int i) {
        int k = i - 1;
        while (k > i - 4
                && (form(k).equals("اي") || phrases.in(k, ExchangeWords.OPERATION) || form(k).equals("وجود"))) {
            k--;
        }
        if (k < scene.sentenceStart(i)) {
            return false;
        }
        for (int n = k;
                n >= scene.sentenceStart(i)
                        && i - n < 8
                        && phrases.tokens.get(n).isWord();
                n--) {
            if (form(n).equals("ليس") || form(n).equals("وليس") || form(n).equals("ليست") || form(n).equals("وليست")) {
                // "ليس على جدول أعمالها تبادل"
                return true;
            }
            if (phrases.finite(n) != null || form(n).equals("ان")) {
                break;
            }
        }
        Predicate verb = phrases.finite(k);
        return ExchangeWords.NEGATION.contains(form(k)) || verb != null && verb.negated() && verb.has(VerbSense.HAPPEN);
    }

    private boolean baseless(int i, int end) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), end + 8) - 1; k++) {
            boolean no = form(k).equals("لا") || form(k).equals("فلا") || form(k).equals("ولا");
            if (no && form(k + 1).equals("اساس")) {
                return true;
            }
        }
        return false;
    }

    /** "مواصلة المساعدة في إعادة الأسرى": who means to help with others' captives tells of no exchange as long as he gives no number. */
    private boolean helps(Trigger trigger, int end) {
        int i = trigger.token();
        // "شكره على جهوده في إعادة الرهائن"
        boolean thanked =
                phrases.in(i - 2, ExchangeWords.OWN_MEDIATION) && form(i - 3).equals("علي")
                        || phrases.in(i - 2, ExchangeWords.MEDIATION)
                                && (form(i - 3).equals("علي")
                                        || phrases.in(i - 3, ExchangeWords.EFFORT)
                                                && form(i - 4).equals("علي"));
        if (!trigger.isNoun() || !form(i - 1).equals("في") || !thanked && !phrases.in(i - 2, ExchangeWords.HELP)) {
            return false;
        }
        for (int k = i + 1; k < end; k++) {
            if (scene.time().amount(k).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "مصممة على إعادة جميع المخطوفين": a state that is set on having all its people back vows it; a group would hand them over. */
    private boolean determined(Trigger trigger, int end) {
        int i = trigger.token();
        boolean set = trigger.isNoun()
                && trigger.act() != Act.SWAP
                && (phrases.in(i - 1, ExchangeWords.DETERMINED)
                        || form(i - 1).equals("علي") && phrases.in(i - 2, ExchangeWords.DETERMINED)
                        || vowed(i));
        if (!set || phrases.inReturn(i, end)) {
            return false;
        }
        boolean all = false;
        for (int k = i + 1; k < Math.min(end, i + ALL_REACH); k++) {
            if (scene.time().amount(k).isPresent()) {
                return false;
            }
            all |= ExchangeWords.ALL.contains(form(k)) || phrases.captives(k) == CaptiveCategory.HOSTAGES;
        }
        return all
                && phrases.actors(scene.sentenceStart(i), i).stream()
                        .noneMatch(m -> m.meant().kind() == ActorKind.ARMED_GROUP);
    }

    /** "تعهد بإعادة جميع المختطفين". */
    private boolean vowed(int i) {
        Predicate governor = phrases.in(i, ExchangeWords.BRING_BACK) ? phrases.governor(i) : null;
        if (governor == null || !governor.has(VerbSense.PLEDGE)) {
            return false;
        }
        Side vower = phrases.side(governor.subject());
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + 2 * ALL_REACH) && !phrases.isMark(k); k++) {
            Side own = phrases.nisba(k);
            if (own != null && !own.same(vower)) {
                // "تعهدت روسيا بإعادة جميع الأسرى الأوكرانيين": another's
                return false;
            }
        }
        return true;
    }

    /** "لن نتوقف حتى يعود الجميع", "إلى أن تُفرج عنهم", "حتى الإفراج عن الرهائن": until when something else goes on. */
    private boolean aim(Trigger trigger, int end) {
        int i = trigger.token();
        if (!trigger.isNoun()) {
            boolean until = ExchangeWords.SO_THAT.contains(form(i - 1))
                    || form(i - 1).equals("ان") && form(i - 2).equals("الي");
            return until && !trigger.asVerb().isPast();
        }
        boolean until = form(i - 1).equals("حتي")
                || form(i - 1).equals("حين") && form(i - 2).equals("الي");
        return until && !counts(i + 1, end);
    }

    /** "سنواصل السعي إلى إعادة الجندي": who strives to have his own people back tells of no exchange as long as he gives no number. */
    private boolean strivesFor(Trigger trigger, int end) {
        int i = trigger.token();
        boolean home = trigger.isNoun() && phrases.in(i, ExchangeWords.BRING_BACK);
        int striving = form(i).startsWith("ل") || form(i).startsWith("ب")
                ? i - 1
                : form(i - 2).equals("من") ? i - 3 : i - 2;
        if (!home || !phrases.in(striving, ExchangeWords.STRIVING) || counts(i + 1, end) || phrases.inReturn(i, end)) {
            return false;
        }
        for (ActorMention mention : phrases.actors(phrases.start(i), i)) {
            if (mention.meant().kind() == ActorKind.ARMED_GROUP
                    || mention.meant().kind() == ActorKind.ORGANIZATION) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(int from, int to) {
        for (int k = from; k < to; k++) {
            Optional<AmountMatch> amount = scene.time().amount(k);
            if (amount.isPresent() && phrases.captives(amount.get().last()) != null) {
                return true;
            }
        }
        return false;
    }

    /** "ارتفع عدد الأسرى الذين جرى تبادلهم إلى 3233": a running total over many exchanges. */
    private boolean total(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < TOTAL_REACH && !phrases.isMark(k); k--) {
            Predicate verb = phrases.finite(k - 1);
            // "ليرتفع معها عدد العائدين"
            boolean rises = phrases.is(k - 1, ExchangeWords.TOTAL)
                    || phrases.is(k - 2, ExchangeWords.TOTAL)
                    || verb != null && Phrases.lemma(verb, ExchangeWords.AMOUNT_TO);
            if (phrases.is(k, ExchangeWords.NUMBER_OF) && rises) {
                return true;
            }
        }
        return false;
    }

    /** "وتعليقا على تقارير عن صفقة تبادل …": what somebody is asked about tells of no exchange. */
    private boolean rumoured(Trigger trigger, int end) {
        int i = trigger.token();
        int start = scene.sentenceStart(i);
        return trigger.isNoun()
                && phrases.is(start, ExchangeWords.COMMENTING)
                && i - start < TOTAL_REACH
                && !counts(i + 1, end);
    }

    /** "نظام كان يرفض إطلاق سراح رهائنه": what somebody used to refuse. */
    private boolean wontDo(Trigger trigger, int end) {
        Predicate governor = trigger.isNoun() ? phrases.governor(trigger.token()) : null;
        return governor != null
                && governor.has(VerbSense.REFUSE)
                && !governor.reading().isPast()
                && form(governor.token() - 1).startsWith("كان")
                && !counts(trigger.token() + 1, end);
    }

    /** "ملتزمون بإعادة مختطفينا": to bring one's own people home is a vow, as long as nobody hands them over. */
    private boolean ownPeople(Trigger trigger, int end) {
        boolean vow = trigger.isNoun() || trigger.asVerb().cut().future();
        for (int k = trigger.token() + 1; vow && k < Math.min(end, trigger.token() + 4); k++) {
            if (phrases.ours(k) && phrases.namesCaptives(k)) {
                return true;
            }
        }
        return false;
    }

    /** "مشترطا الإفراج عن جميع الرهائن": who makes a release a condition demands it of others, unless something is to be had for it. */
    private boolean imposed(Trigger trigger, int end) {
        Predicate governor = trigger.isNoun() && trigger.act() == Act.GIVE ? phrases.governor(trigger.token()) : null;
        return governor != null
                && governor.has(VerbSense.CONDITION)
                && trigger.token() - governor.token() <= 2
                && !phrases.inReturn(trigger.token(), end);
    }

    /** Whether the exchange is only demanded or hoped for. */
    private @Nullable DropReason wished(int i) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < DEMAND_REACH; k--) {
            Predicate predicate = phrases.verb(k);
            if (predicate != null && predicate.has(VerbSense.SAY) || ExchangeWords.FOREMOST.contains(form(k))) {
                predicate = null;
            }
            if (predicate != null && predicate.has(VerbSense.DEMAND) || phrases.is(k, ExchangeWords.DEMAND)) {
                return DropReason.DEMANDED;
            }
            if (predicate != null && predicate.has(VerbSense.HOPE) || phrases.is(k, ExchangeWords.HOPE)) {
                return DropReason.HOPED;
            }
            boolean aim =
                    predicate != null && !predicate.reading().isPast() && ExchangeWords.SO_THAT.contains(form(k - 1));
            boolean content = predicate != null
                    && !predicate.reading().isPast()
                    && form(k - 1).equals("بان");
            if (predicate != null && !predicate.participle() && !phrases.relative(k) && !aim && !content
                    || phrases.tokens.get(k).is(":")) {
                return null;
            }
        }
        return null;
    }

    // ------------------------------------------------------------ status

    ExchangeStatus of(Trigger trigger, int end) {
        ExchangeStatus told = told(trigger, end);
        ExchangeStatus status =
                told == ExchangeStatus.UNDER_NEGOTIATION && agreedUpon(trigger.token()) ? ExchangeStatus.AGREED : told;
        return status == ExchangeStatus.AGREED && putOff(trigger.token()) ? ExchangeStatus.SUSPENDED : status;
    }

    /** "ناقشا تبادل ألف أسير، وهي صفقة تم التوافق عليها": what has been agreed upon, whatever is still talked over. */
    private boolean agreedUpon(int i) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + AGREED_REACH) - 1; k++) {
            if (phrases.in(k, ExchangeWords.AGREED_UPON) && ExchangeWords.UPON_IT.contains(form(k + 1))) {
                return !ExchangeWords.NEGATION.contains(form(k - 1));
            }
        }
        return false;
    }

    /** "كان يفترض أن يتبادل الطرفان الأسرى، لكن العملية معلقة": the same sentence, or the next that turns against it, tells that it has not come off. */
    private boolean putOff(int i) {
        int next = scene.sentenceEnd(i);
        int end = phrases.in(next, ExchangeWords.LINK) || phrases.in(next + 1, ExchangeWords.LINK)
                ? scene.sentenceEnd(next)
                : next;
        boolean contrast = false;
        for (int k = i + 1; k < Math.min(end, i + PUT_OFF_REACH); k++) {
            contrast |= phrases.is(k, ExchangeWords.CONTRAST);
            boolean operation = form(k).startsWith("ال")
                    && (phrases.in(k, ExchangeWords.OPERATION)
                            || ExchangeWords.CARRYING_OUT.contains(form(k).substring(2))
                            || ExchangeWords.SWAP_STEM.begins(form(k).substring(2)));
            if (contrast && operation && putsOff(k)) {
                return true;
            }
            for (int n = k + 1; contrast && operation && n <= k + 3 && !phrases.isMark(n); n++) {
                if (ExchangeWords.PUT_OFF.contains(form(n)) && !ExchangeWords.NEGATION.contains(form(n - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "لكن كييف أرجأت العملية": somebody puts it off, right before it is named. */
    private boolean putsOff(int operation) {
        Predicate verb = phrases.finite(operation - 1);
        return verb != null
                && verb.reading().isPast()
                && !verb.negated()
                && (verb.has(VerbSense.POSTPONE) || verb.has(VerbSense.CANCEL));
    }

    private ExchangeStatus told(Trigger trigger, int end) {
        if (fulfilled(trigger.token())) {
            return ExchangeStatus.COMPLETED;
        }
        ExchangeStatus governed = governed(trigger, end);
        if (governed != null) {
            return governed;
        }
        if (trigger.isNoun() && talkedOver(trigger.token(), end)) {
            return ExchangeStatus.UNDER_NEGOTIATION;
        }
        if (trigger.isNoun()
                && (suspendedAfter(trigger.token(), end)
                        || trigger.act() == Act.SWAP && standsStill(trigger.token(), end))) {
            return ExchangeStatus.SUSPENDED;
        }
        boolean past = !trigger.isNoun() && (trigger.asVerb().isPast() || happenedBefore(trigger.token()));
        if (!past && conditional(trigger.token(), end) || insideCondition(trigger.token())) {
            return ExchangeStatus.PROPOSED;
        }
        if (trigger.isNoun()) {
            return done(trigger, end) ? ExchangeStatus.COMPLETED : ExchangeStatus.AGREED;
        }
        return past || present(trigger, end) ? ExchangeStatus.COMPLETED : ExchangeStatus.AGREED;
    }

    /** "أنجز الجانبان الاتفاق القاضي بأن يطلق", "بذلك يكتمل اتفاق ينص على إطلاق": what an accord provides that has been carried out. */
    private boolean fulfilled(int i) {
        int accord = i - 1;
        boolean provides = false;
        while (accord > i - FULFILLED_REACH
                && accord > scene.sentenceStart(i)
                && !phrases.in(accord, ExchangeWords.ACCORD)) {
            provides |=
                    phrases.is(accord, ExchangeWords.BY_TERMS) || form(accord).startsWith("القاضي");
            accord--;
        }
        if (!provides || !phrases.in(accord, ExchangeWords.ACCORD)) {
            return false;
        }
        for (int k = accord - 1; k >= Math.max(scene.sentenceStart(i), accord - FULFILLED_REACH); k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                boolean thereby = form(k - 1).endsWith("بذلك") || form(k - 1).endsWith("بهذا");
                return Phrases.lemma(verb, ExchangeWords.FULFIL)
                        && !verb.negated()
                        && (verb.reading().isPast() || thereby);
            }
        }
        return false;
    }

    /** "أسفرت الوساطة عن إفراج موسكو عن سبعة", "أفضت جهود قطر أمس إلى تسليم …": what has come of somebody's efforts. */
    private boolean yielded(int i, boolean done) {
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < QUESTION_REACH; k--) {
            Predicate verb = phrases.finite(k);
            if (phrases.is(k, ExchangeWords.YIELDED)) {
                boolean direct = k == i - 1
                        || form(i - 1).equals("عن")
                        || form(i - 1).equals("الي")
                        || form(i).startsWith("ب")
                        || onlyTime(k + 1, i);
                boolean negated = ExchangeWords.NEGATION.contains(form(k - 1)) || verb != null && verb.negated();
                return direct
                        && (done ? !negated && (verb == null || verb.reading().isPast()) : negated);
            }
            if (verb != null || phrases.in(k, ExchangeWords.ACCORD) || phrases.isMark(k)) {
                return false;
            }
        }
        return false;
    }

    /** Only a date stands between a verb and its object. */
    private boolean onlyTime(int from, int to) {
        return from < to && scene.time().dateEnd(from) == to;
    }

    /** "سبق للجانبين أن تبادلا". */
    private boolean happenedBefore(int i) {
        for (int k = i - 2; form(i - 1).equals("ان") && k >= Math.max(scene.sentenceStart(i), i - 5); k--) {
            if (phrases.in(k, ExchangeWords.PRECEDED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether other words than the trigger's own tell how far it has come. */
    boolean isGoverned(Trigger trigger, int end) {
        return governed(trigger, end) != null;
    }

    /** What the words before a trigger make of it: refused, put off, offered, negotiated, agreed; null where they are silent. */
    private @Nullable ExchangeStatus governed(Trigger trigger, int end) {
        int i = trigger.token();
        if (trigger.isNoun() && yielded(i, true)) {
            return ExchangeStatus.COMPLETED;
        }
        if (!trigger.isNoun() && trigger.asVerb().isPast() && ExchangeWords.RELATIVE.contains(form(i - 1))) {
            // "ذكّر بالعملية التي سلّم فيها …": a relative clause in the past tells what has been done, whatever
            // governs its noun
            return null;
        }
        Nouns nouns = new Nouns();
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < GOVERNOR_REACH && !closes(k, i); k--) {
            if (Concepts.exchange(scene, k) > 0 && i - k > 3) {
                break;
            }
            Predicate verb = phrases.verb(k);
            boolean offer = verb != null && verb.has(VerbSense.PROPOSE) && phrases.relative(k);
            ExchangeStatus status = verb == null ? nouns.take(k, i) : offer ? null : byVerb(verb, trigger, nouns, end);
            if (status != null) {
                return status;
            }
            if (verb != null
                    && !verb.participle()
                    && !phrases.relative(k)
                    && !verb.has(VerbSense.BE)
                    && !Phrases.lemma(verb, ExchangeWords.SPEND)
                    && verb.reading().form().tense() != Tense.JUSSIVE) {
                break;
            }
        }
        return nouns.status(i);
    }

    /** "هددت بتعليق التبادل": nobody has put it off yet. */
    private boolean onlyThreatened(int k) {
        Predicate governor = form(k).startsWith("ب") ? phrases.governor(k) : null;
        return governor != null && governor.has(VerbSense.WARN);
    }

    /** "تراجعت عن قرار تأجيل التبادل": it is on again. */
    private boolean takenBack(int k) {
        int about = phrases.in(k - 1, ExchangeWords.DECISION) ? k - 2 : k - 1;
        return form(about).equals("عن") && withdraws(phrases.governor(about));
    }

    private static boolean withdraws(@Nullable Predicate verb) {
        return verb != null && Phrases.lemma(verb, ExchangeWords.WITHDRAW) && !verb.negated();
    }

    private boolean opensDeal(int k) {
        return phrases.in(k, ExchangeWords.OPERATION) || phrases.in(k, ExchangeWords.ACCORD);
    }

    /** The nouns met on the way from a trigger to its verb. */
    private final class Nouns {
        private static final int CLOSE = 4;

        private boolean offered;
        private boolean accord;
        private boolean negotiated;
        private boolean over;
        /** Whether a clause with "that" stands between: "أوضح عقب المحادثات أن تبادل ألف بألف هو النتيجة". */
        private boolean that;

        private int done = -1;

        /** Takes a word in; the status where it settles the question. */
        @Nullable
        ExchangeStatus take(int k, int trigger) {
            if (phrases.in(k, ExchangeWords.REFUSAL)) {
                return ExchangeStatus.REJECTED;
            }
            if (phrases.in(k, ExchangeWords.SUSPEND) && onlyThreatened(k)) {
                return null;
            }
            if (phrases.in(k, ExchangeWords.SUSPEND)) {
                return takenBack(k) ? ExchangeStatus.AGREED : ExchangeStatus.SUSPENDED;
            }
            if (phrases.in(k, ExchangeWords.HALTED) && (k == trigger - 1 || k == trigger - 2 && opensDeal(k + 1))) {
                return ExchangeStatus.SUSPENDED;
            }
            that |= form(k).equals("ان") || form(k).equals("بان");
            // "المفاوضات مستمرة، بوساطة مصرية، لإتمام صفقة": what they are for
            boolean before = done < 0 || done - k < CLOSE || form(done).startsWith("ل");
            // "أفضت محادثات إسطنبول إلى اتفاق", "اختُتمت المحادثات باتفاق"
            over |= accord && (phrases.is(k - 1, ExchangeWords.YIELDED) || phrases.is(k - 1, ExchangeWords.CONCLUDED));
            if (phrases.in(k, ExchangeWords.NEGOTIATION) && !over && before && !(accord && trigger - k > 2 * CLOSE)) {
                boolean setting = phrases.is(k - 1, ExchangeWords.DURING) || phrases.is(k - 2, ExchangeWords.DURING);
                if (that && phrases.is(k - 1, ExchangeWords.AFTER)) {
                    return null;
                }
                if (trigger - k <= CLOSE && !setting) {
                    return ExchangeStatus.UNDER_NEGOTIATION;
                }
                negotiated = true;
            }
            if (phrases.in(k, ExchangeWords.PREPARATION) && trigger - k <= CLOSE) {
                return ExchangeStatus.AGREED;
            }
            negotiated |= worksOn(k, trigger) || contacts(k, trigger);
            offered |= phrases.in(k, ExchangeWords.PROPOSAL) || phrases.in(k, ExchangeWords.READY);
            accord |= phrases.in(k, ExchangeWords.ACCORD);
            boolean carried = phrases.in(k + 1, ExchangeWords.MEDIATION)
                    || phrases.in(k + 2, ExchangeWords.MEDIATION)
                    || ExchangeWords.PART_OF_IT.contains(form(k + 1));
            if (phrases.in(k, ExchangeWords.DONE) && done < 0 && !negotiated && (trigger - k <= CLOSE || carried)) {
                // "نجاح وساطة قطرية جديدة بين الطرفين بتبادل …", "إتمام المرحلة الثالثة والأخيرة من عملية تبادل …"
                done = k;
            }
            return null;
        }

        @Nullable
        ExchangeStatus status(int trigger) {
            if (offered) {
                return refusedAfter(trigger) ? ExchangeStatus.REJECTED : ExchangeStatus.PROPOSED;
            }
            return negotiated ? ExchangeStatus.UNDER_NEGOTIATION : done >= 0 ? ExchangeStatus.COMPLETED : null;
        }
    }

    /** "العمل جار على تبادل", "تعمل العاصمتان على إتمام صفقة": a swap that is being worked on. */
    private boolean worksOn(int work, int swap) {
        for (int k = work + 1; phrases.in(work, ExchangeWords.WORK) && k <= work + 4 && k < swap; k++) {
            if (form(k).equals("علي")) {
                // "يعملان على تنفيذ اتفاق إسطنبول": it has been agreed on
                return !phrases.in(k + 1, ExchangeWords.CARRYING_OUT) || !phrases.in(k + 2, ExchangeWords.ACCORD);
            }
        }
        return false;
    }

    /** "تجري اتصالات لتبادل جثث", "الاتصالات بشأن صفقة التبادل": a swap that contacts are made for, right before it. */
    private boolean contacts(int contacts, int swap) {
        if (!phrases.in(contacts, ExchangeWords.CONTACTS) || swap - contacts > 4) {
            return false;
        }
        for (int k = contacts + 1; k <= swap; k++) {
            if (phrases.isMark(k)) {
                return false;
            }
            if (ExchangeWords.PURPOSE.contains(form(k)) || k == swap && form(k).startsWith("لت")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ExchangeStatus byVerb(Predicate verb, Trigger trigger, Nouns nouns, int end) {
        int i = trigger.token();
        if (verb.negated() && !verb.has(VerbSense.BE)) {
            if (trigger.isNoun() && nouns.accord && Phrases.lemma(verb, ExchangeWords.ARRIVE)) {
                // "لم يتوصل الجانبان إلى اتفاق على تبادل"
                return ExchangeStatus.UNDER_NEGOTIATION;
            }
            // "لن نقبل صفقة"
            return verb.has(VerbSense.ACCEPT) && trigger.isNoun() ? ExchangeStatus.REJECTED : null;
        }
        if (verb.has(VerbSense.REFUSE)) {
            return ExchangeStatus.REJECTED;
        }
        boolean comments = verb.has(VerbSense.SAY) && form(verb.token() + 1).equals("علي");
        if (verb.reading().hasAny(Senses.of(VerbSense.POSTPONE, VerbSense.CANCEL)) && !comments) {
            return ExchangeStatus.SUSPENDED;
        }
        if (breaksDown(verb, trigger)) {
            return nouns.negotiated ? ExchangeStatus.UNDER_NEGOTIATION : ExchangeStatus.SUSPENDED;
        }
        // "روسيا وأوكرانيا تنجزان أضخم صفقة": the present of a headline
        boolean done = verb.reading().isPast()
                || verb.explicitSubject()
                        && !verb.participle()
                        && !verb.reading().cut().future()
                        && !phrases.subordinate(verb.token())
                        && scene.actors().mentionAt(verb.token() - 1) != null;
        if ((verb.has(VerbSense.END) || Phrases.lemma(verb, ExchangeWords.FINISH))
                && done
                && trigger.isNoun()
                && (!verb.has(VerbSense.SAY) || ends(verb, i))) {
            return nouns.over
                    ? ExchangeStatus.AGREED
                    : nouns.negotiated ? ExchangeStatus.UNDER_NEGOTIATION : ExchangeStatus.COMPLETED;
        }
        boolean batch = Phrases.lemma(verb, ExchangeWords.INCLUDE)
                && verb.reading().isPast()
                && phrases.in(verb.token() + 1, ExchangeWords.PART_OF_IT);
        if (opensWith(verb, trigger) || trigger.isNoun() && batch && !nouns.accord) {
            // "شملت الدفعة الأولى من التبادل 390 أسيرا"
            return ExchangeStatus.COMPLETED;
        }
        if (Phrases.lemma(verb, ExchangeWords.SEEK) || trigger.act() == Act.SWAP && worksOn(verb.token(), i)) {
            return ExchangeStatus.UNDER_NEGOTIATION;
        }
        boolean welcomes =
                Phrases.lemma(verb, ExchangeWords.WELCOME) || verb.has(VerbSense.THANK) || verb.has(VerbSense.PRAISE);
        if (welcomes && trigger.isNoun() && trigger.act() != Act.SWAP) {
            return nouns.accord ? ExchangeStatus.AGREED : ExchangeStatus.COMPLETED;
        }
        if (verb.has(VerbSense.CONDITION)) {
            return ExchangeStatus.PROPOSED;
        }
        if (verb.has(VerbSense.PROPOSE)) {
            return refusedAfter(i) ? ExchangeStatus.REJECTED : ExchangeStatus.PROPOSED;
        }
        if (verb.has(VerbSense.NEGOTIATE) || verb.has(VerbSense.DISCUSS)) {
            return ExchangeStatus.UNDER_NEGOTIATION;
        }
        boolean finiteTrigger = !trigger.isNoun();
        if (verb.reading().hasAny(BINDING) && !finiteTrigger || verb.has(VerbSense.AGREE)) {
            return conditional(i, end) ? ExchangeStatus.PROPOSED : ExchangeStatus.AGREED;
        }
        if (trigger.isNoun()
                && trigger.act() != Act.SWAP
                && Phrases.lemma(verb, ExchangeWords.FACILITATE)
                && verb.reading().isPast()
                && !nouns.negotiated
                && !nouns.accord) {
            // "سهّلت اللجنة نقل 175 أسيرا"
            return ExchangeStatus.COMPLETED;
        }
        if ((Phrases.lemma(verb, ExchangeWords.ACT) || Phrases.lemma(verb, ExchangeWords.SUCCEED))
                && verb.reading().isPast()
                && !finiteTrigger) {
            return ExchangeStatus.COMPLETED;
        }
        boolean happens = verb.reading().hasAny(Senses.of(VerbSense.HAPPEN, VerbSense.CONDUCT, VerbSense.MEDIATE))
                || trigger.act() == Act.SWAP && verb.reading().hasAny(GOING_ON)
                || Phrases.lemma(verb, ExchangeWords.WITNESS);
        int what = verb.token() - 1;
        boolean talks = phrases.in(what, ExchangeWords.NEGOTIATION) || phrases.in(what, ExchangeWords.CONTACTS);
        if (happens && (nouns.negotiated || talks && !nouns.accord)) {
            // "مفاوضات تجري لتبادل الأسرى"
            return ExchangeStatus.UNDER_NEGOTIATION;
        }
        if (happens && !finiteTrigger) {
            boolean past = verb.reading().isPast() && !nouns.accord && !announced(verb.token(), i);
            boolean headline = !verb.reading().isPast()
                    && !verb.reading().cut().future()
                    && !phrases.subordinate(verb.token())
                    && !nouns.accord;
            return past ? ExchangeStatus.COMPLETED : headline ? null : ExchangeStatus.AGREED;
        }
        return null;
    }

    /** "انهارت صفقة التبادل", "عرقلت كييف تبادل الأسرى", "تراجعت عن التبادل": told of the exchange itself, it has not come off. */
    private boolean breaksDown(Predicate verb, Trigger trigger) {
        boolean told = trigger.isNoun()
                && !verb.participle()
                && !verb.reading().cut().future()
                && !phrases.subordinate(verb.token());
        boolean withdraws = told && withdraws(verb);
        if (!told || !withdraws && !Phrases.lemma(verb, ExchangeWords.BREAK_DOWN)) {
            return false;
        }
        boolean about = false;
        for (int k = verb.token() + 1; k < trigger.token(); k++) {
            about |= form(k).equals("عن");
            if (phrases.isMark(k) || form(k).equals("في") || form(k).equals("ان") || form(k).equals("من")) {
                return false;
            }
        }
        return about == withdraws && !form(trigger.token()).startsWith("ب");
    }

    /** "انطلقت العملية يوم الجمعة بإطلاق 249 أسيرا": what an operation has begun or ended with. */
    static boolean opensWith(Predicate verb, Trigger trigger, String form) {
        return trigger.isNoun()
                && form.startsWith("ب")
                && verb.reading().isPast()
                && !verb.negated()
                && verb.reading().hasAny(Senses.of(VerbSense.START, VerbSense.END));
    }

    private boolean opensWith(Predicate verb, Trigger trigger) {
        return opensWith(verb, trigger, form(trigger.token()));
    }

    /** "أكملت الحركة تسليم عشرين": the verb ends what its object names, and does not go on to say. */
    private boolean ends(Predicate verb, int trigger) {
        for (int k = verb.token() + 1; k < trigger; k++) {
            if (form(k).equals("ان") || form(k).equals("بان") || phrases.isMark(k) || form(k).startsWith("بال")) {
                return false;
            }
        }
        String before = form(trigger - 1);
        return !before.equals("الي")
                && !before.equals("عن")
                && !before.equals("علي")
                && !form(trigger).startsWith("ل")
                && !form(trigger).startsWith("بال");
    }

    /** "تم الإعلان عن تبادل": it is the announcement that has taken place. */
    private boolean announced(int verb, int trigger) {
        for (int k = verb + 1; k < trigger; k++) {
            if (form(k).endsWith("اعلان")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark before a trigger closes off what stands before it. */
    private boolean closes(int k, int trigger) {
        return phrases.tokens.get(k).is(":")
                || phrases.tokens.get(k).is(";")
                || phrases.tokens.get(k).is("•")
                || phrases.tokens.get(k).is("|")
                || phrases.tokens.get(k).is("..")
                || phrases.tokens.get(k).quote() >= 0
                        && phrases.tokens.get(k).quote()
                                != phrases.tokens.get(trigger).quote();
    }

    private boolean conditional(int from, int end) {
        for (int k = from; k < end; k++) {
            if (scene.clauses().conditionAt(k)) {
                return true;
            }
        }
        return false;
    }

    /** "إذا أطلقت الأخيرة سراح …". */
    private boolean insideCondition(int i) {
        return scene.clauses().conditionAt(i - 1)
                || form(i - 1).equals("ان") && scene.clauses().conditionAt(i - 2);
    }

    private boolean refusedAfter(int i) {
        for (int k = i; k < phrases.end(i); k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null && verb.has(VerbSense.REFUSE) && !verb.negated()) {
                return true;
            }
        }
        return false;
    }

    /** "صفقة لتبادل المحتجزين … قيد التفاوض". */
    private boolean talkedOver(int i, int end) {
        for (int k = i; k < Math.min(scene.sentenceEnd(i), end + 6) - 1; k++) {
            if (ExchangeWords.UNDER.contains(form(k)) && ExchangeWords.TALKED_OVER.contains(form(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "كان آخرها يوم 25 مايو", "وآخرها أمس": "the last of them", spelt like a verb of putting off. */
    private boolean lastOne(int k) {
        return phrases.in(k, ExchangeWords.LAST_OF_THEM)
                && (form(k).startsWith("و")
                        || form(k - 1).startsWith("كان")
                        || phrases.isComma(k - 1)
                        || scene.time().date(k + 1).isPresent());
    }

    /** "صفقة … كان آخرها يوم 25 مايو": what its last batch is told of in the past is done. */
    private boolean lastWas(int i, int end) {
        for (int k = i + 1; k < end; k++) {
            if (form(k - 1).startsWith("كان") && lastOne(k)) {
                return true;
            }
        }
        return false;
    }

    /** "تبادل الأسرى بين الهند وباكستان مؤجل": a bare adjective behind the swap, no verb between, tells that it has not come off. */
    private boolean standsStill(int i, int end) {
        for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), end + 3); k++) {
            if (phrases.isMark(k) || phrases.finite(k) != null || ExchangeWords.RELATIVE.contains(form(k))) {
                return false;
            }
            if (ExchangeWords.STALLED.contains(form(k)) && !ExchangeWords.NEGATION.contains(form(k - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean suspendedAfter(int i, int end) {
        for (int k = i; k < Math.min(scene.sentenceEnd(i), end + 6); k++) {
            Predicate verb = phrases.finite(k);
            boolean past = verb != null && (form(k - 1).equals("قد") || ExchangeWords.RELATIVE.contains(form(k - 1)));
            if (verb != null
                    && !past
                    && !lastOne(k)
                    && verb.reading().hasAny(Senses.of(VerbSense.POSTPONE, VerbSense.CANCEL))
                    && !verb.negated()) {
                return true;
            }
        }
        return false;
    }

    /** A present in a headline tells what has been done: "الجيش السوداني يسلّم …"; what an accord says or tomorrow brings has not. */
    private boolean present(Trigger trigger, int end) {
        int i = trigger.token();
        boolean plain = trigger.asVerb().form().tense() == Tense.PRESENT
                && !trigger.asVerb().cut().future()
                && trigger.asVerb().form().person() == 3
                && !phrases.subordinate(i)
                && trigger.asVerb().cut().preposition() == 0;
        boolean headline = false;
        for (ActorMention mention : trigger.subject()) {
            headline |= mention.first() < i && mention.first() >= scene.sentenceStart(i);
        }
        // "غزة تتسلم جثامين …": a place for its people
        headline |= i == scene.sentenceStart(i) + 1
                        && (phrases.isPlace(i - 1)
                                || form(i - 1).startsWith("ال") && !ExchangeWords.RELATIVE.contains(form(i - 1)))
                || phrases.in(scene.sentenceStart(i), ExchangeWords.MEDIATION) && phrases.finiteBefore(i) == null;
        if (!plain || !headline || ahead(i, end)) {
            return false;
        }
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < GOVERNOR_REACH; k--) {
            if (phrases.is(k, ExchangeWords.BY_TERMS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a trigger is told in the present: in a headline, what the story may tell as yet to come. */
    boolean isHeadline(Trigger trigger) {
        return !trigger.isNoun()
                && trigger.asVerb().form().tense() == Tense.PRESENT
                && !trigger.asVerb().cut().future()
                && scene.sentence(trigger.token()) <= 1;
    }

    private boolean ahead(int from, int to) {
        List<DateMatch> dates = scene.time().dates(from, to, true);
        if (dates.isEmpty() || phrases.compare(dates.get(0)) <= 0) {
            return false;
        }
        // "باماكو تعيد مساء السبت 46 جنديا" of a Sunday: yesterday rather than in six days
        List<DateMatch> past = scene.time().dates(from, to, false);
        return past.isEmpty()
                || phrases.days(past.get(0)) >= 0
                || -phrases.days(past.get(0)) >= phrases.days(dates.get(0));
    }

    /** Whether a noun of exchange is told as done. */
    private boolean done(Trigger trigger, int end) {
        int i = trigger.token();
        if (phrases.in(i - 1, ExchangeWords.ACCORD)
                && (ExchangeWords.SETTING.contains(form(i - 2)) || phrases.is(i - 2, ExchangeWords.BY_TERMS))) {
            // "في إطار اتفاق تبادل ألف أسير مقابل ألف": what has been agreed on as a whole
            return false;
        }
        int before = phrases.in(i - 1, ExchangeWords.OPERATION) ? i - 2 : i - 1;
        for (int k = i + 1; k < end; k++) {
            if (form(k).startsWith("مقرر") && !phrases.isComma(k - 1)) {
                // "الإفراج عن 175 أسيرا مقرر في 19 مارس"
                return false;
            }
        }
        if (lastWas(i, end)
                || ExchangeWords.TOOK_PLACE.contains(form(i - 1))
                || phrases.is(before, ExchangeWords.AFTER)
                || phrases.onAnotherDay(i)) {
            return true;
        }
        for (int k = i - 1; k >= scene.sentenceStart(i) && i - k < 8; k--) {
            Predicate verb = trigger.act() == Act.TAKE ? phrases.finite(k) : null;
            if (verb != null && verb.has(VerbSense.SAY)) {
                break;
            }
            if (phrases.in(k, ExchangeWords.ACCORD) && k < i - 1 || phrases.in(k, ExchangeWords.PLANNED)) {
                return false;
            }
        }
        // "وشملت الدفعة الأولى …"
        for (int k = phrases.in(i, ExchangeWords.BATCH) ? Math.max(scene.sentenceStart(i), i - 1) : i + 1;
                k < end;
                k++) {
            Predicate after = phrases.finite(k);
            if (after == null || after.negated()) {
                continue;
            }
            boolean planned = form(k + 1).startsWith("مقرر");
            if (after.reading().isPast()
                    && !planned
                    && (after.has(VerbSense.HAPPEN)
                            || Phrases.lemma(after, ExchangeWords.INCLUDE)
                            || trigger.act() == Act.SWAP
                                    && (after.reading().hasAny(Senses.of(VerbSense.START, VerbSense.END))
                                            || under(k) && after.reading().hasAny(ExchangeWords.MOVES)))) {
                return true;
            }
            if (after.reading().cut().future()) {
                return false;
            }
        }
        boolean head = i == scene.sentenceStart(i) || phrases.isMark(i - 1) && !phrases.isComma(i - 1);
        boolean carriedOut = form(i - 1).equals("تنفيذ") && (i - 1 == scene.sentenceStart(i) || phrases.isMark(i - 2));
        Predicate governor = phrases.finiteBefore(i);
        boolean told = governor != null
                && governor.has(VerbSense.SAY)
                && (trigger.act() == Act.TAKE || trigger.act() == Act.RETURN);
        boolean home = governor != null
                && governor.reading().isPast()
                && trigger.act() == Act.RETURN
                && !governor.reading().hasAny(BINDING);
        // "وتزامن ذلك مع تسليم الحزب …"
        boolean beside = governor != null
                && governor.reading().isPast()
                && trigger.act() != Act.SWAP
                && form(i - 1).equals("مع")
                && Phrases.lemma(governor, ExchangeWords.COINCIDE);
        // "ونقلت طائرات الصليب الأحمر 706 أسرى إلى صنعاء مقابل 181"
        boolean carried = governor != null
                && governor.reading().isPast()
                && !governor.negated()
                && Phrases.lemma(governor, ExchangeWords.CARRY)
                && scene.time().amount(i).isPresent();
        carried |= scene.time().amount(i).isPresent() && phrases.arrival(i) >= 0;
        // "وفي المساء تسلم الاحتلال جثامين": a past that is spelt like the noun
        boolean evening = trigger.act() == Act.TAKE
                && governor == null
                && i - scene.sentenceStart(i) <= 3
                && ExchangeWords.WHERE.contains(form(scene.sentenceStart(i)));
        return carriedOut
                || evening
                || beside
                || carried
                || told
                || home
                || head && trigger.act() != Act.SWAP
                || trigger.act() == Act.SWAP && pastVerbIn(i, end);
    }

    /** "صفقة تبادل أفرجت واشنطن بموجبها عن …": what was done under it. */
    private boolean under(int verb) {
        return phrases.resumptive(verb + 1) || phrases.resumptive(verb + 2);
    }

    /** "خمسة سجناء … غادروا طهران مقابل …". */
    private boolean pastVerbIn(int from, int end) {
        for (int k = from; k < end; k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null
                    && verb.reading().isPast()
                    && (phrases.is(k, ExchangeWords.RETURN) || phrases.is(k, ExchangeWords.LEAVE))) {
                return true;
            }
        }
        return false;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
