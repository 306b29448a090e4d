/** Calls: who spoke with whom, when, for how long and about what. */
@NullMarked
package dev.bayan.internal.extract.call;

import org.jspecify.annotations.NullMarked;
