package dev.bayan.internal.actor;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the two parties that a text puts together: "الطرفان", "وزيرا خارجية البلدين", "اتفقا". */
final class Pairs {
    private static final WordSet ANOTHER = WordSet.of("اخري", "واخري", "اخر", "واخر");

    private static final WordSet COUNTRIES = WordSet.of("البلدين", "البلدان", "الدولتين", "الدولتان");
    private static final WordSet BEFORE_GENITIVE = WordSet.of("بين", "من", "الي", "علي", "لدي");
    private static final WordSet FACING = WordSet.of("مع", "ضد");

    private final ActorLayer layer;
    private final List<ActorMention> mentions;
    private final MentionIndex index;
    private final PersonReference people;
    private final TalksPairs talks;
    private @Nullable BitSet mediators;

    Pairs(ActorLayer layer, MentionIndex index, PersonReference people) {
        this.layer = layer;
        this.mentions = layer.mentions();
        this.index = index;
        this.people = people;
        this.talks = new TalksPairs(layer, index);
    }

    /** "الطرفان": fills in whom a mention of parties already named means. */
    void resolve(int i) {
        ActorMention mention = mentions.get(i);
        mention.entities = mention.isPerson() && !mention.head.startsWith("ال") ? officers(i) : twoStates(i);
        if (mention.entities.isEmpty() && !mention.isPerson()) {
            mention.entities = actedTogether(mention);
        }
        if (mention.entities.isEmpty()) {
            mention.entities = pair(i, mention.office, mention.actorKind == ActorKind.PERSON, mention.number);
        }
        Entity caller = mention.isPerson() ? null : calling(mention);
        if (caller != null && caller.isSideOfAny(mention.entities)) {
            List<Entity> others = mostNamed(mention.first, caller);
            mention.entities = others.isEmpty() ? mention.entities : others;
        }
    }

    /** "بكين تدعو الجانبين إلى", "حث غوتيريش الطرفين على": whoever calls on the two is none of them; or null. */
    private @Nullable Entity calling(ActorMention mention) {
        Predicate predicate =
                mention.preposition == 0 && mention.first > 0 ? layer.predicateAt(mention.first - 1) : null;
        ActorMention subject = predicate == null ? layer.mentionAt(mention.first - 1) : null;
        if (subject != null) {
            predicate = layer.predicateAt(subject.first - 1);
        }
        return predicate != null
                        && predicate.has(VerbSense.DEMAND)
                        && predicate.subject.size() == 1
                        && predicate.subject.get(0) != mention
                ? predicate.subject.get(0).entity()
                : null;
    }

    /** "رفضت موسكو اقتراح كييف هدنة بين البلدين": the only two states that the sentence has named before. */
    private List<Entity> twoStates(int i) {
        ActorMention mention = mentions.get(i);
        if (!COUNTRIES.contains(FoldedText.fold(mention.head))) {
            return List.of();
        }
        List<Entity> states = new ArrayList<>();
        int sentence = index.sentence(mention);
        int reach = Math.max(0, i - MentionIndex.REACH);
        for (int k = i - 1; k >= reach && index.sentence(mentions.get(k)) == sentence; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.kind() == ActorKind.STATE && !mediates(k) && !entity.isSideOfAny(states)) {
                states.add(0, entity);
            }
        }
        return states.size() == 2 ? states : List.of();
    }

    /** "وزيرا خارجية البلدين": of each of the two states the holder of the office. */
    private List<Entity> officers(int i) {
        ActorMention mention = mentions.get(i);
        List<Entity> officers = new ArrayList<>();
        for (Entity side : pair(i, null, false, 2)) {
            String country = side.country();
            if (country != null && mention.office != null) {
                Entity person =
                        Entity.UNIQUE.contains(mention.office) ? people.named(i, mention.office, country) : null;
                officers.add(
                        person != null
                                ? person
                                : new Entity(
                                        index.surface(mention) + " (" + side.name() + ")",
                                        null,
                                        ActorKind.PERSON,
                                        country,
                                        null,
                                        mention.office));
            }
        }
        return officers.size() == 2 ? officers : List.of();
    }

    /** "البلدان", "الجانبان" as the subject of a verb: the two that were the subject of one before, or by whom talks behind it are named. */
    private List<Entity> actedTogether(ActorMention mention) {
        if (mention.isPerson() || mention.preposition != 0 || mention.number != 2) {
            return List.of();
        }
        int at = mention.first - 1;
        if (at >= 0 && BEFORE_GENITIVE.contains(layer.text().tokens().get(at).form())) {
            return List.of();
        }
        int sentence = index.sentence(mention);
        TalksPairs.Pair talked = talks.before(mention);
        List<Predicate> predicates = layer.predicates();
        for (int k = index.firstPredicateAt(mention.first) - 1; k >= 0; k--) {
            Predicate predicate = predicates.get(k);
            if (predicate.subject.contains(mention)) {
                continue;
            }
            if (talked != null && predicate.token < talked.token()) {
                return talked.sides();
            }
            if (sentence - layer.text().tokens().get(predicate.token).sentence() > 5) {
                return List.of();
            }
            List<Entity> subject = new ArrayList<>();
            for (ActorMention doer : predicate.subject) {
                for (Entity entity : doer.entities) {
                    if (!entity.isSideOfAny(subject)) {
                        subject.add(entity);
                    }
                }
            }
            int persons = 0;
            int leaders = 0;
            for (Entity entity : subject) {
                persons += entity.isPerson() ? 1 : 0;
                leaders += entity.isPerson() && entity.country() != null ? 1 : 0;
            }
            if (subject.size() == 2 && (leaders == 2 || persons == 0)) {
                return statesOf(subject);
            }
        }
        return talked == null ? List.of() : talked.sides();
    }

    /**
     * The two parties that a text has put together last before a mention: coordinated, facing each other over a
     * preposition, or failing that the two sides it names most.
     */
    private List<Entity> pair(int before, @Nullable Office office, boolean persons, int number) {
        List<Entity> fallback = List.of();
        int at = before < mentions.size() ? mentions.get(before).first : Integer.MAX_VALUE;
        int lastSentence = before < mentions.size()
                ? index.sentence(mentions.get(before))
                : layer.text().sentenceCount() - 1;
        for (int s = lastSentence; s >= 0 && lastSentence - s < 12; s--) {
            List<Entity> joined = inSentence(s, at, persons, office, number);
            if (joined.size() >= (number == 3 ? 3 : 2)) {
                return joined;
            }
            if (!persons && fallback.isEmpty()) {
                List<Entity> talkers = inSentence(s, at, true, null, 2);
                if (talkers.size() >= 2 && !hasUnitedNations(talkers)) {
                    fallback = talkers;
                }
            }
            if (!persons && !fallback.isEmpty() && lastSentence - s >= 2) {
                break;
            }
        }
        if (!fallback.isEmpty()) {
            return statesOf(fallback);
        }
        return persons ? List.of() : mostNamed(at, null);
    }

    private static boolean hasUnitedNations(List<Entity> talkers) {
        for (Entity entity : talkers) {
            if (entity.country() == null && "United Nations".equals(entity.affiliation())) {
                return true;
            }
        }
        return false;
    }

    private List<Entity> statesOf(List<Entity> entities) {
        List<Entity> states = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            states.add(stateOf(entity));
        }
        return states;
    }

    /** The state that a person stands for; anybody else stands for himself. */
    private Entity stateOf(Entity entity) {
        Entity state = entity.country() == null ? null : layer.gazetteer().state(entity.country());
        return entity.isPerson() && state != null ? state : entity;
    }

    /** Parties that a sentence joins: a coordination of two sides first, else the first two different sides. */
    private List<Entity> inSentence(int sentence, int before, boolean persons, @Nullable Office office, int number) {
        List<ActorMention> inside = new ArrayList<>();
        int end = index.firstMentionAt(Math.min(before, layer.text().sentenceEnd(sentence)));
        for (int m = index.firstMentionAt(layer.text().sentenceStart(sentence)); m < end; m++) {
            ActorMention mention = mentions.get(m);
            if (mention.first < before
                    && mention.entity() != null
                    && mention.kind != ActorMention.Kind.OWN
                    && mention.entity().isPerson() == persons
                    && mention.entity().kind() != ActorKind.MEDIA
                    && !(!persons && mediates(m))
                    && !(persons && mention.entity().office() == Office.SPOKESPERSON)) {
                if (mention.kind == ActorMention.Kind.PAIR && mention.entities.size() >= 2) {
                    return mention.entities;
                }
                inside.add(mention);
            }
        }
        for (int k = inside.size() - 1; k > 0; k--) {
            ActorMention second = inside.get(k);
            ActorMention first = inside.get(k - 1);
            if ((joins(first, second) || withEach(first, second))
                    && !second.meant().sameSide(first.meant())
                    && number == 2) {
                int chain = k - 1;
                while (chain > 0 && joins(inside.get(chain - 1), inside.get(chain))) {
                    chain--;
                }
                if (chain == k - 1) {
                    return List.of(first.meant(), second.meant());
                }
                // "قادة فرنسا وألمانيا وبريطانيا وبولندا", "ماكرون وميرتس وميلوني وستوب": a list is no pair
                if (persons) {
                    return List.of();
                }
                k = Math.max(1, chain);
            }
        }
        if (!persons) {
            return facing(inside);
        }
        List<Entity> distinct = new ArrayList<>();
        for (ActorMention mention : inside) {
            Entity entity = mention.meant();
            boolean fits = office == null
                    || office == entity.office()
                    || PersonReference.LEADERS.contains(office) && PersonReference.LEADERS.contains(entity.office())
                    || office == Office.MINISTER
                            && (PersonReference.MINISTERS.contains(entity.office())
                                    || mention.head.contains("وزير")
                                    || entity.office() == Office.HEAD_OF_GOVERNMENT
                                    || entity.office() == null)
                    || office == Office.HEAD_OF_STATE && entity.office() == null
                    || office == Office.OTHER;
            if (fits && !entity.isAnyOf(distinct) && !entity.isSideOfAny(distinct)) {
                distinct.add(entity);
            }
        }
        return distinct.size() > number ? distinct.subList(0, number) : distinct;
    }

    static boolean joins(ActorMention first, ActorMention second) {
        return second.conjunction == 'و' && second.first - first.last <= 1;
    }

    /** "محادثة مع فلان، وأخرى مع نظيره", "تحدث مع فلان ومع نظيره": the two with whom another talked, one after the other. */
    private boolean withEach(ActorMention first, ActorMention second) {
        int with = second.first - 1;
        int gap = with - first.last;
        if (first.first < 1 || gap < 0 || gap > 2 || !form(first.first - 1).equals("مع")) {
            return false;
        }
        return form(with).equals("ومع")
                || form(with).equals("مع")
                        && (ANOTHER.contains(form(with - 1)) || form(with - 1).equals("ثم"));
    }

    private String form(int token) {
        return layer.text().tokens().get(token).form();
    }

    /** "برعاية قطر وتركيا", "الوسيطين المصري والقطري": who mediates is not one of the two, nor whoever is coordinated with him. */
    private boolean mediates(int m) {
        if (mediators == null) {
            mediators = new BitSet(mentions.size());
            for (int k = 0; k < mentions.size(); k++) {
                mediators.set(k, isMediator(k) || isCoordinated(k) && mediators.get(k - 1));
            }
        }
        return mediators.get(m);
    }

    private boolean isMediator(int m) {
        List<Token> tokens = layer.text().tokens();
        int first = mentions.get(m).first;
        return tokens.get(first).form().contains("الوسيط")
                || first > 0
                        && ClauseWords.MEDIATION.contains(tokens.get(first - 1).form());
    }

    private boolean isCoordinated(int m) {
        ActorMention mention = mentions.get(m);
        return mention.conjunction == 'و' && m > 0 && mentions.get(m - 1).last == mention.first;
    }

    /** "الحكومة … مع جماعة الحوثي": two sides of one sentence with a preposition that sets them face to face. */
    private List<Entity> facing(List<ActorMention> inside) {
        for (int k = inside.size() - 1; k > 0; k--) {
            ActorMention second = inside.get(k);
            int at = second.first - 1;
            boolean with =
                    at >= 0 && FACING.contains(layer.text().tokens().get(at).form());
            for (int j = k - 1; with && j >= 0; j--) {
                if (!inside.get(j).meant().sameSide(second.meant())) {
                    return List.of(inside.get(j).meant(), second.meant());
                }
            }
        }
        return List.of();
    }

    /** The two sides named most, where those that act weigh more: "روسيا" and "أوكرانيا" in a text about the war. */
    private List<Entity> mostNamed(int before, @Nullable Entity except) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> bySide = new HashMap<>();
        int here = index.firstMentionAt(before);
        for (int m = Math.max(0, here - MentionIndex.REACH);
                m < Math.min(mentions.size(), here + MentionIndex.REACH);
                m++) {
            ActorMention mention = mentions.get(m);
            Entity entity = mention.entity();
            if (entity == null
                    || mention.first >= before && counts.size() >= 2
                    || mediates(m)
                    || except != null && except.sameSide(entity)) {
                continue;
            }
            boolean belligerent = entity.kind() == ActorKind.STATE
                    || entity.kind() == ActorKind.ARMED_GROUP
                    || entity.kind() == ActorKind.ARMED_FORCES
                    || entity.isPerson();
            if (belligerent && mention.kind != ActorMention.Kind.PAIR) {
                String side = entity.side();
                int weight = (entity.isPerson() ? 1 : 2) + (acts(mention) ? 2 : 0);
                counts.put(side, counts.getOrDefault(side, 0) + weight);
                Entity known = bySide.get(side);
                bySide.put(side, known == null || known.isPerson() ? stateOf(entity) : known);
            }
        }
        if (counts.size() < 2) {
            return List.of();
        }
        String first = most(counts);
        counts.remove(first);
        return List.of(requireNonNull(bySide.get(first)), requireNonNull(bySide.get(most(counts))));
    }

    /** The first of those named most. */
    private static String most(Map<String, Integer> counts) {
        String most = "";
        int highest = 0;
        for (Map.Entry<String, Integer> side : counts.entrySet()) {
            if (side.getValue() > highest) {
                highest = side.getValue();
                most = side.getKey();
            }
        }
        return most;
    }

    /** Whether a mention is the subject of the verb beside it. */
    private boolean acts(ActorMention mention) {
        Predicate after = layer.predicateAt(mention.last);
        Predicate before = layer.predicateAt(mention.first - 1);
        return after != null && after.subject.contains(mention) || before != null && before.subject.contains(mention);
    }

    /** Mentions of the two parties put together last before a token. */
    List<ActorMention> lastPairBefore(int token) {
        return mentionsOf(pairAt(token), token);
    }

    private List<ActorMention> mentionsOf(List<Entity> entities, int token) {
        int here = index.firstMentionAt(token);
        List<ActorMention> subject = new ArrayList<>();
        for (Entity entity : entities) {
            for (int k = here - 1; k >= Math.max(0, here - MentionIndex.REACH); k--) {
                ActorMention mention = mentions.get(k);
                if (mention.entities.size() == 1 && (entity.equals(mention.meant()) || entity.same(mention.meant()))) {
                    subject.add(mention);
                    break;
                }
            }
        }
        return List.copyOf(subject);
    }

    /** Mentions of the two sides, no persons, that a text has put together last before a token: those who fight rather than those who talk. */
    List<ActorMention> lastSidesBefore(int token) {
        int sentence = layer.text().tokens().get(token).sentence();
        for (int s = sentence; s >= 0 && sentence - s < 12; s--) {
            List<Entity> sides = inSentence(s, token, false, null, 2);
            if (sides.size() == 2) {
                return mentionsOf(sides, token);
            }
        }
        return List.of();
    }

    /** The two persons, or failing that the two sides, put together in the nearest sentence up to a token. */
    private List<Entity> pairAt(int token) {
        int sentence = layer.text().tokens().get(token).sentence();
        for (int s = sentence; s >= 0 && sentence - s < 6; s--) {
            List<Entity> persons = inSentence(s, token, true, null, 2);
            if (persons.size() >= 2) {
                return persons;
            }
            List<Entity> sides = inSentence(s, token, false, null, 2);
            if (sides.size() >= 2) {
                return sides;
            }
        }
        return List.of();
    }
}
