package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.Name;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again by the family name whom a text has named in full: "هون مانيت … مانيت". */
final class DocumentNames {
    private static final WordSet FAMILY_NAME_FIRST =
            WordSet.of("KR", "KP", "CN", "TW", "VN", "KH", "SO", "ET", "ER", "DJ");

    private static final WordSet PARTICLES = WordSet.of("عبد", "بن", "ابو", "ال", "ولد", "ابن");

    private DocumentNames() {}

    /** The mentions with those by short names added, in order. */
    static List<ActorMention> complete(ActorLayer layer, List<ActorMention> mentions) {
        TokenizedText text = layer.text();
        Map<String, Entity> shortNames = new HashMap<>();
        for (ActorMention mention : mentions) {
            Entity entity = mention.entity();
            if (entity != null && entity.isPerson() && mention.kind != ActorMention.Kind.BARE) {
                String[] words = FoldedText.fold(entity.name()).split(" ", -1);
                if (!mention.familyName.isEmpty()) {
                    put(shortNames, mention.familyName, entity);
                }
                if (words.length > 1) {
                    put(shortNames, words[words.length - 1], entity);
                    if (entity.country() != null && FAMILY_NAME_FIRST.contains(entity.country())) {
                        put(shortNames, words[0], entity);
                    }
                }
            }
        }
        bodies(mentions, shortNames);
        withinBodies(text, layer.gazetteer(), mentions, shortNames);
        if (shortNames.isEmpty()) {
            return mentions;
        }
        boolean[] covered = new boolean[text.tokens().size()];
        for (ActorMention mention : mentions) {
            Arrays.fill(covered, mention.first, mention.last, true);
        }
        List<ActorMention> all = new ArrayList<>(mentions);
        for (Token token : text.tokens()) {
            if (token.isWord()
                    && !covered[token.index()]
                    && !Words.FUNCTION.contains(token.form())
                    && !layer.looksFinite(token.index())) {
                for (Cut cut : token.word().cuts()) {
                    Entity entity = shortNames.get(cut.noun());
                    if (entity != null && !cut.future()) {
                        int first = particle(text, token.index(), covered);
                        Token head = text.tokens().get(first);
                        if (first < token.index()) {
                            cut = particleCut(head, cut);
                        }
                        ActorMention mention = new ActorMention(
                                first,
                                token.index() + 1,
                                ActorFinder.withoutPrefix(text.text(), head.start(), head.end(), cut.prefixLength()),
                                token.end(),
                                cut.conjunction(),
                                cut.preposition(),
                                ActorMention.Kind.NAMED,
                                1,
                                entity.office(),
                                entity.country(),
                                entity.kind(),
                                entity.name());
                        mention.firstWord = cut.noun();
                        mention.entities = List.of(entity);
                        all.add(mention);
                        break;
                    }
                }
            }
        }
        if (all.size() > mentions.size()) {
            all.sort(Comparator.comparingInt(m -> m.first));
        }
        return all;
    }

    private static Cut particleCut(Token head, Cut otherwise) {
        for (Cut cut : head.word().cuts()) {
            if (PARTICLES.contains(cut.stem())) {
                return cut;
            }
        }
        return otherwise;
    }

    /** "عبد العاطي", "بن فرحان": the particle before a family name belongs to it. */
    private static int particle(TokenizedText text, int token, boolean[] covered) {
        if (token == 0
                || covered[token - 1]
                || text.tokens().get(token - 1).sentence()
                        != text.tokens().get(token).sentence()) {
            return token;
        }
        for (Cut cut : text.tokens().get(token - 1).word().cuts()) {
            if (!cut.article() && !cut.future() && PARTICLES.contains(cut.stem())) {
                return token - 1;
            }
        }
        return token;
    }

    /** "تنسيقية حركات الأزواد … التنسيقية": the first word of a group's name with the article means the group. */
    private static void bodies(List<ActorMention> mentions, Map<String, Entity> names) {
        for (ActorMention mention : mentions) {
            Entity entity = mention.entity();
            if (entity != null
                    && mention.kind == ActorMention.Kind.NAMED
                    && mention.last - mention.first > 1
                    && (entity.kind() == ActorKind.ARMED_GROUP
                            || entity.kind() == ActorKind.ORGANIZATION
                            || entity.kind() == ActorKind.GROUP)
                    && !mention.firstWord.startsWith("ال")
                    && mention.firstWord.length() > 3) {
                put(names, "ال" + mention.firstWord, entity);
            }
        }
    }

    /** "مكتب الرئيس محمد بخاري … بخاري": a known person in the name of an office. */
    private static void withinBodies(
            TokenizedText text, Gazetteer gazetteer, List<ActorMention> mentions, Map<String, Entity> names) {
        for (ActorMention mention : mentions) {
            for (int i = mention.first + 1; mention.actorKind == ActorKind.INSTITUTION && i < mention.last; i++) {
                Match<Name> name = gazetteer
                        .names()
                        .longest(
                                text.tokens(),
                                i,
                                mention.last,
                                text.tokens().get(i).form());
                if (name != null && name.value().entity().isPerson()) {
                    put(
                            names,
                            text.tokens().get(name.last() - 1).form(),
                            name.value().entity());
                }
            }
        }
    }

    private static void put(Map<String, Entity> names, String name, Entity entity) {
        if (name.length() > 1) {
            names.putIfAbsent(name, entity);
        }
    }
}
