package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sides of an exchange by whose people the captives are. */
final class CaptiveSides {
    private final Phrases phrases;
    private final Scene scene;
    private final DocumentSides document;

    CaptiveSides(Phrases phrases, DocumentSides document) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.document = document;
    }

    void find(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        Leg first = draft.legs.get(0);
        if (first.act() == Act.GIVE
                && first.agent != null
                && !first.groups.isEmpty()
                && first.groups.get(0).person()) {
            // "أطلقت حركة طالبان سراح الرقيب الأميركي … مقابل خمسة معتقلين أفغان"
            draft.party(nationalityNear(first.groups.get(0), first.end));
        }
        for (Move move : draft.moves) {
            Side group = groupAcross(draft, move);
            if (group != null) {
                // "مبادلة الجنديين الأسيرين لدى حزب الله بمعتقلين لبنانيين": to the group, whatever their nationality
                move.to = group;
                move.own = group;
            }
            if (draft.parties.size() == 1 && move.own != null && !move.own.same(draft.parties.get(0))) {
                inTheDeal(draft, move.own, earlier);
            }
            Side own = document.sideOf(move.own);
            draft.party(own);
            move.own = draft.partyLike(own) != null ? own : move.own;
        }
        for (Leg leg : draft.legs) {
            boolean nobody = leg.groups.isEmpty()
                    || phrases.inReturn(leg.token() + 1, leg.groups.get(0).first());
            if (nobody && !leg.continues() && leg.act() != Act.SWAP) {
                named(draft, leg);
            }
            boolean across = false;
            for (Move move : draft.moves) {
                across |= move.leg == leg && groupAcross(draft, move) != null;
            }
            for (Captives group : leg.groups) {
                if (draft.parties.size() < 2 && (!across || group.equals(leg.groups.get(0)))) {
                    draft.party(nationalityNear(group, leg.end));
                }
            }
        }
    }

    /** The armed group that gives the captives against which these are set in a swap; null where there is none. */
    private static @Nullable Side groupAcross(ExchangeDraft draft, Move move) {
        for (Move other : draft.moves) {
            if (move.leg != null
                    && move.leg.act() == Act.SWAP
                    && other.leg == move.leg
                    && other.reversed != move.reversed
                    && other.from != null
                    && other.from.entity().kind() == ActorKind.ARMED_GROUP
                    && !other.from.same(move.from)) {
                return other.from;
            }
        }
        return null;
    }

    /** "أفرجت روسيا عن نجمة كرة السلة الأمريكية …": the nationality of somebody named. */
    private void named(ExchangeDraft draft, Leg leg) {
        boolean group = leg.agent != null && leg.agent.entity().kind() == ActorKind.ARMED_GROUP;
        Side own = null;
        for (int k = leg.token() + 1; k < Math.min(leg.end, leg.token() + 14); k++) {
            if (ExchangeWords.IN_RETURN.contains(form(k))) {
                draft.party(own);
                return;
            }
            own = own == null ? phrases.nisba(k) : own;
        }
        if (group) {
            draft.party(own);
        }
    }

    private @Nullable Side nationalityNear(Captives group, int limit) {
        for (int k = group.noun(); k < Math.min(limit, group.noun() + 4); k++) {
            if (k > group.noun() && phrases.isMark(k)
                    || phrases.in(k, ExchangeWords.MEDIATION)
                    || ExchangeWords.SUBSET.contains(form(k))) {
                return null;
            }
            if (phrases.nisba(k) != null) {
                return document.sideOf(phrases.nisba(k));
            }
        }
        return null;
    }

    /** Palestinian prisoners whom Israel frees in a deal with Hamas go to Hamas. */
    private void inTheDeal(ExchangeDraft draft, Side own, List<ExchangeDraft> earlier) {
        Side known = draft.parties.get(0);
        if (known.entity().kind() != ActorKind.STATE && known.entity().country() == null
                || !scene.gazetteer().isFoughtForByGroups(own.entity())) {
            return;
        }
        for (int e = earlier.size() - 1; e >= Math.max(0, earlier.size() - 8); e--) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2 && before.partyLike(known) != null) {
                for (Side side : before.parties) {
                    draft.party(side.isGroup() ? side : null);
                }
            }
        }
        if (draft.parties.size() < 2) {
            draft.party(ExchangeDraft.group(document.main()));
        }
    }

    private String form(int i) {
        return scene.form(i);
    }
}
