package dev.bayan.model;

/**
 * Why an event was extracted: the rule that fired and the words that it fired on.
 *
 * <p>A {@link Call} read from «أجرى بوتين مكالمة مع ترامب» carries the rule of its trigger and the span of «مكالمة».
 * Rule names are for people who inspect a result; they may change between versions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule name of the rule, not blank
 * @param start offset of the first UTF-16 code unit, at least 0
 * @param end offset after the last UTF-16 code unit, more than {@code start}
 * @param text the original text between them, not null, of length {@code end - start}
 */
public record Provenance(String rule, int start, int end, String text) implements TextSpan {
    /**
     * Checks the components.
     *
     * @param rule see {@link Provenance}
     * @param start see {@link Provenance}
     * @param end see {@link Provenance}
     * @param text see {@link Provenance}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public Provenance {
        Require.notBlank(rule, "rule");
        Require.span(start, end, text);
    }
}
