package dev.bayan.internal.extract.ceasefire;

/** What to do after a verb before a ceasefire. */
enum Step {
    /** It has nothing to do with the ceasefire, and neither has what stands before it. */
    STOP,
    /** It governs the ceasefire: the mention begins with it. */
    USED,
    /** It belongs to a clause inside: read on. */
    PASS,
    /** The ceasefire is denied. */
    DROP
}
