package dev.bayan.internal.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Cuts a line where OpenNLP's {@code SimpleTokenizer} cuts it: at blanks, between letters, digits and other characters, and between
 * other characters that differ. OpenNLP's own class has SLF4J look for a provider, as {@link StopFeatures} tells.
 */
final class WordCutter {
    private enum Kind {
        BLANK,
        LETTER,
        DIGIT,
        OTHER
    }

    private WordCutter() {}

    /** The spans of a line's words, numbers and marks, in order; a run of one mark is one. */
    static List<Span> cut(String line) {
        List<Span> spans = new ArrayList<>();
        Kind before = Kind.BLANK;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            Kind kind = kind(line.charAt(i));
            boolean goesOn = kind == before && (kind != Kind.OTHER || line.charAt(i) == line.charAt(i - 1));
            if (!goesOn) {
                if (before != Kind.BLANK) {
                    spans.add(new Span(start, i));
                }
                start = i;
            }
            before = kind;
        }
        if (before != Kind.BLANK) {
            spans.add(new Span(start, line.length()));
        }
        return spans;
    }

    private static Kind kind(char c) {
        if (isBlank(c)) {
            return Kind.BLANK;
        }
        return Character.isAlphabetic(c) ? Kind.LETTER : Character.isDigit(c) ? Kind.DIGIT : Kind.OTHER;
    }

    /** Whether a character is white space, as OpenNLP has it: also one that no line breaks at. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
