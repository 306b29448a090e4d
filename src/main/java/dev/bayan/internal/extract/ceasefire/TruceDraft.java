package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.model.Actor;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.Condition;
import dev.bayan.model.DateMention;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Mention;
import dev.bayan.model.Provenance;
import dev.bayan.model.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ceasefire in the making, or one mention of it. */
final class TruceDraft {
    /** An actor with the mention that shows it. */
    record Side(Entity entity, ActorMention mention) {
    }

    /** A stance in the order of the text. */
    record Stand(Side side, Stance stance) {
    }

    final List<Side> parties = new ArrayList<>();
    final List<Stand> stands = new ArrayList<>();
    final List<CeasefireStatus> statuses = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Actor> sources = new ArrayList<>();
    final List<Provenance> provenance = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    CeasefireScope scope = CeasefireScope.UNSPECIFIED;
    @Nullable DurationEstimate duration;
    @Nullable DateMention start;
    @Nullable DateMention end;
    @Nullable Mention area;
    boolean unilateral;
    boolean definite;
    boolean extension;
    int token;
    int sentence;

    void party(Entity entity, ActorMention mention) {
        if (parties.stream().noneMatch(p -> p.entity.sameSide(entity))) {
            parties.add(new Side(entity, mention));
        }
    }

    void parties(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                party(entity, mention);
            }
        }
    }

    void stand(List<ActorMention> mentions, Stance stance) {
        for (ActorMention mention : mentions) {
            for (Entity entity : mention.entities()) {
                stands.add(new Stand(new Side(entity, mention), stance));
            }
        }
    }
}
