package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.DateMention;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.Position;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.TextSpan;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells what of a statement's events could not be resolved: dates without a value, actors outside the lexicon. */
final class NoticeCollector implements EventVisitor<Boolean> {
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> dates = new HashSet<>();
    private final Optional<Lexicon> lexicon;

    private NoticeCollector(Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    /** The notices on some events, and on the types of which more were left out, in the order of the text; each actor is told once. */
    static List<Notice> on(
            List<Event> events, Optional<Lexicon> lexicon, Map<EventType, Integer> leftOut, String text) {
        NoticeCollector collector = new NoticeCollector(lexicon);
        for (Event event : events) {
            collector.actors(event.attributedTo());
            event.accept(collector);
        }
        for (Map.Entry<EventType, Integer> limited : leftOut.entrySet()) {
            collector.notices.add(Notice.at(
                    NoticeCode.LIMIT_REACHED,
                    "the limit of mentions is reached: no " + limited.getKey().jsonName() + " is read from here on",
                    limited.getValue(),
                    text.length()));
        }
        if (collector.notices.size() > 1) {
            collector.notices.sort(new ByStart());
        }
        return collector.notices;
    }

    private static final class ByStart implements Comparator<Notice> {
        @Override
        public int compare(Notice a, Notice b) {
            return Integer.compare(a.start().orElse(0), b.start().orElse(0));
        }
    }

    @Override
    public Boolean visit(Call call) {
        actors(call.participants());
        date(call.date());
        return true;
    }

    @Override
    public Boolean visit(Ceasefire ceasefire) {
        actors(ceasefire.parties());
        for (Position position : ceasefire.positions()) {
            actor(position.actor());
        }
        date(ceasefire.start());
        date(ceasefire.end());
        return true;
    }

    @Override
    public Boolean visit(PrisonerExchange exchange) {
        actors(exchange.parties());
        actors(exchange.mediators());
        for (Transfer transfer : exchange.transfers()) {
            if (transfer.from().isPresent()) {
                actor(transfer.from().get());
            }
            if (transfer.to().isPresent()) {
                actor(transfer.to().get());
            }
        }
        date(exchange.date());
        return true;
    }

    @Override
    public Boolean visit(Commitment commitment) {
        actors(commitment.committers());
        actors(commitment.beneficiaries());
        date(commitment.date());
        return true;
    }

    private void actors(Collection<Actor> actors) {
        for (Actor actor : actors) {
            actor(actor);
        }
    }

    private void actor(Actor actor) {
        if (actor.label().isEmpty()
                && actor.country().isEmpty()
                && names.add(actor.name())
                && !(lexicon.isPresent() && lexicon.get().names(actor.name()))) {
            add(NoticeCode.UNKNOWN_ACTOR, "no lexicon knows " + actor.name(), actor.mention());
        }
    }

    private void date(Optional<DateMention> date) {
        if (date.isPresent()
                && date.get().value().isEmpty()
                && dates.add(date.get().start())) {
            add(
                    NoticeCode.UNRESOLVED_DATE,
                    "no reference date resolves " + date.get().text(),
                    date.get());
        }
    }

    private void add(NoticeCode code, String message, TextSpan span) {
        notices.add(new Notice(code, message, OptionalInt.of(span.start()), OptionalInt.of(span.end())));
    }
}
