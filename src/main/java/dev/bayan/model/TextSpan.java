package dev.bayan.model;

/**
 * A stretch of the text: the half-open range {@code [start, end)} in UTF-16 code units of the text exactly as the
 * caller passed it, so that {@code statement.text().substring(span.start(), span.end())} equals {@code span.text()}.
 *
 * <p>In «هاتف بوتين ترامب» the name «ترامب» has start 11, end 16.
 *
 * <p>Implementations are immutable and null-free; a span is never empty.
 */
public interface TextSpan {
    /**
     * Where it begins.
     *
     * @return the offset of its first UTF-16 code unit, at least 0
     */
    int start();

    /**
     * Where it ends.
     *
     * @return the offset after its last UTF-16 code unit, more than {@link #start()}
     */
    int end();

    /**
     * What stands there.
     *
     * @return the original text of the span, of length {@code end() - start()}, not null
     */
    String text();
}
