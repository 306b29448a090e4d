package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;

/** Nouns and prepositions before a ceasefire: what of it is spoken of. */
final class GoverningNouns {
    private static final int NOUN_GAP = 5;
    private static final int CALL_GAP = 4;
    private static final int OWN_GAP = 3;
    private static final WordSet MAY_BE = WordSet.of("يمكن", "يمكنه", "امكان", "امكانيه", "احتمال", "قابل", "قابله");
    private static final int STRIKE_REACH = 9;
    private static final WordSet FOLLOWING = WordSet.of("بعد", "عقب", "فور", "بمجرد", "عند", "حال", "مع", "لدي");
    private static final WordSet STRIKES = Cue.words("STRIKES");
    private static final WordSet CONFLICT = Cue.words("CONFLICT");
    private static final WordSet ADJUNCT = WordSet.of("ختام", "اختتام", "اعقاب", "نهايه", "بعد", "عقب", "اثر", "خلال");
    private static final WordSet TIED = Cue.words("TIED");
    private static final int TIED_REACH = 5;
    private static final WordSet BELITTLING = WordSet.of("قلل", "شكك", "هون");
    private static final WordSet BESIDE = WordSet.of("قبل", "قبيل", "بعد", "عقب", "منذ");
    private static final WordSet BACKING_OUT = WordSet.of("التنصل", "الانقلاب", "النكوص", "التملص", "تنصل", "انقلاب");
    private static final WordSet OUT_OF = Cue.words("OUT_OF");
    private static final WordSet SIDES =
            WordSet.of("اطراف", "طرفي", "الاطراف", "الطرفين", "جميع", "كافه", "كل", "الفصائل", "الجانبين");
    private static final WordSet ORDER = WordSet.of("امر", "اوامر", "توجيهات", "تعليمات", "ايعاز");
    private static final WordSet BOUND = Cue.words("BOUND");
    private static final WordSet DISCUSSING = Cue.words("DISCUSSING");
    private static final WordSet HOSTING = Cue.words("HOSTING");
    private static final WordSet TOWARDS = Cue.words("TOWARDS");
    private static final WordSet SOME = Cue.words("SOME");
    private static final WordSet AND_ON = Cue.words("AND_ON");
    private static final WordSet UNREAL = Cue.words("UNREAL");
    private static final WordSet NOT_ANY = Cue.words("NOT_ANY");
    private static final WordSet BY = WordSet.of("لدي", "عند", "لديه", "لديها");
    private static final WordSet MUTUAL = Cue.words("MUTUAL");
    private static final WordSet STUDYING =
            WordSet.of("دراسه", "بحث", "مناقشه", "النظر", "التفكير", "نقاش", "تقييم", "مراجعه");
    private static final WordSet ACCUSATION = WordSet.of(
            "اتهام",
            "الاتهام",
            "اتهامها",
            "اتهامه",
            "اتهامهم",
            "اتهامات",
            "اتهاماتها",
            "اتهاماته",
            "الاتهامات",
            "اتهاما");
    private static final WordSet FINISHING = WordSet.of("منهيا", "منهيه", "منهين");
    private static final WordSet DENIABLE = Cue.words("DENIABLE");

    private static final WordSet RECKONED = Cue.words("RECKONED");
    private static final int RECKONED_REACH = 5;
    private static final WordSet IN_CASE = WordSet.of("حال", "حاله");
    private static final int CASE_REACH = 4;
    private static final WordSet DEEMED = Cue.words("WILL_BE_DEEMED");
    private static final int DEEMED_REACH = 16;

    private final Scene scene;
    private final Doers doers;
    private final Attacks attacks;
    private final List<Token> tokens;

    GoverningNouns(Scene scene, Doers doers, Attacks attacks) {
        this.scene = scene;
        this.doers = doers;
        this.attacks = attacks;
        this.tokens = scene.tokens();
    }

    /** Reads a word that is no verb. */
    void read(Governance walk, int k) {
        String form = scene.form(k);
        if ((walk.linked || coordinated(walk.noun)) && Concepts.truce(scene, k).truce() == Truce.STRONG) {
            // coordinated with another ceasefire, or prepared by it: what governs that governs this
            walk.at = k;
            return;
        }
        if (!near(k, walk.at)) {
            return;
        }
        if (scene.form(k).equals("بنود") && SOME.contains(scene.form(k - 1))) {
            // much of an accord is agreed on, not the accord
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            walk.at = k;
            return;
        }
        if (TOWARDS.contains(form)) {
            boolean about = k + 1 == walk.at && scene.time().amount(k).isEmpty() && walk.told == null;
            if (about) {
                walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                walk.at = k;
            }
            return;
        }
        if (form.equals("حل")
                && scene.form(k - 1).equals("في")
                && scene.form(k + 1).equals("من")) {
            // "بلاده في حل من الهدنة"
            walk.told = CeasefireStatus.ENDED;
            walk.at = k;
            walk.from = k - 1;
            return;
        }
        if (ORDER.contains(scene.bare(k))
                && scene.form(walk.at).startsWith("ب")
                && walk.at == walk.noun
                && scene.actors().mentionFrom(k + 1) != null) {
            // "أمر الرئيس بوتين بوقف استهداف المنشآت", "توجيهات الرئيس بتعليق الهجمات"
            List<ActorMention> ordering = doers.owner(k);
            walk.draft.stand(ordering, Stance.ACCEPTS);
            walk.draft.declaring(Doers.belligerents(ordering) ? ordering : List.of());
            walk.told = CeasefireStatus.AGREED;
            walk.at = k;
            walk.from = k;
            return;
        }
        if (form.endsWith("نجاح") && (walk.reaching || walk.told == CeasefireStatus.UNDER_NEGOTIATION)) {
            // "أعلن نجاح جهود الوسطاء في التوصل إلى هدنة"
            walk.told = CeasefireStatus.AGREED;
            walk.reaching = false;
            walk.at = k;
            walk.from = k;
            return;
        }
        if (walk.told == CeasefireStatus.VIOLATED && ACCUSATION.contains(scene.bare(k))) {
            // "بعد اتهامها الحركة بخرق الهدنة", "اتهامات إسرائيلية لحماس بخرق الهدنة"
            accusation(walk, k);
            walk.at = k;
            walk.from = k;
            return;
        }
        if (FINISHING.contains(form) && walk.open()) {
            // "استأنفت غاراتها منهية الهدنة", where nothing makes it a circumstance
            walk.told = CeasefireStatus.ENDED;
            walk.draft.ending = k;
            walk.at = k;
            walk.from = k;
            return;
        }
        if (form.equals("النقض") && scene.bare(k - 1).endsWith("حق")) {
            // "استخدمت حق النقض ضد قرار يدعو إلى هدنة": a veto
            return;
        }
        Cue cue = Cue.of(form);
        if ((cue == Cue.NEED || cue == Cue.READINESS || cue == Cue.KEEPING) && belittled(k)) {
            walk.at = k;
            walk.pending = null;
            return;
        }
        if (cue == Cue.LEAVING && leavesStance(walk, k)) {
            walk.at = k;
            walk.from = k;
            return;
        }
        if (cue == Cue.LEAVING && !leaves(walk, k)) {
            return;
        }
        if (cue == Cue.ENDING && CONFLICT.contains(scene.form(k + 1))) {
            // "اتفاق لإنهاء الحرب ينص على وقف": what ends is another
            walk.at = k;
            return;
        }
        if (cue == Cue.BREACH && BACKING_OUT.contains(scene.bare(k)) && !OUT_OF.contains(scene.form(k + 1))) {
            return;
        }
        if (cue == Cue.AGREEMENT
                && k + 1 < walk.at
                && scene.form(k).startsWith("ال")
                && BESIDE.contains(scene.form(k - 1))) {
            // "انقضت قبل الإعلان بساعات هدنة"
            return;
        }
        if (cue == Cue.TALKS && walk.told == CeasefireStatus.AGREED && ADJUNCT.contains(scene.form(k - 1))) {
            // "أعلن في ختام مشاورات السويد اتفاق الحكومة والحوثيين على هدنة"
            return;
        }
        if (cue == Cue.TALKS && scene.time().amount(k - 1).isPresent()) {
            // "خطة من ست نقاط": counted, not talked about
            return;
        }
        if (cue == Cue.CALL && walk.at - k > CALL_GAP) {
            return;
        }
        if (cue == Cue.TALKS
                && scene.bare(k).endsWith("وساطه")
                && !scene.form(walk.at).startsWith("ل")
                && !TOWARDS.contains(scene.form(walk.at))) {
            // "أثمرت الوساطة العمانية هدنة"
            return;
        }
        if (cue == Cue.REACHING
                && scene.bare(k).endsWith("وصول")
                && !(scene.form(k + 1).equals("الي") && k + 2 == walk.at)) {
            // "وصول المساعدات خلال الهدنة"
            return;
        }
        if (cue != null) {
            read(walk, k, cue);
            walk.at = k;
            walk.from = k;
        }
    }

    /** "قلل من أهمية الهدنة", "شكك في ضرورتها": what somebody makes little of. */
    private boolean belittled(int need) {
        Predicate verb = scene.predicateBefore(need);
        return verb != null
                && need - verb.token() <= NOUN_GAP
                && BELITTLING.contains(verb.reading().verb())
                && !verb.negated();
    }

    /** "تراجعها عن رفض الهدنة", "تراجع الحركة عن موافقتها": what is left is a stance, and the other one is taken. */
    private boolean leavesStance(Governance walk, int k) {
        ActorMention who = scene.actors().mentionFrom(k + 1);
        int preposition = who == null ? k + 1 : who.last();
        if (preposition + 1 != walk.at || !OUT_OF.contains(scene.form(preposition)) || !walk.turnsRound()) {
            return false;
        }
        if (who != null && who.preposition() == 0) {
            walk.draft.stand(Doers.known(List.of(who)), walk.turnedTo());
            walk.pending = null;
        } else {
            walk.pending = walk.turnedTo();
        }
        return true;
    }

    /** "انسحابها من الهدنة", "تخلي الحركة عن اتفاق الهدنة": nothing but whoever leaves it between the noun and what he leaves. */
    private boolean leaves(Governance walk, int k) {
        if (walk.told != null && walk.told != CeasefireStatus.AGREED) {
            return false;
        }
        ActorMention who = scene.actors().mentionFrom(k + 1);
        int preposition = who == null ? k + 1 : who.last();
        return preposition + 1 == walk.at
                && OUT_OF.contains(scene.form(preposition))
                && (who != null || !scene.form(k).startsWith("ال") || announced(k));
    }

    /** "أعلن الحوثيون الانسحاب", but not "من حقها الانسحاب": whether its subject alone stands between a verb of saying and its object. */
    private boolean announced(int k) {
        Predicate verb = scene.predicateBefore(k);
        List<ActorMention> subject = verb == null ? List.of() : verb.subject();
        return verb != null
                && verb.has(VerbSense.SAY)
                && !subject.isEmpty()
                && subject.get(subject.size() - 1).last() == k;
    }

    /** "لا مانع لدى كييف من هدنة", "ليس لدى كييف مانع من هدنة": whoever does not mind is ready for it. */
    boolean noObjection(Governance walk, int k) {
        boolean before = unminding(k);
        boolean none = scene.form(k).equals("مانع") && (before || NOT_ANY.contains(scene.form(k - 1)));
        if (!none || !walk.open() || !near(k, walk.at)) {
            return false;
        }
        int behind = BY.contains(scene.form(k + 1)) ? k + 2 : k;
        ActorMention by =
                before ? scene.actors().mentionAt(k - 1) : scene.actors().mentionFrom(behind);
        walk.draft.stand(by == null ? scene.attribution().speaker(k) : Doers.known(List.of(by)), Stance.ACCEPTS);
        walk.draft.willing = walk.told == null;
        walk.told = CeasefireStatus.PROPOSED;
        walk.verbSeen = true;
        walk.from = before && by != null ? by.first() - 1 : k - 1;
        return true;
    }

    /** "ليس لدى كييف مانع". */
    private boolean unminding(int k) {
        ActorMention by = scene.actors().mentionAt(k - 1);
        return by != null
                && BY.contains(scene.form(by.first() - 1))
                && scene.bare(by.first() - 2).equals("ليس");
    }

    /** Reads a noun as a cue. */
    void read(Governance walk, int k, Cue cue) {
        TruceDraft draft = walk.draft;
        switch (cue) {
            case AGREEMENT -> {
                if (walk.told == null) {
                    walk.told = CeasefireStatus.AGREED;
                }
                agreedBy(walk, k);
                announcedBy(walk, k);
            }
            case PROPOSAL -> {
                walk.proposal = true;
                // "فكرة ترامب بشأن الامتناع عن الضربات"
                boolean about = walk.told == CeasefireStatus.UNDER_NEGOTIATION && TOWARDS.contains(scene.form(walk.at));
                if (walk.told == null
                        || about
                        || walk.begun()
                        || walk.told == CeasefireStatus.EXTENDED
                        || walk.told == CeasefireStatus.AGREED) {
                    walk.told = CeasefireStatus.PROPOSED;
                }
                List<ActorMention> owner = doers.owner(k);
                draft.stand(owner.isEmpty() ? itsOwn(k) : owner, Stance.PROPOSES);
                draft.offerNew |= !scene.bare(k).startsWith("ال") && k + 2 == walk.at && adjective(k + 1);
            }
            case TALKS -> {
                // "مفاوضات تتعلق بتطبيق وقف بحري": what is not there yet is not kept
                boolean holds = (walk.keeping || walk.effort) && draft.definite;
                boolean discussed = walk.told == CeasefireStatus.PROPOSED && DISCUSSING.contains(scene.bare(k));
                // "مفاوضات حول تطبيق هدنة": the preposition has told so already
                boolean about = walk.told == CeasefireStatus.UNDER_NEGOTIATION && TOWARDS.contains(scene.form(walk.at));
                if (!holds && (walk.open() || walk.told == CeasefireStatus.EXTENDED || discussed || about)) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                    walk.pending = walk.keeping ? null : walk.pending;
                }
                walk.reaching = false;
                between(draft, k);
            }
            case REACHING -> {
                // "للعمل على التوصل إلى هدنة"
                boolean work = scene.form(k - 1).equals("علي")
                        && scene.form(k - 2).startsWith("ل")
                        && scene.form(k - 2).endsWith("عمل");
                boolean purpose = work
                        || scene.form(k).startsWith("ل")
                        || scene.form(k - 1).equals("اجل");
                if (purpose && walk.open()) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                } else {
                    walk.reaching = walk.open();
                    reachedBy(walk, k);
                }
            }
            case EXTENSION -> {
                if (walk.keeping && Cue.of(scene.word(walk.at)) == Cue.KEEPING) {
                    // "تجديد التزامهما بالهدنة"
                    return;
                }
                if (walk.linked && walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
                    // "التمديد يتضمن التزاما بالتفاوض على هدنة موسعة": what is prolonged is another
                    return;
                }
                if (MAY_BE.contains(scene.bare(k - 1))) {
                    // "يمكن تمديده باتفاق الطرفين"
                    draft.stands.clear();
                    draft.agreed.clear();
                    draft.parties.clear();
                    walk.told = null;
                    return;
                }
                draft.extension = true;
                // what is prolonged is there
                draft.held |= draft.definite;
                if (walk.open() || walk.told == CeasefireStatus.IN_FORCE) {
                    walk.told = CeasefireStatus.EXTENDED;
                }
            }
            case ENDING, LEAVING -> {
                if (scene.bare(k).endsWith("تعليق") && scene.form(k + 1).equals("علي")) {
                    // "تجنب التعليق على المقترح": a comment
                    return;
                }
                walk.told = ahead(k) ? null : CeasefireStatus.ENDED;
                walk.keeping = false;
                draft.ending = walk.told == null ? -1 : k;
            }
            case BREACH -> {
                walk.told = any(k) || breachAhead(k) || inCase(k) ? walk.told : CeasefireStatus.VIOLATED;
                walk.deed = scene.form(k - 1).equals("في") && k > scene.sentenceStart(k);
                ActorMention breaking = scene.actors().mentionFrom(k + 1);
                // "خرق الحركة وقف إطلاق النار"
                boolean its = breaking != null && breaking.last() == walk.at && breaking.preposition() == 0;
                if (walk.told == CeasefireStatus.VIOLATED
                        && (its || scene.form(walk.at).startsWith("ل"))) {
                    draft.stand(breaker(k), Stance.VIOLATES);
                    draft.stand(strikers(k), Stance.VIOLATES);
                    draft.stand(attacks.called(k), Stance.VIOLATES);
                }
            }
            case KEEPING -> {
                if (BOUND.contains(scene.form(k)) && scene.form(k - 1).equals("غير")) {
                    // "غير ملزمة باتفاق الهدنة"
                    walk.told = CeasefireStatus.ENDED;
                    return;
                }
                if (scene.bare(k - 1).endsWith("عدم")) {
                    // "بعدم احترام الهدنة"
                    walk.told = CeasefireStatus.VIOLATED;
                    return;
                }
                walk.keeping = true;
                draft.held = true;
                walk.told = walk.told == CeasefireStatus.AGREED ? null : walk.told;
                if (!scene.bare(k).endsWith("صمود")) {
                    // "شكك في صمود الهدنة": that it holds is nobody's stance
                    pend(walk, k, Stance.ACCEPTS);
                }
            }
            case CHECKING -> {
                // "آلية للتحقق من وقف إطلاق النار", "بمراقبة الهدنة": another deed, which serves what holds
                walk.keeping = true;
                walk.watched = true;
            }
            case EFFORT -> walk.effort = true;
            case TERMS -> {
                // "شرط لقبول أي هدنة": none is accepted yet
                walk.pending = walk.acceptance ? null : walk.pending;
                if (scene.bare(k).endsWith("مطلب") && k + 1 == walk.noun && walk.told == null) {
                    // "مطلب الهدنة"
                    walk.told = CeasefireStatus.CALLED_FOR;
                }
                if (ConditionFrames.termOf(scene, walk.noun) == k && walk.open() && !walk.keeping) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                }
            }
            case NEED -> {
                // "أهمية الحفاظ على الهدنة": there is one
                Cue next = Cue.of(scene.word(k + 1));
                boolean kept = walk.preserves() && (next == Cue.KEEPING || next == Cue.EFFORT);
                draft.held |= kept;
                walk.told = walk.keeping || kept ? walk.told : CeasefireStatus.CALLED_FOR;
                walk.pending = walk.keeping && !kept ? null : Stance.DEMANDS;
            }
            case CALL -> {
                if (!walk.keeping) {
                    walk.told = CeasefireStatus.CALLED_FOR;
                    pend(walk, k, Stance.DEMANDS);
                    ActorMention asked = hasPronoun(k) ? scene.actors().mentionFrom(k + 1) : null;
                    if (asked != null && asked.preposition() == 0) {
                        // "جدد دعوته البلدين إلى وقف إطلاق النار"
                        draft.facing(Doers.known(scene.actors().coordination(asked)));
                    }
                }
            }
            case ACCEPTANCE -> {
                if (scene.bare(k - 1).endsWith("عدم")) {
                    // "عدم قبولها الهدنة", "أسف لعدم موافقتها على الهدنة"
                    walk.told = CeasefireStatus.REJECTED;
                    pend(walk, k, Stance.REJECTS);
                    return;
                }
                walk.acceptance = true;
                if (tied(k, walk.noun)) {
                    // "قبول الهدنة مشروط بانسحاب القوات": nobody's yet
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                    walk.pending = null;
                    return;
                }
                walk.purposed = scene.form(k).startsWith("ل");
                draft.beginning = walk.begun() ? -1 : draft.beginning;
                if (walk.told == null
                        || walk.told == CeasefireStatus.IN_FORCE && !walk.keeping
                        || walk.told == CeasefireStatus.PROPOSED) {
                    walk.told = CeasefireStatus.AGREED;
                }
                List<ActorMention> persuaded = doers.persuaded(k);
                if (persuaded.isEmpty()) {
                    pend(walk, k, Stance.ACCEPTS);
                } else {
                    draft.stand(persuaded, Stance.ACCEPTS);
                    draft.agreeing(persuaded);
                }
            }
            case WELCOME -> {
                if (walk.told == null) {
                    // support for "a ceasefire" wants one, support for "the ceasefire" is of one agreed on
                    walk.told = draft.definite || scene.form(k).contains("ترحيب")
                            ? CeasefireStatus.AGREED
                            : CeasefireStatus.CALLED_FOR;
                }
                pend(walk, k, Stance.ACCEPTS);
            }
            case REJECTION -> {
                walk.told = CeasefireStatus.REJECTED;
                pend(walk, k, Stance.REJECTS);
            }
            case READINESS -> {
                ActorMention ready = scene.actors().mentionFrom(k + 1);
                // "استعداد لندن لإرسال جنود"
                int behind = ready == null ? k + 1 : ready.last();
                String next = scene.form(behind);
                boolean elsewhere =
                        next.startsWith("ل") && behind < walk.at && scene.isMasdar(behind) && Cue.of(next) == null;
                boolean studies = next.equals("علي") && STUDYING.contains(scene.form(behind + 1));
                if (studies && walk.told != CeasefireStatus.UNDER_NEGOTIATION) {
                    // "منفتحة على دراسة المقترح"
                    return;
                }
                Cue service = behind < walk.noun && next.startsWith("ل") ? Cue.of(scene.word(behind)) : null;
                boolean serves = service == Cue.CHECKING
                        || service == Cue.EFFORT
                        || service == Cue.WELCOME && (walk.keeping || walk.told == CeasefireStatus.UNDER_NEGOTIATION);
                if ((elsewhere || serves) && !hosts(k, walk.noun)) {
                    // "مستعدة لتنسيق فريق للتحقق من الهدنة", "لمراقبة الهدنة", "لدعم تنفيذها"
                    if (serves) {
                        walk.serves();
                    }
                    return;
                }
                if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
                    // open to talks, which are not held yet; whoever would be host to others' talks mediates
                    walk.told = hosts(k, walk.noun) ? walk.told : null;
                    draft.stand(
                            walk.told == null ? List.of() : scene.attribution().speaker(walk.noun), Stance.MEDIATES);
                } else {
                    draft.willing = walk.told == null;
                    walk.told = walk.open() ? CeasefireStatus.PROPOSED : walk.told;
                    pend(walk, k, Stance.ACCEPTS);
                }
            }
            case HOPE -> {
                if (walk.open()) {
                    walk.told = CeasefireStatus.CALLED_FOR;
                }
                walk.reaching = false;
            }
            case NEARING -> {
                if (walk.open()) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                }
                walk.reaching = false;
            }
            case BEGINNING -> {
                boolean before =
                        scene.bare(k - 1).equals("قبل") || scene.bare(k - 1).equals("قبيل");
                // "وقبل سريان الهدنة، تبادلت روسيا وأوكرانيا الأسرى" tells nothing of what became of it
                if (walk.open() && !before && !planned(k) && !reckonedFrom(k)) {
                    walk.told = CeasefireStatus.IN_FORCE;
                    // "قتل 300 شخص منذ سريان الهدنة": when it began, whatever has been told of it since
                    draft.background |= scene.form(k - 1).equals("منذ");
                    draft.beginning = k;
                }
            }
        }
    }

    /** "مقترح أمريكي", against "مقترح ترامب": newly named. */
    private boolean adjective(int k) {
        return doers.adjective(k) != null
                && scene.actors().mentionFrom(k) == null
                && !scene.form(k).startsWith("ال");
    }

    /** "اتهامات متبادلة بين كينشاسا والحركة بخرق الهدنة", "اتهامات الجيش للحركة بخرقها". */
    private void accusation(Governance walk, int k) {
        TruceDraft draft = walk.draft;
        // "صامدة بعد ساعات من اتهامه البلدين بخرقها": before what has just been told of it
        int head = exchanged(k);
        draft.background |= walk.pointing && BESIDE.contains(scene.form(head - 1))
                || walk.pointing && scene.form(head - 1).equals("من") && BESIDE.contains(scene.form(head - 3));
        List<ActorMention> two = doers.behind("بين", k + 1, walk.at);
        if (two.size() == 2 || head < k || Concepts.in(scene.form(k + 1), MUTUAL) != null) {
            draft.stand(two, Stance.VIOLATES);
            draft.agreeing(two);
            draft.accusers.addAll(two);
            draft.mutualBreach = true;
        } else {
            draft.stand(charged(k, walk.at), Stance.VIOLATES);
        }
    }

    /** Where "تبادل الجارتين الاتهامات" begins, which names an exchange; the accusation's own token where none is. */
    private int exchanged(int accusation) {
        for (int k = accusation - 1; k >= Math.max(scene.sentenceStart(accusation), accusation - OWN_GAP); k--) {
            if (scene.bare(k).equals("تبادل") && scene.actors().predicateAt(k) == null) {
                return k;
            }
        }
        return accusation;
    }

    /** Whom a noun of accusation charges: the one behind لـ, or the last of those that stand right behind it; it needs a charger, too. */
    private List<ActorMention> charged(int accusation, int to) {
        ActorMention charged = null;
        boolean charger = scene.form(accusation).endsWith("ها")
                || scene.form(accusation).endsWith("ه")
                || scene.form(accusation).endsWith("هم");
        for (int k = accusation + 1; k < to; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null) {
                charger |= charged != null || mention.preposition() == 'ل';
                charged = mention;
                k = mention.last() - 1;
            }
        }
        return charged == null || !charger ? List.of() : Doers.known(List.of(charged));
    }

    /** "كرر اقتراحه تمديد الهدنة": the proposal of whoever the verb is told of. */
    private List<ActorMention> itsOwn(int k) {
        String form = scene.form(k);
        String noun = form.endsWith("ها") ? form.substring(0, form.length() - 2) : form.substring(0, form.length() - 1);
        boolean own = (form.endsWith("ه") || form.endsWith("ها")) && noun.length() > 3 && Cue.of(noun) == Cue.PROPOSAL;
        Predicate verb = own ? scene.predicateBefore(k) : null;
        if (verb == null || k - verb.token() > OWN_GAP || verb.negated()) {
            return List.of();
        }
        if (verb.has(VerbSense.ACCEPT) || verb.has(VerbSense.REFUSE)) {
            // "قال ترامب إن بوتين قبل مقترحه": nobody answers his own
            List<ActorMention> speaker = scene.attribution().speaker(k);
            return sameSide(speaker, doers.of(verb)) ? List.of() : speaker;
        }
        return doers.of(verb);
    }

    private static boolean sameSide(List<ActorMention> some, List<ActorMention> others) {
        for (Entity one : Scene.entitiesOf(some)) {
            for (Entity other : Scene.entitiesOf(others)) {
                if (one.sameSide(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "… ووقف لإطلاق النار", "وعلى هدنة". */
    private boolean coordinated(int noun) {
        String form = scene.form(noun);
        boolean andTruce = form.startsWith("و") && Concepts.in(form.substring(1), Concepts.words("TRUCE")) != null;
        return form.startsWith("وو")
                || andTruce
                || FurtherTruce.another(scene, noun)
                || AND_ON.contains(scene.form(noun - 1));
    }

    /** Whether a noun stands close enough to what it would govern: few words between, and no comma but in pairs. */
    boolean near(int k, int at) {
        int words = 0;
        int commas = 0;
        for (int j = k + 1; j < at; j++) {
            ActorMention mention = scene.actors().mentionFrom(j);
            if (mention != null) {
                j = mention.last() - 1;
            } else if (tokens.get(j).is(",")) {
                commas++;
            } else if (tokens.get(j).isWord() && commas % 2 == 0) {
                words++;
            }
        }
        return words <= NOUN_GAP && commas % 2 == 0;
    }

    private boolean hosts(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (HOSTING.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an acceptance of nobody hangs on something by what stands behind the ceasefire. */
    private boolean tied(int acceptance, int noun) {
        if (hasPronoun(acceptance) || scene.actors().mentionFrom(acceptance + 1) != null) {
            return false;
        }
        int end = Math.min(scene.sentenceEnd(noun), noun + TIED_REACH);
        for (int k = noun + 1; k < end && tokens.get(k).isWord(); k++) {
            if (TIED.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "دعوته", "رفضها", "طلبهم": the noun has its owner in it. */
    private boolean hasPronoun(int k) {
        String form = scene.form(k);
        boolean his = form.endsWith("ه") && Cue.of(form.substring(0, form.length() - 1)) != null;
        return his || form.endsWith("ته") || form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هما");
    }

    /** Gives a stance to the noun's owner, or leaves it to the verb's subject. */
    private void pend(Governance walk, int k, Stance stance) {
        // "دعوته روسيا", "طلبه من روسيا": whoever stands behind is asked
        boolean owned = !hasPronoun(k)
                && (scene.actors().mentionAt(k + 1) != null
                        || scene.nisba(k + 1) != null
                        || scene.form(k + 1).equals("من")
                        || scene.form(k).endsWith("نا"));
        List<ActorMention> owner = owned ? doers.owner(k) : List.of();
        if (owner.isEmpty() && ofUnknown(k)) {
            // "أعلن المبعوث موافقة أطراف النزاع على هدنة"
            walk.pending = null;
        } else if (owner.isEmpty()) {
            walk.pending = stance;
        } else {
            walk.draft.stand(owner, stance);
            if (walk.acceptance
                    && stance == Stance.ACCEPTS
                    && Scene.entitiesOf(owner).size() >= 2) {
                // "موافقة الحكومة والحركة على تمديد الهدنة"
                walk.draft.agreeing(owner);
            }
            walk.pending = null;
        }
    }

    /** Whether a noun of stance belongs to some whom nobody knows: "موافقة أطراف النزاع", "قبول الفصائل". */
    private boolean ofUnknown(int k) {
        String form = scene.form(k);
        String next = scene.form(k + 1);
        boolean own = form.endsWith("ا")
                || form.endsWith("ها")
                || form.endsWith("هم")
                || scene.bare(k).startsWith("ال");
        return !own
                && (SIDES.contains(next)
                        || next.startsWith("ال") && scene.form(k + 2).equals("علي"));
    }

    /** "سنعود، بعد انتهاء التهدئة، إلى القتال", "ستفتح المعابر فور سريانها": what is still to come hangs on it. */
    private boolean planned(int k) {
        Predicate verb = FOLLOWING.contains(scene.form(k - 1)) ? scene.predicateBefore(k) : null;
        return verb != null
                && verb.token() >= scene.sentenceStart(k)
                && verb.reading().cut().future();
    }

    /** "قبل ساعات من دخول الهدنة حيز التنفيذ", "خلال 72 ساعة من بدء تنفيذ الاتفاق": a time is reckoned from it, be it past or to come. */
    private boolean reckonedFrom(int k) {
        int from = scene.form(k - 1).equals("من") ? k - 1 : k;
        for (int j = from - 1; from < k && j >= Math.max(scene.sentenceStart(k), from - RECKONED_REACH); j--) {
            if (RECKONED.contains(scene.bare(j))) {
                return true;
            }
        }
        return false;
    }

    /** "في حال حدوث خروقات للهدنة", "في حالة خرق الهدنة": none yet. */
    private boolean inCase(int k) {
        for (int j = k - 1; j > Math.max(scene.sentenceStart(k), k - CASE_REACH); j--) {
            if (IN_CASE.contains(scene.form(j)) && scene.bare(j - 1).endsWith("في")) {
                return true;
            }
        }
        return false;
    }

    /** "خروجها سيعد خرقا للهدنة": what would be called a breach is none yet. */
    private boolean breachAhead(int k) {
        for (int j = k - 1; j > Math.max(scene.sentenceStart(k), k - DEEMED_REACH); j--) {
            if (DEEMED.contains(scene.form(j))) {
                return true;
            }
        }
        return false;
    }

    /** "قبل انهيار الهدنة", "تفادي انتهاء": not yet. */
    private boolean ahead(int k) {
        return planned(k) || UNREAL.contains(scene.form(k - 1)) || UNREAL.contains(scene.form(k - 2));
    }

    /** "خروقات إسرائيلية للهدنة", "انتهاك الجيش للاتفاق". */
    private List<ActorMention> breaker(int breach) {
        ActorMention owner = scene.actors().mentionFrom(breach + 1);
        boolean beside = doers.adjective(breach + 1) != null || owner != null && owner.preposition() == 0;
        List<ActorMention> who = beside ? doers.owner(breach) : List.of();
        return Doers.belligerents(who) ? who : List.of();
    }

    /** "عدت كييف الغارات الروسية على أوديسا انتهاكا للهدنة": whose strikes are called a breach. */
    private List<ActorMention> strikers(int breach) {
        for (int k = breach - 1; k > Math.max(scene.sentenceStart(breach), breach - STRIKE_REACH); k--) {
            if (!tokens.get(k).isWord()
                    || scene.form(k).startsWith("و") && scene.actors().mentionAt(k) == null) {
                return List.of();
            }
            if (Concepts.in(scene.form(k), STRIKES) != null) {
                List<ActorMention> who = doers.owner(k);
                return Doers.belligerents(who) ? who : List.of();
            }
        }
        return List.of();
    }

    /** "أي خرق", "عدم انتهاك": none that has happened. */
    private boolean any(int k) {
        return NOT_ANY.contains(scene.form(k - 1)) || NOT_ANY.contains(scene.bare(k - 1));
    }

    /** "اتفاق الولايات المتحدة والحوثيين على", "اتفاق بين الرباط ومدريد", "اتفاقا مع بوكو حرام". */
    private void agreedBy(Governance walk, int k) {
        int next = k + 1;
        if (scene.form(next).equals("بين")) {
            if (walk.pointing) {
                // "خرق للتفاهمات بين إسرائيل ولبنان": between whom it is, not that they agree
                return;
            }
            next++;
        }
        TruceDraft draft = walk.draft;
        List<ActorMention> persuaded = doers.persuaded(k);
        if (!persuaded.isEmpty()) {
            draft.stand(persuaded, Stance.ACCEPTS);
            draft.agreeing(persuaded);
            return;
        }
        ActorMention mention = scene.actors().mentionFrom(next);
        // "لا يشمل الاتفاق تنظيم الدولة وجبهة النصرة": behind the article nobody owns it
        boolean owned = next > k + 1 || !scene.bare(k).startsWith("ال");
        if (mention != null && mention.preposition() == 0 && mention.entity() != null && owned) {
            List<ActorMention> sides = Doers.known(scene.actors().coordination(mention));
            if (Scene.entitiesOf(sides).size() >= 2) {
                draft.stand(sides, Stance.ACCEPTS);
                draft.agreeing(sides);
            }
        } else if (scene.form(next).equals("مع")) {
            List<ActorMention> sides = new ArrayList<>(doers.behind("مع", next, next + 1));
            List<ActorMention> teller = Doers.known(scene.attribution().of(k));
            if (!sides.isEmpty()) {
                sides.addAll(0, teller);
                draft.stand(sides, Stance.ACCEPTS);
                draft.agreeing(sides);
            } else if (Doers.belligerents(teller)) {
                // "أعلنت باكو التوصل إلى اتفاق مع ممثلي السكان": with some whom no lexicon knows
                draft.stand(teller, Stance.ACCEPTS);
            }
        } else if (scene.form(k).endsWith("هما")) {
            walk.pending = Stance.ACCEPTS;
        }
    }

    /** "رحبا بإعلان الرئيس الأميركي التوصل إلى هدنة": on whose word it is known. */
    private void announcedBy(Governance walk, int k) {
        ActorMention who = scene.form(k).endsWith("اعلان") ? scene.actors().mentionFrom(k + 1) : null;
        if (who != null
                && who.preposition() == 0
                && who.last() <= walk.at
                && scene.attribution().of(k).isEmpty()) {
            List<ActorMention> announcing = Doers.known(scene.actors().coordination(who));
            walk.draft.accusers.addAll(announcing);
            if (walk.draft.unilateral || TruceDraft.armed(announcing)) {
                // "إعلان بوتين هدنة من جانب واحد"
                walk.draft.declaring(announcing);
            }
        }
    }

    /** "توصل إسرائيل وحماس إلى اتفاق". */
    private void reachedBy(Governance walk, int k) {
        ActorMention mention = scene.actors().mentionFrom(k + 1);
        if (mention != null && mention.preposition() == 0) {
            List<ActorMention> sides = Doers.known(scene.actors().coordination(mention));
            walk.draft.stand(sides, Stance.ACCEPTS);
            walk.draft.agreeing(sides);
            walk.reaching = false;
            walk.told = CeasefireStatus.AGREED;
        }
    }

    /** "مفاوضات بين الحكومة الأفغانية وطالبان". */
    private void between(TruceDraft draft, int k) {
        // "مفاوضات في جدة بين الجانبين"
        ActorMention place = scene.form(k + 1).equals("في") ? scene.actors().mentionFrom(k + 2) : null;
        int between = place != null ? place.last() : scene.form(k + 1).equals("في") ? k + 3 : k + 1;
        ActorMention mention =
                scene.form(between).equals("بين") ? scene.actors().mentionFrom(between + 1) : null;
        if (mention != null) {
            draft.agreeing(Doers.known(scene.actors().coordination(mention)));
        }
    }

    /** "لا هدنة", "دون أي وقف", "عدم التوصل إلى اتفاق": no ceasefire there. */
    boolean denied(int noun) {
        int from = Math.max(scene.sentenceStart(noun), noun - 6);
        for (int k = noun - 1; k >= from; k--) {
            String form = scene.form(k);
            if (NOT_ANY.contains(scene.bare(k)) && !scene.bare(k).equals("اي")) {
                return true;
            }
            if (!DENIABLE.contains(form) && Cue.of(form) != Cue.AGREEMENT && Cue.of(form) != Cue.REACHING) {
                return false;
            }
        }
        return false;
    }
}
