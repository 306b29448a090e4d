package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Clitics.Cut;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the noun phrases of actors: names of the gazetteer, heads with their state ("الجيش السوداني", "وزارة الخارجية
 * القطرية"), titles with a name that may be unknown ("وزير الداخلية التونسي العميد فلان الفلاني"), and the descriptions
 * that coreference resolves later.
 */
public final class ActorFinder {
    private static final Set<Heads.Type> TITLES = EnumSet.of(
            Heads.Type.PERSON, Heads.Type.RANK, Heads.Type.DUAL, Heads.Type.PAIR, Heads.Type.OWN, Heads.Type.LAST);

    /** Within how many tokens a colon closes the label of whoever speaks in a line. */
    private static final int LABEL = 14;

    private final ActorText doc;
    private final PhraseState state;
    private final NounPhrase phrase;
    private final Backers backers;

    private ActorFinder(ActorText doc) {
        this.doc = doc;
        this.state = new PhraseState(doc);
        this.phrase = new NounPhrase(state);
        this.backers = new Backers(doc, this);
    }

    /**
     * All mentions in order, not overlapping, not yet resolved.
     *
     * @param layer as far as it is read: the text, the names to look for, which words are verbs and masdars
     */
    static List<ActorMention> find(ActorLayer layer) {
        TokenizedText text = layer.text();
        ActorFinder finder = new ActorFinder(new ActorText(layer));
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int end = text.sentenceEnd(sentence);
            int at = layer.isDateline(sentence) ? end : text.sentenceStart(sentence);
            while (at < end) {
                at = finder.at(at, end);
            }
        }
        return finder.doc.found;
    }

    /** Whether a phrase is a title, a rank or another head of a person's noun phrase and names nobody by itself. */
    public static boolean isTitle(String phrase) {
        Heads.Head head = Heads.TRIE.get(phrase);
        return head != null && TITLES.contains(head.type());
    }

    /** Adds what begins at a token; returns where to go on. */
    int at(int i, int limit) {
        Token token = doc.tokens.get(i);
        if (!token.isWord()) {
            return i + 1;
        }
        for (Cut cut : token.word().cuts()) {
            if (cut.future()) {
                continue;
            }
            state.begin(i, limit, cut);
            int known = doc.found.size();
            if (phrase.parse()) {
                int end = Math.max(state.pos, i + 1);
                return doc.found.size() > known ? backers.behind(end, limit) : end;
            }
        }
        int named = nameBeforeTitle(i, limit);
        return named > 0 ? named : i + 1;
    }

    /** "قال الباشا طبيق مستشار قائدها", "فلان الفلاني، الناطق باسم الحركة: …": an unknown name after a verb or at the head of a line, its title behind it. */
    private int nameBeforeTitle(int i, int limit) {
        boolean labels = labels(i, limit);
        if (i == 0 && !labels || !labels && !doc.isFinite(i - 1) || !doc.canBeName(i, true) || i + 2 >= limit) {
            return -1;
        }
        char c = doc.tokens.get(i).form().charAt(0);
        if (c == 'و' || !labels && (c == 'ب' || c == 'ل')) {
            return -1;
        }
        int end = i + 1;
        while (end < limit
                && end - i < 4
                && doc.tokens.get(end).isWord()
                && doc.headAt(end, limit, doc.tokens.get(end).form()) == null
                && doc.canBeName(end, false)) {
            end++;
        }
        int title = end < limit && doc.tokens.get(end).is(",") ? end + 1 : end;
        if (end - i < 2 || title >= limit) {
            return -1;
        }
        Match<Heads.Head> head = doc.headAt(title, limit, doc.tokens.get(title).form());
        if (head == null || head.value().type() != Heads.Type.PERSON) {
            return -1;
        }
        state.begin(
                title,
                limit,
                new Cut((char) 0, (char) 0, false, false, doc.tokens.get(title).form(), ""));
        state.nameFirst = i;
        state.nameLast = end;
        return phrase.parse() ? state.pos : -1;
    }

    /** Whether a sentence begins here whose first words stand before a comma and, further on, a colon. */
    private boolean labels(int i, int limit) {
        if (i > 0 && doc.tokens.get(i - 1).sentence() == doc.tokens.get(i).sentence()) {
            return false;
        }
        boolean comma = false;
        for (int k = i + 2; k < Math.min(limit, i + LABEL); k++) {
            if (doc.tokens.get(k).is(":")) {
                return comma;
            }
            comma |= doc.tokens.get(k).is(",");
        }
        return false;
    }

    /** The offset in {@code text} behind the first {@code letters} letters of the word at {@code start}. */
    public static int withoutPrefix(String text, int start, int end, int letters) {
        int at = start;
        for (int left = letters; left > 0 && at < end; left--) {
            at++;
            while (at < end && !Character.isLetterOrDigit(text.charAt(at)) || at < end && text.charAt(at) == 'ـ') {
                at++;
            }
        }
        return at;
    }
}
