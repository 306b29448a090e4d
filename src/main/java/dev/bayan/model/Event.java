package dev.bayan.model;

import java.util.List;
import java.util.Locale;

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
@NamedByType
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

    /**
     * The event in one plain sentence for a person to read, with its sources.
     *
     * <p>«اقترح ترامب على بوتين هدنة بحرية لمدة 30 يوما» gives
     *
     * <pre>{@code
     * event.summary(Locale.ENGLISH);
     *     // "Ceasefire, maritime, 30 days: proposed by Donald Trump."
     * event.summary(Locale.forLanguageTag("ar"));
     *     // "وقف لإطلاق النار في البحر، لمدة 30 يوما: مقترح من دونالد ترامب."
     * }</pre>
     *
     * <p>It tells what the fields hold and guesses nothing: a date without a value is quoted, and words of the text stand
     * between «», in an English sentence isolated by U+2068 and U+2069 from what is written from left to right. The sentence
     * is for people; its wording may change between versions.
     *
     * @param locale Arabic if its language is {@code ar}, English otherwise; not null; the default locale plays no part
     * @return the sentence, in one line, not null
     * @throws NullPointerException if the locale is null
     */
    default String summary(Locale locale) {
        return Summary.of(this, locale);
    }
}
