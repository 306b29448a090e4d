package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Side;
import dev.bayan.internal.extract.ceasefire.TruceDraft.Stand;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Condition;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import dev.bayan.model.Mention;
import dev.bayan.model.Position;
import dev.bayan.model.Stance;
import dev.bayan.model.TimeAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one ceasefire and keeps several apart: by scope, parties, length and place, and by their fate where
 * a text speaks of one that holds and of another that is only wanted.
 */
final class CeasefireMerger {
    private static final WordSet QUESTION = WordSet.of("هل", "وهل", "فهل");
    private static final Set<CeasefireStatus> FRESH =
            EnumSet.of(CeasefireStatus.CALLED_FOR, CeasefireStatus.PROPOSED, CeasefireStatus.UNDER_NEGOTIATION);

    private final Scene scene;
    private final List<TruceDraft> events = new ArrayList<>();
    private final Belligerents belligerents;
    private @Nullable TruceDraft last;

    CeasefireMerger(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
    }

    /** The event spoken of last. */
    @Nullable
    TruceDraft last() {
        return last;
    }

    void add(TruceDraft draft) {
        TruceDraft home = home(draft);
        if (home == null) {
            draft.accusers.forEach(a -> a.entities()
                    .forEach(e -> draft.sources.add(a.actor(e, scene.text().text()))));
            events.add(draft);
            last = draft;
        } else {
            addTo(home, draft);
        }
    }

    /** Joins a mention to the event that it is known to mean. */
    void addTo(TruceDraft event, TruceDraft draft) {
        join(event, draft);
        last = event;
    }

    private @Nullable TruceDraft home(TruceDraft draft) {
        TruceDraft best = null;
        int score = 0;
        for (TruceDraft event : Recent.of(events)) {
            int fit = differ(event, draft) ? 0 : fit(event, draft);
            if (fit >= score && fit > 0) {
                score = fit;
                best = event;
            }
        }
        return best;
    }

    // ---------------------------------------------------------------- one or two

    private boolean differ(TruceDraft event, TruceDraft draft) {
        boolean scopes = limited(event) != null && limited(draft) != null && event.scope != draft.scope;
        boolean lengths = event.duration != null
                && draft.duration != null
                && hours(event.duration.value()) != hours(draft.duration.value())
                && !draft.extension;
        // "هدنة الفصح تنقضي الليلة", "تعليق قصف المنشآت انتهى أجله الجمعة": two that run out on different days
        boolean ends = event.end != null
                && draft.end != null
                && draft.weak
                && limited(draft) != null
                && limited(event) == null
                && !draft.extension
                && !event.end.value().equals(draft.end.value());
        return scopes
                || lengths
                || ends
                || conflictingParties(event, draft)
                || ofOthers(event, draft)
                || elsewhere(event, draft)
                || draft.another && !event.another
                || fates(event, draft);
    }

    /** Hours, with thirty days to a month: "a month" and "thirty days" are one length. */
    private static long hours(TimeAmount amount) {
        return (amount.period().toTotalMonths() * 30 + amount.period().getDays()) * 24
                + amount.time().toHours();
    }

    private static @Nullable CeasefireScope limited(TruceDraft draft) {
        return draft.scope == CeasefireScope.UNSPECIFIED ? null : draft.scope;
    }

    private static boolean conflictingParties(TruceDraft a, TruceDraft b) {
        if (a.parties.isEmpty() || b.parties.isEmpty() || b.mutualBreach) {
            return false;
        }
        List<Side> small = a.parties.size() <= b.parties.size() ? a.parties : b.parties;
        List<Side> large = small == a.parties ? b.parties : a.parties;
        if (a.unilateral != b.unilateral && a.parties.size() != b.parties.size() && small.size() == 1) {
            return true;
        }
        return !small.stream()
                .allMatch(s -> large.stream().anyMatch(l -> l.entity().sameSide(s.entity())));
    }

    /** A side's truce of its own against one newly named that others answer: "تركيا … من جانب واحد"، "إسرائيل تقبل مقترح هدنة". */
    private static boolean ofOthers(TruceDraft event, TruceDraft draft) {
        List<Side> answering = draft.answering();
        return event.unilateral
                && !draft.unilateral
                && !draft.definite
                && !event.parties.isEmpty()
                && !answering.isEmpty()
                && answering.stream().noneMatch(a -> event.parties.stream()
                        .anyMatch(p -> p.entity().sameSide(a.entity())));
    }

    private static boolean elsewhere(TruceDraft event, TruceDraft draft) {
        if (event.area == null || draft.area == null || event.areaCountry == null || draft.areaCountry == null) {
            return false;
        }
        return !event.areaCountry.equals(draft.areaCountry);
    }

    /** Whether what is told of the two tells them apart. */
    private boolean fates(TruceDraft event, TruceDraft draft) {
        boolean draftFresh = !draft.statuses.isEmpty() && FRESH.containsAll(draft.statuses);
        boolean eventFresh = !event.statuses.isEmpty() && FRESH.containsAll(event.statuses);
        if (draft.extension && draft.duration != null && draftFresh && !eventFresh && !event.extension
                || event.extension && eventFresh && !draft.extension) {
            return true;
        }
        boolean ended =
                event.statuses.contains(CeasefireStatus.ENDED) && !draft.statuses.contains(CeasefireStatus.ENDED);
        if (ended && (!draft.definite || draft.area != null || limited(draft) != null)) {
            return true;
        }
        // "وكانا قد أبرما هدنة انهارت": one that is newly named and over, beside the one of the story
        if (draft.statuses.contains(CeasefireStatus.ENDED)
                && !draft.definite
                && !event.statuses.contains(CeasefireStatus.ENDED)
                && (event.sentence < draft.sentence || event.statuses.contains(CeasefireStatus.IN_FORCE))
                && !scene.form(draft.token + 1).startsWith("ال")) {
            return true;
        }
        // "هدنة الفصح تنقضي الليلة", "نقترح وقف ضربات المسيرات": one known with its end, beside one newly offered
        boolean standing =
                event.definite && event.end != null && event.statuses.stream().noneMatch(FRESH::contains);
        if (draftFresh
                && (draft.weak || !draft.definite)
                && limited(draft) != null
                && limited(event) == null
                && standing) {
            return true;
        }
        boolean agreed = event.statuses.contains(CeasefireStatus.AGREED) || accepted(event, event.stands);
        boolean called = draft.statuses.contains(CeasefireStatus.CALLED_FOR)
                && agreed
                && limited(event) != null
                && event.scope != CeasefireScope.COMPREHENSIVE
                && limited(draft) == null;
        boolean another = !draft.definite
                && draftFresh
                && eventFresh
                && limited(event) == null
                && limited(draft) != null
                && draft.scope != CeasefireScope.COMPREHENSIVE
                && event.firstSentence > 0;
        if (called || another) {
            return true;
        }
        boolean sameScope = event.scope == draft.scope || event.scope == CeasefireScope.COMPREHENSIVE || draft.definite;
        if (sameScope) {
            return false;
        }
        boolean refused = draft.statuses.contains(CeasefireStatus.REJECTED)
                && !event.statuses.contains(CeasefireStatus.REJECTED)
                && !eventFresh;
        boolean apart = !draft.statuses.isEmpty() && !event.statuses.isEmpty() && draftFresh != eventFresh;
        boolean oneBreath = draftFresh || event.sentence == draft.sentence;
        return refused || apart && !(oneBreath && sharedSide(event, draft));
    }

    private static boolean sharedSide(TruceDraft event, TruceDraft draft) {
        return draft.stands.stream().anyMatch(d -> event.stands.stream()
                .anyMatch(e -> e.side().entity().sameSide(d.side().entity())
                        && e.stance() != Stance.MEDIATES
                        && d.stance() != Stance.DEMANDS
                        && d.stance() != Stance.MEDIATES));
    }

    /** How well a mention fits an event. */
    private int fit(TruceDraft event, TruceDraft draft) {
        int fit = 1;
        if (event.scope == draft.scope) {
            fit += event.scope == CeasefireScope.UNSPECIFIED ? 2 : 4;
        } else if (event.scope == CeasefireScope.COMPREHENSIVE) {
            fit += 4;
        }
        if (!event.parties.isEmpty() && !draft.parties.isEmpty()) {
            fit += 3;
        }
        if (event.duration != null && draft.duration != null) {
            fit += 6;
        }
        return event == last ? fit + 1 : fit;
    }

    // ---------------------------------------------------------------- joining

    private void join(TruceDraft event, TruceDraft draft) {
        event.mentions.addAll(draft.mentions);
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        for (int i = 0; i < draft.statuses.size(); i++) {
            event.status(draft.statuses.get(i), draft.background ? i : event.statuses.size());
        }
        event.conditions.addAll(draft.conditions);
        event.agreed.addAll(draft.agreed);
        event.charging.addAll(draft.charging);
        if (draft.mutualBreach && event.parties.size() == 2) {
            bothBroke(event);
        } else {
            for (int i = 0; i < draft.stands.size(); i++) {
                event.stand(draft.stands.get(i), draft.background ? i : event.stands.size());
            }
            draft.parties.forEach(p -> event.party(p.entity(), p.mention()));
            draft.accusers.forEach(a -> a.entities()
                    .forEach(e -> event.sources.add(a.actor(e, scene.text().text()))));
        }
        if (event.scope == CeasefireScope.UNSPECIFIED) {
            event.scope = draft.scope;
        }
        event.duration = event.duration != null && !(draft.extension && draft.duration != null)
                ? event.duration
                : draft.duration;
        event.start = event.start != null ? event.start : draft.start;
        event.end = draft.end != null && (event.end == null || draft.extension) ? draft.end : event.end;
        if (event.area == null) {
            event.area = draft.area;
            event.areaCountry = draft.areaCountry;
        }
        event.token = draft.token;
        event.nameEnd = draft.nameEnd;
        event.sentence = draft.sentence;
        event.definite |= draft.definite;
        event.held |= draft.held;
        event.willing &= draft.willing;
        event.unilateral |= draft.unilateral;
    }

    /** "تبادل الجانبان الاتهامات": both sides of this ceasefire accuse, and are accused. */
    private void bothBroke(TruceDraft event) {
        for (Side side : event.parties) {
            event.stands.add(new Stand(side, Stance.VIOLATES));
            event.sources.add(actor(side));
        }
    }

    List<Ceasefire> events() {
        for (TruceDraft draft : events) {
            if (!told(draft)) {
                boolean asked = QUESTION.contains(scene.form(scene.sentenceStart(draft.token)));
                scene.drop(
                        EventType.CEASEFIRE,
                        draft.unreal || asked ? DropReason.HYPOTHETICAL : DropReason.INCOMPLETE,
                        draft.token,
                        draft.nameEnd);
            }
        }
        return events.stream().filter(CeasefireMerger::told).map(this::event).toList();
    }

    private static boolean told(TruceDraft draft) {
        return !draft.statuses.isEmpty()
                || draft.definite
                || !draft.parties.isEmpty()
                || !draft.stands.isEmpty()
                || draft.duration != null
                || draft.area != null;
    }

    // ---------------------------------------------------------------- status and positions

    private static CeasefireStatus status(TruceDraft draft, List<Stand> positions) {
        List<CeasefireStatus> told = draft.statuses;
        int holds = Math.max(told.lastIndexOf(CeasefireStatus.IN_FORCE), told.lastIndexOf(CeasefireStatus.EXTENDED));
        if (told.lastIndexOf(CeasefireStatus.ENDED) > holds) {
            return CeasefireStatus.ENDED;
        }
        if (told.lastIndexOf(CeasefireStatus.VIOLATED) > holds) {
            return CeasefireStatus.VIOLATED;
        }
        boolean refusalStands = positions.stream().anyMatch(s -> s.stance() == Stance.REJECTS)
                || draft.stands.stream().noneMatch(s -> s.stance() == Stance.REJECTS);
        if (told.contains(CeasefireStatus.REJECTED) && holds < 0 && refusalStands) {
            return CeasefireStatus.REJECTED;
        }
        Optional<CeasefireStatus> furthest =
                told.stream().filter(s -> rank(s) >= 0).max(Comparator.comparingInt(CeasefireMerger::rank));
        CeasefireStatus status = furthest.orElse(
                draft.definite || draft.held ? CeasefireStatus.IN_FORCE : CeasefireStatus.UNDER_NEGOTIATION);
        return status == CeasefireStatus.PROPOSED && accepted(draft, positions) ? CeasefireStatus.AGREED : status;
    }

    /** Whether a party other than the one that proposes has accepted. */
    private static boolean accepted(TruceDraft draft, List<Stand> positions) {
        return !draft.willing
                && positions.stream()
                        .anyMatch(s -> s.stance() == Stance.ACCEPTS
                                && draft.parties.stream().anyMatch(p -> p.entity()
                                        .sameSide(s.side().entity())));
    }

    private static int rank(CeasefireStatus status) {
        return switch (status) {
            case CALLED_FOR -> 0;
            case PROPOSED -> 1;
            case UNDER_NEGOTIATION -> 2;
            case AGREED -> 3;
            case IN_FORCE -> 4;
            case EXTENDED -> 5;
            default -> -1;
        };
    }

    /** One stance a side: the last told, but who proposes is no mere accepter, and a mediator remains one. */
    private static List<Stand> positions(TruceDraft draft) {
        List<Stand> settled = new ArrayList<>();
        for (Stand stand : draft.stands) {
            int at = 0;
            while (at < settled.size()
                    && !settled.get(at).side().entity().sameSide(stand.side().entity())) {
                at++;
            }
            if (at == settled.size()) {
                settled.add(stand);
            } else if (!keeps(settled.get(at).stance(), stand.stance())
                    || healed(draft, settled.get(at).stance(), stand.stance())) {
                settled.set(at, stand);
            }
        }
        return settled;
    }

    /** Whoever is said to keep what holds again after a breach is no breaker of it any more. */
    private static boolean healed(TruceDraft draft, Stance before, Stance next) {
        return before == Stance.VIOLATES
                && next == Stance.ACCEPTS
                && draft.statuses.lastIndexOf(CeasefireStatus.IN_FORCE)
                        > draft.statuses.lastIndexOf(CeasefireStatus.VIOLATED);
    }

    private static boolean keeps(Stance before, Stance next) {
        return next == Stance.MEDIATES
                || before == Stance.VIOLATES && next == Stance.ACCEPTS
                || before == Stance.PROPOSES && (next == Stance.ACCEPTS || next == Stance.DEMANDS)
                || before == Stance.MEDIATES && next == Stance.ACCEPTS;
    }

    private Actor actor(Side side) {
        Entity entity = side.entity();
        ActorMention mention = side.mention();
        return mention.actor(entity, scene.text().text());
    }

    private Ceasefire event(TruceDraft draft) {
        draft.partiesByAccord();
        draft.partiesByAnswer();
        draft.partiesByCharge(belligerents);
        List<Stand> stands = positions(draft);
        List<Condition> conditions = draft.conditions.stream().distinct().toList();
        List<Mention> mentions = Scene.inOrder(draft.mentions);
        return new Ceasefire(
                mentions,
                Scene.oneOfEach(draft.sources),
                draft.provenance,
                status(draft, stands),
                draft.scope,
                draft.parties.stream().map(this::actor).toList(),
                Optional.ofNullable(draft.duration),
                Optional.ofNullable(draft.start),
                Optional.ofNullable(draft.end),
                Optional.ofNullable(draft.area),
                stands.stream()
                        .map(s -> new Position(actor(s.side()), s.stance()))
                        .toList(),
                conditions);
    }
}
