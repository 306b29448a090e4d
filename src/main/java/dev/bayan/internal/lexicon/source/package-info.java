/**
 * What the build makes the packed lexicons from: the rows of the files that people edit, the conjugation of verbs, and the
 * program that packs both. It is no part of the jar.
 */
@NullMarked
package dev.bayan.internal.lexicon.source;

import org.jspecify.annotations.NullMarked;
