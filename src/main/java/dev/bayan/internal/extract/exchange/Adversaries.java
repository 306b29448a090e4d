package dev.bayan.internal.extract.exchange;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.exchange.ExchangeDraft.Side;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who "the two sides" are that exchange captives. Whoever merely met or telephoned last is not meant where the text has
 * told before who fights whom.
 */
final class Adversaries {
    /** How far back the sentence is looked for in which the two were named last. */
    private static final int REACH = 120;

    private final Phrases phrases;
    private final Scene scene;
    private @Nullable List<Side> fighting;

    Adversaries(Phrases phrases) {
        this.phrases = phrases;
        this.scene = phrases.scene;
    }

    /** The two sides at war where a mention of "the two" falls on two who only talked; empty where it may stand. */
    List<Side> insteadOf(ActorMention pair) {
        boolean bare = pair.kind() == ActorMention.Kind.PAIR
                && phrases.in(pair.first(), ExchangeWords.BOTH_SUBJECT)
                && phrases.actors(scene.sentenceStart(pair.first()), pair.first())
                        .isEmpty();
        if (!bare || pair.entities().size() != 2 || fighting().size() < 2) {
            return List.of();
        }
        boolean fight = pair.entities().stream()
                .anyMatch(e -> fighting().stream().anyMatch(f -> f.entity().sameSide(e)));
        return !fight && talked(pair) ? fighting() : List.of();
    }

    /** Whether the two were named last as those who talk with each other. */
    private boolean talked(ActorMention pair) {
        List<ActorMention> before = phrases.actors(Math.max(0, pair.first() - REACH), pair.first());
        for (int m = before.size() - 1; m >= 0; m--) {
            ActorMention mention = before.get(m);
            if (pair.entities().stream().anyMatch(e -> e.sameSide(mention.meant()))) {
                return talk(mention.first());
            }
        }
        return false;
    }

    private boolean talk(int i) {
        for (int k = phrases.start(i); k < phrases.end(i); k++) {
            Predicate verb = phrases.verb(k);
            if (verb != null && verb.has(VerbSense.DISCUSS) || phrases.in(k, ExchangeWords.TALK)) {
                return true;
            }
        }
        return false;
    }

    /** The first two sides named in sentences about fighting; found once. */
    List<Side> fighting() {
        if (fighting == null) {
            List<Side> sides = new ArrayList<>();
            for (int s = 0; s < scene.text().sentenceCount() && sides.size() < 2; s++) {
                int from = scene.text().sentenceStart(s);
                int to = scene.text().sentenceEnd(s);
                if (tellsOfFighting(from, to)) {
                    List<ActorMention> between = between(from, to);
                    add(sides, !between.isEmpty() || talk(from) ? between : phrases.actors(from, to));
                    if (Scene.entitiesOf(between).size() == 1) {
                        break;
                    }
                }
            }
            fighting = List.copyOf(sides);
        }
        return fighting;
    }

    /** "وقف إطلاق النار بين روسيا وأوكرانيا". */
    private List<ActorMention> between(int from, int to) {
        for (int k = from; k < to; k++) {
            ActorMention first = phrases.form(k).equals("بين") ? scene.actors().mentionFrom(k + 1) : null;
            List<ActorMention> two = first == null
                    ? List.of()
                    : scene.actors().coordination(first).stream()
                            .filter(m -> m.entity() != null)
                            .toList();
            boolean unnamed = Scene.entitiesOf(two).size() == 1
                    && unnamedBehind(two.get(0).last());
            if (Scene.entitiesOf(two).size() == 2 || unnamed) {
                return two;
            }
        }
        return List.of();
    }

    /** "بين القوات الأوكرانية والانفصاليين": a second side that has no name of its own. */
    private boolean unnamedBehind(int k) {
        return phrases.form(k).startsWith("وال")
                && (phrases.form(k).endsWith("ين") || phrases.form(k).endsWith("ون"))
                && scene.nisba(k) == null;
    }

    private boolean tellsOfFighting(int from, int to) {
        for (int k = from; k < to; k++) {
            if (phrases.in(k, ExchangeWords.FIGHTING)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Side> sides, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            Side side = new Side(phrases.asState(mention.meant()), mention);
            boolean can = !phrases.mediates(mention)
                    && mention.kind() != ActorMention.Kind.PAIR
                    && side.entity().kind() != ActorKind.ORGANIZATION
                    && Phrases.belligerent(side.entity());
            if (can && sides.size() < 2 && sides.stream().noneMatch(s -> s.same(side))) {
                sides.add(side);
            }
        }
    }
}
