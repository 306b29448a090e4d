/** What words mean: the gazetteer of actors, the nisba adjectives, the closed word classes and the verb paradigms. */
@NullMarked
package dev.bayan.internal.lexicon;

import org.jspecify.annotations.NullMarked;
