package dev.bayan.internal.lexicon.source;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Packs words in the order of their letters, of each what differs from the one before. */
final class WordTable {
    private WordTable() {}

    static void write(List<String> words, TableWriter out) {
        List<Integer> shared = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        ByteArrayOutputStream tails = new ByteArrayOutputStream();
        int letters = 0;
        String before = "";
        for (String word : words) {
            int same = 0;
            while (same < Math.min(before.length(), word.length()) && before.charAt(same) == word.charAt(same)) {
                same++;
            }
            shared.add(same);
            added.add(word.length() - same);
            tails.writeBytes(TableWriter.letters(word.substring(same)));
            letters += word.length();
            before = word;
        }
        out.number(words.size());
        out.number(letters);
        out.bytes(shared);
        out.bytes(added);
        out.number(tails.size());
        out.raw(tails.toByteArray());
    }
}
