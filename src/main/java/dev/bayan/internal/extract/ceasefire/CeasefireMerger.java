package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.model.Actor;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ceasefires of a document. A mention means the event that it fits best ({@link LikelyEvent}) of those from which no ground tells it apart
 * ({@link Grounds}), and is joined to it slot by slot ({@link TruceJoin}); else it is a new one.
 */
final class CeasefireMerger {
    /** How many sentences behind the headline a story may name what it is about. */
    private static final int HEADED = 6;

    private final Scene scene;
    private final List<TruceDraft> events = new ArrayList<>();
    private final Belligerents belligerents;
    private final LandAtWar land;
    private @Nullable TruceDraft last;

    CeasefireMerger(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.land = new LandAtWar(belligerents, events);
    }

    /** The event spoken of last. */
    @Nullable
    TruceDraft last() {
        return last;
    }

    /**
     * The event that a word at a place points back to without naming it: the last one, but what a sentence behind tells of one that
     * has ended is told of the one of the story.
     */
    @Nullable
    TruceDraft meantAt(int sentence) {
        TruceDraft named = last;
        if (named == null || sentence == named.sentence || !Statuses.ended(named)) {
            return named;
        }
        TruceDraft standing = null;
        for (TruceDraft event : Recent.of(events)) {
            standing = !Statuses.ended(event) && Statuses.settled(event) ? event : standing;
        }
        return standing == null ? named : standing;
    }

    void add(TruceDraft draft) {
        theTwo(draft);
        TruceDraft home = home(draft);
        if (home == null) {
            TruceJoin.accusers(scene, draft, draft);
            events.add(draft);
            last = draft.aside && last != null ? last : draft;
        } else {
            addTo(home, draft);
        }
    }

    /** Joins a mention to the event that it is known to mean. */
    void addTo(TruceDraft event, TruceDraft draft) {
        TruceJoin.join(scene, event, draft);
        last = event;
    }

    /** Joins what a headline tells of a ceasefire to the first one named behind it that it can be told of. */
    void addEarlier(TruceDraft draft) {
        for (TruceDraft event : Recent.of(events)) {
            if (event.firstSentence - draft.sentence <= HEADED && draft.concerns(event)) {
                draft.background = true;
                TruceJoin.join(scene, event, draft);
                return;
            }
        }
    }

    /** "بكين تدعو الجانبين إلى هدنة": the two sides of a ceasefire named before, not those who talk about it. */
    private void theTwo(TruceDraft draft) {
        if (draft.parties.isEmpty() || pairs(draft) < draft.parties.size()) {
            return;
        }
        TruceDraft named = null;
        for (TruceDraft event : Recent.of(events)) {
            named = event.parties.size() == 2 && pairs(event) == 0 ? event : named;
        }
        if (named != null) {
            draft.parties.clear();
            draft.parties.addAll(named.parties);
        }
    }

    /** How many of its parties have been told as two only. */
    private static int pairs(TruceDraft draft) {
        int pairs = 0;
        for (Side side : draft.parties) {
            pairs += side.mention().kind() == ActorMention.Kind.PAIR ? 1 : 0;
        }
        return pairs;
    }

    /** The event that a mention means, of several that fit alike the latest; null where it is a new one. */
    private @Nullable TruceDraft home(TruceDraft draft) {
        TruceDraft best = null;
        int most = 0;
        for (TruceDraft event : Recent.of(events)) {
            int fit = Grounds.tellApart(scene, event, draft) ? 0 : LikelyEvent.fit(event, draft, event == last);
            if (fit > 0 && fit >= most) {
                most = fit;
                best = event;
            }
        }
        return best;
    }

    List<Ceasefire> events() {
        List<Ceasefire> told = new ArrayList<>();
        for (TruceDraft event : events) {
            if (told(event)) {
                told.add(event(event));
            } else {
                scene.drop(
                        EventType.CEASEFIRE,
                        event.unreal ? DropReason.HYPOTHETICAL : DropReason.INCOMPLETE,
                        event.token,
                        event.nameEnd);
            }
        }
        return told;
    }

    private static boolean told(TruceDraft draft) {
        if (draft.imagined && draft.statuses.isEmpty() && draft.stands.isEmpty()) {
            // "لو قبلت موسكو الهدنة": nothing but what might be
            return false;
        }
        return !draft.statuses.isEmpty()
                || draft.definite
                || !draft.parties.isEmpty()
                || !draft.stands.isEmpty()
                || draft.duration != null
                || draft.area != null
                || !draft.conditions.isEmpty();
    }

    private Ceasefire event(TruceDraft draft) {
        draft.partiesByAccord();
        draft.partiesByAnswer();
        draft.partiesByCharge(belligerents);
        List<Stand> stands = TrucePositions.of(draft);
        List<Actor> parties = new ArrayList<>();
        for (Side party : draft.parties) {
            parties.add(actor(party));
        }
        List<Position> positions = new ArrayList<>();
        for (Stand stand : stands) {
            positions.add(new Position(actor(stand.side()), stand.stance()));
        }
        return new Ceasefire(
                Scene.inOrder(draft.mentions),
                Scene.oneOfEach(draft.sources),
                draft.provenance,
                TruceStatus.of(draft, stands),
                draft.scope,
                parties,
                Optional.ofNullable(draft.duration),
                Optional.ofNullable(draft.start),
                Optional.ofNullable(draft.end),
                Optional.ofNullable(land.isAreaOf(draft) ? null : draft.area),
                positions,
                List.copyOf(new LinkedHashSet<>(draft.conditions)));
    }

    private Actor actor(Side side) {
        return side.mention().actor(side.entity(), scene.text().text());
    }
}
