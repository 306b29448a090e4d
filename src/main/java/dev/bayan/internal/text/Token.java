package dev.bayan.internal.text;

/**
 * A word, a number or a punctuation mark, with its clitics still attached.
 *
 * @param index place in the document's token list
 * @param start where it begins in the caller's text, in UTF-16 units
 * @param end where it ends there
 * @param word its folded spelling ({@link FoldedText})
 * @param kind what it is
 * @param sentence number of its sentence
 * @param quote number of the quotation that it stands in, or -1
 * @param spaceBefore whether white space stands before it
 */
public record Token(int index, int start, int end, Word word, Kind kind, int sentence, int quote, boolean spaceBefore) {

    /** What a token is. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits, with decimal point and thousands commas taken in. */
        NUMBER,
        /** Anything else. */
        MARK
    }

    /** Its folded spelling. */
    public String form() {
        return word.form();
    }

    /** The same token in another sentence. */
    Token inSentence(int other) {
        return new Token(index, start, end, word, kind, other, quote, spaceBefore);
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a number in digits. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether its folded spelling is the given one. */
    public boolean is(String folded) {
        return word.form().equals(folded);
    }
}
