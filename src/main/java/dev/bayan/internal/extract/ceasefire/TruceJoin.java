package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Joins a mention to its event, slot by slot: what was told first stays, but a kind beats a place, and an extension brings its own length and end:
 * "هدنة أسبوعا", "مُددت ثلاثة أيام".
 */
final class TruceJoin {
    private final Scene scene;
    private final TruceDraft event;
    private final TruceDraft draft;

    private TruceJoin(Scene scene, TruceDraft event, TruceDraft draft) {
        this.scene = scene;
        this.event = event;
        this.draft = draft;
    }

    /** Joins a mention to an event. */
    static void join(Scene scene, TruceDraft event, TruceDraft draft) {
        TruceJoin join = new TruceJoin(scene, event, draft);
        join.sources();
        join.statuses();
        join.sides();
        join.terms();
        join.place();
    }

    private void sources() {
        event.mentions.addAll(draft.mentions);
        event.imagined &= draft.imagined;
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        event.conditions.addAll(draft.conditions);
        event.agreed.addAll(draft.agreed);
        event.conditional.addAll(draft.conditional);
        event.charging.addAll(draft.charging);
    }

    private void statuses() {
        boolean earlier = draft.background || beganBefore();
        for (int i = 0; i < draft.statuses.size(); i++) {
            event.status(draft.statuses.get(i), earlier ? i : event.statuses.size());
        }
    }

    /** "اتهم الجيش بخرق الهدنة. ودخلت الهدنة حيز التنفيذ في 19 يناير": the day of its beginning was before any breach of it. */
    private boolean beganBefore() {
        Optional<LocalDate> began = TermGround.day(draft.start);
        Optional<LocalDate> today = scene.time().anchor();
        return draft.statuses.equals(List.of(CeasefireStatus.IN_FORCE))
                && began.isPresent()
                && today.isPresent()
                && began.get().isBefore(today.get());
    }

    private void sides() {
        if (draft.mutualBreach && event.parties.size() == 2) {
            bothBroke();
        } else {
            for (int i = 0; i < draft.stands.size(); i++) {
                event.stand(draft.stands.get(i), draft.background ? i : event.stands.size());
            }
            for (Side party : draft.parties) {
                event.party(party.entity(), party.mention());
            }
            accusers(scene, event, draft);
        }
        for (Entity accuser : Scene.entitiesOf(draft.accusing)) {
            Side accused = event.facing(accuser);
            if (accused != null) {
                event.stands.add(new Stand(accused, Stance.VIOLATES));
            }
        }
        if (event.parties.size() == 1 && event.parties.get(0).isAmong(draft.agreed)) {
            for (Side side : draft.agreed) {
                event.party(side.entity(), side.mention());
            }
        }
    }

    /** "تبادل الجانبان الاتهامات": both sides of this ceasefire accuse, and are accused. */
    private void bothBroke() {
        for (Side side : event.parties) {
            event.stands.add(new Stand(side, Stance.VIOLATES));
            event.sources.add(side.mention().actor(side.entity(), scene.text().text()));
        }
    }

    /** Adds those who accuse each other to the sources of an event. */
    static void accusers(Scene scene, TruceDraft event, TruceDraft draft) {
        for (ActorMention accuser : draft.accusers) {
            for (Entity entity : accuser.entities()) {
                event.sources.add(accuser.actor(entity, scene.text().text()));
            }
        }
    }

    private void terms() {
        boolean local = event.scope == CeasefireScope.LOCAL && KindGround.isOfKind(draft);
        event.scope = local || !KindGround.isOfKind(event) ? draft.scope : event.scope;
        boolean lengthKept = event.duration != null && !(draft.extension && draft.duration != null);
        event.duration = lengthKept ? event.duration : draft.duration;
        event.start = event.start != null ? event.start : draft.start;
        event.end = draft.end != null && (event.end == null || draft.extension) ? draft.end : event.end;
        if (event.area == null) {
            event.area = draft.area;
            event.areaCountry = draft.areaCountry;
            event.areaType = draft.areaType;
        }
        event.definite |= draft.definite;
        event.feast |= draft.feast;
        event.feastName = event.feastName == null ? draft.feastName : event.feastName;
        event.held |= draft.held;
        event.holdsByHeadline |= draft.holdsByHeadline;
        event.willing &= draft.willing;
        event.unilateral |= draft.unilateral;
        event.partial |= draft.partial;
    }

    /** Where it was spoken of last. */
    private void place() {
        event.token = draft.token;
        event.nameEnd = draft.nameEnd;
        event.sentence = draft.sentence;
    }
}
