/**
 * Reads Arabic diplomatic statements and returns what they report as immutable typed events.
 *
 * <p>{@code StatementParser.parse("أجرى بوتين اتصالا هاتفيا مع ترامب")} returns a {@link dev.bayan.Statement} with one
 * {@link dev.bayan.model.Call}. {@link dev.bayan.ParseOptions} carry the date against which «أمس» and «غدا» resolve;
 * {@link dev.bayan.Notice notices} tell what could not be done.
 *
 * <p>Everything here is stateless or immutable, safe to share between threads and free of nulls. Nothing reads a clock,
 * a file or the default locale: the same text and options give the same result everywhere.
 */
@NullMarked
package dev.bayan;

import org.jspecify.annotations.NullMarked;
