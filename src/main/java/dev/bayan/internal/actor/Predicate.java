package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbSense;
import java.util.List;

/** A finite verb, or a circumstantial participle (مؤكدا), with its subject. Built left to right; fixed after coreference. */
public final class Predicate {
    final int token;
    final Reading reading;
    final boolean negated;
    final boolean participle;
    List<ActorMention> subject = List.of();
    boolean explicit;
    /** A dual verb whose two subjects stand nowhere near: coreference finds the pair. */
    boolean impliedPair;

    Predicate(int token, Reading reading, boolean negated, boolean participle) {
        this.token = token;
        this.reading = reading;
        this.negated = negated;
        this.participle = participle;
    }

    /** Index of the verb's token. */
    public int token() {
        return token;
    }

    /** The verb as read. */
    public Reading reading() {
        return reading;
    }

    /** Whether a particle denies it. */
    public boolean negated() {
        return negated;
    }

    /** Whether it is a participle that tells a circumstance. */
    public boolean participle() {
        return participle;
    }

    /** The mentions of its subject; none where nobody was found. */
    public List<ActorMention> subject() {
        return subject;
    }

    /** Whether the subject stands beside the verb rather than being carried over. */
    public boolean explicitSubject() {
        return explicit;
    }

    /** Whether the verb has a sense. */
    public boolean has(VerbSense sense) {
        return reading.has(sense);
    }

    /** Whether two do it by the verb's own form. */
    public boolean isDual() {
        return reading.form().number() == Number.DUAL;
    }

    /** Whether the first person speaks. */
    public boolean isFirstPerson() {
        return reading.form().person() == 1;
    }

    @Override
    public String toString() {
        return reading.lemma() + subject;
    }
}
