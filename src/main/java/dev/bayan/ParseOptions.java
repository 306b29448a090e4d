package dev.bayan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read a text.
 *
 * <p>As of 18 March 2025 «غدا» is 2025-03-19:
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();
 * Statement statement = StatementParser.parse(text, options);
 * }</pre>
 *
 * <p>Immutable and thread-safe; its builder is neither.
 */
public final class ParseOptions {
    private static final int DEFAULT_MAX_LENGTH = 1_000_000;
    private static final int DEFAULT_MAX_MENTIONS = 10_000;
    private static final ParseOptions DEFAULTS = builder().build();

    private final Optional<LocalDate> referenceDate;
    private final int maxLength;
    private final int maxMentions;
    private final boolean explain;
    private final Optional<Lexicon> lexicon;

    private ParseOptions(Builder builder) {
        referenceDate = Optional.ofNullable(builder.referenceDate);
        maxLength = builder.maxLength;
        maxMentions = builder.maxMentions;
        explain = builder.explain;
        lexicon = Optional.ofNullable(builder.lexicon);
    }

    /**
     * No reference date, texts of up to 1,000,000 UTF-16 code units with up to 10,000 mentions of events of each
     * type, no account of what was dropped, no names but those that Bayan knows.
     *
     * @return the options, not null
     */
    public static ParseOptions defaults() {
        return DEFAULTS;
    }

    /**
     * A builder that starts from {@link #defaults()}.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from these options.
     *
     * @return a new builder, not null
     */
    public Builder toBuilder() {
        Builder builder =
                new Builder().maxLength(maxLength).maxMentions(maxMentions).explain(explain);
        referenceDate.ifPresent(builder::referenceDate);
        lexicon.ifPresent(builder::lexicon);
        return builder;
    }

    /**
     * The date against which relative and partial dates resolve, normally the day of publication.
     *
     * @return the date, empty if only the text itself can give one, not null
     */
    public Optional<LocalDate> referenceDate() {
        return referenceDate;
    }

    /**
     * The length up to which a text is read; a longer one is refused.
     *
     * @return the greatest length allowed, in UTF-16 code units, at least 1
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * How many mentions of events of each type are read, and so the greatest number of events of each type. What a text
     * tells behind the last of them is left out, with the notice {@link NoticeCode#LIMIT_REACHED}.
     *
     * @return the number from which on no more mentions are read, at least 1
     */
    public int maxMentions() {
        return maxMentions;
    }

    /**
     * Whether a statement tells in {@link Statement#considered()} what was weighed and dropped.
     *
     * @return whether it does; false unless set
     */
    public boolean explain() {
        return explain;
    }

    /**
     * The names that are known besides those of Bayan.
     *
     * @return the lexicon, empty unless set, not null
     */
    public Optional<Lexicon> lexicon() {
        return lexicon;
    }

    @Override
    @SuppressWarnings("exports") // of @Nullable: users of the module need not have JSpecify
    public boolean equals(@Nullable Object other) {
        return other instanceof ParseOptions that
                && referenceDate.equals(that.referenceDate)
                && maxLength == that.maxLength
                && maxMentions == that.maxMentions
                && explain == that.explain
                && lexicon.equals(that.lexicon);
    }

    @Override
    public int hashCode() {
        return Objects.hash(referenceDate, maxLength, maxMentions, explain, lexicon);
    }

    @Override
    public String toString() {
        return "ParseOptions[referenceDate="
                + referenceDate.map(LocalDate::toString).orElse("none")
                + ", maxLength=" + maxLength + ", maxMentions=" + maxMentions + ", explain=" + explain
                + lexicon.map(names -> ", lexicon=" + names).orElse("") + "]";
    }

    /** Builds {@link ParseOptions}; not thread-safe. A builder may go on being used after {@link #build()}. */
    public static final class Builder {
        private @Nullable LocalDate referenceDate;
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxMentions = DEFAULT_MAX_MENTIONS;
        private boolean explain;
        private @Nullable Lexicon lexicon;

        private Builder() {}

        /**
         * Sets the date against which relative and partial dates resolve; against one outside the years 1 to 9999 none
         * does.
         *
         * @param date normally the day of publication, not null
         * @return this builder, not null
         */
        public Builder referenceDate(LocalDate date) {
            referenceDate = requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets the length up to which a text is read.
         *
         * @param length in UTF-16 code units, at least 1
         * @return this builder, not null
         * @throws IllegalArgumentException if the length is less than 1
         */
        public Builder maxLength(int length) {
            if (length < 1) {
                throw new IllegalArgumentException("maxLength must be at least 1: " + length);
            }
            maxLength = length;
            return this;
        }

        /**
         * Sets how many mentions of events of each type are read: with 1 «هاتف بوتين ترامب. ثم هاتف ماكرون زيلينسكي.» is
         * one call and a notice.
         *
         * @param mentions of calls, of ceasefires, of exchanges and of commitments each, at least 1; one sentence that
         *     tells several at a time may go beyond it
         * @return this builder, not null
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxMentions(int mentions) {
            if (mentions < 1) {
                throw new IllegalArgumentException("maxMentions must be at least 1: " + mentions);
            }
            maxMentions = mentions;
            return this;
        }

        /**
         * Asks for an account of what was weighed and dropped: of «نفى الكرملين إجراء أي اتصال» the denied call.
         *
         * @param explain whether {@link Statement#considered()} is filled
         * @return this builder, not null
         */
        public Builder explain(boolean explain) {
            this.explain = explain;
            return this;
        }

        /**
         * Sets names that are known besides those of Bayan, and win over them: with «سالم الكثيري» in the lexicon
         * «تعهد سالم الكثيري بإرسال وفد» is that person's pledge. Another call replaces the lexicon.
         *
         * @param lexicon the names, not null
         * @return this builder, not null
         */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = requireNonNull(lexicon, "lexicon");
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options as set so far, not null
         */
        public ParseOptions build() {
            return new ParseOptions(this);
        }
    }
}
