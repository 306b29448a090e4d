/** What the extractors share: clauses, attribution, the concepts that triggers name, and the way events become one statement. */
@NullMarked
package dev.bayan.internal.extract;

import org.jspecify.annotations.NullMarked;
