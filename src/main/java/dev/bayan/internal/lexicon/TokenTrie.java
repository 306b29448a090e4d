package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases of folded words with a value each; finds the longest that begins at a token. */
public interface TokenTrie<V> {

    /**
     * A phrase found.
     *
     * @param last index after its last token
     * @param value what it stands for
     */
    record Match<V>(int last, V value) {}

    /**
     * The longest phrase whose first word is {@code firstForm} and whose others are the tokens after {@code from}.
     *
     * @param limit index after the last token that may be used
     */
    @Nullable
    Match<V> longest(List<Token> tokens, int from, int limit, String firstForm);

    /** What a phrase stands for, null if it is not there. */
    @Nullable
    V get(String phrase);

    /** Whether any phrase begins with the word. */
    boolean startsWith(String word);

    /** The words of a phrase as the tokenizer would cut them: runs of letters, runs of digits, single marks. */
    static List<String> words(String phrase) {
        String folded = FoldedText.fold(phrase);
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 1; i <= folded.length(); i++) {
            if (i == folded.length()
                    || type(folded.charAt(i)) != type(folded.charAt(start))
                    || type(folded.charAt(i)) == 2) {
                if (folded.charAt(start) != ' ') {
                    words.add(folded.substring(start, i));
                }
                start = i;
            }
        }
        return words;
    }

    private static int type(char c) {
        return Character.isLetter(c) ? 0 : Character.isDigit(c) ? 1 : 2;
    }
}
