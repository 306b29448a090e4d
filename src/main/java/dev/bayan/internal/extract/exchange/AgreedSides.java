package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import java.util.ArrayList;
import java.util.List;

/** The sides of an exchange by who agrees on it, negotiates, proposes or refuses it. */
final class AgreedSides {
    private static final Senses SET_ABOUT =
            Senses.of(VerbSense.INTEND, VerbSense.START, VerbSense.CONTINUE, VerbSense.PLEDGE);

    private final Phrases phrases;
    private final Scene scene;
    /** How far behind a trigger a relative clause may stand. */
    private static final int AGREED_REACH = 16;

    private final ToldSides told;

    AgreedSides(Phrases phrases, ToldSides told) {
        this.phrases = phrases;
        this.scene = phrases.scene;
        this.told = told;
    }

    void find(ExchangeDraft draft) {
        List<ActorMention> two = draft.parties.isEmpty() ? agreedOnIt(draft.first()) : List.of();
        if (!two.isEmpty()) {
            draft.partiesOf(two);
            return;
        }
        Predicate governor = phrases.governor(draft.first());
        boolean goBetween = governor != null
                && governor.has(VerbSense.NEGOTIATE)
                && phrases.in(governor.token() + 1, ExchangeWords.BOTH);
        if (governor == null || governor.participle() || goBetween) {
            // "موفدا ألمانيا يفاوض الطرفين": none of the two
            return;
        }
        List<ActorMention> subject = governor.explicitSubject() ? governor.subject() : chainBefore(governor);
        boolean joint = governor.reading()
                .hasAny(Senses.of(VerbSense.AGREE, VerbSense.REACH, VerbSense.NEGOTIATE, VerbSense.SIGN));
        // "أتمت حماس وإسرائيل صفقة تبادل"
        boolean carriedOut = draft.legs.get(0).trigger.isNoun()
                && draft.legs.get(0).act() == Act.SWAP
                && governor.reading().hasAny(ExchangeWords.CARRIED_OUT)
                && governor.explicitSubject();
        // "موسكو وكييف تعتزمان تبادل 350 أسيرا"
        carriedOut |= draft.legs.get(0).trigger.isNoun()
                && draft.legs.get(0).act() == Act.SWAP
                && governor.reading().hasAny(SET_ABOUT);
        if ((joint || carriedOut) && Scene.entitiesOf(subject).size() >= 2) {
            draft.partiesGuessed = draft.parties.isEmpty();
            List<ActorMention> guests = withoutHost(subject, draft.first());
            if (guests.size() == 1) {
                told.both(draft, guests.get(0));
            } else {
                draft.partiesOf(guests);
            }
        } else if (joint && draft.parties.size() < 2) {
            draft.partiesOf(subject);
            counterpartOf(draft, governor);
        } else if (governor.has(VerbSense.PROPOSE) && proposedToBoth(draft, governor)) {
            return;
        } else if (governor.has(VerbSense.REFUSE) || governor.has(VerbSense.PROPOSE)) {
            draft.partiesOf(subject);
            opposite(draft, governor);
        }
    }

    /** "عملية الإفراج عن 900 محتجز، التي اتفقت عليها الحكومة والحركة": the two of whom a relative clause tells that they agreed on it. */
    private List<ActorMention> agreedOnIt(int trigger) {
        int end = Math.min(scene.sentenceEnd(trigger), trigger + AGREED_REACH);
        for (int k = trigger + 1; k + 2 < end; k++) {
            Predicate verb = ExchangeWords.RELATIVE.contains(form(k)) ? phrases.finite(k + 1) : null;
            boolean agreed = verb != null
                    && verb.reading().hasAny(Senses.of(VerbSense.AGREE, VerbSense.REACH))
                    && verb.reading().isPast()
                    && !verb.negated()
                    && ExchangeWords.UPON_IT.contains(form(k + 2));
            ActorMention first = agreed ? scene.actors().mentionFrom(k + 3) : null;
            List<ActorMention> chain = first == null || first.preposition() != 0
                    ? List.of()
                    : scene.actors().coordination(first);
            if (Scene.entitiesOf(chain).size() == 2) {
                return chain;
            }
        }
        return List.of();
    }

    /** "وفود الولايات المتحدة وأوكرانيا وروسيا اتفقت": the names that end right before the verb; failing them its carried subject. */
    private List<ActorMention> chainBefore(Predicate verb) {
        ActorMention last = scene.actors().mentionAt(verb.token() - 1);
        List<ActorMention> chain = last == null ? List.of() : scene.actors().coordination(phrases.chainHead(last));
        return chain.size() >= 2 ? chain : verb.subject();
    }

    /** Of three who agree, the one who announces it is the host. */
    private List<ActorMention> withoutHost(List<ActorMention> subject, int token) {
        List<ActorMention> sources = scene.attribution().of(token);
        if (Scene.entitiesOf(subject).size() < 3) {
            return subject;
        }
        List<ActorMention> guests = new ArrayList<>(subject);
        for (ActorMention mention : subject) {
            for (ActorMention source : sources) {
                if (source.entity() != null
                        && mention.entity() != null
                        && source.entity().sameSide(mention.entity())) {
                    guests.remove(mention);
                }
            }
        }
        return guests;
    }

    /** "تتفاوض مع واشنطن على", "تفاوض تنظيم الدولة على". */
    private void counterpartOf(ExchangeDraft draft, Predicate governor) {
        int behind = governor.token() + 1;
        if (form(behind).startsWith("ال") && form(behind).endsWith("ين")) {
            // "باريس تفاوض الإيرانيين على إطلاق …"
            draft.party(phrases.nisba(behind));
        }
        for (ActorMention mention : phrases.actors(governor.token() + 1, draft.first())) {
            boolean faced = form(mention.first() - 1).equals("مع") || mention.first() == governor.token() + 1;
            if (faced && Phrases.belligerent(mention.meant())) {
                draft.partiesOf(mention);
            }
        }
    }

    /** "اقترحت تركيا على روسيا وأوكرانيا": who proposes to two is none of them. */
    private boolean proposedToBoth(ExchangeDraft draft, Predicate governor) {
        for (ActorMention mention : phrases.actors(governor.token() + 1, draft.first())) {
            List<ActorMention> chain =
                    form(mention.first() - 1).equals("علي") ? scene.actors().coordination(mention) : List.of();
            if (Scene.entitiesOf(chain).size() >= 2) {
                draft.partiesOf(chain);
                return true;
            }
        }
        return false;
    }

    /** "رفضت X عرضا من Y", "اقترح X على Y", "عرضا إسرائيليا". */
    private void opposite(ExchangeDraft draft, Predicate governor) {
        for (int k = governor.token() + 1; k < draft.first(); k++) {
            Side named = phrases.sideAt(k);
            if (named != null && Phrases.belligerent(named.entity()) && !phrases.mediates(named.mention())) {
                draft.party(named);
            } else if (named == null && phrases.in(k - 1, ExchangeWords.PROPOSAL) && phrases.nisba(k) != null) {
                draft.party(phrases.nisba(k));
            }
        }
    }

    private String form(int i) {
        return scene.form(i);
    }
}
