package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind a ceasefire's name in its own phrase: of what kind it is, between whom, by whose mediation. */
final class TruceTerms {
    private static final Set<String> COMPREHENSIVE = Concepts.words("COMPREHENSIVE");
    private static final Set<String> ENERGY = Concepts.words("ENERGY");
    private static final Set<String> INFRASTRUCTURE = Concepts.words("INFRASTRUCTURE");
    private static final Set<String> MARITIME = Concepts.words("MARITIME");
    private static final Set<String> SEA = Concepts.words("SEA");
    private static final Set<String> AERIAL = Concepts.words("AERIAL");
    private static final Set<String> HUMANITARIAN = Concepts.words("HUMANITARIAN");
    private static final Set<String> LOCAL = Concepts.words("LOCAL");
    private static final Set<String> SHIPS = Cue.words("SHIPS");
    private static final Set<String> PURPOSE = Cue.words("PURPOSE");
    private static final Set<String> COVERS = Cue.words("COVERS");
    private static final Set<String> OWN_SIDE = Cue.words("OWN_SIDE");
    private static final Set<String> UNILATERAL = Cue.words("UNILATERAL");
    private static final Set<String> ANOTHER = Cue.words("ANOTHER");
    private static final Set<String> MEDIATION = Cue.words("MEDIATION");
    private static final Set<String> MEDIATORS = Cue.words("MEDIATORS");
    private static final Set<String> MEDIATING = Cue.words("MEDIATING");
    private static final Set<String> CAPACITY = Cue.words("CAPACITY");
    private static final Set<String> WITHIN = Cue.words("WITHIN");
    private static final Set<String> SUPPORT = Cue.words("SUPPORT");
    private static final Set<String> TURN = Cue.words("TURN");
    private static final Set<String> OWN_STATES = Cue.words("OWN_STATES");
    private static final Set<String> CONFLICT = Cue.words("CONFLICT");
    private static final Set<String> NEGOTIATION = Cue.words("NEGOTIATION");
    private static final int HEAD_REACH = 7;
    private static final int SCOPE_REACH = 16;
    private static final int LONGEST = 60;

    private final Scene scene;
    private final List<Token> tokens;
    private final Doers doers;
    /** The clause read last, so that a text of one endless clause is not read to its end again and again. */
    private int clauseFrom = -1;
    private int clauseTo = -1;

    TruceTerms(Scene scene, Doers doers) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.doers = doers;
    }

    /** Where the clause that goes on at a token ends, or the longest stretch that a mention may take. */
    int clauseEnd(int from) {
        boolean inside = from >= clauseFrom && from < clauseTo - LONGEST;
        if (!inside) {
            clauseFrom = from;
            clauseTo = scene.clauses().end(from);
        }
        return Math.min(clauseTo, from + LONGEST);
    }

    /** Where the ceasefire's own phrase and clause end. */
    int phraseEnd(TruceNoun noun) {
        int i = noun.first();
        int end = Math.max(noun.last(), clauseEnd(noun.last() - 1));
        for (int k = noun.last(); k < end; k++) {
            boolean coordinated = scene.form(k).startsWith("و") && scene.form(k).length() > 3 && opensAnother(k);
            boolean other = tokens.get(k).is(",") && scene.form(k + 1).startsWith("و") && scene.isMasdar(k + 1) && scene.actors().mentionFrom(k + 1) == null;
            boolean otherComplement = scene.form(k).equals("وعلي") || scene.form(k).equals("والي");
            boolean quoteEnds = tokens.get(k).quote() != tokens.get(i).quote() && tokens.get(i).quote() >= 0;
            if (coordinated || other || otherComplement || quoteEnds) {
                return k;
            }
        }
        return end;
    }

    /** Whether another ceasefire or an exchange begins at a token. */
    private boolean opensAnother(int k) {
        return Concepts.truce(scene, k).truce() != Concepts.Truce.NONE || Concepts.exchange(scene, k) > 0;
    }

    /** Where what still describes the ceasefire ends: "… في ختام قمة استمرت ست ساعات" tells nothing of it any more. */
    int coreEnd(TruceNoun noun, int phraseEnd) {
        for (int k = noun.last(); k < phraseEnd; k++) {
            if (TURN.contains(scene.form(k)) && scene.time().date(k).isEmpty()) {
                return scene.form(k - 1).equals("في") && k - 1 >= noun.last() ? k - 1 : k;
            }
        }
        return phraseEnd;
    }

    /** Where the words next to the name end: at a comma, unless a place or a date follows or has been put in. */
    int nearEnd(TruceNoun noun, int core) {
        for (int k = noun.last(); k < core; k++) {
            if (tokens.get(k).is(",")) {
                boolean goesOn = scene.form(k + 1).equals("بين") || WITHIN.contains(scene.form(k + 1)) || k + 1 < core && scene.time().date(k + 1).isPresent();
                if (!goesOn) {
                    return k;
                }
            }
        }
        return core;
    }

    // ---------------------------------------------------------------- scope

    void scope(TruceDraft draft, TruceNoun noun, int core) {
        boolean comprehensive = false;
        boolean energy = false;
        boolean maritime = false;
        boolean aerial = false;
        boolean humanitarian = false;
        boolean local = false;
        int limit = Math.min(scopeEnd(noun, core), noun.last() + SCOPE_REACH);
        for (int k = noun.first(); k < limit; k++) {
            String form = scene.form(k);
            String bare = scene.bare(k);
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null && !verb.participle() && k > noun.last() && !COVERS.contains(form)) {
                break;
            }
            boolean inside = k < noun.last();
            boolean attribute = inside || k < noun.last() + 5 && contiguous(noun.last(), k);
            boolean year = scene.tokens().size() > k + 1 && tokens.get(k + 1).isNumber();
            comprehensive |= attribute && !year && (COMPREHENSIVE.contains(form) || COMPREHENSIVE.contains(bare));
            energy |= Concepts.in(form, ENERGY) != null || INFRASTRUCTURE.contains(form);
            maritime |= MARITIME.contains(form) && attribute || SHIPS.contains(form) || seaAt(noun, k);
            aerial |= AERIAL.contains(form) && (attribute || scene.actors().predicateAt(k - 1) != null);
            humanitarian |= HUMANITARIAN.contains(form) && (inside || PURPOSE.contains(scene.form(k - 1)) || attribute && k - noun.last() <= 2 && !form.startsWith("ال")
                    || attribute && k == noun.last());
            local |= LOCAL.contains(form) && attribute;
            boolean sided = form.equals("من") && (scene.form(k + 1).equals("جانب") || scene.form(k + 1).equals("طرف"));
            draft.unilateral |= form.equals("من") && OWN_SIDE.contains(scene.form(k + 1));
            draft.unilateral |= sided && UNILATERAL.contains(scene.form(k + 2))
                    || UNILATERAL.contains(form) && attribute && !form.equals("واحد");
            draft.another |= ANOTHER.contains(form) && k < noun.last() + 6 && !year;
        }
        if (energy) {
            draft.scope = CeasefireScope.ENERGY_INFRASTRUCTURE;
        } else if (humanitarian) {
            draft.scope = CeasefireScope.HUMANITARIAN;
        } else if (maritime) {
            draft.scope = CeasefireScope.MARITIME;
        } else if (aerial) {
            draft.scope = CeasefireScope.AERIAL;
        } else if (comprehensive) {
            draft.scope = CeasefireScope.COMPREHENSIVE;
        } else if (local) {
            draft.scope = CeasefireScope.LOCAL;
        }
    }

    private boolean seaAt(TruceNoun noun, int k) {
        return SEA.contains(scene.form(k)) && !scene.form(k + 1).isEmpty()
                && (scene.form(k - 1).equals("في") || scene.form(k - 1).equals("مياه") || scene.form(k - 1).equals("عرض") || k - noun.last() <= 1);
    }

    /** A clause behind a comma may still tell what is spared: "…، مع التركيز على حماية منشآت الطاقة". */
    private int scopeEnd(TruceNoun noun, int core) {
        int k = core;
        if (core < scene.sentenceEnd(noun.first()) && !tokens.get(core).is(",")) {
            return core;
        }
        if (k < scene.sentenceEnd(noun.first()) && tokens.get(k).is(",")) {
            k++;
            boolean adds = scene.form(k).equals("مع") && scene.isMasdar(k + 1) || scene.form(k).equals("علي") && scene.form(k + 1).equals("ان");
            return adds ? Math.min(scene.sentenceEnd(noun.first()), k + 10) : core;
        }
        return core;
    }

    private boolean contiguous(int from, int to) {
        for (int k = from; k < to; k++) {
            String form = scene.form(k);
            if (!tokens.get(k).isWord() || form.equals("في") || form.equals("بين") || form.equals("مع") || form.startsWith("وال")
                    || scene.actors().mentionFrom(k) != null) {
                return false;
            }
        }
        return true;
    }

    // ---------------------------------------------------------------- parties

    void parties(TruceDraft draft, TruceNoun noun, int core) {
        if (noun.verbal()) {
            Predicate verb = scene.actors().predicateAt(noun.first());
            boolean named = verb != null && verb.explicitSubject() && verb.subject().stream().noneMatch(m -> m.kind() == ActorMention.Kind.PAIR);
            if (named && Scene.entitiesOf(verb.subject()).size() >= 2) {
                draft.parties(Doers.known(verb.subject()));
            } else {
                peoples(draft, noun);
            }
        }
        for (int k = noun.first(); k < core && draft.parties.isEmpty(); k++) {
            String form = scene.form(k);
            if (form.equals("بين")) {
                between(draft, k, core);
            } else if (form.equals("بينهما")) {
                bothOf(draft, k);
            } else if (form.equals("بيننا")) {
                us(draft, k);
            }
        }
        if (draft.parties.isEmpty()) {
            genitive(draft, noun, core);
        }
        if (draft.parties.isEmpty()) {
            conflict(draft, noun, core);
        }
    }

    /** "يمتنع الروس والأوكرانيون عن": both peoples, where no mention names them. */
    private void peoples(TruceDraft draft, TruceNoun noun) {
        for (int k = noun.first() + 1; k + 1 < noun.last(); k++) {
            Entity first = scene.nisba(k);
            Entity second = scene.form(k + 1).startsWith("و") ? scene.nisba(k + 1) : null;
            if (first != null && second != null && !first.sameSide(second)) {
                draft.party(first, scene.actors().stateMention(k, first));
                draft.party(second, scene.actors().stateMention(k + 1, second));
            }
        }
    }

    private void between(TruceDraft draft, int k, int limit) {
        ActorMention mention = scene.actors().mentionFrom(k + 1);
        if (mention != null && !mention.entities().isEmpty()) {
            List<ActorMention> chain = scene.actors().coordination(mention);
            if (Scene.entitiesOf(chain).size() >= 2) {
                List<ActorMention> signing = mention.kind() == ActorMention.Kind.PAIR ? signing(k) : List.of();
                draft.parties(signing.isEmpty() ? chain : signing);
                return;
            }
        }
        if (mention != null && mention.entity() != null && scene.form(mention.last()).startsWith("و") && scene.nisba(mention.last()) != null
                && !scene.nisba(mention.last()).sameSide(mention.entity())) {
            // "بين القوات الأذربيجانية والأرمينية"
            draft.parties(List.of(mention, scene.actors().stateMention(mention.last(), scene.nisba(mention.last()))));
            return;
        }
        if (!groups(draft, k + 1, limit) && OWN_STATES.contains(scene.form(k + 1))) {
            draft.parties(scene.actors().lastPairBefore(k));
        }
    }

    /** "الإعلان الذي وقعته كينشاسا وحركة 23 مارس، والمتضمن وقفا … بين الطرفين": the two who sign in this sentence. */
    private List<ActorMention> signing(int k) {
        for (int j = k - 1; j >= scene.sentenceStart(k) && k - j < LONGEST; j--) {
            Predicate verb = scene.actors().predicateAt(j);
            boolean signs = verb != null && (verb.has(VerbSense.SIGN) || verb.has(VerbSense.AGREE) || verb.has(VerbSense.REACH));
            if (signs) {
                List<ActorMention> who = doers.of(verb);
                return Scene.entitiesOf(who).size() == 2 && Doers.belligerents(who) ? who : List.of();
            }
        }
        return List.of();
    }

    /** "بينهما": the two subjects of the verb, the accuser and the accused, or the pair named last. */
    private void bothOf(TruceDraft draft, int k) {
        Predicate verb = scene.predicateBefore(k);
        if (verb != null && Scene.entitiesOf(verb.subject()).size() >= 2) {
            draft.parties(Doers.known(verb.subject()));
        } else if (verb != null && verb.has(VerbSense.ACCUSE)) {
            draft.parties(Doers.known(verb.subject()));
            draft.parties(doers.accused(verb, k));
        } else {
            draft.parties(scene.actors().lastPairBefore(k));
        }
    }

    /** "موسكو رفضت هدنة بيننا": whoever acts and whoever speaks, or all who speak. */
    private void us(TruceDraft draft, int k) {
        List<ActorMention> all = new ArrayList<>(scene.attribution().speaker(k));
        Predicate verb = scene.predicateBefore(k);
        if (verb != null && !verb.isFirstPerson()) {
            all.addAll(Doers.known(verb.subject()));
        }
        if (Scene.entitiesOf(all).size() == 2 && Doers.belligerents(all)) {
            draft.parties(all);
        }
    }

    /** "امتناع روسيا وأوكرانيا عن", "هدنة إيران وإسرائيل": both stop. */
    private void genitive(TruceDraft draft, TruceNoun noun, int core) {
        for (int k = noun.first() + 1; k < Math.min(core, noun.last() + 1); k++) {
            ActorMention mention = scene.actors().mentionFrom(k);
            if (mention != null && mention.preposition() == 0) {
                List<ActorMention> chain = Doers.known(scene.actors().coordination(mention));
                if (Scene.entitiesOf(chain).size() >= 2) {
                    draft.parties(chain);
                }
                return;
            }
        }
    }

    /** "في روسيا وأوكرانيا": the two states that are spared. */
    private void conflict(TruceDraft draft, TruceNoun noun, int core) {
        for (int k = noun.first(); k < core; k++) {
            ActorMention mention = scene.form(k).equals("في") ? scene.actors().mentionFrom(k + 1) : null;
            if (mention == null) {
                continue;
            }
            List<ActorMention> chain = scene.actors().coordination(mention);
            if (chain.size() == 2 && chain.stream().allMatch(m -> m.entity() != null && m.entity().kind() == ActorKind.STATE)) {
                draft.parties(chain);
                return;
            }
        }
    }

    /** "القتال بين كذا وكذا" elsewhere in the sentence; talks between two only where they settle it and one of them bears arms. */
    void conflictAround(TruceDraft draft, TruceNoun noun) {
        int from = Math.max(scene.sentenceStart(noun.first()), noun.first() - LONGEST);
        int to = Math.min(scene.sentenceEnd(noun.first()), noun.last() + LONGEST);
        for (int k = from; k + 1 < to && draft.parties.isEmpty(); k++) {
            if (k >= noun.last() && !tokens.get(k).isWord()) {
                // "…، وفي نهاية المطاف، إنهاء الحرب بين": a further aim
                return;
            }
            if (!scene.form(k).equals("بين")) {
                continue;
            }
            ActorMention mention = scene.actors().mentionFrom(k + 1);
            List<ActorMention> two = mention == null ? List.of() : Doers.known(scene.actors().coordination(mention));
            boolean sides = Scene.entitiesOf(two).size() == 2 && Doers.belligerents(two);
            if (sides && headed(k, CONFLICT)) {
                draft.parties(two);
            } else if (sides && k < noun.first() && Doers.armedGroup(two) && draft.statuses.contains(CeasefireStatus.AGREED) && headed(k, NEGOTIATION)) {
                draft.parties(two);
                draft.stand(two, Stance.ACCEPTS);
            }
        }
    }

    private boolean headed(int between, Set<String> heads) {
        for (int k = between - 1; k >= Math.max(scene.sentenceStart(between), between - HEAD_REACH); k--) {
            if (heads.contains(scene.form(k)) || Concepts.in(scene.form(k), heads) != null) {
                return true;
            }
            if (scene.tokens().get(k).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "مع تايلاند": the other side, beside whoever refuses, accepts, breaks or ends it. */
    void other(TruceDraft draft, TruceNoun noun, int core) {
        if (draft.parties.size() > 1 || draft.unilateral) {
            return;
        }
        List<ActorMention> other = doers.behind("مع", noun.first(), Math.min(core, noun.last() + 8));
        if (other.isEmpty() || !Doers.belligerents(other) || other.stream().anyMatch(ActorMention::isPerson)) {
            return;
        }
        List<ActorMention> self = self(draft);
        boolean another = draft.governor != null && draft.governor.explicitSubject() && !draft.governor.has(VerbSense.SAY);
        if (self.isEmpty() && !another) {
            self = scene.attribution().of(noun.first());
        }
        if (Doers.belligerents(self) && Scene.entitiesOf(self).size() == 1) {
            draft.parties(self);
            draft.parties(other);
        }
    }

    private static List<ActorMention> self(TruceDraft draft) {
        if (!draft.parties.isEmpty()) {
            return List.of(draft.parties.get(0).mention());
        }
        for (TruceDraft.Stand stand : draft.stands) {
            if (stand.stance() != Stance.MEDIATES && stand.stance() != Stance.PROPOSES && stand.stance() != Stance.DEMANDS) {
                return List.of(stand.side().mention());
            }
        }
        boolean acts = draft.governor != null && !draft.governor.has(VerbSense.SAY) && draft.stands.isEmpty();
        return acts && draft.governor != null ? Doers.known(draft.governor.subject()) : List.of();
    }

    /** "بين القبائل الرعوية والفصائل المحلية": sides that no lexicon knows. */
    private boolean groups(TruceDraft draft, int from, int limit) {
        int second = -1;
        for (int k = from + 1; k < Math.min(limit, from + 5) && second < 0; k++) {
            if (scene.form(k).startsWith("وال") || scene.form(k).startsWith("و") && scene.actors().mentionFrom(k) != null) {
                second = k;
            }
        }
        if (second < 0) {
            return false;
        }
        int end = second + 1;
        while (end < Math.min(limit, second + 3) && tokens.get(end).isWord() && scene.form(end).startsWith("ال")) {
            end++;
        }
        ActorMention first = scene.actors().mentionFrom(from);
        ActorMention other = scene.actors().mentionFrom(second);
        ActorMention a = first != null && first.entity() != null ? first : groupAt(from, second, 0);
        ActorMention b = other != null && other.entity() != null ? other : groupAt(second, end, 1);
        if (a == null || b == null) {
            return false;
        }
        draft.parties(List.of(a, b));
        return true;
    }

    private @Nullable ActorMention groupAt(int from, int to, int clitics) {
        String word = clitics == 0 ? scene.form(from) : scene.form(from).substring(1);
        return !word.startsWith("ال") || to - from > 3 ? null : scene.actors().groupMention(from, to, clitics);
    }

    // ---------------------------------------------------------------- mediators

    /** "برعاية الأمم المتحدة", "بوساطة قطرية تركية", "قطر ومصر، بصفتهما دولتين وسيطتين", in the sentence of the ceasefire. */
    void mediators(TruceDraft draft, int i) {
        int limit = scene.sentenceEnd(i);
        int from = Math.max(scene.sentenceStart(i), i - 60);
        for (int k = i - 1; k > from; k--) {
            // what stands before the name of another ceasefire belongs to that
            from = scene.truceAhead(k, k + 1) && !scene.form(i).startsWith("وو") ? k : from;
        }
        for (int k = from; k < Math.min(limit, i + 80); k++) {
            String form = scene.form(k);
            if (k > i + 1 && scene.truceAhead(k, k + 1)) {
                return;
            }
            if (MEDIATORS.contains(form)) {
                draft.stand(doers.mediators(k), Stance.MEDIATES);
            } else if (MEDIATION.contains(form)) {
                draft.stand(mediatorBehind(k, limit), Stance.MEDIATES);
            } else if (form.startsWith("وساطته") && k > from + 1) {
                // "شكر الدوحة والقاهرة على وساطتهما في"
                draft.stand(scene.actors().mentionAt(k - 2) == null ? List.of() : chainEnding(k - 2), Stance.MEDIATES);
            } else if (CAPACITY.contains(form)) {
                draft.stand(inCapacity(k), Stance.MEDIATES);
            } else if (SUPPORT.contains(form)) {
                draft.stand(doers.owner(k), Stance.ACCEPTS);
            }
        }
    }

    /** "برعاية الأمم المتحدة", "بوساطة قطرية تركية", "بوساطة قوات حفظ السلام الروسية". */
    private List<ActorMention> mediatorBehind(int k, int limit) {
        for (int j = k + 1; j < Math.min(limit, k + 5) && tokens.get(j).isWord() && scene.actors().predicateAt(j) == null; j++) {
            ActorMention mention = scene.actors().mentionFrom(j);
            if (mention != null) {
                return Doers.known(scene.actors().coordination(mention));
            }
            if (doers.adjective(j) != null) {
                return doers.nisbas(j);
            }
        }
        return List.of();
    }

    /** Whoever acts "بصفته وسيطا". */
    List<ActorMention> inCapacity(int k) {
        boolean mediates = MEDIATING.contains(scene.form(k + 1)) || MEDIATING.contains(scene.form(k + 2));
        int before = scene.form(k - 1).equals(",") ? k - 2 : k - 1;
        ActorMention last = mediates && before >= 0 ? scene.actors().mentionAt(before) : null;
        return last == null ? List.of() : chainEnding(before);
    }

    /** The mention that ends at a token, with those coordinated before it. */
    private List<ActorMention> chainEnding(int k) {
        ActorMention first = scene.actors().mentionAt(k);
        while (first.conjunction() == 'و' && first.first() > 0 && scene.actors().mentionAt(first.first() - 1) != null) {
            first = scene.actors().mentionAt(first.first() - 1);
        }
        return Doers.known(scene.actors().coordination(first));
    }
}
