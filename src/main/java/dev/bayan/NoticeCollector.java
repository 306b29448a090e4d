package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.DateMention;
import dev.bayan.model.Event;
import dev.bayan.model.EventType;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

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
        leftOut.forEach((type, start) -> collector.notices.add(Notice.at(
                NoticeCode.LIMIT_REACHED,
                "the limit of mentions is reached: no " + type.jsonName() + " is read from here on",
                start,
                text.length())));
        collector.notices.sort(Comparator.comparingInt(n -> n.start().orElse(0)));
        return collector.notices;
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
        ceasefire.positions().forEach(p -> actors(List.of(p.actor())));
        date(ceasefire.start());
        date(ceasefire.end());
        return true;
    }

    @Override
    public Boolean visit(PrisonerExchange exchange) {
        actors(exchange.parties());
        actors(exchange.mediators());
        exchange.transfers()
                .forEach(t -> actors(
                        Stream.of(t.from(), t.to()).flatMap(Optional::stream).toList()));
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
            if (actor.label().isEmpty()
                    && actor.country().isEmpty()
                    && names.add(actor.name())
                    && lexicon.filter(known -> known.names(actor.name())).isEmpty()) {
                add(NoticeCode.UNKNOWN_ACTOR, "no lexicon knows " + actor.name(), actor.mention());
            }
        }
    }

    private void date(Optional<DateMention> date) {
        date.filter(d -> d.value().isEmpty() && dates.add(d.start()))
                .ifPresent(d -> add(NoticeCode.UNRESOLVED_DATE, "no reference date resolves " + d.text(), d));
    }

    private void add(NoticeCode code, String message, TextSpan span) {
        notices.add(new Notice(code, message, OptionalInt.of(span.start()), OptionalInt.of(span.end())));
    }
}
