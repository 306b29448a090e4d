package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of folded words with a value each; finds the longest that begins at a token. */
public final class TokenTrie<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> next;
        private @Nullable V value;
    }

    /**
     * A phrase found.
     *
     * @param last index after its last token
     * @param value what it stands for
     */
    public record Match<V>(int last, V value) {
    }

    /** Adds a phrase; the first value given to a phrase stays. */
    public void put(String phrase, V value) {
        Node<V> node = root;
        for (String word : words(phrase)) {
            if (node.next == null) {
                node.next = new HashMap<>(4);
            }
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** The words of a phrase as the tokenizer would cut them: runs of letters, runs of digits, single marks. */
    static List<String> words(String phrase) {
        String folded = FoldedText.fold(phrase);
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 1; i <= folded.length(); i++) {
            if (i == folded.length() || type(folded.charAt(i)) != type(folded.charAt(start)) || type(folded.charAt(i)) == 2) {
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

    /**
     * The longest phrase whose first word is {@code firstForm} and whose others are the tokens after {@code from}.
     *
     * @param limit index after the last token that may be used
     */
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit, String firstForm) {
        Node<V> node = child(root, firstForm);
        Match<V> best = null;
        for (int at = from + 1; node != null; at++) {
            if (node.value != null) {
                best = new Match<>(at, node.value);
            }
            if (at >= limit) {
                break;
            }
            node = child(node, tokens.get(at).form());
        }
        return best;
    }

    /** Whether any phrase begins with the word. */
    public boolean startsWith(String word) {
        return child(root, word) != null;
    }

    private static <V> @Nullable Node<V> child(Node<V> node, String word) {
        return node.next == null ? null : node.next.get(word);
    }
}
