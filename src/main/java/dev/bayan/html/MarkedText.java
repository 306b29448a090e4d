package dev.bayan.html;

import dev.bayan.model.Event;
import dev.bayan.model.Mention;
import dev.bayan.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The text cut at every place where a mention or a field begins or ends, so that each piece can be lit up by itself.
 * Mentions that overlap are underlined on lanes of their own, one below the other.
 */
final class MarkedText {
    private final String text;
    private final List<Marked> marks = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();

    /**
     * A mention of an event.
     *
     * @param number the event's number in the statement, from 1
     * @param type the event's type as the style sheet names it
     * @param lane how far below the text it is underlined, from 0
     */
    private record Marked(int start, int end, int number, String type, int lane) {}

    MarkedText(String text) {
        this.text = text;
        cuts.add(0);
        cuts.add(text.length());
    }

    /** Marks the mentions of a statement's events. */
    void mark(List<Event> events) {
        List<Marked> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (Mention mention : events.get(i).mentions()) {
                cut(mention);
                all.add(new Marked(
                        clamp(mention.start()),
                        clamp(mention.end()),
                        i + 1,
                        events.get(i).type().jsonName(),
                        0));
            }
        }
        all.sort(Comparator.comparingInt(Marked::start)
                .thenComparing(Comparator.comparingInt(Marked::end).reversed()));
        List<Integer> busyUntil = new ArrayList<>();
        for (Marked mark : all) {
            int lane = 0;
            while (lane < busyUntil.size() && busyUntil.get(lane) > mark.start()) {
                lane++;
            }
            if (lane == busyUntil.size()) {
                busyUntil.add(0);
            }
            busyUntil.set(lane, mark.end());
            marks.add(new Marked(mark.start(), mark.end(), mark.number(), mark.type(), lane));
        }
    }

    /** Cuts the text at a field's span, so that the field can light it up. */
    void cut(TextSpan span) {
        cuts.add(clamp(span.start()));
        cuts.add(clamp(span.end()));
    }

    /** A statement that a caller made may point past its text. */
    private int clamp(int offset) {
        return Math.min(offset, text.length());
    }

    /** Writes the text; {@code prefix} makes the numbers of its events unique on the page. */
    void write(Markup out, String prefix) {
        List<Marked> open = new ArrayList<>();
        int next = 0;
        Integer from = cuts.first();
        for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
            int start = from;
            open.removeIf(mark -> mark.end() <= start);
            for (; next < marks.size() && marks.get(next).start() <= start; next++) {
                Marked mark = marks.get(next);
                if (mark.end() > start) {
                    open.add(mark);
                }
                out.open(
                                "a",
                                "class",
                                "no " + mark.type(),
                                "href",
                                "#" + prefix + mark.number(),
                                "data-e",
                                prefix + mark.number())
                        .text(Integer.toString(mark.number()))
                        .close("a");
            }
            open.sort(Comparator.comparingInt(Marked::lane).reversed());
            for (Marked mark : open) {
                out.open(
                        "span",
                        "class",
                        "m " + mark.type(),
                        "data-e",
                        prefix + mark.number(),
                        "style",
                        "--lane:" + mark.lane());
            }
            out.open("span", "class", "t", "data-s", start, "data-t", to)
                    .text(text.substring(start, to))
                    .close("span");
            open.forEach(mark -> out.close("span"));
        }
    }
}
