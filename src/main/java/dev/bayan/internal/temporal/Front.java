package dev.bayan.internal.temporal;

/** Which clitics may stand before a word of the lexicon. */
enum Front {
    /** Conjunction, preposition, article: the first word of an expression. */
    ANY,
    /** The article only: a word inside an expression. */
    ARTICLE,
    /** {@code و} before the word or apart, then perhaps the article: a further member. */
    JOINED
}
