package dev.bayan.assertj;

import static java.util.Objects.requireNonNull;

import dev.bayan.model.Commitment;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.DateValue;
import java.time.LocalDate;

/**
 * Assertions on commitments.
 *
 * <pre>{@code
 * assertThat(StatementParser.parse("تعهدت موسكو بإرسال وفد إلى إسطنبول"))
 *         .hasCommitment(CommitmentKind.PLEDGE).by("روسيا").withAction("إرسال وفد").withoutCondition();
 * }</pre>
 *
 * <p>What a name means, and how a chain works, is told at {@link AbstractEventAssert}. Not thread-safe.
 */
@SuppressWarnings("exports") // of AssertJ: users of the module who do without this package need not have it
public final class CommitmentAssert extends AbstractEventAssert<CommitmentAssert, Commitment> {
    CommitmentAssert(Candidates<Commitment> candidates) {
        super(candidates, CommitmentAssert.class);
    }

    @Override
    CommitmentAssert with(Candidates<Commitment> left) {
        return new CommitmentAssert(left);
    }

    /**
     * Keeps the commitments of a kind.
     *
     * @param kind how the actor binds itself, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert hasKind(CommitmentKind kind) {
        requireNonNull(kind, "kind");
        return narrowed("with kind " + kind, commitment -> commitment.kind() == kind);
    }

    /**
     * Keeps the commitments by which certain actors are bound, perhaps among others.
     *
     * @param committer name of one, for instance {@code "روسيا"}, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert by(String committer, String... more) {
        return having("by ", Commitment::committers, names("committer", committer, more));
    }

    /**
     * Keeps the commitments whose action has certain words.
     *
     * @param words words of the action, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert withAction(String words) {
        requireNonNull(words, "words");
        return narrowed(
                "with action " + Candidates.quote(words),
                commitment -> Names.stand(words, commitment.action().text()));
    }

    /**
     * Keeps the commitments towards certain actors, perhaps among others.
     *
     * @param beneficiary name of one, not null
     * @param more names of further ones, not null and without nulls
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert towards(String beneficiary, String... more) {
        return having("towards ", Commitment::beneficiaries, names("beneficiary", beneficiary, more));
    }

    /**
     * Keeps the commitments whose condition has certain words.
     *
     * @param words words of the condition, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert onCondition(String words) {
        requireNonNull(words, "words");
        return narrowed("on condition " + Candidates.quote(words), commitment -> commitment
                .condition()
                .filter(one -> Names.stand(words, one.text()))
                .isPresent());
    }

    /**
     * Keeps the commitments without a condition.
     *
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert withoutCondition() {
        return narrowed(
                "without a condition", commitment -> commitment.condition().isEmpty());
    }

    /**
     * Keeps the commitments that are due on a day.
     *
     * @param date the day, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert onDate(LocalDate date) {
        return dated("on ", Commitment::date, DateValue.day(requireNonNull(date, "date")));
    }

    /**
     * Keeps the commitments that are due on a day, in a month, a year or an interval.
     *
     * @param date the date, for instance {@code DateValue.parse("2025-02")}, not null
     * @return assertions on the events that are left, not null
     * @throws AssertionError if none is left
     */
    public CommitmentAssert onDate(DateValue date) {
        return dated("on ", Commitment::date, date);
    }
}
