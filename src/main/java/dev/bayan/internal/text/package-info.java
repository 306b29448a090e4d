/** The text layer: folded spelling aligned with the caller's text, tokens, sentences, quotations and clitics. */
@NullMarked
package dev.bayan.internal.text;

import org.jspecify.annotations.NullMarked;
