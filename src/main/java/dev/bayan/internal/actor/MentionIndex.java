package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.Token;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where mentions and predicates stand, and which state the text is about: "الجزائر (واج) - كشف" is about Algeria. */
final class MentionIndex {
    /** How many mentions away somebody may be for a description to mean him; keeps long texts linear. */
    static final int REACH = 100;
    /** How many mentions around one are looked at for the state that its paragraph is about. */
    private static final int PARAGRAPH = 20;

    private final ActorLayer layer;
    private final List<ActorMention> mentions;
    private @Nullable String dominant;
    private boolean dominantKnown;

    MentionIndex(ActorLayer layer) {
        this.layer = layer;
        this.mentions = layer.mentions();
    }

    /** Index of the first mention that begins at a token or behind it. */
    int firstMentionAt(int token) {
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

    /** "مكتب نتنياهو": whom of an office the words behind the first of a mention name; or null. */
    @Nullable
    Entity personIn(ActorMention mention, @Nullable Office office) {
        List<Token> tokens = layer.text().tokens();
        for (int k = mention.first + 1; k < mention.last; k++) {
            var name = layer.gazetteer()
                    .names()
                    .longest(tokens, k, mention.last, tokens.get(k).form());
            Entity entity = name == null ? null : name.value().entity();
            if (entity != null && entity.isPerson() && entity.office() == office) {
                return entity;
            }
        }
        return null;
    }

    /** Index of the first predicate at a token or behind it. */
    int firstPredicateAt(int token) {
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

    /** The number of the sentence in which a mention begins. */
    int sentence(ActorMention mention) {
        return layer.text().tokens().get(mention.first).sentence();
    }

    /** Whether a preposition governs a mention, written on it or before it. */
    boolean isGoverned(ActorMention mention) {
        return mention.preposition != 0
                || mention.first > 0
                        && ClauseWords.SUBJECT_PP.contains(
                                layer.text().tokens().get(mention.first - 1).form());
    }

    /** Whether a mention stands within a quotation. */
    boolean isQuoted(ActorMention mention) {
        return layer.text().tokens().get(mention.first).quote() >= 0;
    }

    /** A mention as the text spells it. */
    String surface(ActorMention mention) {
        return layer.text().text().substring(mention.start, mention.end);
    }

    /** "الأخير": whoever was named last in the sentence or the one before. */
    @Nullable
    Entity lastNamed(int i) {
        for (int k = i - 1; k >= 0 && sentence(mentions.get(i)) - sentence(mentions.get(k)) <= 1; k--) {
            if (mayBeMeant(mentions.get(k), mentions.get(i))) {
                return mentions.get(k).entity();
            }
        }
        return null;
    }

    /** "الأول": whoever was named first in the sentence, or the one before, that names somebody. */
    @Nullable
    Entity firstNamed(int i) {
        Entity first = null;
        int inSentence = -1;
        for (int k = i - 1; k >= 0 && sentence(mentions.get(i)) - sentence(mentions.get(k)) <= 1; k--) {
            ActorMention before = mentions.get(k);
            if (mayBeMeant(before, mentions.get(i))) {
                if (first != null && sentence(before) != inSentence) {
                    break;
                }
                first = before.entity();
                inSentence = sentence(before);
            }
        }
        return first;
    }

    /** Whether "the former" or "the latter" may mean somebody: one, and of the gender that the word shows. */
    private static boolean mayBeMeant(ActorMention before, ActorMention word) {
        boolean feminine = word.head.endsWith("ة") || word.head.endsWith("ى");
        boolean fits = feminine
                ? !before.isPerson() || GrammaticalGender.of(before) == GrammaticalGender.FEMININE
                : GrammaticalGender.of(before) != GrammaticalGender.FEMININE;
        return before.entities.size() == 1 && before.kind != ActorMention.Kind.OWN && fits;
    }

    /** The state of the dateline, where the text has one: "الجزائر (واج) - كشف". */
    @Nullable
    String dateline() {
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

    /**
     * The state whose people and bodies a paragraph names most, where the one that the whole text speaks of most is not named there: a
     * bulletin goes from one country to the next. Null where that decides nothing.
     */
    @Nullable
    String countryOfParagraph(int i) {
        int paragraph = layer.text().paragraph(sentence(mentions.get(i)));
        String whole = dominantCountry();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int k = Math.max(0, i - PARAGRAPH); k < Math.min(mentions.size(), i + PARAGRAPH); k++) {
            ActorMention mention = mentions.get(k);
            if (layer.text().paragraph(sentence(mention)) == paragraph
                    && mention.country != null
                    && mention.kind != ActorMention.Kind.OWN) {
                count(counts, mention.country, mention.actorKind == ActorKind.STATE ? 1 : 2);
            }
        }
        int best = 0;
        String most = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= best) {
                most = count.getValue() == best ? null : count.getKey();
                best = count.getValue();
            }
        }
        return counts.containsKey(whole) || best < 2 ? null : most;
    }

    private static void count(Map<String, Integer> counts, String country, int more) {
        counts.put(country, counts.getOrDefault(country, 0) + more);
    }

    /** Whether an entity is of a state whose head is a king, a sultan, an emir or a prince. */
    boolean isOfMonarchy(Entity entity) {
        return layer.gazetteer().isOfMonarchy(entity);
    }

    /** The state that a text speaks of most; ties go to the first. */
    @Nullable
    String dominantCountry() {
        if (!dominantKnown) {
            dominantKnown = true;
            Map<String, Integer> counts = new LinkedHashMap<>();
            List<Token> tokens = layer.text().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean dateline = layer.isDateline(tokens.get(i).sentence());
                String country = dateline ? null : ActorLayer.countryAt(tokens, i, layer.gazetteer());
                if (country != null) {
                    count(counts, country, 1);
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
}
