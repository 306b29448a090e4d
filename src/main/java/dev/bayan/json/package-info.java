/**
 * Statements as JSON and back: {@link dev.bayan.json.StatementJson}.
 *
 * <p>This package needs Jackson 3 ({@code tools.jackson.core:jackson-databind}), which an application that uses it adds
 * to its own dependencies. Nothing else in the library needs it.
 */
@NullMarked
package dev.bayan.json;

import org.jspecify.annotations.NullMarked;
