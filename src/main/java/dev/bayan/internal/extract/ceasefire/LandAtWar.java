package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Condition;
import dev.bayan.model.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the state that a ceasefire is told to hold in is itself a side of a war between states: "وقف إطلاق النار في أوكرانيا", which
 * Moscow ties to conditions, holds between the two, not at a place. "هدنة في السودان" is of a war inside and has its place.
 */
final class LandAtWar {
    private final Belligerents belligerents;
    private final List<TruceDraft> all;

    LandAtWar(Belligerents belligerents, List<TruceDraft> all) {
        this.belligerents = belligerents;
        this.all = all;
    }

    boolean isAreaOf(TruceDraft draft) {
        String land = draft.areaCountry;
        if (land == null || !"STATE".equals(draft.areaType) || inside(draft, land)) {
            return false;
        }
        boolean together = answers(draft, land);
        for (List<ActorMention> two : belligerents.conflicts()) {
            together |= facing(two, land);
        }
        for (TruceDraft truce : all) {
            Set<String> states = new HashSet<>();
            for (Side side : truce.parties) {
                add(states, side.entity());
            }
            together |= states.contains(land) && states.size() > 1;
        }
        return together;
    }

    /** Whether one who fights in it belongs to no state, or two of the land itself do. */
    private boolean inside(TruceDraft draft, String land) {
        boolean group = false;
        for (Stand stand : draft.stands) {
            group |= group(stand.side().entity());
        }
        int own = 0;
        for (Side side : draft.parties) {
            group |= group(side.entity());
            own += land.equals(side.entity().country()) ? 1 : 0;
        }
        for (ActorMention side : belligerents.two()) {
            group |= group(side.meant());
        }
        return group || own > 1;
    }

    private static boolean group(Entity entity) {
        return entity.kind() == ActorKind.ARMED_GROUP || entity.kind() == ActorKind.GROUP;
    }

    private static boolean facing(List<ActorMention> two, String land) {
        Set<String> states = new HashSet<>();
        for (ActorMention side : two) {
            add(states, side.meant());
        }
        return states.contains(land) && states.size() > 1;
    }

    /** Whether one other state agrees to it, refuses it, breaks it or requires something for it; two are guarantors. */
    private static boolean answers(TruceDraft draft, String land) {
        Set<String> others = new HashSet<>();
        for (Side side : draft.agreed) {
            add(others, side.entity());
        }
        for (Stand stand : draft.stands) {
            if (stand.stance() == Stance.REJECTS || stand.stance() == Stance.VIOLATES) {
                add(others, stand.side().entity());
            }
        }
        for (Condition condition : draft.conditions) {
            condition.by().flatMap(Actor::country).ifPresent(others::add);
        }
        others.remove(land);
        return others.size() == 1;
    }

    private static void add(Set<String> states, Entity entity) {
        String country = entity.country();
        if (country != null) {
            states.add(country);
        }
    }
}
