package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Mention;
import dev.bayan.model.Office;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A noun phrase that names or describes an actor. Its entities are filled in by coreference and do not change afterwards. */
public final class ActorMention {
    /** How a mention tells whom it means. */
    public enum Kind {
        /** By a name, or by a head and its state ("الجيش السوداني"). */
        NAMED,
        /** A person by office and state ("الرئيس الروسي"). */
        DESCRIBED,
        /** A person or body by a bare head ("الوزير"). */
        BARE,
        /** A counterpart ("نظيره الأميركي"). */
        COUNTERPART,
        /** Parties already named ("الطرفان"). */
        PAIR,
        /** The side of whoever speaks or acts ("بلاده"). */
        OWN
    }

    final int first;
    int last;
    final int start;
    final int end;
    final char conjunction;
    final char preposition;
    final Kind kind;
    final int number;
    final @Nullable Office office;
    final @Nullable String country;
    final ActorKind actorKind;
    final String head;
    /** Its first word as folded in the text, without clitics. */
    String firstWord = "";
    /** The last word of a person's name as folded in the text; empty for others. */
    String familyName = "";
    /** The title that a person's name stands with, folded; empty without one. */
    String title = "";
    /** The group or organisation that a person's title names: "المتحدث باسم حركة …". */
    @Nullable
    String affiliation;

    List<Entity> entities = List.of();

    ActorMention(
            int first,
            int last,
            int start,
            int end,
            char conjunction,
            char preposition,
            Kind kind,
            int number,
            @Nullable Office office,
            @Nullable String country,
            ActorKind actorKind,
            String head) {
        this.first = first;
        this.last = last;
        this.start = start;
        this.end = end;
        this.conjunction = conjunction;
        this.preposition = preposition;
        this.kind = kind;
        this.number = number;
        this.office = office;
        this.country = country;
        this.actorKind = actorKind;
        this.head = head;
    }

    /** Takes words behind it into its noun phrase, up to a token; its name stays what it was. */
    void extend(int last) {
        this.last = last;
    }

    /** Index of its first token. */
    public int first() {
        return first;
    }

    /** Index after its last token. */
    public int last() {
        return last;
    }

    /** Where it begins in the text, clitics excluded. */
    public int start() {
        return start;
    }

    /** Where its name ends in the text: before the words that {@link #last()} takes in besides, "المدعومة من الرياض". */
    public int end() {
        return end;
    }

    /** The conjunction written on its first word, or 0. */
    public char conjunction() {
        return conjunction;
    }

    /** The preposition written on its first word, or 0. */
    public char preposition() {
        return preposition;
    }

    /** How it tells whom it means. */
    public Kind kind() {
        return kind;
    }

    /** 1, 2, or 3 for more. */
    public int number() {
        return number;
    }

    /** The folded head, or the folded name. */
    public String head() {
        return head;
    }

    /** Whether it is of a person. */
    public boolean isPerson() {
        return actorKind == ActorKind.PERSON;
    }

    /** Whether words of a title stand with a name: "المتحدث باسم حركة حماس فلان". */
    boolean isTitled() {
        return !title.isEmpty();
    }

    /** Whether a pronoun behind it may take it up: "ه", "ها" or "هم". */
    public boolean fitsPronoun(String pronoun) {
        GrammaticalGender gender = isPerson() ? GrammaticalGender.ofPerson(this) : GrammaticalGender.of(this);
        boolean group = actorKind == ActorKind.ARMED_GROUP || actorKind == ActorKind.GROUP;
        return switch (pronoun) {
            case "ها" -> isPerson() ? gender == GrammaticalGender.FEMININE : gender != GrammaticalGender.MASCULINE;
            case "هم" -> group || actorKind == ActorKind.ARMED_FORCES || number > 2;
            default ->
                isPerson()
                        ? gender != GrammaticalGender.FEMININE
                        : gender == GrammaticalGender.MASCULINE
                                || gender == GrammaticalGender.UNKNOWN && actorKind == ActorKind.STATE;
        };
    }

    /** Whom it means; none where that is not known. */
    public List<Entity> entities() {
        return entities;
    }

    /** Whom it means, or null. */
    public @Nullable Entity entity() {
        return entities.isEmpty() ? null : entities.get(0);
    }

    /** Whom it means, for a mention that means somebody. */
    public Entity meant() {
        return entities.get(0);
    }

    /** The published form of one of its entities. */
    public Actor actor(Entity entity, String text) {
        return new Actor(
                entity.name(),
                Optional.ofNullable(entity.label()),
                entity.kind(),
                Optional.ofNullable(entity.country()),
                Optional.ofNullable(entity.affiliation()),
                Optional.ofNullable(entity.office()),
                new Mention(start, end, text.substring(start, end)));
    }

    @Override
    public String toString() {
        return head + entities;
    }
}
