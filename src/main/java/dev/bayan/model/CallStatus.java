package dev.bayan.model;

/**
 * How far a call has come: «سيجري اتصالا غدا» gives {@link #PLANNED}.
 */
public enum CallStatus {
    /** It took place: «أجرى اتصالا». */
    HELD,

    /** It is being held: «لا تزال المكالمة جارية». */
    ONGOING,

    /** It is announced, requested or expected: «سيتحدثان هاتفيا غدا». */
    PLANNED,

    /** It was refused, called off or put off: «ألغيت المكالمة». */
    CANCELLED
}
