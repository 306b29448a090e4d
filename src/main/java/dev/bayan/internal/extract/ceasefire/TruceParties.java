package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between whom a ceasefire holds, as its own phrase or the conflict named in its sentence tells. */
final class TruceParties {
    private static final WordSet OWN_STATES = Cue.words("OWN_STATES");
    private static final WordSet CONFLICT = Cue.words("CONFLICT");
    private static final WordSet NEGOTIATION = Cue.words("NEGOTIATION");
    private static final WordSet CONCLUDED = Cue.words("CONCLUDED");
    private static final WordSet FIGHTERS = Cue.words("FIGHTERS");
    private static final WordSet BANDS = Cue.words("BANDS");
    private static final WordSet MEETING = Cue.words("MEETING");
    private static final WordSet WITH_SELF = Cue.words("WITH_SELF");
    private static final WordSet BY = WordSet.of("طرف", "جانب", "قبل");
    private static final int CONCLUDED_REACH = 6;
    private static final int HEAD_REACH = 7;
    private static final int LONGEST = 60;
    private static final int DEED_REACH = 25;

    private final Scene scene;
    private final List<Token> tokens;
    private final Doers doers;
    private final Belligerents belligerents;

    TruceParties(Scene scene, Doers doers, Belligerents belligerents) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.doers = doers;
        this.belligerents = belligerents;
    }

    /** Reads the sides named in the ceasefire's own phrase. */
    void read(TruceDraft draft, TruceNoun noun, int core) {
        if (noun.verbal()) {
            Predicate verb = scene.actors().predicateAt(noun.first());
            if (verb != null
                    && verb.explicitSubject()
                    && !namesPair(verb.subject())
                    && Scene.entitiesOf(verb.subject()).size() >= 2) {
                draft.parties(Doers.known(verb.subject()));
            } else {
                peoples(draft, noun);
            }
        }
        for (int k = noun.first(); k < core && draft.parties.isEmpty(); k++) {
            String form = scene.form(k);
            boolean described = k - 2 >= noun.last() && scene.form(k - 1).startsWith("ال");
            boolean met = Concepts.in(scene.form(k - 1), MEETING) != null
                    || described && Concepts.in(scene.form(k - 2), MEETING) != null;
            if (form.equals("بين") && met) {
                // "هدنة تمهد لقمة بين الرئيسين", "ثمرة المكالمة الهاتفية بينهما"
                break;
            } else if (form.equals("بين") && scene.form(k - 2).equals("المتفق")) {
                // "المتفق عليه بين بوتين وترمب"
                ActorMention first = scene.actors().mentionFrom(k + 1);
                List<ActorMention> agreed =
                        first == null ? List.of() : Doers.known(scene.actors().coordination(first));
                draft.stand(agreed, Stance.ACCEPTS);
                draft.agreeing(agreed);
                break;
            } else if (form.equals("بين")) {
                between(draft, k, core);
            } else if (form.equals("بينهما")) {
                bothOf(draft, k);
            } else if (WITH_SELF.contains(form) && scene.form(k + 1).equals("وبين") && !headed(k, CONFLICT)) {
                selfAnd(draft, k);
            } else if (form.equals("بيننا")) {
                us(draft, k);
            }
        }
        if (draft.parties.isEmpty()) {
            declaredBy(draft, noun, core);
        }
        if (draft.parties.isEmpty()) {
            genitive(draft, noun, core);
        }
        if (draft.parties.isEmpty()) {
            conflict(draft, noun, core);
        }
        Entity attacker = draft.parties.isEmpty() && !noun.strong() && !noun.verbal() && noun.last() < core
                ? scene.nisba(noun.last())
                : null;
        if (attacker != null) {
            // "تعليق الغارات الروسية": whose attacks they are
            draft.party(attacker, scene.actors().stateMention(noun.last(), attacker));
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
                List<ActorMention> sides = signing.isEmpty() ? chain : signing;
                if (forces(sides)) {
                    draft.parties.clear();
                    draft.forces(sides);
                } else {
                    draft.parties(sides);
                }
                return;
            }
        }
        ActorMention quoted = mention == null || mention.entity() == null ? null : quotedBehind(mention);
        if (mention != null && quoted != null) {
            draft.parties(List.of(mention, quoted));
            return;
        }
        if (mention != null
                && mention.entity() != null
                && scene.form(mention.last()).startsWith("و")) {
            // "بين القوات الأذربيجانية والأرمينية"
            Entity second = scene.nisba(mention.last());
            if (second != null && !second.sameSide(mention.entity())) {
                draft.parties(List.of(mention, scene.actors().stateMention(mention.last(), second)));
                return;
            }
        }
        List<ActorMention> peoples = new Communities(scene).at(k + 1);
        if (!peoples.isEmpty()) {
            draft.parties(peoples);
            return;
        }
        if (!groups(draft, k + 1, limit) && OWN_STATES.contains(scene.form(k + 1))) {
            draft.parties(scene.actors().lastPairBefore(k));
        }
    }

    /** "بين إسرائيل وحركة «حماس»", "وجماعة حزب الله": a name behind the word for what it is. */
    private @Nullable ActorMention quotedBehind(ActorMention first) {
        int word = first.last();
        if (!scene.form(word).startsWith("و")
                || !BANDS.contains(scene.form(word).substring(1))) {
            return null;
        }
        int name = tokens.get(word + 1).isWord() ? word + 1 : word + 2;
        ActorMention second = scene.actors().mentionFrom(name);
        return second != null
                        && second.entity() != null
                        && second.preposition() == 0
                        && !second.meant().sameSide(first.meant())
                ? second
                : null;
    }

    private static boolean namesPair(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            if (mention.kind() == ActorMention.Kind.PAIR) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesSide(List<ActorMention> mentions, ActorMention mention) {
        for (ActorMention other : mentions) {
            if (other.meant().sameSide(mention.meant())) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAll(List<ActorMention> mentions, ActorKind kind) {
        for (ActorMention mention : mentions) {
            if (mention.entity() == null || mention.entity().kind() != kind) {
                return false;
            }
        }
        return true;
    }

    /** "بين القوات الاتحادية وقوات البيشمركة": two forces of one state fight each other, too. */
    private static boolean forces(List<ActorMention> sides) {
        return sides.size() == 2
                && areAll(sides, ActorKind.ARMED_FORCES)
                && !sides.get(0).meant().equals(sides.get(1).meant());
    }

    /** "المبرم بين الطرفين", "التي وُقعت بين الجيش والحركة": concluded between its sides. */
    boolean concluded(TruceDraft draft, TruceNoun noun, int core) {
        for (int k = noun.last(); k < Math.min(core, noun.last() + CONCLUDED_REACH); k++) {
            Predicate verb = scene.actors().predicateAt(k);
            boolean signed = verb != null
                    && !verb.negated()
                    && verb.reading().form().passive()
                    && (verb.has(VerbSense.SIGN) || verb.has(VerbSense.AGREE));
            if (!signed && !CONCLUDED.contains(scene.form(k))) {
                continue;
            }
            for (int j = k + 1; j < core && draft.parties.size() == 2; j++) {
                if (scene.form(j).equals("بين") || scene.form(j).equals("بينهما")) {
                    return true;
                }
                if (tokens.get(j).is(",") || scene.actors().predicateAt(j) != null) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "وقع وفدا اللجنة العسكرية اتفاقا لوقف إطلاق النار بين الحكومة والجيش": delegations sign for its sides. */
    boolean signedFor(TruceDraft draft) {
        Predicate verb = draft.governor;
        boolean signed = verb != null
                && verb.has(VerbSense.SIGN)
                && verb.reading().isPast()
                && !verb.negated()
                && !verb.reading().form().passive()
                && verb.explicitSubject()
                && draft.parties.size() == 2
                && draft.statuses.contains(CeasefireStatus.AGREED);
        if (!signed || verb == null) {
            return false;
        }
        List<Entity> signing = Scene.entitiesOf(Doers.known(verb.subject()));
        boolean delegated = !signing.isEmpty()
                && signing.stream()
                        .allMatch(e -> e.kind() == ActorKind.INSTITUTION || e.kind() == ActorKind.ORGANIZATION);
        if (delegated) {
            draft.stands.removeIf(s -> signing.contains(s.side().entity()));
        }
        return delegated;
    }

    /** "الإعلان الذي وقعته كينشاسا وحركة 23 مارس، والمتضمن وقفا … بين الطرفين": the two who sign in this sentence. */
    private List<ActorMention> signing(int k) {
        for (int j = k - 1; j >= scene.sentenceStart(k) && k - j < LONGEST; j--) {
            Predicate verb = scene.actors().predicateAt(j);
            if (verb == null) {
                continue;
            }
            if (verb.has(VerbSense.ACCUSE)) {
                // "اتهمت الجبهة القوات المغربية بخرق الاتفاق المبرم بين الطرفين"
                List<ActorMention> both = new ArrayList<>(doers.of(verb));
                both.addAll(doers.accused(verb, k));
                List<Entity> two = Scene.entitiesOf(both);
                return two.size() == 2 && !two.get(0).sameSide(two.get(1)) && Doers.belligerents(both)
                        ? both
                        : List.of();
            }
            if (verb.has(VerbSense.SIGN) || verb.has(VerbSense.AGREE) || verb.has(VerbSense.REACH)) {
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
        } else if (!belligerents.two().isEmpty()) {
            draft.parties(belligerents.two());
        } else {
            List<ActorMention> here = namedBefore(k);
            draft.parties(here.isEmpty() ? scene.actors().lastPairBefore(k) : here);
        }
    }

    /** "ترحب الكويت بتسليم حماس … وإطلاق إسرائيل … في ظل الهدنة القائمة بينهما": the two of the sentence that may fire, whoever speaks left out. */
    private List<ActorMention> namedBefore(int k) {
        List<ActorMention> named = new ArrayList<>();
        List<ActorMention> speaker = speaker(k);
        for (ActorMention mention : scene.mentions(scene.sentenceStart(k), k)) {
            Predicate verb = scene.actors().predicateAt(mention.first() - 1);
            boolean acts = verb != null
                    && verb.subject().contains(mention)
                    && Scene.entitiesOf(verb.subject()).size() == 1;
            boolean apart = acts
                    || scene.form(mention.first() - 1).equals("في")
                    || mention.entity() == null
                    || !Doers.belligerent(mention.entity())
                    || sharesSide(speaker, mention)
                    || sharesSide(named, mention);
            if (!apart) {
                named.add(mention);
            }
        }
        return named.size() == 2 ? named : List.of();
    }

    /** "أعلنت الجماعة هدنة بينها وبين الرياض", "الهدنة بيننا وبين القوات الحكومية": whoever acts or speaks, and the other. */
    private void selfAnd(TruceDraft draft, int k) {
        ActorMention other = scene.actors().mentionFrom(k + 2);
        Predicate verb = scene.predicateBefore(k);
        boolean ours = scene.form(k).equals("بيننا");
        List<ActorMention> self = ours ? speaker(k) : verb == null ? List.of() : Doers.known(verb.subject());
        if (other == null || other.entity() == null || Scene.entitiesOf(self).size() != 1) {
            return;
        }
        List<ActorMention> two = List.of(self.get(0), other);
        if (Doers.belligerents(two) && !self.get(0).meant().equals(other.meant())) {
            draft.parties(two);
        }
    }

    private List<ActorMention> speaker(int k) {
        List<ActorMention> speaker = scene.attribution().speaker(k);
        return speaker.isEmpty() ? scene.attribution().of(k) : speaker;
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

    /** "وقف إطلاق النار المعلن من طرف الحكومة": her own. */
    private void declaredBy(TruceDraft draft, TruceNoun noun, int core) {
        for (int k = noun.last(); k + 3 < Math.min(core + 1, noun.last() + HEAD_REACH); k++) {
            if (CONCLUDED.contains(scene.form(k)) && scene.form(k + 1).equals("من") && BY.contains(scene.form(k + 2))) {
                ActorMention side = scene.actors().mentionFrom(k + 3);
                if (side != null && side.entity() != null && Doers.belligerent(side.entity())) {
                    draft.party(side.meant(), side);
                    draft.unilateral = true;
                }
                return;
            }
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
            if (chain.size() == 2 && areAll(chain, ActorKind.STATE)) {
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
            boolean ofSelf =
                    WITH_SELF.contains(scene.form(k)) && scene.form(k + 1).equals("وبين");
            if (!scene.form(k).equals("بين") && !ofSelf) {
                continue;
            }
            ActorMention mention = scene.actors().mentionFrom(ofSelf ? k + 2 : k + 1);
            List<ActorMention> two = mention == null
                    ? List.of()
                    : ofSelf
                            ? withSelf(draft, mention)
                            : Doers.known(scene.actors().coordination(mention));
            boolean sides = Scene.entitiesOf(two).size() == 2 && Doers.belligerents(two);
            if (sides && headed(k, CONFLICT)) {
                draft.parties(two);
            } else if (sides
                    && k < noun.first()
                    && Doers.armedGroup(two)
                    && draft.statuses.contains(CeasefireStatus.AGREED)
                    && headed(k, NEGOTIATION)) {
                draft.parties(two);
                draft.stand(two, Stance.ACCEPTS);
            }
        }
    }

    /** "قالت الحركة إنها قبلت الهدنة لوقف الحرب الدائرة بينها وبين الجيش": whoever answers, and the other. */
    private static List<ActorMention> withSelf(TruceDraft draft, ActorMention other) {
        List<ActorMention> self = self(draft);
        return self.size() == 1
                        && other.entity() != null
                        && self.get(0).entity() != null
                        && !self.get(0).meant().sameSide(other.meant())
                ? List.of(self.get(0), other)
                : List.of();
    }

    /** "ثاني هدنة بين الطرفين بعد هدنة …": the same two had both. */
    void sameAs(TruceDraft draft, TruceDraft last) {
        if (draft.parties.isEmpty()) {
            for (TruceDraft.Side party : last.parties) {
                draft.party(party.entity(), party.mention());
            }
        }
    }

    private boolean headed(int between, WordSet heads) {
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
        boolean another =
                draft.governor != null && draft.governor.explicitSubject() && !draft.governor.has(VerbSense.SAY);
        if (self.isEmpty() && !another) {
            ActorMention acting = actingBefore(noun, other);
            self = acting != null ? List.of(acting) : scene.attribution().of(noun.first());
        }
        if (Doers.belligerents(self) && Scene.entitiesOf(self).size() == 1) {
            draft.parties(self);
            draft.parties(other);
            boolean own = draft.reached || draft.statuses.contains(CeasefireStatus.EXTENDED);
            if (own && draft.stands.stream().allMatch(s -> s.stance() == Stance.MEDIATES)) {
                // "أعلنت الحركة التوصل إلى هدنة مع": whoever tells of his own accord agrees to it
                draft.stand(self, Stance.ACCEPTS);
            }
        }
    }

    /** "غداة تسليم حماس رفات أسير بموجب هدنة مع إسرائيل": whose deed the ceasefire lays down, before whoever tells of it. */
    private @Nullable ActorMention actingBefore(TruceNoun noun, List<ActorMention> other) {
        int from = Math.max(scene.sentenceStart(noun.first()), noun.first() - DEED_REACH);
        for (int k = noun.first() - 1; k > from; k--) {
            ActorMention mention = scene.actors().mentionAt(k);
            if (mention == null) {
                continue;
            }
            k = mention.first();
            boolean acts = mention.preposition() == 0
                    && mention.conjunction() == 0
                    && mention.entity() != null
                    && scene.isMasdar(k - 1)
                    && Doers.armedGroup(List.of(mention))
                    && !mention.meant().sameSide(other.get(0).meant());
            if (acts) {
                return mention;
            }
        }
        return null;
    }

    private static List<ActorMention> self(TruceDraft draft) {
        if (!draft.parties.isEmpty()) {
            return List.of(draft.parties.get(0).mention());
        }
        for (TruceDraft.Stand stand : draft.stands) {
            if (stand.stance() != Stance.MEDIATES
                    && stand.stance() != Stance.PROPOSES
                    && stand.stance() != Stance.DEMANDS) {
                return List.of(stand.side().mention());
            }
        }
        boolean acts = draft.governor != null && !draft.governor.has(VerbSense.SAY) && draft.stands.isEmpty();
        return acts && draft.governor != null ? Doers.known(draft.governor.subject()) : List.of();
    }

    /** "بين القبائل الرعوية والفصائل المحلية", "بين فصائل درزية وعشائر بدوية": sides that no lexicon knows. */
    private boolean groups(TruceDraft draft, int from, int limit) {
        int second = -1;
        for (int k = from + 1; k < Math.min(limit, from + 5) && second < 0; k++) {
            if (scene.form(k).startsWith("وال")
                    || scene.form(k).startsWith("و")
                            && FIGHTERS.contains(scene.form(k).substring(1))
                    || scene.form(k).startsWith("و") && scene.actors().mentionFrom(k) != null) {
                second = k;
            }
        }
        if (second < 0) {
            return false;
        }
        int end = second + 1;
        boolean definite = scene.form(second).startsWith("وال");
        while (end < Math.min(limit, second + 3)
                && tokens.get(end).isWord()
                && (scene.form(end).startsWith("ال")
                        || !definite && end == second + 1 && scene.form(end).endsWith("ه"))) {
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
        return !word.startsWith("ال") && !FIGHTERS.contains(word) || to - from > 3
                ? null
                : scene.actors().groupMention(from, to, clitics);
    }
}
