package dev.bayan.assertj;

import dev.bayan.Statement;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.Event;
import dev.bayan.model.PrisonerExchange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way in to the AssertJ assertions on statements and events.
 *
 * <pre>{@code
 * import static dev.bayan.assertj.BayanAssertions.assertThat;
 *
 * Statement statement = StatementParser.parse("أجرى بوتين مكالمة مع ترامب دامت ساعتين");
 * assertThat(statement).hasCall().between("بوتين", "ترامب").lastingMoreThan(Duration.ofMinutes(90));
 * }</pre>
 *
 * <p>It goes beside AssertJ's own {@code Assertions.assertThat}: both may be imported. It needs
 * {@code org.assertj:assertj-core}, which an application adds for its tests. All methods are thread-safe; the assertions
 * themselves are not.
 */
@SuppressWarnings("exports") // of @Nullable: users of the module need not have JSpecify
public final class BayanAssertions {
    private BayanAssertions() {}

    /**
     * Begins assertions on a statement.
     *
     * @param actual the statement; every assertion on null fails
     * @return the assertions, not null
     */
    public static StatementAssert assertThat(@Nullable Statement actual) {
        return new StatementAssert(actual);
    }

    /**
     * Begins assertions on a call.
     *
     * @param actual the call, not null
     * @return the assertions, not null
     * @throws AssertionError if it is null
     */
    public static CallAssert assertThat(@Nullable Call actual) {
        return new CallAssert(single("a call", actual));
    }

    /**
     * Begins assertions on a ceasefire.
     *
     * @param actual the ceasefire, not null
     * @return the assertions, not null
     * @throws AssertionError if it is null
     */
    public static CeasefireAssert assertThat(@Nullable Ceasefire actual) {
        return new CeasefireAssert(single("a ceasefire", actual));
    }

    /**
     * Begins assertions on a prisoner exchange.
     *
     * @param actual the prisoner exchange, not null
     * @return the assertions, not null
     * @throws AssertionError if it is null
     */
    public static ExchangeAssert assertThat(@Nullable PrisonerExchange actual) {
        return new ExchangeAssert(single("a prisoner exchange", actual));
    }

    /**
     * Begins assertions on a commitment.
     *
     * @param actual the commitment, not null
     * @return the assertions, not null
     * @throws AssertionError if it is null
     */
    public static CommitmentAssert assertThat(@Nullable Commitment actual) {
        return new CommitmentAssert(single("a commitment", actual));
    }

    private static <E extends Event> Candidates<E> single(String what, @Nullable E actual) {
        if (actual == null) {
            throw new AssertionError("Expecting " + what + " but was null");
        }
        return new Candidates<>(Optional.empty(), List.of(what), List.of(actual));
    }
}
