package dev.bayan.internal.extract.commitment;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Towards whom or with whom a commitment is made: "مع الجانب الأميركي", "لمساعدة أوكرانيا", "للجنود الأوكرانيين". */
final class Beneficiaries {
    /** Words whose genitive or object is whom they are for. */
    private static final WordSet TOWARDS = TriggerWords.of("TOWARDS");
    /** People of a state: "الجنود الأوكرانيين", "طالبا غينيا". */
    private static final WordSet PEOPLE = TriggerWords.of("PEOPLE");
    /** What is given, so that إلى names a receiver and no mere place. */
    private static final WordSet GIFTS = TriggerWords.of("GIFTS");
    /** Masdars that end something: with whom it is ended is nobody's benefit. */
    private static final WordSet BREAKING = TriggerWords.of("BREAKING");

    private static final WordSet AGAINST = TriggerWords.of("AGAINST");
    /** People and things that stand for whoever has them. */
    private static final WordSet THEIRS = TriggerWords.of("THEIRS");

    private static final int SENTENCES = 3;
    private static final int GIFT_REACH = 7;

    private final Scene scene;

    Beneficiaries(Scene scene) {
        this.scene = scene;
    }

    List<Actor> of(Draft draft) {
        List<Entity> own = Scene.entitiesOf(draft.committers);
        List<Actor> found = new ArrayList<>();
        for (ActorMention recipient : draft.recipients) {
            recipient.entities().forEach(entity -> add(found, own, recipient, entity));
        }
        for (int i = draft.actionFrom; i < draft.actionTo; i++) {
            ActorMention mention = scene.actors().mentionFrom(i);
            if (mention != null && !mention.entities().isEmpty()) {
                if (towards(mention, draft) && pairWithOneself(mention, draft)) {
                    twoOthers(mention.first(), own)
                            .forEach(other -> add(found, own, other, Objects.requireNonNull(other.entity())));
                } else if (towards(mention, draft)) {
                    addAll(found, own, mention, draft.actionTo);
                }
            } else if (scene.actors().mentionAt(i) == null) {
                Entity state = scene.nisba(i);
                if (state != null
                        && i > draft.actionFrom
                        && (TriggerWords.is(scene.form(i - 1), PEOPLE) || people(i))) {
                    add(found, own, scene.actors().stateMention(i, state), state);
                }
            }
        }
        return found;
    }

    /** "الطيارين الأوكرانيين": only of people has an adjective this plural. */
    private boolean people(int adjective) {
        String form = scene.form(adjective);
        return (form.endsWith("يين") || form.endsWith("يون"))
                && scene.form(adjective - 1).startsWith("ال")
                && form.startsWith("ال")
                && scene.tokens().get(adjective - 1).isWord()
                && !Words.FUNCTION.contains(scene.form(adjective - 1))
                && !AGAINST.contains(scene.form(adjective - 2));
    }

    private void addAll(List<Actor> found, List<Entity> own, ActorMention first, int limit) {
        for (ActorMention one : scene.actors().coordination(first)) {
            if (one.last() > limit) {
                return;
            }
            one.entities().forEach(entity -> add(found, own, one, entity));
        }
    }

    private boolean towards(ActorMention mention, Draft draft) {
        if (mention.first() == draft.actionFrom) {
            return mention.preposition() == 'ل';
        }
        if (mention.kind() == ActorMention.Kind.OWN) {
            return false;
        }
        String before = scene.form(mention.first() - 1);
        if (mention.preposition() == 'ل') {
            return mention.entity() != null && mention.entity().kind() != ActorKind.MEDIA;
        }
        if (mention.preposition() == 'ب') {
            return TriggerWords.plain(before).equals("اعتراف");
        }
        if (mention.conjunction() != 0) {
            return false;
        }
        if (before.equals("مع") && TriggerWords.is(scene.form(draft.actionFrom), BREAKING)) {
            return false;
        }
        return before.equals("الي")
                ? gives(draft, mention.first())
                : TriggerWords.is(before, TOWARDS) || theirPeople(mention.first() - 1, draft.actionFrom);
    }

    /** The only two states or groups besides the committer in the nearest sentence that names others; or nobody. */
    private List<ActorMention> twoOthers(int pair, List<Entity> own) {
        List<ActorMention> others = new ArrayList<>();
        for (int s = scene.sentence(pair); s >= 0 && scene.sentence(pair) - s < SENTENCES && others.isEmpty(); s--) {
            for (ActorMention mention : scene.mentions(
                    scene.text().sentenceStart(s), Math.min(pair, scene.text().sentenceEnd(s)))) {
                Entity side = mention.entity();
                if (side != null
                        && (side.kind() == ActorKind.STATE || side.kind() == ActorKind.GROUP)
                        && own.stream().noneMatch(side::sameSide)
                        && others.stream().noneMatch(o -> side.equals(o.entity()))) {
                    others.add(mention);
                }
            }
        }
        return others.size() == 2 ? others : List.of();
    }

    /** "سنعمل مع الطرفين": nobody works with a pair that he is one of. */
    private static boolean pairWithOneself(ActorMention mention, Draft draft) {
        return mention.entities().size() > 1 && Bound.sameSides(List.of(mention), draft.committers);
    }

    /** "أمام قوافل البرنامج", "تأمين تنقل أفراد البعثة": what is done towards somebody's people or convoys is done towards him. */
    private boolean theirPeople(int last, int from) {
        int k = last;
        while (k > from && TriggerWords.is(scene.form(k), THEIRS)) {
            k--;
        }
        return k < last && TriggerWords.is(scene.form(k), TOWARDS);
    }

    private boolean gives(Draft draft, int to) {
        for (int i = draft.actionFrom; i < Math.min(to, draft.actionFrom + GIFT_REACH); i++) {
            if (TriggerWords.is(scene.form(i), GIFTS)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Actor> found, List<Entity> own, ActorMention mention, Entity entity) {
        if (own.stream().noneMatch(o -> o.sameSide(entity))
                && found.stream().noneMatch(a -> a.name().equals(entity.name()))) {
            found.add(mention.actor(entity, scene.text().text()));
        }
    }
}
