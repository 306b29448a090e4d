package dev.bayan.internal.extract.ceasefire;

/** What one ground tells of a mention and of an event that is known. */
enum Identity {
    /** The mention means the event, unless a ground asked before has told otherwise. */
    SAME,
    /** The mention means another. */
    OTHER,
    /** This ground does not tell. */
    OPEN;

    /** What a ground tells that can only keep two apart. */
    static Identity otherIf(boolean apart) {
        return apart ? OTHER : OPEN;
    }
}
