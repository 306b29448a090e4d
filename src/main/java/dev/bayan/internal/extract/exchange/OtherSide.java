package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.ExchangeStatus;
import java.util.ArrayList;
import java.util.List;

/** Whether an exchange must have another side than its sentence tells, and whom the document gives for it. */
final class OtherSide {
    private final Phrases phrases;
    private final Scene scene;
    private final Adversaries adversaries;
    private final DocumentSides document;
    private final Bystanders bystanders;

    OtherSide(Phrases phrases, Adversaries adversaries, DocumentSides document, Bystanders bystanders) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.adversaries = adversaries;
        this.document = document;
        this.bystanders = bystanders;
    }

    /** Whether it must have another side: a swap, a group's captives, prisoners of war. A state that frees detainees need not. */
    boolean facesAnother(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        if (draft.status == ExchangeStatus.UNDER_NEGOTIATION
                && draft.parties.isEmpty()
                && draft.legs.get(0).act() != Act.SWAP) {
            return false;
        }
        if (answers(draft, earlier)) {
            draft.answer = true;
            return true;
        }
        if (draft.isMutual() || ExchangeDraft.group(draft.parties) != null) {
            return true;
        }
        for (Move move : draft.moves) {
            if (move.reversed) {
                return true;
            }
        }
        for (Leg leg : draft.legs) {
            // "11 محتجزا سُلّموا إلى …، مقابل إطلاق …": what is done in return is done by somebody
            boolean swap = leg.act() == Act.SWAP || ExchangeWords.IN_RETURN.contains(form(leg.token() - 1));
            boolean offered = draft.status == ExchangeStatus.PROPOSED && leg.other != null;
            if (swap || offered || hasWarCaptives(leg) || namesOther(leg)) {
                return true;
            }
        }
        return furtherOf(draft, earlier);
    }

    /** "وأطلقت إسرائيل في المقابل سراح …": one side's part, where the exchange told just before is with that side. */
    private boolean answers(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        ExchangeDraft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Leg first = draft.legs.get(0);
        if (before == null
                || draft.legs.size() > 1
                || first.act() == Act.SWAP
                || before.parties.size() < 2
                || draft.sentence - before.sentence > ExchangeMerger.ANSWER_REACH
                || draft.parties.size() == 1 && before.partyLike(draft.parties.get(0)) == null) {
            return false;
        }
        int start = phrases.start(first.token());
        int to =
                first.groups.isEmpty() ? first.token() + 1 : first.groups.get(0).first();
        for (int k = start; k < to; k++) {
            if (form(k).equals("المقابل") || form(k).equals("بالمقابل") || form(k).equals("وبالمقابل")) {
                return Captives.anyCounted(first.groups);
            }
        }
        return false;
    }

    private static boolean tellsOfWarCaptives(ExchangeDraft draft) {
        for (Leg leg : draft.legs) {
            if (hasWarCaptives(leg)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWarCaptives(Leg leg) {
        for (Captives group : leg.groups) {
            if (group.category() == CaptiveCategory.HOSTAGES || group.category() == CaptiveCategory.PRISONERS_OF_WAR) {
                return true;
            }
        }
        return false;
    }

    /** "من الطرف المقابل", "إلى جارتها": there is another side, whose name is told elsewhere. */
    private boolean namesOther(Leg leg) {
        for (int k = leg.token() + 1; k < leg.end; k++) {
            if (phrases.otherSide(k)) {
                return true;
            }
        }
        return false;
    }

    /** "رفات ستة جنود آخرين": bodies or wounded more, by a side whose exchange has just been told. */
    private boolean furtherOf(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        boolean further = draft.status == ExchangeStatus.REJECTED || draft.status == ExchangeStatus.SUSPENDED;
        for (Leg leg : draft.legs) {
            for (int k = leg.token(); k < leg.end; k++) {
                // "وأن ثلاثة مدنيين أعيدوا أيضا إلى روسيا"
                further |= leg.act() != Act.SWAP && ExchangeWords.ALSO.contains(form(k));
            }
            for (Captives group : leg.groups) {
                further |= group.category() == CaptiveCategory.BODIES
                        || group.category() == CaptiveCategory.WOUNDED
                        || group.others();
            }
        }
        for (int e = Math.max(0, earlier.size() - 3); further && e < earlier.size(); e++) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2
                    && draft.sentence - before.sentence <= 2
                    && (draft.parties.isEmpty() || before.partyLike(draft.parties.get(0)) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the names of the document tell who the sides may be. */
    boolean find(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (int e = earlier.size() - 1; e >= Math.max(0, earlier.size() - 8) && draft.parties.size() < 2; e--) {
            ExchangeDraft before = earlier.get(e);
            if (before.parties.size() == 2
                    && (draft.parties.isEmpty() || before.partyLike(draft.parties.get(0)) != null)) {
                draft.parties(before.parties);
            }
        }
        boolean belligerent = draft.parties.isEmpty()
                || Phrases.belligerent(draft.parties.get(0).entity());
        return draft.parties.size() < 2 && belligerent && pair(draft);
    }

    /** Whether it had to take the sides that the document names somewhere. */
    private boolean pair(ExchangeDraft draft) {
        List<Side> near = new ArrayList<>();
        List<ActorMention> sides = scene.actors().lastSidesBefore(draft.first());
        for (ActorMention mention : sides.isEmpty() ? scene.actors().lastPairBefore(draft.first()) : sides) {
            if (mention.entity() != null
                    && Phrases.belligerent(mention.entity())
                    && !phrases.mediates(mention)
                    && !document.mediators().contains(mention.entity().side())) {
                near.add(new Side(phrases.asState(mention.entity()), mention));
            }
        }
        List<Side> foes = adversaries.fighting();
        if (foes.size() == 2 && !draft.parties.isEmpty() && draft.parties.get(0).isAmong(foes)) {
            // whom the text tells to fight that side, not whom it talked with last
            draft.parties(foes);
            return false;
        }
        boolean strangers = false;
        for (Side side : near) {
            strangers |= !side.isAmong(foes);
        }
        if (strangers && foes.size() == 2 && draft.parties.isEmpty() && tellsOfWarCaptives(draft)) {
            draft.parties(foes);
            return false;
        }
        boolean fits = near.size() >= 2
                && (draft.parties.isEmpty() || draft.parties.get(0).isAmong(near));
        if (!fits && draft.parties.size() == 1 && draft.parties.get(0).entity().kind() == ActorKind.STATE) {
            // a state that frees captives faces the group of the document rather than a third state
            draft.party(ExchangeDraft.group(document.main()));
        }
        boolean group = ExchangeDraft.group(draft.parties) != null;
        for (Side side : fits ? near : document.main()) {
            // "أخبار > فلسطين": no side against a group
            boolean own = group && scene.gazetteer().isFoughtForByGroups(side.entity());
            if (!own && !bystanders.isDiplomat(draft, side.mention()) && !bystanders.isLandingPlace(draft, side)) {
                draft.party(side);
            }
        }
        return !fits;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
