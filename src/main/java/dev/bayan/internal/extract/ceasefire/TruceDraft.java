package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Condition;
import dev.bayan.model.DateMention;
import dev.bayan.model.DropReason;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Mention;
import dev.bayan.model.Office;
import dev.bayan.model.Provenance;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ceasefire in the making, or one mention of it. */
final class TruceDraft {
    private static final int RECENT = 12;
    private static final int MOST_SIDES = 100;
    private static final List<String> MILITARY = List.of("عسكري", "جيش", "أركان", "القوات");

    /** An actor with the mention that shows it. */
    record Side(Entity entity, ActorMention mention) {}

    /** A stance in the order of the text. */
    record Stand(Side side, Stance stance) {}

    final List<Side> parties = new ArrayList<>();
    final List<Stand> stands = new ArrayList<>();
    final List<CeasefireStatus> statuses = new ArrayList<>();
    /** Who agreed with each other on it, parties or not. */
    final List<Side> agreed = new ArrayList<>();

    /** Who accuses whom of a breach. */
    final List<Side> charging = new ArrayList<>();

    final List<Mention> mentions = new ArrayList<>();
    final List<Actor> sources = new ArrayList<>();
    final List<Provenance> provenance = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    /** Who accuse each other: the sources of the accusation. */
    final List<ActorMention> accusers = new ArrayList<>();

    CeasefireScope scope = CeasefireScope.UNSPECIFIED;

    @Nullable
    DurationEstimate duration;

    @Nullable
    DateMention start;

    @Nullable
    DateMention end;

    @Nullable
    Mention area;
    /** The state that the area belongs to, where that is known. */
    @Nullable
    String areaCountry;

    boolean unilateral;
    boolean definite;
    boolean extension;
    /** The verb behind the name that tells its extension, or -1. */
    int extending = -1;
    /** Whether somebody tells that it has been reached. */
    boolean reached;
    /** "الهدنة السابقة", "هدنة أوسع": another one than the ceasefire of the story. */
    boolean another;
    /** Whether somebody keeps it, or is to: it holds unless the text says otherwise. */
    boolean held;
    /** Whether it is told as having happened before what was told so far: "كان … قد رفض". */
    boolean background;
    /** Whether somebody is ready for one that nobody has proposed. */
    boolean willing;

    boolean mutualBreach;
    /** Named in a condition only: nothing is told of its fate. */
    boolean unreal;
    /** Why the words around its name make it none, where they do. */
    @Nullable
    DropReason dropped;
    /** A halt of attacks that one side may keep alone. */
    boolean weak;
    /** The verb or noun that makes it begin or end before its name, or -1. */
    int beginning = -1;

    int ending = -1;

    @Nullable
    Predicate governor;
    /** The verb that names the halt, where no noun does. */
    @Nullable
    Predicate halting;

    int token;
    /** Index after the last token of its name. */
    int nameEnd;

    int sentence;
    /** The sentence of its first mention. */
    int firstSentence;

    /** A draft of words that mean a ceasefire told before, at a token. */
    static TruceDraft pointingBack(Scene scene, int token) {
        TruceDraft draft = new TruceDraft();
        draft.token = token;
        draft.nameEnd = token + 1;
        draft.sentence = scene.sentence(token);
        draft.definite = true;
        return draft;
    }

    /** Adds a status at a place in the story; what has just been told is not told again. */
    void status(CeasefireStatus status, int at) {
        if (at == 0 || statuses.get(at - 1) != status) {
            statuses.add(at, status);
            Recent.forget(statuses);
        }
    }

    /** Adds a stance at a place in the story, unless it is among the last ones told. */
    void stand(Stand stand, int at) {
        for (int i = at - 1; i >= Math.max(0, at - RECENT); i--) {
            Stand before = stands.get(i);
            if (before.side().entity().equals(stand.side().entity()) && before.stance() == stand.stance()) {
                return;
            }
            if (before.side().entity().sameSide(stand.side().entity())) {
                break;
            }
        }
        stands.add(at, stand);
        Recent.forget(stands);
    }

    /** Whether an armed group or an army is among its parties. */
    boolean bearsArms() {
        return parties.stream()
                .anyMatch(p -> p.entity.kind() == ActorKind.ARMED_GROUP
                        || p.entity.kind() == ActorKind.ARMED_FORCES
                        || p.entity.kind() == ActorKind.GROUP);
    }

    /** Rules it out. */
    TruceDraft drop(DropReason reason) {
        dropped = reason;
        return this;
    }

    void party(Entity entity, ActorMention mention) {
        if (parties.size() < MOST_SIDES && parties.stream().noneMatch(p -> p.entity.sameSide(entity))) {
            parties.add(new Side(entity, mention));
        }
    }

    /** Two forces that face each other, be they of one state. */
    void forces(List<ActorMention> two) {
        two.forEach(m -> m.entities().forEach(e -> parties.add(new Side(e, m))));
    }

    void parties(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                party(entity, mention);
            }
        }
    }

    void stand(List<ActorMention> mentions, Stance stance) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                stands.add(new Stand(new Side(entity, mention), stance));
            }
        }
    }

    /** Two sides that agree on, keep or extend it are its parties, unless the place belongs to neither; leaders may agree for others. */
    void agreeing(List<ActorMention> sides) {
        if (Doers.belligerents(sides)) {
            sides.forEach(m -> m.entities().forEach(e -> agreed.add(new Side(e, m))));
        }
        boolean leaders = sides.stream().anyMatch(ActorMention::isPerson)
                && sides.stream().noneMatch(TruceDraft::commands)
                && !Doers.armedGroup(sides);
        if (parties.isEmpty()
                && Scene.entitiesOf(sides).size() >= 2
                && Doers.belligerents(sides)
                && !leaders
                && !abroad(sides)) {
            parties(sides);
        }
    }

    /** Whoever commands troops agrees to hold his own fire. */
    private static boolean commands(ActorMention person) {
        return person.isPerson() && person.meant().office() == Office.DEFENSE_MINISTER
                || person.isPerson()
                        && MILITARY.stream().anyMatch(person.meant().name()::contains);
    }

    /** "تم الاتفاق على هدنة بين الهند وباكستان": agreed on by nobody but the two. */
    void bothAgreed() {
        if (parties.size() == 2) {
            parties.forEach(p -> stands.add(new Stand(p, Stance.ACCEPTS)));
        }
    }

    /** "الهدنة المبرمة بين الجيش والحركة": both accepted it, before anything else that is told of them. */
    void bothConcluded() {
        for (int i = parties.size() - 1; parties.size() == 2 && i >= 0; i--) {
            stands.add(0, new Stand(parties.get(i), Stance.ACCEPTS));
        }
    }

    /** Leaders who agree under a third one's mediation or to his proposal, or for a land of one of them, or of whom one then breaks what they agreed on, agree for themselves. */
    void partiesByAccord() {
        List<Side> two = new ArrayList<>();
        agreed.stream()
                .filter(a -> two.stream().noneMatch(t -> t.entity.sameSide(a.entity)))
                .forEach(two::add);
        boolean mediated = stands.stream()
                .anyMatch(s ->
                        s.stance == Stance.MEDIATES && two.stream().noneMatch(t -> t.entity.sameSide(s.side.entity)));
        boolean broken = stands.stream()
                .anyMatch(s ->
                        s.stance == Stance.VIOLATES && two.stream().anyMatch(t -> t.entity.sameSide(s.side.entity)));
        boolean offered = stands.stream()
                        .anyMatch(s -> s.stance == Stance.PROPOSES
                                && two.stream().noneMatch(t -> t.entity.sameSide(s.side.entity)))
                && two.stream().anyMatch(t -> Doers.armedGroup(List.of(t.mention)));
        boolean atHome = two.stream().allMatch(t -> t.entity.country() != null)
                && two.stream()
                        .anyMatch(t ->
                                t.entity.country() != null && t.entity.country().equals(areaCountry));
        // "صرح المبعوث الأميركي بأن نتنياهو والشرع اتفقا": told by one who is no side
        boolean reported = !sources.isEmpty()
                && sources.stream()
                        .allMatch(s -> s.country().isPresent()
                                && s.kind() != ActorKind.MEDIA
                                && two.stream().noneMatch(t -> s.country().get().equals(t.entity.country())));
        if (parties.isEmpty() && two.size() == 2 && (mediated || broken || offered || atHome || reported)) {
            parties.addAll(two);
        }
    }

    /** Those who accept or refuse it, one of each side. */
    List<Side> answering() {
        List<Side> sides = new ArrayList<>();
        stands.stream()
                .filter(s -> s.stance == Stance.ACCEPTS || s.stance == Stance.REJECTS)
                .map(Stand::side)
                .filter(s -> stands.stream()
                        .noneMatch(o -> (o.stance == Stance.PROPOSES || o.stance == Stance.MEDIATES)
                                && o.side.entity.sameSide(s.entity)))
                .filter(s -> sides.stream().noneMatch(t -> t.entity.sameSide(s.entity)))
                .forEach(sides::add);
        return sides;
    }

    /** One accepts what the other refuses: they are to hold fire, if both can and nobody else answers. */
    void partiesByAnswer() {
        List<Side> two = answering();
        boolean accepted = stands.stream()
                .anyMatch(s ->
                        s.stance == Stance.ACCEPTS && agreed.stream().anyMatch(a -> a.entity.sameSide(s.side.entity)));
        boolean refused = stands.stream().anyMatch(s -> s.stance == Stance.REJECTS);
        if (parties.isEmpty()
                && two.size() == 2
                && accepted
                && refused
                && Doers.belligerents(two.stream().map(Side::mention).toList())) {
            parties.addAll(two);
        }
    }

    /** "اتهم الجيش قوات الدعم السريع بخرق الهدنة": whoever accuses and whoever is accused; Palestinian offices bear no arms. */
    void charging(List<ActorMention> accuser, List<ActorMention> accused) {
        List<Entity> one = Scene.entitiesOf(accuser);
        List<Entity> other = Scene.entitiesOf(accused);
        boolean unarmed = accuser.stream().anyMatch(a -> "PS".equals(a.meant().country()));
        if (one.size() == 1 && other.size() == 1 && !unarmed && !one.get(0).sameSide(other.get(0))) {
            charging.add(new Side(one.get(0), accuser.get(0)));
            charging.add(new Side(other.get(0), accused.get(0)));
        }
    }

    /** Whoever accuses the other of breaking it is bound by it himself, unless it holds in a third one's land or others fight. */
    void partiesByCharge(Belligerents belligerents) {
        List<Side> two = charging.stream().limit(2).toList();
        List<ActorMention> mentions = two.stream().map(Side::mention).toList();
        boolean others = !belligerents.two().isEmpty() && !two.stream().allMatch(c -> belligerents.fights(c.entity));
        boolean foreign = areaCountry != null
                && mentions.stream()
                        .anyMatch(m -> m.meant().country() != null
                                && !m.meant().country().equals(areaCountry)
                                && (m.isPerson()
                                        || mentions.stream()
                                                .noneMatch(o -> areaCountry.equals(
                                                        o.meant().country()))));
        if (parties.isEmpty() && !others && !foreign && Doers.belligerents(mentions)) {
            parties.addAll(two);
        }
    }

    /** "دعا غني طالبان إلى هدنة بين الجانبين": "the two sides" are those of this sentence. */
    void betweenThem(List<ActorMention> one, List<ActorMention> other) {
        boolean pair = !parties.isEmpty() && parties.stream().allMatch(p -> p.mention.kind() == ActorMention.Kind.PAIR);
        if (pair && Doers.belligerents(one) && Doers.belligerents(other)) {
            parties.clear();
            parties(one);
            parties(other);
        }
    }

    /** Two sides of which one offers it to the other. */
    void facing(List<ActorMention> sides) {
        if (parties.isEmpty() && Doers.belligerents(sides) && !abroad(sides)) {
            parties(sides);
        }
    }

    /** "قبلت الجبهة الهدنة التي أعلنتها الحكومة": who accepts holds fire as who declares. */
    void declaringTo(List<ActorMention> who) {
        declaring(who);
        boolean answered = parties.size() == 1
                && agreed.size() == 1
                && Scene.entitiesOf(who).size() == 1
                && parties.get(0).entity.equals(Scene.entitiesOf(who).get(0));
        if (answered) {
            party(agreed.get(0).entity, agreed.get(0).mention);
        }
    }

    /** Whoever declares a ceasefire that is not between others declares his own. */
    void declaring(List<ActorMention> who) {
        boolean own = parties.isEmpty() && Doers.belligerents(who) && (unilateral || armed(who) || !abroad(who));
        if (own) {
            stand(who, Stance.ACCEPTS);
            parties(who);
        } else if (Scene.entitiesOf(who).size() == 1
                && parties.size() == 2
                && parties.get(0).entity.equals(Scene.entitiesOf(who).get(0))) {
            // "أعلنت الجماعة هدنة بينها وبين الرياض"
            stand(who, Stance.ACCEPTS);
        }
    }

    /** Armed forces, or a state, that agree to a halt of their own attacks. */
    void ceasing(List<ActorMention> who) {
        boolean spares = Scene.entitiesOf(who).size() == 1
                && areaCountry != null
                && !areaCountry.equals(Scene.entitiesOf(who).get(0).country());
        if (weak && parties.isEmpty() && (armed(who) || spares)) {
            parties(who);
        }
    }

    /** Whether all are armed forces or groups. */
    static boolean armed(List<ActorMention> who) {
        return !who.isEmpty()
                && Scene.entitiesOf(who).stream()
                        .allMatch(e -> e.kind() == ActorKind.ARMED_FORCES || e.kind() == ActorKind.ARMED_GROUP);
    }

    private boolean abroad(List<ActorMention> sides) {
        return areaCountry != null
                && !armed(sides)
                && Scene.entitiesOf(sides).stream()
                        .allMatch(e -> e.country() != null && !e.country().equals(areaCountry));
    }
}
