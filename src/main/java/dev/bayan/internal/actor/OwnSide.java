package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the side of whoever speaks or acts: "بلاده", "حكومتنا", "المملكة". */
final class OwnSide {
    private final ActorLayer layer;
    private final List<ActorMention> mentions;
    private final MentionIndex index;

    OwnSide(ActorLayer layer, MentionIndex index) {
        this.layer = layer;
        this.mentions = layer.mentions();
        this.index = index;
    }

    /** Fills in whose side a mention means; leaves it without entities where nobody is found. */
    void resolve(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        if (head.startsWith("ال")) {
            mention.entities = realm(i, head);
            return;
        }
        Entity owner = owner(i, head);
        if (owner != null) {
            Entity side = sideOf(owner);
            boolean stateless = head.startsWith("بلاد") && side.isPerson();
            mention.entities = List.of(stateless ? spokenOf(i, side) : side);
        }
    }

    /** "بلاده" of a person whose state the text does not tell: the state that its sentence, paragraph or the whole text is about. */
    private Entity spokenOf(int i, Entity person) {
        String country = index.countryOfParagraph(i);
        country = country == null ? index.dominantCountry() : country;
        Entity state = country == null ? null : layer.gazetteer().state(country);
        return state == null ? person : state;
    }

    /** "المملكة": the monarchy of that name spoken of last. */
    private List<Entity> realm(int i, String head) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.country() != null && monarchy(entity.country(), head)) {
                Entity state = layer.gazetteer().state(entity.country());
                return state == null ? List.of() : List.of(state);
            }
        }
        return List.of();
    }

    /** Who says "بلدنا", or the subject of the verb before "بلاده", or failing that whoever was mentioned last. */
    private @Nullable Entity owner(int i, String head) {
        Entity owner = null;
        if (head.endsWith("نا") || head.endsWith("ي")) {
            owner = speaker(i);
        }
        Predicate verb = owner == null ? verbBefore(mentions.get(i)) : null;
        if (verb != null
                && index.sentence(mentions.get(i))
                        != layer.text().tokens().get(verb.token).sentence()) {
            // "ووفقا لفلان، تعتزم حكومته": nobody acts before in the sentence, but somebody is named
            owner = personInSentence(i);
            verb = owner == null ? verb : null;
        }
        if (verb != null) {
            Entity addressee = verb.has(VerbSense.DEMAND) ? addressee(i, verb) : null;
            owner = addressee != null ? addressee : verb.subject.get(0).entity();
        }
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH) && owner == null; k--) {
            owner = mentions.get(k).entity();
        }
        return owner;
    }

    private @Nullable Entity personInSentence(int i) {
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mentions.get(i)); k--) {
            if (mentions.get(k).isPerson() && mentions.get(k).entity() != null) {
                return mentions.get(k).entity();
            }
        }
        return null;
    }

    /** The nearest verb before a mention, in its sentence or the one before, that has another subject. */
    private @Nullable Predicate verbBefore(ActorMention mention) {
        int sentence = index.sentence(mention);
        for (int k = index.firstPredicateAt(mention.first) - 1; k >= 0; k--) {
            Predicate predicate = layer.predicates().get(k);
            int at = layer.text().tokens().get(predicate.token).sentence();
            if (sentence - at > 1) {
                return null;
            }
            if (!predicate.subject.isEmpty()
                    && !predicate.subject.contains(mention)
                    && predicate.subject.get(0).first < mention.first
                    && mayHave(mention, predicate.subject.get(0))
                    && !predicate.has(VerbSense.BE)) {
                return predicate;
            }
        }
        return null;
    }

    /** "في كلمة ألقاها أمام مجلس الأمن، … بلاده": an organisation of no state has no country, a station no movement. */
    private static boolean mayHave(ActorMention own, ActorMention owner) {
        Entity entity = owner.entity();
        boolean organization = entity != null && entity.kind() == ActorKind.ORGANIZATION && entity.country() == null;
        boolean station = entity != null && entity.kind() == ActorKind.MEDIA;
        return !station && !(organization && FoldedText.fold(own.head).startsWith("بلاد"));
    }

    /** "طالبت واشنطن إريتريا بسحب قواتها": of whom something of his own is demanded. */
    private @Nullable Entity addressee(int i, Predicate verb) {
        for (int k = i - 1; k >= 0 && mentions.get(k).first > verb.token; k--) {
            ActorMention mention = mentions.get(k);
            if (!verb.subject.contains(mention) && mention.preposition == 0 && mention.entity() != null) {
                return mention.entity();
            }
        }
        return null;
    }

    /** Who says "our country" at a mention: the subject of the verb of saying before its quotation, or the speaker before a colon. */
    private @Nullable Entity speaker(int i) {
        ActorMention mention = mentions.get(i);
        List<Token> tokens = layer.text().tokens();
        int quote = tokens.get(mention.first).quote();
        List<Predicate> predicates = layer.predicates();
        for (int k = index.firstPredicateAt(mention.first) - 1; k >= 0; k--) {
            Predicate predicate = predicates.get(k);
            if (quote >= 0 && tokens.get(predicate.token).quote() == quote) {
                continue;
            }
            if (index.sentence(mention) - tokens.get(predicate.token).sentence() > 3) {
                break;
            }
            if (predicate.has(VerbSense.SAY)
                    && !predicate.subject.isEmpty()
                    && predicate.subject.get(0).entity() != null) {
                return predicate.subject.get(0).entity();
            }
        }
        for (int k = mention.first - 1; k >= layer.text().sentenceStart(index.sentence(mention)); k--) {
            if (tokens.get(k).is(":")) {
                for (int m = i - 1; m >= 0 && index.sentence(mentions.get(m)) == index.sentence(mention); m--) {
                    if (mentions.get(m).last <= k && mentions.get(m).entity() != null) {
                        return mentions.get(m).entity();
                    }
                }
            }
        }
        return null;
    }

    /** "المملكة" and "السلطنة": whether a state goes by that name. */
    private static boolean monarchy(String country, String head) {
        return switch (head) {
            case "المملكه" ->
                Set.of("SA", "JO", "MA", "BH", "GB", "BE", "NL", "ES", "TH", "KH", "NO", "SE", "DK")
                        .contains(country);
            case "السلطنه" -> Set.of("OM", "BN").contains(country);
            default -> false;
        };
    }

    /** The state or group that a speaker speaks for when he says "my country", "my movement". */
    private Entity sideOf(Entity owner) {
        Entity state = owner.country() == null ? null : layer.gazetteer().state(owner.country());
        if (state != null) {
            return state;
        }
        if (owner.affiliation() != null) {
            return new Entity(owner.affiliation(), owner.affiliation(), ActorKind.GROUP, null, null, null);
        }
        return owner;
    }
}
