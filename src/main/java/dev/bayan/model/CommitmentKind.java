package dev.bayan.model;

/**
 * How an actor binds itself: «أعرب عن استعداده» gives {@link #READINESS}.
 */
public enum CommitmentKind {
    /** Pledge or promise: «تعهد»، «التزم»، «وعد», or «سـ» and a verb in the own words of the actor. */
    PLEDGE,

    /** Guarantee: «ضمن»، «كفل». */
    GUARANTEE,

    /** Joint agreement that binds all sides: «اتفقا على». */
    AGREEMENT,

    /** Readiness: «أبدى استعداده»، «منفتح على». */
    READINESS,

    /** Intention, plan or decision yet to be carried out: «يعتزم»، «قرر». */
    INTENTION,

    /** Order to the own organs: «أصدر تعليمات»، «وجّه». */
    ORDER,

    /** Refusal to act, take part or negotiate: «رفض»، «لن» and a verb. */
    REFUSAL
}
