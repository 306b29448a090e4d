package dev.bayan;

/** What a {@link Notice} is about: «Hello» alone gives {@link #NOT_ARABIC}. */
public enum NoticeCode {
    /** The text has no Arabic in it, or hardly any. */
    NOT_ARABIC,

    /** The text is empty or blank. */
    EMPTY_TEXT,

    /** A date of an event could not be resolved: «الأحد» without a reference date. */
    UNRESOLVED_DATE,

    /** An actor of an event could not be identified. */
    UNKNOWN_ACTOR,

    /** A limit of the parser was reached, and what lies beyond it was left out. */
    LIMIT_REACHED
}
