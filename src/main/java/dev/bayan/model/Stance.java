package dev.bayan.model;

/**
 * Where an actor stands towards a ceasefire: «رحبت كييف بالهدنة» gives {@link #ACCEPTS}.
 */
public enum Stance {
    /** Puts it forward: «اقترح ترامب هدنة». */
    PROPOSES,

    /** Agrees, welcomes, supports or orders compliance: «وافق على الهدنة». */
    ACCEPTS,

    /** Refuses it: «رفض الهدنة». */
    REJECTS,

    /** Calls for it: «دعت إلى هدنة». */
    DEMANDS,

    /** Mediates between the sides: «بوساطة قطر». */
    MEDIATES,

    /** Breaks it or is accused of that: «اتهم موسكو بخرق الهدنة». */
    VIOLATES
}
