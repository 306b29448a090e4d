package dev.bayan.internal.actor;

import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.Gazetteer.NameKind;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.TokenTrie.Match;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The datelines of a text: "لندن – رويترز: …", "باريس (أ ف ب) - …", a line "رام الله / وفا". Each becomes a line of its own,
 * so that the report behind it begins where its first sentence begins. The place acts in none of the events and is
 * nobody's antecedent, unless the text speaks of its state too: then the offices told of may be those of that state
 * ("الجزائر (واج) - أعلن وزير الخارجية …").
 */
final class Datelines {
    /** How many tokens a dateline has at most: "واشنطن، 25 كانون الثاني / يناير 2026 (وكالة الأنباء القطرية) -". */
    private static final int LONGEST = 16;

    /** How many tokens a line has at most that is nothing but a dateline. */
    private static final int LINE = 8;

    private static final WordSet DASH = WordSet.of("-", "/", "|");

    private final TokenizedText text;
    private final List<Token> tokens;
    private final Gazetteer gazetteer;
    /** For each sentence of the text the token behind its dateline, or its first token. */
    private final int[] ends;
    /** The state in which it was written. */
    private final @Nullable String[] countries;

    private Datelines(TokenizedText text, Gazetteer gazetteer) {
        this.text = text;
        this.tokens = text.tokens();
        this.gazetteer = gazetteer;
        this.ends = new int[text.sentenceCount()];
        this.countries = new String[ends.length];
    }

    /** A text whose datelines are lines, and which of its sentences are such lines and name no actor. */
    record Lines(TokenizedText text, BitSet foreign) {}

    /** Finds the datelines of a text and cuts them off. */
    static Lines cut(TokenizedText text, Gazetteer gazetteer) {
        Datelines datelines = new Datelines(text, gazetteer);
        boolean any = false;
        for (int s = 0; s < datelines.ends.length; s++) {
            boolean opens = s == 0 || text.paragraph(s - 1) != text.paragraph(s);
            datelines.ends[s] = opens ? datelines.read(s) : text.sentenceStart(s);
            any |= datelines.ends[s] > text.sentenceStart(s);
        }
        return any ? datelines.lines() : new Lines(text, new BitSet());
    }

    private Lines lines() {
        Set<String> spokenOf = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String country = cover(i) ? null : ActorLayer.countryAt(tokens, i, gazetteer);
            if (country != null) {
                spokenOf.add(country);
            }
        }
        BitSet foreign = new BitSet();
        BitSet cuts = new BitSet();
        int cut = 0;
        for (int s = 0; s < ends.length; s++) {
            boolean told = ends[s] > text.sentenceStart(s);
            foreign.set(s + cut, told && (countries[s] == null || !spokenOf.contains(countries[s])));
            if (told && ends[s] < text.sentenceEnd(s)) {
                cuts.set(ends[s]);
                cut++;
            }
        }
        return new Lines(text.withLinesAt(cuts), foreign);
    }

    /** Whether a dateline covers a token. */
    private boolean cover(int token) {
        return token < ends[tokens.get(token).sentence()];
    }

    private int read(int sentence) {
        int start = text.sentenceStart(sentence);
        int end = text.sentenceEnd(sentence);
        int behind = places(start, end);
        if (behind == start || behind == end || tokens.get(behind).isWord() && !opensDay(behind, end)) {
            return start;
        }
        Match<Gazetteer.Name> name = name(start, end);
        boolean state = name != null && name.value().kind() == NameKind.STATE;
        boolean closesLine =
                sentence + 1 == text.sentenceCount() || text.paragraph(sentence + 1) != text.paragraph(sentence);
        int dateline = agency(start, behind, end, closesLine && end - start <= LINE, state);
        countries[sentence] =
                dateline == start || name == null ? null : name.value().entity().country();
        return dateline;
    }

    /** "القاهرة في 25 يناير", "بكين 11 مايو". */
    private boolean opensDay(int i, int end) {
        int day = tokens.get(i).is("في") ? i + 1 : i;
        return day < end && tokens.get(day).isNumber();
    }

    /** Behind the cities at the head of a line, joined by dashes: "لندن", "القاهرة ـ غزة"; a state only where it is the one place. */
    private int places(int start, int end) {
        int behind = start;
        int i = start;
        while (i < end && tokens.get(i).isWord()) {
            Match<Gazetteer.Name> name = name(i, end);
            boolean state = i == start && name != null && name.value().kind() == NameKind.STATE;
            if (name != null && (state || name.value().kind() == NameKind.CAPITAL)) {
                behind = name.last();
            } else {
                var place =
                        gazetteer.places().longest(tokens, i, end, tokens.get(i).form());
                if (place == null) {
                    return behind;
                }
                behind = place.last();
            }
            i = behind + 1;
            if (state || behind >= end || !DASH.contains(tokens.get(behind).form())) {
                return behind;
            }
        }
        return behind;
    }

    /** Behind what follows the place of a dateline, its day and an agency or a reporter; the start of the line where something else does. */
    private int agency(int start, int from, int end, boolean line, boolean state) {
        boolean dashed = false;
        boolean media = false;
        boolean bracket = false;
        for (int k = from; k < Math.min(end, start + LONGEST); k++) {
            Token token = tokens.get(k);
            boolean dash = isDash(k);
            if (token.is(":")) {
                return media || dashed && !state ? k + 1 : start;
            }
            boolean closes = bracket && token.is(")") || dash && (media || dashed && !state);
            if (closes && !goesOn(k + 1, end)) {
                return k + 1;
            }
            media |= closes;
            bracket |= token.is("(");
            dashed |= dash;
            Match<Gazetteer.Name> name = token.isWord() ? name(k, end) : null;
            if (name != null && name.value().entity().kind() != ActorKind.MEDIA) {
                return start;
            }
            if (name != null) {
                media = true;
                k = name.last() - 1;
            } else if (!bracket && isFinite(tokens.get(k))) {
                return isDash(k - 1) && !state && namesSubject(k + 1, end) ? k : start;
            }
        }
        return line && (media || dashed && !state) ? end : start;
    }

    /** "طهران / 2 تموز / يوليو / إرنا -", "باريس (أ ف ب) -": whether a dash or colon follows, behind one more word at most. */
    private boolean goesOn(int i, int end) {
        if (i + 1 >= end || isMark(i)) {
            return i < end && isMark(i);
        }
        Match<Gazetteer.Name> name = tokens.get(i).isWord() ? name(i, end) : null;
        boolean other = name != null && name.value().entity().kind() != ActorKind.MEDIA;
        return isMark(i + 1) && !other && !isFinite(tokens.get(i));
    }

    private boolean isMark(int i) {
        return isDash(i) || tokens.get(i).is(":");
    }

    private static boolean isFinite(Token token) {
        for (Reading reading : Reading.of(token.word())) {
            if (reading.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the dash of a dateline and not that of a date, "25-1-2026". */
    private boolean isDash(int i) {
        boolean within = tokens.get(i - 1).isNumber() && tokens.get(i + 1).isNumber();
        return DASH.contains(tokens.get(i).form()) && !within;
    }

    /** "باريس - أعلنت الحكومة", "باريس - أعلن ماكرون": whether the subject of a verb may begin right behind it. */
    private boolean namesSubject(int i, int end) {
        if (i >= end || !tokens.get(i).isWord()) {
            return false;
        }
        String form = tokens.get(i).form();
        return form.startsWith("ال") || name(i, end) != null || Heads.TRIE.longest(tokens, i, end, form) != null;
    }

    private @Nullable Match<Gazetteer.Name> name(int i, int end) {
        return gazetteer.names().longest(tokens, i, end, tokens.get(i).form());
    }
}
