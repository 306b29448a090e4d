package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.DropReason;
import dev.bayan.model.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that govern a ceasefire's name, from it to the left, inner before outer: in "رفض الموافقة على مقترح هدنة"
 * a proposal, its acceptance, the refusal of that. Nouns tell what is spoken of, the first verb that has to do with it
 * tells how real it is and who stands behind it.
 */
final class Governors {
    private static final Senses CONCLUDING = Senses.of(
            VerbSense.ACCEPT, VerbSense.AGREE, VerbSense.SIGN, VerbSense.REFUSE, VerbSense.SAY, VerbSense.PLEDGE);
    private static final int REACH = 40;
    private static final int BREACH_REACH = 8;
    private static final int THAT_REACH = 14;
    private static final int AFTER_REACH = 6;
    private static final int TALKED_REACH = 16;
    private static final WordSet COVERED = Cue.words("COVERED");
    private static final WordSet AIM = Cue.words("AIM");
    private static final WordSet LINK = Cue.words("LINK");
    private static final WordSet RELATIVE = WordSet.of("الذي", "التي");
    private static final WordSet FURTHER = WordSet.of("فضلا", "علاوه", "ثم");
    private static final WordSet FAILING = WordSet.of("فشل", "اخفق");
    private static final WordSet OWN_AIM =
            WordSet.of("هدفنا", "وهدفنا", "هدفه", "هدفها", "هدفهم", "الهدف", "والهدف", "غايتنا", "اولويتنا", "اولويته");
    private static final WordSet IS_STILL =
            WordSet.of("هو", "هي", "يبقي", "تبقي", "يظل", "تظل", "لا", "ما", "يزال", "زال", "كان", "يجب", "ان", "يكون");
    private static final WordSet DENYING = WordSet.of("لا", "لن", "ليس", "ليست");
    private static final int WITHOUT_REACH = 10;
    private static final WordSet AS_YET = WordSet.of("حتي", "بعد", "الان", "اليوم", "الافق", "حاليا");
    private static final WordSet ADOPTING = WordSet.of("تبني", "اعتمد", "اقر", "اصدر");
    private static final int AIM_REACH = 7;
    private static final WordSet LEADING_UP = WordSet.of("تمهيدا", "وصولا");
    private static final WordSet COVERING = WordSet.of("شمل", "غطي", "تضمن");
    private static final WordSet BEHIND_IT = WordSet.of("بعده", "بعدها", "ثم");
    private static final Senses COMING_ABOUT = Senses.of(
            VerbSense.ACCEPT, VerbSense.AGREE, VerbSense.REACH, VerbSense.SIGN, VerbSense.SAY, VerbSense.START);
    private static final WordSet EXPECTED = WordSet.of("المقرر", "المنتظر", "المتوقع", "المرتقب", "يتوقع", "ينتظر");
    private static final Senses TALKING = Senses.of(VerbSense.NEGOTIATE, VerbSense.DISCUSS);
    private static final WordSet ONTO = WordSet.of("علي", "الي", "عن");
    private static final WordSet OCCASION =
            WordSet.of("في", "خلال", "اثناء", "عقب", "بعد", "اثر", "عبر", "بحسب", "وفق", "وفقا", "حسب", "امس", "اليوم");
    private static final WordSet MEDIATION = Cue.words("MEDIATION");
    private static final WordSet UNDER = WordSet.of("بموجب", "بمقتضي");
    private static final int ASIDE_REACH = 24;
    private static final WordSet ADJUNCT = Cue.words("ADJUNCT");
    private static final WordSet NEARING_VERB = Cue.words("NEARING_VERB");
    private static final WordSet WITHOUT = Cue.words("WITHOUT");
    private static final WordSet DEEMING = Cue.words("DEEMING");
    private static final WordSet VIRTUE = Cue.words("VIRTUE");
    private static final WordSet STILL = Cue.words("STILL");
    private static final WordSet QUIET = Cue.words("QUIET");
    private static final WordSet NOT_ANY = Cue.words("NOT_ANY");
    private static final WordSet HALT = WordSet.of("وقف", "انهاء", "التوقف");
    private static final WordSet OURSELVES = WordSet.of("نحن", "انا", "اننا", "انني", "اني", "انه", "انها", "انهم");
    private static final WordSet ORDERS = Cue.words("ORDERS");
    private static final WordSet MUST = Cue.words("MUST");
    private static final WordSet INDISPENSABLE = Cue.words("INDISPENSABLE");

    private final Scene scene;
    private final Doers doers;
    private final List<Token> tokens;
    private final Clausal clausal;
    private final GoverningNouns nouns;
    private final VerbStances stances;
    private final VerbFates fates;
    private final Attacks attacks;

    Governors(Scene scene, Doers doers) {
        this.scene = scene;
        this.doers = doers;
        this.tokens = scene.tokens();
        this.clausal = new Clausal(scene);
        this.attacks = new Attacks(scene, doers);
        this.nouns = new GoverningNouns(scene, doers, attacks);
        this.stances = new VerbStances(scene, doers, clausal);
        this.fates = new VerbFates(scene, doers, clausal);
    }

    /**
     * Reads what governs the name at a token into a draft.
     *
     * @param inner what the name itself tells (an accord pointed back to), or null
     * @return where the mention begins, or -1 if the text denies it
     */
    int read(TruceDraft draft, int noun, @Nullable Cue inner) {
        Governance walk = new Governance(draft, noun);
        walk.embedded = draft.halting != null;
        if (inner == null && saidNo(noun)) {
            // "البرهان: لا هدنة مع المتمردين"
            draft.statuses.add(CeasefireStatus.REJECTED);
            draft.stand(scene.attribution().speaker(noun), Stance.REJECTS);
            return noun - 1;
        }
        if (nouns.denied(noun) && inner == null && onlyAfter(noun)) {
            // "لا هدنة شاملة قبل وقف التسليح"
            draft.statuses.add(CeasefireStatus.REJECTED);
            return noun - 1;
        }
        if (answered(walk) || toldInAnswer(walk)) {
            return walk.from;
        }
        if (inner == null && nouns.denied(noun) && notWithout(noun)) {
            // "لا سلام من دون وقف لإطلاق النار"
            must(walk, noun - 1);
            settle(walk);
            return walk.from;
        }
        if (nouns.denied(noun)) {
            draft.dropped = DropReason.NEGATED;
            return -1;
        }
        if (inner != null) {
            walk.pointing = true;
            nouns.read(walk, noun, inner);
        }
        if (covers(noun) || COVERED.contains(scene.form(noun - 1))) {
            draft.definite = true;
            return noun;
        }
        int aim = aim(noun);
        if (aim >= 0) {
            must(walk, aim);
            settle(walk);
            return walk.from;
        }
        if (draft.halting != null && clausal.obliged(draft.halting)) {
            // "رأى أن على روسيا وأوكرانيا أن توقفا إطلاق النار"
            draft.facing(pairObliged(draft.halting));
            must(walk, noun);
            settle(walk);
            return walk.from;
        }
        int start = scene.sentenceStart(noun);
        for (int k = noun - 1; k >= start && noun - k < REACH; k--) {
            Token token = tokens.get(k);
            boolean colon = token.is(":") && draft.halting == null;
            if (token.is(".") || token.is(";") || token.is("|") || token.is("•") || colon || clauseOpens(walk, k)) {
                break;
            }
            int aside = aside(walk, k);
            if (aside > 0) {
                k = aside;
                continue;
            }
            ActorMention inside = scene.actors().mentionAt(k);
            if (inside != null) {
                k = inside.first();
                if (owing(walk, inside)) {
                    ActorMention first = clausal.firstOf(inside);
                    draft.facing(
                            walk.acceptance
                                    ? List.of()
                                    : Doers.known(scene.actors().coordination(first)));
                    must(walk, first.first());
                    break;
                }
                continue;
            }
            boolean next =
                    k + 1 == walk.at || k + 2 == walk.at && scene.form(k + 1).equals("في");
            boolean further = FURTHER.contains(scene.form(k))
                    || BEHIND_IT.contains(scene.form(k)) && scene.form(k - 1).equals("ومن");
            if (further && (walk.told != null || next)) {
                // "… يبدأ بوقف الضربات، فضلا عن مفاوضات على وقف بحري، ثم وقف كامل": a further one, of which that is not
                // told, unless it is talked about, too
                talked(walk, k);
                break;
            }
            if (scene.form(k).equals("لا") && conditioned(k)) {
                walk.told = null;
                walk.verbSeen = true;
                walk.from = k;
                break;
            }
            if (MUST.contains(scene.form(k)) && nouns.near(k, walk.at)
                    || scene.form(k).equals("لا") && INDISPENSABLE.contains(scene.form(k + 1))) {
                must(walk, k);
                break;
            }
            if (NOT_ANY.contains(scene.bare(k)) && ORDERS.contains(scene.form(k + 1))) {
                // "لا أوامر بتمديد الهدنة"
                walk.told = null;
                walk.verbSeen = true;
                draft.extension = false;
                break;
            }
            if (notYet(walk, k)) {
                walk.told = null;
                walk.verbSeen = true;
                draft.definite = false;
                break;
            }
            if (notTillNow(k)) {
                continue;
            }
            if (ADJUNCT.contains(scene.form(k)) && k + 1 == walk.at || attacks.spanAfter(k, walk.at)) {
                beside(walk, k);
                break;
            }
            if (nouns.noObjection(walk, k) || sides(walk, k)) {
                break;
            }
            if (LEADING_UP.contains(scene.form(k)) && nouns.near(k, walk.at)) {
                // "قبلت هدنة بحرية تمهيدا لوقف شامل": whatever is told of the other, this one is still to come
                walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                walk.pending = null;
                walk.verbSeen = true;
                walk.from = k;
                break;
            }
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && clausal.isVerb(verb)) {
                Step step = verb(walk, verb);
                if (step == Step.DROP) {
                    draft.dropped = verb.has(VerbSense.DENY)
                            ? DropReason.DENIED
                            : verb.has(VerbSense.REFUSE) ? DropReason.OTHER_MATTER : DropReason.NEGATED;
                    return -1;
                }
                if (step == Step.USED) {
                    walk.from = Math.min(walk.from, startOf(verb));
                    draft.governor = verb;
                    draft.background = clausal.pluperfect(verb);
                }
                if (step != Step.PASS) {
                    walk.verbSeen = true;
                    break;
                }
                k = firstThat(verb, k);
                continue;
            }
            boolean laysDown = scene.bare(k).startsWith("ال") || RELATIVE.contains(scene.bare(k - 1));
            if (AIM.contains(scene.bare(k)) && walk.open() && !walk.reaching && nouns.near(k, walk.at)) {
                // "شكره على سعيه للمساعدة في وقف القتال": what somebody would help to bring about
                draft.dropped = DropReason.INCOMPLETE;
                return -1;
            }
            if (LINK.contains(scene.bare(k)) && laysDown && nouns.near(k, walk.at)) {
                // "الإعلان …، والمتضمن وقفا لإطلاق النار", "والذي نص على هدنة"
                walk.linked = true;
                walk.at = k;
                continue;
            }
            if (UNDER.contains(scene.form(k - 1))) {
                // "اتفقا بموجب إعلان الدوحة على هدنة": by what, and not on what
                k--;
                continue;
            }
            nouns.read(walk, k);
        }
        settle(walk);
        return walk.from;
    }

    /**
     * "اتفقا، في مكالمة جرت أمس، على وقف الضربات", "دعا، في بيان صدر أمس، الهند وباكستان إلى هدنة": where what is put in between the
     * verb and its preposition or those whom it speaks to opens; or -1.
     */
    private int aside(Governance walk, int comma) {
        boolean onto = comma + 2 == walk.at && ONTO.contains(scene.form(comma + 1));
        if (!tokens.get(comma).is(",") || !onto && !addressesBehind(comma + 1, walk.at)) {
            return -1;
        }
        for (int k = comma - 1; k > Math.max(scene.sentenceStart(comma), comma - ASIDE_REACH); k--) {
            if (tokens.get(k).is(",")) {
                return OCCASION.contains(scene.form(k + 1)) || MEDIATION.contains(scene.bare(k + 1)) ? k : -1;
            }
        }
        return -1;
    }

    /** Whether nothing but actors and the preposition of what they are called to stands in a range of tokens. */
    private boolean addressesBehind(int from, int to) {
        int k = from;
        while (k < to - 1) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention == null || mention.preposition() != 0) {
                return false;
            }
            k = mention.last();
        }
        return k == to - 1 && k > from && ONTO.contains(scene.form(k));
    }

    /** The two who ought to halt their fire: "على روسيا وأوكرانيا أن توقفا". */
    private List<ActorMention> pairObliged(Predicate halting) {
        ActorMention first = clausal.obligedFirst(halting);
        List<ActorMention> sides =
                first == null ? List.of() : Doers.known(scene.actors().coordination(first));
        return Scene.entitiesOf(sides).size() == 2 ? sides : List.of();
    }

    /** "مفاوضات على هدنة بحرية، ثم وقف كامل": what is talked about after another ceasefire. */
    private void talked(Governance walk, int further) {
        boolean truce = false;
        for (int k = further - 1; k > Math.max(scene.sentenceStart(further), further - TALKED_REACH); k--) {
            Predicate verb = scene.actors().predicateAt(k);
            boolean ends = verb != null && clausal.isVerb(verb) && !verb.participle();
            if (ends || walk.told != null) {
                return;
            }
            truce |= Concepts.truce(scene, k).truce() != Truce.NONE;
            if (truce && Cue.of(scene.word(k)) == Cue.TALKS) {
                walk.told = CeasefireStatus.UNDER_NEGOTIATION;
                return;
            }
        }
    }

    /** "رفض الانسحاب رغم الهدنة": the verb is about something else, though its subject is who "رغم موافقته" means. */
    private void beside(Governance walk, int k) {
        walk.verbSeen = true;
        Predicate verb = scene.predicateBefore(k);
        if (walk.pending != null && verb != null && k - verb.token() < REACH) {
            walk.draft.stand(doers.of(verb), walk.pending);
        }
        if (VIRTUE.contains(scene.form(k)) && !walk.draft.definite) {
            virtue(walk, k, verb);
        }
        if (verb != null && k - verb.token() < REACH) {
            broken(walk, verb, k);
        }
        boolean despite = scene.form(k).endsWith("رغم");
        for (int j = k - 1; despite && j >= Math.max(scene.sentenceStart(k), k - BREACH_REACH); j--) {
            if (Cue.of(scene.word(j)) == Cue.BREACH) {
                // "استمرت الخروق رغم سريان الهدنة"
                walk.told = CeasefireStatus.VIOLATED;
            }
        }
    }

    /** "اتهمت الجيش بقصف البلدة بعد سريان الهدنة", "قصفت البلدة رغم الهدنة": an attack that comes in its time. */
    private void broken(Governance walk, Predicate verb, int adjunct) {
        List<ActorMention> accused = attacks.accused(verb, adjunct);
        List<ActorMention> who = accused.isEmpty() ? attacks.inSpite(verb, adjunct) : accused;
        if (!who.isEmpty()) {
            walk.draft.stand(who, Stance.VIOLATES);
            walk.told = CeasefireStatus.VIOLATED;
            walk.from = verb.token();
            walk.draft.governor = verb;
            if (verb.has(VerbSense.EXCHANGE)) {
                walk.draft.mutualBreach = true;
                walk.draft.agreeing(who);
                walk.draft.accusers.addAll(who);
            }
        }
    }

    /** "صمتت المدافع منذ أمس بموجب هدنة": what follows from it has come. */
    private void virtue(Governance walk, int k, @Nullable Predicate verb) {
        int quiet = k - 1;
        while (quiet >= scene.sentenceStart(k) && k - quiet < REACH && !QUIET.contains(scene.bare(quiet))) {
            quiet--;
        }
        if (quiet >= scene.sentenceStart(k) && QUIET.contains(scene.bare(quiet))) {
            walk.told = CeasefireStatus.IN_FORCE;
            walk.draft.beginning = quiet;
        } else if (verb != null && verb.reading().isPast() && !verb.negated()) {
            walk.told = CeasefireStatus.IN_FORCE;
        }
    }

    /** "رفض عقد قمة قبل وقف إطلاق النار", "قبل التوصل إلى هدنة": the verb is about what is to come before it. */
    private boolean notYet(Governance walk, int k) {
        // "اقترح قبل اللقاء هدنة": before something else
        boolean ofIt = k + 1 == walk.at
                || Cue.of(scene.word(k + 1)) != null
                || scene.form(k + 1).equals("ان")
                || scene.form(k + 1).equals("اي");
        if (!scene.form(k).equals("قبل") || !ofIt || !nouns.near(k, walk.at)) {
            return false;
        }
        Predicate verb = scene.predicateBefore(k);
        return verb != null
                && (verb.has(VerbSense.REFUSE) || verb.has(VerbSense.PROPOSE) || verb.has(VerbSense.DEMAND));
    }

    /** "قال إن …": what is said begins here; but "اتفقا على أن يتوقف" wants the halt. */
    private boolean clauseOpens(Governance walk, int k) {
        boolean that =
                Words.COMPLEMENT.contains(scene.form(k)) && scene.actors().mentionAt(k) == null;
        boolean deemed = walk.told == CeasefireStatus.VIOLATED
                && DEEMING.contains(scene.form(k - 2))
                && scene.form(k).startsWith("ب");
        return that && !deemed && !walk.embedded && !agreedThat(k);
    }

    /** "يتفقان على أن الهدنة لن تحل شيئا": what the two think of it. */
    private boolean opinion(int that) {
        if (Concepts.truce(scene, that + 1).truce() == Truce.NONE) {
            return false;
        }
        for (int k = that + 2; k < Math.min(scene.sentenceEnd(that), that + AFTER_REACH + 1); k++) {
            if (DENYING.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "اتفقا على أن يتوقف", not "شدد على أن بلاده". */
    private boolean agreedThat(int that) {
        if (opinion(that)) {
            return false;
        }
        Predicate verb = scene.actors().predicateAt(that - 2);
        boolean says = verb != null && (verb.has(VerbSense.SAY) || verb.has(VerbSense.STRESS));
        return scene.form(that - 1).equals("علي") && !says;
    }

    /** "المنشآت التي يجب أن تشملها الهدنة": it is what covers something, and not what must be. */
    private boolean covers(int noun) {
        Predicate verb = scene.actors().predicateAt(noun - 1);
        return verb != null
                && !verb.reading().pronoun().isEmpty()
                && COVERING.contains(verb.reading().verb())
                && scene.form(noun).startsWith("ال");
    }

    /** Whether it stands behind "without" in what is itself denied. */
    private boolean notWithout(int noun) {
        if (!WITHOUT.contains(scene.bare(noun - 1))) {
            return false;
        }
        for (int k = noun - 2; k >= Math.max(scene.sentenceStart(noun), noun - WITHOUT_REACH); k--) {
            if (!tokens.get(k).isWord()) {
                return false;
            }
            boolean nothing = DENYING.contains(scene.bare(k));
            Predicate verb = nothing ? scene.actors().predicateAt(k + 1) : null;
            if (nothing) {
                return verb == null || !verb.reading().isPast();
            }
        }
        return false;
    }

    /** "لا هدنة" where direct speech of one who fights begins, unless there is none as yet. */
    private boolean saidNo(int noun) {
        boolean opens = scene.form(noun - 1).equals("لا")
                && noun > 1
                && !tokens.get(noun - 2).isWord();
        if (!opens || !tokens.get(noun - 2).is(":") && tokens.get(noun - 1).quote() < 0) {
            return false;
        }
        for (int k = noun + 1; k < Math.min(scene.sentenceEnd(noun), noun + AFTER_REACH); k++) {
            if (AS_YET.contains(scene.form(k))) {
                return false;
            }
        }
        List<ActorMention> speaker = scene.attribution().speaker(noun);
        return !speaker.isEmpty() && Doers.belligerents(speaker);
    }

    private boolean onlyAfter(int noun) {
        for (int k = noun + 1; k < Math.min(scene.sentenceEnd(noun), noun + AFTER_REACH); k++) {
            if (scene.form(k).equals("قبل") && scene.form(noun - 1).equals("لا")) {
                return true;
            }
        }
        return false;
    }

    /** "أمله أن يكون مثمرا وأن تدخل هدنة": what governs the first "that" governs the second; the verb's own place where there is none. */
    private int firstThat(Predicate verb, int k) {
        if (!scene.form(k - 1).equals("وان") || !clausal.embedded(verb)) {
            return k;
        }
        for (int j = k - 2; j >= Math.max(scene.sentenceStart(k), k - THAT_REACH); j--) {
            if (scene.form(j).equals("ان")) {
                return j;
            }
        }
        return k;
    }

    /** "لا بد قبل أي هدنة من وقف التسليح": what must be comes before it. */
    private boolean conditioned(int k) {
        return INDISPENSABLE.contains(scene.form(k + 1)) && scene.form(k + 2).equals("قبل");
    }

    /** "قال لا لهدنة كاملة", "يقول «نعم» لوقف الضربات": what somebody says to it in one word. */
    private boolean answered(Governance walk) {
        int k = walk.noun - 1;
        k = k > 0 && !tokens.get(k).isWord() ? k - 1 : k;
        String word = k < 0 ? "" : scene.form(k);
        boolean no = word.equals("لا");
        int said = k > 0 && !tokens.get(k - 1).isWord() ? k - 2 : k - 1;
        Predicate verb = (no || word.equals("نعم")) && scene.form(walk.noun).startsWith("ل") && said >= 0
                ? scene.actors().predicateAt(said)
                : null;
        if (verb == null
                || !Doers.is(verb, "قال")
                || verb.negated()
                || doers.of(verb).isEmpty()) {
            return false;
        }
        walk.told = no ? CeasefireStatus.REJECTED : CeasefireStatus.AGREED;
        walk.draft.stand(doers.of(verb), no ? Stance.REJECTS : Stance.ACCEPTS);
        walk.draft.governor = verb;
        walk.verbSeen = true;
        walk.from = startOf(verb);
        settle(walk);
        return true;
    }

    /** "على ماذا وافق الكرملين؟ على وقف الضربات": the answer to a question takes its verb. */
    private boolean toldInAnswer(Governance walk) {
        int start = scene.sentenceStart(walk.noun);
        if (start + 1 != walk.noun
                || start == 0
                || !scene.form(start).equals("علي")
                || !tokens.get(start - 1).is("?")) {
            return false;
        }
        Predicate verb = scene.predicateBefore(start - 1);
        if (verb == null
                || verb.negated()
                || verb.participle()
                || !verb.has(VerbSense.ACCEPT) && !verb.has(VerbSense.AGREE)
                || doers.of(verb).isEmpty()) {
            return false;
        }
        walk.told = CeasefireStatus.AGREED;
        walk.draft.stand(doers.of(verb), Stance.ACCEPTS);
        walk.draft.agreeing(doers.of(verb));
        walk.draft.governor = verb;
        walk.verbSeen = true;
        walk.from = start;
        settle(walk);
        return true;
    }

    /** Where "هدفنا يبقى", "الهدف التالي هو التوصل إلى" stands before a ceasefire, which is what the speaker wants; or -1. */
    private int aim(int noun) {
        int start = Math.max(scene.sentenceStart(noun), noun - AIM_REACH);
        for (int k = noun - 1; k >= start; k--) {
            String form = scene.form(k);
            if (OWN_AIM.contains(form)) {
                return k;
            }
            boolean between = IS_STILL.contains(form)
                    || Cue.of(scene.word(k)) == Cue.REACHING
                    || form.equals("الي") && k == noun - 1
                    || form.startsWith("ال") && OWN_AIM.contains(scene.form(k - 1));
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** "لم يتقرر بعد تمديد الهدنة": "yet", no "after". */
    private boolean notTillNow(int k) {
        Predicate verb = scene.form(k).equals("بعد") ? scene.actors().predicateAt(k - 1) : null;
        return verb != null && verb.negated() && !verb.reading().isPast();
    }

    /** "نحن مع وقف إطلاق النار", "إن بلاده ضد الهدنة": what somebody stands for or against, without a verb. */
    private boolean sides(Governance walk, int k) {
        boolean against = scene.form(k).equals("ضد");
        boolean any = k + 2 == walk.noun && scene.form(k + 1).equals("اي");
        if (!against && !scene.form(k).equals("مع") || k + 1 != walk.noun && !any || !walk.open()) {
            return false;
        }
        ActorMention topic = scene.actors().mentionAt(k - 1);
        int head = topic == null ? k - 1 : topic.first();
        boolean opens = head == scene.sentenceStart(k)
                || head > 0
                        && (!tokens.get(head - 1).isWord()
                                        && !tokens.get(head - 1).is(",")
                                || Words.COMPLEMENT.contains(scene.form(head - 1)));
        boolean somebody = topic != null ? topic.preposition() == 0 : OURSELVES.contains(scene.form(head));
        if (!opens || !somebody) {
            return false;
        }
        List<ActorMention> who = topic == null ? scene.attribution().speaker(walk.noun) : Doers.known(List.of(topic));
        walk.draft.stand(who, against ? Stance.REJECTS : Stance.DEMANDS);
        walk.told = against ? CeasefireStatus.REJECTED : CeasefireStatus.CALLED_FOR;
        walk.verbSeen = true;
        walk.from = head;
        return true;
    }

    /** "يجب وقف إطلاق النار", "لا بد من هدنة": whoever says so demands it. */
    private void must(Governance walk, int k) {
        if (scene.form(walk.noun - 1).equals("قبل") || scene.form(walk.noun - 2).equals("قبل")) {
            // "يجب أن يتوقف التسليح قبل أي هدنة": what must be comes before it
            walk.told = null;
            walk.verbSeen = true;
            walk.from = k;
            return;
        }
        walk.told = CeasefireStatus.CALLED_FOR;
        walk.reaching = false;
        walk.verbSeen = true;
        walk.from = k;
        walk.draft.stand(scene.attribution().speaker(walk.noun), Stance.DEMANDS);
    }

    /** "قال إن على روسيا قبول وقف إطلاق النار", "إن على البلدين وقف إطلاق النار": what is laid on a side. */
    private boolean owing(Governance walk, ActorMention side) {
        boolean halts = walk.noun == side.last() && HALT.contains(scene.form(walk.noun));
        int on = clausal.firstOf(side).first() - 1;
        return (walk.acceptance || halts)
                && walk.at == side.last()
                && on > 0
                && scene.form(on).equals("علي")
                && Words.COMPLEMENT.contains(scene.form(on - 1));
    }

    /** "فشلوا في الاتفاق على هدنة", "فشل الوسيط في إقناع الحركة بهدنة". */
    private boolean failsIn(Governance walk, Predicate verb) {
        return scene.form(walk.from - 1).equals("في") || doers.persuadedBehind(verb.token(), walk.noun) >= 0;
    }

    /** "فشل في إقناع بوتين بهدنة", "أخفق في انتزاع موافقة بوتين على هدنة": whoever was to be won for it refuses. */
    private boolean notWon(Governance walk, Predicate verb) {
        int wooed = doers.persuadedBehind(verb.token(), walk.noun);
        ActorMention side = wooed < 0 ? null : scene.actors().mentionFrom(wooed);
        if (side == null || walk.told != null && walk.told != CeasefireStatus.AGREED) {
            return false;
        }
        List<ActorMention> sides = Doers.known(scene.actors().coordination(side));
        walk.draft.stands.clear();
        walk.draft.agreed.clear();
        walk.draft.stand(sides, Stance.REJECTS);
        walk.told = CeasefireStatus.REJECTED;
        walk.pending = null;
        return true;
    }

    private Step verb(Governance walk, Predicate verb) {
        if (verb.has(VerbSense.DENY)) {
            return verb.negated() ? Step.STOP : Step.DROP;
        }
        if (LINK.contains(scene.form(verb.token())) && !verb.explicitSubject() && !verb.participle()) {
            walk.linked = true;
            if (scene.form(verb.token() - 1).equals("قد") && !verb.reading().isPast() && walk.open()) {
                // "المذكرة قد تشمل هدنة"
                walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            }
            walk.called |= verb.has(VerbSense.DEMAND);
            // "يجب أن يفضي المسار إلى هدنة"
            walk.embedded |= MUST.contains(scene.form(verb.token() - 2)) && clausal.embedded(verb);
            walk.at = verb.token();
            return Step.PASS;
        }
        boolean failed = FAILING.contains(verb.reading().verb()) && !verb.negated() && failsIn(walk, verb);
        if (failed && notWon(walk, verb)) {
            return Step.USED;
        }
        if (failed && (walk.reaching || walk.told == CeasefireStatus.AGREED)) {
            // "فشلوا في الاتفاق على هدنة": they have talked about it
            walk.told = walk.called ? CeasefireStatus.CALLED_FOR : CeasefireStatus.UNDER_NEGOTIATION;
            walk.reaching = false;
            return Step.USED;
        }
        if (NEARING_VERB.contains(scene.form(verb.token()))) {
            nouns.read(walk, verb.token(), Cue.NEARING);
            walk.at = verb.token();
            return Step.PASS;
        }
        if (FAILING.contains(verb.reading().verb()) && !failed && verb.explicitSubject() && !verb.negated()) {
            // "فشل المجلس في تبني قرار يدعو إلى هدنة"
            return Step.USED;
        }
        if (walk.called && walk.open() && ADOPTING.contains(verb.reading().verb()) && !verb.negated()) {
            // "تبنى المجلس قرارا يدعو إلى هدنة"
            walk.told = CeasefireStatus.CALLED_FOR;
            walk.draft.stand(doers.of(verb), Stance.DEMANDS);
            return Step.USED;
        }
        if (clausal.unreal(verb)) {
            boolean lacking = verb.negated() ? verb.has(VerbSense.ACCEPT) : verb.has(VerbSense.REFUSE);
            // "إذا لم توافق موسكو على الهدنة": she has not
            walk.told = lacking && walk.draft.definite && walk.open() ? CeasefireStatus.CALLED_FOR : null;
            walk.draft.unreal = true;
            walk.draft.imagined = verb.reading().hasAny(CONCLUDING);
            return Step.USED;
        }
        if (walk.pending != null && STILL.contains(scene.form(verb.token()))) {
            return Step.PASS;
        }
        if (verb.negated()) {
            return fates.negated(walk, verb);
        }
        if (clausal.subordinate(verb, walk.noun)) {
            // "باتفاق الطرفين، الذي توسطت فيه عمان، على وقف …", "الإعلان الذي وقعته كينشاسا …، والمتضمن وقفا"
            boolean inOrderTo = scene.form(walk.at).equals("اجل");
            walk.told = inOrderTo && verb.has(VerbSense.SIGN) ? null : walk.told;
            boolean signs = (walk.linked || inOrderTo)
                    && (verb.has(VerbSense.SIGN) || verb.has(VerbSense.AGREE))
                    && !verb.negated();
            if (signs) {
                walk.told = walk.told == null ? CeasefireStatus.AGREED : walk.told;
                walk.draft.stand(doers.of(verb), Stance.ACCEPTS);
                walk.draft.agreeing(doers.of(verb));
            } else if (verb.has(VerbSense.MEDIATE)) {
                walk.draft.stand(doers.of(verb), Stance.MEDIATES);
            }
            return Step.PASS;
        }
        if (clausal.obliged(verb)) {
            // "على روسيا أن تقبل وقف إطلاق النار"
            must(walk, verb.token());
            return Step.USED;
        }
        if (clausal.embedded(verb) && WITHOUT.contains(scene.form(verb.token() - 2))) {
            // "دون أن يتطرق إلى الهدنة التي طالبت بها كييف": the relative clause tells of it
            return walk.draft.definite && fates.wanted(walk.noun) ? Step.STOP : Step.DROP;
        }
        if (clausal.embedded(verb) && verb.has(VerbSense.PROPOSE) && walk.proposal) {
            // "وافق الوفدان على أن يقدم كل منهما تصوره لوقف إطلاق النار"
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            walk.reaching = false;
            return Step.USED;
        }
        if (clausal.embedded(verb) && expected(verb) && verb.reading().hasAny(TALKING) && walk.open()) {
            // "من المقرر أن يبحث فيها الوفدان وقفا لإطلاق النار"
            walk.told = CeasefireStatus.UNDER_NEGOTIATION;
            walk.reaching = false;
            return Step.USED;
        }
        boolean begins = verb.has(VerbSense.START) && (walk.open() || walk.told == CeasefireStatus.IN_FORCE);
        if (clausal.embedded(verb) && expected(verb) && begins && !verb.explicitSubject()) {
            // "من المقرر أن تدخل الهدنة حيز التنفيذ غدا"
            walk.told = CeasefireStatus.AGREED;
            walk.draft.beginning = verb.token();
            return Step.USED;
        }
        if (clausal.embedded(verb)) {
            walk.embedded = true;
            walk.acceptance |= verb.has(VerbSense.ACCEPT);
            walk.reaching = !verb.has(VerbSense.END);
            walk.from = verb.token();
            return Step.PASS;
        }
        if (walk.told == CeasefireStatus.VIOLATED && verb.participle() && verb.has(VerbSense.SAY)
                || walk.told == CeasefireStatus.VIOLATED && scene.is(verb.token(), DEEMING)) {
            // "معتبرة ذلك خرقا للهدنة": the deed stands before
            return Step.PASS;
        }
        if (walk.deed
                && walk.told == CeasefireStatus.VIOLATED
                && verb.explicitSubject()
                && !verb.participle()
                && verb.has(VerbSense.OTHER)) {
            // "قصفت الهند قرية في خرق لوقف إطلاق النار"
            List<ActorMention> who = Doers.known(verb.subject());
            walk.draft.stand(Doers.belligerents(who) ? who : List.of(), Stance.VIOLATES);
            return Step.USED;
        }
        if (may(verb) && (walk.open() || walk.told == CeasefireStatus.PROPOSED)) {
            // "قد توافق إسرائيل على هدنة"
            walk.told = walk.told == CeasefireStatus.PROPOSED ? walk.told : CeasefireStatus.UNDER_NEGOTIATION;
            walk.pending = null;
            walk.reaching = false;
            return Step.USED;
        }
        Step step = stances.read(walk, verb, doers.of(verb));
        if (step == Step.STOP) {
            step = fates.fate(walk, verb, doers.of(verb));
        }
        if (step == Step.STOP) {
            step = fates.speech(walk, verb, doers.of(verb));
        }
        List<ActorMention> signers = step == Step.STOP ? doers.signers(verb) : List.of();
        if (!signers.isEmpty()) {
            // "وقعت باماكو والحركة وثيقة تفصل تنفيذ الهدنة"
            walk.draft.stand(signers, Stance.ACCEPTS);
            return Step.USED;
        }
        if (step == Step.USED && clausal.relative(verb)) {
            walk.from = verb.token();
            walk.draft.background = clausal.pluperfect(verb);
            return Step.PASS;
        }
        boolean inside = clausal.relative(verb) || verb.participle();
        return step == Step.STOP && inside && verb.token() > walk.noun - 12 ? Step.PASS : step;
    }

    /** "قد توافق", "قد يعلن": "قد" before what is no past leaves it open. */
    private boolean may(Predicate verb) {
        return scene.form(verb.token() - 1).equals("قد")
                && !verb.reading().isPast()
                && !verb.participle()
                && verb.reading().hasAny(COMING_ABOUT);
    }

    /** "من المقرر أن", "يتوقع أن": nobody wants it, it is to come. */
    private boolean expected(Predicate verb) {
        return EXPECTED.contains(scene.form(verb.token() - 2));
    }

    private void settle(Governance walk) {
        if (walk.told == null && walk.reaching || walk.reaching && !walk.verbSeen) {
            boolean announced = walk.from == scene.sentenceStart(walk.noun)
                    || !tokens.get(Math.max(0, walk.from - 1)).isWord();
            walk.told = announced ? CeasefireStatus.AGREED : CeasefireStatus.UNDER_NEGOTIATION;
        }
        if (walk.purposed && walk.told == CeasefireStatus.AGREED && walk.draft.stands.isEmpty()) {
            walk.told = CeasefireStatus.CALLED_FOR;
            walk.pending = null;
        }
        if (walk.told == null && walk.called) {
            // "مشروع قرار يدعو إلى هدنة"
            walk.told = CeasefireStatus.CALLED_FOR;
        }
        if (walk.pending != null && !walk.verbSeen && !isTopic(walk.from)) {
            // "قال إن حماس ملتزمة بالهدنة", "حماس: ملتزمون بالاتفاق"
            List<ActorMention> topic = topic(walk.from);
            walk.draft.stand(topic.isEmpty() ? scene.attribution().speaker(walk.noun) : topic, walk.pending);
        }
        if (walk.told != null) {
            walk.draft.statuses.add(walk.told);
        }
    }

    /** "قال إن استمرار الهدنة رهن بتسليم الجثث": that it goes on is what he speaks of, and no word of his own. */
    private boolean isTopic(int k) {
        String form = scene.form(k);
        return Cue.of(scene.word(k)) == Cue.KEEPING
                && scene.isMasdar(k)
                && !form.endsWith("ه")
                && !form.endsWith("ها")
                && Words.COMPLEMENT.contains(scene.form(k - 1));
    }

    /** Of whom a clause without a verb tells: "أن الجماعة ملتزمة", "نيودلهي مستعدة لهدنة". */
    private List<ActorMention> topic(int predicate) {
        // "أن بلاده لا تزال مستعدة"
        int still = predicate > 1 && STILL.contains(scene.form(predicate - 1)) ? predicate - 2 : predicate;
        ActorMention before = still > 0 ? scene.actors().mentionAt(still - 1) : null;
        boolean opens = before != null
                && (Words.COMPLEMENT.contains(scene.form(before.first() - 1))
                        || before.first() == scene.sentenceStart(predicate)
                        // "البيت الأبيض: أوكرانيا جاهزة لهدنة"
                        || tokens.get(before.first() - 1).is(":"));
        return opens && before != null && before.preposition() == 0 ? Doers.known(List.of(before)) : List.of();
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
}
