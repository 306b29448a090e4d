package dev.bayan;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.extract.EventExtractor;
import dev.bayan.internal.extract.MentionLimit;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.call.CallExtractor;
import dev.bayan.internal.extract.ceasefire.CeasefireExtractor;
import dev.bayan.internal.extract.commitment.CommitmentExtractor;
import dev.bayan.internal.extract.exchange.ExchangeExtractor;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads Arabic diplomatic statements: {@code StatementParser.parse(text)} returns the calls, ceasefires, prisoner
 * exchanges and commitments that a text reports, each with the words that say so.
 *
 * <pre>{@code
 * Statement statement = StatementParser.parse("هاتف الرئيس رجب طيب أردوغان نظيره الروسي فلاديمير بوتين");
 * statement.calls().get(0).participants(); // Recep Tayyip Erdoğan, Vladimir Putin
 * }</pre>
 *
 * <p>Parsing is a pure function of text and options: no clock, locale, file or network is asked. All methods are
 * thread-safe; each call keeps its state to itself.
 */
public final class StatementParser {
    private static final List<EventExtractor> EXTRACTORS =
            List.of(new CallExtractor(), new CeasefireExtractor(), new ExchangeExtractor(), new CommitmentExtractor());

    private StatementParser() {}

    /**
     * Parses a text with the default options.
     *
     * @param text the text, not null
     * @return what it reports, not null
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is longer than {@link ParseOptions#maxLength()}
     */
    public static Statement parse(String text) {
        return parse(text, ParseOptions.defaults());
    }

    /**
     * Parses a text.
     *
     * @param text the text, not null
     * @param options date of publication and limits, not null
     * @return what it reports, not null
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the text is longer than the options allow; the message gives both lengths
     */
    public static Statement parse(String text, ParseOptions options) {
        requireNonNull(text, "text");
        requireNonNull(options, "options");
        if (text.length() > options.maxLength()) {
            throw new IllegalArgumentException(
                    "text of " + text.length() + " UTF-16 units is longer than the maximum of " + options.maxLength());
        }
        Optional<Notice> empty = unreadable(text);
        if (empty.isPresent()) {
            return new Statement(text, options.referenceDate(), List.of(), List.of(empty.get()));
        }
        Gazetteer names =
                options.lexicon().isPresent() ? options.lexicon().get().gazetteer() : Gazetteer.get();
        MentionLimit limit = new MentionLimit(options.maxMentions());
        Scene scene = new Scene(text, options.referenceDate(), options.explain(), names, limit);
        List<Event> events = new ArrayList<>();
        for (EventExtractor extractor : EXTRACTORS) {
            events.addAll(extractor.extract(scene));
        }
        events.sort(new ByFirstMention());
        return new Statement(
                text,
                options.referenceDate(),
                events,
                NoticeCollector.on(events, options.lexicon(), limit.leftOut(), text),
                scene.considered(events));
    }

    private static final class ByFirstMention implements Comparator<Event> {
        @Override
        public int compare(Event a, Event b) {
            return Integer.compare(
                    a.mentions().get(0).start(), b.mentions().get(0).start());
        }
    }

    /** The notice for a text with nothing to read in it. */
    private static Optional<Notice> unreadable(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0620' && c <= '\u06FF' && Character.isLetter(c)
                    || c >= '\uFB50' && c <= '\uFDFF'
                    || c >= '\uFE70' && c <= '\uFEFC') {
                return Optional.empty();
            }
            blank &= Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
        return Optional.of(new Notice(
                blank ? NoticeCode.EMPTY_TEXT : NoticeCode.NOT_ARABIC,
                blank ? "the text is empty or blank" : "the text has no Arabic letter",
                OptionalInt.empty(),
                OptionalInt.empty()));
    }
}
