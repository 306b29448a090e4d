package dev.bayan.model;

import java.util.List;

/**
 * What the builders of all events share. Tests of an application make events with them, of which they set only what they
 * care about:
 *
 * <pre>{@code
 * Actor kremlin = Actor.of(ActorKind.INSTITUTION, "الكرملين").withCountry("RU");
 * Call call = Call.builder().mention("اتصال هاتفي").attributedTo(kremlin).build();
 * call.mentions().get(0).text();    // "اتصال هاتفي"
 * }</pre>
 *
 * <p>A method sets a component and replaces what was set before; called without members it empties a list. For each
 * component one method takes exactly its type, and most have a shorter one besides. A builder may go on being used after
 * {@link #build()}; it is not thread-safe.
 *
 * @param <E> the type of event that is built
 * @param <B> the type of the builder
 */
public abstract sealed class EventBuilder<E extends Event, B extends EventBuilder<E, B>>
        permits CallBuilder, CeasefireBuilder, PrisonerExchangeBuilder, CommitmentBuilder {
    List<Mention> mentions;
    List<Actor> attributedTo = List.of();
    List<Provenance> provenance = List.of();

    EventBuilder(String words) {
        mentions = List.of(Mention.of(words));
    }

    EventBuilder(Event event) {
        mentions = event.mentions();
        attributedTo = event.attributedTo();
        provenance = event.provenance();
    }

    abstract B self();

    /**
     * Sets the only mention, at the start of a text.
     *
     * @param words the words that report the event, for instance {@code "اتصال هاتفي"}, not null, not empty
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words
     */
    public B mention(String words) {
        mentions = List.of(Mention.of(words));
        return self();
    }

    /**
     * Sets the mentions; an event needs at least one.
     *
     * @param mentions the stretches of the text that report the event, not null and without nulls
     * @return this builder, not null
     * @throws IllegalArgumentException if there are none
     */
    public B mentions(List<Mention> mentions) {
        this.mentions = Require.mentions(mentions);
        return self();
    }

    /**
     * Sets on whose word the text reports the event.
     *
     * @param sources the actors, not null and without nulls
     * @return this builder, not null
     */
    public B attributedTo(Actor... sources) {
        return attributedTo(Require.array(sources, "sources"));
    }

    /**
     * Sets on whose word the text reports the event.
     *
     * @param sources the actors, not null and without nulls
     * @return this builder, not null
     */
    public B attributedTo(List<Actor> sources) {
        attributedTo = Require.list(sources, "sources");
        return self();
    }

    /**
     * Sets the rules that found the event.
     *
     * @param provenance the rules, not null and without nulls
     * @return this builder, not null
     */
    public B provenance(List<Provenance> provenance) {
        this.provenance = Require.list(provenance, "provenance");
        return self();
    }

    /**
     * Builds the event.
     *
     * @return the event as set so far, not null
     */
    public abstract E build();
}
