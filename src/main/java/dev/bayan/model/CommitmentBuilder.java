package dev.bayan.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Commitment}; until told otherwise a {@link CommitmentKind#PLEDGE} to the action «بذلك», reported by the
 * words «تعهد بذلك», of which nothing else is known.
 *
 * <pre>{@code
 * Commitment pledge = Commitment.builder().committers(Actor.person("فولوديمير زيلينسكي", "UA"))
 *         .action("بإرسال وفد إلى إسطنبول").condition("إذا حضر الجانب الروسي").build();
 * pledge.condition().orElseThrow().text();    // "إذا حضر الجانب الروسي"
 * }</pre>
 *
 * <p>What its methods have in common is told at {@link EventBuilder}. Not thread-safe.
 */
public final class CommitmentBuilder extends EventBuilder<Commitment, CommitmentBuilder> {
    private CommitmentKind kind = CommitmentKind.PLEDGE;
    private List<Actor> committers = List.of();
    private Mention action = new Mention(5, 9, "بذلك");
    private List<Actor> beneficiaries = List.of();
    private Optional<Mention> condition = Optional.empty();
    private Optional<DateMention> date = Optional.empty();

    CommitmentBuilder() {
        super("تعهد بذلك");
    }

    CommitmentBuilder(Commitment commitment) {
        super(commitment);
        kind = commitment.kind();
        committers = commitment.committers();
        action = commitment.action();
        beneficiaries = commitment.beneficiaries();
        condition = commitment.condition();
        date = commitment.date();
    }

    @Override
    CommitmentBuilder self() {
        return this;
    }

    /**
     * Sets how it binds itself.
     *
     * @param kind how it binds itself, not null
     * @return this builder, not null
     */
    public CommitmentBuilder kind(CommitmentKind kind) {
        this.kind = requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets who is bound.
     *
     * @param committers who is bound, not null and without nulls
     * @return this builder, not null
     */
    public CommitmentBuilder committers(Actor... committers) {
        this.committers = Require.array(committers, "committers");
        return this;
    }

    /**
     * Sets who is bound.
     *
     * @param committers who is bound, not null and without nulls
     * @return this builder, not null
     */
    public CommitmentBuilder committers(List<Actor> committers) {
        this.committers = Require.list(committers, "committers");
        return this;
    }

    /**
     * Sets what the actor binds itself to.
     *
     * @param words the words after the trigger, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words
     */
    public CommitmentBuilder action(String words) {
        action = Mention.of(words);
        return this;
    }

    /**
     * Sets what the actor binds itself to.
     *
     * @param action what the actor binds itself to, not null
     * @return this builder, not null
     */
    public CommitmentBuilder action(Mention action) {
        this.action = requireNonNull(action, "action");
        return this;
    }

    /**
     * Sets towards whom or with whom.
     *
     * @param beneficiaries towards whom or with whom, not null and without nulls
     * @return this builder, not null
     */
    public CommitmentBuilder beneficiaries(Actor... beneficiaries) {
        this.beneficiaries = Require.array(beneficiaries, "beneficiaries");
        return this;
    }

    /**
     * Sets towards whom or with whom.
     *
     * @param beneficiaries towards whom or with whom, not null and without nulls
     * @return this builder, not null
     */
    public CommitmentBuilder beneficiaries(List<Actor> beneficiaries) {
        this.beneficiaries = Require.list(beneficiaries, "beneficiaries");
        return this;
    }

    /**
     * Sets on what condition.
     *
     * @param condition its words, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if there are no words
     */
    public CommitmentBuilder condition(String condition) {
        this.condition = Optional.of(Mention.of(requireNonNull(condition, "condition")));
        return this;
    }

    /**
     * Sets on what condition.
     *
     * @param condition on what condition, not null
     * @return this builder, not null
     */
    public CommitmentBuilder condition(Mention condition) {
        this.condition = Optional.of(requireNonNull(condition, "condition"));
        return this;
    }

    /**
     * Sets on what condition, or that there is none.
     *
     * @param condition on what condition, not null
     * @return this builder, not null
     */
    public CommitmentBuilder condition(Optional<Mention> condition) {
        this.condition = requireNonNull(condition, "condition");
        return this;
    }

    /**
     * Sets the deadline or the day.
     *
     * @param date the day, not null
     * @return this builder, not null
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public CommitmentBuilder date(LocalDate date) {
        this.date = Optional.of(DateMention.of(DateValue.day(requireNonNull(date, "date"))));
        return this;
    }

    /**
     * Sets the deadline or the day.
     *
     * @param date the deadline or the day, not null
     * @return this builder, not null
     */
    public CommitmentBuilder date(DateMention date) {
        this.date = Optional.of(requireNonNull(date, "date"));
        return this;
    }

    /**
     * Sets the deadline or the day, or that there is none.
     *
     * @param date the deadline or the day, not null
     * @return this builder, not null
     */
    public CommitmentBuilder date(Optional<DateMention> date) {
        this.date = requireNonNull(date, "date");
        return this;
    }

    @Override
    public Commitment build() {
        return new Commitment(
                mentions, attributedTo, provenance, kind, committers, action, beneficiaries, condition, date);
    }
}
