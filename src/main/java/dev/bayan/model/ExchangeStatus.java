package dev.bayan.model;

/**
 * How far an exchange has come: «تمت عملية تبادل» gives {@link #COMPLETED}.
 */
public enum ExchangeStatus {
    /** Offered or conditional: «عرض تبادل الأسرى». */
    PROPOSED,

    /** Negotiated or discussed: «مفاوضات لتبادل الأسرى». */
    UNDER_NEGOTIATION,

    /** Agreed, announced or planned: «سيتبادلان غدا 175 أسيرا». */
    AGREED,

    /** Done: «أفرجت عن 20 أسيرا». */
    COMPLETED,

    /** Interrupted or put off: «تعليق عملية التبادل». */
    SUSPENDED,

    /** Refused: «رفضت تبادل الأسرى». */
    REJECTED
}
