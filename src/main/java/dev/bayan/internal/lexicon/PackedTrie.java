package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.TableReader.Column;
import dev.bayan.internal.text.HashBits;
import dev.bayan.internal.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trie that the build has made. Nodes are numbered level by level, so that the children of each stand together, in the
 * order of their words; the root is node 0.
 */
abstract class PackedTrie<V> implements TokenTrie<V> {
    /** Says of a node that it has the next value that none before it has; 0 says that it has none. */
    private static final int FRESH = 1;

    private final WordList words;
    /** By word: the child of the root, or 0. */
    private final char[] roots;
    /** The words that begin a phrase. */
    private final HashBits beginners;
    /** By node: its first child; the next node's first child ends them. */
    private final char[] children;
    /** By node: the word that leads to it, but for children of the root. */
    private final Column labels;
    /** By node: the number of its value and 1, or 0. */
    private final char[] values;

    /**
     * Reads a trie.
     *
     * @param beginnings of each word, in which tries phrases begin with it
     * @param bit that of this trie
     */
    PackedTrie(TableReader table, WordList words, Column beginnings, int bit) {
        this.words = words;
        roots = new char[words.size()];
        int node = 0;
        for (int word = 0; word < roots.length; word++) {
            if ((beginnings.get(word) & bit) != 0) {
                roots[word] = (char) ++node;
            }
        }
        beginners = new HashBits(node);
        for (int word = 0; word < roots.length; word++) {
            if (roots[word] != 0) {
                beginners.add(words.hash(word));
            }
        }
        int size = table.number();
        labels = table.chars(size);
        Column counts = table.bytes(size);
        Column numbers = table.chars(size);
        children = new char[size + 1];
        values = new char[size];
        int child = node + 1;
        int fresh = 0;
        for (node = 1; node < size; node++) {
            children[node] = (char) child;
            child += counts.get(node);
            int number = numbers.get(node);
            values[node] = (char) (number == FRESH ? ++fresh : number == 0 ? 0 : number - 1);
        }
        children[size] = (char) child;
    }

    /** Makes the value of a number. */
    abstract V decode(int number);

    @Override
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit, String firstForm) {
        int node = root(firstForm);
        int last = 0;
        int value = 0;
        for (int at = from + 1; node != 0; at++) {
            if (values[node] != 0) {
                last = at;
                value = values[node];
            }
            if (at >= limit) {
                break;
            }
            node = child(node, tokens.get(at).form());
        }
        return value == 0 ? null : new Match<>(last, decode(value - 1));
    }

    @Override
    public @Nullable V get(String phrase) {
        int node = -1;
        for (String word : TokenTrie.words(phrase)) {
            node = node < 0 ? root(word) : child(node, word);
            if (node == 0) {
                return null;
            }
        }
        return node < 0 || values[node] == 0 ? null : decode(values[node] - 1);
    }

    @Override
    public boolean startsWith(String word) {
        return root(word) != 0;
    }

    private int root(String word) {
        int number = beginners.mayHave(word.hashCode()) ? words.number(word) : -1;
        return number < 0 ? 0 : roots[number];
    }

    private int child(int node, String word) {
        int low = children[node];
        int high = children[node + 1] - 1;
        int number = low > high ? -1 : words.number(word);
        while (number >= 0 && low <= high) {
            int middle = low + high >>> 1;
            if (labels.get(middle) == number) {
                return middle;
            }
            if (labels.get(middle) < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
