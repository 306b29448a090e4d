/**
 * What a statement reports, as immutable values: the sealed {@link dev.bayan.model.Event} with its four records, the
 * {@link dev.bayan.model.Actor actors} in their roles, and the dates, amounts and spans that they were read from.
 *
 * <p>For «أجرى بوتين وترامب اتصالا هاتفيا دام نحو ساعتين» there is one {@link dev.bayan.model.Call} with two
 * participants and a duration of {@code PT2H}, bound {@link dev.bayan.model.Bound#ABOUT}.
 *
 * <p>Every type here is immutable, safe to share between threads and free of nulls: what a text does not give is an
 * empty {@code Optional} or an empty list. Constructors reject {@code null} by {@code NullPointerException} and values
 * out of bounds by {@code IllegalArgumentException}. All offsets are half-open ranges {@code [start, end)} of UTF-16
 * code units in the text exactly as the caller passed it.
 */
@NullMarked
package dev.bayan.model;

import org.jspecify.annotations.NullMarked;
