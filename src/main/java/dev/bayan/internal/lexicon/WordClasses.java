package dev.bayan.internal.lexicon;

import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Named sets of folded words, read from a file of two columns: class, words separated by blanks. The build folds the words and
 * puts all of a class into one row.
 */
public final class WordClasses {
    private final Map<String, WordSet> classes = new HashMap<>();
    private final String file;

    private WordClasses(String file) {
        this.file = file;
    }

    /** Reads a file that stands beside a class. */
    public static WordClasses load(Class<?> beside, String file) {
        WordClasses words = new WordClasses(file);
        for (String[] row : LexiconFile.read(beside, file, 2)) {
            words.classes.put(row[0], WordSet.of(row[1].split(" ", -1)));
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
