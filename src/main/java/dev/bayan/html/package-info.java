/**
 * Statements as web pages for people to look at: {@link dev.bayan.html.StatementHtml}.
 *
 * <p>Nothing else in the library needs this package, and it needs nothing but the model.
 */
@NullMarked
package dev.bayan.html;

import org.jspecify.annotations.NullMarked;
