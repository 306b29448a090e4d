package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exchange in the making. */
final class ExchangeDraft {
    /** A side with the mention that shows it. */
    record Side(Entity entity, ActorMention mention) {
        boolean same(@Nullable Side other) {
            return other != null && entity.sameSide(other.entity);
        }

        boolean isGroup() {
            return entity.kind() == ActorKind.ARMED_GROUP;
        }

        boolean isAmong(List<Side> sides) {
            return like(sides) != null;
        }

        /** The first of some sides that is the same, or null. */
        @Nullable
        Side like(List<Side> sides) {
            for (Side side : sides) {
                if (side.same(this)) {
                    return side;
                }
            }
            return null;
        }
    }

    /** A transfer in the making. */
    static final class Move {
        @Nullable
        Side from;

        @Nullable
        Side to;
        /** Whose people the captives are, as far as the words beside them tell. */
        @Nullable
        Side own;

        @Nullable
        CountEstimate count;

        CaptiveCategory category = CaptiveCategory.UNSPECIFIED;

        @Nullable
        Mention span;

        boolean each;
        boolean unsplit;
        /** Whether it is all captives of a kind, of whom no number is told. */
        boolean whole;
        /** The leg that tells it, where that leaves room for directions. */
        @Nullable
        Leg leg;
        /** Whether it goes against the verb of its leg. */
        boolean reversed;

        Move between(Side giver, Side taker) {
            Move move = new Move();
            move.from = giver;
            move.to = taker;
            move.count = count;
            move.category = category;
            move.span = span;
            return move;
        }
    }

    final List<Leg> legs = new ArrayList<>();
    final List<Side> parties = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();
    final List<Side> mediators = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Actor> sources = new ArrayList<>();
    final List<Provenance> provenance = new ArrayList<>();
    ExchangeStatus status = ExchangeStatus.AGREED;

    @Nullable
    DateMention date;

    @Nullable
    Mention location;

    /** The day that tells it from other batches of its clause; null for others. */
    @Nullable
    DateMatch day;

    /** Where a further batch of a clause begins; -1 for others. */
    int from = -1;

    int sentence;
    /** Whether the text adds it to what it told before ("كما", "بالإضافة"). */
    boolean further;
    /** Whether it is told of an earlier time than the story ("كانت قد أفرجت"). */
    boolean background;
    /** Whether it tells what was given in return for a handover that another sentence has told. */
    boolean answer;
    /** Whether its day lies long before the day of the text. */
    boolean longAgo;
    /** Whether only the present of a headline tells it as done. */
    boolean headlined;
    /** Whether it is told as a handover of its own, of another day than what stands beside it. */
    boolean apart;
    /** Whether its captives are those of what was told before: "وأُطلق سراح المشمولين بالقرار". */
    boolean resumes;
    /** Whether its second party is only one that the document names somewhere. */
    boolean otherGuessed;
    /** Whether its parties are only those who agreed on it, perhaps over the heads of the true ones. */
    boolean partiesGuessed;

    int first() {
        return legs.get(0).token();
    }

    int end() {
        return legs.get(legs.size() - 1).end;
    }

    void party(@Nullable Side side) {
        if (side != null && parties.size() < 2 && !side.isAmong(parties)) {
            parties.add(side);
        }
    }

    void parties(List<Side> sides) {
        for (Side side : sides) {
            party(side);
        }
    }

    /** Adds those whom a mention means, as far as there is room. */
    void partiesOf(ActorMention mention) {
        for (Entity entity : mention.entities()) {
            party(new Side(entity, mention));
        }
    }

    void partiesOf(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            partiesOf(mention);
        }
    }

    /** The first armed group among some sides, or null. */
    static @Nullable Side group(List<Side> sides) {
        for (Side side : sides) {
            if (side.isGroup()) {
                return side;
            }
        }
        return null;
    }

    /** Whether captives are told of for both sides at once. */
    boolean isMutual() {
        for (Move move : moves) {
            if (move.each || move.unsplit) {
                return true;
            }
        }
        return false;
    }

    boolean hasCaptives() {
        for (Leg leg : legs) {
            if (!leg.groups.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean hasCountedCaptives() {
        for (Leg leg : legs) {
            if (Captives.anyCounted(leg.groups)) {
                return true;
            }
        }
        return false;
    }

    boolean isCounted() {
        for (Move move : moves) {
            if (move.count != null) {
                return true;
            }
        }
        return false;
    }

    /** The party that a side is, or null. */
    @Nullable
    Side partyLike(@Nullable Side side) {
        return side == null ? null : side.like(parties);
    }

    /** Whether another's parties, as far as they are told, are its own. */
    boolean sharesParties(ExchangeDraft other) {
        for (Side party : other.parties) {
            if (partyLike(party) == null) {
                return false;
            }
        }
        return true;
    }

    boolean bare() {
        return moves.isEmpty() && date == null;
    }
}
