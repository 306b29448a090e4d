package dev.bayan.assertj;

import dev.bayan.model.Event;
import dev.bayan.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The events that meet all that was asked so far.
 *
 * @param text the statement's text, if the events came with one
 * @param asked what was asked so far, one line each, the first of them the type
 * @param left the events that meet it
 * @param <E> their type
 */
record Candidates<E extends Event>(Optional<String> text, List<String> asked, List<E> left) {
    private static final int CONTEXT = 40;
    private static final int LONGEST = 200;

    /** Those that meet one thing more; possibly none. */
    Candidates<E> that(String requirement, Predicate<? super E> meets) {
        List<String> more = new ArrayList<>(asked);
        more.add(requirement);
        return new Candidates<>(
                text, List.copyOf(more), left.stream().filter(meets).toList());
    }

    /** Says what was asked and what there is instead. */
    String failure(Candidates<? extends Event> instead) {
        return "\nExpecting " + String.join("\n  ", asked) + "\nbut found" + instead.found();
    }

    /** The events with the text around them, or the text where there are none. */
    String found() {
        if (left.isEmpty()) {
            return " nothing"
                    + text.map(whole -> " in the text\n  " + quote(cut(whole, 0, whole.length())))
                            .orElse("");
        }
        return left.stream()
                .map(event -> "\n  " + event.summary(Locale.ENGLISH) + "\n    "
                        + quote(around(event.mentions().get(0))))
                .collect(Collectors.joining());
    }

    private String around(TextSpan mention) {
        return text.filter(
                        whole -> mention.end() <= whole.length() && whole.startsWith(mention.text(), mention.start()))
                .map(whole -> cut(
                        whole,
                        Math.max(0, mention.start() - CONTEXT),
                        Math.min(whole.length(), mention.end() + CONTEXT)))
                .orElse(mention.text());
    }

    /** A stretch of the text from word to word, with an ellipsis where the text goes on. */
    private static String cut(String whole, int from, int to) {
        int start = from;
        int end = Math.min(to, from + LONGEST + 2 * CONTEXT);
        while (start > 0 && start < end && !Character.isWhitespace(whole.charAt(start - 1))) {
            start++;
        }
        while (end < whole.length() && end > start && !Character.isWhitespace(whole.charAt(end))) {
            end--;
        }
        if (end <= start) {
            start = from;
            end = Math.min(to, from + LONGEST);
        }
        return (start > 0 ? "… " : "")
                + whole.substring(start, end).strip().replaceAll("\\s+", " ")
                + (end < whole.length() ? " …" : "");
    }

    /** Words of the text, in an English message isolated from what stands around them. */
    static String quote(String words) {
        return "\u2068«" + words + "»\u2069";
    }

    static String quote(List<String> names) {
        return names.stream().map(Candidates::quote).collect(Collectors.joining(" and "));
    }
}
