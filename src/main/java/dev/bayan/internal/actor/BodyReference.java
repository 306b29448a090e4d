package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which body a bare head means: "الجيش", "الحركة", "وزارة الخارجية". */
final class BodyReference {
    static final WordSet GROUPS = WordSet.of("الحركه", "الجماعه", "الجبهه", "التنظيم", "الميليشيا", "الفصيل");

    /** Words for a union of states, whichever was named last. */
    static final WordSet BLOC = WordSet.of("التكتل");

    /** What stands before a place. */
    private static final WordSet PLACE = WordSet.of("في", "وفي", "من", "ومن", "الي");

    private final ActorLayer layer;
    private final List<Token> tokens;
    private final List<ActorMention> mentions;
    private final MentionIndex index;

    BodyReference(ActorLayer layer, MentionIndex index) {
        this.layer = layer;
        this.tokens = layer.text().tokens();
        this.mentions = layer.mentions();
        this.index = index;
    }

    /** "الجيش": the body of that name before it, or that of the state spoken of; null if there is neither. */
    @Nullable
    Entity bareBody(int i) {
        ActorMention mention = mentions.get(i);
        String head = FoldedText.fold(mention.head);
        Entity named = namedAlike(i, head);
        if (named != null) {
            return named;
        }
        Lands.Land land = besideGroup(i);
        Entity fought = land == null || isNamedBefore(i, land.country())
                ? null
                : land.body(mention.actorKind, index.surface(mention), layer.gazetteer());
        if (fought != null) {
            return fought;
        }
        Entity speaker = mention.actorKind == ActorKind.ARMED_FORCES || mention.actorKind == ActorKind.INSTITUTION
                ? firstOfSentence(i)
                : null;
        String own = speaker == null ? null : speaker.country();
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            boolean leads = GROUPS.contains(head)
                    || mention.actorKind == ActorKind.ARMED_GROUP && names(before, head.substring(2), head)
                    || head.equals("القوات") && names(before, "قوات", head);
            if (entity != null && entity.isPerson() && leads && before.isTitled()) {
                Entity group = groupOf(entity, mention.actorKind);
                if (group != null && isNamedAs(mention.actorKind, group, i)) {
                    return group;
                }
            }
            if (entity == null || entity.isPerson() || own != null && !own.equals(entity.country())) {
                continue;
            }
            String name = FoldedText.fold(entity.name() + " " + index.surface(before));
            String bare = head.startsWith("ال") ? head.substring(2) : head;
            boolean group = (GROUPS.contains(head)
                            || head.equals("القوات") && before.firstWord.equals("قوات") && speaker == null)
                    && entity.kind() == ActorKind.ARMED_GROUP;
            boolean bloc = BLOC.contains(head) && entity.kind() == ActorKind.ORGANIZATION;
            if (group
                    || bloc
                    || before.actorKind == mention.actorKind
                            && (name.contains(bare)
                                    || FoldedText.fold(before.head).equals(head))) {
                return entity;
            }
        }
        if (mention.actorKind == ActorKind.ARMED_GROUP
                || mention.actorKind == ActorKind.ORGANIZATION
                || mention.actorKind == ActorKind.GROUP) {
            return null;
        }
        String country = country(i, own);
        if (country == null) {
            return null;
        }
        if (mention.actorKind == ActorKind.STATE) {
            return facesGroup(i) && isOnlyPlace(country)
                    ? null
                    : layer.gazetteer().state(country);
        }
        return new Entity(index.surface(mention), null, mention.actorKind, country, null, null);
    }

    /** "بين الحكومة والحوثيين", "قوات الدعم السريع والجيش", "الحكومة مع الحركة": the land of the group that stands beside; or null. */
    private Lands.@Nullable Land besideGroup(int i) {
        ActorMention mention = mentions.get(i);
        if (mention.actorKind != ActorKind.STATE && mention.actorKind != ActorKind.ARMED_FORCES) {
            return null;
        }
        ActorMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        boolean joined = next != null
                && (next.conjunction == 'و' && gap(mention.last, next.first)
                        || next.first == mention.last + 1
                                && tokens.get(mention.last).is("مع"));
        Lands.Land land = joined && next != null ? land(next) : null;
        ActorMention before = i > 0 ? mentions.get(i - 1) : null;
        boolean behind = before != null && mention.conjunction == 'و' && gap(before.last, mention.first);
        return land == null && behind && before != null ? land(before) : land;
    }

    /** Whether nothing but quotation marks stands between two mentions. */
    private boolean gap(int last, int first) {
        for (int k = last; k < first; k++) {
            if (tokens.get(k).isWord()) {
                return false;
            }
        }
        return first - last <= 2;
    }

    private Lands.@Nullable Land land(ActorMention group) {
        Entity entity = group.kind == ActorMention.Kind.NAMED ? group.entity() : null;
        return entity == null ? null : Lands.of(entity);
    }

    /** Whether a body of the same kind and of a state is named before: what is meant is that one. */
    private boolean isNamedBefore(int i, String country) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            ActorMention before = mentions.get(k);
            if (before.actorKind == mentions.get(i).actorKind
                    && before.kind != ActorMention.Kind.BARE
                    && country.equals(before.country)) {
                return true;
            }
        }
        return false;
    }

    /** The state whose body a bare head is: that of its owner, of whoever speaks, or the one spoken of. */
    private @Nullable String country(int i, @Nullable String own) {
        ActorMention next = i + 1 < mentions.size() && mentions.get(i + 1).first == mentions.get(i).last
                ? mentions.get(i + 1)
                : null;
        if (next != null && next.preposition == 'ل' && next.country != null) {
            // "المكتب الإعلامي لرئيس الوزراء العراقي"
            return next.country;
        }
        ActorMention seat = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        if (seat != null && mentions.get(i).actorKind == ActorKind.INSTITUTION && isSeat(mentions.get(i), seat)) {
            return seat.country;
        }
        String country = own != null ? own : countryInSentence(i);
        if (country == null) {
            country = index.countryOfParagraph(i);
        }
        if (country == null) {
            country = index.dominantCountry();
        }
        // "دعا المفاوضون إسرائيل": whom a body acts upon is not its own state
        boolean object = next != null
                && next.kind == ActorMention.Kind.NAMED
                && next.preposition == 0
                && next.conjunction == 0
                && next.country != null
                && next.country.equals(country);
        return object && isNew(i, country) ? null : country;
    }

    /** "وزارة الخارجية في أبوظبي": whether the capital in which a ministry has its seat is named right behind it. */
    private boolean isSeat(ActorMention body, ActorMention place) {
        boolean in = place.first == body.last + 1 && tokens.get(body.last).is("في");
        boolean at = place.first == body.last && place.preposition == 'ب';
        return (in || at) && place.kind == ActorMention.Kind.NAMED && place.actorKind == ActorKind.STATE;
    }

    /** Whether no mention before one is of a state. */
    private boolean isNew(int i, @Nullable String country) {
        for (int k = i - 1; k >= Math.max(0, i - MentionIndex.REACH); k--) {
            if (country != null && country.equals(mentions.get(k).country)) {
                return false;
            }
        }
        return true;
    }

    /** "الحركة" is the group that the text calls a حركة, before any other group. */
    private @Nullable Entity namedAlike(int i, String head) {
        boolean group = GROUPS.contains(head)
                || head.equals("التحالف")
                || head.equals("اللجنه")
                || head.equals("الحزب")
                || mentions.get(i).actorKind == ActorKind.GROUP;
        for (int k = i - 1; group && k >= Math.max(0, i - MentionIndex.REACH); k--) {
            ActorMention before = mentions.get(k);
            Entity entity = before.entity();
            String noun = head.substring(2);
            if (entity != null
                    && !entity.isPerson()
                    && before.kind == ActorMention.Kind.NAMED
                    && (before.firstWord.equals(noun)
                            || before.firstWord.equals(head) && before.last - before.first > 1)) {
                return entity;
            }
            // "قيادي في جبهة البوليساريو"
            Entity led = entity != null && entity.isPerson() ? groupOf(entity, mentions.get(i).actorKind) : null;
            if (led != null && names(before, noun, head)) {
                return led;
            }
        }
        return null;
    }

    /** Whether a title has one of two words for a body in it, be it with ل or in quotation marks. */
    private boolean names(ActorMention person, String noun, String head) {
        for (int k = person.first; k < person.last; k++) {
            String form = tokens.get(k).form();
            if (form.equals(noun) || form.equals(head) || form.equals("ل" + noun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention nearby names a body as one of a kind: an envoy's organization is not the group that he speaks of. */
    private boolean isNamedAs(ActorKind kind, Entity body, int i) {
        int to = Math.min(mentions.size(), i + MentionIndex.REACH);
        for (int k = Math.max(0, i - MentionIndex.REACH); k < to; k++) {
            Entity named = mentions.get(k).entity();
            if (named != null && named.kind() == kind && body.name().equals(named.label())) {
                return true;
            }
        }
        return false;
    }

    /** The group that a person leads or speaks for; or null. */
    private static @Nullable Entity groupOf(Entity person, ActorKind kind) {
        String group = person.country() == null ? person.affiliation() : null;
        return group == null ? null : new Entity(group, group, kind, null, null, null);
    }

    /** "قال نتنياهو إن الجيش سيستأنف": a leader or institution that opens the sentence speaks of its own army. */
    private @Nullable Entity firstOfSentence(int i) {
        ActorMention mention = mentions.get(i);
        if (mention.conjunction != 0
                || mention.first > 0 && tokens.get(mention.first - 1).is("بين")) {
            return null;
        }
        Entity first = null;
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mention); k--) {
            first = mentions.get(k).entity();
        }
        return first != null && first.country() != null && (first.isPerson() || first.kind() == ActorKind.INSTITUTION)
                ? first
                : null;
    }

    /** "عرضت قوات الدعم السريع على الحكومة": whether a group that fights a government is named before it in its sentence. */
    private boolean facesGroup(int i) {
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mentions.get(i)); k--) {
            if (mentions.get(k).actorKind == ActorKind.ARMED_GROUP) {
                return true;
            }
        }
        return false;
    }

    /** "ومن نيروبي، عرضت الحركة": whether a state is named only as the place where something happens. */
    private boolean isOnlyPlace(String country) {
        for (ActorMention mention : mentions) {
            boolean place = mention.first > 0
                    && mention.kind == ActorMention.Kind.NAMED
                    && mention.actorKind == ActorKind.STATE
                    && PLACE.contains(tokens.get(mention.first - 1).form());
            if (country.equals(mention.country) && !place) {
                return false;
            }
        }
        return true;
    }

    /** "وفي عمّان، أفادت وزارة الخارجية": the state named before in the same sentence. */
    private @Nullable String countryInSentence(int i) {
        for (int k = i - 1; k >= 0 && index.sentence(mentions.get(k)) == index.sentence(mentions.get(i)); k--) {
            Entity entity = mentions.get(k).entity();
            if (entity != null
                    && entity.kind() == ActorKind.STATE
                    && mentions.get(i).actorKind == ActorKind.INSTITUTION) {
                return entity.country();
            }
        }
        return null;
    }
}
