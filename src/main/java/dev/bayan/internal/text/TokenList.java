package dev.bayan.internal.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of a text. A little before the first and behind the last of them stands a mark without letters, so that a rule may
 * look at the neighbours of any token; whoever goes further has lost his way and gets an exception as from any list.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess {
    private static final int MARGIN = 32;

    private final Token[] tokens;
    private final Token before;
    private final Token behind;

    /** Makes one of the tokens of a text and the word without letters. */
    TokenList(List<Token> all, Word none) {
        tokens = all.toArray(new Token[0]);
        Token last = tokens.length == 0 ? null : tokens[tokens.length - 1];
        before = edge(-1, 0, 0, none);
        behind = edge(tokens.length, last == null ? 0 : last.end(), last == null ? 0 : last.sentence(), none);
    }

    /** The word without letters of the marks before and behind. */
    Word none() {
        return before.word();
    }

    private static Token edge(int index, int at, int sentence, Word none) {
        return new Token(index, at, at, none, Token.Kind.MARK, sentence, -1, false);
    }

    @Override
    public Token get(int i) {
        if (i >= 0 && i < tokens.length) {
            return tokens[i];
        }
        if (i < -MARGIN || i >= tokens.length + MARGIN) {
            throw new IndexOutOfBoundsException("token " + i + " of " + tokens.length);
        }
        return i < 0 ? before : behind;
    }

    @Override
    public int size() {
        return tokens.length;
    }
}
