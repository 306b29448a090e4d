package dev.bayan.internal.temporal;

import dev.bayan.internal.text.Clitics;
import dev.bayan.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases with what they mean, found by their first word, the longest first. Filled once, then only read. */
final class PhraseTable<E> {
    private final Map<String, List<Row<E>>> rows = new HashMap<>();
    private final Openings openings;
    private final int bit;

    // never compared, and read for every token
    @SuppressWarnings("ArrayRecordComponent")
    private record Row<E>(String[] words, E value) {}

    PhraseTable(Openings openings) {
        this.openings = openings;
        this.bit = openings.nextBit();
    }

    void add(String phrase, E value) {
        String[] words = FoldedText.fold(phrase).split(" ", -1);
        List<Row<E>> list = rows.get(words[0]);
        if (list == null) {
            list = new ArrayList<>(1);
            rows.put(words[0], list);
        }
        int at = list.size();
        while (at > 0 && list.get(at - 1).words.length < words.length) {
            at--;
        }
        list.add(at, new Row<>(words, value));
        openings.add(words[0], bit);
    }

    /** Whether a word opens a phrase of the table, however its front is cut. */
    boolean mayOpen(Words words, int index) {
        return (words.tables(index) & bit) != 0;
    }

    /** What stands at a token, its first word cut as allowed. */
    @Nullable
    Hit<E> at(Words words, int index, Front front) {
        int first = front == Front.JOINED && words.is(index, "و") ? index + 1 : index;
        if (!mayOpen(words, first)) {
            return null;
        }
        for (Clitics.Cut cut : words.cuts(first)) {
            if (!allows(front, cut, first > index)) {
                continue;
            }
            Hit<E> hit = find(words, first, cut, cut.stem());
            if (hit == null && cut.article() && cut.preposition() == 'ل') {
                hit = find(words, first, cut, cut.noun());
            }
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** The row of a single word that was cut by other means. */
    @Nullable
    Hit<E> bare(String stem, int index, Clitics.Cut cut) {
        for (Row<E> row : rows.getOrDefault(stem, List.of())) {
            if (row.words.length == 1) {
                return new Hit<>(row.value, index, index + 1, cut);
            }
        }
        return null;
    }

    private static boolean allows(Front front, Clitics.Cut cut, boolean andBefore) {
        if (cut.future()) {
            return false;
        }
        return switch (front) {
            case ANY -> true;
            case ARTICLE -> cut.conjunction() == 0 && cut.preposition() == 0;
            case JOINED -> cut.preposition() == 0 && (andBefore ? cut.conjunction() == 0 : cut.conjunction() == 'و');
        };
    }

    private @Nullable Hit<E> find(Words words, int first, Clitics.Cut cut, String stem) {
        for (Row<E> row : rows.getOrDefault(stem, List.of())) {
            int length = row.words.length;
            int k = 1;
            while (k < length && words.is(first + k, row.words[k])) {
                k++;
            }
            if (k == length) {
                return new Hit<>(row.value, first, first + length, cut);
            }
        }
        return null;
    }
}
