/** Exchanges and one-sided releases of captives. */
@NullMarked
package dev.bayan.internal.extract.exchange;

import org.jspecify.annotations.NullMarked;
