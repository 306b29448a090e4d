package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.ActorKind;
import dev.bayan.model.ExchangeStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of an exchange: by the words that tell of it first, then by its sentence, then by its document. */
final class PartyFinder {
    private final Phrases phrases;
    private final Scene scene;
    private final Adversaries adversaries;
    private final DocumentSides document;
    private final ToldSides told;
    private final AgreedSides agreed;
    private final CaptiveSides captives;
    private final SentenceSides sentence;
    private final OtherSide other;

    PartyFinder(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.adversaries = new Adversaries(phrases);
        Groups groups = new Groups(phrases);
        Bystanders bystanders = new Bystanders(phrases);
        this.document = new DocumentSides(phrases, groups);
        this.told = new ToldSides(phrases, adversaries);
        this.agreed = new AgreedSides(phrases, told);
        this.captives = new CaptiveSides(phrases, document);
        this.sentence = new SentenceSides(phrases, adversaries, groups, document, told, bystanders);
        this.other = new OtherSide(phrases, adversaries, document, bystanders);
    }

    void find(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (Move move : draft.moves) {
            throughAnother(move);
            move.from = principal(move.from);
            move.to = principal(move.to);
        }
        for (Leg leg : draft.legs) {
            leg.agent = principal(leg.agent);
            leg.other = principal(leg.other);
        }
        told.find(draft, earlier);
        told.accord(draft);
        if (draft.parties.isEmpty() && othersEfforts(draft)) {
            // "جهود تُبذل بين دمشق والفصائل لمبادلة …"
            for (int k = phrases.start(draft.first()); k < draft.first(); k++) {
                told.between(draft, k, form(k).equals("بين") ? k + 1 : k, earlier);
            }
            return;
        }
        agreed.find(draft);
        captives.find(draft, earlier);
        if (draft.parties.size() < 2) {
            sentence.find(draft);
        }
        if (draft.parties.size() < 2 && other.facesAnother(draft, earlier)) {
            draft.partiesGuessed |= draft.parties.isEmpty();
            boolean one = draft.parties.size() == 1;
            draft.otherGuessed = other.find(draft, earlier) && one && draft.parties.size() == 2;
        }
        if (draft.parties.size() == 1 && givesUnnamed(draft)) {
            teller(draft);
        }
        if (draft.parties.size() == 1 && phrases.captors(draft.parties.get(0).mention())) {
            // "أفرج مسلحون عن 130 تلميذا": their state is the one the document is about
            for (Side side : document.main()) {
                draft.party(side.entity().kind() == ActorKind.STATE ? side : null);
            }
        }
        if (draft.parties.size() < 2 && draft.status == ExchangeStatus.PROPOSED) {
            sentence.asked(draft);
        }
        for (int p = 0; p < draft.parties.size(); p++) {
            inTheNameOfState(draft, p);
        }
        boolean lone =
                draft.parties.size() == 1 && draft.parties.get(0).entity().kind() != ActorKind.ARMED_GROUP;
        if (lone && draft.status == ExchangeStatus.UNDER_NEGOTIATION) {
            draft.parties.clear();
        }
    }

    /** "استعادت وزارة الدفاع الروسية … من أوكرانيا": facing another state, a ministry or an army acts for its own. */
    private void inTheNameOfState(ExchangeDraft draft, int p) {
        Side side = draft.parties.get(p);
        Entity other = draft.parties.size() == 2 ? draft.parties.get(1 - p).entity() : null;
        String country = side.entity().country();
        Entity state = country == null ? null : scene.gazetteer().state(country);
        boolean body =
                side.entity().kind() == ActorKind.INSTITUTION || side.entity().kind() == ActorKind.ARMED_FORCES;
        boolean facesState =
                other != null && other.country() != null && !other.kind().equals(ActorKind.ORGANIZATION);
        if (other == null || !facesState || !body || state == null || state.sameSide(other)) {
            return;
        }
        Side named = new Side(state, side.mention());
        draft.parties.set(p, named);
        for (Move move : draft.moves) {
            move.from = side.same(move.from) ? named : move.from;
            move.to = side.same(move.to) ? named : move.to;
        }
        for (Leg leg : draft.legs) {
            leg.agent = side.same(leg.agent) ? named : leg.agent;
            leg.other = side.same(leg.other) ? named : leg.other;
        }
    }

    /** "ستعاد إلى أرمينيا مجموعة من الجنود", "سيتم الإفراج عن 23 جنديا أرمينيا": a passive with a side that gets them and nobody who hands them over. */
    private static boolean givesUnnamed(ExchangeDraft draft) {
        Leg leg = draft.legs.get(0);
        if (leg.act() != Act.GIVE || leg.agent != null) {
            return false;
        }
        return leg.trigger.isNoun()
                ? draft.isCounted() && allOwn(draft.moves, draft.parties.get(0))
                : leg.other != null && leg.trigger.asVerb().form().passive();
    }

    private static boolean allOwn(List<Move> moves, Side side) {
        for (Move move : moves) {
            if (move.own == null || !move.own.same(side)) {
                return false;
            }
        }
        return true;
    }

    /** "…، حسبما أعلن الرئيس الأذربيجاني": the state whose head or ministry tells what it will hand over. */
    private void teller(ExchangeDraft draft) {
        for (ActorMention source : scene.attribution().of(draft.first())) {
            Entity speaker = source.entity();
            Entity state = speaker == null || speaker.country() == null || speaker.kind() == ActorKind.MEDIA
                    ? null
                    : scene.gazetteer().state(speaker.country());
            Side side = state == null || document.mediators().contains(state.side()) ? null : new Side(state, source);
            List<Side> foes = adversaries.fighting();
            // "قال الوسيط إنه سيتم الإفراج عن 15 أسيرا أرمينيا": none of those who fight
            boolean fights = foes.size() == 2
                    ? side != null && side.isAmong(foes)
                    : !draft.legs.get(0).trigger.isNoun();
            if (side != null && fights) {
                draft.party(side);
                return;
            }
        }
    }

    /** "تسلمت وزارة الصحة في غزة جثامين …": a body that takes them over in the name of its side. */
    private @Nullable Side principal(@Nullable Side side) {
        if (side == null || side.entity().kind() != ActorKind.INSTITUTION) {
            return side;
        }
        return document.caretaker(side.mention()) ? document.sideOf(side) : side;
    }

    /** "سلّمت حماس إلى الجانب المصري الجندي الإسرائيلي …": into a third one's hands, in a text where their own state acts: to that state. */
    private void throughAnother(Move move) {
        Side own = move.own;
        Side to = move.to;
        boolean third = own != null
                && to != null
                && own.entity().kind() == ActorKind.STATE
                && to.entity().country() != null
                && !own.same(to)
                && !own.same(move.from);
        if (!third || own == null || !own.isAmong(document.main())) {
            return;
        }
        if (move.leg != null && move.leg.other != null && move.leg.other.same(to)) {
            move.leg.other = own;
        }
        move.to = own;
    }

    /** "جهود مصر للإفراج عن الرهائن": those who try are no sides. */
    private boolean othersEfforts(ExchangeDraft draft) {
        int i = draft.first();
        for (int k = i - 1;
                draft.status == ExchangeStatus.UNDER_NEGOTIATION && k >= Math.max(scene.sentenceStart(i), i - 18);
                k--) {
            if (phrases.in(k, ExchangeWords.EFFORT)) {
                return true;
            }
        }
        return false;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
