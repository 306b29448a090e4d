/** Commitments: who binds himself to what. */
@NullMarked
package dev.bayan.internal.extract.commitment;

import org.jspecify.annotations.NullMarked;
