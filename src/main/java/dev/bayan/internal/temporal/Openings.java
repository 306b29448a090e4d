package dev.bayan.internal.temporal;

import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.Word;
import dev.bayan.internal.text.WordMap;
import dev.bayan.internal.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which of the tables a phrase opens with a word, one bit for each table: most words open none, and are not looked
 * for in twenty tables at each token. Filled with the tables, then only read.
 */
final class Openings {
    /** The bit of words that the grammars ask for by themselves and that are in no table. */
    private static final int BY_ITSELF = 1 << 31;

    /** Such words; some stand behind و, ف or ل. */
    private static final WordSet WORDS = WordSet.of(
            "قبل", "منذ", "بعد", "غضون", "خلال", "بين", "من", "ما", "ابتداء", "اعتبارا", "وقت", "لاحقا", "يوم", "اخر",
            "تمام");

    /** How such words end. */
    private static final List<String> ENDINGS = List.of("ينيات", "ينات", "هذا", "هذه", "عطله", "توقيت");

    private final Map<String, Integer> tables = new HashMap<>();
    private WordMap<Integer> words = WordMap.copyOf(Map.of());
    private int next = 1;

    /** The bit of another table. */
    int nextBit() {
        int bit = next;
        next <<= 1;
        return bit;
    }

    void add(String word, int bit) {
        tables.put(word, tables.getOrDefault(word, 0) | bit);
    }

    /** Closes the tables: all phrases have been added. */
    void close() {
        words = WordMap.copyOf(tables);
    }

    /** The tables in which a phrase may open with a word, however its front is cut; 0 if nothing about time or number can. */
    int of(Word word) {
        int found = 0;
        List<Clitics.Cut> cuts = word.cuts();
        for (int i = 0; i < cuts.size(); i++) {
            Clitics.Cut cut = cuts.get(i);
            found |= of(cut.stem());
            if (cut.article() && cut.preposition() == 'ل') {
                found |= of(cut.noun());
            }
        }
        return found == 0 && isByItself(word.form()) ? BY_ITSELF : found;
    }

    private int of(String form) {
        Integer bits = words.get(form);
        return bits == null ? 0 : bits;
    }

    private static boolean isByItself(String form) {
        char first = form.isEmpty() ? 0 : form.charAt(0);
        if (WORDS.contains(form) || (first == 'و' || first == 'ف' || first == 'ل') && WORDS.containsRest(form, 1)) {
            return true;
        }
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (form.endsWith(ENDINGS.get(i))) {
                return true;
            }
        }
        return false;
    }
}
