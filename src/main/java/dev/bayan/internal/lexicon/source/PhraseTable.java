package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.TokenTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Phrases with what each stands for, packed as a trie. */
final class PhraseTable<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        final Map<String, Node<V>> next = new TreeMap<>();

        @Nullable
        V value;
    }

    /** Adds a phrase; the first value given to a phrase stays. */
    void put(String phrase, V value) {
        Node<V> node = root;
        for (String word : TokenTrie.words(phrase)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** Adds the words of the phrases to a set. */
    void collectWords(SortedSet<String> words) {
        nodes().forEach(node -> words.addAll(node.next.keySet()));
    }

    /** Whether a phrase begins with the word. */
    boolean startsWith(String word) {
        return root.next.containsKey(word);
    }

    /** Numbers the values in the order in which the packed trie has them. */
    Numbering<V> values() {
        Numbering<V> values = new Numbering<>();
        for (Node<V> node : nodes()) {
            if (node.value != null) {
                values.of(node.value);
            }
        }
        return values;
    }

    /** The nodes level by level. */
    private List<Node<V>> nodes() {
        List<Node<V>> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).next.values());
        }
        return nodes;
    }

    void write(List<String> words, TableWriter out) {
        Numbering<String> numbers = new Numbering<>();
        words.forEach(numbers::of);
        Numbering<V> known = new Numbering<>();
        List<Integer> labels = new ArrayList<>(List.of(0));
        List<Integer> counts = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (Node<V> node : nodes()) {
            boolean first = node == root;
            node.next.keySet().forEach(word -> labels.add(first ? 0 : numbers.of(word)));
            counts.add(first ? 0 : node.next.size());
            values.add(node.value == null ? 0 : known.fresh(node.value) ? 1 : known.of(node.value) + 2);
        }
        out.number(labels.size());
        out.chars(labels);
        out.bytes(counts);
        out.chars(values);
    }
}
