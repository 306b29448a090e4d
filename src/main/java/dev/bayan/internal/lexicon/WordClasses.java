package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of folded words, read from a file of two columns: class, words separated by blanks. */
public final class WordClasses {
    private final Map<String, WordSet> classes = new HashMap<>();
    private final String file;

    private WordClasses(String file) {
        this.file = file;
    }

    /** Reads a file that stands beside a class; a class may take several lines. */
    public static WordClasses load(Class<?> beside, String file) {
        WordClasses words = new WordClasses(file);
        Map<String, Set<String>> gathered = new HashMap<>();
        for (String[] row : LexiconFile.read(beside, file, 2)) {
            Set<String> set = gathered.get(row[0]);
            if (set == null) {
                set = new HashSet<>();
                gathered.put(row[0], set);
            }
            for (String word : row[1].split(" ", -1)) {
                set.add(FoldedText.fold(word));
            }
        }
        for (Map.Entry<String, Set<String>> set : gathered.entrySet()) {
            words.classes.put(set.getKey(), WordSet.copyOf(set.getValue()));
        }
        return words;
    }

    /** The classes of each word. */
    public ClassIndex index() {
        return new ClassIndex(classes);
    }

    /**
     * The words of a class.
     *
     * @throws IllegalStateException if the file has no such class
     */
    public WordSet get(String wordClass) {
        WordSet set = classes.get(wordClass);
        if (set == null) {
            throw new IllegalStateException(file + " has no class " + wordClass);
        }
        return set;
    }
}
