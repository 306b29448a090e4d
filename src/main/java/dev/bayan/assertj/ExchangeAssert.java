package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.DateValue;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.Transfer;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Assertions on prisoner exchanges.
 *
 * <pre>{@code
 * assertThat(StatementParser.parse("ستتبادل روسيا وأوكرانيا 175 أسيرا من كل جانب بوساطة الإمارات"))
 *         .hasExchange().transferring(175, "روسيا", "أوكرانيا").mediatedBy("الإمارات");
 * }</pre>
 *
 * <p>What a name means, and how a chain works, is told at {@link AbstractEventAssert}. Not thread-safe.
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public final class ExchangeAssert extends AbstractEventAssert<ExchangeAssert, PrisonerExchange> {
    ExchangeAssert(Candidates<PrisonerExchange> candidates) {
        super(candidates, ExchangeAssert.class);
    }

    @Override
    ExchangeAssert with(Candidates<PrisonerExchange> left) {
        return new ExchangeAssert(left);
    }

    /**
     * Keeps the exchanges that have come so far.
     *
     * @param status the status, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert hasStatus(ExchangeStatus status) {
        requireNonNull(status, "status");
        return narrowed("with status " + status, exchange -> exchange.status() == status);
    }

    /**
     * Keeps the exchanges whose parties are certain actors, perhaps among others.
     *
     * @param first name of one, for instance {@code "روسيا"}, not null
     * @param second name of another, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert between(String first, String second, String... more) {
        return having(
                "between ",
                PrisonerExchange::parties,
                Stream.concat(Stream.of(requireNonNull(first, "first")), names("second", second, more).stream())
                        .toList());
    }

    /**
     * Keeps the exchanges of which an actor is a party.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert hasParty(String name) {
        return having("with party ", PrisonerExchange::parties, names("name", name));
    }

    /**
     * Keeps the exchanges that take place on a day.
     *
     * @param date the day, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert onDate(LocalDate date) {
        return dated("on ", PrisonerExchange::date, DateValue.day(requireNonNull(date, "date")));
    }

    /**
     * Keeps the exchanges that take place on a day, in a month, a year or an interval.
     *
     * @param date the date, for instance {@code DateValue.parse("2025-02")}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert onDate(DateValue date) {
        return dated("on ", PrisonerExchange::date, date);
    }

    /**
     * Keeps the exchanges in which so many are handed over in one direction, whatever the bound.
     *
     * @param count how many
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert transferring(long count) {
        return transferring("transferring " + count, transfer -> counts(transfer, count));
    }

    /**
     * Keeps the exchanges in which such captives are handed over, in whatever number.
     *
     * @param category who they are, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert transferring(CaptiveCategory category) {
        requireNonNull(category, "category");
        return transferring("transferring " + category, transfer -> transfer.category() == category);
    }

    /**
     * Keeps the exchanges in which so many such captives are handed over in one direction.
     *
     * @param count how many
     * @param category who they are, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert transferring(long count, CaptiveCategory category) {
        requireNonNull(category, "category");
        return transferring(
                "transferring " + count + " " + category,
                transfer -> counts(transfer, count) && transfer.category() == category);
    }

    /**
     * Keeps the exchanges in which one actor hands so many over to another.
     *
     * @param count how many
     * @param from name of who hands them over, not null
     * @param to name of who receives them, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert transferring(long count, String from, String to) {
        return transferring(
                "transferring " + count + " from " + Candidates.quote(requireNonNull(from, "from")) + " to "
                        + Candidates.quote(requireNonNull(to, "to")),
                transfer -> counts(transfer, count) && goes(transfer, from, to));
    }

    /**
     * Keeps the exchanges in which one actor hands so many such captives over to another.
     *
     * @param count how many
     * @param category who they are, not null
     * @param from name of who hands them over, not null
     * @param to name of who receives them, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert transferring(long count, CaptiveCategory category, String from, String to) {
        requireNonNull(category, "category");
        return transferring(
                "transferring " + count + " " + category + " from " + Candidates.quote(requireNonNull(from, "from"))
                        + " to " + Candidates.quote(requireNonNull(to, "to")),
                transfer -> counts(transfer, count) && transfer.category() == category && goes(transfer, from, to));
    }

    /**
     * Keeps the exchanges of which the text does not say who is handed over.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert withoutTransfers() {
        return narrowed("without transfers", exchange -> exchange.transfers().isEmpty());
    }

    /**
     * Keeps the exchanges that certain actors mediate, perhaps among others.
     *
     * @param mediator name of one, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert mediatedBy(String mediator, String... more) {
        return having("mediated by ", PrisonerExchange::mediators, names("mediator", mediator, more));
    }

    /**
     * Keeps the exchanges whose place has certain words.
     *
     * @param words words of the place, for instance {@code "إسطنبول"}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public ExchangeAssert inPlace(String words) {
        requireNonNull(words, "words");
        return narrowed("in " + Candidates.quote(words), exchange -> exchange.location()
                .filter(at -> Names.stand(words, at.text()))
                .isPresent());
    }

    private ExchangeAssert transferring(String requirement, Predicate<Transfer> meets) {
        return narrowed(requirement, exchange -> exchange.transfers().stream().anyMatch(meets));
    }

    private static boolean counts(Transfer transfer, long count) {
        return transfer.count()
                .filter(of -> of.value() == count && of.max().isEmpty())
                .isPresent();
    }

    private static boolean goes(Transfer transfer, String from, String to) {
        return transfer.from().filter(actor -> Names.mean(actor, from)).isPresent()
                && transfer.to().filter(actor -> Names.mean(actor, to)).isPresent();
    }
}
