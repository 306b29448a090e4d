package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Attribution.Segment;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation that opens in one paragraph and closes in a later one, of a speech or a post that is reproduced: "وقال
 * الرئيس في كلمته: "…" over three paragraphs. Whoever speaks where it opens speaks in all of them.
 */
final class LongSpeech {
    /** Over how many sentences a speech may run. */
    private static final int LONGEST = 120;

    /** How many tokens may stand behind the mark that closes a paragraph: a full stop. */
    private static final int BEHIND = 2;

    /** Who speaks at a token, as far as single paragraphs tell. */
    interface Speakers {
        /** The speaker at a token; nobody where the reporter speaks. */
        List<ActorMention> at(int token);
    }

    private final Scene scene;
    private final TokenizedText text;
    private final List<Token> tokens;

    LongSpeech(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.tokens = scene.tokens();
    }

    /** Whether some paragraph leaves a quotation open. */
    boolean isPossible() {
        for (int s = 0; s < text.sentenceCount(); s = after(s)) {
            if (opening(s, after(s)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The stretches of such speech, given who speaks where they open and who is announced before. */
    List<Segment> segments(Speakers innermost, Speakers announced) {
        List<Segment> segments = new ArrayList<>();
        int s = 0;
        while (s < text.sentenceCount()) {
            int next = after(s);
            int open = opening(s, next);
            int close = open < 0 ? -1 : closing(next, tokens.get(open).is("«"));
            if (close >= 0) {
                int start = text.sentenceStart(s);
                List<ActorMention> speaker = open > start
                                && tokens.get(open - 1).is(":")
                        ? innermost.at(open)
                        : s > 0 && tokens.get(start - 1).is(":") ? before(start - 1, innermost, announced) : List.of();
                if (!speaker.isEmpty()) {
                    segments.add(new Segment(open, close, speaker));
                    next = Math.max(next, scene.sentence(close - 1) + 1);
                }
            }
            s = next;
        }
        return segments;
    }

    private static List<ActorMention> before(int colon, Speakers innermost, Speakers announced) {
        List<ActorMention> speaker = innermost.at(colon);
        return speaker.isEmpty() ? announced.at(colon) : speaker;
    }

    /** The first sentence of the paragraph behind that of a sentence. */
    private int after(int sentence) {
        int next = sentence + 1;
        while (next < text.sentenceCount() && text.paragraph(next) == text.paragraph(sentence)) {
            next++;
        }
        return next;
    }

    /** The mark that opens a quotation which the paragraph does not close, at its head or behind a colon; or -1. */
    private int opening(int sentence, int next) {
        int from = text.sentenceStart(sentence);
        int to = text.sentenceStart(next);
        boolean straight = odd(from, to);
        if (!straight && depth(from, to) <= 0) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            boolean head = i == from || tokens.get(i - 1).is(":");
            if (head && tokens.get(i).is(straight ? "\"" : "«")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the mark that closes it, at the end of a later paragraph; or -1. */
    private int closing(int first, boolean guillemets) {
        int depth = 1;
        int limit = Math.min(text.sentenceCount(), first + LONGEST);
        for (int s = first; s < limit; s = after(s)) {
            int from = text.sentenceStart(s);
            int to = text.sentenceStart(after(s));
            int last = lastMark(from, to, guillemets ? "»" : "\"");
            // each paragraph may open with the mark again
            boolean again = tokens.get(from).is(guillemets ? "«" : "\"");
            if (guillemets) {
                depth += depth(from, to) - (again ? 1 : 0);
                if (depth <= 0) {
                    return last;
                }
            } else if (last >= 0 && odd(from, to) != again) {
                return last;
            } else if (odd(from, to) && !again) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a mark that nothing but a full stop follows in a range; or -1. */
    private int lastMark(int from, int to, String mark) {
        for (int i = to - 1; i >= from && i >= to - BEHIND; i--) {
            if (tokens.get(i).is(mark)) {
                return i + 1;
            }
            if (tokens.get(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean odd(int from, int to) {
        boolean odd = false;
        for (int i = from; i < to; i++) {
            odd ^= tokens.get(i).is("\"");
        }
        return odd;
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += tokens.get(i).is("«") ? 1 : tokens.get(i).is("»") ? -1 : 0;
        }
        return depth;
    }
}
