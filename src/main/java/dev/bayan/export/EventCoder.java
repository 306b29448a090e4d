package dev.bayan.export;

import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.CallStatus;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Commitment;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Stance;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the codes of an event; each method's comment gives its table. */
final class EventCoder implements EventVisitor<List<CodedEvent>> {
    private EventCoder() {}

    static List<CodedEvent> code(Event event) {
        return event.accept(new EventCoder());
    }

    /**
     * Held or going on: a discussion by telephone. Planned: the intent to meet. Cancelled: none, for the event does not
     * tell who refused, nor whether the call was only put off.
     */
    @Override
    public List<CodedEvent> visit(Call call) {
        if (call.status() == CallStatus.CANCELLED) {
            return List.of();
        }
        EventCode code = call.status() == CallStatus.PLANNED ? EventCode.CALL_PLANNED : EventCode.CALL_HELD;
        return List.of(code.by(call.participants(), List.of()));
    }

    /**
     * In force: declared. Agreed: intended. Negotiated: a negotiation. Called for, proposed, rejected, violated: by
     * whose positions say so, or by nobody known. Extended and ended: none. Besides, each position that has a code of
     * its own.
     */
    @Override
    public List<CodedEvent> visit(Ceasefire ceasefire) {
        Map<EventCode, List<Actor>> actors = new EnumMap<>(EventCode.class);
        byStatus(ceasefire.status()).ifPresent(code -> actors.put(code, holders(ceasefire)));
        for (Position position : ceasefire.positions()) {
            byStance(ceasefire, position).ifPresent(code -> {
                List<Actor> known = actors.computeIfAbsent(code, c -> new ArrayList<>());
                if (known.stream().noneMatch(actor -> same(actor, position.actor()))) {
                    known.add(position.actor());
                }
            });
        }
        if (actors.isEmpty() || ceasefire.status() != CeasefireStatus.PROPOSED) {
            unclaimed(ceasefire.status()).ifPresent(code -> actors.putIfAbsent(code, List.of()));
        }
        List<CodedEvent> events = new ArrayList<>();
        actors.forEach((code, by) -> events.add(
                code == EventCode.CEASEFIRE_VIOLATED
                        ? violation(ceasefire, by)
                        : code.by(by, others(ceasefire.parties(), by))));
        return events;
    }

    private static Optional<EventCode> byStatus(CeasefireStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case IN_FORCE -> EventCode.CEASEFIRE_DECLARED;
                    case AGREED -> EventCode.CEASEFIRE_INTENDED;
                    case UNDER_NEGOTIATION -> EventCode.NEGOTIATION;
                    case CALLED_FOR, PROPOSED, EXTENDED, REJECTED, VIOLATED, ENDED -> null;
                });
    }

    /** What a status says even where no position tells who. */
    private static Optional<EventCode> unclaimed(CeasefireStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case CALLED_FOR -> EventCode.CEASEFIRE_DEMAND;
                    case PROPOSED -> EventCode.CEASEFIRE_INTENDED;
                    case REJECTED -> EventCode.CEASEFIRE_REJECTED;
                    case VIOLATED -> EventCode.CEASEFIRE_VIOLATED;
                    case UNDER_NEGOTIATION, AGREED, IN_FORCE, EXTENDED, ENDED -> null;
                });
    }

    /** The parties, or, where none are named, those who accept it. */
    private static List<Actor> holders(Ceasefire ceasefire) {
        return new ArrayList<>(
                !ceasefire.parties().isEmpty()
                        ? ceasefire.parties()
                        : ceasefire.positions().stream()
                                .filter(position -> position.stance() == Stance.ACCEPTS)
                                .map(Position::actor)
                                .toList());
    }

    private static Optional<EventCode> byStance(Ceasefire ceasefire, Position position) {
        return Optional.ofNullable(
                switch (position.stance()) {
                    case PROPOSES ->
                        isThird(ceasefire, position.actor())
                                ? EventCode.CEASEFIRE_APPEAL
                                : EventCode.CEASEFIRE_INTENDED;
                    case DEMANDS -> EventCode.CEASEFIRE_DEMAND;
                    case REJECTS -> EventCode.CEASEFIRE_REJECTED;
                    case MEDIATES -> EventCode.MEDIATION;
                    case VIOLATES -> EventCode.CEASEFIRE_VIOLATED;
                    case ACCEPTS -> null;
                });
    }

    private static boolean isThird(Ceasefire ceasefire, Actor actor) {
        return !ceasefire.parties().isEmpty() && ceasefire.parties().stream().noneMatch(party -> same(party, actor));
    }

    /** Told in the text's own voice it is a violation, on somebody's word an allegation. */
    private static CodedEvent violation(Ceasefire ceasefire, List<Actor> violators) {
        List<Actor> accusers = others(ceasefire.attributedTo(), violators);
        return accusers.isEmpty()
                ? EventCode.CEASEFIRE_VIOLATED.by(violators, others(ceasefire.parties(), violators))
                : EventCode.VIOLATION_ALLEGED.by(accusers, violators);
    }

    /**
     * Completed: a release by each side that hands over. Agreed or proposed: promised. Negotiated: a negotiation.
     * Rejected: refused, by nobody known, for the event does not tell which side. Suspended: none. Besides, the
     * mediation.
     */
    @Override
    public List<CodedEvent> visit(PrisonerExchange exchange) {
        List<CodedEvent> events = new ArrayList<>();
        switch (exchange.status()) {
            case COMPLETED -> events.addAll(releases(exchange));
            case AGREED, PROPOSED -> events.add(EventCode.RELEASE_PROMISED.by(exchange.parties(), List.of()));
            case UNDER_NEGOTIATION -> events.add(EventCode.NEGOTIATION.by(exchange.parties(), List.of()));
            case REJECTED -> events.add(EventCode.RELEASE_REFUSED.by(List.of(), List.of()));
            case SUSPENDED -> {}
        }
        if (!exchange.mediators().isEmpty() && exchange.status() != ExchangeStatus.SUSPENDED) {
            events.add(EventCode.MEDIATION.by(exchange.mediators(), exchange.parties()));
        }
        return events;
    }

    private static List<CodedEvent> releases(PrisonerExchange exchange) {
        Map<String, CodedEvent> releases = new LinkedHashMap<>();
        for (Transfer transfer : exchange.transfers()) {
            transfer.from()
                    .ifPresent(from -> releases.putIfAbsent(
                            side(from) + ">"
                                    + transfer.to().map(EventCoder::side).orElse(""),
                            EventCode.RELEASE_DONE.by(
                                    List.of(from), transfer.to().stream().toList())));
        }
        return releases.isEmpty()
                ? List.of(EventCode.RELEASE_DONE.by(exchange.parties(), List.of()))
                : List.copyOf(releases.values());
    }

    /** Pledge, guarantee, agreement, readiness, intention: a promise. Refusal: a refusal. Order: none. */
    @Override
    public List<CodedEvent> visit(Commitment commitment) {
        return switch (commitment.kind()) {
            case PLEDGE, GUARANTEE, AGREEMENT, READINESS, INTENTION ->
                List.of(EventCode.PROMISE.by(commitment.committers(), commitment.beneficiaries()));
            case REFUSAL -> List.of(EventCode.REFUSAL.by(commitment.committers(), commitment.beneficiaries()));
            case ORDER -> List.of();
        };
    }

    private static List<Actor> others(List<Actor> all, List<Actor> without) {
        return all.stream()
                .filter(actor -> without.stream().noneMatch(one -> same(one, actor)))
                .toList();
    }

    private static boolean same(Actor one, Actor other) {
        return side(one).equals(side(other));
    }

    /** For whom an actor acts: the group it speaks for, its state, or itself. */
    private static String side(Actor actor) {
        return actor.affiliation().or(actor::country).or(actor::label).orElse(actor.name());
    }
}
