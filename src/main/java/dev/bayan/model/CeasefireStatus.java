package dev.bayan.model;

/**
 * How far a ceasefire has come, as a whole: «دخلت الهدنة حيز التنفيذ» gives {@link #IN_FORCE}.
 */
public enum CeasefireStatus {
    /** Somebody demands it or stresses the need of it: «دعا إلى وقف إطلاق النار». */
    CALLED_FOR,

    /** Somebody proposes it: «اقترح هدنة». */
    PROPOSED,

    /** It is negotiated or discussed: «بحثا سبل التوصل إلى هدنة». */
    UNDER_NEGOTIATION,

    /** The sides agreed on it: «اتفقا على هدنة». */
    AGREED,

    /** It has begun and holds: «دخلت الهدنة حيز التنفيذ». */
    IN_FORCE,

    /** It was prolonged: «تمديد الهدنة يومين». */
    EXTENDED,

    /** A side refuses it: «رفضت موسكو الهدنة». */
    REJECTED,

    /** It was broken, or a side is accused of that: «خرق الهدنة». */
    VIOLATED,

    /** It is over: «انتهت الهدنة». */
    ENDED
}
