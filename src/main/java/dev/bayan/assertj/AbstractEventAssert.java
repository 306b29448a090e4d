package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.Actor;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.TimeAmount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions that all events share. Each keeps the events that meet it and fails where none is left, so that a chain is
 * about one and the same event:
 *
 * <pre>{@code
 * Statement statement = StatementParser.parse("أجرى بوتين مكالمة مع ترامب دامت ساعتين. وهاتف ماكرون زيلينسكي.");
 * assertThat(statement).hasCall().between("بوتين", "ترامب").lasting(Duration.ofHours(2));    // passes
 * assertThat(statement).hasCall().between("بوتين", "ماكرون");                                // fails
 * }</pre>
 *
 * <p>A name means an actor if it is the Arabic name, the English label, the country code («RU») or the last word of the name
 * or the label; hamza, ة and ه, ى and ي, vowel marks and Latin capitals make no difference. Words are looked for in the same
 * way. Arguments must not be null. Not thread-safe.
 *
 * @param <SELF> the type of the assertions
 * @param <E> the type of the events
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public abstract sealed class AbstractEventAssert<SELF extends AbstractEventAssert<SELF, E>, E extends Event>
        extends AbstractAssert<SELF, E> permits CallAssert, CeasefireAssert, ExchangeAssert, CommitmentAssert {
    private final Candidates<E> candidates;

    AbstractEventAssert(Candidates<E> candidates, Class<SELF> type) {
        super(candidates.left().get(0), type);
        this.candidates = candidates;
    }

    abstract SELF with(Candidates<E> left);

    /** Assertions on the events that meet one thing more. */
    SELF narrowed(String requirement, Predicate<? super E> meets) {
        Candidates<E> left = candidates.that(requirement, meets);
        if (left.left().isEmpty()) {
            failWithMessage("%s", left.failure(candidates));
        }
        SELF narrowed = with(left);
        narrowed.info.useRepresentation(info.representation());
        if (info.hasDescription()) {
            narrowed.info.description(info.description());
        }
        Optional.ofNullable(info.overridingErrorMessage()).ifPresent(narrowed.info::overridingErrorMessage);
        return narrowed;
    }

    /**
     * Keeps the events that the text reports on the word of certain actors, perhaps among others.
     *
     * @param source name of one, for instance {@code "الكرملين"}, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public SELF attributedTo(String source, String... more) {
        return having("attributed to ", Event::attributedTo, names("source", source, more));
    }

    /**
     * Keeps the events that the text reports on nobody's word.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public SELF withoutSource() {
        return narrowed("attributed to nobody", event -> event.attributedTo().isEmpty());
    }

    /**
     * Keeps the events that have a mention with certain words.
     *
     * @param words words of the text, for instance {@code "مكالمة"}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public SELF mentionedAs(String words) {
        requireNonNull(words, "words");
        return narrowed("mentioned as " + Candidates.quote(words), event -> event.mentions().stream()
                .anyMatch(mention -> Names.stand(words, mention.text())));
    }

    /**
     * Checks that one event and no more is left, so that nothing else meets what was asked.
     *
     * @return assertions on that event, not null
     * @throws AssertionError if several are left
     */
    public SELF once() {
        return narrowed("once", event -> candidates.left().size() == 1);
    }

    // ------------------------------------------------------------ for the types

    /** Keeps the events that have all of these actors in a role. */
    SELF having(String role, Function<? super E, List<Actor>> actors, List<String> names) {
        return narrowed(role + Candidates.quote(names), event -> names.stream()
                .allMatch(name -> actors.apply(event).stream().anyMatch(actor -> Names.mean(actor, name))));
    }

    static List<String> names(String parameter, String name, String... more) {
        return Stream.concat(Stream.of(requireNonNull(name, parameter)), List.of(requireNonNull(more, "more")).stream())
                .toList();
    }

    SELF dated(String what, Function<? super E, Optional<DateMention>> date, DateValue value) {
        requireNonNull(value, "date");
        return narrowed(what + value, event -> date.apply(event)
                .flatMap(DateMention::value)
                .filter(value::equals)
                .isPresent());
    }

    SELF lasting(Function<? super E, Optional<DurationEstimate>> length, TimeAmount value) {
        return narrowed("lasting " + value, event -> length.apply(event)
                .filter(of -> Lengths.same(of, value))
                .isPresent());
    }

    SELF lastingMore(Function<? super E, Optional<DurationEstimate>> length, Duration limit) {
        requireNonNull(limit, "limit");
        return narrowed("lasting more than " + limit, event -> length.apply(event)
                .filter(of -> Lengths.moreThan(of, limit))
                .isPresent());
    }

    SELF lastingLess(Function<? super E, Optional<DurationEstimate>> length, Duration limit) {
        requireNonNull(limit, "limit");
        return narrowed("lasting less than " + limit, event -> length.apply(event)
                .filter(of -> Lengths.lessThan(of, limit))
                .isPresent());
    }
}
