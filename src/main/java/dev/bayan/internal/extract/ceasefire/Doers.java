package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands behind the verbs and nouns around a ceasefire. */
final class Doers {
    private static final WordSet MEDIATORS = Cue.words("MEDIATORS");
    private static final WordSet WELCOMING = Cue.words("WELCOMING");
    private static final WordSet ANSWERING = Cue.words("ANSWERING");
    private static final WordSet OPENERS = WordSet.of("الذي", "التي", "ما");
    private static final WordSet RESUMPTIVE = Cue.words("RESUMPTIVE");
    private static final WordSet PLACED = WordSet.of("في", "داخل", "شرق", "غرب", "شمال", "جنوب");
    private static final WordSet PERSUADING = Cue.words("PERSUADING");
    private static final WordSet WRESTING = WordSet.of("انتزاع", "نيل", "كسب", "الحصول", "تحصيل", "تامين", "ضمان");
    private static final WordSet CHARGED = WordSet.of("بانه", "بانها", "بانهم", "بانهما");

    private static final int UNKNOWN_REACH = 6;
    private static final int PERSUASION_REACH = 14;

    private static final WordSet HE_IT_IS = WordSet.of("هو", "هي", "هم");
    /** "يكون قد": what has come about by now. */
    private static final WordSet IS = WordSet.of("يكون", "تكون");

    private final Scene scene;
    private final JointSubject jointSubject;
    private final Rebels rebels;
    private final Belligerents belligerents;
    private final Communities communities;

    Doers(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.rebels = new Rebels(scene);
        this.jointSubject = new JointSubject(scene);
        this.communities = new Communities(scene);
    }

    /** The subject of a verb. */
    List<ActorMention> of(Predicate verb) {
        Predicate main = mainBefore(verb);
        return main == null ? subject(verb) : known(main.subject());
    }

    /** "رفض بوتين الهدنة التي اقترحها ترامب، ووافق": the verb behind a relative clause goes on with the main one; null elsewhere. */
    private @Nullable Predicate mainBefore(Predicate verb) {
        boolean goesOn = verb.reading().cut().conjunction() == 'و'
                && !verb.explicitSubject()
                && !verb.participle()
                && scene.tokens().get(Math.max(0, verb.token() - 1)).is(",");
        Predicate inner = goesOn ? scene.predicateBefore(verb.token()) : null;
        boolean relative = inner != null
                && inner.token() > scene.sentenceStart(verb.token())
                && inner.explicitSubject()
                && OPENERS.contains(scene.form(inner.token() - 1))
                && verb.subject().equals(inner.subject());
        Predicate main = relative && inner != null ? scene.predicateBefore(inner.token()) : null;
        return main != null
                        && main.token() >= scene.sentenceStart(verb.token())
                        && main.explicitSubject()
                        && main.reading().isPast() == verb.reading().isPast()
                        && main.reading().form().gender()
                                == verb.reading().form().gender()
                        && main.reading().form().number()
                                == verb.reading().form().number()
                ? main
                : null;
    }

    private List<ActorMention> subject(Predicate verb) {
        if (verb.isFirstPerson()) {
            return scene.attribution().speaker(verb.token());
        }
        if (verb.reading().form().passive() && !verb.participle()) {
            return List.of();
        }
        ActorMention very = scene.form(verb.token() - 1).equals("من") && HE_IT_IS.contains(scene.form(verb.token() - 2))
                ? scene.actors().mentionAt(verb.token() - 3)
                : null;
        if (very != null && very.preposition() == 0) {
            // "روسيا هي من انتهكت الهدنة"
            return known(List.of(very));
        }
        List<ActorMention> joint = jointSubject.of(verb);
        if (!joint.isEmpty()) {
            return joint;
        }
        int next = verb.token() + 1;
        List<ActorMention> peoples = verb.participle() ? List.of() : communities.at(next);
        if (!peoples.isEmpty()) {
            return peoples;
        }
        if (MEDIATORS.contains(scene.form(next))) {
            return mediators(next);
        }
        // "هدنة … اقترحتها أنقرة": the verb has its object, so what follows is its subject
        if (!verb.participle() && !verb.reading().pronoun().isEmpty()) {
            ActorMention behind = scene.actors().mentionFrom(next);
            if (behind != null && behind.preposition() == 0 && behind.conjunction() == 0 && behind.entity() != null) {
                return known(scene.actors().coordination(behind));
            }
        }
        List<ActorMention> charged = charged(verb);
        if (!charged.isEmpty()) {
            return charged;
        }
        // "الذي توسطت فيه النرويج"
        if (OPENERS.contains(scene.form(verb.token() - 1)) && RESUMPTIVE.contains(scene.form(next))) {
            ActorMention behind = scene.actors().mentionFrom(next + 1);
            if (behind != null && behind.preposition() == 0 && behind.entity() != null) {
                return known(scene.actors().coordination(behind));
            }
        }
        // "المشاط كان قد أعلن"
        Predicate was = !verb.explicitSubject() && scene.form(verb.token() - 1).equals("قد")
                ? scene.actors().predicateAt(verb.token() - 2)
                : null;
        ActorMention between =
                !verb.explicitSubject() && scene.form(verb.token() - 1).equals("قد")
                        ? scene.actors().mentionAt(verb.token() - 2)
                        : null;
        if (between != null && between.preposition() == 0 && IS.contains(scene.bare(between.first() - 1))) {
            // "وبذلك يكون الرئيس قد رفض"
            return known(List.of(between));
        }
        Predicate first = verb.isDual() && !verb.explicitSubject() ? scene.predicateBefore(verb.token()) : null;
        boolean goesOn = first != null
                && first.isDual()
                && !first.explicitSubject()
                && verb.reading().cut().conjunction() != 0
                && scene.sentence(first.token()) == scene.sentence(verb.token());
        if (goesOn && first != null && unknownBefore(first)) {
            // "أعلن أن المديرين العامين في البلدين تحدثا واتفقا"
            return List.of();
        }
        List<ActorMention> fighters = verb.participle() || verb.explicitSubject() ? List.of() : rebels.at(next);
        if (was == null && fighters.isEmpty() && !verb.explicitSubject() && unknownBefore(verb)) {
            return rebels.before(verb.token());
        }
        if (!fighters.isEmpty()) {
            return fighters;
        }
        List<ActorMention> both = theTwo(verb);
        if (!both.isEmpty()) {
            return both;
        }
        return known(was != null && was.has(VerbSense.BE) && was.explicitSubject() ? was.subject() : verb.subject());
    }

    /** "وقالت الرياض إن الطرفين اتفقا": the two at war, where "the two" falls on others, be they those who tell of it. */
    private List<ActorMention> theTwo(Predicate verb) {
        ActorMention pair = verb.explicitSubject() && verb.subject().size() == 1
                ? verb.subject().get(0)
                : null;
        boolean two = pair != null
                && pair.kind() == ActorMention.Kind.PAIR
                && !pair.isPerson()
                && !belligerents.fightsAny(pair.entities());
        return two ? belligerents.two() : List.of();
    }

    /** "اتهمت كابل الجيش بأنه نقض الهدنة": the pronoun means whom the verb accuses. */
    private List<ActorMention> charged(Predicate verb) {
        int before = verb.token() - 1;
        // "اتهم بوتين بأنه «رفض» الهدنة"
        int that = before > 0 && !scene.tokens().get(before).isWord() ? before - 1 : before;
        boolean pronoun = CHARGED.contains(scene.form(that));
        Predicate accusing = pronoun ? scene.predicateBefore(verb.token()) : null;
        return accusing != null && accusing.has(VerbSense.ACCUSE) ? known(accused(accusing, that)) : List.of();
    }

    /** "قال المتحدث إن زعيم المتمردين طلب": a noun that nobody knows, and not whoever says so, is the subject. */
    private boolean unknownBefore(Predicate verb) {
        boolean noun = false;
        int from = Math.max(scene.sentenceStart(verb.token()), verb.token() - UNKNOWN_REACH);
        for (int k = verb.token() - 1; k >= from && scene.actors().predicateAt(k) == null; k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention != null && !PLACED.contains(scene.form(mention.first() - 1))) {
                return false;
            }
            if (mention != null) {
                // "المجموعات المسلحة في طرابلس توصلت"
                k = mention.first();
                continue;
            }
            String form = scene.form(k);
            if (form.equals("ان") || form.equals("بان")) {
                return noun;
            }
            if (!scene.tokens().get(k).isWord()) {
                return false;
            }
            noun |= !Words.FUNCTION.contains(form) && !Words.ADVERB.contains(form) && !form.equals("قد");
        }
        return false;
    }

    static List<ActorMention> known(List<ActorMention> mentions) {
        return Scene.known(mentions);
    }

    /** "إقناع الحكومة والحركة بتوقيع هدنة", "أقنع طالبان وباكستان بقبول هدنة": those who stand between the persuasion and what it leads to. */
    List<ActorMention> persuaded(int noun) {
        if (!scene.form(noun).startsWith("ب") || scene.actors().mentionAt(noun - 1) == null) {
            return List.of();
        }
        int from = Math.max(scene.sentenceStart(noun), noun - PERSUASION_REACH);
        boolean persuading = false;
        for (int k = from; k < noun; k++) {
            persuading |= PERSUADING.contains(scene.bare(k));
            ActorMention mention = persuading ? scene.actors().mentionFrom(k) : null;
            List<ActorMention> chain =
                    mention == null ? List.of() : scene.actors().coordination(mention);
            if (!chain.isEmpty() && chain.get(chain.size() - 1).last() == noun) {
                return known(chain);
            }
        }
        return List.of();
    }

    /** Where those stand whom somebody would win for a ceasefire, between two tokens: "إقناع الطرفين", "انتزاع موافقة طهران"; or -1. */
    int persuadedBehind(int from, int to) {
        for (int k = from + 1; k + 1 < to; k++) {
            boolean won = PERSUADING.contains(scene.bare(k));
            boolean consent = WRESTING.contains(scene.form(k)) && Cue.of(scene.word(k + 1)) == Cue.ACCEPTANCE;
            int side = won ? k + 1 : consent ? k + 2 : -1;
            ActorMention mention =
                    side < 0 || side >= to ? null : scene.actors().mentionFrom(side);
            if (mention != null && mention.preposition() == 0) {
                return side;
            }
        }
        return -1;
    }

    /** Whether all of some actors are at war in the text. */
    boolean atWar(List<ActorMention> mentions) {
        for (Entity entity : Scene.entitiesOf(mentions)) {
            if (!belligerents.fights(entity)) {
                return false;
            }
        }
        return !mentions.isEmpty();
    }

    /** The first mention behind a preposition in a range of tokens, with those coordinated: "توافق مع قيادة … على". */
    List<ActorMention> behind(String preposition, int from, int to) {
        for (int k = from; k < to; k++) {
            if (scene.form(k).equals(preposition)) {
                ActorMention mention = scene.actors()
                        .mentionFrom(
                                scene.form(k + 1).equals("«")
                                                || scene.form(k + 1).equals("\"")
                                        ? k + 2
                                        : k + 1);
                if (mention != null && !mention.entities().isEmpty()) {
                    return known(scene.actors().coordination(mention));
                }
                List<ActorMention> fighters = rebels.at(k + 1);
                if (!fighters.isEmpty()) {
                    return fighters;
                }
            }
        }
        return List.of();
    }

    /** Whom a noun belongs to: "موافقة إسرائيل", "دعوة الأمم المتحدة", "مقترحا أميركيا", "بترحيب من بوتين", "اقتراح تقدم به". */
    List<ActorMention> owner(int noun) {
        ActorMention mention = scene.actors().mentionFrom(noun + 1);
        if (mention == null && scene.form(noun + 1).equals("من")) {
            mention = scene.actors().mentionFrom(noun + 2);
        }
        if (mention == null && scene.nisba(noun + 1) == null) {
            // an adjective between: "المقترح الأخير للوسطاء", "دعوة عاجلة من روما"
            int at = scene.form(noun + 2).equals("من") ? noun + 3 : noun + 2;
            ActorMention later = scene.actors().mentionFrom(at);
            mention = later != null && (at == noun + 3 || later.preposition() == 'ل') ? later : null;
        }
        if (mention != null && adjective(noun + 1) != null && adjective(noun + 2) != null) {
            // "المبادرة السعودية الأميركية": an adjective spelt like its state
            return nisbas(noun + 1);
        }
        if (mention != null
                && mention.entity() != null
                && (mention.preposition() == 0 || mention.preposition() == 'ل')) {
            return known(scene.actors().coordination(mention));
        }
        if (adjective(noun + 1) != null) {
            return nisbas(noun + 1);
        }
        String form = scene.form(noun);
        return form.endsWith("نا") && form.length() > 4 ? scene.attribution().speaker(noun) : List.of();
    }

    /** The state that an adjective names, or the United Nations ("برعاية أممية"); or null. */
    @Nullable
    Entity adjective(int k) {
        return scene.stateOrUnitedNations(k);
    }

    /** States named one after another by adjectives: "قطرية تركية". */
    List<ActorMention> nisbas(int from) {
        List<ActorMention> all = new ArrayList<>();
        int end = scene.sentenceEnd(from);
        for (int k = from; k < end; k++) {
            if (scene.form(k).equals("-") && k + 1 < end) {
                continue;
            }
            Entity state = adjective(k);
            if (state == null) {
                break;
            }
            all.add(scene.actors().stateMention(k, state));
        }
        return all;
    }

    /** "الوسطاء من قطر ومصر", "الوسطاء في الدوحة", "الوسيطان المصري والقطري". */
    List<ActorMention> mediators(int noun) {
        int next = noun + 1;
        Predicate verb = scene.actors().predicateAt(noun - 1);
        boolean from = scene.form(next).equals("من");
        if (from && verb != null && verb.has(VerbSense.RECEIVE)) {
            // "تلقى الوسطاء من إسرائيل ردا"
            return List.of();
        }
        boolean told = from || scene.form(next).equals("في");
        next = told ? next + 1 : next;
        ActorMention mention = scene.actors().mentionFrom(next);
        if (mention == null) {
            return nisbas(next);
        }
        List<ActorMention> named = known(scene.actors().coordination(mention));
        // "أبلغ الوسطاء حماس": who stands alone behind them is whom they speak to
        return told || mention.preposition() == 0 && named.size() > 1 && !atWar(named) ? named : List.of();
    }

    /** Whether it is a verb of answering in any of its readings: "وردت" is spelled like "were received". */
    boolean answers(Predicate verb) {
        for (Reading reading : scene.actors().readings(verb.token())) {
            if (reading.isFinite() && ANSWERING.contains(reading.verb())) {
                return true;
            }
        }
        return false;
    }

    /** "وقّعت باماكو والحركة ملحقا يمدد الهدنة": the two who sign the paper that a verb is told of. */
    List<ActorMention> signers(Predicate verb) {
        Predicate signing = scene.predicateBefore(verb.token());
        if (signing == null
                || !signing.has(VerbSense.SIGN)
                || !signing.reading().isPast()
                || signing.negated()
                || !signing.explicitSubject()
                || signing.reading().form().passive()
                || scene.sentence(signing.token()) != scene.sentence(verb.token())) {
            return List.of();
        }
        String before = scene.form(verb.token() - 1);
        boolean paper = OPENERS.contains(before)
                || scene.tokens().get(verb.token() - 1).isWord() && !Words.FUNCTION.contains(before);
        List<ActorMention> sides = paper && !verb.explicitSubject() ? known(signing.subject()) : List.of();
        return Scene.entitiesOf(sides).size() >= 2 && belligerents(sides) ? sides : List.of();
    }

    /** Whom an accusation names: the object of "اتهم", or the side spoken of before where that is a pronoun. */
    List<ActorMention> accused(Predicate verb, int limit) {
        int behind = accuserEnd(verb);
        List<ActorMention> object = behind > verb.token() ? object(verb, behind, limit) : List.of();
        if (object.isEmpty()) {
            object = object(verb, verb.token(), limit);
        }
        return object;
    }

    /**
     * The last token of an accuser that nobody knows but by his office: "اتهم أمين مجلس الدفاع الكيني جون أوتينو وحدات صومالية"
     * names his own body, and then him, before whom he accuses. The verb's own token where there is none.
     */
    private int accuserEnd(Predicate verb) {
        ActorMention body = scene.actors().mentionFrom(verb.token() + 2);
        if (body == null
                || body.entity() == null
                || body.entity().kind() != ActorKind.INSTITUTION
                || body.preposition() != 0
                || body.conjunction() != 0
                || verb.explicitSubject()
                || !verb.reading().pronoun().isEmpty()
                || scene.actors().mentionAt(verb.token() + 1) != null
                || Words.FUNCTION.contains(scene.form(verb.token() + 1))) {
            return verb.token();
        }
        ActorMention name = scene.actors().mentionFrom(body.last());
        return name != null && name.entity() != null && name.entity().isPerson() ? name.last() - 1 : body.last() - 1;
    }

    private List<ActorMention> object(Predicate verb, int from, int limit) {
        for (int k = from + 1; k < limit; k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null
                    && !verb.subject().contains(mention)
                    && (!verb.explicitSubject() || !sameSide(verb.subject(), mention))
                    && mention.entity() != null
                    && mention.preposition() == 0) {
                return List.of(mention);
            }
        }
        if (!verb.reading().pronoun().isEmpty()) {
            return spokenOfBefore(verb);
        }
        for (int k = Math.max(from + 1, verb.token() + 2); k < limit; k++) {
            // "جنودا كوريين شماليين"
            Entity state = scene.actors().mentionAt(k) == null ? scene.nisba(k) : null;
            if (state != null) {
                return List.of(scene.actors().stateMention(k, state));
            }
        }
        return List.of();
    }

    private List<ActorMention> spokenOfBefore(Predicate verb) {
        int from = Math.max(0, verb.token() - 60);
        for (int k = verb.token() - 1; k >= from; k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention == null) {
                continue;
            }
            k = mention.first();
            if (mention.entity() != null && belligerent(mention.entity()) && !sameSide(verb.subject(), mention)) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    private static boolean sameSide(List<ActorMention> subject, ActorMention other) {
        for (Entity one : Scene.entitiesOf(subject)) {
            for (Entity two : other.entities()) {
                if (one.sameSide(two)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it may be one that fires: no organisation, no medium, no envoy. */
    static boolean belligerent(Entity entity) {
        if (entity.isPerson()) {
            return entity.office() != Office.ENVOY
                    && (entity.country() != null
                            || entity.affiliation() != null
                                    && !entity.affiliation().equals("United Nations"));
        }
        boolean organ = entity.country() != null
                || entity.affiliation() != null && !entity.affiliation().equals("United Nations");
        return entity.kind() == ActorKind.STATE
                || entity.kind() == ActorKind.ARMED_FORCES
                || entity.kind() == ActorKind.ARMED_GROUP
                || entity.kind() == ActorKind.GROUP
                || entity.kind() == ActorKind.INSTITUTION && organ;
    }

    /** Whether all may fire, and there is at least one. */
    static boolean belligerents(List<ActorMention> mentions) {
        for (Entity entity : Scene.entitiesOf(mentions)) {
            if (!belligerent(entity)) {
                return false;
            }
        }
        return !mentions.isEmpty();
    }

    /** Whether an armed group or its leader is among them. */
    static boolean armedGroup(List<ActorMention> mentions) {
        for (Entity entity : Scene.entitiesOf(mentions)) {
            if (entity.kind() == ActorKind.ARMED_GROUP
                    || entity.isPerson()
                            && entity.affiliation() != null
                            && entity.country() == null
                            && entity.office() != Office.ENVOY
                            && !entity.affiliation().equals("United Nations")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb welcomes or supports, which is weaker than to accept. */
    static boolean welcomes(Predicate verb) {
        return verb.has(VerbSense.ACCEPT) && WELCOMING.contains(verb.reading().verb());
    }

    /** Whether a verb is the one with that folded citation form. */
    static boolean is(Predicate verb, String lemma) {
        return verb.reading().verb().equals(lemma);
    }
}
