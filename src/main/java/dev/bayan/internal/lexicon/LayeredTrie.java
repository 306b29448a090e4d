package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.Token;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A trie with the phrases of another on top, whose values win. Both are shared, so that it takes no time or space to make. */
final class LayeredTrie<V> implements TokenTrie<V> {
    private final TokenTrie<V> top;
    private final TokenTrie<V> base;
    private final UnaryOperator<V> change;

    /**
     * Lays a trie on another.
     *
     * @param change what becomes of a value of the lower one
     */
    LayeredTrie(TokenTrie<V> top, TokenTrie<V> base, UnaryOperator<V> change) {
        this.top = top;
        this.base = base;
        this.change = change;
    }

    @Override
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit, String firstForm) {
        Match<V> above = top.longest(tokens, from, limit, firstForm);
        Match<V> below = base.longest(tokens, from, limit, firstForm);
        if (below == null || above != null && above.last() >= below.last()) {
            return above;
        }
        V changed = change.apply(below.value());
        return changed == below.value() ? below : new Match<>(below.last(), changed);
    }

    @Override
    public @Nullable V get(String phrase) {
        V above = top.get(phrase);
        if (above != null) {
            return above;
        }
        V below = base.get(phrase);
        return below == null ? null : change.apply(below);
    }

    @Override
    public boolean startsWith(String word) {
        return top.startsWith(word) || base.startsWith(word);
    }
}
