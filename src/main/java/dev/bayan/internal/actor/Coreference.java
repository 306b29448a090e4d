package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom descriptions mean: "الرئيس الروسي", "نظيره", "الوزير", "الطرفان", "بلاده". */
final class Coreference {
    private static final Set<Office> MINISTERS = EnumSet.of(Office.MINISTER, Office.FOREIGN_MINISTER, Office.DEFENSE_MINISTER);
    private static final Set<Office> LEADERS = EnumSet.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT);

    /** How many mentions away somebody may be for a description to mean him; keeps long texts linear. */
    private static final int REACH = 400;
    private static final Set<String> GROUPS = Set.of("الحركه", "الجماعه", "الجبهه", "التنظيم", "الميليشيا", "الفصيل");

    private final ActorLayer layer;
    private final List<ActorMention> mentions;

    Coreference(ActorLayer layer) {
        this.layer = layer;
        this.mentions = layer.mentions();
    }

    void resolve() {
        for (int i = 0; i < mentions.size(); i++) {
            single(i);
        }
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention mention = mentions.get(i);
            if (mention.kind == ActorMention.Kind.PAIR && mention.entities.isEmpty()) {
                mention.entities = mention.isPerson() && !mention.head.startsWith("ال") ? officers(i) : actedTogether(mention);
                if (mention.entities.isEmpty()) {
                    mention.entities = pair(i, mention.office, mention.actorKind == ActorKind.PERSON, mention.number);
                }
            } else if (mention.kind == ActorMention.Kind.OWN && mention.entities.isEmpty()) {
                own(i);
            }
        }
        impliedPairs();
    }

    // ---------------------------------------------------------------- one person or body

    private void single(int i) {
        ActorMention mention = mentions.get(i);
        switch (mention.kind) {
            case DESCRIBED -> mention.entities = List.of(described(i));
            case BARE -> {
                Entity entity = mention.head.startsWith("الأخير") ? lastNamed(i) : mention.isPerson() ? barePerson(i) : bareBody(i);
                if (entity != null) {
                    mention.entities = List.of(entity);
                }
            }
            case COUNTERPART -> counterpart(i);
            case NAMED -> home(i);
            default -> {
                // the rest comes later
            }
        }
    }

    /** "وزير الشؤون الخارجية رمطان لعمامرة": an office of state without a state is that of the state spoken of. */
    private void home(int i) {
        ActorMention mention = mentions.get(i);
        Entity entity = mention.entity();
        boolean stateless = entity != null && entity.isPerson() && entity.country() == null
                && (entity.affiliation() == null || mention.title.contains("وزير"));
        if (!stateless || !(mention.title.contains("وزير") || mention.title.startsWith("الرئيس") || mention.title.startsWith("رئيس ال"))) {
            return;
        }
        String country = dateline();
        if (country == null) {
            country = dominantCountry();
        }
        if (country != null) {
            Office office = entity.office() == null || entity.office() == Office.ENVOY ? mention.office : entity.office();
            mention.entities = List.of(new Entity(entity.name(), entity.label(), ActorKind.PERSON, country, null, office));
        }
    }

    /** The state of the dateline, where the text has one: "الجزائر (واج) - كشف". */
    private @Nullable String dateline() {
        List<Token> tokens = layer.text().tokens();
        for (ActorMention mention : mentions) {
            if (mention.first > 6) {
                return null;
            }
            boolean dashed = false;
            for (int k = mention.last; k < Math.min(tokens.size(), mention.last + 9); k++) {
                dashed |= tokens.get(k).is("-");
            }
            if (dashed && mention.actorKind == ActorKind.STATE && mention.entity() != null) {
                return mention.entity().country();
            }
        }
        return null;
    }

    private Entity described(int i) {
        ActorMention mention = mentions.get(i);
        if (mention.office != null && (Entity.UNIQUE.contains(mention.office) || mention.office == Office.ENVOY
                || mention.office == Office.SPOKESPERSON)) {
            Entity person = named(i, e -> e.office() == mention.office && mention.country != null && mention.country.equals(e.country()));
            if (person != null) {
                return person;
            }
        }
        return new Entity(surface(mention), null, ActorKind.PERSON, mention.country, null, mention.office);
    }

    private String surface(ActorMention mention) {
        return layer.text().text().substring(mention.start, mention.end);
    }

    /** The nearest person named before a mention, or failing that the first one after it. */
    private @Nullable Entity named(int i, java.util.function.Predicate<Entity> fits) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson() && mentions.get(k).kind != ActorMention.Kind.BARE && fits.test(entity)) {
                return entity;
            }
        }
        for (int k = i + 1; k < Math.min(mentions.size(), i + REACH); k++) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson() && fits.test(entity)) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity barePerson(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        boolean honorific = head.equals("سموه") || head.equals("معاليه") || head.equals("جلالته") || head.equals("فخامته") || head.startsWith("سمو ");
        Set<String> ranks = ranks(head);
        for (int k = i - 1; k >= Math.max(0, i - REACH) && ranks != null; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson() && java.util.Arrays.stream(FoldedText.fold(surface(mentions.get(k))).split(" ")).anyMatch(ranks::contains)) {
                return entity;
            }
        }
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            if (entity == null || !entity.isPerson() || before.kind == ActorMention.Kind.COUNTERPART && honorific) {
                continue;
            }
            Office office = entity.office();
            boolean same = mention.office == office || mention.office == Office.MINISTER && MINISTERS.contains(office)
                    || mention.office == Office.HEAD_OF_STATE && head.startsWith("الزعيم") && LEADERS.contains(office)
                    || head.equals("الوزير") && before.title.contains("وزير");
            if (same && mention.office == Office.OTHER && !honorific) {
                same = before.title.equals(head) || FoldedText.fold(before.head).equals(head);
            }
            if (same && (head.equals("الوزير") || head.equals("الوزيره"))) {
                return firstMinister(k, head.equals("الوزيره"), entity);
            }
            if (honorific || same) {
                return honorific && before.kind == ActorMention.Kind.NAMED ? topRanking(i, entity) : entity;
            }
        }
        if (mention.office != null && Entity.UNIQUE.contains(mention.office)) {
            for (int k = i + 1; k < Math.min(mentions.size(), i + REACH); k++) {
                Entity entity = mentions.get(k).entity();
                if (entity != null && entity.isPerson() && entity.office() == mention.office) {
                    return entity;
                }
            }
            String country = dominantCountry();
            if (country != null) {
                return new Entity(surface(mention), null, ActorKind.PERSON, country, null, mention.office);
            }
        }
        return null;
    }

    /** "الوزير" means the minister whom the sentence before is about: its first, and for "الوزيرة" a woman. */
    private Entity firstMinister(int last, boolean feminine, Entity nearest) {
        Entity first = nearest;
        for (int k = last; k >= 0 && sentence(mentions.get(k)) == sentence(mentions.get(last)); k--) {
            ActorMention mention = mentions.get(k);
            Entity entity = mention.entity();
            if (entity != null && entity.isPerson() && (MINISTERS.contains(entity.office()) || mention.title.contains("وزير"))
                    && mention.title.startsWith("وزيره") == feminine && mention.kind != ActorMention.Kind.COUNTERPART) {
                first = entity;
            }
        }
        return first;
    }

    /** "الأخير": whoever was named last in the sentence or the one before. */
    private @Nullable Entity lastNamed(int i) {
        for (int k = i - 1; k >= 0 && sentence(mentions.get(i)) - sentence(mentions.get(k)) <= 1; k--) {
            ActorMention before = mentions.get(k);
            boolean feminine = mentions.get(i).head.endsWith("ة");
            if (before.entities.size() == 1 && before.kind != ActorMention.Kind.OWN && !(feminine && before.isPerson())) {
                return before.entity();
            }
        }
        return null;
    }

    /** The rank words by which an honorific with a pronoun points back. */
    private static @Nullable Set<String> ranks(String honorific) {
        return switch (honorific) {
            case "سموه", "سمو الامير" -> Set.of("سمو", "السمو", "الامير", "العهد");
            case "فخامته" -> Set.of("فخامه");
            case "جلالته" -> Set.of("جلاله", "الجلاله", "الملك", "السلطان", "العاهل");
            case "معاليه" -> Set.of("معالي");
            case "دولته" -> Set.of("دوله");
            default -> null;
        };
    }

    /** "سموه", "جلالته" mean the host of the readout: the first person that it names. */
    private Entity topRanking(int i, Entity nearest) {
        for (int k = 0; k < i; k++) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson() && mentions.get(k).kind == ActorMention.Kind.NAMED) {
                return entity;
            }
        }
        return nearest;
    }

    /** "الحركة" is the group that the text calls a حركة, before any other group. */
    private @Nullable Entity namedAlike(int i, String head) {
        for (int k = i - 1; GROUPS.contains(head) && k >= Math.max(0, i - REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            if (entity != null && !entity.isPerson() && before.kind == ActorMention.Kind.NAMED && before.firstWord.equals(head.substring(2))) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity bareBody(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        Entity named = namedAlike(i, head);
        if (named != null) {
            return named;
        }
        Entity speaker = mention.actorKind == ActorKind.ARMED_FORCES || mention.actorKind == ActorKind.INSTITUTION ? firstOfSentence(i) : null;
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            if (entity == null || entity.isPerson() || speaker != null && !speaker.country().equals(entity.country())) {
                continue;
            }
            String name = FoldedText.fold(entity.name() + " " + surface(before));
            String bare = head.startsWith("ال") ? head.substring(2) : head;
            boolean group = (GROUPS.contains(head) || head.equals("القوات") && before.firstWord.equals("قوات") && speaker == null)
                    && entity.kind() == ActorKind.ARMED_GROUP;
            if (group || before.actorKind == mention.actorKind && (name.contains(bare) || FoldedText.fold(before.head).equals(head))) {
                return entity;
            }
        }
        if (mention.actorKind == ActorKind.ARMED_GROUP || mention.actorKind == ActorKind.ORGANIZATION) {
            return null;
        }
        String country = speaker != null ? speaker.country() : countryInSentence(i);
        if (country == null) {
            country = dominantCountry();
        }
        if (country == null) {
            return null;
        }
        Entity state = Gazetteer.get().state(country);
        if (mention.actorKind == ActorKind.STATE) {
            return state;
        }
        return new Entity(surface(mention), null, mention.actorKind, country, null, null);
    }

    /** "قال نتنياهو إن الجيش سيستأنف": a leader or institution that opens the sentence speaks of its own army. */
    private @Nullable Entity firstOfSentence(int i) {
        ActorMention mention = mentions.get(i);
        if (mention.conjunction != 0 || mention.first > 0 && layer.text().tokens().get(mention.first - 1).is("بين")) {
            return null;
        }
        Entity first = null;
        for (int k = i - 1; k >= 0 && sentence(mentions.get(k)) == sentence(mention); k--) {
            first = mentions.get(k).entity();
        }
        return first != null && first.country() != null && (first.isPerson() || first.kind() == ActorKind.INSTITUTION) ? first : null;
    }

    /** "وفي الجزائر، ذكرت وزارة الخارجية": the state named before in the same sentence. */
    private @Nullable String countryInSentence(int i) {
        for (int k = i - 1; k >= 0 && sentence(mentions.get(k)) == sentence(mentions.get(i)); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.kind() == ActorKind.STATE && mentions.get(i).actorKind == ActorKind.INSTITUTION) {
                return entity.country();
            }
        }
        return null;
    }

    private @Nullable String dominant;
    private boolean dominantKnown;

    /** The state that a text speaks of most; ties go to the first. */
    private @Nullable String dominantCountry() {
        if (!dominantKnown) {
            dominantKnown = true;
            Map<String, Integer> counts = new LinkedHashMap<>();
            List<Token> tokens = layer.text().tokens();
            Gazetteer gazetteer = Gazetteer.get();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).isWord()) {
                    for (dev.bayan.internal.text.Clitics.Cut cut : dev.bayan.internal.text.Clitics.front(tokens.get(i).form())) {
                        String form = cut.article() ? "ال" + cut.stem() : cut.stem();
                        var nisba = gazetteer.nisbas().longest(tokens, i, tokens.size(), form);
                        var name = nisba != null ? null : gazetteer.names().longest(tokens, i, tokens.size(), form);
                        String country = nisba != null ? nisba.value() : name != null ? name.value().entity().country() : null;
                        if (country != null) {
                            counts.merge(country, 1, Integer::sum);
                            break;
                        }
                    }
                }
            }
            int best = 0;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                if (entry.getValue() > best) {
                    best = entry.getValue();
                    dominant = entry.getKey();
                }
            }
        }
        return dominant;
    }

    private void counterpart(int i) {
        ActorMention mention = mentions.get(i);
        Entity other = null;
        int sentence = sentence(mention);
        for (int k = i - 1; k >= 0 && other == null && sentence - sentence(mentions.get(k)) <= 2; k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null && entity.isPerson()) {
                other = entity;
            }
        }
        Office office = other == null ? null : other.office();
        Entity own = mention.entity();
        if (own != null) {
            if (own.office() == null && own.label() == null) {
                mention.entities = List.of(new Entity(own.name(), null, ActorKind.PERSON, own.country(), own.affiliation(), office));
            }
            return;
        }
        Office wanted = office;
        Entity person = wanted == null || !Entity.UNIQUE.contains(wanted) ? null
                : named(i, e -> mention.country != null && mention.country.equals(e.country())
                        && (e.office() == wanted || LEADERS.contains(wanted) && LEADERS.contains(e.office())));
        if (person != null) {
            mention.entities = List.of(person);
        } else {
            mention.entities = List.of(new Entity(surface(mention), null, ActorKind.PERSON, mention.country, null, office));
        }
    }

    /** Index of the first mention that begins at a token or behind it. */
    private int firstMentionAt(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).first < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first predicate at a token or behind it. */
    private int firstPredicateAt(int token) {
        List<Predicate> predicates = layer.predicates();
        int low = 0;
        int high = predicates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (predicates.get(middle).token < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sentence(ActorMention mention) {
        return layer.text().tokens().get(mention.first).sentence();
    }

    // ---------------------------------------------------------------- two parties

    /** "وزيرا خارجية البلدين": of each of the two states the holder of the office. */
    private List<Entity> officers(int i) {
        ActorMention mention = mentions.get(i);
        List<Entity> officers = new ArrayList<>();
        for (Entity side : pair(i, null, false, 2)) {
            if (side.country() != null && mention.office != null) {
                Entity person = named(i, e -> e.office() == mention.office && side.country().equals(e.country()));
                officers.add(person != null ? person
                        : new Entity(surface(mention) + " (" + side.name() + ")", null, ActorKind.PERSON, side.country(), null, mention.office));
            }
        }
        return officers.size() == 2 ? officers : List.of();
    }

    /** "البلدان", "الجانبان" as the subject of a verb: the two that were the subject of one before. */
    private List<Entity> actedTogether(ActorMention mention) {
        if (mention.isPerson() || mention.preposition != 0 || mention.number != 2) {
            return List.of();
        }
        int at = mention.first - 1;
        if (at >= 0 && Set.of("بين", "من", "الي", "علي", "لدي").contains(layer.text().tokens().get(at).form())) {
            return List.of();
        }
        int sentence = sentence(mention);
        List<Predicate> predicates = layer.predicates();
        for (int k = firstPredicateAt(mention.first) - 1; k >= 0; k--) {
            Predicate predicate = predicates.get(k);
            if (predicate.subject.contains(mention)) {
                continue;
            }
            if (sentence - layer.text().tokens().get(predicate.token).sentence() > 5) {
                return List.of();
            }
            List<Entity> subject = new ArrayList<>();
            predicate.subject.forEach(m -> m.entities.forEach(e -> {
                if (subject.stream().noneMatch(o -> o.sameSide(e))) {
                    subject.add(e);
                }
            }));
            boolean leaders = subject.stream().allMatch(e -> e.isPerson() && e.country() != null);
            if (subject.size() == 2 && (leaders || subject.stream().noneMatch(Entity::isPerson))) {
                return subject.stream().map(this::stateOf).toList();
            }
        }
        return List.of();
    }

    /**
     * The two parties that a text has put together last before a mention: coordinated, facing each other over a
     * preposition, or failing that the two sides it names most.
     */
    List<Entity> pair(int before, @Nullable Office office, boolean persons, int number) {
        List<Entity> fallback = List.of();
        int at = before < mentions.size() ? mentions.get(before).first : Integer.MAX_VALUE;
        int lastSentence = before < mentions.size() ? sentence(mentions.get(before)) : layer.text().sentenceCount() - 1;
        for (int s = lastSentence; s >= 0 && lastSentence - s < 12; s--) {
            List<Entity> joined = inSentence(s, at, persons, office, number);
            if (joined.size() >= Math.max(2, number == 3 ? 3 : 2)) {
                return joined;
            }
            if (!persons && fallback.isEmpty()) {
                List<Entity> talkers = inSentence(s, at, true, null, 2);
                if (talkers.size() >= 2 && talkers.stream().allMatch(e -> e.country() != null || !"United Nations".equals(e.affiliation()))) {
                    fallback = talkers;
                }
            }
            if (!persons && !fallback.isEmpty() && lastSentence - s >= 2) {
                break;
            }
        }
        if (!fallback.isEmpty()) {
            return fallback.stream().map(this::stateOf).toList();
        }
        return persons ? List.of() : mostNamed(at);
    }

    private Entity stateOf(Entity entity) {
        Entity state = entity.country() == null ? null : Gazetteer.get().state(entity.country());
        return entity.isPerson() && state != null ? state : entity;
    }

    /** Parties that a sentence joins: a coordination of two sides first, else the first two different sides. */
    private List<Entity> inSentence(int sentence, int before, boolean persons, @Nullable Office office, int number) {
        List<ActorMention> inside = new ArrayList<>();
        int end = firstMentionAt(Math.min(before, layer.text().sentenceEnd(sentence)));
        for (int m = firstMentionAt(layer.text().sentenceStart(sentence)); m < end; m++) {
            ActorMention mention = mentions.get(m);
            if (mention.first < before && mention.entity() != null
                    && mention.kind != ActorMention.Kind.OWN && mention.entity().isPerson() == persons
                    && mention.entity().kind() != ActorKind.MEDIA && !(persons && mention.entity().office() == Office.SPOKESPERSON)) {
                if (mention.kind == ActorMention.Kind.PAIR && mention.entities.size() >= 2) {
                    return mention.entities;
                }
                inside.add(mention);
            }
        }
        for (int k = inside.size() - 1; k > 0; k--) {
            ActorMention second = inside.get(k);
            ActorMention first = inside.get(k - 1);
            boolean linked = second.conjunction == 'و' && second.first - first.last <= 1;
            if (linked && !second.entity().sameSide(first.entity()) && number == 2) {
                return List.of(first.entity(), second.entity());
            }
        }
        if (!persons) {
            return facing(inside);
        }
        List<Entity> distinct = new ArrayList<>();
        for (ActorMention mention : inside) {
            Entity entity = mention.entity();
            boolean fits = office == null || office == entity.office() || LEADERS.contains(office) && LEADERS.contains(entity.office())
                    || office == Office.MINISTER && (MINISTERS.contains(entity.office()) || mention.head.contains("وزير")
                            || entity.office() == Office.HEAD_OF_GOVERNMENT || entity.office() == null)
                    || office == Office.HEAD_OF_STATE && entity.office() == null || office == Office.OTHER;
            if (fits && distinct.stream().noneMatch(e -> e.same(entity) || e.sameSide(entity))) {
                distinct.add(entity);
            }
        }
        return distinct.size() > number ? distinct.subList(0, number) : distinct;
    }

    /** "الحكومة … مع جماعة الحوثي": two sides of one sentence with a preposition that sets them face to face. */
    private List<Entity> facing(List<ActorMention> inside) {
        for (int k = inside.size() - 1; k > 0; k--) {
            ActorMention second = inside.get(k);
            int at = second.first - 1;
            boolean with = at >= 0 && Set.of("مع", "ضد").contains(layer.text().tokens().get(at).form());
            for (int j = k - 1; with && j >= 0; j--) {
                if (!inside.get(j).entity().sameSide(second.entity())) {
                    return List.of(inside.get(j).entity(), second.entity());
                }
            }
        }
        return List.of();
    }

    private boolean acts(ActorMention mention) {
        Predicate after = layer.predicateAt(mention.last);
        Predicate before = layer.predicateAt(mention.first - 1);
        return after != null && after.subject.contains(mention) || before != null && before.subject.contains(mention);
    }

    private List<Entity> mostNamed(int before) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> bySide = new HashMap<>();
        int here = firstMentionAt(before);
        for (int m = Math.max(0, here - REACH); m < Math.min(mentions.size(), here + REACH); m++) {
            ActorMention mention = mentions.get(m);
            Entity entity = mention.entity();
            if (entity == null || mention.first >= before && counts.size() >= 2) {
                continue;
            }
            boolean belligerent = entity.kind() == ActorKind.STATE || entity.kind() == ActorKind.ARMED_GROUP
                    || entity.kind() == ActorKind.ARMED_FORCES || entity.isPerson();
            if (belligerent && mention.kind != ActorMention.Kind.PAIR) {
                counts.merge(entity.side(), (entity.isPerson() ? 1 : 2) + (acts(mention) ? 2 : 0), Integer::sum);
                bySide.merge(entity.side(), stateOf(entity), (a, b) -> a.isPerson() ? b : a);
            }
        }
        List<String> sides = new ArrayList<>(counts.keySet());
        sides.sort((a, b) -> counts.get(b) - counts.get(a));
        return sides.size() < 2 ? List.of() : List.of(bySide.get(sides.get(0)), bySide.get(sides.get(1)));
    }

    // ---------------------------------------------------------------- one's own side

    /** "بلاده": the side of the subject of the verb before it. */
    private void own(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        int sentence = sentence(mention);
        if (head.startsWith("ال")) {
            String wanted = head;
            for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
                Entity entity = mentions.get(k).entity();
                if (entity != null && entity.country() != null && monarchy(entity.country(), wanted)) {
                    Entity state = Gazetteer.get().state(entity.country());
                    mention.entities = state == null ? List.of() : List.of(state);
                    return;
                }
            }
            return;
        }
        Predicate verb = null;
        for (int k = firstPredicateAt(mention.first) - 1; k >= 0 && verb == null; k--) {
            Predicate predicate = layer.predicates().get(k);
            int at = layer.text().tokens().get(predicate.token).sentence();
            if (sentence - at > 1) {
                break;
            }
            if (!predicate.subject.isEmpty() && !predicate.subject.contains(mention)
                    && predicate.subject.get(0).first < mention.first && !predicate.has(dev.bayan.internal.lexicon.VerbSense.BE)) {
                verb = predicate;
            }
        }
        Entity owner = null;
        if (head.endsWith("نا") || head.equals("مكتبي") || head.equals("حكومتي") || head.equals("بلدي")) {
            owner = speaker(i);
        }
        if (verb != null && owner == null) {
            owner = verb.subject.get(0).entity();
            if (verb.has(dev.bayan.internal.lexicon.VerbSense.DEMAND)) {
                // "طالبت واشنطن إريتريا بسحب قواتها"
                for (int k = i - 1; k >= 0 && mentions.get(k).first > verb.token; k--) {
                    if (!verb.subject.contains(mentions.get(k)) && mentions.get(k).preposition == 0 && mentions.get(k).entity() != null) {
                        owner = mentions.get(k).entity();
                        break;
                    }
                }
            }
        }
        for (int k = i - 1; k >= Math.max(0, i - REACH) && owner == null; k--) {
            owner = mentions.get(k).entity();
        }
        if (owner == null) {
            return;
        }
        mention.entities = List.of(sideOf(owner, head));
    }

    /** Who says "our country" at a mention: the subject of the verb of saying before its quotation, or the speaker before a colon. */
    private @Nullable Entity speaker(int i) {
        ActorMention mention = mentions.get(i);
        List<Token> tokens = layer.text().tokens();
        int quote = tokens.get(mention.first).quote();
        List<Predicate> predicates = layer.predicates();
        for (int k = firstPredicateAt(mention.first) - 1; k >= 0; k--) {
            Predicate predicate = predicates.get(k);
            if (quote >= 0 && tokens.get(predicate.token).quote() == quote) {
                continue;
            }
            if (sentence(mention) - tokens.get(predicate.token).sentence() > 3) {
                break;
            }
            if (predicate.has(dev.bayan.internal.lexicon.VerbSense.SAY) && !predicate.subject.isEmpty() && predicate.subject.get(0).entity() != null) {
                return predicate.subject.get(0).entity();
            }
        }
        for (int k = mention.first - 1; k >= layer.text().sentenceStart(sentence(mention)); k--) {
            if (tokens.get(k).is(":")) {
                for (int m = i - 1; m >= 0 && sentence(mentions.get(m)) == sentence(mention); m--) {
                    if (mentions.get(m).last <= k && mentions.get(m).entity() != null) {
                        return mentions.get(m).entity();
                    }
                }
            }
        }
        return null;
    }

    private static boolean monarchy(String country, String head) {
        return switch (head) {
            case "المملكه" -> Set.of("SA", "JO", "MA", "BH", "GB", "BE", "NL", "ES", "TH", "KH", "NO", "SE", "DK").contains(country);
            case "السلطنه" -> Set.of("OM", "BN").contains(country);
            default -> false;
        };
    }

    /** The state or group that a speaker speaks for when he says "my country", "my movement". */
    static Entity sideOf(Entity owner, String head) {
        Entity state = owner.country() == null ? null : Gazetteer.get().state(owner.country());
        if (state != null) {
            return state;
        }
        if (owner.affiliation() != null) {
            return new Entity(owner.affiliation(), owner.affiliation(), ActorKind.GROUP, null, null, null);
        }
        return owner;
    }

    // ---------------------------------------------------------------- dual verbs

    private void impliedPairs() {
        for (Predicate predicate : layer.predicates()) {
            if (predicate.impliedPair) {
                predicate.subject = lastPairBefore(predicate.token);
            }
        }
    }

    /** Mentions of the two parties put together last before a token. */
    List<ActorMention> lastPairBefore(int token) {
        int index = firstMentionAt(token);
        List<ActorMention> subject = new ArrayList<>();
        for (Entity entity : pairAt(token)) {
            for (int k = index - 1; k >= Math.max(0, index - REACH); k--) {
                ActorMention mention = mentions.get(k);
                if (mention.entities.size() == 1 && (entity.equals(mention.entity()) || entity.same(mention.entity()))) {
                    subject.add(mention);
                    break;
                }
            }
        }
        return List.copyOf(subject);
    }

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
