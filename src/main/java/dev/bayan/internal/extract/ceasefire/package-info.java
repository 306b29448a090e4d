/** Ceasefires: what is halted where, by whom, how far it has come, and who stands how to it. */
@NullMarked
package dev.bayan.internal.extract.ceasefire;

import org.jspecify.annotations.NullMarked;
