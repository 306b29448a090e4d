package dev.bayan.internal.temporal;

import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordSet;
import java.util.List;

/** The tokens of a document seen one sentence at a time: outside of it there is nothing. */
final class Words {
    private static final WordSet NO_ARTICLE =
            WordSet.of("الي", "الا", "الان", "التي", "الذي", "الذين", "اللذين", "اللتين");

    private final String text;
    private final List<Token> tokens;
    private final TokenizedText source;
    private final Openings openings = TemporalLexicon.get().openings;
    /** For each word of the text the tables that it opens phrases of, all bits turned; 0 where nobody asked. */
    private final int[] tables;
    /** The same for each token. */
    private final int[] tablesAt;

    private int from;
    private int limit;

    Words(TokenizedText source) {
        this.source = source;
        this.text = source.text();
        this.tokens = source.tokens();
        this.tables = new int[source.words().size()];
        this.tablesAt = new int[tokens.size()];
    }

    /** Looks at the sentence of a token; false if there is no such token. */
    boolean enter(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        int sentence = tokens.get(index).sentence();
        from = source.sentenceStart(sentence);
        limit = source.sentenceEnd(sentence);
        return true;
    }

    /** Index of the first token of the sentence. */
    int from() {
        return from;
    }

    /** Looks at a range again. */
    void look(int first, int end) {
        from = first;
        limit = end;
    }

    int size() {
        return tokens.size();
    }

    /** Index after the last token of the sentence. */
    int limit() {
        return limit;
    }

    boolean has(int index) {
        return index >= from && index < limit;
    }

    String form(int index) {
        return has(index) ? tokens.get(index).form() : "";
    }

    boolean is(int index, String folded) {
        return has(index) && tokens.get(index).is(folded);
    }

    boolean isWord(int index) {
        return has(index) && tokens.get(index).isWord();
    }

    boolean isNumber(int index) {
        return has(index) && tokens.get(index).isNumber();
    }

    /** Whether nothing but a mark or the end of the sentence stands there. */
    boolean isBreak(int index) {
        return !has(index) || tokens.get(index).kind() == Token.Kind.MARK;
    }

    boolean spaceBefore(int index) {
        return has(index) && tokens.get(index).spaceBefore();
    }

    /** The ways to cut a word; none for what is no word. */
    List<Clitics.Cut> cuts(int index) {
        return isWord(index) ? tokens.get(index).word().cuts() : List.of();
    }

    /** The bits of the tables in which a phrase may open with the word at an index ({@link Openings}). */
    int tables(int index) {
        return has(index) ? tablesAt(index) : 0;
    }

    /**
     * Whether a number, a length, a date or an hour may begin at a token of the document: digits, what stands right
     * before them, and the words that the tables and grammars know. Where it says no the grammars need not be asked.
     */
    boolean mayOpen(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        return tablesAt(index) != 0
                || tokens.get(index).isNumber()
                || index + 1 < tokens.size() && tokens.get(index + 1).isNumber();
    }

    private int tablesAt(int index) {
        if (tablesAt[index] == 0) {
            Token token = tokens.get(index);
            tablesAt[index] = ~(token.isWord() ? openings(token.word()) : 0);
        }
        return ~tablesAt[index];
    }

    private int openings(Word word) {
        if (tables[word.id()] == 0) {
            tables[word.id()] = ~openings.of(word);
        }
        return ~tables[word.id()];
    }

    /** The whole number that a token of digits gives, or -1. */
    int digits(int index) {
        if (!isNumber(index)) {
            return -1;
        }
        String form = tokens.get(index).form();
        if (form.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < form.length(); i++) {
            int digit = form.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether a word begins with the article; "إلى", "إلا", "التي" and the like do not. */
    boolean hasArticle(int index) {
        return form(index).startsWith("ال") && !NO_ARTICLE.contains(form(index));
    }

    /** Offset in the caller's text where a token begins; the end of the text if there is none. */
    int start(int index) {
        return index < tokens.size() ? tokens.get(index).start() : text.length();
    }

    /** Offset in the caller's text where the stem or article of a hit begins. */
    int start(Hit<?> hit) {
        return start(hit.first(), hit.cut().prefixLength());
    }

    /** Offset in the caller's text after so many letters of a token. */
    int start(int index, int letters) {
        if (index >= tokens.size()) {
            return text.length();
        }
        Token token = tokens.get(index);
        int at = token.start();
        int left = letters;
        while (at < token.end() && (left > 0 || !isLetter(text.charAt(at)))) {
            if (isLetter(text.charAt(at))) {
                left--;
            }
            at++;
        }
        return at < token.end() ? at : token.start();
    }

    /** Offset in the caller's text after the token before an index. */
    int end(int last) {
        return tokens.get(last - 1).end();
    }

    /** A token as it is written, marks and endings included. */
    String original(int index) {
        return source.spelling(tokens.get(index));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && c != 'ـ';
    }
}
