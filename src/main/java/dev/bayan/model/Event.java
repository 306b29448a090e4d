package dev.bayan.model;

import java.util.List;

/**
 * Something that a statement reports: a {@link Call}, a {@link Ceasefire}, a {@link PrisonerExchange} or a
 * {@link Commitment}.
 *
 * <p>An event belongs to the whole document: what several sentences say of one call is one event with several
 * mentions. «أجرى بوتين وترامب اتصالا هاتفيا. ودام الاتصال ساعتين» gives one {@link Call} with two mentions.
 *
 * <p>All events are immutable, null-free and thread-safe. To treat each type in its own way, pass an
 * {@link EventVisitor} to {@link #accept(EventVisitor)}.
 */
public sealed interface Event permits Call, Ceasefire, PrisonerExchange, Commitment {
    /**
     * Which of the four this is.
     *
     * @return the type, not null
     */
    EventType type();

    /**
     * The stretches of the text that report the event, each the smallest clause from the trigger to the end of its last
     * argument.
     *
     * @return an unmodifiable list of at least one, not null
     */
    List<Mention> mentions();

    /**
     * The actors on whose word the text reports the event: for «أعلن الكرملين أن …» the Kremlin.
     *
     * @return an unmodifiable list, empty where the text itself reports it, not null
     */
    List<Actor> attributedTo();

    /**
     * The rules that found the event, for those who want to know why it is there.
     *
     * @return an unmodifiable list, possibly empty, not null
     */
    List<Provenance> provenance();

    /**
     * Calls the visitor's method for the type of this event.
     *
     * @param visitor what to do with each type, not null
     * @param <R> the type of the result
     * @return what the visitor returns
     */
    <R> R accept(EventVisitor<R> visitor);
}
