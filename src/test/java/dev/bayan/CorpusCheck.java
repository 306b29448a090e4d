package dev.bayan;

import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Bound;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.Commitment;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.Event;
import dev.bayan.model.EventVisitor;
import dev.bayan.model.PrisonerExchange;
import dev.bayan.model.StartTime;
import dev.bayan.model.TextSpan;
import dev.bayan.model.TimeAmount;
import dev.bayan.model.Transfer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the events that were found in a sentence with those that {@link CorpusItem} expects. A span is right from an
 * intersection-over-union of one half.
 */
final class CorpusCheck implements EventVisitor<Map<String, CorpusCheck.Slot>> {
    private static final double RIGHT_SPAN = 0.5;

    private final String text;

    CorpusCheck(String text) {
        this.text = text;
    }

    /** What a slot holds, as the corpus would write it, and whether a value of the corpus says the same. */
    record Slot(String found, Function<String, Boolean> agrees) {}

    /** What differs, one line each; empty if the events found are just those expected. */
    List<String> differences(List<Map<String, String>> expected, List<? extends Event> found) {
        if (expected.size() != found.size()) {
            return List.of("expected " + expected.size() + " events, found " + found.size());
        }
        List<Map<String, Slot>> slots =
                found.stream().map(event -> event.accept(this)).collect(Collectors.toList());
        return fewest(expected, slots);
    }

    /** An event as the corpus would write it. */
    String show(Event event) {
        return event.accept(this).entrySet().stream()
                .filter(slot -> !slot.getValue().found().isEmpty())
                .map(slot -> slot.getKey() + "=" + slot.getValue().found())
                .collect(Collectors.joining("; "));
    }

    /** Tries every way to pair the expected with the found. */
    private static List<String> fewest(List<Map<String, String>> expected, List<Map<String, Slot>> found) {
        if (expected.isEmpty()) {
            return List.of();
        }
        List<String> best = null;
        for (int i = 0; i < found.size(); i++) {
            List<String> differences = new ArrayList<>(differences(expected.get(0), found.get(i)));
            List<Map<String, Slot>> rest = new ArrayList<>(found);
            rest.remove(i);
            differences.addAll(fewest(expected.subList(1, expected.size()), rest));
            if (best == null || differences.size() < best.size()) {
                best = differences;
            }
        }
        return best;
    }

    private static List<String> differences(Map<String, String> expected, Map<String, Slot> found) {
        List<String> differences = new ArrayList<>();
        expected.forEach((key, value) -> {
            Slot slot = found.get(key);
            if (slot == null) {
                throw new IllegalStateException("no such key: " + key);
            }
            // "attributedTo=" with nothing behind it: there is none
            boolean agrees =
                    value.isEmpty() ? slot.found().isEmpty() : slot.agrees().apply(value);
            if (!agrees) {
                differences.add(key + ": expected " + value + ", found " + slot.found());
            }
        });
        return differences;
    }

    // ------------------------------------------------------------ the four types

    @Override
    public Map<String, Slot> visit(Call call) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        slots.put("status", constant(call.status()));
        slots.put("channel", constant(call.channel()));
        slots.put("participants", actors(call.participants(), Who::samePersonAs));
        slots.put("initiator", actors(call.initiator().stream().toList(), Who::samePersonAs));
        slots.put("date", date(call.date()));
        slots.put("startTime", plain(call.startTime().map(CorpusCheck::show)));
        slots.put("duration", duration(call.duration()));
        slots.put("ordinal", plain(call.ordinal().map(ordinal -> Integer.toString(ordinal.value()))));
        slots.put("topics", spans(call.topics()));
        slots.put("assessments", list(call.assessments(), CorpusCheck::show, CorpusCheck::sameAssessment));
        return withSources(slots, call);
    }

    @Override
    public Map<String, Slot> visit(Ceasefire ceasefire) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        slots.put("status", constant(ceasefire.status()));
        slots.put("scope", constant(ceasefire.scope()));
        slots.put("parties", actors(ceasefire.parties(), Who::sameStateAs));
        slots.put("duration", duration(ceasefire.duration()));
        slots.put("start", date(ceasefire.start()));
        slots.put("end", date(ceasefire.end()));
        slots.put("area", spans(ceasefire.area().stream().toList()));
        slots.put(
                "positions",
                list(
                        ceasefire.positions(),
                        position -> name(position.actor()) + ":" + position.stance(),
                        (value, position) -> position.stance().name().equals(afterColon(value))
                                && names(beforeColon(value), position.actor())));
        slots.put("conditions", spans(ceasefire.conditions()));
        return withSources(slots, ceasefire);
    }

    @Override
    public Map<String, Slot> visit(PrisonerExchange exchange) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        slots.put("status", constant(exchange.status()));
        slots.put("parties", actors(exchange.parties(), Who::sameStateAs));
        slots.put("date", date(exchange.date()));
        slots.put("transfers", list(exchange.transfers(), CorpusCheck::show, CorpusCheck::sameTransfer));
        slots.put("mediators", actors(exchange.mediators(), Who::sameStateAs));
        slots.put("location", spans(exchange.location().stream().toList()));
        return withSources(slots, exchange);
    }

    @Override
    public Map<String, Slot> visit(Commitment commitment) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        slots.put("kind", constant(commitment.kind()));
        slots.put("committers", actors(commitment.committers(), Who::sameStateAs));
        slots.put("action", spans(List.of(commitment.action())));
        slots.put("beneficiaries", actors(commitment.beneficiaries(), Who::sameStateAs));
        slots.put("condition", spans(commitment.condition().stream().toList()));
        slots.put("date", date(commitment.date()));
        return withSources(slots, commitment);
    }

    private static Map<String, Slot> withSources(Map<String, Slot> slots, Event event) {
        slots.put("attributedTo", actors(event.attributedTo(), Who::sameStateAs));
        return slots;
    }

    // ------------------------------------------------------------ kinds of slots

    /** A constant; a value that is none is a slip of the corpus. */
    private static <E extends Enum<E>> Slot constant(E constant) {
        return new Slot(constant.name(), value -> Enum.valueOf(constant.getDeclaringClass(), value) == constant);
    }

    private static Slot plain(Optional<String> found) {
        return new Slot(found.orElse(""), value -> found.filter(value::equals).isPresent());
    }

    private static Slot date(Optional<DateMention> date) {
        Optional<DateValue> found = date.flatMap(DateMention::value);
        return new Slot(found.map(DateValue::toString).orElse(""), value -> found.filter(DateValue.parse(value)::equals)
                .isPresent());
    }

    private static Slot duration(Optional<DurationEstimate> duration) {
        return new Slot(
                duration.map(CorpusCheck::show).orElse(""),
                value -> duration.filter(found -> sameDuration(value, found)).isPresent());
    }

    private static Slot actors(List<Actor> actors, BiPredicate<Who, Who> same) {
        List<Actor> distinct = Who.distinct(actors, (a, b) -> same.test(Who.of(a), Who.of(b)));
        return list(distinct, CorpusCheck::name, CorpusCheck::names);
    }

    private Slot spans(List<? extends TextSpan> spans) {
        return list(spans, TextSpan::text, this::covers);
    }

    /** A list whose members agree one to one, in any order. */
    private static <T> Slot list(List<? extends T> found, Function<T, String> show, BiPredicate<String, T> same) {
        return new Slot(
                found.stream().map(show).collect(Collectors.joining(" + ")),
                value -> oneToOne(List.of(value.split(" \\+ ")), found, same));
    }

    private static <T> boolean oneToOne(List<String> values, List<? extends T> found, BiPredicate<String, T> same) {
        if (values.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (same.test(values.get(0), found.get(i))) {
                List<T> rest = new ArrayList<>(found);
                rest.remove(i);
                if (rest.isEmpty() || oneToOne(values.subList(1, values.size()), rest, same)) {
                    return true;
                }
            }
        }
        return false;
    }

    // ------------------------------------------------------------ values

    /** A country code, the label of a body, or a part of an Arabic name. */
    private static boolean names(String value, Actor actor) {
        if (value.matches("[A-Z]{2}")) {
            return actor.country().filter(value::equals).isPresent();
        }
        if (value.charAt(0) < 128) {
            return actor.label().filter(value::equals).isPresent()
                    || actor.affiliation().filter(value::equals).isPresent();
        }
        String wanted = unspaced(value);
        return unspaced(actor.name()).contains(wanted)
                || unspaced(actor.mention().text()).contains(wanted);
    }

    private static String unspaced(String name) {
        return Who.fold(name).replaceAll("\\s", "");
    }

    private static boolean sameAssessment(String value, Assessment found) {
        boolean sameBy = beforeColon(value).equals("-")
                ? found.by().isEmpty()
                : found.by().filter(by -> names(beforeColon(value), by)).isPresent();
        return sameBy && found.sentiment().name().equals(afterColon(value));
    }

    /** {@code RU>UA:ABOUT 175:PRISONERS_OF_WAR}; {@code ?} for a side or a count that is not told. */
    private static boolean sameTransfer(String value, Transfer found) {
        String[] parts = value.split(":", -1);
        String[] sides = parts[0].split(">", -1);
        return sameSide(sides[0], found.from())
                && sameSide(sides[1], found.to())
                && sameCount(parts[1], found.count())
                && found.category().name().equals(parts[2]);
    }

    private static boolean sameSide(String value, Optional<Actor> side) {
        return value.equals("?")
                ? side.isEmpty()
                : side.filter(actor -> names(value, actor)).isPresent();
    }

    private static boolean sameCount(String value, Optional<CountEstimate> count) {
        if (value.equals("?")) {
            return count.isEmpty();
        }
        List<String> figures = figures(value);
        OptionalLong max = figures.size() == 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(figures.get(1)));
        return count.filter(found -> found.bound() == bound(value)
                        && found.max().equals(max)
                        && found.value() == Long.parseLong(figures.get(0)))
                .isPresent();
    }

    private static boolean sameDuration(String value, DurationEstimate found) {
        List<String> figures = figures(value);
        Optional<String> max = figures.stream().skip(1).findFirst();
        return found.bound() == bound(value)
                && sameLength(figures.get(0), found.value())
                && max.isPresent() == found.max().isPresent()
                && (max.isEmpty() || sameLength(max.get(), found.max().get()));
    }

    /** A day is twenty-four hours here, a year twelve months. */
    private static boolean sameLength(String value, TimeAmount found) {
        TimeAmount wanted = TimeAmount.parse(value);
        return wanted.period().toTotalMonths() == found.period().toTotalMonths()
                && wanted.time()
                        .plusDays(wanted.period().getDays())
                        .equals(found.time().plusDays(found.period().getDays()));
    }

    private static Bound bound(String estimate) {
        int space = estimate.indexOf(' ');
        return space < 0 ? Bound.EXACT : Bound.valueOf(estimate.substring(0, space));
    }

    private static List<String> figures(String estimate) {
        return List.of(estimate.substring(estimate.indexOf(' ') + 1).split(" "));
    }

    private boolean covers(String quote, TextSpan found) {
        int at = text.indexOf(quote);
        if (at < 0) {
            throw new IllegalStateException("not in the sentence: " + quote);
        }
        for (; at >= 0; at = text.indexOf(quote, at + 1)) {
            int shared = Math.min(at + quote.length(), found.end()) - Math.max(at, found.start());
            int union = quote.length() + found.end() - found.start() - shared;
            if (shared >= RIGHT_SPAN * union) {
                return true;
            }
        }
        return false;
    }

    private static String beforeColon(String value) {
        return value.substring(0, value.lastIndexOf(':'));
    }

    private static String afterColon(String value) {
        return value.substring(value.lastIndexOf(':') + 1);
    }

    // ------------------------------------------------------------ showing

    private static String name(Actor actor) {
        return actor.name()
                + actor.country().map(country -> " (" + country + ")").orElse("");
    }

    private static String show(Assessment assessment) {
        return assessment.by().map(CorpusCheck::name).orElse("-") + ":" + assessment.sentiment();
    }

    private static String show(Transfer transfer) {
        return transfer.from().map(CorpusCheck::name).orElse("?")
                + ">" + transfer.to().map(CorpusCheck::name).orElse("?")
                + ":" + transfer.count().map(CorpusCheck::show).orElse("?") + ":" + transfer.category();
    }

    private static String show(CountEstimate count) {
        String max = count.max().isPresent() ? " " + count.max().getAsLong() : "";
        return shown(count.bound()) + count.value() + max;
    }

    private static String show(DurationEstimate duration) {
        return shown(duration.bound())
                + duration.value()
                + duration.max().map(max -> " " + max).orElse("");
    }

    private static String show(StartTime time) {
        return time.value() + time.zone().map(zone -> " " + zone).orElse("");
    }

    private static String shown(Bound bound) {
        return bound == Bound.EXACT ? "" : bound + " ";
    }
}
