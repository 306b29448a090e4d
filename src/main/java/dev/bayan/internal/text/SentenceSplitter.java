package dev.bayan.internal.text;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph of folded text into sentences, with a model of OpenNLP's sentence detector ({@link StopModel}) trained
 * from lines of our own ({@code src/train/sentences.txt}).
 *
 * <p>The model knows words and marks only as wholes, and only those of its lines. So it sees a copy of the
 * paragraph that has less variety in it:
 *
 * <ul>
 *   <li>a blank that the writer forgot after a full stop ({@code انتهى اللقاء.وقال}) is put in;
 *   <li>a stop that by its form cannot end a sentence ({@code 2.5}, {@code www.un.org}, {@code «متى؟»،}) is masked;
 *   <li>marks that close after a full stop go before it; after {@code ?} and {@code !} they tell how the quotation
 *       began, after a colon, at the head of a sentence, or in the middle;
 *   <li>the و of the word after a stop stands apart; all digits are one.
 * </ul>
 *
 * <p>What is doubtful is the model's to decide: {@code د. أحمد}, {@code أ. ف. ب}, {@code لحظة... وابتسم},
 * {@code «هل تثق بهم؟» أجاب}. A paragraph in which nothing is doubtful does not need it, and a program that reads no other
 * never loads it.
 *
 * <p>Thread-safe: the model is loaded once and shared.
 */
public final class SentenceSplitter {
    private static final char MASK = '\u00B7';

    private SentenceSplitter() {}

    /** The model, loaded when the first sentence end is met. */
    private static final class Model {
        static final StopModel INSTANCE = load();

        private static StopModel load() {
            InputStream file = SentenceSplitter.class.getResourceAsStream("sentences.bin");
            if (file == null) {
                throw new IllegalStateException("sentences.bin is missing");
            }
            return StopModel.load(file);
        }
    }

    /** Spans of the sentences of one line of folded text, in order; what lies between them is white space. */
    static Span[] split(String line) {
        if (line.isEmpty()) {
            return new Span[0];
        }
        Prepared prepared = prepare(line);
        if (!prepared.doubtful) {
            return withSureStops(line, List.of(new Span(0, line.length())));
        }
        String copy = prepared.text();
        List<Integer> beginnings = Model.INSTANCE.beginnings(copy);
        List<Span> spans = new ArrayList<>(beginnings.size() + 1);
        int start = 0;
        int word = 0;
        for (int beginning : beginnings) {
            if (beginning == copy.length()) {
                break;
            }
            int last = beginning - 1;
            while (copy.charAt(last) == ' ') {
                last--;
            }
            int end = prepared.places[last] + 1;
            int next = prepared.places[beginning];
            while (next < line.length() && closes(line.charAt(next), false) && !isWord(line, next + 1)) {
                end = ++next;
                while (next < line.length() && line.charAt(next) == ' ') {
                    next++;
                }
            }
            // a stop by itself ends nothing
            while (word < next && !isWord(line, word)) {
                word++;
            }
            if (word < next && next < line.length()) {
                spans.add(new Span(start, end));
                start = next;
                word = next;
            }
        }
        while (word < line.length() && !isWord(line, word)) {
            word++;
        }
        if (word == line.length() && !spans.isEmpty()) {
            start = spans.remove(spans.size() - 1).getStart();
        }
        spans.add(new Span(start, line.length()));
        return withSureStops(line, spans);
    }

    private static Span[] withSureStops(String line, List<Span> spans) {
        List<Span> all = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int start = span.getStart();
            for (int i = start + 4; i + 2 < span.getEnd(); i++) {
                if (isSureStop(line, i)) {
                    all.add(new Span(start, i + 1));
                    start = i + 2;
                }
            }
            all.add(new Span(start, span.getEnd()));
        }
        return all.toArray(new Span[0]);
    }

    /** A full stop behind a word of three letters or more and before a blank is no abbreviation's, whatever the model holds. */
    private static boolean isSureStop(String line, int at) {
        return line.charAt(at) == '.'
                && at >= 3
                && Character.isLetter(line.charAt(at - 1))
                && Character.isLetter(line.charAt(at - 2))
                && Character.isLetter(line.charAt(at - 3))
                && at + 1 < line.length()
                && line.charAt(at + 1) == ' '
                && isWord(line, at + 2);
    }

    /** Whether no sentence can begin behind what stands there: with three letters and a stop it would not be sure to end. */
    private static boolean isInside(String line, int at) {
        return at > 0 && isWord(line, line.charAt(at) == ' ' ? at - 1 : at);
    }

    private static boolean isWord(String line, int at) {
        return at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    /** Makes the copy of a line of folded text that the model sees, in training too. */
    public static Prepared prepare(String line) {
        Prepared copy = new Prepared(line.length());
        boolean quoted = false;
        char opened = MASK;
        int afterStop = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (!isStop(c)) {
                quoted ^= c == '"';
                if (c == '«' || c == '"' && quoted) {
                    opened = i == afterStop ? '«' : isAfterColon(line, i) ? ':' : MASK;
                }
                copy.add(c >= '0' && c <= '9' ? '0' : c, i);
                if (i == afterStop) {
                    if (c == ' ') {
                        afterStop++;
                    } else if (isAnd(line, i)) {
                        copy.add(' ', i + 1);
                    }
                }
                i++;
                continue;
            }
            int stops = i + 1;
            while (stops < line.length() && isStop(line.charAt(stops))) {
                stops++;
            }
            int close = stops;
            while (close < line.length() && closes(line.charAt(close), quoted)) {
                quoted &= line.charAt(close) != '"';
                close++;
            }
            boolean blank = close == line.length() || line.charAt(close) == ' ';
            boolean possible = blank || isBlankMissing(line, i, stops, close);
            char last = line.charAt(stops - 1);
            // marks that close after a full stop say nothing: they go before it
            int shift = last == '.' ? close - stops : 0;
            for (int k = i; k < i + shift; k++) {
                copy.add(MASK, k);
            }
            for (int k = i; k < stops; k++) {
                boolean seen =
                        k == stops - 1 || last == '.' && line.charAt(k) == '.' && isTelling(stops - i, stops - k);
                copy.add(possible && seen ? line.charAt(k) : MASK, k + shift);
            }
            for (int k = stops + shift; k < close; k++) {
                copy.add(opened, k);
            }
            if (possible && !blank) {
                copy.add(' ', close);
            }
            copy.doubtful |= possible && close < line.length() && !(isSureStop(line, i) && isInside(line, i - 4));
            afterStop = possible ? close : -1;
            i = close;
        }
        return copy;
    }

    private static boolean isAfterColon(String line, int at) {
        int before = at > 1 && line.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return before >= 0 && line.charAt(before) == ':';
    }

    /** Whether a word of three letters or more begins with و there. */
    private static boolean isAnd(String line, int at) {
        boolean and = at + 2 < line.length() && line.charAt(at) == 'و';
        for (int i = at + 1; and && i <= at + 2; i++) {
            and = Character.isLetter(line.charAt(i));
        }
        return and;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /**
     * Whether a stop before the last of a run is left in, for the model to tell the run by: it takes what stands
     * between two stops for the beginning of the word, nothing in {@code ..} and a mask in {@code ...}.
     */
    private static boolean isTelling(int run, int fromEnd) {
        return fromEnd == (run == 2 ? 2 : 3);
    }

    private static boolean closes(char c, boolean quoted) {
        return c == '»' || c == ')' || c == ']' || c == '\'' || c == '"' && quoted;
    }

    /** Whether a sentence may begin at {@code close} though no blank stands there. */
    private static boolean isBlankMissing(String line, int stop, int stops, int close) {
        char before = stop == 0 ? ' ' : line.charAt(stop - 1);
        char after = line.charAt(close);
        if (before == ' ' || !Character.isLetterOrDigit(after) && after != '«' && after != '"' && after != '(') {
            return false;
        }
        return close > stops || !isAscii(before) || !isAscii(after);
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** What the model sees, and for each of its characters the place in the line. */
    public static final class Prepared {
        private char[] text;
        private int[] places;
        private int size;
        /** Whether there is a stop, not at the end, that may end a sentence and may not. */
        private boolean doubtful;

        private Prepared(int length) {
            text = new char[length + 8];
            places = new int[length + 8];
        }

        private void add(char c, int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size + size / 2);
                text = Arrays.copyOf(text, places.length);
            }
            places[size] = place;
            text[size++] = c;
        }

        /** The text of the copy. */
        public String text() {
            return new String(text, 0, size);
        }

        /** The first place in the copy that stands for {@code place} in the line or comes after it. */
        public int indexOf(int place) {
            int index = 0;
            while (index < size && (places[index] < place || places[index] == place && text[index] == ' ')) {
                index++;
            }
            return index;
        }
    }
}
