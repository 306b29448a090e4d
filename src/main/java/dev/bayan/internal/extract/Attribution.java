package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.WordClasses;
import dev.bayan.internal.text.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a stretch of text rests on. A source reaches from its verb of saying to the end of the sentence, of the
 * quotation or of the line behind a colon; a coordinated main verb that is an act ends its reach.
 */
public final class Attribution {
    /** The words of {@code sources.tsv}. */
    static final WordClasses WORDS = WordClasses.load(Attribution.class, "sources.tsv");

    private final Scene scene;
    private final Authors authors;
    private final @Nullable Segment[] outermost;
    private final @Nullable Segment[] innermost;
    /** Who says "I" and "we"; the same as the innermost where nobody's saying is told within a quotation. */
    private final @Nullable Segment[] firstPerson;

    private final List<List<ActorMention>> goingOn;

    /**
     * A stretch of tokens that rests on somebody's word.
     *
     * @param from its first token
     * @param to index after its last token
     * @param source whose word it is
     * @param words where his own words begin: "أخبرني نظيري، في مكالمة جرت بيننا، أن" is up to أن told by whoever says "me"
     * @param first where "I" and "we" mean him: never in «أبلغت الرئيس أننا سنعود», which is quoted from somebody else
     * @param frame whether a word such as "بحسب" frames the sentence, and so also what others say in it
     */
    record Segment(int from, int to, List<ActorMention> source, int words, int first, boolean frame) {
        Segment(int from, int to, List<ActorMention> source) {
            this(from, to, source, from, from, false);
        }

        /** "أبلغ بوتين أردوغان، وفق الكرملين، أنه مستعد": a stretch that rests on whoever "وفق" names. */
        static Segment framed(int from, int to, List<ActorMention> source) {
            return new Segment(from, to, source, from, from, true);
        }
    }

    /** Which of two segments comes first. */
    private enum Order implements Comparator<Segment> {
        FROM,
        OUTERMOST,
        INNERMOST;

        @Override
        public int compare(Segment a, Segment b) {
            int order = Integer.compare(a.from, b.from);
            if (this == INNERMOST) {
                return -order;
            }
            order = order == 0 && this == OUTERMOST ? Integer.compare(b.to, a.to) : order;
            return order == 0 && this == OUTERMOST ? Boolean.compare(b.frame, a.frame) : order;
        }
    }

    Attribution(Scene scene) {
        this.scene = scene;
        this.authors = new Authors(scene);
        Sayings sayings = new Sayings(scene);
        List<Segment> said = sayings.segments();
        List<Segment> segments = new ArrayList<>(new QuotedSpeech(scene, sayings.sentences()).segments());
        segments.addAll(said);
        segments.addAll(authors.posts());
        segments.addAll(authors.answers());
        segments.addAll(new Answers(scene).segments());
        int size = scene.tokens().size();
        addLongSpeech(segments, size);
        this.outermost = sweep(segments, size, Order.OUTERMOST);
        List<Segment> words = new ArrayList<>(segments.size());
        List<Segment> first = new ArrayList<>(segments.size());
        boolean differ = false;
        for (Segment segment : segments) {
            words.add(new Segment(segment.words, segment.to, segment.source));
            first.add(new Segment(segment.first, segment.to, segment.source));
            differ |= segment.first != segment.words;
        }
        this.innermost = sweep(words, size, Order.INNERMOST);
        this.firstPerson = differ ? sweep(first, size, Order.INNERMOST) : innermost;
        this.goingOn = goingOn();
    }

    /** Takes in the quotations that run on over paragraphs, whose speaker the other segments tell. */
    private void addLongSpeech(List<Segment> segments, int size) {
        LongSpeech speech = new LongSpeech(scene);
        if (speech.isPossible()) {
            @Nullable Segment[] told = sweep(segments, size, Order.INNERMOST);
            segments.addAll(speech.segments(token -> sourceOf(told[token]), authors::at));
        }
    }

    private static List<ActorMention> sourceOf(@Nullable Segment segment) {
        return segment == null ? List.of() : segment.source;
    }

    /** The outermost source of a token; none where the reporter speaks. */
    public List<ActorMention> of(int token) {
        Segment segment = outermost[token];
        return segment == null ? List.of() : segment.source;
    }

    /** Whether somebody's word is reported at a token, which is none of its author's own text. */
    public boolean isReported(int token) {
        return !of(token).isEmpty() && !of(token).equals(authors.at(token));
    }

    /** Where a particle by which a main clause turns to somebody else begins, if it ends at a token: "بينما", "في حين"; else -1. */
    public int contrast(int token) {
        return SayingReach.contrast(scene, token);
    }

    /** Whoever says "I" or "we" at a token. */
    public List<ActorMention> firstPerson(int token) {
        Segment segment = firstPerson[token];
        return segment == null ? speaker(token) : segment.source;
    }

    /** Whose words stand at a token: its innermost source, or the author of the text there. */
    public List<ActorMention> speaker(int token) {
        Segment segment = innermost[token];
        if (segment != null) {
            return segment.source;
        }
        List<ActorMention> author = authors.at(token);
        return author.isEmpty() ? goingOn.get(scene.sentence(token)) : author;
    }

    /**
     * For each sentence the speaker of one before it in its paragraph: "كتب الرئيس: سننقل …. ولن نتراجع", for speech that a
     * colon opened without quotation marks goes on.
     */
    private List<List<ActorMention>> goingOn() {
        TokenizedText text = scene.text();
        List<List<ActorMention>> speakers = new ArrayList<>(text.sentenceCount());
        List<ActorMention> speaker = List.of();
        for (int s = 0; s < text.sentenceCount(); s++) {
            if (s > 0 && text.paragraph(s) != text.paragraph(s - 1)) {
                speaker = List.of();
            }
            speakers.add(speaker);
            int last = text.sentenceEnd(s) - 1;
            Segment said = innermost[last];
            if (said != null) {
                speaker = opensSpeech(text.sentenceStart(s), last) ? said.source : List.of();
            }
        }
        return speakers;
    }

    private boolean opensSpeech(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens().get(i).is(":")) {
                return scene.tokens().get(i + 1).quote() < 0;
            }
        }
        return false;
    }

    /** Those of some mentions that mean somebody. */
    static List<ActorMention> known(List<ActorMention> mentions) {
        return Scene.known(mentions);
    }

    /** For each token the covering segment that an order puts first. */
    private static @Nullable Segment[] sweep(List<Segment> segments, int size, Comparator<Segment> order) {
        segments.sort(Order.FROM);
        Segment[] best = new Segment[size];
        PriorityQueue<Segment> open = new PriorityQueue<>(order);
        int next = 0;
        for (int token = 0; token < best.length; token++) {
            while (next < segments.size() && segments.get(next).from <= token) {
                open.add(segments.get(next++));
            }
            while (!open.isEmpty() && open.peek().to <= token) {
                open.remove();
            }
            best[token] = open.peek();
        }
        return best;
    }
}
