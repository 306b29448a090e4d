package dev.bayan.internal.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable map from folded words, as quick as {@link WordSet} to tell that it does not hold a word. */
public final class WordMap<V> {
    private final WordSet words;
    /** By the place of the word in the set. */
    private final @Nullable Object[] values;

    private WordMap(Map<String, V> map) {
        words = WordSet.copyOf(map.keySet());
        values = new Object[words.places()];
        for (Map.Entry<String, V> entry : map.entrySet()) {
            values[words.place(entry.getKey())] = entry.getValue();
        }
    }

    /** A map with the same entries. */
    public static <V> WordMap<V> copyOf(Map<String, V> map) {
        return new WordMap<>(map);
    }

    /** The value of a word, or null. */
    @SuppressWarnings("unchecked") // only values of the map are kept
    public @Nullable V get(@Nullable String word) {
        int place = word == null ? -1 : words.place(word);
        return place < 0 ? null : (V) values[place];
    }

    /** The value of the first letters of a word, or null. */
    public @Nullable V getFirst(String word, int length) {
        return get(words.first(word, length));
    }

    /** The value of the first letters of a word with another behind them, or null. */
    public @Nullable V getFirst(String word, int length, char last) {
        return get(words.first(word, length, last));
    }
}
