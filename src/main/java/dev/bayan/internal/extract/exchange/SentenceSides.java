package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Office;
import java.util.List;

/** The sides of an exchange by who else is named in its sentence. */
final class SentenceSides {
    private final Phrases phrases;
    private final Scene scene;
    private final Adversaries adversaries;
    private final Groups groups;
    private final DocumentSides document;
    private final ToldSides told;
    private final Bystanders bystanders;

    SentenceSides(
            Phrases phrases,
            Adversaries adversaries,
            Groups groups,
            DocumentSides document,
            ToldSides told,
            Bystanders bystanders) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.adversaries = adversaries;
        this.groups = groups;
        this.document = document;
        this.told = told;
        this.bystanders = bystanders;
    }

    void find(ExchangeDraft draft) {
        int start = phrases.start(draft.first());
        boolean swap = draft.legs.get(0).act() == Act.SWAP || draft.isMutual();
        if (swap
                || draft.status == ExchangeStatus.AGREED
                || draft.status == ExchangeStatus.UNDER_NEGOTIATION
                || mediatedBetween(start, draft.first())) {
            told.between(draft, start, draft.first(), List.of());
            for (ActorMention mention : phrases.actors(start, draft.end())) {
                if (draft.parties.size() < 2
                        && mention.kind() == ActorMention.Kind.PAIR
                        && !mention.isPerson()
                        && mention.entities().size() >= 2) {
                    told.both(draft, mention);
                }
            }
        }
        if (!swap && draft.parties.isEmpty()) {
            return;
        }
        draft.partiesGuessed |= draft.parties.isEmpty();
        if (facesFoe(draft, start)) {
            draft.parties(adversaries.fighting());
            return;
        }
        for (ActorMention mention : phrases.actors(start, beforeCondition(draft))) {
            if (Phrases.belligerent(mention.meant())
                    && mention.meant().office() != Office.ENVOY
                    && !document.placed(mention)
                    && !bystanders.landsAt(draft, mention)
                    && !phrases.is(mention.first() - 2, ExchangeWords.EXILE)
                    && !phrases.mediates(mention)
                    && !document.mediators().contains(mention.meant().side())
                    && !Bystanders.actsWithOther(draft, mention)
                    && !bystanders.calls(mention)
                    && !bystanders.speaksOf(mention)
                    && !bystanders.listens(mention)
                    && !(!swap && bystanders.thanks(mention))
                    && !bystanders.isSource(draft, mention)) {
                draft.party(new Side(mention.meant(), mention));
                draft.party(swap ? groups.coordinated(mention.last()) : null);
            }
        }
    }

    /** "أبلغ نظيره بأن موسكو تقصف …، وشكره على تبادل عاد بموجبه 175 أوكرانيا": beside the one side stands the one that it fights, whoever else is named. */
    private boolean facesFoe(ExchangeDraft draft, int start) {
        List<Side> foes = adversaries.fighting();
        if (foes.size() != 2
                || draft.parties.size() != 1
                || !draft.parties.get(0).isAmong(foes)) {
            return false;
        }
        int foe = draft.parties.get(0).same(foes.get(0)) ? 1 : 0;
        List<ActorMention> speakers = scene.attribution().of(draft.first());
        for (ActorMention mention : phrases.actors(start, draft.end())) {
            // "قال رئيس الوفد الإثيوبي إن الجانب الإريتري أرجأ تسلم 12 جثة": he speaks for his own side
            if ((!mention.isPerson() || speakers.contains(mention))
                    && foes.get(foe).entity().sameSide(mention.meant())) {
                return true;
            }
        }
        return false;
    }

    /** "نجاح وساطة أجرتها بين مالي والجماعة أثمرت الإفراج عن": those between whom somebody mediates. */
    private boolean mediatedBetween(int from, int to) {
        boolean mediation = false;
        for (int k = from; k < to; k++) {
            mediation |= phrases.in(k, ExchangeWords.MEDIATION);
            if (mediation && form(k).equals("بين")) {
                return true;
            }
        }
        return false;
    }

    /** "أبدى استعداده للإفراج عن … إذا خففت واشنطن العقوبات": of whom something is asked for it is the other side. */
    void asked(ExchangeDraft draft) {
        for (int k = beforeCondition(draft); k < draft.end() && !phrases.isComma(k); k++) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                List<ActorMention> who = verb.explicitSubject() ? Scene.known(verb.subject()) : List.of();
                for (ActorMention mention : who) {
                    if (Phrases.belligerent(mention.meant())) {
                        draft.partiesOf(mention);
                    }
                }
                return;
            }
        }
    }

    /** What a condition asks for happens elsewhere. */
    private int beforeCondition(ExchangeDraft draft) {
        for (int k = draft.first(); k < draft.end(); k++) {
            if (scene.clauses().conditionAt(k)) {
                return k;
            }
        }
        return draft.end();
    }

    private String form(int i) {
        return scene.form(i);
    }
}
