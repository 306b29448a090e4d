package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Phrases of folded words with a value each; finds the longest that begins at a token. */
public final class TokenTrie<V> {
    private final Node<V> root;

    /** A trie without phrases. */
    public TokenTrie() {
        this(new Node<>());
    }

    private TokenTrie(Node<V> root) {
        this.root = root;
    }

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
    public record Match<V>(int last, V value) {}

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

    /**
     * Another trie: this one with values changed and with the phrases of another on top, whose values win. What stays the
     * same is shared, so that it is made in little time and space, and is looked up in as this one is.
     *
     * @param change what becomes of a value of this trie
     */
    TokenTrie<V> with(TokenTrie<V> top, UnaryOperator<V> change) {
        return new TokenTrie<>(overlay(changed(root, change), top.root));
    }

    private static <V> Node<V> changed(Node<V> node, UnaryOperator<V> change) {
        V value = node.value == null ? null : change.apply(node.value);
        Map<String, Node<V>> copy = null;
        if (node.next != null) {
            for (Map.Entry<String, Node<V>> entry : node.next.entrySet()) {
                Node<V> child = changed(entry.getValue(), change);
                if (child != entry.getValue()) {
                    copy = copy == null ? new HashMap<>(node.next) : copy;
                    copy.put(entry.getKey(), child);
                }
            }
        }
        if (copy == null) {
            return value == node.value ? node : node(node.next, value);
        }
        return node(copy, value);
    }

    private static <V> Node<V> overlay(Node<V> node, Node<V> top) {
        Map<String, Node<V>> next = node.next;
        if (top.next != null) {
            next = next == null ? new HashMap<>(4) : new HashMap<>(next);
            for (Map.Entry<String, Node<V>> entry : top.next.entrySet()) {
                next.merge(entry.getKey(), entry.getValue(), TokenTrie::overlay);
            }
        }
        return node(next, top.value != null ? top.value : node.value);
    }

    private static <V> Node<V> node(@Nullable Map<String, Node<V>> next, @Nullable V value) {
        Node<V> node = new Node<>();
        node.next = next;
        node.value = value;
        return node;
    }

    /** What a phrase stands for, null if it is not there. */
    public @Nullable V get(String phrase) {
        Node<V> node = root;
        for (String word : words(phrase)) {
            node = child(node, word);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    /** The words of a phrase as the tokenizer would cut them: runs of letters, runs of digits, single marks. */
    public static List<String> words(String phrase) {
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
