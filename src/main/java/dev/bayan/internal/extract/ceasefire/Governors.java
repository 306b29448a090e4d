package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Office;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that govern a ceasefire's name, from it to the left, inner before outer: in "رفض الموافقة على مقترح هدنة"
 * a proposal, its acceptance, the refusal of that. Nouns tell what is spoken of, the first verb that has to do with it
 * tells how real it is and who stands behind it.
 */
final class Governors {
    private static final int REACH = 40;
    private static final int NOUN_GAP = 5;
    private static final Set<String> LINK = Cue.words("LINK");
    private static final Set<String> TOWARDS = Cue.words("TOWARDS");
    private static final Set<String> UNREAL = Cue.words("UNREAL");
    private static final Set<String> NOT_ANY = Cue.words("NOT_ANY");
    private static final Set<String> ORDERS = Cue.words("ORDERS");
    private static final Set<String> MUST = Cue.words("MUST");
    private static final Set<String> INDISPENSABLE = Cue.words("INDISPENSABLE");
    private static final Set<String> SOME = Cue.words("SOME");
    private static final Set<String> AND_ON = Cue.words("AND_ON");
    private static final int CALL_GAP = 4;
    private static final Set<String> BEFORE_NOUN = Cue.words("BEFORE_NOUN");
    private static final Set<String> DENIABLE = Cue.words("DENIABLE");
    private static final Set<VerbSense> VOICING = EnumSet.of(VerbSense.SAY, VerbSense.STRESS, VerbSense.EXPRESS, VerbSense.PLEDGE, VerbSense.INFORM,
            VerbSense.RECEIVE, VerbSense.CONTINUE);

    /** What to do after a verb. */
    private enum Step {
        /** It has nothing to do with the ceasefire, and neither has what stands before it. */
        STOP,
        /** It governs the ceasefire: the mention begins with it. */
        USED,
        /** It belongs to a clause inside: read on. */
        PASS,
        /** The ceasefire is denied. */
        DROP
    }

    /** One reading. */
    private static final class Walk {
        final TruceDraft draft;
        final int noun;
        final int end;
        int from;
        /** The last word that belongs to the chain. */
        int at;
        @Nullable CeasefireStatus told;
        /** "التوصل إلى": as real as the verb before it. */
        boolean reaching;
        /** Whether a noun of acceptance, not the fact of it, has been read: "دعا إلى قبول المقترح". */
        boolean acceptance;
        boolean proposal;
        boolean agreement;
        boolean keeping;
        boolean effort;
        /** The stance of a noun that has no owner of its own: "أعلن رفضه", "أبدت استعدادها". */
        @Nullable Stance pending;
        boolean verbSeen;
        /** Whether "أن" and a verb stand between: the next verb tells how real it is. */
        boolean embedded;
        /** Whether the name points back to an accord. */
        boolean pointing;
        /** Whether a verb such as "تمهد" stands between it and what governs it. */
        boolean linked;

        Walk(TruceDraft draft, int noun, int end) {
            this.draft = draft;
            this.noun = noun;
            this.end = end;
            this.from = noun;
            this.at = noun;
        }
    }

    private final Scene scene;
    private final List<Token> tokens;
    private final Doers doers;

    Governors(Scene scene, Doers doers) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.doers = doers;
    }

    /**
     * Reads what governs the name at a token into a draft.
     *
     * @param inner what the name itself tells (an accord pointed back to), or null
     * @return where the mention begins, or -1 if the text denies it
     */
    int read(TruceDraft draft, int noun, int end, @Nullable Cue inner) {
        Walk walk = new Walk(draft, noun, end);
        walk.embedded = draft.halting != null;
        if (deniedNoun(noun)) {
            return -1;
        }
        if (inner != null) {
            walk.pointing = true;
            noun(walk, noun, inner);
        }
        int start = scene.sentenceStart(noun);
        for (int k = noun - 1; k >= start && noun - k < REACH; k--) {
            Token token = tokens.get(k);
            boolean colon = token.is(":") && draft.halting == null;
            if (token.is(".") || token.is(";") || token.is("|") || token.is("•") || colon || clauseOpens(walk, k)) {
                break;
            }
            ActorMention inside = scene.actors().mentionAt(k);
            if (inside != null) {
                k = inside.first();
                continue;
            }
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && isVerb(verb)) {
                Step step = verb(walk, verb);
                if (step == Step.DROP) {
                    return -1;
                }
                if (step == Step.USED) {
                    walk.from = startOf(verb);
                    draft.governor = verb;
                    draft.background = pluperfect(verb);
                }
                if (step != Step.PASS) {
                    walk.verbSeen = true;
                    break;
                }
                continue;
            }
            if (MUST.contains(scene.form(k)) && near(k, walk.at) || scene.form(k).equals("لا") && INDISPENSABLE.contains(scene.form(k + 1))) {
                must(walk, k);
                break;
            }
            noun(walk, k);
        }
        settle(walk);
        return walk.from;
    }

    /** "قال إن …": what is said begins here; but "اتفقا على أن يتوقف" wants the halt. */
    private boolean clauseOpens(Walk walk, int k) {
        boolean that = Words.COMPLEMENT.contains(scene.form(k)) && scene.actors().mentionAt(k) == null;
        return that && !walk.embedded && !scene.form(k - 1).equals("علي");
    }

    /** "يجب وقف إطلاق النار", "لا بد من هدنة": whoever says so demands it. */
    private void must(Walk walk, int k) {
        walk.told = CeasefireStatus.CALLED_FOR;
        walk.reaching = false;
        walk.verbSeen = true;
        walk.from = k;
        walk.draft.stand(scene.attribution().speaker(walk.noun), Stance.DEMANDS);
    }

    /** Whether what looks like a verb or a circumstance is one: "مقترحا", "بعد تشاور مع" and "وقف إطلاق النار" are nouns. */
    private boolean isVerb(Predicate verb) {
        int k = verb.token();
        boolean cue = (verb.participle() || verb.reading().senses().equals(Set.of(VerbSense.OTHER))) && Cue.of(scene.form(k)) != null;
        boolean masdar = scene.isMasdar(k) && BEFORE_NOUN.contains(scene.form(k - 1));
        return !cue && !masdar && Concepts.truce(scene, k).truce() == Truce.NONE;
    }

    // ---------------------------------------------------------------- nouns

    private void noun(Walk walk, int k) {
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
        Cue cue = Cue.of(form);
        if (cue == Cue.CALL && walk.at - k > CALL_GAP) {
            return;
        }
        if (cue != null) {
            noun(walk, k, cue);
            walk.at = k;
            walk.from = k;
        }
    }

    /** "… ووقف لإطلاق النار", "وعلى هدنة". */
    private boolean coordinated(int noun) {
        String form = scene.form(noun);
        return form.startsWith("وو") || form.startsWith("و") && Concepts.in(form.substring(1), Concepts.words("TRUCE")) != null || AND_ON.contains(scene.form(noun - 1));
    }

    /** Whether a noun stands close enough to what it would govern: few words between, and no comma but in pairs. */
    private boolean near(int k, int at) {
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

    private void noun(Walk walk, int k, Cue cue) {
        TruceDraft draft = walk.draft;
        switch (cue) {
            case AGREEMENT -> {
                walk.agreement = true;
                if (walk.told == null) {
                    walk.told = CeasefireStatus.AGREED;
                }
                agreedBy(walk, k);
            }
            case PROPOSAL -> {
                walk.proposal = true;
                if (walk.told == null || walk.told == CeasefireStatus.EXTENDED || walk.told == CeasefireStatus.AGREED) {
                    walk.told = CeasefireStatus.PROPOSED;
                }
                draft.stand(doers.owner(k), Stance.PROPOSES);
            }
            case TALKS -> {
                boolean holds = walk.keeping || walk.effort;
                if (!holds && (walk.told == null || walk.told == CeasefireStatus.AGREED || walk.told == CeasefireStatus.EXTENDED)) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                }
                walk.reaching = false;
                between(draft, k);
            }
            case REACHING -> {
                boolean purpose = scene.form(k).startsWith("ل") || scene.form(k - 1).equals("اجل");
                if (purpose && (walk.told == null || walk.told == CeasefireStatus.AGREED)) {
                    walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                } else {
                    walk.reaching = walk.told == null || walk.told == CeasefireStatus.AGREED;
                    reachedBy(walk, k);
                }
            }
            case EXTENSION -> {
                draft.extension = true;
                if (walk.told == null || walk.told == CeasefireStatus.AGREED || walk.told == CeasefireStatus.IN_FORCE) {
                    walk.told = CeasefireStatus.EXTENDED;
                }
            }
            case ENDING -> {
                walk.told = ahead(k) ? null : CeasefireStatus.ENDED;
                walk.keeping = false;
                draft.ending = walk.told == null ? -1 : k;
            }
            case BREACH -> walk.told = any(k) ? walk.told : CeasefireStatus.VIOLATED;
            case KEEPING -> {
                walk.keeping = true;
                draft.held = true;
                walk.told = walk.told == CeasefireStatus.AGREED ? null : walk.told;
                pend(walk, k, Stance.ACCEPTS);
            }
            case EFFORT -> walk.effort = true;
            case NEED -> {
                walk.told = walk.keeping ? walk.told : CeasefireStatus.CALLED_FOR;
                walk.pending = walk.keeping ? null : Stance.DEMANDS;
            }
            case CALL -> {
                if (!walk.keeping) {
                    walk.told = CeasefireStatus.CALLED_FOR;
                    pend(walk, k, Stance.DEMANDS);
                }
            }
            case ACCEPTANCE -> {
                walk.acceptance = true;
                if (walk.told == null || walk.told == CeasefireStatus.PROPOSED) {
                    walk.told = CeasefireStatus.AGREED;
                }
                pend(walk, k, Stance.ACCEPTS);
            }
            case WELCOME -> {
                walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
                pend(walk, k, Stance.ACCEPTS);
            }
            case REJECTION -> {
                walk.told = CeasefireStatus.REJECTED;
                pend(walk, k, Stance.REJECTS);
            }
            case READINESS -> {
                if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
                    // open to talks, which are not held yet
                    walk.told = null;
                } else {
                    walk.told = walk.told == null || walk.told == CeasefireStatus.AGREED ? CeasefireStatus.PROPOSED : walk.told;
                    pend(walk, k, Stance.ACCEPTS);
                }
            }
            case BEGINNING -> {
                if (walk.told == null || walk.told == CeasefireStatus.AGREED) {
                    walk.told = CeasefireStatus.IN_FORCE;
                    draft.beginning = k;
                }
            }
        }
    }

    /** Gives a stance to the noun's owner, or leaves it to the verb's subject. */
    private void pend(Walk walk, int k, Stance stance) {
        List<ActorMention> owner = scene.actors().mentionAt(k + 1) != null || scene.nisba(k + 1) != null || scene.form(k + 1).equals("من") || scene.form(k).endsWith("نا")
                ? doers.owner(k) : List.of();
        if (owner.isEmpty()) {
            walk.pending = stance;
        } else {
            walk.draft.stand(owner, stance);
            walk.pending = null;
        }
    }

    /** "قبل انهيار الهدنة", "تفادي انتهاء": not yet. */
    private boolean ahead(int k) {
        return UNREAL.contains(scene.form(k - 1)) || UNREAL.contains(scene.form(k - 2));
    }

    /** "أي خرق", "عدم انتهاك": none that has happened. */
    private boolean any(int k) {
        return NOT_ANY.contains(scene.form(k - 1)) || NOT_ANY.contains(scene.bare(k - 1));
    }

    /** "اتفاق الولايات المتحدة والحوثيين على", "اتفاق بين كابول وإسلام أباد", "اتفاقا مع بوكو حرام". */
    private void agreedBy(Walk walk, int k) {
        int next = k + 1;
        if (scene.form(next).equals("بين")) {
            next++;
        }
        TruceDraft draft = walk.draft;
        ActorMention mention = scene.actors().mentionFrom(next);
        if (mention != null && mention.preposition() == 0 && mention.entity() != null) {
            List<ActorMention> sides = Doers.known(scene.actors().coordination(mention));
            if (Scene.entitiesOf(sides).size() >= 2) {
                draft.stand(sides, Stance.ACCEPTS);
                draft.agreeing(sides);
            }
        } else if (scene.form(next).equals("مع")) {
            List<ActorMention> sides = new ArrayList<>(doers.behind("مع", next, next + 1));
            if (!sides.isEmpty()) {
                sides.addAll(0, scene.attribution().of(k));
                draft.stand(sides, Stance.ACCEPTS);
                draft.agreeing(sides);
            }
        } else if (scene.form(k).endsWith("هما")) {
            walk.pending = Stance.ACCEPTS;
        }
    }

    /** "توصل إسرائيل وحماس إلى اتفاق". */
    private void reachedBy(Walk walk, int k) {
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
        ActorMention mention = scene.form(k + 1).equals("بين") ? scene.actors().mentionFrom(k + 2) : null;
        if (mention != null) {
            draft.agreeing(Doers.known(scene.actors().coordination(mention)));
        }
    }

    // ---------------------------------------------------------------- verbs

    private Step verb(Walk walk, Predicate verb) {
        if (verb.has(VerbSense.DENY)) {
            return verb.negated() ? Step.STOP : Step.DROP;
        }
        if (LINK.contains(scene.form(verb.token())) && !verb.explicitSubject() && !verb.participle()) {
            walk.linked = true;
            walk.at = verb.token();
            return Step.PASS;
        }
        if (unreal(verb)) {
            walk.told = null;
            walk.draft.unreal = true;
            return Step.USED;
        }
        if (verb.negated()) {
            return negated(walk, verb);
        }
        if (subordinate(verb, walk.noun)) {
            // "باتفاق الطرفين، الذي توسطت فيه عمان، على وقف …"
            if (verb.has(VerbSense.MEDIATE)) {
                walk.draft.stand(doers.of(verb), Stance.MEDIATES);
            }
            return Step.PASS;
        }
        if (embedded(verb)) {
            walk.embedded = true;
            walk.acceptance |= verb.has(VerbSense.ACCEPT);
            walk.reaching = true;
            walk.from = verb.token();
            return Step.PASS;
        }
        Step step = stance(walk, verb, doers.of(verb));
        if (step == Step.STOP) {
            step = fate(walk, verb, doers.of(verb));
        }
        if (step == Step.STOP) {
            step = speech(walk, verb, doers.of(verb));
        }
        if (step == Step.USED && relative(verb)) {
            walk.from = verb.token();
            walk.draft.background = pluperfect(verb);
            return Step.PASS;
        }
        boolean inside = relative(verb) || verb.participle();
        return step == Step.STOP && inside && verb.token() > walk.noun - 12 ? Step.PASS : step;
    }

    /** "ما بادر إليه ترامب من امتناع": the verb of a relative clause, before which another governs. */
    private boolean relative(Predicate verb) {
        return scene.form(verb.token() - 1).equals("ما") && !verb.negated() || scene.form(verb.token() - 1).equals("مما");
    }

    /** A relative clause that a comma closes before the ceasefire. */
    private boolean subordinate(Predicate verb, int noun) {
        String before = scene.form(verb.token() - 1);
        if (!before.equals("الذي") && !before.equals("التي")) {
            return false;
        }
        for (int k = verb.token() + 1; k < noun; k++) {
            if (tokens.get(k).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "إذا رفضت موسكو وقف إطلاق النار", "في حال وافقت". */
    private boolean unreal(Predicate verb) {
        int from = Math.max(scene.sentenceStart(verb.token()), verb.token() - 3);
        for (int k = verb.token() - 1; k >= from; k--) {
            if (scene.clauses().conditionAt(k) || UNREAL.contains(scene.form(k)) && k == verb.token() - 1) {
                return true;
            }
            if (scene.actors().mentionAt(k) == null && k < verb.token() - 1 && !tokens.get(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "أن توافق", "بأن يقبل": wanted, not told as a fact. */
    private boolean embedded(Predicate verb) {
        String before = scene.form(verb.token() - 1);
        boolean that = before.equals("ان") || before.equals("بان") || before.equals("لان");
        return that && verb.reading().form().tense() != Tense.PAST && !verb.reading().cut().future();
    }

    private boolean pluperfect(Predicate verb) {
        int from = Math.max(scene.sentenceStart(verb.token()), verb.token() - 12);
        for (int k = verb.token() - 1; k >= from; k--) {
            if (scene.bare(k).equals("كان") || scene.bare(k).equals("كانت") || scene.bare(k).equals("كانا")) {
                return verb.reading().isPast();
            }
        }
        return false;
    }

    private Step negated(Walk walk, Predicate verb) {
        boolean never = scene.bare(verb.token() - 1).equals("لن");
        List<ActorMention> who = doers.of(verb);
        if (verb.has(VerbSense.ACCEPT) && (never || !verb.reading().isPast() && scene.bare(verb.token() - 1).equals("لا")) && !who.isEmpty()) {
            walk.draft.stand(who, Stance.REJECTS);
            walk.told = CeasefireStatus.REJECTED;
            return Step.USED;
        }
        if (verb.has(VerbSense.START)) {
            walk.told = CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (verb.has(VerbSense.VIOLATE) || verb.has(VerbSense.END) || verb.has(VerbSense.REFUSE)) {
            walk.told = null;
            return Step.USED;
        }
        if (verb.has(VerbSense.BE) || verb.reading().lemma().startsWith("زَال")) {
            return Step.PASS;
        }
        return verb.reading().hasAny(DENIED) ? Step.DROP : Step.STOP;
    }

    private static final Set<VerbSense> DENIED = EnumSet.of(VerbSense.AGREE, VerbSense.REACH, VerbSense.SIGN, VerbSense.ACCEPT, VerbSense.PLEDGE, VerbSense.EXPRESS,
            VerbSense.DISCUSS, VerbSense.HAPPEN, VerbSense.ORDER, VerbSense.ISSUE, VerbSense.PROPOSE, VerbSense.TALK, VerbSense.MEDIATE, VerbSense.DEMAND,
            VerbSense.REQUEST, VerbSense.EXTEND);

    /** Verbs that take a side. */
    private Step stance(Walk walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        if (verb.has(VerbSense.REFUSE)) {
            return refusal(walk, who);
        }
        if (verb.has(VerbSense.ACCUSE) || verb.has(VerbSense.EXCHANGE) && walk.told == CeasefireStatus.VIOLATED) {
            return accusation(walk, verb);
        }
        if (verb.has(VerbSense.VIOLATE)) {
            draft.stand(who, Stance.VIOLATES);
            walk.told = CeasefireStatus.VIOLATED;
            return Step.USED;
        }
        if (verb.has(VerbSense.AGREE) || verb.has(VerbSense.SIGN) || verb.has(VerbSense.REACH)) {
            return agreement(walk, verb, who);
        }
        if (verb.has(VerbSense.PROPOSE)) {
            return proposal(walk, verb, who);
        }
        if (verb.has(VerbSense.ACCEPT)) {
            return acceptance(walk, verb, who);
        }
        if (verb.has(VerbSense.DEMAND) || verb.has(VerbSense.REQUEST)) {
            return demand(walk, who);
        }
        if (verb.has(VerbSense.ORDER) || verb.has(VerbSense.ISSUE) && ordersBetween(verb.token(), walk.noun)
                || verb.has(VerbSense.INTEND) && verb.reading().isPast()) {
            draft.stand(who, Stance.ACCEPTS);
            if (walk.told == null && !walk.keeping) {
                draft.declaring(who);
            }
            boolean own = walk.told == CeasefireStatus.ENDED || walk.told == CeasefireStatus.EXTENDED || walk.told == CeasefireStatus.IN_FORCE;
            walk.told = own ? walk.told : CeasefireStatus.AGREED;
            return Step.USED;
        }
        if (verb.has(VerbSense.MEDIATE)) {
            draft.stand(who, Stance.MEDIATES);
            walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
            return Step.USED;
        }
        if (verb.has(VerbSense.CONDITION)) {
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            draft.agreeing(who);
            return Step.USED;
        }
        return Step.STOP;
    }

    private Step refusal(Walk walk, List<ActorMention> who) {
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

    private Step accusation(Walk walk, Predicate verb) {
        if (walk.told != CeasefireStatus.VIOLATED) {
            return Step.STOP;
        }
        boolean mutual = verb.has(VerbSense.EXCHANGE);
        List<ActorMention> accused = mutual ? verb.subject() : doers.accused(verb, walk.noun);
        walk.draft.stand(Doers.known(accused), Stance.VIOLATES);
        walk.draft.mutualBreach = mutual;
        if (mutual) {
            walk.draft.agreeing(Doers.known(accused));
            walk.draft.accusers.addAll(Doers.known(accused));
        }
        return Step.USED;
    }

    private Step agreement(Walk walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        List<ActorMention> all = new ArrayList<>(who);
        all.addAll(doers.behind("مع", verb.token() + 1, walk.noun));
        if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            return Step.USED;
        }
        if (walk.told == CeasefireStatus.CALLED_FOR) {
            draft.stand(all, Stance.DEMANDS);
            return Step.USED;
        }
        if (!thoughtOnly(verb, walk.noun)) {
            draft.stand(all, Stance.ACCEPTS);
            draft.agreeing(all);
        }
        if (!walk.keeping && (walk.told == null || walk.told == CeasefireStatus.PROPOSED || walk.told == CeasefireStatus.AGREED)) {
            walk.told = verb.reading().cut().future() ? CeasefireStatus.UNDER_NEGOTIATION : CeasefireStatus.AGREED;
        }
        walk.reaching = false;
        return Step.USED;
    }

    /** "اتفق الزعيمان على أن السلام … سيبدأ بوقف": they share a view of it. */
    private boolean thoughtOnly(Predicate verb, int noun) {
        for (int k = verb.token() + 2; k < noun; k++) {
            if (scene.form(k).equals("ان") && scene.form(k - 1).equals("علي")) {
                Predicate next = scene.actors().predicateAt(k + 1);
                return next == null || !next.has(VerbSense.STOP);
            }
        }
        return false;
    }

    private Step proposal(Walk walk, Predicate verb, List<ActorMention> who) {
        walk.draft.stand(who, Stance.PROPOSES);
        walk.told = CeasefireStatus.PROPOSED;
        List<ActorMention> to = doers.behind("علي", verb.token() + 1, walk.noun);
        if (Scene.entitiesOf(to).size() >= 2) {
            walk.draft.agreeing(to);
        } else if (!to.isEmpty()) {
            List<ActorMention> both = new ArrayList<>(who);
            both.addAll(to);
            walk.draft.facing(both);
        }
        return Step.USED;
    }

    private Step acceptance(Walk walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        draft.stand(who, Stance.ACCEPTS);
        boolean welcomes = Doers.welcomes(verb);
        if (walk.told == null || walk.told == CeasefireStatus.AGREED) {
            walk.told = verb.reading().cut().future() ? CeasefireStatus.PROPOSED : CeasefireStatus.AGREED;
        } else if (!welcomes && (walk.told == CeasefireStatus.PROPOSED || walk.told == CeasefireStatus.CALLED_FOR)) {
            walk.told = CeasefireStatus.AGREED;
        }
        if (!welcomes) {
            draft.agreeing(who);
            draft.ceasing(who);
        }
        return Step.USED;
    }

    private Step demand(Walk walk, List<ActorMention> who) {
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
        walk.told = walk.proposal ? CeasefireStatus.PROPOSED : CeasefireStatus.CALLED_FOR;
        return Step.USED;
    }

    private boolean ordersBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (ORDERS.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Verbs that tell what becomes of it, and talks about it. */
    private Step fate(Walk walk, Predicate verb, List<ActorMention> who) {
        TruceDraft draft = walk.draft;
        if (verb.has(VerbSense.EXTEND) && (!verb.has(VerbSense.SAY) || walk.told == null && !complement(verb, walk.noun))) {
            walk.told = CeasefireStatus.EXTENDED;
            draft.extension = true;
            draft.stand(who, Stance.ACCEPTS);
            draft.agreeing(who);
            return Step.USED;
        }
        if (verb.has(VerbSense.NEGOTIATE) || verb.has(VerbSense.DISCUSS) || verb.has(VerbSense.CONDUCT) && walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            return talks(walk, verb, who);
        }
        if (verb.has(VerbSense.START)) {
            return start(walk, verb, who);
        }
        boolean ends = verb.has(VerbSense.END) && !verb.has(VerbSense.SAY) || verb.has(VerbSense.CANCEL);
        if (ends) {
            if (walk.told == null || walk.keeping || walk.told == CeasefireStatus.AGREED && verb.has(VerbSense.CANCEL)
                    || walk.told == CeasefireStatus.AGREED && verb.reading().lemma().startsWith("اِنْهَار")) {
                walk.told = verb.reading().isPast() ? CeasefireStatus.ENDED : null;
                draft.ending = verb.token();
            }
            return Step.USED;
        }
        if (verb.has(VerbSense.HOLD) && !verb.has(VerbSense.CONTINUE) || verb.has(VerbSense.LAST) && walk.told == null && !verb.explicitSubject()) {
            walk.told = walk.told == null ? CeasefireStatus.IN_FORCE : walk.told;
            return Step.USED;
        }
        if (verb.has(VerbSense.WARN) || verb.has(VerbSense.HOPE)) {
            boolean hoped = verb.has(VerbSense.HOPE) && (walk.told == null || walk.told == CeasefireStatus.AGREED);
            walk.told = hoped ? CeasefireStatus.CALLED_FOR : null;
            return Step.USED;
        }
        if (verb.has(VerbSense.HAPPEN) || verb.has(VerbSense.CONDEMN)) {
            if (walk.reaching) {
                walk.told = CeasefireStatus.AGREED;
                walk.reaching = false;
            }
            return Step.USED;
        }
        return Step.STOP;
    }

    private Step talks(Walk walk, Predicate verb, List<ActorMention> who) {
        boolean settled = walk.told == CeasefireStatus.AGREED && walk.draft.definite && !walk.reaching;
        if (walk.keeping || walk.effort) {
            walk.told = null;
        } else if (!settled && walk.told != CeasefireStatus.CALLED_FOR) {
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
        }
        walk.reaching = false;
        boolean envoy = !who.isEmpty() && Scene.entitiesOf(who).stream().allMatch(e -> e.kind() == ActorKind.ORGANIZATION || e.office() == Office.ENVOY);
        if (envoy) {
            walk.draft.stand(who, Stance.MEDIATES);
        } else if (!verb.has(VerbSense.DISCUSS)) {
            walk.draft.agreeing(who);
        }
        return Step.USED;
    }

    private Step start(Walk walk, Predicate verb, List<ActorMention> who) {
        if (walk.told == CeasefireStatus.UNDER_NEGOTIATION) {
            walk.draft.agreeing(verb.explicitSubject() ? who : List.of());
            return Step.USED;
        }
        if (verb.reading().cut().future() || verb.reading().form().tense() == Tense.PRESENT) {
            walk.reaching = true;
            return verb.reading().cut().future() && verb.explicitSubject() ? Step.USED : Step.PASS;
        }
        if (walk.told == null || walk.told == CeasefireStatus.AGREED || walk.told == CeasefireStatus.IN_FORCE) {
            walk.told = CeasefireStatus.IN_FORCE;
            walk.draft.beginning = verb.token();
            if (verb.explicitSubject()) {
                walk.draft.stand(who, Stance.ACCEPTS);
            }
        }
        return Step.USED;
    }

    /** Verbs of saying: they announce, or lend their subject to a noun that has no owner. */
    private Step speech(Walk walk, Predicate verb, List<ActorMention> who) {
        boolean effort = walk.effort || walk.told == CeasefireStatus.UNDER_NEGOTIATION && labours(verb.token(), walk.noun);
        if (effort && !verb.has(VerbSense.SAY) | verb.has(VerbSense.CONTINUE)) {
            List<ActorMention> all = new ArrayList<>(who);
            all.addAll(doers.behind("مع", verb.token() + 1, walk.noun));
            walk.draft.stand(all, Stance.MEDIATES);
            walk.told = walk.told == CeasefireStatus.UNDER_NEGOTIATION ? walk.told : null;
            return Step.USED;
        }
        if (walk.pending != null && verb.reading().hasAny(VOICING) && !complement(verb, walk.from)) {
            walk.draft.stand(who, walk.pending);
            walk.pending = null;
            return Step.USED;
        }
        if (walk.pending != null && verb.reading().lemma().startsWith("سَارَع")) {
            walk.draft.stand(who, walk.pending);
            return Step.USED;
        }
        if (verb.has(VerbSense.PLEDGE)) {
            walk.draft.stand(who, Stance.ACCEPTS);
            walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
            return Step.USED;
        }
        if (!verb.has(VerbSense.SAY) || complement(verb, walk.noun)) {
            return Step.STOP;
        }
        if (walk.reaching) {
            walk.told = CeasefireStatus.AGREED;
            walk.reaching = false;
            return Step.USED;
        }
        boolean announces = verb.reading().lemma().startsWith("أَعْلَن");
        if (announces && walk.told == CeasefireStatus.IN_FORCE && TruceDraft.armed(who)) {
            walk.draft.declaring(who);
            return Step.USED;
        }
        if (walk.told == null && announces) {
            walk.told = CeasefireStatus.AGREED;
            walk.draft.declaring(who);
            return Step.USED;
        }
        return walk.told == null ? Step.STOP : Step.USED;
    }

    /** Whether a word that opens what is said stands between: "قال إن الهدنة …". */
    private boolean complement(Predicate verb, int noun) {
        for (int k = verb.token() + 1; k < noun; k++) {
            if (Words.COMPLEMENT.contains(scene.form(k)) && scene.actors().mentionAt(k) == null || tokens.get(k).is(":")) {
                return true;
            }
        }
        return false;
    }

    private boolean labours(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.form(k).startsWith("جهود") || scene.form(k).startsWith("مساع") || scene.form(k).startsWith("اتصالات") || scene.form(k).startsWith("وساط")) {
                return true;
            }
        }
        return false;
    }

    // ---------------------------------------------------------------- the outcome

    private void settle(Walk walk) {
        if (walk.told == null && walk.reaching || walk.reaching && !walk.verbSeen) {
            boolean announced = walk.from == scene.sentenceStart(walk.noun) || !tokens.get(Math.max(0, walk.from - 1)).isWord();
            walk.told = announced ? CeasefireStatus.AGREED : CeasefireStatus.UNDER_NEGOTIATION;
        }
        if (walk.pending != null && !walk.verbSeen) {
            // "حماس: ملتزمون بالاتفاق"
            walk.draft.stand(scene.attribution().speaker(walk.noun), walk.pending);
        }
        if (walk.told != null) {
            walk.draft.statuses.add(walk.told);
        }
        walk.draft.accordNamed = walk.agreement || walk.proposal;
    }

    private int startOf(Predicate verb) {
        int first = verb.token();
        if (verb.explicitSubject()) {
            for (ActorMention mention : verb.subject()) {
                if (mention.first() >= scene.sentenceStart(first) && mention.first() < first) {
                    first = mention.first();
                }
            }
        }
        return first;
    }

    /** "لا هدنة", "دون أي وقف", "عدم التوصل إلى اتفاق": no ceasefire there. */
    private boolean deniedNoun(int noun) {
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
