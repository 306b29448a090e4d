package dev.bayan.html;

import com.google.common.html.HtmlEscapers;

/** Collects HTML. What is given as a value or as text is escaped; what is given as a tag is written as it stands. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** A start tag with pairs of attribute names and values: {@code open("li", "class", "call")}. */
    Markup open(String tag, Object... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1].toString()))
                    .append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Style, script and line breaks of our own. */
    Markup raw(String own) {
        html.append(own);
        return this;
    }

    /** What HTML forbids, a lone surrogate, a control character or a noncharacter, is shown as U+FFFD, so that offsets stay. */
    static String escaped(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLegal(c)) {
                legal.appendCodePoint(c);
            } else {
                legal.append("\uFFFD".repeat(Character.charCount(c)));
            }
        }
        return HtmlEscapers.htmlEscaper().escape(legal.toString());
    }

    private static boolean isLegal(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !surrogate && !control && !noncharacter;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
