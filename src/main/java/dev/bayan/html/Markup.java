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

    /** What HTML forbids, a lone surrogate or a control character, is shown as U+FFFD, so that offsets stay. */
    static String escaped(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                legal.append(c).append(text.charAt(++i));
            } else {
                boolean illegal =
                        Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
                legal.append(illegal ? '\uFFFD' : c);
            }
        }
        return HtmlEscapers.htmlEscaper().escape(legal.toString());
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
