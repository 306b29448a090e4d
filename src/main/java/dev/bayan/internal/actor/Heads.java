package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.GrowingTrie;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.lexicon.TokenTrie;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heads of actors' noun phrases: {@code heads.tsv}. */
final class Heads {
    static final TokenTrie<Head> TRIE = load();

    private Heads() {}

    /** What sort of head it is; see the file. */
    enum Type {
        PERSON,
        STATE,
        FORCES,
        INSTITUTION,
        GROUP,
        RANK,
        DUAL,
        PAIR,
        OWN,
        LAST,
        FIXED
    }

    /**
     * A head.
     *
     * @param phrase as written in the file
     * @param type what sort
     * @param office of a person or of two
     * @param kind of a body, and PERSON of persons
     * @param number 1, 2 or 3 for many
     * @param states codes of the states that a fixed expression names; none for others
     */
    record Head(String phrase, Type type, @Nullable Office office, ActorKind kind, int number, List<String> states) {}

    private static TokenTrie<Head> load() {
        GrowingTrie<Head> trie = new GrowingTrie<>();
        for (String[] row : LexiconFile.read(Heads.class, "heads.tsv", 4)) {
            Type type = Type.valueOf(row[1]);
            boolean person = type == Type.PERSON || (type == Type.DUAL || type == Type.PAIR) && !row[2].equals("STATE");
            Office office = person ? Office.valueOf(row[2]) : null;
            ActorKind kind = person || type == Type.RANK
                    ? ActorKind.PERSON
                    : row[2].equals("-")
                            ? ActorKind.GROUP
                            : type == Type.FIXED ? ActorKind.STATE : ActorKind.valueOf(row[2]);
            List<String> states = type == Type.FIXED ? LexiconFile.list(row[2]) : List.of();
            trie.put(row[0], new Head(row[0], type, office, kind, Integer.parseInt(row[3]), states));
        }
        return trie;
    }
}
