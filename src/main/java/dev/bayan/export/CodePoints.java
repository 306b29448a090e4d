package dev.bayan.export;

import dev.bayan.model.TextSpan;

/** Turns offsets in UTF-16 code units into offsets in code points, which brat and Web Annotation count in. */
final class CodePoints {
    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
    }

    /** How many code points begin before an offset. */
    int at(int offset) {
        return before[offset];
    }

    /** Checks that a span is one of this text. */
    void require(TextSpan span) {
        if (!text.startsWith(span.text(), span.start())) {
            throw new IllegalArgumentException(
                    "«" + span.text() + "» does not stand at " + span.start() + " in the text of the statement");
        }
    }
}
