package dev.bayan.export;

import static java.util.Objects.requireNonNull;

import dev.bayan.Statement;
import dev.bayan.export.Argument.Attribute;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Bound;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.CaptiveCategory;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.CommitmentKind;
import dev.bayan.model.Event;
import dev.bayan.model.ExchangeStatus;
import dev.bayan.model.Sentiment;
import dev.bayan.model.Stance;
import dev.bayan.model.TextSpan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@link Statement} as brat stand-off annotation ({@code .ann}), to look at and correct in the annotation tool brat
 * or in another that reads its files.
 *
 * <p>«هاتف بوتين ترامب أمس» as of 18 March 2025 gives
 *
 * <pre>
 * T1	Call 0 4	هاتف
 * T2	Person 5 10	بوتين
 * #1	AnnotatorNotes T2	Vladimir Putin; RU; HEAD_OF_STATE
 * …
 * E1	Call:T1 Participant:T2 Participant2:T3 Initiator:T2 Date:T4 Mention:T5
 * A1	Status E1 HELD
 * A2	Channel E1 PHONE
 * </pre>
 *
 * <p>An event's trigger is the first stretch that a rule fired on, or else its first mention; its mentions are
 * arguments of the role {@code Mention}. What an actor, a date or an amount means stands in a note. The role of a
 * position towards a ceasefire is its stance. Transfers, assessments and conditions are events within events, with a
 * mention of their own.
 *
 * <p>The grammar is that of brat's page "brat standoff format" ({@code brat.nlplab.org/standoff.html}): offsets count
 * code points, not UTF-16 code units, and a stretch that holds a line break or a tab is written in several pieces.
 *
 * <p>All methods are pure and thread-safe.
 */
public final class StatementBrat {
    /** Where a line would end for one reader or another, and the tab that divides fields. */
    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\u000B\\f\\r\\x1C-\\x1E\\u0085\\u2028\\u2029]+");

    private final CodePoints offsets;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> textBounds = new HashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private int events;
    private int attributes;
    private int notes;

    private StatementBrat(Statement statement) {
        offsets = new CodePoints(statement.text());
    }

    /**
     * Writes the events of a statement. The text is not in it: it belongs, unchanged and in UTF-8, into a file of the
     * same name that ends in {@code .txt}.
     *
     * @param statement what to write, not null
     * @return the lines of an {@code .ann} file, each with a line feed at its end; empty if there are no events; not
     *     null
     * @throws NullPointerException if the statement is null
     * @throws IllegalArgumentException if a span does not stand in the text, as in a statement made by hand
     */
    public static String write(Statement statement) {
        requireNonNull(statement, "statement");
        StatementBrat brat = new StatementBrat(statement);
        for (Event event : statement.events()) {
            brat.event(Arguments.of(event));
        }
        return brat.lines.toString();
    }

    /**
     * The {@code annotation.conf} that brat needs beside the files: every type, role and value that {@link #write} can
     * use.
     *
     * @return the lines of the file, not null
     */
    public static String configuration() {
        String kinds = "<Actor>";
        String source = "Source*:" + kinds + ", Mention*:Mention";
        String stances = Arrays.stream(Stance.values())
                .map(stance -> Arguments.capital(stance.name().toLowerCase(Locale.ROOT)) + "*:" + kinds)
                .collect(Collectors.joining(", "));
        return "[entities]\n"
                + Arrays.stream(ActorKind.values())
                        .map(kind -> Arguments.typeOf(kind) + "\n")
                        .collect(Collectors.joining())
                + "Date\nTime\nDuration\nCount\nOrdinal\nPhrase\nMention\n\n"
                + "[relations]\n\n"
                + "[events]\n"
                + "<Actor>=" + joined(Arrays.stream(ActorKind.values()).map(Arguments::typeOf)) + "\n"
                + "Call\tParticipant*:" + kinds + ", Initiator?:" + kinds + ", Date?:Date, StartTime?:Time, "
                + "Duration?:Duration, Ordinal?:Ordinal, Topic*:Phrase, Assessment*:Assessment, " + source + "\n"
                + "Ceasefire\tParty*:" + kinds + ", Duration?:Duration, Start?:Date, End?:Date, Area?:Phrase, "
                + stances + ", Condition*:Condition, " + source + "\n"
                + "PrisonerExchange\tParty*:" + kinds + ", Date?:Date, Transfer*:Transfer, Mediator*:" + kinds
                + ", Location?:Phrase, " + source + "\n"
                + "Commitment\tCommitter*:" + kinds + ", Action:Phrase, Beneficiary*:" + kinds
                + ", Condition?:Condition, Date?:Date, " + source + "\n"
                + "Transfer\tFrom?:" + kinds + ", To?:" + kinds + ", Count?:Count, Mention:Mention\n"
                + "Assessment\tBy?:" + kinds + ", Mention:Mention\n"
                + "Condition\tBy?:" + kinds + ", Mention:Mention\n\n"
                + "[attributes]\n"
                + "Status\tArg:Call|Ceasefire|PrisonerExchange, Value:"
                + joined(Stream.of(CallStatus.values(), CeasefireStatus.values(), ExchangeStatus.values())
                        .flatMap(Arrays::stream)
                        .map(Enum::name)
                        .distinct())
                + "\n"
                + attribute("Channel", "Call", CallChannel.values())
                + attribute("Scope", "Ceasefire", CeasefireScope.values())
                + attribute("Kind", "Commitment", CommitmentKind.values())
                + attribute("Category", "Transfer", CaptiveCategory.values())
                + attribute("Sentiment", "Assessment", Sentiment.values())
                + attribute("Bound", "Duration|Count", Bound.values());
    }

    private static String attribute(String name, String of, Enum<?>[] values) {
        return name + "\tArg:" + of + ", Value:" + joined(Arrays.stream(values).map(Enum::name)) + "\n";
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining("|"));
    }

    /** Writes an event after all that it refers to, and returns its name. */
    private String event(Argument event) {
        String trigger = textBound(event.type(), event.span());
        Map<String, Integer> roles = new HashMap<>();
        StringBuilder line = new StringBuilder(event.type()).append(':').append(trigger);
        Set<String> filled = new LinkedHashSet<>();
        for (Argument argument : event.arguments()) {
            String role = Arguments.capital(argument.role());
            String filler = argument.isEvent() ? event(argument) : leaf(argument);
            if (filled.add(role + ":" + filler)) {
                int number = roles.merge(role, 1, Integer::sum);
                line.append(' ')
                        .append(role)
                        .append(number == 1 ? "" : number)
                        .append(':')
                        .append(filler);
            }
        }
        String name = "E" + ++events;
        line(name, line.toString());
        attributes(event, name);
        return name;
    }

    private String leaf(Argument argument) {
        String name = textBound(argument.type(), argument.span());
        argument.value()
                .map(value -> BREAK.matcher(value).replaceAll(" "))
                .filter(value -> told.add(name + " " + value))
                .ifPresent(value -> line("#" + ++notes, "AnnotatorNotes " + name + "\t" + value));
        attributes(argument, name);
        return name;
    }

    private void attributes(Argument argument, String target) {
        for (Attribute attribute : argument.attributes()) {
            if (told.add(attribute.name() + " " + target)) {
                line("A" + ++attributes, attribute.name() + " " + target + " " + attribute.value());
            }
        }
    }

    /** The name of a stretch with its type, which is written once. */
    private String textBound(String type, TextSpan span) {
        offsets.require(span);
        StringBuilder places = new StringBuilder();
        StringBuilder words = new StringBuilder();
        Matcher breaks = BREAK.matcher(span.text());
        int from = 0;
        while (breaks.find()) {
            piece(span, from, breaks.start(), places, words);
            from = breaks.end();
        }
        piece(span, from, span.text().length(), places, words);
        if (places.length() == 0) {
            throw new IllegalArgumentException("nothing but line breaks at " + span.start());
        }
        String content = type + " " + places + "\t" + words;
        String known = textBounds.get(content);
        if (known != null) {
            return known;
        }
        String name = "T" + (textBounds.size() + 1);
        textBounds.put(content, name);
        line(name, content);
        return name;
    }

    private void piece(TextSpan span, int from, int to, StringBuilder places, StringBuilder words) {
        if (from < to) {
            places.append(places.length() == 0 ? "" : ";")
                    .append(offsets.at(span.start() + from))
                    .append(' ')
                    .append(offsets.at(span.start() + to));
            words.append(words.length() == 0 ? "" : " ").append(span.text(), from, to);
        }
    }

    private void line(String name, String content) {
        lines.append(name).append('\t').append(content).append('\n');
    }
}
