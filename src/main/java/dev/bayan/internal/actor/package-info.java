/** Mentions of actors: names, titles, metonyms and descriptions, and whom each of them means. */
@NullMarked
package dev.bayan.internal.actor;

import org.jspecify.annotations.NullMarked;
