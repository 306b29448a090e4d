package dev.bayan.internal.extract.exchange;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells of captives changing hands.
 *
 * @param token index of the word
 * @param act what its subject does
 * @param verb the verb; null where it is a noun
 * @param subject who does it, where it is a verb
 * @param pronoun whether its captives are only pointed at ("سلمتهم", "أفرجت عنهم")
 */
record Trigger(int token, Act act, @Nullable Reading verb, List<ActorMention> subject, boolean pronoun) {
    /** What a trigger's subject does with the captives. */
    enum Act {
        /** Both sides give and take. */
        SWAP,
        /** Releases, hands over, sends back. */
        GIVE,
        /** Receives or gets back. */
        TAKE,
        /** The captives themselves come home. */
        RETURN
    }

    boolean isNoun() {
        return verb == null;
    }

    /** The verb of a trigger that is no noun. */
    Reading asVerb() {
        return requireNonNull(verb);
    }

    /** Whether who does it is told behind it. */
    boolean hasSubjectBehind() {
        for (ActorMention mention : subject) {
            if (mention.first() > token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a conjunction is written on it. */
    boolean coordinated() {
        return verb != null && verb.cut().conjunction() != 0;
    }
}
