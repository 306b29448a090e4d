package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.Token;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two sides that talks are named by: "المفاوضات الروسية الأوكرانية", "المحادثات المباشرة بين كيغالي وكينشاسا". */
final class TalksPairs {
    /** How many words may stand between the talks and their sides: "الجولة الأولى من المفاوضات غير المباشرة". */
    private static final int ADJECTIVES = 3;

    private final ActorLayer layer;
    private final MentionIndex index;
    /** Where talks are named; found once, for many mentions may ask. */
    private @Nullable BitSet talks;

    TalksPairs(ActorLayer layer, MentionIndex index) {
        this.layer = layer;
        this.index = index;
    }

    /** The two sides of some talks, and the token that names these. */
    record Pair(int token, List<Entity> sides) {}

    /** The last talks of two sides before a mention, in its sentence or the one before it; or null. */
    @Nullable
    Pair before(ActorMention mention) {
        int from = layer.text().sentenceStart(Math.max(0, index.sentence(mention) - 1));
        for (int i = talks().previousSetBit(mention.first - 1); i >= from; i = talks().previousSetBit(i - 1)) {
            List<Entity> sides = sides(i, mention.first);
            if (sides.size() == 2) {
                return new Pair(i, sides);
            }
        }
        return null;
    }

    private BitSet talks() {
        if (talks == null) {
            List<Token> tokens = layer.text().tokens();
            talks = new BitSet(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                if (ClauseWords.TALKS.contains(tokens.get(i).form())) {
                    talks.set(i);
                }
            }
        }
        return talks;
    }

    private List<Entity> sides(int talks, int limit) {
        List<Token> tokens = layer.text().tokens();
        int end = Math.min(limit, talks + 2 + ADJECTIVES);
        for (int i = talks + 1; i < end && tokens.get(i).isWord(); i++) {
            if (tokens.get(i).form().equals("بين")) {
                return joined(i + 1, limit);
            }
            Entity first = state(i);
            if (first != null) {
                int next = tokens.get(i + 1).is("-") ? i + 2 : i + 1;
                Entity second = next < limit ? state(next) : null;
                return second == null || second.sameSide(first) ? List.of() : List.of(first, second);
            }
        }
        return List.of();
    }

    private @Nullable Entity state(int i) {
        List<Token> tokens = layer.text().tokens();
        var nisba = layer.gazetteer()
                .nisbas()
                .longest(tokens, i, tokens.size(), tokens.get(i).form());
        return nisba == null ? null : layer.gazetteer().state(nisba.value());
    }

    /** "موسكو وكييف": two sides and no third. */
    private List<Entity> joined(int from, int limit) {
        int m = index.firstMentionAt(from);
        List<ActorMention> mentions = layer.mentions();
        if (m + 1 >= mentions.size()) {
            return List.of();
        }
        ActorMention first = mentions.get(m);
        ActorMention second = mentions.get(m + 1);
        boolean third = m + 2 < mentions.size() && Pairs.joins(second, mentions.get(m + 2));
        return first.first == from
                        && second.first < limit
                        && Pairs.joins(first, second)
                        && !third
                        && isSide(first)
                        && isSide(second)
                        && !first.meant().sameSide(second.meant())
                ? List.of(first.meant(), second.meant())
                : List.of();
    }

    private static boolean isSide(ActorMention mention) {
        return mention.entity() != null && !mention.isPerson();
    }
}
