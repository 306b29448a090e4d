package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Recent;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.model.Actor;
import dev.bayan.model.Bound;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DropReason;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins mentions of one exchange and keeps different ones apart: by their sides, dates and numbers. */
final class ExchangeMerger {
    /** How far behind a headline that gives neither number nor date its story may give them. */
    private static final int HEADLINE_REACH = 8;

    /** How many sentences behind a handover may tell what was given for it. */
    static final int ANSWER_REACH = 3;

    /** How many transfers and mediators of one exchange are kept; more than any text tells of one. */
    private static final int MOST = 50;
    /** A vague number is the exact one within a tenth of it. */
    private static final int VAGUE = 10;

    private final Phrases phrases;
    private final Scene scene;

    ExchangeMerger(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    List<PrisonerExchange> merge(List<ExchangeDraft> drafts) {
        List<ExchangeDraft> events = new ArrayList<>();
        for (ExchangeDraft draft : drafts) {
            ExchangeDraft home = null;
            List<ExchangeDraft> recent = Recent.of(events);
            for (int i = recent.size() - 1; i >= 0 && home == null; i--) {
                if (joins(recent.get(i), draft)) {
                    home = recent.get(i);
                }
            }
            if (home == null) {
                events.add(draft);
            } else {
                join(home, draft);
            }
        }
        List<PrisonerExchange> told = new ArrayList<>();
        for (ExchangeDraft event : events) {
            if (told(event)) {
                told.add(event(event));
            } else {
                phrases.drop(DropReason.INCOMPLETE, event.first());
            }
        }
        return told;
    }

    /** A background mention without sides, numbers, date and place is no event of its own. */
    private static boolean told(ExchangeDraft draft) {
        return draft.parties.size() >= 2
                || draft.status == ExchangeStatus.UNDER_NEGOTIATION
                || draft.isCounted()
                || !draft.moves.isEmpty() && !draft.parties.isEmpty()
                || ExchangeDraft.group(draft.parties) != null;
    }

    // ------------------------------------------------------------ what is one

    private boolean joins(ExchangeDraft event, ExchangeDraft draft) {
        boolean resumed = draft.resumes
                && draft.sentence - event.sentence <= HEADLINE_REACH
                && draft.parties.stream().anyMatch(p -> event.partyLike(p) != null);
        if (resumed || sidesAgree(event, draft) && isAnswer(event, draft)) {
            return true;
        }
        boolean beside = event.apart && draft.sentence - event.sentence <= HEADLINE_REACH
                || draft.apart && event.sentence == draft.sentence;
        if (beside && !sameNumbers(event, draft) && !sameDay(event, draft)) {
            return false;
        }
        if (!sidesAgree(event, draft)
                || draft.status == ExchangeStatus.PROPOSED && event.status == ExchangeStatus.AGREED && isNew(draft)
                || event.date != null
                        && draft.date != null
                        && !event.date.value().equals(draft.date.value())) {
            return false;
        }
        boolean earlier = draft.background
                && draft.status == ExchangeStatus.COMPLETED
                && event.status != ExchangeStatus.COMPLETED;
        if (earlier && !sameNumbers(event, draft)) {
            return false;
        }
        if (isSumOf(event, draft) || isSumOf(draft, event)) {
            return true;
        }
        boolean told = event.headlined
                && uncounted(event)
                && draft.status == ExchangeStatus.AGREED
                && draft.sentence - event.sentence <= HEADLINE_REACH;
        if (told) {
            return true;
        }
        if (draft.bare() || event.bare()) {
            return event.status == draft.status || sequel(event, draft);
        }
        boolean thwarted = draft.status == ExchangeStatus.REJECTED || draft.status == ExchangeStatus.SUSPENDED;
        if (thwarted
                && event.status == ExchangeStatus.AGREED
                && uncounted(draft)
                && draft.sentence - event.sentence <= 2) {
            return true;
        }
        if (sameNumbers(event, draft)) {
            return true;
        }
        if (event.status == ExchangeStatus.AGREED && draft.status == ExchangeStatus.PROPOSED && uncounted(draft)) {
            return true;
        }
        if (event.status != draft.status || contradicts(event, draft) && !draft.further) {
            return uncounted(draft) && event.status == ExchangeStatus.AGREED && draft.status == ExchangeStatus.AGREED;
        }
        boolean headline = !event.isCounted() && (event.date == null || sameDay(event, draft)) && !draft.background;
        boolean near = draft.sentence - event.sentence <= (headline ? HEADLINE_REACH : 3);
        boolean bothDated = event.date != null && draft.date != null;
        return near && (bothDated || headline || draft.date == null || event.moves.isEmpty() || draft.moves.isEmpty());
    }

    /** "جاهزة لتبادل شامل": one that is described and not called "the exchange" is not the one agreed on. */
    private boolean isNew(ExchangeDraft draft) {
        String word = phrases.form(draft.first());
        return draft.legs.get(0).trigger.isNoun()
                && draft.legs.get(0).act() == Act.SWAP
                && !word.startsWith("ال")
                && !word.startsWith("لل")
                && ExchangeWords.MANNER.contains(phrases.form(draft.first() + 1));
    }

    /** Whether one of two mentions, the other bare, may tell what became of the other. */
    private static boolean sequel(ExchangeDraft event, ExchangeDraft draft) {
        boolean plan = draft.status == ExchangeStatus.AGREED || draft.status == ExchangeStatus.PROPOSED;
        return switch (event.status) {
            case UNDER_NEGOTIATION -> plan;
            case AGREED -> plan || event.bare() && !draft.longAgo;
            default -> draft.bare() && draft.status == ExchangeStatus.AGREED;
        };
    }

    private static boolean sameDay(ExchangeDraft a, ExchangeDraft b) {
        return a.date != null && b.date != null && a.date.value().equals(b.date.value());
    }

    private static boolean uncounted(ExchangeDraft draft) {
        return draft.date == null && !draft.isCounted();
    }

    private static boolean sidesAgree(ExchangeDraft a, ExchangeDraft b) {
        boolean unknown = a.parties.isEmpty() || b.parties.isEmpty();
        int shared = 0;
        for (Side side : b.parties) {
            shared += a.partyLike(side) == null ? 0 : 1;
        }
        if (a.otherGuessed && b.otherGuessed || a.partiesGuessed || b.partiesGuessed) {
            return unknown || shared > 0 && !(shared == 1 && apart(a, b));
        }
        if (a.otherGuessed && b.parties.size() == 2) {
            return b.partyLike(a.parties.get(0)) != null;
        }
        return a.parties.size() == 2 ? shared == b.parties.size() : unknown || shared > 0;
    }

    /** Two states each and other numbers: another exchange; persons are but those who talked about one. */
    private static boolean apart(ExchangeDraft a, ExchangeDraft b) {
        for (ExchangeDraft draft : List.of(a, b)) {
            if (draft.parties.size() != 2
                    || !draft.isCounted()
                    || draft.parties.get(0).entity().isPerson()
                    || draft.parties.get(1).entity().isPerson()) {
                return false;
            }
        }
        return !sameNumbers(a, b);
    }

    private static boolean sameNumbers(ExchangeDraft a, ExchangeDraft b) {
        for (Move x : a.moves) {
            for (Move y : b.moves) {
                if (x.count != null && y.count != null && close(x.count, y.count) && alike(x, y) && !opposite(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "تبادل 410 أسرى" in a headline, "205 من كل جانب" in the story: a total that the other tells side by side. */
    private static boolean isSumOf(ExchangeDraft total, ExchangeDraft parts) {
        List<Move> moves = new ArrayList<>(parts.moves);
        int before = moves.size();
        for (Move move : total.moves) {
            if (move.from == null && move.to == null && move.count != null) {
                moves.add(0, move);
                Directions.removeSums(moves);
                return moves.size() == before;
            }
        }
        return false;
    }

    /** "وقال نادي الأسير إن إسرائيل أطلقت في المقابل 200 أسير": what is given for what has just been told. */
    private static boolean isAnswer(ExchangeDraft event, ExchangeDraft draft) {
        return draft.answer
                && event.status == draft.status
                && draft.sentence - event.sentence <= ANSWER_REACH
                && !contradicts(event, draft)
                && event.moves.stream().anyMatch(m -> draft.moves.stream().anyMatch(n -> opposite(m, n)));
    }

    /** Whether both tell another number for the same captives in the same direction: a total and a batch, or two batches. */
    private static boolean contradicts(ExchangeDraft a, ExchangeDraft b) {
        for (Move x : a.moves) {
            for (Move y : b.moves) {
                if (x.count != null
                        && y.count != null
                        && !close(x.count, y.count)
                        && (x.category == y.category || unnamed(x) || unnamed(y))
                        && x.from != null
                        && x.from.same(y.from)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "390 شخصا": whoever they are. */
    private static boolean unnamed(Move move) {
        return move.category == CaptiveCategory.UNSPECIFIED;
    }

    private static boolean opposite(Move x, Move y) {
        return x.from != null && y.from != null && !x.from.same(y.from);
    }

    // ------------------------------------------------------------ joining

    private static void join(ExchangeDraft event, ExchangeDraft draft) {
        boolean wasBare = event.bare();
        boolean uncounted = uncounted(event);
        event.mentions.addAll(draft.mentions);
        event.sources.addAll(draft.sources);
        event.provenance.addAll(draft.provenance);
        if (event.partiesGuessed && !draft.partiesGuessed && draft.parties.size() == 2) {
            event.parties.clear();
            event.partiesGuessed = false;
            event.otherGuessed = false;
        }
        if (event.otherGuessed && !draft.otherGuessed && event.parties.size() == 2 && draft.parties.size() == 2) {
            setRight(event, draft);
        }
        event.parties(draft.parties);
        for (Move move : draft.moves) {
            specify(event.moves, move);
            direct(event.moves, move);
            if (event.moves.size() < MOST && !isTold(event.moves, move)) {
                event.moves.add(move);
            }
        }
        Directions.removeSums(event.moves);
        removeUncounted(event.moves);
        for (Side mediator : draft.mediators) {
            if (event.mediators.size() < MOST
                    && !mediator.isAmong(event.mediators)
                    && event.partyLike(mediator) == null) {
                event.mediators.add(mediator);
            }
        }
        event.date = event.date != null ? event.date : draft.date;
        event.location = event.location != null ? event.location : draft.location;
        event.status = event.headlined && uncounted && draft.status == ExchangeStatus.AGREED
                ? draft.status
                : later(event.status, draft.status, wasBare && !draft.bare());
        event.sentence = Math.max(event.sentence, draft.sentence);
    }

    /** Takes the second side from a mention that tells it, instead of one that the document only names. */
    private static void setRight(ExchangeDraft event, ExchangeDraft draft) {
        Side known = event.parties.get(0);
        Side guessed = event.parties.get(1);
        Side told = known.same(draft.parties.get(0)) ? draft.parties.get(1) : draft.parties.get(0);
        event.parties.set(1, told);
        event.otherGuessed = false;
        for (Move move : event.moves) {
            move.from = guessed.same(move.from) ? told : move.from;
            move.to = guessed.same(move.to) ? told : move.to;
        }
    }

    /** Takes the kind of captives from a move that tells it of those that were told only as persons. */
    private static void specify(List<Move> moves, Move move) {
        for (Move known : moves) {
            if (known.category == CaptiveCategory.UNSPECIFIED && tells(known, move)) {
                known.category = move.category;
                return;
            }
        }
    }

    /** Takes the direction, and the exact number, from a move that tells them of captives told before without. */
    private static void direct(List<Move> moves, Move move) {
        for (Move known : moves) {
            if (known.count != null && move.count != null && tells(known, move)) {
                if (known.from == null && known.to == null && !known.unsplit) {
                    known.from = move.from;
                    known.to = move.to;
                }
                if (known.count.bound() != Bound.EXACT && move.count.bound() == Bound.EXACT) {
                    known.count = move.count;
                    known.span = move.span;
                }
                return;
            }
        }
    }

    /** Whether two numbers may be one: "أكثر من 250" in the headline are 252 in the story. */
    private static boolean close(CountEstimate a, CountEstimate b) {
        long difference = Math.abs(a.value() - b.value());
        boolean vague = (a.bound() == Bound.EXACT) != (b.bound() == Bound.EXACT);
        return difference == 0 || vague && difference * VAGUE <= Math.max(a.value(), b.value());
    }

    private static boolean isTold(List<Move> moves, Move move) {
        for (Move known : moves) {
            if (tells(known, move)) {
                return true;
            }
        }
        return false;
    }

    /** Takes out the moves without a number that another tells with one. */
    private static void removeUncounted(List<Move> moves) {
        List<Move> all = List.copyOf(moves);
        moves.clear();
        for (Move move : all) {
            boolean told = false;
            for (int i = 0; i < all.size() && !told && move.count == null; i++) {
                told = all.get(i).count != null && tells(all.get(i), move);
            }
            if (!told) {
                moves.add(move);
            }
        }
    }

    /** Whether both may tell of the same captives: "183 فلسطينيا" in the headline are "183 أسيرا فلسطينيا" in the story. */
    private static boolean alike(Move x, Move y) {
        return x.category == y.category
                || x.category == CaptiveCategory.UNSPECIFIED
                || y.category == CaptiveCategory.UNSPECIFIED;
    }

    private static boolean tells(Move known, Move move) {
        boolean kind = known.category == move.category || move.count != null && alike(known, move);
        return kind
                && (move.count == null || known.count != null && close(known.count, move.count))
                && (known.from == null || move.from == null || known.from.same(move.from));
    }

    /** The status that the text reaches: what happened, was refused or put off outweighs what was agreed. */
    private static ExchangeStatus later(ExchangeStatus before, ExchangeStatus now, boolean fuller) {
        return switch (now) {
            case COMPLETED, REJECTED, SUSPENDED -> now;
            case PROPOSED -> before == ExchangeStatus.UNDER_NEGOTIATION || fuller ? now : before;
            default -> before == ExchangeStatus.UNDER_NEGOTIATION ? now : before;
        };
    }

    // ------------------------------------------------------------ publishing

    private PrisonerExchange event(ExchangeDraft draft) {
        String text = scene.text().text();
        List<Transfer> transfers = new ArrayList<>();
        for (Move move : draft.moves) {
            Mention span = move.span;
            if (span != null) {
                transfers.add(new Transfer(
                        actor(move.from, text),
                        actor(move.to, text),
                        Optional.ofNullable(move.count),
                        move.category,
                        span.start(),
                        span.end(),
                        span.text()));
            }
        }
        return new PrisonerExchange(
                Scene.inOrder(draft.mentions),
                Scene.oneOfEach(draft.sources),
                draft.provenance,
                draft.status,
                actors(draft.parties, text),
                Optional.ofNullable(draft.date),
                transfers,
                actors(draft.mediators, text),
                Optional.ofNullable(draft.location));
    }

    private static List<Actor> actors(List<Side> sides, String text) {
        List<Actor> actors = new ArrayList<>(sides.size());
        for (Side side : sides) {
            actors.add(side.mention().actor(side.entity(), text));
        }
        return actors;
    }

    private static Optional<Actor> actor(@Nullable Side side, String text) {
        return side == null ? Optional.empty() : Optional.of(side.mention().actor(side.entity(), text));
    }
}
