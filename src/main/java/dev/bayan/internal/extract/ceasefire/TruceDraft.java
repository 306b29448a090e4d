package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.FoldedText;
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
    private static final List<String> MILITARY = List.of("عسكري", "جيش", "اركان", "القوات");

    /** An actor with the mention that shows it. */
    record Side(Entity entity, ActorMention mention) {
        /** Whether it is on the side of one of some. */
        boolean isAmong(List<Side> sides) {
            return holds(sides, entity);
        }
    }

    /** A stance in the order of the text. */
    record Stand(Side side, Stance stance) {}

    /** Whether an entity is on the side of one of some. */
    static boolean holds(List<Side> sides, Entity entity) {
        for (Side side : sides) {
            if (side.entity.sameSide(entity)) {
                return true;
            }
        }
        return false;
    }

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
    /** Who would accept it on a condition. */
    final List<ActorMention> conditional = new ArrayList<>();
    /** Who accuses the other side of a breach, which the text does not name. */
    final List<ActorMention> accusing = new ArrayList<>();
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

    /** What kind of place the area is, as the table of places has it. */
    @Nullable
    String areaType;

    /** "الهدنة المحدودة", "وقف جزئي": anything but a comprehensive one. */
    boolean partial;

    /** Named by the feast that it is kept for: "هدنة عيد الفصح". */
    boolean feast;

    /** "مقترح أميركي لوقف النار": one that the reader need not know yet. */
    boolean offerNew;

    /** The feast that it is named for, or null. */
    @Nullable
    String feastName;

    boolean unilateral;
    boolean definite;
    boolean extension;
    /** The word for its term before its name, or -1: "مهلة الشهر لوقف …". */
    int term = -1;
    /** The verb behind the name that tells its extension, or -1. */
    int extending = -1;
    /** Whether somebody tells that it has been reached. */
    boolean reached;
    /** "الهدنة السابقة", "هدنة أوسع": another one than the ceasefire of the story. */
    boolean another;
    /** "لبحث توسيعها إلى البحر": what goes on is told of the one before it. */
    boolean aside;
    /** Whether somebody keeps it, or is to: it holds unless the text says otherwise. */
    boolean held;
    /** Whether the headline tells that it holds: the sum of the story, whatever breaches it goes on to tell. */
    boolean holdsByHeadline;
    /** Whether it is told as having happened before what was told so far: "كان … قد رفض". */
    boolean background;
    /** Whether somebody is ready for one that nobody has proposed. */
    boolean willing;

    boolean mutualBreach;
    /** Named in a condition only: nothing is told of its fate. */
    boolean unreal;
    /** Whether nothing is told but that somebody may accept or announce it. */
    boolean imagined;
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
        for (Side party : parties) {
            ActorKind kind = party.entity.kind();
            if (kind == ActorKind.ARMED_GROUP || kind == ActorKind.ARMED_FORCES || kind == ActorKind.GROUP) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but an accord is told of it, which nobody is said to have entered. */
    boolean notYet() {
        return stands.stream().noneMatch(s -> s.stance() == Stance.ACCEPTS)
                && (statuses.isEmpty() || statuses.equals(List.of(CeasefireStatus.AGREED)));
    }

    /** Rules it out. */
    TruceDraft drop(DropReason reason) {
        dropped = reason;
        return this;
    }

    void party(Entity entity, ActorMention mention) {
        if (parties.size() < MOST_SIDES && !holds(parties, entity)) {
            parties.add(new Side(entity, mention));
        }
    }

    /** Two forces that face each other, be they of one state. */
    void forces(List<ActorMention> two) {
        parties.addAll(sides(two));
    }

    private static List<Side> sides(List<ActorMention> mentions) {
        List<Side> sides = new ArrayList<>();
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                sides.add(new Side(entity, mention));
            }
        }
        return sides;
    }

    void parties(List<ActorMention> mentions) {
        for (Side side : sides(mentions)) {
            party(side.entity, side.mention);
        }
    }

    void stand(List<ActorMention> mentions, Stance stance) {
        for (Side side : sides(mentions)) {
            stands.add(new Stand(side, stance));
        }
    }

    /** Two sides that agree on, keep or extend it are its parties, unless the place belongs to neither; leaders may agree for others. */
    void agreeing(List<ActorMention> sides) {
        if (Doers.belligerents(sides)) {
            agreed.addAll(sides(sides));
        }
        if (parties.isEmpty()
                && Scene.entitiesOf(sides).size() >= 2
                && Doers.belligerents(sides)
                && !areLeaders(sides)
                && !abroad(sides)) {
            parties(sides);
        }
    }

    /** Whether a leader is among some, and nobody who fights himself. */
    private static boolean areLeaders(List<ActorMention> sides) {
        return hasPerson(sides) && !hasCommander(sides) && !Doers.armedGroup(sides);
    }

    /** Whether somebody commands troops, and so agrees to hold his own fire. */
    private static boolean hasCommander(List<ActorMention> sides) {
        for (ActorMention side : sides) {
            boolean military = side.isPerson() && side.meant().office() == Office.DEFENSE_MINISTER;
            for (String word : MILITARY) {
                military |=
                        side.isPerson() && FoldedText.fold(side.meant().name()).contains(word);
            }
            if (military) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPerson(List<ActorMention> sides) {
        for (ActorMention side : sides) {
            if (side.isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** "تم الاتفاق على هدنة بين الهند وباكستان": agreed on by nobody but the two. */
    void bothAgreed() {
        if (parties.size() == 2) {
            stands.add(new Stand(parties.get(0), Stance.ACCEPTS));
            stands.add(new Stand(parties.get(1), Stance.ACCEPTS));
        }
    }

    /** "الهدنة المبرمة بين الجيش والحركة": both accepted it, before anything else that is told of them. */
    void bothConcluded() {
        for (int i = parties.size() - 1; parties.size() == 2 && i >= 0; i--) {
            stands.add(0, new Stand(parties.get(i), Stance.ACCEPTS));
        }
    }

    /** "توصل الطرفان إلى الاتفاق بوساطة مصر": whoever mediates is none of the two. */
    void withoutMediators() {
        List<Side> mediating = new ArrayList<>();
        for (Stand stand : stands) {
            if (stand.stance == Stance.MEDIATES) {
                mediating.add(stand.side);
            }
        }
        for (int i = stands.size() - 1; i >= 0; i--) {
            if (stands.get(i).stance == Stance.ACCEPTS && stands.get(i).side.isAmong(mediating)) {
                stands.remove(i);
            }
        }
        leaveOut(agreed, mediating);
        leaveOut(parties, mediating);
    }

    private static void leaveOut(List<Side> sides, List<Side> some) {
        for (int i = sides.size() - 1; i >= 0; i--) {
            if (sides.get(i).isAmong(some)) {
                sides.remove(i);
            }
        }
    }

    /** Leaders who agree under a third one's mediation or to his proposal, or for a land of one of them, or of whom one then breaks what they agreed on, agree for themselves. */
    void partiesByAccord() {
        List<Side> two = new ArrayList<>();
        for (Side side : agreed) {
            if (!side.isAmong(two)) {
                two.add(side);
            }
        }
        if (parties.isEmpty()
                && two.size() == 2
                && (agreeForThemselves(two) || isAtHome(two) || isReportedByOthers(two))) {
            parties.addAll(two);
        }
    }

    private boolean agreeForThemselves(List<Side> two) {
        boolean armed = Doers.armedGroup(List.of(two.get(0).mention)) || Doers.armedGroup(List.of(two.get(1).mention));
        for (Stand stand : stands) {
            boolean other = !stand.side.isAmong(two);
            if (other && stand.stance == Stance.MEDIATES
                    || !other && stand.stance == Stance.VIOLATES
                    || other && armed && stand.stance == Stance.PROPOSES) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtHome(List<Side> two) {
        String one = two.get(0).entity.country();
        String other = two.get(1).entity.country();
        return one != null && other != null && (one.equals(areaCountry) || other.equals(areaCountry));
    }

    /** "صرح المبعوث الأميركي بأن نتنياهو والشرع اتفقا": told by one who is no side. */
    private boolean isReportedByOthers(List<Side> two) {
        for (Actor source : sources) {
            String country = source.country().isPresent() ? source.country().get() : null;
            if (country == null
                    || source.kind() == ActorKind.MEDIA
                    || country.equals(two.get(0).entity.country())
                    || country.equals(two.get(1).entity.country())) {
                return false;
            }
        }
        return !sources.isEmpty();
    }

    /** Those who accept or refuse it, one of each side. */
    List<Side> answering() {
        List<Side> sides = new ArrayList<>();
        for (Side side : sides(conditional)) {
            if (!side.isAmong(sides)) {
                sides.add(side);
            }
        }
        for (Stand stand : stands) {
            if ((stand.stance == Stance.ACCEPTS || stand.stance == Stance.REJECTS)
                    && !stands(stand.side, Stance.PROPOSES)
                    && !stands(stand.side, Stance.MEDIATES)
                    && !stand.side.isAmong(sides)) {
                sides.add(stand.side);
            }
        }
        return sides;
    }

    private boolean stands(Side side, Stance stance) {
        for (Stand stand : stands) {
            if (stand.stance == stance && stand.side.entity.sameSide(side.entity)) {
                return true;
            }
        }
        return false;
    }

    /** One accepts what the other refuses: they are to hold fire, if both can and nobody else answers; leaders may answer for others. */
    void partiesByAnswer() {
        List<Side> two = answering();
        boolean accepted = false;
        boolean refused = false;
        for (Stand stand : stands) {
            accepted |= stand.stance == Stance.ACCEPTS && stand.side.isAmong(agreed);
            refused |= stand.stance == Stance.REJECTS || !conditional.isEmpty();
        }
        List<ActorMention> mentions = two.size() == 2 ? List.of(two.get(0).mention, two.get(1).mention) : List.of();
        if (parties.isEmpty()
                && two.size() == 2
                && accepted
                && refused
                && !areLeaders(mentions)
                && Doers.belligerents(mentions)) {
            parties.addAll(two);
        }
    }

    /** "اتهم الجيش قوات الدعم السريع بخرق الهدنة": whoever accuses and whoever is accused. */
    void charging(List<ActorMention> accuser, List<ActorMention> accused) {
        List<Entity> one = Scene.entitiesOf(accuser);
        List<Entity> other = Scene.entitiesOf(accused);
        if (one.size() == 1 && other.size() == 1 && !one.get(0).sameSide(other.get(0))) {
            charging.add(new Side(one.get(0), accuser.get(0)));
            charging.add(new Side(other.get(0), accused.get(0)));
        }
    }

    /** Whoever accuses the other of breaking it is bound by it himself, unless it holds in a third one's land or others fight. */
    void partiesByCharge(Belligerents belligerents) {
        List<Side> two = charging.subList(0, Math.min(2, charging.size()));
        List<ActorMention> mentions = new ArrayList<>();
        boolean fighting = true;
        boolean atHome = false;
        for (Side side : two) {
            mentions.add(side.mention);
            fighting &= belligerents.fights(side.entity);
            atHome |= areaCountry != null
                    && areaCountry.equals(side.mention.meant().country());
        }
        boolean others = !fighting && !belligerents.two().isEmpty();
        if (parties.isEmpty() && !others && !isForeign(mentions, atHome) && Doers.belligerents(mentions)) {
            parties.addAll(two);
        }
    }

    private boolean isForeign(List<ActorMention> mentions, boolean atHome) {
        for (ActorMention mention : mentions) {
            String country = mention.meant().country();
            if (areaCountry != null
                    && country != null
                    && !country.equals(areaCountry)
                    && (mention.isPerson() || !atHome)) {
                return true;
            }
        }
        return false;
    }

    /** "دعا غني طالبان إلى هدنة بين الجانبين": "the two sides" are those of this sentence. */
    void betweenThem(List<ActorMention> one, List<ActorMention> other) {
        boolean pair = !parties.isEmpty();
        for (Side party : parties) {
            pair &= party.mention.kind() == ActorMention.Kind.PAIR;
        }
        if (pair && Doers.belligerents(one) && Doers.belligerents(other)) {
            parties.clear();
            parties(one);
            parties(other);
        }
    }

    boolean has(Stance stance) {
        for (Stand stand : stands) {
            if (stand.stance == stance) {
                return true;
            }
        }
        return false;
    }

    /** Whether one who accuses or is accused in it is a side of another or takes one towards it. */
    boolean concerns(TruceDraft other) {
        List<Side> here = new ArrayList<>(charging);
        for (Stand stand : stands) {
            here.add(stand.side);
        }
        for (Side side : here) {
            boolean stands = false;
            for (Stand stand : other.stands) {
                stands |= stand.side.entity.sameSide(side.entity);
            }
            if (stands || side.isAmong(other.parties)) {
                return true;
            }
        }
        return false;
    }

    /** The side of two that faces whoever accuses; null where there is none. */
    @Nullable
    Side facing(Entity accuser) {
        boolean one = parties.size() == 2 && parties.get(0).entity.sameSide(accuser);
        boolean other = parties.size() == 2 && parties.get(1).entity.sameSide(accuser);
        return one == other ? null : parties.get(one ? 1 : 0);
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

    /** Whoever had declared a ceasefire of his own, which is over. */
    void declaringOnce(List<ActorMention> who) {
        if (parties.isEmpty() && armed(who)) {
            parties(who);
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
        for (Entity entity : Scene.entitiesOf(who)) {
            if (entity.kind() != ActorKind.ARMED_FORCES && entity.kind() != ActorKind.ARMED_GROUP) {
                return false;
            }
        }
        return !who.isEmpty();
    }

    private boolean abroad(List<ActorMention> sides) {
        if (areaCountry == null || armed(sides)) {
            return false;
        }
        for (Entity entity : Scene.entitiesOf(sides)) {
            if (entity.country() == null || entity.country().equals(areaCountry)) {
                return false;
            }
        }
        return true;
    }
}
