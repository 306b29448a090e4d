package dev.bayan.model;

/**
 * How a value bounds the true amount: «نحو ساعتين» is {@code PT2H} with {@link #ABOUT}.
 */
public enum Bound {
    /** The value itself: «175 أسيرا». */
    EXACT,

    /** Around the value: «نحو»، «حوالي»، «قرابة»، «زهاء». */
    ABOUT,

    /** Above the value: «أكثر من»، «ما يزيد على». */
    MORE_THAN,

    /** Below the value: «أقل من». */
    LESS_THAN,

    /** The value or more: «ما لا يقل عن». */
    AT_LEAST,

    /** The value or less: «لا يتجاوز»، «حتى». */
    AT_MOST,

    /** Between the value and a maximum: «بين ساعة وساعتين». */
    BETWEEN
}
