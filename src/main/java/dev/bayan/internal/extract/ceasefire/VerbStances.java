package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Office;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;

/** Verbs that take a side towards a ceasefire: refuse, accuse, agree, propose, accept, demand, order. */
final class VerbStances {
    private static final WordSet EACH_OTHER = Cue.words("EACH_OTHER");
    private static final int ADDRESS_GAP = 2;
    private static final int SPARED_REACH = 8;
    private static final int YES_REACH = 12;
    private static final WordSet TYING = WordSet.of("ربط", "رهن");
    private static final WordSet RESPONDING = WordSet.of("تجاوب", "تعامل", "رد", "تفاعل", "اجاب");
    private static final WordSet CONVEYING = WordSet.of("نقل", "اوصل", "ابلغ");
    private static final WordSet REVEALING = WordSet.of("كشف", "اعلن", "اطلق");
    private static final WordSet YES = Cue.words("YES");
    private static final WordSet NO = Cue.words("NO");
    private static final WordSet PREPOSITIONS = WordSet.of("من", "الي", "علي", "مع", "في", "عن", "لدي", "بين");
    private static final WordSet NOT = WordSet.of("لن", "لا", "لم", "ليس", "ليست", "لسنا");
    private static final WordSet OBTAINING = WordSet.of("حصل", "انتزع", "نال", "ضمن", "امن");
    private static final WordSet ON_BOTH = WordSet.of("عليهما", "عليهم");
    private static final WordSet ADDRESSED = Cue.words("ADDRESSED");
    private static final WordSet ORDERS = Cue.words("ORDERS");
    private static final WordSet WANTING = Cue.words("WANTING");

    private static final WordSet TERM = Cue.words("TERM");
    private static final WordSet DANGER = WordSet.of("للخطر", "لخطر", "للانهيار", "للاهتزاز");
    private static final int DANGER_REACH = 7;
    private static final WordSet AVOIDING = WordSet.of("تجنب", "تفادي", "تهرب", "تحاشي", "تلكا", "ماطل");
    private static final WordSet GRANTING = WordSet.of("اعطي", "منح", "اضاء");

    private static final WordSet SINCE = WordSet.of("منذ");
    private static final WordSet VIEW = WordSet.of("موقفه", "موقفها", "موقف", "الموقف");

    private static final WordSet ANSWER =
            WordSet.of("رد", "ردا", "رده", "ردها", "ردهم", "الرد", "جواب", "جوابا", "جوابها", "جوابه");
    /** Masdars of speaking about something. */
    private static final WordSet WORD_ON_IT = Cue.words("WORD_ON_IT");

    private static final WordSet WHOEVER = WordSet.of("من", "لمن", "فمن");

    private static final WordSet ADMITTING = WordSet.of("اقر", "اعترف");
    private static final WordSet ASCRIBING = WordSet.of("عزا", "نسب");
    /** Relative pronouns of a thing. */
    static final WordSet ANTECEDENT = WordSet.of("الذي", "التي");

    private static final WordSet ALL_OF = WordSet.of("كلا", "كل");

    private final Scene scene;
    private final Doers doers;
    private final Clausal clausal;

    VerbStances(Scene scene, Doers doers, Clausal clausal) {
        this.scene = scene;
        this.doers = doers;
        this.clausal = clausal;
    }

    /** Reads a verb; STOP where it takes no side. */
    Step read(Governance walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        if (AVOIDING.contains(verb.reading().verb()) && (walk.keeping || walk.acceptance) && !verb.participle()) {
            // "تجنب الالتزام بهدنة", "تفادى قبولها"
            walk.keeping = false;
            walk.pending = null;
            draft.held = false;
            return refusal(walk, who);
        }
        if (verb.has(VerbSense.REFUSE)
                && walk.told != CeasefireStatus.VIOLATED
                && saysNothing(verb.token(), walk.noun)) {
            walk.pending = null;
            walk.spokenOf(scene.form(walk.noun));
            return Step.USED;
        }
        if (verb.has(VerbSense.REFUSE)
                && walk.told == CeasefireStatus.UNDER_NEGOTIATION
                && ConditionFrames.termOf(scene, walk.noun) > verb.token()) {
            // "رفضت كييف شروط موسكو لهدنة": what is refused is the terms
            return Step.USED;
        }
        if (verb.has(VerbSense.REFUSE)
                || RESPONDING.contains(verb.reading().verb()) && !verb.negated() && says(NO, verb.token())
                || Doers.is(verb, "استبعد") && !walk.reaching && Doers.belligerents(who)) {
            return refusal(walk, who);
        }
        if (verb.has(VerbSense.ACCUSE) || verb.has(VerbSense.EXCHANGE) && walk.told == CeasefireStatus.VIOLATED) {
            return accusation(walk, verb);
        }
        boolean since = !verb.reading().isPast() && between(SINCE, verb.token(), walk.noun) >= 0;
        if (VerbFates.keeps(verb) && since && walk.told == null) {
            // "تلتزم باكو منذ أمس بهدنة من جانب واحد"
            draft.declaring(who);
            draft.agreeing(who);
            draft.stand(who, Stance.ACCEPTS);
            walk.told = CeasefireStatus.IN_FORCE;
            return Step.USED;
        }
        boolean kept = verb.reading().isPast() && walk.told == null && articled(walk.noun);
        if (VerbFates.keeps(verb) && (!verb.has(VerbSense.PLEDGE) || kept)) {
            draft.stand(who, Stance.ACCEPTS);
            draft.held = true;
            return Step.USED;
        }
        if (ADMITTING.contains(verb.reading().verb()) && walk.told == CeasefireStatus.VIOLATED && !verb.negated()) {
            // "أقرت إسرائيل بخرق الهدنة"
            draft.stand(who, Stance.VIOLATES);
            return Step.USED;
        }
        if (ASCRIBING.contains(verb.reading().verb()) && walk.told == CeasefireStatus.VIOLATED && !verb.negated()) {
            // "عزت باكستان خرق الهدنة إلى الهند"
            List<ActorMention> blamed = doers.behind("الي", walk.noun, scene.sentenceEnd(walk.noun));
            draft.stand(blamed, Stance.VIOLATES);
            draft.charging(who, blamed);
            return Step.USED;
        }
        if (verb.has(VerbSense.VIOLATE) && notTheFirst(verb.token())) {
            // "لن نكون أول من يخرق الاتفاق"
            draft.stand(scene.attribution().speaker(verb.token()), Stance.ACCEPTS);
            draft.held = true;
            return Step.USED;
        }
        if (verb.has(VerbSense.VIOLATE) && !verb.reading().isPast() && WHOEVER.contains(scene.form(verb.token() - 1))) {
            // "عقوبات على من ينتهك الهدنة": whoever might
            return Step.USED;
        }
        if (verb.has(VerbSense.VIOLATE)) {
            draft.stand(who, Stance.VIOLATES);
            walk.told = CeasefireStatus.VIOLATED;
            return Step.USED;
        }
        if (verb.has(VerbSense.AGREE) || verb.has(VerbSense.SIGN) || verb.has(VerbSense.REACH)) {
            return agreement(walk, verb, who);
        }
        if (Doers.is(verb, "عرض") && endangers(walk.noun)) {
            // "لا شيء سيعرض وقف إطلاق النار للخطر"
            return Step.USED;
        }
        if (verb.has(VerbSense.PROPOSE) && ConditionFrames.termOf(scene, walk.noun) > verb.token()) {
            // "طرح شروطا لوقف إطلاق النار"
            walk.told = walk.open() ? CeasefireStatus.UNDER_NEGOTIATION : walk.told;
            return Step.USED;
        }
        if (verb.has(VerbSense.PROPOSE) && between(VIEW, verb.token(), walk.noun) >= 0) {
            // "عرض الرئيس موقفه من وقف إطلاق النار": it is spoken of, and nobody proposes it by that
            walk.told = CeasefireStatus.PROPOSED;
            return Step.USED;
        }
        if (walk.proposal && Fates.gives(verb) && !who.isEmpty() && between(ANSWER, verb.token(), walk.noun) >= 0) {
            // "سلمت حماس ردا إيجابيا على مقترح الهدنة"
            return says(YES, verb.token()) ? acceptance(walk, verb, who) : Step.USED;
        }
        if (walk.open() && walk.linked && Fates.gives(verb) && !ANTECEDENT.contains(scene.form(walk.at - 1))) {
            // "قدمت روسيا مذكرة تتضمن هدنة": a paper that is handed in binds nobody yet
            walk.proposal = true;
        }
        if (verb.has(VerbSense.PROPOSE) || walk.proposal && Fates.gives(verb) && !who.isEmpty()) {
            return proposal(walk, verb, who);
        }
        boolean aimed = walk.acceptance || walk.at == walk.noun || Cue.of(scene.word(walk.at)) == Cue.REACHING;
        if (aimed && scene.form(walk.at).startsWith("ل") && setsTerm(verb, walk.at)) {
            // "أمهلت بوتين أسبوعا لقبول الهدنة"
            return demand(walk, verb, beside(verb, who) ? who : List.of());
        }
        if (verb.has(VerbSense.ACCEPT) || answersYes(verb) || takesOnly(walk, verb)) {
            return acceptance(walk, verb, who);
        }
        if (verb.has(VerbSense.DEMAND)
                || verb.has(VerbSense.REQUEST)
                || wants(walk, verb, who)
                || insists(walk, verb)) {
            return demand(walk, verb, who);
        }
        int address = Doers.is(verb, "وجه") ? between(ADDRESSED, verb.token(), walk.noun) : -1;
        if (address >= 0 && Cue.of(scene.word(address)) == Cue.CALL) {
            // "وجه نداء إلى الطرفين من أجل هدنة"
            draft.stand(who, Stance.DEMANDS);
            walk.pending = null;
            walk.told = CeasefireStatus.CALLED_FOR;
            return Step.USED;
        }
        if (address >= 0) {
            // "وجه رسالة بشأن الهدنة", "وجه الشكر على وقف القتال": no troops are directed
            return Step.STOP;
        }
        if (verb.has(VerbSense.ORDER) && walk.told == CeasefireStatus.VIOLATED) {
            // "أمر بشن ضربات ردا على خرق الهدنة"
            return Step.USED;
        }
        if (verb.has(VerbSense.ORDER)
                || verb.has(VerbSense.ISSUE) && between(ORDERS, verb.token(), walk.noun) >= 0
                || verb.has(VerbSense.INTEND) && verb.reading().isPast() && walk.told != CeasefireStatus.VIOLATED) {
            if (walk.told != CeasefireStatus.ENDED) {
                draft.stand(who, Stance.ACCEPTS);
            }
            if (walk.told == null && !walk.keeping) {
                draft.declaring(who);
            }
            boolean own = walk.told == CeasefireStatus.ENDED
                    || walk.told == CeasefireStatus.EXTENDED
                    || walk.told == CeasefireStatus.IN_FORCE;
            walk.told = own || walk.preserves() ? walk.told : CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (walk.acceptance
                && walk.pending == null
                && OBTAINING.contains(verb.reading().verb())) {
            // "حصلت الدوحة على موافقة طهران على المقترح"
            draft.stand(who, Stance.MEDIATES);
            return Step.USED;
        }
        if (REVEALING.contains(verb.reading().verb())
                && walk.proposal
                && walk.told == CeasefireStatus.PROPOSED
                && !draft.has(Stance.PROPOSES)
                && verb.explicitSubject()
                && Doers.belligerents(who)
                && leaders(who)) {
            // "كشف ماكرون عن مبادرة لوقف النار": whose else
            draft.stand(who, Stance.PROPOSES);
            return Step.USED;
        }
        if (walk.proposal && CONVEYING.contains(verb.reading().verb()) && anothers(draft, who)) {
            // "نقلت قطر إلى حماس مقترحا إسرائيليا"
            draft.stand(who, Stance.MEDIATES);
            return Step.USED;
        }
        if (Doers.is(verb, "اقنع")
                && !verb.negated()
                && !verb.participle()
                && verb.reading().isPast()) {
            // "أقنع ترامب نتنياهو بوقف إطلاق النار"
            List<ActorMention> won = Doers.known(doers.accused(verb, walk.at));
            draft.stand(who, Stance.MEDIATES);
            draft.stand(won, Stance.ACCEPTS);
            draft.agreeing(won);
            walk.told = walk.open() || walk.told == CeasefireStatus.PROPOSED ? CeasefireStatus.AGREED : walk.told;
            walk.pending = null;
            return Step.USED;
        }
        if (verb.has(VerbSense.MEDIATE)) {
            draft.stand(who, Stance.MEDIATES);
            walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
            return Step.USED;
        }
        if (verb.has(VerbSense.CONDITION) && !TYING.contains(verb.reading().verb()) && requiresIt(walk)) {
            draft.stand(who, Stance.DEMANDS);
            walk.told = CeasefireStatus.CALLED_FOR;
            return Step.USED;
        }
        if (verb.has(VerbSense.CONDITION)) {
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            draft.agreeing(who);
            return Step.USED;
        }
        return Step.STOP;
    }

    /** "رفض الكرملين التعليق على الهدنة", "امتنع عن كشف موعدها": what is refused is a word on it. */
    private boolean saysNothing(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (WORD_ON_IT.contains(scene.bare(k)) && scene.actors().mentionAt(k) == null) {
                return true;
            }
        }
        return false;
    }

    /** "التزمت بالهدنة": one that is there, where "التزمت بوقف إطلاق النار" may promise it. */
    private boolean articled(int noun) {
        return scene.form(noun).startsWith("بال");
    }

    /** Index of the first of some words between a verb and the name, or -1. */
    private int between(WordSet words, int verb, int noun) {
        for (int k = verb + 1; k < noun; k++) {
            if (words.contains(scene.form(k))) {
                return k;
            }
        }
        return -1;
    }

    private boolean endangers(int noun) {
        for (int k = noun + 1; k < Math.min(scene.sentenceEnd(noun), noun + DANGER_REACH); k++) {
            if (DANGER.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "ننتظر وقفا كاملا لإطلاق النار", "تريد كييف هدنة لشهر": the ceasefire itself, and none that has been agreed on, is wanted. */
    private boolean wants(Governance walk, Predicate verb, List<ActorMention> who) {
        return scene.is(verb.token(), WANTING)
                && !verb.reading().isPast()
                && !walk.draft.definite
                && walk.told == null
                && walk.at == walk.noun
                && Doers.belligerents(who);
    }

    /** "اشترطت كييف وقفا كاملا لإطلاق النار قبل أي مفاوضات": the ceasefire is what is required, not what it is required for. */
    private boolean requiresIt(Governance walk) {
        String form = scene.form(walk.noun);
        return walk.told == null
                && walk.at == walk.noun
                && !form.startsWith("ل")
                && !form.startsWith("ب")
                && scene.actors().mentionAt(walk.noun - 1) != null;
    }

    /** "يتمسك بوقف إطلاق نار لثلاثين يوما": who holds on to one that is not there demands it. */
    private boolean insists(Governance walk, Predicate verb) {
        return (Doers.is(verb, "تمسك") || Doers.is(verb, "اصر"))
                && !verb.negated()
                && !walk.draft.definite
                && walk.told == null
                && walk.at == walk.noun;
    }

    private boolean notTheFirst(int verb) {
        return scene.form(verb - 1).equals("من")
                && scene.form(verb - 2).equals("اول")
                && (NOT.contains(scene.form(verb - 3)) || NOT.contains(scene.form(verb - 4)));
    }

    private Step refusal(Governance walk, List<ActorMention> who) {
        if (walk.told == CeasefireStatus.VIOLATED) {
            return Step.DROP;
        }
        if (walk.told == CeasefireStatus.ENDED) {
            walk.told = null;
            return Step.USED;
        }
        walk.draft.stand(who, Stance.REJECTS);
        walk.told = CeasefireStatus.REJECTED;
        return Step.USED;
    }

    /** Whether all are states or those who lead them. */
    private static boolean leaders(List<ActorMention> who) {
        for (Entity entity : Scene.entitiesOf(who)) {
            boolean leads = entity.office() == Office.HEAD_OF_STATE || entity.office() == Office.HEAD_OF_GOVERNMENT;
            if (entity.kind() != ActorKind.STATE && !leads) {
                return false;
            }
        }
        return true;
    }

    private Step accusation(Governance walk, Predicate verb) {
        if (walk.told == CeasefireStatus.REJECTED && walk.pending == Stance.REJECTS) {
            // "اتهم زيلينسكي بوتين برفض مقترح الهدنة"
            walk.draft.stand(Doers.known(doers.accused(verb, walk.noun)), Stance.REJECTS);
            walk.pending = null;
            return Step.USED;
        }
        if (walk.acceptance && walk.pending == Stance.ACCEPTS && walk.told == CeasefireStatus.AGREED) {
            // "اتهم زيلينسكي روسيا بالمماطلة في قبول الهدنة"
            walk.told = CeasefireStatus.PROPOSED;
            walk.pending = null;
            return Step.USED;
        }
        if (walk.told != CeasefireStatus.VIOLATED) {
            return Step.STOP;
        }
        boolean mutual = verb.has(VerbSense.EXCHANGE) || eachOther(verb.token(), walk.noun);
        List<ActorMention> accused = mutual ? verb.subject() : doers.accused(verb, walk.noun);
        if (accused.isEmpty() && verb.explicitSubject() && onlySubjectBefore(verb, walk.at)) {
            // "اتُّهمت أوكرانيا بخرق الهدنة": by whom is not told
            walk.draft.stand(doers.of(verb), Stance.VIOLATES);
            return Step.USED;
        }
        walk.draft.stand(Doers.known(accused), Stance.VIOLATES);
        walk.draft.mutualBreach = mutual;
        if (!mutual) {
            List<ActorMention> accusers = doers.of(verb);
            // offices of a people for whom groups fight bear no arms themselves
            if (accusers.stream().noneMatch(mention -> scene.gazetteer().isFoughtForByGroups(mention.meant()))) {
                walk.draft.charging(accusers, Doers.known(accused));
            }
            if (accused.isEmpty()) {
                // "اتهمت كابل جارتها بخرقها": whoever the other is
                walk.draft.accusing.addAll(doers.of(verb));
            }
        } else {
            walk.draft.agreeing(Doers.known(accused));
            walk.draft.accusers.addAll(Doers.known(accused));
        }
        return Step.USED;
    }

    /** Whether nothing but its subject stands between a verb and a token. */
    private static boolean onlySubjectBefore(Predicate verb, int token) {
        List<ActorMention> subject = verb.subject();
        return !subject.isEmpty()
                && subject.get(0).first() == verb.token() + 1
                && subject.get(subject.size() - 1).last() == token;
    }

    /** "اتهم الجيشان أحدهما الآخر". */
    private boolean eachOther(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (EACH_OTHER.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    private Step agreement(Governance walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        if (walk.watched) {
            draft.agreeing(who);
            return Step.USED;
        }
        List<ActorMention> all = new ArrayList<>(who);
        all.addAll(doers.behind("مع", verb.token() + 1, walk.noun));
        if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            return Step.USED;
        }
        if (walk.told == CeasefireStatus.CALLED_FOR) {
            draft.stand(all, Stance.DEMANDS);
            return Step.USED;
        }
        if (all.isEmpty() && verb.reading().form().passive()) {
            draft.bothAgreed();
        } else {
            draft.stand(all, Stance.ACCEPTS);
            draft.agreeing(clausal.thoughtOnly(verb, walk.noun) ? List.of() : all);
        }
        if (!walk.keeping
                && (walk.told == null
                        || walk.told == CeasefireStatus.PROPOSED
                        || walk.begun()
                        || walk.told == CeasefireStatus.AGREED)) {
            walk.told = verb.reading().cut().future() ? CeasefireStatus.UNDER_NEGOTIATION : CeasefireStatus.AGREED;
        }
        walk.reaching = false;
        return Step.USED;
    }

    private Step proposal(Governance walk, Predicate verb, List<ActorMention> who) {
        boolean others = walk.proposal && (Fates.gives(verb) || Doers.is(verb, "عرض")) && anothers(walk.draft, who);
        walk.draft.stand(who, others ? Stance.MEDIATES : Stance.PROPOSES);
        walk.told = CeasefireStatus.PROPOSED;
        if (Fates.gives(verb) && walk.proposal) {
            // "قدم ترامب إلى روسيا وأوكرانيا مقترحا"
            List<ActorMention> given = doers.behind("الي", verb.token() + 1, walk.at);
            walk.draft.agreeing(Scene.entitiesOf(given).size() == 2 ? given : List.of());
        }
        // "يقترح وقف ضرب الأهداف المدنية": nobody knows it yet
        walk.draft.definite &= !walk.draft.weak || walk.at != walk.noun;
        List<ActorMention> to = ON_BOTH.contains(scene.form(verb.token() + 1))
                ? Doers.known(scene.actors().lastPairBefore(verb.token()))
                : doers.behind("علي", verb.token() + 1, walk.noun);
        boolean outsider = doers.atWar(to) && !doers.atWar(who);
        if (Scene.entitiesOf(to).size() >= 2) {
            walk.draft.agreeing(to);
        } else if (others) {
            // "عرضت قطر على حماس مقترحا أميركيا"
            return Step.USED;
        } else if (walk.draft.weak && sparesThird(walk.noun, who, to)) {
            walk.draft.facing(to);
        } else if (!to.isEmpty() && !outsider) {
            List<ActorMention> both = new ArrayList<>(who);
            both.addAll(to);
            walk.draft.facing(both);
        }
        return Step.USED;
    }

    /** "سلمت قطر حماس مقترحا أميركيا": whether what is handed over is the proposal of others. */
    private static boolean anothers(TruceDraft draft, List<ActorMention> who) {
        boolean proposed = false;
        for (TruceDraft.Stand stand : draft.stands) {
            if (stand.stance() == Stance.PROPOSES) {
                proposed = true;
                for (Entity entity : Scene.entitiesOf(who)) {
                    if (stand.side().entity().sameSide(entity)) {
                        return false;
                    }
                }
            }
        }
        return proposed;
    }

    /** "اقترحت واشنطن على موسكو الكف عن ضرب المحطات الأوكرانية": what is spared belongs neither to who proposes it nor to who stops. */
    private boolean sparesThird(int noun, List<ActorMention> who, List<ActorMention> to) {
        int end = Math.min(scene.sentenceEnd(noun), noun + SPARED_REACH);
        for (int k = noun + 1; k < end && scene.tokens().get(k).isWord(); k++) {
            ActorMention owner = scene.actors().mentionFrom(k);
            Entity spared = owner != null && owner.entity() != null ? owner.entity() : scene.nisba(k);
            if (spared != null) {
                return Scene.entitiesOf(who).stream().noneMatch(spared::sameSide)
                        && Scene.entitiesOf(to).stream().noneMatch(spared::sameSide);
            }
        }
        return false;
    }

    private Step acceptance(Governance walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        if (walk.told == CeasefireStatus.UNDER_NEGOTIATION && !walk.proposal && !Doers.welcomes(verb)) {
            // "وافقت الهند على إرسال وفد لبحث هدنة": to talk about it
            return Step.USED;
        }
        draft.stand(who, Stance.ACCEPTS);
        boolean welcomes = Doers.welcomes(verb);
        if (walk.told == CeasefireStatus.EXTENDED && verb.reading().cut().future()) {
            // "سترحب بتمديد الهدنة"
            walk.told = null;
            draft.extension = false;
            return Step.USED;
        }
        boolean supports = welcomes && walk.told == null && !Doers.is(verb, "رحب");
        if (supports && (!draft.definite || !verb.reading().isPast() && !named(walk.noun))) {
            walk.told = CeasefireStatus.CALLED_FOR;
        } else if (walk.open() || walk.begun()) {
            walk.told = verb.reading().cut().future() ? CeasefireStatus.PROPOSED : CeasefireStatus.AGREED;
        } else if (supports(verb, draft) && walk.told == CeasefireStatus.PROPOSED) {
            // "بوتين دعم فكرة ترامب وقف الضربات": whoever strikes
            walk.told = CeasefireStatus.AGREED;
        } else if (!welcomes && (walk.told == CeasefireStatus.PROPOSED || walk.told == CeasefireStatus.CALLED_FOR)) {
            walk.told = draft.extension ? CeasefireStatus.EXTENDED : CeasefireStatus.AGREED;
        }
        if (!welcomes) {
            draft.agreeing(who);
            draft.ceasing(who);
        }
        return Step.USED;
    }

    /** "تجاوب مع الفكرة إيجابيا", "تعاملت بإيجابية مع المقترح". */
    private boolean answersYes(Predicate verb) {
        if (Doers.is(verb, "تجاوب") && !verb.negated()) {
            return true;
        }
        if (GRANTING.contains(verb.reading().verb())) {
            return !verb.negated() && greenLight(verb.token());
        }
        if (!RESPONDING.contains(verb.reading().verb()) || verb.negated()) {
            return false;
        }
        return says(YES, verb.token());
    }

    private boolean says(WordSet words, int verb) {
        int end = Math.min(scene.sentenceEnd(verb), verb + YES_REACH);
        for (int k = verb + 1; k < end; k++) {
            if (words.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "منح الأوروبيون بوتين مهلة": whoever stands behind one whom nobody knows does not act. */
    private static boolean beside(Predicate verb, List<ActorMention> who) {
        return !who.isEmpty() && who.get(0).first() <= verb.token() + 1;
    }

    private boolean setsTerm(Predicate verb, int to) {
        boolean term = Doers.is(verb, "امهل");
        for (int k = verb.token() + 1; GRANTING.contains(verb.reading().verb()) && k < to; k++) {
            term |= TERM.contains(scene.form(k));
        }
        return term && !verb.negated();
    }

    /** "أعطى الضوء الأخضر لهدنة". */
    private boolean greenLight(int verb) {
        int end = Math.min(scene.sentenceEnd(verb), verb + YES_REACH);
        for (int k = verb + 1; k + 1 < end; k++) {
            if (scene.form(k).endsWith("ضوء")
                    && (scene.form(k + 1).equals("الاخضر") || scene.form(k + 1).equals("اخضر"))) {
                return true;
            }
        }
        return false;
    }

    /** "اكتفى بوتين بهدنة للطاقة": whoever takes no more takes that. */
    private boolean takesOnly(Governance walk, Predicate verb) {
        return Doers.is(verb, "اكتفي")
                && !verb.negated()
                && !verb.participle()
                && walk.at == walk.noun
                && scene.form(walk.noun).startsWith("ب");
    }

    private static boolean supports(Predicate verb, TruceDraft draft) {
        return Doers.welcomes(verb)
                && !Doers.is(verb, "رحب")
                && draft.weak
                && verb.reading().isPast();
    }

    /** "الهدنة", which the text has told of, against "تؤيد وقف القتال", which may be none yet. */
    private boolean named(int noun) {
        return Concepts.in(scene.form(noun), Concepts.words("TRUCE")) != null;
    }

    private Step demand(Governance walk, Predicate verb, List<ActorMention> who) {
        if (walk.preserves() && !walk.pointing) {
            // "ناشد الطرفين صون الهدنة", "دعا إلى التقيد بالهدنة": there is one
            walk.draft.stand(doers.atWar(who) ? List.of() : who, Stance.DEMANDS);
            walk.draft.facing(addressed(walk, verb));
            walk.draft.held = true;
            return Step.USED;
        }
        if (walk.keeping || walk.told == CeasefireStatus.VIOLATED || walk.told == CeasefireStatus.IN_FORCE) {
            return Step.USED;
        }
        if (walk.pointing && !walk.acceptance) {
            return Step.STOP;
        }
        if (walk.told == CeasefireStatus.ENDED) {
            walk.told = null;
            return Step.USED;
        }
        walk.draft.stand(who, Stance.DEMANDS);
        List<ActorMention> addressed = addressed(walk, verb);
        walk.draft.betweenThem(who, addressed);
        walk.draft.facing(walk.proposal ? List.of() : addressed);
        walk.told = walk.proposal ? CeasefireStatus.PROPOSED : CeasefireStatus.CALLED_FOR;
        return Step.USED;
    }

    /** "ناشد إسرائيل وحماس وقف النار", "دعا الحركة إلى إعلان هدنة": those who are to hold fire themselves. */
    private List<ActorMention> addressed(Governance walk, Predicate verb) {
        for (int k = verb.token() + 1; k < walk.at; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention == null || verb.subject().contains(mention)) {
                k = mention == null ? k : mention.last() - 1;
                continue;
            }
            List<ActorMention> chain = scene.actors().coordination(mention);
            int last = chain.get(chain.size() - 1).last();
            boolean object = mention.preposition() == 0
                    && mention.conjunction() == 0
                    && scene.actors().predicateAt(k - 1) == null;
            object |= mention.preposition() == 0 && k == verb.token() + 1;
            // "طالب كلا من الهند وباكستان"
            boolean each = scene.form(k - 1).equals("من") && ALL_OF.contains(scene.form(k - 2));
            boolean direct = walk.at - last <= ADDRESS_GAP && (each || !PREPOSITIONS.contains(scene.form(k - 1)));
            if (object && direct) {
                return Doers.known(chain);
            }
            // "خلال جلسة لمجلس الأمن، تايلاند وكمبوديا"
            k = last - 1;
        }
        return List.of();
    }
}
