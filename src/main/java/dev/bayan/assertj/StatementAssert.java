package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.Notice;
import dev.bayan.NoticeCode;
import dev.bayan.Statement;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.Event;
import dev.bayan.model.PrisonerExchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a statement; those on its events go on from here.
 *
 * <pre>{@code
 * assertThat(StatementParser.parse("أجرى بوتين مكالمة مع ترامب"))
 *         .hasNoCeasefire()
 *         .hasCall().between("بوتين", "ترامب");
 * }</pre>
 *
 * <p>Arguments must not be null. Not thread-safe.
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public final class StatementAssert extends AbstractAssert<StatementAssert, Statement> {
    StatementAssert(@Nullable Statement actual) {
        super(actual, StatementAssert.class);
    }

    /**
     * Checks that there is a call, and goes on with all there are: «أجرى بوتين مكالمة مع ترامب» has one.
     *
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public CallAssert hasCall() {
        isNotNull();
        Candidates<Call> found = candidates("a call", actual.calls());
        CallAssert next = new CallAssert(found);
        return info.hasDescription() ? next.describedAs(info.description()) : next;
    }

    /**
     * Checks that there is a ceasefire, and goes on with all there are: «اقترح ترامب هدنة» has one.
     *
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public CeasefireAssert hasCeasefire() {
        isNotNull();
        Candidates<Ceasefire> found = candidates("a ceasefire", actual.ceasefires());
        CeasefireAssert next = new CeasefireAssert(found);
        return info.hasDescription() ? next.describedAs(info.description()) : next;
    }

    /**
     * Checks that there is a ceasefire of a scope, and goes on with all there are: «اقترح ترامب هدنة بحرية» has a
     * {@link CeasefireScope#MARITIME} one.
     *
     * @param scope the scope, not null
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public CeasefireAssert hasCeasefire(CeasefireScope scope) {
        return hasCeasefire().hasScope(scope);
    }

    /**
     * Checks that there is a prisoner exchange, and goes on with all there are: «تبادلت روسيا وأوكرانيا الأسرى» has one.
     *
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public ExchangeAssert hasExchange() {
        isNotNull();
        Candidates<PrisonerExchange> found = candidates("a prisoner exchange", actual.prisonerExchanges());
        ExchangeAssert next = new ExchangeAssert(found);
        return info.hasDescription() ? next.describedAs(info.description()) : next;
    }

    /**
     * Checks that there is a commitment, and goes on with all there are: «تعهدت موسكو بإرسال وفد» has one.
     *
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public CommitmentAssert hasCommitment() {
        isNotNull();
        Candidates<Commitment> found = candidates("a commitment", actual.commitments());
        CommitmentAssert next = new CommitmentAssert(found);
        return info.hasDescription() ? next.describedAs(info.description()) : next;
    }

    /**
     * Checks that there is a commitment of a kind, and goes on with all there are: «تعهدت موسكو بإرسال وفد» has a
     * {@link CommitmentKind#PLEDGE}.
     *
     * @param kind the kind, not null
     * @return assertions on them, not null
     * @throws AssertionError if there is none
     */
    public CommitmentAssert hasCommitment(CommitmentKind kind) {
        return hasCommitment().hasKind(kind);
    }

    /**
     * Checks that there is no event.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoEvents() {
        return none("no event", Statement::events);
    }

    /**
     * Checks that there is no call.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoCall() {
        return none("no call", Statement::calls);
    }

    /**
     * Checks that there is no ceasefire.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoCeasefire() {
        return none("no ceasefire", Statement::ceasefires);
    }

    /**
     * Checks that there is no prisoner exchange.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoExchange() {
        return none("no prisoner exchange", Statement::prisonerExchanges);
    }

    /**
     * Checks that there is no commitment.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoCommitment() {
        return none("no commitment", Statement::commitments);
    }

    /**
     * Checks how many events there are.
     *
     * @param count how many of all types together
     * @return these assertions, not null
     * @throws AssertionError if there are more or fewer
     */
    public StatementAssert hasEvents(int count) {
        isNotNull();
        if (actual.events().size() != count) {
            fail(count + " events", "found " + actual.events().size() + ":" + all().found());
        }
        return this;
    }

    /**
     * Checks the date against which relative dates were resolved.
     *
     * @param date the reference date, not null
     * @return these assertions, not null
     * @throws AssertionError if it is another, or there is none
     */
    public StatementAssert hasReferenceDate(LocalDate date) {
        isNotNull();
        requireNonNull(date, "date");
        if (!actual.referenceDate().equals(Optional.of(date))) {
            fail(
                    "the reference date " + date,
                    "it is " + actual.referenceDate().map(LocalDate::toString).orElse("not given"));
        }
        return this;
    }

    /**
     * Checks that there is a notice: of «Hello» {@link NoticeCode#NOT_ARABIC}.
     *
     * @param code what it is about, not null
     * @return these assertions, not null
     * @throws AssertionError if there is none such
     */
    public StatementAssert hasNotice(NoticeCode code) {
        isNotNull();
        requireNonNull(code, "code");
        if (actual.notices().stream().noneMatch(notice -> notice.code() == code)) {
            fail("a notice " + code, "found" + notices());
        }
        return this;
    }

    /**
     * Checks that there is no notice.
     *
     * @return these assertions, not null
     * @throws AssertionError if there is one
     */
    public StatementAssert hasNoNotices() {
        isNotNull();
        if (!actual.notices().isEmpty()) {
            fail("no notice", "found" + notices());
        }
        return this;
    }

    private String notices() {
        return actual.notices().isEmpty()
                ? " none"
                : actual.notices().stream()
                        .map((Notice notice) -> "\n  " + notice.code() + ": " + notice.message())
                        .collect(Collectors.joining());
    }

    private StatementAssert none(String what, Function<Statement, List<? extends Event>> events) {
        isNotNull();
        List<? extends Event> found = events.apply(actual);
        if (!found.isEmpty()) {
            fail(what, "found" + new Candidates<>(Optional.of(actual.text()), List.of(), found).found());
        }
        return this;
    }

    private <E extends Event> Candidates<E> candidates(String what, List<E> events) {
        Candidates<E> found = new Candidates<>(Optional.of(actual.text()), List.of(what), events);
        if (events.isEmpty()) {
            failWithMessage("%s", found.failure(all()));
        }
        return found;
    }

    private Candidates<Event> all() {
        return new Candidates<>(Optional.of(actual.text()), List.of(), actual.events());
    }

    private void fail(String expected, String instead) {
        failWithMessage("%s", "\nExpecting " + expected + "\nbut " + instead);
    }
}
