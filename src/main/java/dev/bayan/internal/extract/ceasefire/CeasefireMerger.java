package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.Actor;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Condition;
import dev.bayan.model.Mention;
import dev.bayan.model.Position;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one ceasefire and keeps several apart by scope, parties and length; settles status and positions. */
final class CeasefireMerger {
    private final Scene scene;
    private final List<TruceDraft> events = new ArrayList<>();
    private @Nullable TruceDraft last;

    CeasefireMerger(Scene scene) {
        this.scene = scene;
    }

    /** The event spoken of last. */
    @Nullable TruceDraft last() {
        return last;
    }

    void add(TruceDraft draft) {
        TruceDraft home = home(draft);
        if (home == null) {
            events.add(draft);
            last = draft;
            return;
        }
        join(home, draft);
        last = home;
    }

    private @Nullable TruceDraft home(TruceDraft draft) {
        TruceDraft best = null;
        int score = 0;
        for (TruceDraft event : events) {
            int fit = fit(event, draft);
            if (fit > score || fit == score && fit > 0) {
                score = fit;
                best = event;
            }
        }
        return best;
    }

    /** How well a mention fits an event; 0 where they must be different. */
    private int fit(TruceDraft event, TruceDraft draft) {
        if (conflictingParties(event, draft)) {
            return 0;
        }
        boolean same = event.scope == draft.scope;
        boolean open = event.scope == CeasefireScope.UNSPECIFIED || draft.scope == CeasefireScope.UNSPECIFIED;
        if (!same && !open) {
            return 0;
        }
        if (event.duration != null && draft.duration != null && !event.duration.value().equals(draft.duration.value()) && !draft.extension) {
            return 0;
        }
        if (draft.extension && draft.statuses.contains(CeasefireStatus.PROPOSED)) {
            return 0;
        }
        boolean fresh = draft.statuses.contains(CeasefireStatus.CALLED_FOR) || draft.statuses.contains(CeasefireStatus.PROPOSED) || draft.statuses.contains(CeasefireStatus.UNDER_NEGOTIATION);
        boolean settled = event.statuses.contains(CeasefireStatus.AGREED) || event.statuses.contains(CeasefireStatus.IN_FORCE) || event.statuses.contains(CeasefireStatus.REJECTED) || event.statuses.contains(CeasefireStatus.ENDED);
        if (!same && fresh && settled && draft.scope != CeasefireScope.UNSPECIFIED) {
            return 0;
        }
        int fit = 1;
        if (same && event.scope != CeasefireScope.UNSPECIFIED) {
            fit += 4;
        } else if (same) {
            fit += 2;
        }
        if (!event.parties.isEmpty() && !draft.parties.isEmpty()) {
            fit += 3;
        }
        if (event == last) {
            fit += 1;
        }
        if (!same && event.scope == CeasefireScope.COMPREHENSIVE) {
            fit += 1;
        }
        return fit;
    }

    private static boolean conflictingParties(TruceDraft a, TruceDraft b) {
        if (a.parties.isEmpty() || b.parties.isEmpty()) {
            return false;
        }
        List<Side> small = a.parties.size() <= b.parties.size() ? a.parties : b.parties;
        List<Side> large = small == a.parties ? b.parties : a.parties;
        if (a.unilateral != b.unilateral && a.parties.size() != b.parties.size() && (a.parties.size() == 1 || b.parties.size() == 1)) {
            return true;
        }
        return !small.stream().allMatch(s -> large.stream().anyMatch(l -> l.entity().sameSide(s.entity())));
    }

    private void join(TruceDraft event, TruceDraft draft) {
        event.mentions.addAll(draft.mentions);
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        event.statuses.addAll(draft.statuses);
        event.stands.addAll(draft.stands);
        event.conditions.addAll(draft.conditions);
        draft.parties.forEach(p -> event.party(p.entity(), p.mention()));
        if (event.scope == CeasefireScope.UNSPECIFIED || draft.scope == CeasefireScope.ENERGY_INFRASTRUCTURE) {
            event.scope = draft.scope;
        }
        event.duration = event.duration != null && !(draft.extension && draft.duration != null) ? event.duration : draft.duration;
        event.start = event.start != null ? event.start : draft.start;
        event.end = event.end != null ? event.end : draft.end;
        event.area = event.area != null ? event.area : draft.area;
        event.token = draft.token;
        event.sentence = draft.sentence;
        event.unilateral |= draft.unilateral;
    }

    List<Ceasefire> events() {
        return events.stream().filter(this::told).map(this::event).toList();
    }

    private boolean told(TruceDraft draft) {
        return !draft.statuses.isEmpty() || draft.definite || !draft.parties.isEmpty() || !draft.stands.isEmpty();
    }

    private static CeasefireStatus status(TruceDraft draft) {
        CeasefireStatus furthest = null;
        int rejected = -1;
        int violated = -1;
        int holds = -1;
        int agreed = -1;
        for (int i = 0; i < draft.statuses.size(); i++) {
            CeasefireStatus status = draft.statuses.get(i);
            switch (status) {
                case ENDED -> {
                    return CeasefireStatus.ENDED;
                }
                case REJECTED -> rejected = i;
                case VIOLATED -> violated = i;
                default -> {
                    holds = status == CeasefireStatus.IN_FORCE ? i : holds;
                    agreed = status == CeasefireStatus.AGREED ? i : agreed;
                    if (furthest == null || rank(status) > rank(furthest)) {
                        furthest = status;
                    }
                }
            }
        }
        if (violated >= 0 && holds < violated) {
            return CeasefireStatus.VIOLATED;
        }
        if (rejected >= 0 && holds < 0) {
            return CeasefireStatus.REJECTED;
        }
        if (furthest != null) {
            return furthest;
        }
        return draft.definite ? CeasefireStatus.IN_FORCE : CeasefireStatus.UNDER_NEGOTIATION;
    }

    private static int rank(CeasefireStatus status) {
        return switch (status) {
            case CALLED_FOR -> 0;
            case PROPOSED -> 1;
            case UNDER_NEGOTIATION -> 2;
            case AGREED -> 3;
            case IN_FORCE -> 4;
            case EXTENDED -> 5;
            default -> 6;
        };
    }

    /** One stance a side: the last told, but who proposes is no mere accepter. */
    private List<Position> positions(TruceDraft draft, CeasefireStatus status) {
        Map<String, Stand> bySide = new LinkedHashMap<>();
        for (Stand stand : draft.stands) {
            String side = stand.side().entity().side();
            Stand before = bySide.get(side);
            boolean keeps = before != null && before.stance() == Stance.PROPOSES && (stand.stance() == Stance.ACCEPTS || stand.stance() == Stance.MEDIATES || stand.stance() == Stance.DEMANDS)
                    || before != null && before.stance() == Stance.VIOLATES && stand.stance() == Stance.ACCEPTS
                    || before != null && stand.stance() == Stance.MEDIATES;
            if (!keeps) {
                bySide.put(side, stand);
            }
        }
        List<Position> positions = new ArrayList<>();
        for (Stand stand : bySide.values()) {
            positions.add(new Position(actor(stand.side()), stand.stance()));
        }
        return positions;
    }

    private Actor actor(Side side) {
        return side.mention().actor(side.entity(), scene.text().text());
    }

    private Ceasefire event(TruceDraft draft) {
        CeasefireStatus status = status(draft);
        List<Actor> sources = new ArrayList<>();
        for (Actor actor : draft.sources) {
            if (sources.stream().noneMatch(a -> a.name().equals(actor.name()))) {
                sources.add(actor);
            }
        }
        List<Condition> conditions = draft.conditions.stream().distinct().toList();
        List<Mention> mentions = draft.mentions.stream().distinct().sorted(Comparator.comparingInt(Mention::start)).toList();
        return new Ceasefire(mentions, sources, draft.provenance, status, draft.scope, draft.parties.stream().map(this::actor).toList(),
                Optional.ofNullable(draft.duration), Optional.ofNullable(draft.start), Optional.ofNullable(draft.end), Optional.ofNullable(draft.area),
                positions(draft, status), conditions);
    }
}
