package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.HashBits;
import dev.bayan.internal.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trie that phrases are added to. */
public final class GrowingTrie<V> implements TokenTrie<V> {
    /** How many words that begin a phrase are told from all others at one look. */
    private static final int BEGINNERS = 512;

    private final Node<V> root = new Node<>();
    private final HashBits beginners = new HashBits(BEGINNERS);

    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> next;
        private @Nullable V value;
    }

    /** Adds a phrase; the first value given to a phrase stays. */
    public void put(String phrase, V value) {
        Node<V> node = root;
        for (String word : TokenTrie.words(phrase)) {
            if (node == root) {
                beginners.add(word.hashCode());
            }
            if (node.next == null) {
                node.next = new HashMap<>(4);
            }
            Node<V> child = node.next.get(word);
            if (child == null) {
                child = new Node<>();
                node.next.put(word, child);
            }
            node = child;
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    @Override
    public @Nullable V get(String phrase) {
        Node<V> node = root;
        for (String word : TokenTrie.words(phrase)) {
            node = child(node, word);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    @Override
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit, String firstForm) {
        Node<V> node = beginners.mayHave(firstForm.hashCode()) ? child(root, firstForm) : null;
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

    @Override
    public boolean startsWith(String word) {
        return child(root, word) != null;
    }

    private static <V> @Nullable Node<V> child(Node<V> node, String word) {
        return node.next == null ? null : node.next.get(word);
    }
}
