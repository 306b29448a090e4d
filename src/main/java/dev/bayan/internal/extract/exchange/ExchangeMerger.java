package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.model.Actor;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins mentions of one exchange and keeps different ones apart: by their sides, dates and numbers. */
final class ExchangeMerger {
    private final Scene scene;

    ExchangeMerger(Scene scene) {
        this.scene = scene;
    }

    List<PrisonerExchange> merge(List<ExchangeDraft> drafts) {
        List<ExchangeDraft> events = new ArrayList<>();
        for (ExchangeDraft draft : drafts) {
            ExchangeDraft home = null;
            for (int i = events.size() - 1; i >= 0 && home == null; i--) {
                if (joins(events.get(i), draft)) {
                    home = events.get(i);
                }
            }
            if (home == null) {
                events.add(draft);
            } else {
                join(home, draft);
            }
        }
        return events.stream().filter(this::told).map(this::event).toList();
    }

    /** A background mention without sides, numbers, date and place is no event of its own. */
    private boolean told(ExchangeDraft draft) {
        return draft.parties.size() >= 2 || draft.status == ExchangeStatus.UNDER_NEGOTIATION || !draft.moves.isEmpty() && !draft.parties.isEmpty();
    }

    private static boolean joins(ExchangeDraft event, ExchangeDraft draft) {
        if (!sidesAgree(event, draft)) {
            return false;
        }
        if (event.date != null && draft.date != null && !event.date.value().equals(draft.date.value())) {
            return false;
        }
        if (draft.bare() || event.bare()) {
            return event.status == draft.status || draft.bare() && draft.status == ExchangeStatus.AGREED
                    || event.bare() && (event.status == ExchangeStatus.AGREED || event.status == ExchangeStatus.UNDER_NEGOTIATION && draft.status != ExchangeStatus.COMPLETED)
                    || draft.bare() && draft.status == ExchangeStatus.COMPLETED && event.status == ExchangeStatus.COMPLETED;
        }
        if (sameNumbers(event, draft)) {
            return true;
        }
        boolean near = draft.sentence - event.sentence <= 3;
        boolean sameStage = event.status == draft.status;
        if (!sameStage) {
            return false;
        }
        boolean bothDated = event.date != null && draft.date != null;
        return near && (bothDated || draft.date == null || event.moves.isEmpty() || draft.moves.isEmpty());
    }

    private static boolean sidesAgree(ExchangeDraft a, ExchangeDraft b) {
        for (Side side : b.parties) {
            if (a.parties.size() == 2 && a.parties.stream().noneMatch(p -> p.same(side))) {
                return false;
            }
        }
        return a.parties.size() == 2 || b.parties.isEmpty() || b.parties.stream().anyMatch(p -> a.parties.isEmpty() || a.parties.stream().anyMatch(q -> q.same(p)));
    }

    private static boolean sameNumbers(ExchangeDraft a, ExchangeDraft b) {
        for (Move x : a.moves) {
            for (Move y : b.moves) {
                if (x.count != null && y.count != null && x.count.value() == y.count.value() && x.category == y.category) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void join(ExchangeDraft event, ExchangeDraft draft) {
        event.mentions.addAll(draft.mentions);
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        draft.parties.forEach(event::party);
        for (Move move : draft.moves) {
            boolean told = event.moves.stream().anyMatch(m -> m.category == move.category
                    && (m.count == null ? move.count == null : move.count == null || m.count.value() == move.count.value())
                    && (m.from == null || move.from == null || m.from.same(move.from)));
            if (!told) {
                event.moves.add(move);
            }
        }
        for (Side mediator : draft.mediators) {
            if (event.mediators.stream().noneMatch(m -> m.same(mediator))) {
                event.mediators.add(mediator);
            }
        }
        event.date = event.date != null ? event.date : draft.date;
        event.location = event.location != null ? event.location : draft.location;
        if (event.status == ExchangeStatus.UNDER_NEGOTIATION || draft.status == ExchangeStatus.COMPLETED || draft.status == ExchangeStatus.REJECTED
                || draft.status == ExchangeStatus.SUSPENDED || draft.status == ExchangeStatus.PROPOSED && event.mentions.size() == draft.mentions.size() + 1 && event.moves.size() == draft.moves.size()) {
            event.status = draft.status;
        }
        event.sentence = Math.max(event.sentence, draft.sentence);
    }

    private PrisonerExchange event(ExchangeDraft draft) {
        String text = scene.text().text();
        List<Transfer> transfers = new ArrayList<>();
        for (Move move : draft.moves) {
            Mention span = move.span;
            if (span != null) {
                transfers.add(new Transfer(actor(move.from, text), actor(move.to, text), Optional.ofNullable(move.count), move.category,
                        span.start(), span.end(), span.text()));
            }
        }
        List<Actor> sources = new ArrayList<>();
        for (Actor actor : draft.sources) {
            if (sources.stream().noneMatch(a -> a.name().equals(actor.name()))) {
                sources.add(actor);
            }
        }
        List<Mention> mentions = draft.mentions.stream().distinct().sorted(Comparator.comparingInt(Mention::start)).toList();
        return new PrisonerExchange(mentions, sources, draft.provenance, draft.status,
                draft.parties.stream().map(p -> p.mention().actor(p.entity(), text)).toList(), Optional.ofNullable(draft.date), transfers,
                draft.mediators.stream().map(m -> m.mention().actor(m.entity(), text)).toList(), Optional.ofNullable(draft.location));
    }

    private static Optional<Actor> actor(@org.jspecify.annotations.Nullable Side side, String text) {
        return side == null ? Optional.empty() : Optional.of(side.mention().actor(side.entity(), text));
    }
}
