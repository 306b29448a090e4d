/**
 * Statements in the formats of others: event codes of CAMEO and PLOVER ({@link dev.bayan.export.StatementPlover}), brat
 * stand-off ({@link dev.bayan.export.StatementBrat}), and the W3C's Web Annotation
 * ({@link dev.bayan.export.StatementWebAnnotation}).
 *
 * <p>Each is written and not read back, and each loses something; {@code docs/formats.md} tells what. To keep all, use
 * {@code dev.bayan.json}. Nothing here needs a library of its own.
 */
@NullMarked
package dev.bayan.export;

import org.jspecify.annotations.NullMarked;
