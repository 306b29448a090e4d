package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.DateValue;
import dev.bayan.model.Stance;
import dev.bayan.model.TimeAmount;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/**
 * Assertions on ceasefires.
 *
 * <pre>{@code
 * assertThat(StatementParser.parse("اقترح ترامب هدنة بحرية لمدة 30 يوما ورفضتها موسكو"))
 *         .hasCeasefire(CeasefireScope.MARITIME).proposedBy("ترامب").rejectedBy("RU").lasting(Period.ofDays(30));
 * }</pre>
 *
 * <p>What a name means, and how a chain works, is told at {@link AbstractEventAssert}. Not thread-safe.
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public final class CeasefireAssert extends AbstractEventAssert<CeasefireAssert, Ceasefire> {
    CeasefireAssert(Candidates<Ceasefire> candidates) {
        super(candidates, CeasefireAssert.class);
    }

    @Override
    CeasefireAssert with(Candidates<Ceasefire> left) {
        return new CeasefireAssert(left);
    }

    /**
     * Keeps the ceasefires that have come so far.
     *
     * @param status the status, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert hasStatus(CeasefireStatus status) {
        requireNonNull(status, "status");
        return narrowed("with status " + status, truce -> truce.status() == status);
    }

    /**
     * Keeps the ceasefires that cover this.
     *
     * @param scope the scope, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert hasScope(CeasefireScope scope) {
        requireNonNull(scope, "scope");
        return narrowed("with scope " + scope, truce -> truce.scope() == scope);
    }

    /**
     * Keeps the ceasefires whose parties are certain actors, perhaps among others.
     *
     * @param first name of one, for instance {@code "روسيا"}, not null
     * @param second name of another, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert between(String first, String second, String... more) {
        return having(
                "between ",
                Ceasefire::parties,
                Stream.concat(Stream.of(requireNonNull(first, "first")), names("second", second, more).stream())
                        .toList());
    }

    /**
     * Keeps the ceasefires of which an actor is a party.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert hasParty(String name) {
        return having("with party ", Ceasefire::parties, names("name", name));
    }

    /**
     * Keeps the ceasefires that last so long, whatever the bound: «نحو ساعتين» lasts two hours.
     *
     * @param length the length of time, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert lasting(Duration length) {
        return lasting(Ceasefire::duration, TimeAmount.of(requireNonNull(length, "length")));
    }

    /**
     * Keeps the ceasefires that last so long, whatever the bound: «ثلاثين يوما» lasts thirty days.
     *
     * @param length the length of time, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert lasting(Period length) {
        return lasting(Ceasefire::duration, TimeAmount.of(requireNonNull(length, "length")));
    }

    /**
     * Keeps the ceasefires that surely last longer: «أكثر من ساعتين» does for two hours, «أقل من ثلاث ساعات» does not.
     *
     * @param limit the length of time that is exceeded, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert lastingMoreThan(Duration limit) {
        return lastingMore(Ceasefire::duration, limit);
    }

    /**
     * Keeps the ceasefires that surely last less: «أقل من ساعة» does for one hour, «أكثر من نصف ساعة» does not.
     *
     * @param limit the length of time that is not reached, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert lastingLessThan(Duration limit) {
        return lastingLess(Ceasefire::duration, limit);
    }

    /**
     * Keeps the ceasefires that begin on a day.
     *
     * @param date the day, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert startingOn(LocalDate date) {
        return dated("starting on ", Ceasefire::start, DateValue.day(requireNonNull(date, "date")));
    }

    /**
     * Keeps the ceasefires that begin on a day, in a month, a year or an interval.
     *
     * @param date the date, for instance {@code DateValue.parse("2025-02")}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert startingOn(DateValue date) {
        return dated("starting on ", Ceasefire::start, date);
    }

    /**
     * Keeps the ceasefires that end on a day.
     *
     * @param date the day, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert endingOn(LocalDate date) {
        return dated("ending on ", Ceasefire::end, DateValue.day(requireNonNull(date, "date")));
    }

    /**
     * Keeps the ceasefires that end on a day, in a month, a year or an interval.
     *
     * @param date the date, for instance {@code DateValue.parse("2025-02")}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert endingOn(DateValue date) {
        return dated("ending on ", Ceasefire::end, date);
    }

    /**
     * Keeps the ceasefires whose area has certain words.
     *
     * @param words words of the area, for instance {@code "البحر الأسود"}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert inArea(String words) {
        requireNonNull(words, "words");
        return narrowed("in " + Candidates.quote(words), truce -> truce.area()
                .filter(area -> Names.stand(words, area.text()))
                .isPresent());
    }

    /**
     * Keeps the ceasefires towards which an actor stands so.
     *
     * @param name name of the actor, not null
     * @param stance the position, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert withStance(String name, Stance stance) {
        requireNonNull(name, "name");
        requireNonNull(stance, "stance");
        return narrowed(Candidates.quote(name) + " " + stance, truce -> truce.positions().stream()
                .anyMatch(one -> one.stance() == stance && Names.mean(one.actor(), name)));
    }

    /**
     * Keeps the ceasefires that an actor proposes.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert proposedBy(String name) {
        return withStance(name, Stance.PROPOSES);
    }

    /**
     * Keeps the ceasefires that an actor accepts.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert acceptedBy(String name) {
        return withStance(name, Stance.ACCEPTS);
    }

    /**
     * Keeps the ceasefires that an actor rejects.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert rejectedBy(String name) {
        return withStance(name, Stance.REJECTS);
    }

    /**
     * Keeps the ceasefires that an actor demands.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert demandedBy(String name) {
        return withStance(name, Stance.DEMANDS);
    }

    /**
     * Keeps the ceasefires that an actor mediates.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert mediatedBy(String name) {
        return withStance(name, Stance.MEDIATES);
    }

    /**
     * Keeps the ceasefires that an actor breaks or is accused of breaking.
     *
     * @param name the name, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert violatedBy(String name) {
        return withStance(name, Stance.VIOLATES);
    }

    /**
     * Keeps the ceasefires that have a condition with certain words.
     *
     * @param words words of the condition, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert onCondition(String words) {
        requireNonNull(words, "words");
        return narrowed("on condition " + Candidates.quote(words), truce -> truce.conditions().stream()
                .anyMatch(one -> Names.stand(words, one.text())));
    }

    /**
     * Keeps the ceasefires for which an actor has a condition with certain words.
     *
     * @param words words of the condition, not null
     * @param by name of the actor, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert onCondition(String words, String by) {
        requireNonNull(words, "words");
        requireNonNull(by, "by");
        return narrowed(
                "on condition " + Candidates.quote(words) + " by " + Candidates.quote(by),
                truce -> truce.conditions().stream()
                        .anyMatch(one -> Names.stand(words, one.text())
                                && one.by()
                                        .filter(actor -> Names.mean(actor, by))
                                        .isPresent()));
    }

    /**
     * Keeps the ceasefires that have no condition.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CeasefireAssert withoutCondition() {
        return narrowed("without a condition", truce -> truce.conditions().isEmpty());
    }
}
