package dev.bayan.internal.temporal;

import dev.bayan.internal.text.Clitics;

/**
 * A row of a table found in the text.
 *
 * @param value what the row says
 * @param first index of its first token (an "و" that stands apart is not counted in)
 * @param last index after its last token
 * @param cut how its first word was cut
 */
record Hit<E>(E value, int first, int last, Clitics.Cut cut) {
    boolean article() {
        return cut.article();
    }
}
