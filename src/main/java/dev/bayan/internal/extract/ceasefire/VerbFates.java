package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Office;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs that tell what becomes of a ceasefire, that it is talked about, or who says so. */
final class VerbFates {
    private static final int UNLESS_REACH = 10;
    private static final WordSet SELF_TOLD =
            WordSet.of("انه", "انها", "انهم", "انهما", "بانه", "بانها", "لانه", "لانها");
    private static final WordSet BUT_HE = WordSet.of("لكنه", "ولكنه", "لكنها", "ولكنها");
    private static final WordSet LEFT_OPEN = WordSet.of("بعد", "حتي", "الا", "سوي", "الان");
    private static final WordSet NO_LONGER = Cue.words("NO_LONGER");
    private static final WordSet OWN_ATTACKS = Cue.words("OWN_ATTACKS");
    private static final WordSet STRIKES = Cue.words("STRIKES");
    private static final int FIGHT_REACH = 5;
    private static final WordSet POINT = Cue.words("POINT");
    private static final WordSet MINDING = WordSet.of("مانع", "عارض", "اعترض");
    private static final WordSet LEAVING = Cue.words("LEAVING_VERB");
    private static final WordSet OUT_OF = Cue.words("OUT_OF");
    private static final WordSet YIELDING = WordSet.of("اسفر", "اثمر", "تمخض", "افضي", "انتج");
    private static final WordSet FORETELLING = WordSet.of("توقع", "رجح", "تكهن", "تنبا", "استبعد");
    private static final WordSet FEARING = WordSet.of("خشي", "خاف", "تخوف");
    private static final WordSet LASTS = Cue.words("LASTS");
    private static final WordSet AUTHORITY = Cue.words("AUTHORITY");
    private static final WordSet WANTING = Cue.words("WANTING");
    private static final WordSet SEEKING = Cue.words("SEEKING");
    private static final String SINCE = "منذ";
    private static final WordSet BACK_IN_FORCE = Cue.words("BACK_IN_FORCE");
    private static final WordSet NOW = WordSet.of("حاليا", "الان", "راهنا");
    /** "يسري منذ مساء غد": the hour lies ahead. */
    private static final WordSet TO_COME = WordSet.of("غد", "غدا", "الغد", "المقبل", "القادم", "المقبلة", "القادمة");

    private static final Senses NO_LABOUR = Senses.of(
            VerbSense.SAY,
            VerbSense.CONDUCT,
            VerbSense.CALL,
            VerbSense.TALK,
            VerbSense.RECEIVE,
            VerbSense.MEET,
            VerbSense.DISCUSS,
            VerbSense.THANK,
            VerbSense.PRAISE,
            VerbSense.CONDEMN,
            VerbSense.HAPPEN,
            VerbSense.EXPRESS,
            VerbSense.STRESS,
            VerbSense.BE);
    private static final Senses VOICING = Senses.of(
            VerbSense.SAY,
            VerbSense.STRESS,
            VerbSense.EXPRESS,
            VerbSense.PLEDGE,
            VerbSense.INFORM,
            VerbSense.RECEIVE,
            VerbSense.CONTINUE);
    private static final Senses DENIED = Senses.of(
            VerbSense.AGREE,
            VerbSense.REACH,
            VerbSense.SIGN,
            VerbSense.ACCEPT,
            VerbSense.PLEDGE,
            VerbSense.EXPRESS,
            VerbSense.DISCUSS,
            VerbSense.HAPPEN,
            VerbSense.ORDER,
            VerbSense.ISSUE,
            VerbSense.PROPOSE,
            VerbSense.TALK,
            VerbSense.MEDIATE,
            VerbSense.DEMAND,
            VerbSense.REQUEST,
            VerbSense.EXTEND);

    private final Scene scene;
    private final Doers doers;
    private final Clausal clausal;

    VerbFates(Scene scene, Doers doers, Clausal clausal) {
        this.scene = scene;
        this.doers = doers;
        this.clausal = clausal;
    }

    /** A verb that is denied. */
    Step negated(Governance walk, Predicate verb) {
        boolean never = scene.bare(verb.token() - 1).equals("لن");
        List<ActorMention> who = doers.of(verb);
        boolean notNow =
                !verb.reading().isPast() && scene.bare(verb.token() - 1).equals("لا");
        if (verb.has(VerbSense.ACCEPT) && (never || notNow) && !who.isEmpty()) {
            if (unless(walk.noun)) {
                // "لن يقبل الهدنة إلا إذا": he asks for something, he does not refuse
                walk.told = null;
                walk.draft.conditional.addAll(who);
            } else {
                walk.draft.stand(who, Stance.REJECTS);
                walk.told = CeasefireStatus.REJECTED;
            }
            return Step.USED;
        }
        if (verb.has(VerbSense.ACCEPT)
                && scene.form(verb.token() - 1).endsWith("لم")
                && !who.isEmpty()
                && (walk.draft.definite && wanted(walk.noun) || declined(walk, verb, who))) {
            // "لم يوافق بوتين على هدنة الثلاثين يوما التي تطالب بها كييف"
            walk.draft.stand(who, Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            return Step.USED;
        }
        if (verb.has(VerbSense.ACCEPT)
                && scene.form(verb.token() - 1).equals("لم")
                && BUT_HE.contains(scene.form(verb.token() - 2))
                && walk.draft.definite
                && wanted(walk.noun)) {
            // "أبدى استعداده للحوار لكنه لم يوافق على الهدنة التي عرضتها واشنطن"
            walk.draft.stand(scene.attribution().speaker(verb.token()), Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            return Step.USED;
        }
        boolean speaks = verb.isFirstPerson() || Doers.belligerents(who) && verb.explicitSubject() && walk.told == null;
        if (notNow && speaks && WANTING.contains(scene.form(verb.token())) && walk.open() && walk.at == walk.noun) {
            // "لا نريد هدنة", "روسيا لا تريد وقف إطلاق النار"
            walk.draft.stand(who, Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            return Step.USED;
        }
        if (MINDING.contains(verb.reading().verb()) && !verb.reading().isPast() && walk.open() && !never) {
            // "لا تمانع في هدنة", "لا نعارض وقف إطلاق النار"
            walk.draft.stand(who, Stance.ACCEPTS);
            walk.draft.willing = walk.told == null;
            walk.told = CeasefireStatus.PROPOSED;
            return Step.USED;
        }
        if (notNow && speaks && Doers.is(verb, "راي") && walk.open() && seesNoPoint(verb.token(), walk.noun)) {
            // "لا ترى موسكو جدوى من هدنة"
            walk.draft.stand(who, Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            return Step.USED;
        }
        if (walk.pending != null
                && LEAVING.contains(verb.reading().verb())
                && OUT_OF.contains(scene.form(walk.at - 1))) {
            // "لم تتراجع عن رفضها الهدنة"
            walk.draft.stand(who, walk.pending);
            walk.pending = null;
            return Step.USED;
        }
        if (verb.token() + 1 == walk.noun && (verb.has(VerbSense.HOLD) || verb.has(VerbSense.LAST))) {
            // "لم تصمد الهدنة سوى ساعات"
            walk.told = scene.bare(verb.token() - 1).equals("لم") ? CeasefireStatus.ENDED : null;
            walk.draft.ending = walk.told == null ? -1 : verb.token();
            return Step.USED;
        }
        if (Doers.is(verb, "وجد") && verb.token() + 1 == walk.noun) {
            // "لا توجد هدنة"
            return Step.DROP;
        }
        if (YIELDING.contains(verb.reading().verb()) && walk.open()) {
            // "لم تسفر القمة عن وقف لإطلاق النار"
            return Step.DROP;
        }
        boolean asked = walk.told == CeasefireStatus.CALLED_FOR || walk.told == CeasefireStatus.PROPOSED;
        if (asked && Doers.is(verb, "استجاب") && !who.isEmpty()) {
            // "لم يستجب الكرملين للدعوة إلى هدنة", "لمقترح الهدنة"
            walk.draft.stand(who, Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            walk.pending = null;
            return Step.USED;
        }
        if (walk.keeping && NO_LONGER.contains(scene.form(verb.token()))) {
            // "لم تعد ملتزمة بالهدنة"
            walk.told = CeasefireStatus.ENDED;
            walk.pending = null;
            return Step.USED;
        }
        if (verb.has(VerbSense.START)) {
            walk.told = CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (keeps(verb) && !never) {
            walk.draft.stand(who, Stance.VIOLATES);
            walk.told = CeasefireStatus.VIOLATED;
            return Step.USED;
        }
        if (verb.has(VerbSense.VIOLATE) && never && walk.told == null) {
            // "لن نخرق الهدنة"
            walk.draft.stand(who, Stance.ACCEPTS);
            walk.draft.held = true;
            return Step.USED;
        }
        boolean prolongs = verb.has(VerbSense.EXTEND) && never && walk.told == null;
        if (prolongs || verb.has(VerbSense.VIOLATE) || verb.has(VerbSense.END) || verb.has(VerbSense.REFUSE)) {
            walk.told = null;
            return Step.USED;
        }
        if (verb.has(VerbSense.BE) || Doers.is(verb, "زال")) {
            return Step.PASS;
        }
        if (walk.told == CeasefireStatus.CALLED_FOR && walk.pending == Stance.DEMANDS) {
            // "لا يرى ضرورة لهدنة"
            return Step.DROP;
        }
        boolean limited = walk.draft.scope != CeasefireScope.UNSPECIFIED;
        if (limited && walk.acceptance && walk.pending == Stance.ACCEPTS && behindComma(verb.token(), walk.from)) {
            // "لم يقبل وقفا كاملا، مكتفيا بالموافقة على هدنة محدودة"
            walk.draft.stand(who, Stance.ACCEPTS);
            return Step.STOP;
        }
        if (walk.told == CeasefireStatus.EXTENDED && !verb.reading().hasAny(DENIED)) {
            // "لم يعط تعليمات بتمديد الهدنة"
            walk.told = null;
            walk.draft.extension = false;
            return Step.USED;
        }
        if (verb.token() + 1 != walk.noun && scene.bare(verb.token() - 1).equals("لم") && walk.told == null) {
            // "لم يحدد الوفدان موعدا لوقف إطلاق النار"
            walk.spokenOf(scene.form(walk.noun));
        }
        return verb.reading().hasAny(DENIED) ? Step.DROP : Step.STOP;
    }

    /** "لا ترى فائدة من", "لا نرى أي مبرر لـ". */
    private boolean seesNoPoint(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (POINT.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a circumstance of the verb opens behind a comma: "، مكتفيا بـ". */
    private boolean behindComma(int verb, int from) {
        return from - 2 > verb
                && scene.tokens().get(from - 2).is(",")
                && scene.form(from - 1).endsWith("ا")
                && scene.tokens().get(from - 1).isWord();
    }

    /**
     * "لم يقبل الرئيس وقفا كاملا لإطلاق النار": a belligerent did not take what was put to him. Who says so of himself denies
     * what others told, and "not yet" leaves it open.
     */
    private boolean declined(Governance walk, Predicate verb, List<ActorMention> who) {
        int not = verb.token() - 1;
        boolean told = Words.COMPLEMENT.contains(scene.form(not - 1))
                || verb.isFirstPerson()
                || SELF_TOLD.contains(scene.form(not - 1));
        boolean offered = walk.proposal && walk.told == CeasefireStatus.PROPOSED;
        boolean known = walk.draft.definite && !offered || walk.told != null && !offered;
        if (told || known || !verb.explicitSubject() || !Doers.belligerents(who)) {
            return false;
        }
        for (int k = verb.token() + 1; k < Math.min(scene.sentenceEnd(walk.noun), walk.noun + UNLESS_REACH); k++) {
            if (LEFT_OPEN.contains(scene.form(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a relative clause tells who wants it. */
    boolean wanted(int noun) {
        for (int k = noun + 1; k < Math.min(scene.sentenceEnd(noun), noun + UNLESS_REACH); k++) {
            if (scene.form(k).equals("التي") || scene.form(k).equals("الذي")) {
                return true;
            }
        }
        return false;
    }

    private boolean unless(int noun) {
        int end = Math.min(scene.sentenceEnd(noun), noun + UNLESS_REACH);
        for (int k = noun + 1; k < end; k++) {
            if (scene.form(k).equals("الا")
                    && (scene.form(k + 1).equals("اذا") || scene.form(k + 1).equals("بشرط"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a verb of keeping: التزم، احترم، تقيد. */
    static boolean keeps(Predicate verb) {
        return Doers.is(verb, "التزم") || Doers.is(verb, "احترم") || Doers.is(verb, "تقيد");
    }

    /** Verbs that tell what becomes of it, and talks about it. */
    Step fate(Governance walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        // "مدتها شهران" is spelled like "she extended it"
        boolean extended = verb.has(VerbSense.EXTEND)
                && !verb.participle()
                && !LASTS.contains(scene.form(verb.token()))
                && !walk.keeping
                && walk.pending == null;
        if (extended && (!verb.has(VerbSense.SAY) || walk.told == null && !clausal.complement(verb, walk.noun))) {
            walk.told = CeasefireStatus.EXTENDED;
            draft.extension = true;
            List<ActorMention> willed = who.isEmpty() ? doers.signers(verb) : outsiders(draft, who) ? List.of() : who;
            draft.stand(willed, Stance.ACCEPTS);
            draft.agreeing(willed);
            return Step.USED;
        }
        if (verb.has(VerbSense.NEGOTIATE)
                || verb.has(VerbSense.DISCUSS)
                || verb.has(VerbSense.CONDUCT) && walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            return talks(walk, verb, who);
        }
        if (verb.has(VerbSense.START)) {
            return start(walk, verb, who);
        }
        if (Doers.is(verb, "عاد") && verb.reading().isPast() && returns(walk, verb)) {
            walk.told = CeasefireStatus.IN_FORCE;
            walk.pending = null;
            draft.stand(Doers.belligerents(who) ? who : List.of(), Stance.ACCEPTS);
            return Step.USED;
        }
        String before = scene.form(walk.noun - 1);
        boolean suspends = verb.has(VerbSense.CANCEL)
                || verb.has(VerbSense.POSTPONE) && !before.equals("علي") && !before.equals("عن");
        boolean leaves = LEAVING.contains(verb.reading().verb()) && OUT_OF.contains(scene.form(walk.at - 1));
        boolean ends = verb.has(VerbSense.END) && !verb.has(VerbSense.SAY) || suspends || leaves;
        if (leaves && !verb.participle() && walk.turnsRound()) {
            // "تراجعت عن رفضها الهدنة", "عن موافقتها على الهدنة"
            draft.stand(who, walk.turnedTo());
            walk.pending = null;
            return Step.USED;
        }
        boolean worked = scene.form(walk.noun - 1).equals("العمل");
        if (ends && !worked && walk.told == null && scene.form(walk.noun).startsWith("ب") && !verb.participle()) {
            // "انتهت الحرب بهدنة"
            walk.told = CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (ends) {
            if (walk.told == null
                    || walk.keeping
                    || walk.told == CeasefireStatus.AGREED && (suspends || leaves)
                    || walk.told == CeasefireStatus.AGREED && Doers.is(verb, "انهار")) {
                // "استأنفت غاراتها، منهية بذلك الهدنة"
                boolean done = verb.reading().isPast() || verb.participle() || byHeadline(verb);
                walk.told = done ? CeasefireStatus.ENDED : null;
                draft.ending = verb.token();
            }
            return Step.USED;
        }
        if (verb.has(VerbSense.HOLD) && !verb.has(VerbSense.CONTINUE)
                || verb.has(VerbSense.LAST) && walk.told == null && !verb.explicitSubject()) {
            walk.told = walk.told == null ? CeasefireStatus.IN_FORCE : walk.told;
            return Step.USED;
        }
        if (YIELDING.contains(verb.reading().verb())
                && verb.reading().isPast()
                && walk.open()
                && walk.at == walk.noun) {
            // "أسفرت المكالمة عن هدنة محدودة"
            walk.told = CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (succeeds(walk, verb)) {
            walk.told = CeasefireStatus.AGREED;
            walk.reaching = false;
            boolean others = persuades(walk, verb) || outsiders(draft, who);
            draft.stand(who, others ? Stance.MEDIATES : Stance.ACCEPTS);
            draft.agreeing(others ? List.of() : who);
            return Step.USED;
        }
        if ((verb.has(VerbSense.THANK) || verb.has(VerbSense.PRAISE)) && walk.reaching) {
            // "شكر بوتين على دوره في التوصل إلى الهدنة"
            walk.told = CeasefireStatus.AGREED;
            walk.reaching = false;
            draft.stand(Doers.known(doers.accused(verb, walk.noun)), Stance.MEDIATES);
            return Step.USED;
        }
        if (verb.has(VerbSense.WARN)
                || verb.has(VerbSense.HOPE)
                || FEARING.contains(verb.reading().verb())) {
            boolean hoped = verb.has(VerbSense.HOPE) && walk.open();
            if (walk.told == CeasefireStatus.VIOLATED && scene.form(walk.at - 1).equals("علي")) {
                // "توعد بالرد على خرق إيران للهدنة"
                return Step.USED;
            }
            walk.told = hoped ? CeasefireStatus.CALLED_FOR : null;
            return Step.USED;
        }
        if (verb.has(VerbSense.HAPPEN) || verb.has(VerbSense.CONDEMN)) {
            if (walk.reaching || walk.told == CeasefireStatus.AGREED && verb.has(VerbSense.HAPPEN)) {
                walk.told = CeasefireStatus.AGREED;
                walk.reaching = false;
                draft.bothAgreed();
            }
            return Step.USED;
        }
        return Step.STOP;
    }

    /** "عاد العمل بوقف إطلاق النار", "عادت الهدنة إلى السريان", "عدنا إلى تطبيقها". */
    private boolean returns(Governance walk, Predicate verb) {
        boolean work = scene.form(verb.token() + 1).equals("العمل");
        return work || walk.keeping || verb.token() + 1 == walk.noun && backInForce(scene, walk.draft.nameEnd);
    }

    /** "إلى السريان", "للسريان": whether what is told to return is told to be in force. */
    static boolean backInForce(Scene scene, int k) {
        return BACK_IN_FORCE.contains(scene.form(k))
                || scene.form(k).equals("الي") && BACK_IN_FORCE.contains(scene.form(k + 1));
    }

    /** "مددت واشنطن العمل بوقف النار بين بيروت وتل أبيب": none of the two. */
    private static boolean outsiders(TruceDraft draft, List<ActorMention> who) {
        boolean outside = draft.parties.size() == 2;
        for (Entity entity : Scene.entitiesOf(who)) {
            outside &= !TruceDraft.holds(draft.parties, entity);
        }
        return outside;
    }

    /** "فارك تنهي هدنتها": what a headline tells in the present has happened. */
    private boolean byHeadline(Predicate verb) {
        int sentence = scene.sentence(verb.token());
        return sentence == 0
                && !verb.reading().cut().future()
                && (verb.explicitSubject()
                        || verb.reading().cut().conjunction() != 0
                                && !verb.subject().isEmpty())
                && !clausal.embedded(verb)
                && !scene.tokens().get(scene.sentenceEnd(verb.token()) - 1).is(".")
                && !scene.sameParagraph(verb.token(), scene.tokens().size() - 1);
    }

    private Step talks(Governance walk, Predicate verb, List<ActorMention> who) {
        boolean settled = walk.told == CeasefireStatus.AGREED && walk.draft.definite && !walk.reaching;
        // "سيتفاوضون على آلية لتطبيق وقف إطلاق النار": it is not there yet
        boolean ahead = verb.has(VerbSense.NEGOTIATE) && verb.reading().cut().future();
        if ((walk.keeping || walk.effort) && walk.draft.definite && !ahead) {
            walk.told = null;
        } else if (!settled && walk.told != CeasefireStatus.CALLED_FOR) {
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
        }
        walk.reaching = false;
        boolean envoy = !who.isEmpty();
        for (Entity entity : Scene.entitiesOf(who)) {
            envoy &= entity.kind() == ActorKind.ORGANIZATION || entity.office() == Office.ENVOY;
        }
        if (envoy) {
            walk.draft.stand(who, Stance.MEDIATES);
        } else if (!verb.has(VerbSense.DISCUSS) || doers.atWar(who)) {
            List<ActorMention> all = new ArrayList<>(who);
            all.addAll(verb.has(VerbSense.NEGOTIATE) ? rebelsFaced(verb, who, walk.noun) : List.of());
            walk.draft.agreeing(all);
        }
        return Step.USED;
    }

    /** "تتفاوض الحكومة مع الخاطفين على هدنة": its own rebels; a state that talks with another's group may mediate. */
    private List<ActorMention> rebelsFaced(Predicate verb, List<ActorMention> who, int noun) {
        List<ActorMention> faced = doers.behind("مع", verb.token() + 1, noun);
        boolean authority = who.size() == 1
                && scene.actors().mentionFrom(who.get(0).first()) != null
                && AUTHORITY.contains(scene.form(who.get(0).first()));
        boolean group =
                Doers.armedGroup(faced) || Scene.entitiesOf(faced).stream().anyMatch(e -> e.kind() == ActorKind.GROUP);
        return doers.atWar(who) || authority && group ? faced : List.of();
    }

    private Step start(Governance walk, Predicate verb, List<ActorMention> who) {
        if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            walk.draft.agreeing(verb.explicitSubject() ? who : List.of());
            return Step.USED;
        }
        if (walk.told == CeasefireStatus.IN_FORCE
                && verb.token() + 1 == walk.at
                && !verb.reading().isPast()
                && !since(verb)) {
            // "يبدأ سريان الهدنة غدا"
            walk.told = CeasefireStatus.AGREED;
            walk.draft.beginning = verb.token();
            return Step.USED;
        }
        if (verb.reading().form().tense() == Tense.PRESENT
                && walk.told == null
                && walk.at == walk.noun
                && scene.form(walk.noun).startsWith("بو")
                && verb.token() + 1 == walk.noun) {
            // "وافقا على أن السلام يبدأ بوقف إطلاق النار": it is what another thing begins with
            return Step.PASS;
        }
        if (verb.reading().cut().future() || verb.reading().form().tense() == Tense.PRESENT) {
            if (walk.told == null && !walk.embedded && !verb.participle() && !verb.explicitSubject()) {
                // "يسري وقف تام لإطلاق النار اعتبارا من"
                walk.told = since(verb) ? CeasefireStatus.IN_FORCE : CeasefireStatus.AGREED;
                walk.draft.beginning = verb.token();
                return Step.USED;
            }
            walk.reaching = true;
            return verb.reading().cut().future() && verb.explicitSubject() ? Step.USED : Step.PASS;
        }
        if (resumesFighting(verb.token(), walk.at)) {
            return Step.STOP;
        }
        if (walk.open() || walk.told == CeasefireStatus.IN_FORCE) {
            walk.told = CeasefireStatus.IN_FORCE;
            walk.draft.beginning = verb.token();
            if (verb.explicitSubject()) {
                walk.draft.stand(who, Stance.ACCEPTS);
            }
        }
        return Step.USED;
    }

    /** "استأنفت إسرائيل غاراتها على القطاع …": what begins is no ceasefire. */
    private boolean resumesFighting(int verb, int to) {
        for (int k = verb + 1; k < Math.min(to, verb + FIGHT_REACH); k++) {
            if (OWN_ATTACKS.contains(scene.form(k)) || Concepts.in(scene.form(k), STRIKES) != null) {
                return true;
            }
        }
        return false;
    }

    /** "منذ 19 يناير يسري وقف لإطلاق النار", "تسري هدنة بين البلدين منذ شهر": what runs since a time has begun. */
    private boolean since(Predicate verb) {
        if (verb.reading().cut().future()) {
            return false;
        }
        if (NOW.contains(scene.form(verb.token() + 1))) {
            return true;
        }
        int start = scene.sentenceStart(verb.token());
        int end = scene.sentenceEnd(verb.token());
        boolean fronted = SINCE.equals(scene.bare(start));
        for (int k = fronted ? start : verb.token() + 1; k < end; k++) {
            boolean another = k != verb.token() && scene.actors().predicateAt(k) != null;
            if (another || scene.tokens().get(k).is(",")) {
                return false;
            }
            if (SINCE.equals(scene.bare(k))) {
                return !TO_COME.contains(scene.form(k + 1)) && !TO_COME.contains(scene.form(k + 2));
            }
        }
        return false;
    }

    /** "نجحت الوساطة في التوصل إلى هدنة", "نجحت قطر في إقناع الطرفين بهدنة". */
    private boolean succeeds(Governance walk, Predicate verb) {
        return Doers.is(verb, "نجح")
                && verb.reading().isPast()
                && !verb.negated()
                && (walk.reaching || scene.form(walk.noun).startsWith("ب") && persuades(walk, verb));
    }

    private boolean persuades(Governance walk, Predicate verb) {
        return doers.persuadedBehind(verb.token(), walk.noun) >= 0;
    }

    /** Verbs of saying: they announce, or lend their subject to a noun that has no owner. */
    Step speech(Governance walk, Predicate verb, List<ActorMention> who) {
        boolean seeks = SEEKING.contains(scene.bare(verb.token()));
        if (seeks && walk.effort && walk.preserves()) {
            // "تعمل مصر على تثبيت الهدنة"
            walk.draft.stand(doers.atWar(who) ? List.of() : who, Stance.MEDIATES);
            walk.draft.held = true;
            return Step.USED;
        }
        if (seeks && (walk.told == CeasefireStatus.EXTENDED || walk.reaching || walk.open())) {
            // "يسعى الوسطاء إلى تمديد الهدنة"
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            walk.reaching = false;
            boolean mediators = Collections.disjoint(who, verb.subject());
            walk.draft.stand(mediators ? who : List.of(), Stance.MEDIATES);
            return Step.USED;
        }
        boolean effort =
                walk.effort || walk.told == CeasefireStatus.UNDER_NEGOTIATION && labours(verb.token(), walk.noun);
        if (walk.told == CeasefireStatus.VIOLATED && (verb.has(VerbSense.CONTINUE) || Doers.is(verb, "ارتكب"))) {
            walk.draft.stand(who, Stance.VIOLATES);
            return Step.USED;
        }
        if (effort
                && (verb.has(VerbSense.CONTINUE)
                        || verb.has(VerbSense.EXTEND)
                        || verb.explicitSubject() && !verb.reading().hasAny(NO_LABOUR))) {
            List<ActorMention> all = new ArrayList<>(who);
            List<ActorMention> faced = doers.behind("مع", verb.token() + 1, walk.noun);
            if (doers.atWar(faced) || Doers.armedGroup(faced)) {
                // "نتواصل مع حماس وإسرائيل للحفاظ على الهدنة": those who fight
                walk.draft.agreeing(faced);
            } else {
                all.addAll(faced);
            }
            walk.draft.stand(all, Stance.MEDIATES);
            walk.told = walk.told == CeasefireStatus.UNDER_NEGOTIATION ? walk.told : null;
            return Step.USED;
        }
        if (verb.has(VerbSense.PLEDGE) && promisesElse(verb.token(), walk.from)) {
            walk.pending = null;
            return Step.STOP;
        }
        if (walk.pending != null && verb.reading().hasAny(VOICING) && !clausal.complement(verb, walk.from)) {
            walk.draft.stand(who, walk.pending);
            walk.pending = null;
            if (walk.acceptance) {
                walk.draft.agreeing(who);
            }
            return Step.USED;
        }
        if (answersWith(verb, walk.from)) {
            return answer(walk, who);
        }
        if (walk.pending != null && Doers.is(verb, "سارع")) {
            walk.draft.stand(who, walk.pending);
            return Step.USED;
        }
        if (verb.has(VerbSense.PLEDGE)) {
            walk.draft.stand(who, Stance.ACCEPTS);
            walk.draft.agreeing(who);
            walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
            return Step.USED;
        }
        if (!verb.has(VerbSense.SAY) || clausal.complement(verb, walk.noun)) {
            return Step.STOP;
        }
        if (FORETELLING.contains(verb.reading().verb())
                && (walk.told == CeasefireStatus.ENDED || walk.told == CeasefireStatus.VIOLATED)) {
            // "توقع أردوغان انهيار الهدنة"
            walk.told = null;
            walk.pending = null;
            walk.draft.ending = -1;
            return Step.USED;
        }
        if (FORETELLING.contains(verb.reading().verb()) && walk.open() && (walk.reaching || !walk.draft.definite)) {
            // "توقع ويتكوف التوصل إلى هدنة خلال أسبوعين"
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            walk.reaching = false;
            walk.pending = null;
            return Step.USED;
        }
        if (walk.reaching) {
            walk.told = CeasefireStatus.AGREED;
            walk.reaching = false;
            walk.draft.reached = true;
            return Step.USED;
        }
        boolean announces = Doers.is(verb, "اعلن");
        if (announces && walk.told == CeasefireStatus.IN_FORCE && TruceDraft.armed(who)) {
            walk.draft.declaring(who);
            return Step.USED;
        }
        if (prolongsOwn(verb, walk.told, walk.noun, who)) {
            // "أكدت الهند وباكستان تمديد الهدنة"
            walk.draft.stand(who, Stance.ACCEPTS);
            walk.draft.agreeing(who);
            return Step.USED;
        }
        if (announces && walk.told == CeasefireStatus.EXTENDED && Doers.armedGroup(who)) {
            // "أعلنت الحركة تمديد الهدنة": whoever fights prolongs what binds himself
            walk.draft.stand(who, Stance.ACCEPTS);
            return Step.USED;
        }
        if (walk.told == null && announces && !walk.served) {
            walk.told = CeasefireStatus.AGREED;
            walk.draft.declaring(who);
            return Step.USED;
        }
        return walk.told == null ? Step.STOP : Step.USED;
    }

    /** Whether two who are at war with each other tell that it is prolonged. */
    private boolean prolongsOwn(Predicate verb, @Nullable CeasefireStatus told, int noun, List<ActorMention> who) {
        return told == CeasefireStatus.EXTENDED
                && verb.explicitSubject()
                && Scene.entitiesOf(who).size() == 2
                && (doers.atWar(who) || Doers.belligerents(who) && betweenThem(noun));
    }

    /** "تمديد الهدنة القائمة بينهما". */
    private boolean betweenThem(int noun) {
        for (int k = noun + 1; k < Math.min(scene.sentenceEnd(noun), noun + FIGHT_REACH); k++) {
            if (scene.form(k).equals("بينهما")) {
                return true;
            }
        }
        return false;
    }

    /** "ردت الحركة بإعلان هدنة", "قابلت ذلك بهدنة": what is answered with stands behind ب. */
    private boolean answersWith(Predicate verb, int from) {
        return scene.form(from).startsWith("ب") && doers.answers(verb);
    }

    /** Whoever answers with a ceasefire declares his own; "ردت بقبول الهدنة" accepts one. */
    private static Step answer(Governance walk, List<ActorMention> who) {
        if (walk.pending != null) {
            walk.draft.stand(who, walk.pending);
            walk.told = walk.pending == Stance.ACCEPTS && walk.told == CeasefireStatus.PROPOSED
                    ? CeasefireStatus.AGREED
                    : walk.told;
            walk.pending = null;
        } else if (walk.told == CeasefireStatus.PROPOSED && !walk.draft.has(Stance.PROPOSES)) {
            // "رد زيلينسكي بعرض هدنة"
            walk.draft.stand(who, Stance.PROPOSES);
        } else if (walk.open()) {
            walk.told = CeasefireStatus.AGREED;
            walk.draft.unilateral |= walk.draft.parties.isEmpty();
            walk.draft.declaring(who);
        }
        return Step.USED;
    }

    /** "وعد بإيفاد مراقبين للتحقق من تطبيق الهدنة": what is pledged is another deed, which serves the ceasefire. */
    private boolean promisesElse(int from, int to) {
        if (scene.form(to).startsWith("وب")) {
            return false;
        }
        for (int k = from + 1; k < to; k++) {
            if (scene.form(k).startsWith("ب")
                    && scene.isMasdar(k)
                    && scene.actors().mentionFrom(k) == null
                    && Cue.of(scene.word(k)) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean labours(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            String form = scene.form(k);
            if (form.startsWith("جهود")
                    || form.startsWith("مساع")
                    || form.startsWith("اتصالات")
                    || form.startsWith("وساط")) {
                return true;
            }
        }
        return false;
    }
}
