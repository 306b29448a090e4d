package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.MasdarShape;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DropReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that bind: somebody's own ("استعداد بلاده لـ", "عزمهما على", "رفض صيني لـ"), carried by a light verb
 * ("قطع عهدا بـ", "أصدر أوامر بـ", "عقد العزم على"), or denied ("لا نية لدينا لـ").
 */
final class NounTriggers extends Triggers {
    private static final WordSet ANY_OR_IN = WordSet.of("اي", "ايه", "في");
    private static final Map<CommitmentKind, WordSet> NOUNS = nouns();
    private static final WordSet LIGHT = TriggerWords.of("LIGHT");
    private static final WordSet DEGREE = TriggerWords.of("DEGREE");
    private static final WordSet STANCE = TriggerWords.of("STANCE");
    private static final WordSet OFFERS = TriggerWords.of("OFFERS");
    private static final WordSet NOTHING = TriggerWords.of("NOTHING");
    private static final WordSet BEING = WordSet.of("يكن", "تكن", "تعد", "يعد", "كان", "كانت");
    private static final WordSet AT = TriggerWords.of("AT");
    private static final Senses VOICES = Senses.of(
            VerbSense.SAY, VerbSense.EXPRESS, VerbSense.INFORM, VerbSense.STRESS, VerbSense.ADD, VerbSense.EXTEND);
    private static final Senses JUDGES = Senses.of(
            VerbSense.ACCEPT,
            VerbSense.PRAISE,
            VerbSense.THANK,
            VerbSense.CONDEMN,
            VerbSense.DEMAND,
            VerbSense.REQUEST,
            VerbSense.ACCUSE,
            VerbSense.VIOLATE,
            VerbSense.HOPE);
    private static final WordSet SHOULDER = TriggerWords.of("SHOULDER");
    private static final WordSet ANY_NOUN =
            WordSet.union(SHOULDER, WordSet.union(NOUNS.values().toArray(new WordSet[0])));
    private static final WordSet IN_IT = TriggerWords.of("IN_IT");
    private static final WordSet OBTAINS = WordSet.of("حصل", "نال", "انتزع", "استحصل");
    private static final WordSet CONTAINS = WordSet.of("تضمن", "شمل", "حوي", "احتوي", "حمل");
    private static final WordSet BODY = TriggerWords.of("BODY");
    private static final WordSet ISSUED_BY = WordSet.of("عن", "من");
    private static final WordSet VOICED_WITH = WordSet.of("عن", "علي");
    private static final WordSet AFFIRMING = WordSet.of("تاكيد", "التاكيد", "تاكيده", "تاكيدها", "تاكيدهما");
    private static final WordSet RECEIVED_FROM = WordSet.of("من");
    private static final WordSet STOPPING = WordSet.of("بوقف", "وقف");
    private static final WordSet KNOWN = WordSet.of("الذي", "الساري", "المعلن", "القائم", "المبرم");
    private static final WordSet SENSE = WordSet.of("المعني", "الشان", "الخصوص", "الصدد", "الاتجاه");
    private static final WordSet OWN_ORDERS = WordSet.of("توجيهات", "تعليمات", "اوامر");
    private static final WordSet WHICH = WordSet.of("الذي", "التي");
    private static final WordSet APT = TriggerWords.of("APT");
    private static final int NEAR = 12;
    /** How many words whoever is given an order may take. */
    private static final int RECEIVER = 4;

    private final AdjectiveTriggers adjectives;

    NounTriggers(Workbench workbench, AdjectiveTriggers adjectives) {
        super(workbench);
        this.adjectives = adjectives;
    }

    private static Map<CommitmentKind, WordSet> nouns() {
        Map<CommitmentKind, WordSet> nouns = new EnumMap<>(CommitmentKind.class);
        nouns.put(CommitmentKind.READINESS, TriggerWords.of("READY_NOUN"));
        nouns.put(CommitmentKind.PLEDGE, TriggerWords.of("PLEDGE_NOUN"));
        nouns.put(CommitmentKind.INTENTION, TriggerWords.of("INTENT_NOUN"));
        nouns.put(CommitmentKind.REFUSAL, TriggerWords.of("REFUSE_NOUN"));
        nouns.put(CommitmentKind.ORDER, TriggerWords.of("ORDER_NOUN"));
        nouns.put(CommitmentKind.AGREEMENT, TriggerWords.of("ACCEPT_NOUN"));
        nouns.put(CommitmentKind.GUARANTEE, TriggerWords.of("GUARANTEE_NOUN"));
        return nouns;
    }

    /** The states of several people: "بلديهما", "دولهم". */
    private static final WordSet OWN_STATES =
            WordSet.of("بلديهما", "بلداهما", "دولتيهما", "دولهم", "بلدانهم", "حكوماتهم", "حكومتيهما");

    /** The noun at a token, its kind and what governs it. */
    private record Noun(
            int at, Cut cut, CommitmentKind kind, @Nullable Predicate governor) {
        /** "قرارا بسحب": a decision takes ب, an intention does not. */
        boolean decision() {
            return cut.stem().startsWith("قرار");
        }

        boolean nearGovernor() {
            return governor != null && at - governor.token() < NEAR;
        }
    }

    /** Whether the word is such a noun; if so it is dealt with. */
    boolean at(int i) {
        if (TriggerWords.cut(scene.word(i), ANY_NOUN) == null) {
            return false;
        }
        for (Map.Entry<CommitmentKind, WordSet> entry : NOUNS.entrySet()) {
            Cut cut = TriggerWords.cut(scene.word(i), entry.getValue());
            if (cut != null) {
                noun(new Noun(i, cut, entry.getKey(), governor(i, cut)));
                return true;
            }
        }
        return uponOneself(i);
    }

    /**
     * The verb that governs the noun; "مؤكدا التزام بلاده بالهدنة ما دام العدو يحترمها، واستعدادها": one with a pronoun goes on
     * with the list of what is voiced, over the clauses that stand between.
     */
    private @Nullable Predicate governor(int i, Cut cut) {
        Predicate nearest = scene.governorBefore(i);
        if (cut.conjunction() != 'و' || cut.pronoun().isEmpty()) {
            return nearest;
        }
        Predicate governor = nearest;
        while (governor != null && !governor.reading().hasAny(VOICES)) {
            boolean subordinate = !governor.participle()
                    && governor.reading().cut().conjunction() == 0
                    && governor.token() > scene.sentenceStart(i)
                    && scene.tokens().get(governor.token() - 1).isWord();
            if (!subordinate) {
                return nearest;
            }
            governor = scene.anyPredicateBefore(governor.token());
        }
        return governor == null ? nearest : governor;
    }

    /** "أخذ على عاتقه إعادة", "آلى على نفسه أن", "ألزم نفسه بـ": tells whether the word is part of such a phrase. */
    private boolean uponOneself(int i) {
        Cut cut = TriggerWords.cut(scene.word(i), SHOULDER);
        Predicate taking = cut == null ? null : scene.predicateBefore(i);
        if (cut == null || taking == null || cut.pronoun().isEmpty() || i - taking.token() > NEAR) {
            return false;
        }
        boolean binds = TriggerWords.lemma(taking, "الزم") && cut.stem().endsWith("نفس");
        if (!binds && !(scene.form(i - 1).equals("علي") && light(taking))) {
            return false;
        }
        boolean bi = binds && spans.opensWithBi(i + 1);
        boolean opens =
                i + 1 < scene.sentenceEnd(i) && (bi || spans.masdar(i + 1) || ActionSpans.isThat(scene.form(i + 1)));
        if (opens && !taking.negated() && reality.unreal(taking) == null && !spans.specificNoun(i + 1)) {
            drafts.add(
                    CommitmentKind.PLEDGE, "upon-oneself", i, bound.subject(taking), bound.mentionStart(taking), i + 1);
        }
        return true;
    }

    private void noun(Noun noun) {
        if (noun.kind == CommitmentKind.INTENTION && lacking(noun)) {
            return;
        }
        if (has(noun)) {
            return;
        }
        DropReason unreal = reality.unrealNoun(noun.at);
        if (unreal != null) {
            drop(unreal, noun.at);
            return;
        }
        boolean mayBeOwned =
                switch (noun.kind) {
                    case GUARANTEE -> heads(noun);
                    case ORDER -> commands(noun);
                    default -> true;
                };
        if (noun.kind == CommitmentKind.AGREEMENT) {
            if (accepted(noun)) {
                possessed(noun);
            }
            return;
        }
        if (!mayBeOwned || !possessed(noun)) {
            carried(noun);
        }
    }

    /** "أبدى موافقته على المشاركة", "أعلنت الحركة موافقتها على": what one tells that one accepts. */
    private boolean accepted(Noun noun) {
        Predicate governor = noun.governor;
        if (governor == null
                || noun.cut.preposition() != 0
                || noun.cut.conjunction() != 0
                || governor.negated()
                || !governor.reading().hasAny(VOICES)) {
            return false;
        }
        ActorMention before = scene.actors().mentionAt(noun.at - 1);
        return governor.token() == noun.at - 1
                || before != null && before.preposition() == 0
                || VOICED_WITH.contains(scene.form(noun.at - 1));
    }

    /** "ضمانات روسية بمعاملة كريمة": a headline, with the adjective of the state whose they are. */
    private boolean heads(Noun noun) {
        return noun.governor == null
                && noun.cut.pronoun().isEmpty()
                && (noun.at == scene.sentenceStart(noun.at)
                        || scene.tokens().get(noun.at - 1).is(":"))
                && scene.nisba(noun.at + 1) != null;
    }

    /** "توجيهات الرئيس بتعليق الهجمات وصلت إلى القادة", "بناء على تعليمات الرئيس بإرسال": orders right before whoever has given them. */
    private boolean commands(Noun noun) {
        ActorMention giver = scene.actors().mentionFrom(noun.at + 1);
        return OWN_ORDERS.contains(noun.cut.stem())
                && noun.cut.pronoun().isEmpty()
                && noun.cut.preposition() != 'ب'
                && giver != null
                && giver.isPerson()
                && giver.preposition() == 0
                && spans.opensWithBi(giver.last())
                && spans.masdar(giver.last());
    }

    // ---------------------------------------------------------------- "استعداد بلاده لـ", "عزمهما على", "رفض مصري لـ"

    private boolean possessed(Noun noun) {
        List<ActorMention> committers = new ArrayList<>();
        int k = owner(noun, committers);
        if (k < 0 || committers.isEmpty()) {
            return false;
        }
        if (!voiced(noun)) {
            drop(DropReason.ANOTHERS, noun.at);
            return false;
        }
        int action = action(noun, overAdjectives(k));
        if (action < 0) {
            return false;
        }
        boolean specific =
                spans.specificNoun(action) && !scene.form(action).startsWith("بال") && !keepsTruce(noun, action);
        // an order to keep a truce is a commitment beside it
        specific &= noun.kind != CommitmentKind.ORDER || spans.exchangeNoun(action);
        specific |= noun.kind == CommitmentKind.READINESS && spans.specificClause(action);
        boolean stance = noun.kind == CommitmentKind.REFUSAL
                && (TriggerWords.is(scene.form(action), STANCE) && !spans.imposes(action)
                        || spans.doneByOthers(action, committers)
                        || spans.hostility(action));
        if (specific || stance || noun.kind == CommitmentKind.AGREEMENT && !spans.acceptable(action)) {
            drop(DropReason.OTHER_MATTER, noun.at);
            return false;
        }
        drafts.add(noun.kind, rule(noun, "noun"), noun.at, committers, mentionFrom(noun), action);
        return true;
    }

    /** "التزامها بوقف إطلاق النار", "بوقف العدائيات الذي أعلنته": to abide by a cessation that is there already, and by no new one. */
    private boolean keepsTruce(Noun noun, int action) {
        if (!noun.cut.stem().startsWith("التزام") || !STOPPING.contains(scene.form(action))) {
            return false;
        }
        String what = scene.form(action + 1);
        boolean known = what.startsWith("ال") || what.equals("اطلاق") || what.equals("اعمال");
        int limit = Math.min(scene.sentenceEnd(action), action + NEAR);
        for (int k = action + 1; k < limit && !scene.tokens().get(k).is(","); k++) {
            if (KNOWN.contains(scene.form(k))) {
                return true;
            }
            known &= scene.time().duration(k).isEmpty();
        }
        return known;
    }

    /** Whose it is, put into a list; returns the index behind the owner, or -1 where none is named. */
    private int owner(Noun noun, List<ActorMention> committers) {
        int next = noun.at + 1;
        String pronoun = noun.cut.pronoun();
        if (pronoun.equals("نا") || pronoun.equals("ي")) {
            committers.addAll(bound.speaker(noun.at));
            return next;
        }
        if (!pronoun.isEmpty()) {
            committers.addAll(bound.owner(noun.at, pronoun, noun.governor));
            return next;
        }
        if (IN_IT.contains(scene.form(next)) && noun.governor != null) {
            // "برسالة تعهد فيها بـ": a verb of a relative clause, whose subject is that of the main one
            committers.addAll(bound.subject(noun.governor));
            return next + 1;
        }
        ActorMention owner = scene.actors().mentionFrom(next);
        if (owner != null && owner.conjunction() == 0 && owner.preposition() == 0) {
            List<ActorMention> chain = scene.actors().coordination(owner);
            committers.addAll(bound.known(chain));
            return chain.get(chain.size() - 1).last();
        }
        if (OWN_STATES.contains(scene.form(next)) && noun.governor != null) {
            committers.addAll(states(next, bound.subject(noun.governor)));
            return next + 1;
        }
        if (BODY.contains(scene.form(next))
                && (owner == null || owner.entities().isEmpty())) {
            // "أكد التزام المقاومة": the body of whoever says so
            committers.addAll(bound.speaker(noun.at));
            return owner == null ? next + 1 : owner.last();
        }
        if (scene.form(next).equals("من")
                && isIndefinite(noun.at)
                && noun.governor != null
                && contains(noun.governor)) {
            ActorMention giver = scene.actors().mentionFrom(next + 1);
            if (giver != null && giver.preposition() == 0) {
                List<ActorMention> chain = scene.actors().coordination(giver);
                committers.addAll(bound.known(chain));
                return chain.get(chain.size() - 1).last();
            }
        }
        if (readiness(noun) && noun.governor != null) {
            committers.addAll(bound.subject(noun.governor));
            return next;
        }
        int k = next;
        for (Entity state = scene.nisba(k); state != null && !scene.form(k).startsWith("ال"); state = scene.nisba(k)) {
            committers.add(scene.actors().stateMention(k, state));
            // "التزام كوري جنوبي"
            k = Math.max(k + 1, scene.nisbaEnd(k));
        }
        return committers.isEmpty() ? -1 : k;
    }

    /** "أكدت إيطاليا الاستعداد الكامل للمشاركة في": with the article, right behind who declares it, it is his own. */
    private boolean readiness(Noun noun) {
        Predicate governor = noun.governor;
        boolean definite = noun.kind == CommitmentKind.READINESS
                && scene.form(noun.at).startsWith("ال")
                && governor != null
                && !governor.negated()
                && governor.reading().hasAny(VOICES);
        int k = noun.at - 1;
        while (definite
                && governor != null
                && k > governor.token()
                && scene.actors().mentionAt(k) != null) {
            k--;
        }
        int li = overAdjectives(noun.at + 1);
        return definite
                && governor != null
                && k == governor.token()
                && scene.form(li).startsWith("ل")
                && scene.isMasdar(li);
    }

    private boolean isIndefinite(int at) {
        // "التزاما" begins with the letters of an article and ends in a tanwin
        return !scene.form(at).startsWith("ال") || scene.form(at).endsWith("ا");
    }

    /** "يتضمن التزاما من الطرفين": a paper that has somebody's pledge in it. */
    private static boolean contains(Predicate governor) {
        return !governor.negated() && CONTAINS.contains(governor.reading().verb());
    }

    /** "أكد الوزيران التزام بلديهما": the states that several people act for. */
    private List<ActorMention> states(int at, List<ActorMention> people) {
        List<ActorMention> states = new ArrayList<>();
        for (Entity person : Scene.entitiesOf(people)) {
            Entity state = person.country() == null ? null : scene.gazetteer().state(person.country());
            if (state != null) {
                states.add(scene.actors().stateMention(at, state));
            }
        }
        return states;
    }

    /** Whether it is told as somebody's word: governed by a verb of saying, a headline, or coordinated with such. */
    private boolean voiced(Noun noun) {
        Predicate governor = noun.governor;
        boolean governed = governor != null
                && (governor.reading().hasAny(VOICES)
                        || governor.participle() && !governor.reading().hasAny(JUDGES)
                        || light(governor));
        boolean headline = governor == null
                && (noun.at == scene.sentenceStart(noun.at)
                        || scene.nisba(noun.at + 1) != null
                        || !scene.tokens().get(noun.at - 1).isWord());
        boolean verbless = governor == null
                && noun.cut.pronoun().isEmpty()
                && noun.cut.preposition() == 0
                && scene.actors().mentionFrom(noun.at + 1) != null;
        boolean coordinated = !noun.cut.pronoun().isEmpty() && noun.cut.conjunction() == 'و';
        boolean by = noun.cut.preposition() == 'ب'
                && governor != null
                && !governor.negated()
                && !governor.reading().hasAny(JUDGES);
        boolean contained = governor != null
                && contains(governor)
                && scene.form(noun.at + 1).equals("من");
        boolean received = governor != null
                && governor.has(VerbSense.RECEIVE)
                && noun.cut.pronoun().isEmpty();
        if (scene.form(noun.at - 1).equals("من") && noun.kind != CommitmentKind.REFUSAL) {
            // "قلقه من عزم إسرائيل": what is feared, not what is declared
            return false;
        }
        // "أعاد الوزير تأكيد التزام بلاده", "كررت التأكيد على التزامها"
        int affirmed = VOICED_WITH.contains(scene.form(noun.at - 1)) ? noun.at - 2 : noun.at - 1;
        boolean restated = governor != null && !governor.negated() && AFFIRMING.contains(scene.form(affirmed));
        return IN_IT.contains(scene.form(noun.at + 1))
                || restated
                || governed
                || headline
                || verbless
                || received
                || contained
                || noun.kind == CommitmentKind.ORDER
                || coordinated && !abstention(noun)
                || by
                || noun.kind == CommitmentKind.REFUSAL && !abstention(noun);
    }

    /** "امتناعها عن التصويت": what is left undone, which is nobody's word unless told as such. */
    private static boolean abstention(Noun noun) {
        return noun.cut.stem().startsWith("امتناع");
    }

    private static String rule(Noun noun, String how) {
        return noun.kind.name().toLowerCase(Locale.ROOT) + "-" + how;
    }

    private int mentionFrom(Noun noun) {
        return noun.nearGovernor() && noun.governor != null ? bound.mentionStart(noun.governor) : noun.at;
    }

    private int overAdjectives(int from) {
        int k = from;
        int limit = scene.sentenceEnd(from - 1);
        while (k < limit && scene.tokens().get(k).isWord() && !scene.isMasdar(k) && qualifies(scene.form(k))) {
            k++;
        }
        return k;
    }

    private static boolean qualifies(String form) {
        return Words.ADVERB.contains(form)
                || DEGREE.contains(form)
                || form.startsWith("ال") && form.length() > 3 && !form.equals("الي");
    }

    /** Where the action begins, behind على or an aside; or -1. */
    private int action(Noun noun, int from) {
        int k = from;
        int limit = scene.sentenceEnd(noun.at);
        if (k < limit && scene.tokens().get(k).is(",")) {
            k = bound.afterAside(k);
        }
        if (k >= limit || !scene.tokens().get(k).isWord()) {
            return -1;
        }
        String form = scene.form(k);
        boolean on = form.equals("علي")
                || form.equals("في") && noun.kind == CommitmentKind.INTENTION
                || form.equals("عن") && noun.kind == CommitmentKind.REFUSAL;
        if (on) {
            return k + 1 < limit ? k + 1 : -1;
        }
        return opens(k, noun.kind) || noun.decision() && spans.opensWithBi(k) ? k : -1;
    }

    private boolean opens(int k, CommitmentKind kind) {
        String form = scene.form(k);
        if (form.equals("ان") || form.equals("الا") || form.startsWith("ب") && ActionSpans.isThat(form)) {
            return true;
        }
        boolean withLi = form.startsWith("ل") && form.length() > 2 && !AT.contains(form) && !form.equals("لكن");
        return switch (kind) {
            case READINESS -> withLi || form.equals("الي");
            case PLEDGE -> spans.opensWithBi(k) || form.equals("الي") || directObject(k);
            case ORDER, GUARANTEE -> spans.opensWithBi(k);
            case INTENTION -> spans.masdar(k);
            case REFUSAL -> withLi && form.length() > 4 || spans.masdar(k) || OFFERS.contains(form);
            case AGREEMENT -> false;
        };
    }

    /** "التزام بلاده تنفيذ القرار": a masdar without ب, with what it governs behind it. */
    private boolean directObject(int k) {
        String form = scene.form(k);
        return spans.masdar(k)
                && scene.actors().predicateAt(k) == null
                && !form.startsWith("ال")
                && !form.startsWith("ل")
                && (spans.governs(k) || scene.isMasdar(k + 1));
    }

    // ---------------------------------------------------------------- "قطع على بلاده عهدا بـ", "صدر عنه أمر بـ", "برفض
    // من موسكو"

    /** A noun that belongs to nobody by itself, with a verb that only carries it. */
    private void carried(Noun noun) {
        if (noun.cut.preposition() == 'ب') {
            metWith(noun);
            return;
        }
        if (noun.kind == CommitmentKind.READINESS && adjectives.inReadiness(noun.at)) {
            return;
        }
        Predicate behind = carrierBehind(noun);
        Predicate carrier = behind == null && noun.nearGovernor() ? noun.governor : behind;
        if (carrier != null && noun.decision() && TriggerWords.lemma(carrier, "اصدر")) {
            // "أصدر المجلس قرارا بتمديد": a decree does what it says, nobody intends it
            return;
        }
        if (carrier == null || carrier.participle() || carrier.negated() || reality.unreal(carrier) != null) {
            return;
        }
        List<ActorMention> given = carriers(noun, carrier);
        List<ActorMention> committers = given.isEmpty() ? commanders(noun, carrier) : given;
        int apt = noun.kind == CommitmentKind.ORDER ? behindApt(noun) : -1;
        if (!committers.isEmpty() && apt > 0) {
            // "أعطى العسكريين الأمر المناسب": the order that what is told before asks for
            drafts.add(new Draft(noun.kind, rule(noun, "apt"), noun.at, committers)
                    .spans(bound.mentionStart(carrier), noun.at, apt));
            return;
        }
        int action = committers.isEmpty() ? -1 : carriedAction(noun, carrier);
        if (action < 0) {
            return;
        }
        if (spans.exchangeNoun(action) || noun.kind != CommitmentKind.ORDER && spans.specificNoun(action)) {
            drop(DropReason.OTHER_MATTER, noun.at);
            return;
        }
        int mention = carrier.token() < noun.at ? bound.mentionStart(carrier) : noun.at;
        Draft draft = new Draft(noun.kind, rule(noun, "carried"), noun.at, committers)
                .spans(mention, action, carriedEnd(action, carrier));
        List<ActorMention> recipients = obtains(noun, carrier) || carrier.has(VerbSense.RECEIVE)
                ? bound.subject(carrier)
                : bound.datives(Math.min(carrier.token(), noun.at), action);
        drafts.add(noun.kind == CommitmentKind.ORDER ? draft : draft.to(recipients));
    }

    /** Index behind "المناسب", "بهذا المعنى", also behind whoever is given the order; or -1. */
    private int behindApt(Noun noun) {
        int k = noun.at + 1;
        boolean toForces = scene.form(k).startsWith("لل");
        for (int to = k + 1; toForces && to < Math.min(k + RECEIVER, scene.sentenceEnd(noun.at) - 1); to++) {
            if (scene.form(to).equals("بهذا") && SENSE.contains(scene.form(to + 1))) {
                // "أصدر أمرا للعسكريين الروس بهذا الشأن"
                return to + 2;
            }
        }
        if (APT.contains(scene.form(k))) {
            ActorMention given = scene.actors().mentionFrom(k + 1);
            return given != null && given.preposition() == 'ل' ? given.last() : k + 1;
        }
        return scene.form(k).equals("بهذا") && SENSE.contains(scene.form(k + 1)) ? k + 2 : -1;
    }

    /** The action ends where the carrying verb stands behind it: "أمرا بالتقيد بذلك صدر عنه". */
    private int carriedEnd(int action, Predicate carrier) {
        int end = spans.end(action);
        return carrier.token() > action ? Math.min(end, carrier.token()) : end;
    }

    private @Nullable Predicate carrierBehind(Noun noun) {
        for (int k = noun.at + 1; k < Math.min(noun.at + 7, scene.sentenceEnd(noun.at)); k++) {
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null) {
                // "الأمر الذي أصدره الرئيس للجيش بعدم"
                boolean relative = noun.kind == CommitmentKind.ORDER
                        && k == noun.at + 2
                        && WHICH.contains(scene.form(k - 1))
                        && light(predicate)
                        && !predicate.reading().pronoun().isEmpty();
                return relative || TriggerWords.lemma(predicate, "صدر") ? predicate : null;
            }
        }
        return null;
    }

    private static boolean light(Predicate predicate) {
        return LIGHT.contains(predicate.reading().verb());
    }

    /** "حصلت كييف على تعهد من موسكو بـ", "انتزع منها تعهدا": who has got somebody's pledge. */
    private static boolean obtains(Noun noun, Predicate carrier) {
        return OBTAINS.contains(carrier.reading().verb())
                && carrier.reading().isPast()
                && (noun.kind == CommitmentKind.PLEDGE || noun.kind == CommitmentKind.GUARANTEE);
    }

    /** Whose word it is: the carrying verb's subject ("أصدر أوامر"), or whom it comes from ("صدر عنه أمر", "تلقى منه أوامر"). */
    private List<ActorMention> carriers(Noun noun, Predicate carrier) {
        WordSet from = TriggerWords.lemma(carrier, "صدر")
                ? ISSUED_BY
                : carrier.has(VerbSense.RECEIVE) || obtains(noun, carrier) ? RECEIVED_FROM : WordSet.of();
        if (from.isEmpty()) {
            if (!light(carrier) && !carrier.has(VerbSense.EXPRESS)) {
                return List.of();
            }
            List<ActorMention> subject = bound.subject(carrier);
            boolean obeying = noun.kind == CommitmentKind.ORDER
                    && subject.size() == 1
                    && subject.get(0).first() > carrier.token()
                    && Scene.entitiesOf(subject).get(0).kind() == ActorKind.ARMED_FORCES;
            if (obeying && TriggerWords.lemma(carrier, "اعطي")) {
                // "وأعطى القوات المسلحة الأمر": forces are given orders, whoever acted before gives them
                return bound.actingBefore(carrier.token());
            }
            ActorMention own = ownBetween(carrier.token(), noun.at);
            return own == null ? subject : List.of(own);
        }
        for (int k = carrier.token() + 1;
                k < Math.min(carrier.token() + NEAR, scene.sentenceEnd(carrier.token()));
                k++) {
            String form = scene.form(k);
            if (from.contains(form)) {
                ActorMention mention = scene.actors().mentionFrom(k + 1);
                return mention == null ? List.of() : bound.known(List.of(mention));
            }
            int pronoun = form.endsWith("ها") ? 2 : form.endsWith("ه") ? 1 : 0;
            if (form.length() > 2 && pronoun > 0 && from.containsFirst(form, form.length() - pronoun)) {
                return bound.actingBefore(Math.min(carrier.token(), noun.at));
            }
        }
        return List.of();
    }

    /** "أُعطيت التعليمات للجيش الروسي بـ", "صدرت الأوامر إلى القوات": orders of nobody named are those of the state whose forces get them. */
    private List<ActorMention> commanders(Noun noun, Predicate carrier) {
        boolean anybody = noun.kind == CommitmentKind.ORDER
                && (TriggerWords.lemma(carrier, "صدر")
                        || light(carrier)
                                && carrier.reading().form().gender() == Gender.FEMININE
                                && !carrier.explicitSubject());
        int limit = Math.min(scene.sentenceEnd(noun.at), noun.at + NEAR);
        for (int k = noun.at + 1; anybody && k < limit; k++) {
            ActorMention forces = scene.actors().mentionFrom(k);
            Entity entity = forces == null ? null : forces.entity();
            boolean addressed = forces != null
                    && (forces.preposition() == 'ل' || scene.form(k - 1).equals("الي"));
            if (addressed && entity != null && entity.kind() == ActorKind.ARMED_FORCES && entity.country() != null) {
                Entity state = scene.gazetteer().state(entity.country());
                return state == null ? List.of() : List.of(scene.actors().stateMention(k, state));
            }
        }
        return List.of();
    }

    /** "قطع على بلاده عهدا": whom the subject binds besides himself. */
    private @Nullable ActorMention ownBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null
                    && mention.kind() == ActorMention.Kind.OWN
                    && mention.entity() != null
                    && scene.form(k - 1).equals("علي")) {
                return mention;
            }
        }
        return null;
    }

    /** Where the action begins, over adjectives, the carrying verb and the one addressed: "أمرا فوريا إلى الجيش بالتقيد". */
    private int carriedAction(Noun noun, Predicate carrier) {
        int limit = Math.min(scene.sentenceEnd(noun.at), noun.at + NEAR);
        for (int k = noun.at + 1; k < limit; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && mention.preposition() != 'ب') {
                k = mention.last() - 1;
                continue;
            }
            if (scene.form(k).equals("علي") && noun.kind == CommitmentKind.INTENTION) {
                return k + 1 < limit ? k + 1 : -1;
            }
            if (noun.decision() && spans.opensWithBi(k)) {
                return k;
            }
            if (noun.kind == CommitmentKind.ORDER && scene.form(k).equals("بذلك")) {
                return k;
            }
            if (scene.tokens().get(k).is(",") && bound.afterAside(k) > k) {
                // "صدرت إلى القوات، فور انتهاء اللقاء، بعدم"
                k = bound.afterAside(k) - 1;
                continue;
            }
            boolean needsOn = noun.kind == CommitmentKind.REFUSAL || noun.kind == CommitmentKind.INTENTION;
            boolean far = k > noun.at + 2 && scene.actors().mentionAt(k - 1) == null;
            if (!needsOn && !scene.form(k).equals("الي") && opens(k, noun.kind) && !(far && noMasdar(k))) {
                return k;
            }
            Predicate inner = scene.actors().predicateAt(k);
            if (!scene.tokens().get(k).isWord() || inner != null && k != carrier.token()) {
                return -1;
            }
        }
        return -1;
    }

    /** "ضمانات أمنية شبيهة بالمادة الخامسة": far behind the noun, what ب governs is something to do only as a masdar. */
    private boolean noMasdar(int k) {
        String form = scene.form(k);
        return form.startsWith("بال") && !scene.isMasdar(k) && !MasdarShape.mayBe(form.substring(1));
    }

    /** "قوبلت الدعوة برفض من موسكو": what was met with a refusal is what is refused. */
    private void metWith(Noun noun) {
        Predicate met = noun.governor;
        if (noun.kind != CommitmentKind.REFUSAL
                || met == null
                || !met.reading().form().passive()
                || !scene.form(noun.at + 1).equals("من")) {
            return;
        }
        ActorMention refuser = scene.actors().mentionFrom(noun.at + 2);
        int object = met.token() + 1;
        if (refuser == null || refuser.entity() == null || !TriggerWords.is(scene.form(object), OFFERS)) {
            return;
        }
        drafts.add(new Draft(CommitmentKind.REFUSAL, "met-with-refusal", noun.at, List.of(refuser))
                .spans(met.token(), object, noun.at));
    }

    // ---------------------------------------------------------------- "لا نية لدينا لـ", "ليست لديها نية"

    /** An intention that somebody has not: a refusal. Tells whether the noun is so denied. */
    private boolean lacking(Noun noun) {
        if (!noun.cut.stem().startsWith("ني") && !noun.cut.stem().startsWith("عزم")) {
            return false;
        }
        int k = noun.at - 1;
        while (k > scene.sentenceStart(noun.at) && noun.at - k < 4 && betweenNotAndNoun(k)) {
            k--;
        }
        if (k < scene.sentenceStart(noun.at) || !NOTHING.contains(scene.form(k))) {
            return false;
        }
        List<ActorMention> committers = have(noun, k);
        int action = noun.at + 1;
        int limit = scene.sentenceEnd(noun.at);
        while (action < limit
                && (AT.contains(scene.form(action)) || scene.actors().mentionAt(action) != null)) {
            action++;
        }
        if (action < limit
                && (scene.form(action).equals("في") || scene.form(action).equals("علي"))) {
            action++;
        }
        String form = scene.form(action);
        boolean withLi = form.startsWith("ل") && form.length() > 3;
        if (action < limit
                && (withLi || spans.masdar(action) || ActionSpans.isThat(form))
                && !spans.specificNoun(action)) {
            drafts.add(CommitmentKind.REFUSAL, "no-intention", noun.at, committers, k, action);
        }
        return true;
    }

    /** "أن بلاده لديها النية لـ", "لدينا استعداد لـ": what whoever tells of it has himself. Tells whether it is such. */
    private boolean has(Noun noun) {
        boolean intention =
                noun.kind == CommitmentKind.INTENTION && noun.cut.stem().startsWith("ني");
        int k = noun.at - 1;
        while (k > scene.sentenceStart(noun.at)
                && noun.at - k < 4
                && scene.actors().mentionAt(k) != null) {
            k--;
        }
        if (!intention && noun.kind != CommitmentKind.READINESS
                || k < scene.sentenceStart(noun.at)
                || !noun.cut.pronoun().isEmpty()
                || !AT.contains(scene.form(k)) && !AT.contains(scene.bare(k))
                || BEING.contains(scene.form(k - 1))
                || reality.unrealAdjective(k) != null) {
            return false;
        }
        List<ActorMention> committers = have(noun, k);
        int action = action(noun, overAdjectives(noun.at + 1));
        boolean withLi = scene.form(noun.at + 1).startsWith("ل") && scene.isMasdar(noun.at + 1);
        action = action < 0 && withLi ? noun.at + 1 : action;
        boolean own = Bound.sameSides(committers, scene.attribution().of(noun.at))
                || Bound.sameSides(committers, scene.attribution().speaker(noun.at));
        if (action > 0 && own && !spans.specificNoun(action)) {
            drafts.add(noun.kind, rule(noun, "had"), noun.at, committers, k, action);
            return true;
        }
        return false;
    }

    /** What may stand between "ليس" and "نية": "لدى روسيا أي". */
    private boolean betweenNotAndNoun(int k) {
        String form = scene.form(k);
        return AT.contains(form) || ANY_OR_IN.contains(form) || scene.actors().mentionAt(k) != null;
    }

    private List<ActorMention> have(Noun noun, int from) {
        for (int k = from; k < Math.min(noun.at + 4, scene.sentenceEnd(noun.at)); k++) {
            String form = scene.form(k);
            ActorMention mention = scene.actors().mentionFrom(k);
            if (form.equals("لدينا") || form.equals("لدي") && scene.actors().mentionFrom(k + 1) == null) {
                return bound.speaker(k);
            }
            if (mention != null
                    && (scene.bare(k - 1).equals("لدي")
                            || k == noun.at + 1 && noun.cut.pronoun().isEmpty())) {
                return bound.known(List.of(mention));
            }
        }
        String pronoun = noun.cut.pronoun();
        if (pronoun.equals("نا") || pronoun.equals("ي")) {
            return bound.speaker(noun.at);
        }
        ActorMention topic = from > 0 ? scene.actors().mentionAt(from - 1) : null;
        if (topic != null && topic.preposition() == 0) {
            return bound.known(List.of(topic));
        }
        Predicate governor = scene.predicateBefore(from);
        return governor == null ? List.of() : bound.subject(governor);
    }
}
