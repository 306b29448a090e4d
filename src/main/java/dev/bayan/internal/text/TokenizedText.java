package dev.bayan.internal.text;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.util.Span;

/** A text cut into tokens, sentences, paragraphs and quotations. Immutable. */
public final class TokenizedText {
    /** Tokens after which a sentence that never ends is cut at its next comma, and at the latest; real ones are shorter. */
    private static final int LONG_SENTENCE = 300;

    private static final int LONGEST_SENTENCE = 400;

    /** Characters after which a sentence is cut too, so that long words do not make long mentions. */
    private static final int MOST_CHARACTERS = 5000;

    private final String text;
    private final TokenList tokens;
    private final int[] sentenceStarts;
    private final int[] paragraphOfSentence;
    /** How many sentences are the story's; behind them stand the other lines of the page ({@link Furniture}). */
    private final int storyEnd;

    private final List<Word> words;

    private TokenizedText(
            String text,
            TokenList tokens,
            List<Word> words,
            int[] sentenceStarts,
            int[] paragraphOfSentence,
            int storyEnd) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.sentenceStarts = sentenceStarts;
        this.paragraphOfSentence = paragraphOfSentence;
        this.storyEnd = storyEnd;
    }

    /** Cuts a text up. */
    public static TokenizedText of(String text) {
        FoldedText folded = FoldedText.of(text);
        String chars = folded.folded();
        List<Furniture.Line> lines = new ArrayList<>();
        int from = 0;
        while (from < chars.length()) {
            int to = chars.indexOf('\n', from);
            if (to < 0) {
                to = chars.length();
            }
            String line = chars.substring(from, to);
            if (!line.isBlank()) {
                lines.add(new Furniture.Line(line, from));
            }
            from = to + 1;
        }
        Cutter cutter = new Cutter(folded);
        List<Furniture.Line> furniture = Furniture.takeFrom(lines);
        for (Furniture.Line line : lines) {
            cutter.add(line.text(), line.offset());
        }
        int storyEnd = cutter.begun;
        for (Furniture.Line line : furniture) {
            cutter.add(line.text(), line.offset());
        }
        return new TokenizedText(
                text,
                new TokenList(cutter.tokens, cutter.vocabulary.none()),
                cutter.vocabulary.words(),
                cutter.starts.build().toArray(),
                cutter.paragraphs.build().toArray(),
                storyEnd);
    }

    /** The same text with lines of their own begun at some tokens within its sentences. */
    public TokenizedText withLinesAt(BitSet cuts) {
        int count = sentenceStarts.length + cuts.cardinality();
        int[] starts = new int[count];
        int[] paragraphs = new int[count];
        List<Token> cut = new ArrayList<>(tokens.size());
        int sentence = -1;
        int lines = 0;
        for (Token token : tokens) {
            boolean line = cuts.get(token.index());
            lines += line ? 1 : 0;
            if (line || sentenceStarts[token.sentence()] == token.index()) {
                sentence++;
                starts[sentence] = token.index();
                paragraphs[sentence] = paragraphOfSentence[token.sentence()] + lines;
            }
            cut.add(token.inSentence(sentence));
        }
        int more = cuts.get(0, sentenceStart(storyEnd)).cardinality();
        return new TokenizedText(text, new TokenList(cut, tokens.none()), words, starts, paragraphs, storyEnd + more);
    }

    /** Takes the paragraphs of a text in, one after another. */
    private static final class Cutter {
        private final FoldedText folded;
        private final Vocabulary vocabulary;
        private final List<Token> tokens = new ArrayList<>();
        private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder paragraphs = ImmutableIntArray.builder();
        private int paragraph;
        private int begun;
        private int lastStart;
        private int quotes;

        Cutter(FoldedText folded) {
            this.folded = folded;
            this.vocabulary = new Vocabulary(folded.folded().length());
        }

        /** Takes a paragraph in that begins at an offset. */
        void add(String line, int offset) {
            Span[] words = WordCutter.cut(line).toArray(new Span[0]);
            Span[] sentences = SentenceSplitter.split(line);
            int sentence = 0;
            int sentenceFrom = 0;
            boolean fresh = true;
            Quotations quotations = new Quotations(line, quotes);
            for (int i = 0; i < words.length; i++) {
                int start = words[i].getStart();
                int end = words[i].getEnd();
                while (sentence + 1 < sentences.length && start >= sentences[sentence + 1].getStart()) {
                    sentence++;
                    fresh = true;
                }
                char first = line.charAt(start);
                if (Character.isDigit(first)) {
                    int joined = joinNumber(line, words, i);
                    end = words[joined].getEnd();
                    i = joined;
                }
                // the cutter keeps runs of one mark together; each mark counts by itself, but for dots, and for a
                // comma
                // typed twice, which is one
                boolean mark = kind(first) == Token.Kind.MARK;
                boolean comma = first == ',' || first == ';';
                int step = mark && first != '.' && !comma ? 1 : end - start;
                for (int at = start; at < end; at += step) {
                    int length = tokens.size() - lastStart;
                    if (fresh
                            || length >= LONGEST_SENTENCE
                            || length >= LONG_SENTENCE && first == ','
                            || length > 0 && at + step - sentenceFrom > MOST_CHARACTERS) {
                        lastStart = tokens.size();
                        starts.add(lastStart);
                        paragraphs.add(paragraph);
                        begun++;
                        sentenceFrom = at;
                        fresh = false;
                    }
                    quotations.enter(at);
                    tokens.add(new Token(
                            tokens.size(),
                            folded.originalStart(offset + at),
                            folded.originalEnd(offset + at + step - 1),
                            vocabulary.word(line, at, comma ? at + 1 : at + step),
                            kind(first),
                            begun - 1,
                            quotations.current(),
                            at == 0 || line.charAt(at - 1) == ' '));
                    quotations.leave();
                }
            }
            quotes = quotations.next;
            paragraph++;
        }
    }

    private static Token.Kind kind(char first) {
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        return Character.isAlphabetic(first) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    /**
     * Takes in "1,000", "1.5" and "1,234,567": a comma needs three digits after it, a point at least one and no second
     * point.
     */
    private static int joinNumber(String line, Span[] words, int first) {
        int last = first;
        boolean point = first > 1 && isPointBetween(line, words[first - 2], words[first - 1], words[first]);
        while (last + 2 < words.length
                && words[last].getEnd() == words[last + 1].getStart()
                && words[last + 1].getEnd() == words[last + 2].getStart()
                && words[last + 1].length() == 1
                && Character.isDigit(line.charAt(words[last + 2].getStart()))) {
            char mark = line.charAt(words[last + 1].getStart());
            int digits = words[last + 2].length();
            boolean dotAfter = words[last + 2].getEnd() < line.length()
                    && line.charAt(words[last + 2].getEnd()) == '.'
                    && words[last + 2].getEnd() + 1 < line.length()
                    && Character.isDigit(line.charAt(words[last + 2].getEnd() + 1));
            if (mark == ',' && digits == 3 && !point && words[first].length() <= 3) {
                last += 2;
            } else if (mark == '.' && !point && !dotAfter) {
                point = true;
                last += 2;
            } else {
                break;
            }
        }
        return last;
    }

    /** Whether the middle one is the point in "18.3", so that in "18.3.2025" no two parts make a decimal. */
    private static boolean isPointBetween(String line, Span before, Span point, Span after) {
        return before.getEnd() == point.getStart()
                && point.getEnd() == after.getStart()
                && point.length() == 1
                && line.charAt(point.getStart()) == '.'
                && Character.isDigit(line.charAt(before.getStart()));
    }

    /**
     * Tells where the quotations of a paragraph begin and end. Writers mistake one mark for another ({@code ”نعم“}),
     * forget to close a quotation, and quote within quotations; a quotation that nobody closes lasts to the end of the
     * paragraph or until one begins that has its closing mark to itself.
     */
    private static final class Quotations {
        private static final int DEPTH = 4;

        private final String line;
        private final int[] numbers = new int[DEPTH];
        private final char[] marks = new char[DEPTH];
        private int depth;
        private int next;
        /** How many more marks {@code »} than {@code «} are still to come. */
        private int closing;

        private boolean closes;
        /** Whether straight marks within straight marks open quotations of their own. */
        private final boolean nests;

        Quotations(String line, int next) {
            this.line = line;
            this.next = next;
            nests = nests();
            closing = count(line, '»') - count(line, '«');
        }

        private static int count(String line, char mark) {
            int count = 0;
            for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
                count++;
            }
            return count;
        }

        /**
         * Whether the straight marks tell by the blanks and words beside them which open and which close, some within
         * others, and no more than one quotation runs on past the paragraph.
         */
        private boolean nests() {
            int open = 0;
            int deepest = 0;
            for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
                boolean opens = isBeforeWord(at) && isLead(at);
                if (opens == (at > 0 && line.charAt(at - 1) != ' ' && !isBeforeWord(at))) {
                    return false;
                }
                open += opens ? 1 : -1;
                deepest = Math.max(deepest, open);
                if (open < 0) {
                    return false;
                }
            }
            return deepest == 2 && open <= 1;
        }

        /** Number of the quotation, or -1. */
        int current() {
            return depth == 0 ? -1 : numbers[depth - 1];
        }

        /** Takes the mark at {@code at} in; one that opens or closes belongs to its quotation. */
        void enter(int at) {
            char mark = line.charAt(at);
            closes = false;
            if (mark == '«') {
                closing++;
                if (depth > 0 && !isBeforeWord(at) && !isLead(at)) {
                    close('»');
                } else {
                    if (depth > 0 && marks[depth - 1] == '«' && closing < 2) {
                        depth--;
                    }
                    open(mark);
                }
            } else if (mark == '»') {
                closing--;
                if (depth > 0) {
                    close(mark);
                } else if (isBeforeWord(at) || isLead(at) && at + 1 < line.length()) {
                    open('«');
                }
            } else if (mark == '"') {
                boolean nested = depth > 0 && (marks[depth - 1] == '«' || nests) && isBeforeWord(at) && isLead(at);
                if (depth > 0 && !nested) {
                    close(mark);
                } else if (nested || at + 1 < line.length()) {
                    open(mark);
                }
            }
        }

        /** Ends the quotation if the mark just taken in closes it. */
        void leave() {
            if (closes) {
                depth--;
                closes = false;
            }
        }

        private void open(char mark) {
            if (depth == DEPTH) {
                depth--;
            }
            numbers[depth] = next++;
            marks[depth++] = mark;
        }

        private void close(char mark) {
            // a straight mark left open inside «…» ends with it
            if (mark == '»' && depth > 1 && marks[depth - 1] == '"' && marks[depth - 2] == '«') {
                depth--;
            }
            closes = true;
        }

        /** Whether what stands before the mark, a blank, a bracket or a lone letter (بـ), fits an opening one. */
        private boolean isLead(int at) {
            return at == 0
                    || " (:,-«".indexOf(line.charAt(at - 1)) >= 0
                    || Character.isLetter(line.charAt(at - 1)) && (at == 1 || line.charAt(at - 2) == ' ');
        }

        private boolean isBeforeWord(int at) {
            return at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        }
    }

    /** The caller's text. */
    public String text() {
        return text;
    }

    /**
     * A token as it is written, with the marks, hamzas and endings that folding takes away and that decide some readings
     * (عسكريَّين, إن, ـة), but in plain Arabic letters: without presentation forms, Persian letters, tatweel, bidi controls.
     */
    public String spelling(Token token) {
        return FoldedText.plain(text.substring(token.start(), token.end()));
    }

    /** The tokens in order; the neighbours of the first and the last are marks without letters ({@link TokenList}). */
    public List<Token> tokens() {
        return tokens;
    }

    /** The distinct words by their numbers. */
    public List<Word> words() {
        return words;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentenceStarts.length;
    }

    /** Index of the first token of a sentence; for the count itself, the number of tokens. */
    public int sentenceStart(int sentence) {
        return sentence < sentenceStarts.length ? sentenceStarts[sentence] : tokens.size();
    }

    /** Index after the last token of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStart(sentence + 1);
    }

    /** How many sentences the story has; those behind it are teasers, credits and other lines of the page. */
    public int storyEnd() {
        return storyEnd;
    }

    /** Number of the paragraph (a line of the text) that a sentence stands in. */
    public int paragraph(int sentence) {
        return paragraphOfSentence[sentence];
    }
}
