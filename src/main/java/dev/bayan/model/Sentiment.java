package dev.bayan.model;

/**
 * How an {@link Assessment} judges a call: «جيدة ومثمرة للغاية» is {@link #POSITIVE}.
 */
public enum Sentiment {
    /** Good: «مثمرة»، «بناءة». */
    POSITIVE,

    /** Bad: «مخيبة للآمال». */
    NEGATIVE,

    /** Neither, or both: «صريحة»، «صعبة لكن مفيدة». */
    MIXED
}
