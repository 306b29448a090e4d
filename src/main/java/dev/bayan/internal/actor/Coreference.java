package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom descriptions mean: "الرئيس الروسي", "نظيره", "الوزير", "الطرفان", "بلاده". */
final class Coreference {
    private final ActorLayer layer;
    private final List<ActorMention> mentions;
    private final MentionIndex index;
    private final PersonReference persons;
    private final BodyReference bodies;
    private final Pairs pairs;
    private final OwnSide ownSide;

    Coreference(ActorLayer layer) {
        this.layer = layer;
        this.mentions = layer.mentions();
        this.index = new MentionIndex(layer);
        this.persons = new PersonReference(mentions, index);
        this.bodies = new BodyReference(layer, index);
        this.pairs = new Pairs(layer, index, persons);
        this.ownSide = new OwnSide(layer, index);
    }

    /** Single persons and bodies first, for pairs and "بلاده" build on them; the subjects of dual verbs last. */
    void resolve() {
        for (int i = 0; i < mentions.size(); i++) {
            single(i);
        }
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention mention = mentions.get(i);
            if (mention.kind == ActorMention.Kind.PAIR && mention.entities.isEmpty()) {
                pairs.resolve(i);
            } else if (mention.kind == ActorMention.Kind.OWN && mention.entities.isEmpty()) {
                ownSide.resolve(i);
            }
        }
        impliedPairs();
    }

    private void single(int i) {
        ActorMention mention = mentions.get(i);
        switch (mention.kind) {
            case DESCRIBED -> mention.entities = List.of(persons.described(i));
            case BARE -> {
                Entity entity = bare(i);
                if (entity != null) {
                    mention.entities = List.of(entity);
                }
            }
            case COUNTERPART -> persons.counterpart(i);
            case NAMED -> persons.home(i);
            default -> {
                // the rest comes later
            }
        }
    }

    /** "الأخير", "الوزير", "الجيش". */
    private @Nullable Entity bare(int i) {
        ActorMention mention = mentions.get(i);
        if (mention.head.startsWith("الأخير")) {
            return index.lastNamed(i);
        }
        if (mention.head.startsWith("الأول")) {
            return index.firstNamed(i);
        }
        return mention.isPerson() ? persons.barePerson(i) : bodies.bareBody(i);
    }

    /** "اتفقا": a dual verb whose two subjects stand nowhere near. */
    private void impliedPairs() {
        for (Predicate predicate : layer.predicates()) {
            if (predicate.impliedPair) {
                predicate.subject = lastPairBefore(predicate.token);
            }
        }
    }

    /** Mentions of the two parties put together last before a token. */
    List<ActorMention> lastPairBefore(int token) {
        return pairs.lastPairBefore(token);
    }

    /** Mentions of the two sides, no persons, put together last before a token. */
    List<ActorMention> lastSidesBefore(int token) {
        return pairs.lastSidesBefore(token);
    }
}
