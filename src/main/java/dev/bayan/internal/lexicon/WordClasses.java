package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of folded words, read from a file of two columns: class, words separated by blanks. */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final String file;

    private WordClasses(String file) {
        this.file = file;
    }

    /** Reads a file that stands beside a class; a class may take several lines. */
    public static WordClasses load(Class<?> beside, String file) {
        WordClasses words = new WordClasses(file);
        for (String[] row : LexiconFile.read(beside, file, 2)) {
            Set<String> set = words.classes.computeIfAbsent(row[0], k -> new HashSet<>());
            for (String word : row[1].split(" ", -1)) {
                set.add(FoldedText.fold(word));
            }
        }
        words.classes.replaceAll((name, set) -> Set.copyOf(set));
        return words;
    }

    /**
     * The words of a class.
     *
     * @throws IllegalStateException if the file has no such class
     */
    public Set<String> get(String wordClass) {
        Set<String> set = classes.get(wordClass);
        if (set == null) {
            throw new IllegalStateException(file + " has no class " + wordClass);
        }
        return set;
    }
}
