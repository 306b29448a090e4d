package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Move;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.extract.exchange.Trigger.Act;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;

/** Who is named beside an exchange and is no side of it: who tells of it, hears of it, gives thanks for it, only telephones. */
final class Bystanders {
    private static final int FOREIGN_REACH = 4;
    private static final int RELATIVE_REACH = 3;

    private final Phrases phrases;
    private final Scene scene;

    Bystanders(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** "مكالمة بوتين وترامب", "الاتصال بين الرئيسين فلان وفلان": two who only talk on the telephone. */
    boolean calls(ActorMention mention) {
        ActorMention first = phrases.chainHead(mention);
        int noun = form(first.first() - 1).equals("بين") ? first.first() - 2 : first.first() - 1;
        return mention.isPerson() && noun >= 0 && Concepts.call(scene, noun) != Concepts.CallNoun.NONE;
    }

    /** "التبادل الذي تحدث عنه الرئيس": who only spoke of it. */
    boolean speaksOf(ActorMention mention) {
        return phrases.spokenOf(mention.first(), Math.max(0, mention.first() - 1 - RELATIVE_REACH));
    }

    /** "أعلن لترامب أن", "أبلغ ترامب بأن": to whom it is told. */
    boolean listens(ActorMention mention) {
        Predicate verb = mention.isPerson() && mention.first() > 0 ? phrases.finite(mention.first() - 1) : null;
        return verb != null
                && (mention.preposition() == 'ل' && verb.has(VerbSense.SAY)
                        || verb.has(VerbSense.INFORM)
                                && !verb.subject().isEmpty()
                                && !verb.subject().contains(mention));
    }

    /** "أفرجت حركتا حماس والجهاد الإسلامي عن": those who do the same together are on one side. */
    static boolean actsWithOther(ExchangeDraft draft, ActorMention mention) {
        for (Leg leg : draft.legs) {
            if (leg.act() != Act.SWAP
                    && leg.agent != null
                    && leg.trigger.subject().size() > 1
                    && leg.trigger.subject().contains(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "أعرب الرئيس عن شكره لقطر على وساطتها التي أسفرت عن الإفراج عن …": whoever thanks for it. */
    boolean thanks(ActorMention mention) {
        for (int k = mention.first() - 1; k >= mention.first() - 2; k--) {
            Predicate verb = phrases.finite(k);
            if (verb != null) {
                return verb.reading().hasAny(Senses.of(VerbSense.EXPRESS, VerbSense.THANK, VerbSense.PRAISE));
            }
        }
        return false;
    }

    /** "وصل الأسرى الروس إلى بيلاروسيا": where captives of another nation land is no side. */
    boolean landsAt(ExchangeDraft draft, ActorMention mention) {
        Entity place = mention.entity();
        boolean lands = draft.legs.get(0).act() == Act.RETURN
                && place != null
                && place.kind() == ActorKind.STATE
                && form(mention.first() - 1).equals("الي");
        for (ExchangeDraft.Move move : draft.moves) {
            Side home = move.own != null ? move.own : move.to;
            lands &= home != null && !home.entity().sameSide(mention.meant());
        }
        return lands && !draft.moves.isEmpty();
    }

    /** Whether a side is only where the captives of an exchange land, wherever else the text names it. */
    boolean isLandingPlace(ExchangeDraft draft, Side side) {
        for (ActorMention mention : phrases.actors(phrases.start(draft.first()), draft.end())) {
            if (mention.entity() != null && side.entity().sameSide(mention.entity()) && landsAt(draft, mention)) {
                return true;
            }
        }
        return false;
    }

    boolean isSource(ExchangeDraft draft, ActorMention mention) {
        Entity entity = mention.meant();
        if (isDiplomat(draft, mention)) {
            return true;
        }
        if (entity.kind() == ActorKind.ARMED_GROUP || entity.kind() == ActorKind.STATE) {
            return false;
        }
        boolean office = entity.isPerson() || entity.kind() == ActorKind.INSTITUTION;
        for (ActorMention source : scene.attribution().of(draft.first())) {
            Entity speaker = source.entity();
            if (source.entities().contains(entity) || office && speaker != null && speaker.sameSide(entity)) {
                return true;
            }
        }
        return false;
    }

    /** "قال المتحدث باسم الخارجية القطرية إن حماس ستفرج عن … مقابل …": whoever speaks for the go-between. */
    boolean isDiplomat(ExchangeDraft draft, ActorMention mention) {
        Entity entity = mention.meant();
        boolean diplomat = entity.office() == Office.FOREIGN_MINISTER
                || entity.office() == Office.SPOKESPERSON && ofForeignMinistry(mention);
        return diplomat && betweenOthers(draft, entity);
    }

    private boolean ofForeignMinistry(ActorMention mention) {
        for (int k = mention.first() - FOREIGN_REACH; k < mention.last() + FOREIGN_REACH; k++) {
            if (form(k).endsWith("الخارجيه") || form(k).equals("خارجيه")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the captives on both sides are others' than a state's: who speaks for it tells of a deal that it is host to. */
    private static boolean betweenOthers(ExchangeDraft draft, Entity speaker) {
        boolean back = false;
        for (Move move : draft.moves) {
            back |= move.reversed;
            if (move.own != null
                    && speaker.country() != null
                    && speaker.country().equals(move.own.entity().country())) {
                return false;
            }
        }
        return back && ExchangeDraft.group(draft.parties) != null;
    }

    private String form(int i) {
        return scene.form(i);
    }
}
