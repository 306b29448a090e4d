package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sides that the words of an exchange tell: its subject, "between", adjectives, who hands over to whom. */
final class ToldSides {
    private static final int DEAL_REACH = 5;

    private final Phrases phrases;
    private final Scene scene;
    private final Adversaries adversaries;

    ToldSides(Phrases phrases, Adversaries adversaries) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.adversaries = adversaries;
    }

    void find(ExchangeDraft draft, List<ExchangeDraft> earlier) {
        for (Leg leg : draft.legs) {
            if (leg.act() == Act.SWAP) {
                List<ActorMention> subject = leg.trigger.subject();
                for (ActorMention mention : subject) {
                    both(draft, mention);
                }
                for (ActorMention mention : subject) {
                    adjectives(draft, mention.last());
                }
                between(draft, leg.token(), leg.end, earlier);
            }
            eachOf(draft, leg);
            toBoth(draft, leg);
            dealOf(draft, leg, earlier);
            for (int k = leg.token() + 1; k < leg.end && leg.act() != Act.SWAP; k++) {
                if (form(k).equals("بين") && (phrases.in(k - 1, ExchangeWords.OPERATION) || swapped(k))) {
                    // "عادوا … في إطار صفقة بين الرياض والحوثيين": whose nationals they are matters less
                    between(draft, k, k + 1, earlier);
                }
            }
        }
        for (Move move : draft.moves) {
            draft.party(notMediating(move.from));
            draft.party(notMediating(move.to));
        }
        for (Leg leg : draft.legs) {
            if (leg.act() != Act.SWAP || leg.agent != null) {
                draft.party(notMediating(leg.agent));
                draft.party(notMediating(leg.other));
            }
            if (draft.parties.size() < 2 && leg.act() != Act.SWAP) {
                between(draft, leg.token(), leg.end, earlier);
            }
            for (Trigger attached : leg.attached) {
                draft.party(phrases.side(attached.subject()));
            }
        }
    }

    /** "نفذت الحكومة والحوثيون عملية أُعيد بموجبها 900 محتجز": the two who carried out the deal that a relative clause tells of. */
    private void dealOf(ExchangeDraft draft, Leg leg, List<ExchangeDraft> earlier) {
        int deal = leg.trigger.isNoun() || leg.agent != null ? -1 : phrases.dealBefore(leg.token());
        if (deal < 0) {
            return;
        }
        between(draft, deal, leg.token(), earlier);
        Predicate governor = phrases.finiteBefore(deal);
        List<ActorMention> both = governor == null || !governor.reading().hasAny(ExchangeWords.CARRIED_OUT)
                ? List.of()
                : governor.subject();
        if (Scene.entitiesOf(both).size() == 2) {
            for (ActorMention mention : both) {
                both(draft, mention);
            }
        }
    }

    /** "تفاهم روسي أوكراني على الإفراج عن …": sides told by the adjectives of their accord or of the talks that led to it. */
    void accord(ExchangeDraft draft) {
        int i = draft.first();
        for (int k = i - 1; draft.parties.isEmpty() && k >= Math.max(scene.sentenceStart(i), i - DEAL_REACH - 1); k--) {
            boolean joint = phrases.in(k, ExchangeWords.ACCORD) || phrases.in(k, ExchangeWords.NEGOTIATION);
            if (joint && phrases.nisba(k + 1) != null && phrases.nisbaBehind(k + 1) != null) {
                draft.party(phrases.nisba(k + 1));
                draft.party(phrases.nisbaBehind(k + 1));
            }
        }
    }

    /** "تعيد 350 أسيرا إلى روسيا وأوكرانيا": those to whom captives go at once. */
    private void toBoth(ExchangeDraft draft, Leg leg) {
        boolean unsplit = false;
        for (Move move : draft.moves) {
            unsplit |= move.unsplit;
        }
        for (int k = leg.token() + 1; unsplit && leg.act() != Act.SWAP && k < leg.end; k++) {
            ActorMention first = form(k).equals("الي") ? scene.actors().mentionFrom(k + 1) : null;
            List<ActorMention> both = first == null ? List.of() : scene.actors().coordination(first);
            if (Scene.entitiesOf(both).size() == 2) {
                leg.other = null;
                draft.partiesOf(both);
                return;
            }
        }
    }

    /** "ضمن عملية تبادل أسرى بين روسيا وأوكرانيا". */
    private boolean swapped(int between) {
        int swap = phrases.namesCaptives(between - 1) ? between - 2 : between - 1;
        return form(swap).endsWith("تبادل") && phrases.in(swap - 1, ExchangeWords.OPERATION);
    }

    /** The Red Cross takes captives over, but is no side. */
    private static @Nullable Side notMediating(@Nullable Side side) {
        return side == null
                        || side.entity().kind() == ActorKind.ORGANIZATION
                        || side.entity().office() == Office.ENVOY
                ? null
                : side;
    }

    /** The sides that a subject names; "الجانبان" may mean others than those who talked last. */
    void both(ExchangeDraft draft, ActorMention mention) {
        List<Side> others = adversaries.insteadOf(mention);
        if (others.isEmpty()) {
            draft.partiesOf(mention);
        } else {
            draft.parties(others);
        }
    }

    /** "إلى كل من روسيا وأوكرانيا … في عملية تبادل". */
    private void eachOf(ExchangeDraft draft, Leg leg) {
        boolean swap = leg.act() == Act.RETURN || leg.act() == Act.SWAP && leg.trigger.isNoun();
        for (int k = swap ? Math.max(scene.sentenceStart(leg.token()), leg.token() - 12) : leg.token();
                k < leg.end;
                k++) {
            ActorMention mention =
                    phrases.in(k, ExchangeWords.EACH) && form(k + 1).equals("من")
                            ? scene.actors().mentionFrom(k + 2)
                            : null;
            if (mention != null && mention.kind() == ActorMention.Kind.PAIR) {
                adjectives(draft, mention.last());
            }
            if (mention != null) {
                draft.partiesOf(scene.actors().coordination(mention));
            }
        }
    }

    /** "القوات الروسية والأوكرانية", "الجانبين، الروسي والأوكراني": sides told by adjectives. */
    private void adjectives(ExchangeDraft draft, int from) {
        int k = phrases.isComma(from) ? from + 1 : from;
        while (phrases.nisba(k) != null && (form(k).startsWith("ال") && k > from || form(k).startsWith("وال"))) {
            draft.party(phrases.nisba(k));
            k++;
        }
    }

    void between(ExchangeDraft draft, int from, int to, List<ExchangeDraft> earlier) {
        for (int k = from; k < to && draft.parties.size() < 2; k++) {
            boolean between = form(k).equals("بين");
            ActorMention mention = between
                            || form(k).equals("مع")
                                    && k > from
                                    && !phrases.in(k - 1, ExchangeWords.COORDINATION)
                                    && sharesDeal(draft, k)
                    ? scene.actors().mentionFrom(k + 1)
                    : null;
            if (mention == null
                    || mention.entity() == null
                    || !between && mention.entity().isPerson()) {
                continue;
            }
            ExchangeDraft told = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
            if (told != null && told.parties.size() == 2 && meansOthers(mention)) {
                draft.parties(told.parties);
                continue;
            }
            if (mention.kind() == ActorMention.Kind.PAIR
                    && !adversaries.insteadOf(mention).isEmpty()) {
                both(draft, mention);
                continue;
            }
            List<ActorMention> chain = scene.actors().coordination(mention);
            if (!between || Scene.entitiesOf(chain).size() >= 2) {
                draft.partiesOf(chain);
            }
        }
    }

    /** "صفقة تبادل مع طهران", "بموجب اتفاق مع الحركة": with whom the deal is; "بعد اتصالات مع الإدارة" tells of no side. */
    private boolean sharesDeal(ExchangeDraft draft, int with) {
        for (Leg leg : draft.legs) {
            if (leg.act() == Act.SWAP) {
                return true;
            }
        }
        for (int k = with - 1; k > with - DEAL_REACH; k--) {
            if (phrases.in(k, ExchangeWords.ACCORD) || ExchangeWords.SWAP_STEM.occursIn(form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "بين الطرفين" without either of them in the sentence: the sides of the exchange told last are nearer at hand. */
    private boolean meansOthers(ActorMention pair) {
        return pair.kind() == ActorMention.Kind.PAIR
                && phrases.in(pair.first(), ExchangeWords.BOTH)
                && phrases.actors(scene.sentenceStart(pair.first()), pair.first())
                        .isEmpty();
    }

    private String form(int i) {
        return scene.form(i);
    }
}
