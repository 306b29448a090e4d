package dev.bayan;

import dev.bayan.ScoredEvent.Amount;
import dev.bayan.ScoredEvent.Item;
import dev.bayan.ScoredEvent.Moved;
import dev.bayan.ScoredEvent.Range;
import dev.bayan.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores the events found in annotated texts. Annotated and found events of a type are paired one to one, the best fit
 * first, which needs overlapping mentions or at least one sentence in common; calls must share a participant,
 * commitments a committer and a part of the action. A further event with the meaning of one that is paired already is a
 * duplicate and counts by half.
 */
final class GoldScorer {
    static final List<String> TYPES = List.of("call", "ceasefire", "prisonerExchange", "commitment");
    static final String ALL = "all";

    private static final double RIGHT_SPAN = 0.5;
    private static final List<String> VALUES =
            List.of("status", "scope", "kind", "channel", "ordinal", "date", "start", "end", "duration", "startTime");
    private static final List<String> ACTORS =
            List.of("initiator", "participants", "parties", "mediators", "committers", "beneficiaries", "attributedTo");
    private static final Set<String> BY_PERSON = Set.of("initiator", "participants");
    private static final List<String> SPANS = List.of("action", "area", "condition", "location");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…]+(?=\\s|$|[\"”»])|\n");
    private static final ScoredEvent NOTHING = new ScoredEvent.Builder().build("", false, List.of());

    private final Map<String, Tally> events = tallies();
    private final Map<String, Tally> strict = tallies();
    private final Map<String, Tally> slots = tallies();
    private final List<String> report = new ArrayList<>();

    /** Scores what the library finds in the annotated texts of a folder. */
    static GoldScorer of(Path folder) throws IOException {
        GoldScorer scorer = new GoldScorer();
        for (Path annotation : GoldDocument.in(folder)) {
            GoldDocument document = GoldDocument.read(annotation);
            scorer.add(
                    annotation.getFileName().toString(),
                    document,
                    document.parse().events());
        }
        return scorer;
    }

    /**
     * What share of the annotated and of the found was right, each as an F1.
     *
     * @param event events found
     * @param strict events found whose meaning is right too
     * @param slot all slots of all events
     */
    record Figures(double event, double strict, double slot) {}

    /** Adds one text and what was found in it. */
    void add(String name, GoldDocument document, List<Event> found) {
        List<ScoredEvent> all = found.stream().map(ScoredEvent::found).toList();
        for (String type : TYPES) {
            new Comparison(name, type, document.text()).run(ofType(type, document.events()), ofType(type, all));
        }
    }

    /** The figures of every type, and of all together under {@link #ALL}. */
    Map<String, Figures> figures() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (String type : TYPES) {
            figures.put(
                    type,
                    new Figures(
                            events.get(type).f1(),
                            strict.get(type).f1(),
                            slots.get(type).f1()));
        }
        figures.put(
                ALL,
                new Figures(
                        Tally.sum(events.values()).f1(),
                        Tally.sum(strict.values()).f1(),
                        Tally.sum(slots.values()).f1()));
        return figures;
    }

    /** Every miss, spurious event and wrong slot, one line each. */
    String report() {
        return String.join("\n", report);
    }

    private static Map<String, Tally> tallies() {
        return TYPES.stream().collect(Collectors.toMap(type -> type, type -> new Tally()));
    }

    private static List<ScoredEvent> ofType(String type, List<ScoredEvent> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    /** True positives, false positives and false negatives. */
    private static final class Tally {
        private double hits;
        private double spurious;
        private double missed;

        static Tally sum(Iterable<Tally> tallies) {
            Tally sum = new Tally();
            tallies.forEach(tally -> sum.add(tally.hits, tally.spurious, tally.missed));
            return sum;
        }

        void add(double moreHits, double moreSpurious, double moreMissed) {
            hits += moreHits;
            spurious += moreSpurious;
            missed += moreMissed;
        }

        double f1() {
            double precision = hits + spurious == 0 ? 1 : hits / (hits + spurious);
            double recall = hits + missed == 0 ? 1 : hits / (hits + missed);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** How well the annotated event number {@code gold} and the found event number {@code found} fit. */
    private record Fit(double score, int gold, int found) {
        static List<Fit> bestFirst(int golds, int founds, ToDoubleFunction<Fit> score) {
            return IntStream.range(0, golds)
                    .boxed()
                    .flatMap(g -> IntStream.range(0, founds).mapToObj(f -> new Fit(0, g, f)))
                    .map(fit -> new Fit(score.applyAsDouble(fit), fit.gold, fit.found))
                    .filter(fit -> fit.score > 0)
                    .sorted(Comparator.comparingDouble(Fit::score)
                            .thenComparing(Fit::gold)
                            .thenComparing(Fit::found)
                            .reversed())
                    .toList();
        }

        /** Takes the best fits, each event once. */
        static List<Fit> oneToOne(List<Fit> bestFirst) {
            Set<Integer> golds = new HashSet<>();
            Set<Integer> founds = new HashSet<>();
            List<Fit> taken = new ArrayList<>();
            for (Fit fit : bestFirst) {
                if (!golds.contains(fit.gold) && !founds.contains(fit.found)) {
                    golds.add(fit.gold);
                    founds.add(fit.found);
                    taken.add(fit);
                }
            }
            return taken;
        }
    }

    /** One type in one text. */
    private final class Comparison {
        private final String name;
        private final String type;
        private final String text;
        private final List<Range> sentences = new ArrayList<>();

        Comparison(String name, String type, String text) {
            this.name = name;
            this.type = type;
            this.text = text;
            int start = 0;
            for (Matcher matcher = SENTENCE_END.matcher(text); matcher.find(); start = matcher.end()) {
                sentences.add(new Range(start, matcher.end()));
            }
            sentences.add(new Range(start, text.length()));
        }

        void run(List<ScoredEvent> golds, List<ScoredEvent> founds) {
            List<Fit> fits = Fit.bestFirst(
                    golds.size(), founds.size(), fit -> affinity(golds.get(fit.gold), founds.get(fit.found)));
            List<Fit> pairs = Fit.oneToOne(fits);
            for (Fit pair : pairs) {
                ScoredEvent gold = golds.get(pair.gold);
                if (!gold.optional()) {
                    boolean right = sameMeaning(gold, founds.get(pair.found));
                    events.get(type).add(1, 0, 0);
                    strict.get(type).add(right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
                    slots(gold, founds.get(pair.found));
                }
            }
            Set<Integer> pairedGold = pairs.stream().map(Fit::gold).collect(Collectors.toSet());
            for (int i = 0; i < golds.size(); i++) {
                if (!pairedGold.contains(i) && !golds.get(i).optional()) {
                    note("missed event", quote(golds.get(i)));
                    events.get(type).add(0, 0, 1);
                    strict.get(type).add(0, 0, 1);
                    slots(golds.get(i), NOTHING);
                }
            }
            Set<Integer> pairedFound = pairs.stream().map(Fit::found).collect(Collectors.toSet());
            for (int i = 0; i < founds.size(); i++) {
                if (!pairedFound.contains(i)) {
                    int number = i;
                    boolean repeat = fits.stream()
                            .anyMatch(fit -> fit.found == number
                                    && pairedGold.contains(fit.gold)
                                    && sameMeaning(golds.get(fit.gold), founds.get(number)));
                    note(repeat ? "duplicate event" : "spurious event", quote(founds.get(i)));
                    events.get(type).add(0, repeat ? 0.5 : 1, 0);
                    strict.get(type).add(0, repeat ? 0.5 : 1, 0);
                    if (!repeat) {
                        slots(NOTHING, founds.get(i));
                    }
                }
            }
        }

        private double affinity(ScoredEvent gold, ScoredEvent found) {
            double best = 0;
            boolean sameSentence = false;
            for (Range g : gold.mentions()) {
                for (Range f : found.mentions()) {
                    best = Math.max(best, (double) g.overlap(f) / Math.max(1, Math.min(g.length(), f.length())));
                    sameSentence |= sentences.stream().anyMatch(s -> s.overlap(g) > 0 && s.overlap(f) > 0);
                }
            }
            if (best == 0 && !sameSentence) {
                return 0;
            }
            double base = best == 0 ? 0.2 : best;
            return switch (type) {
                case "call" -> {
                    long shared = gold.actors("participants").stream()
                            .filter(g -> found.actors("participants").stream().anyMatch(g::samePersonAs))
                            .count();
                    boolean clash = !gold.values("date").isEmpty()
                            && !found.values("date").isEmpty()
                            && !agree("date", gold, found);
                    yield shared == 0 ? 0 : base + shared - (clash ? 1 : 0);
                }
                case "ceasefire" ->
                    base + (agree("scope", gold, found) ? 1 : 0) + (agree("status", gold, found) ? 0.3 : 0);
                case "prisonerExchange" -> {
                    Set<String> counts = counts(gold);
                    counts.retainAll(counts(found));
                    yield base + counts.size();
                }
                default -> {
                    double fit = actionFit(gold, found);
                    boolean committed = gold.actors("committers").stream()
                            .anyMatch(g -> found.actors("committers").stream().anyMatch(g::sameStateAs));
                    yield fit == 0 || !committed ? 0 : base + fit + (agree("kind", gold, found) ? 0.3 : 0);
                }
            };
        }

        private static Set<String> counts(ScoredEvent event) {
            return event.transfers().stream()
                    .map(Moved::count)
                    .filter(Objects::nonNull)
                    .map(Amount::value)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static double actionFit(ScoredEvent gold, ScoredEvent found) {
            double best = 0;
            for (Range f : found.spans("action")) {
                for (Range g : gold.spans("action")) {
                    boolean within = g.overlap(f) >= 0.8 * Math.min(g.length(), f.length());
                    best = Math.max(best, Math.max(g.intersectionOverUnion(f), within ? 0.5 : 0));
                }
            }
            return best >= 0.2 ? best : 0;
        }

        private boolean sameMeaning(ScoredEvent gold, ScoredEvent found) {
            return switch (type) {
                case "call" -> agree("status", gold, found) && sameSides("participants", gold, found);
                case "ceasefire" -> agree("status", gold, found) && agree("scope", gold, found);
                case "prisonerExchange" -> agree("status", gold, found) && sameSides("parties", gold, found);
                default -> agree("kind", gold, found) && sameSides("committers", gold, found);
            };
        }

        private static boolean sameSides(String slot, ScoredEvent gold, ScoredEvent found) {
            BiPredicate<Who, Who> same = same(slot);
            List<Who> wanted = Who.distinct(gold.actors(slot), same);
            List<Who> got = Who.distinct(found.actors(slot), same);
            return wanted.stream().allMatch(w -> w.optional() || got.stream().anyMatch(g -> same.test(w, g)))
                    && got.stream().allMatch(g -> wanted.stream().anyMatch(w -> same.test(w, g)));
        }

        private static BiPredicate<Who, Who> same(String slot) {
            return BY_PERSON.contains(slot) ? Who::samePersonAs : Who::sameStateAs;
        }

        private static boolean agree(String slot, ScoredEvent gold, ScoredEvent found) {
            return found.values(slot).stream().anyMatch(gold.values(slot)::contains);
        }

        /** Counts every slot of a pair. */
        private void slots(ScoredEvent gold, ScoredEvent found) {
            for (String slot : VALUES) {
                single(slot, gold.values(slot), found.values(slot), agree(slot, gold, found));
            }
            for (String slot : ACTORS) {
                list(
                        slot,
                        Who.distinct(gold.actors(slot), same(slot)),
                        Who.distinct(found.actors(slot), same(slot)),
                        same(slot),
                        Who::optional);
            }
            for (String slot : SPANS) {
                single(
                        slot,
                        gold.spans(slot),
                        found.spans(slot),
                        found.spans(slot).stream().anyMatch(f -> gold.spans(slot).stream()
                                .anyMatch(g -> g.intersectionOverUnion(f) >= RIGHT_SPAN)));
            }
            for (String slot : List.of("topics", "conditions")) {
                list(slot, gold.list(slot), found.list(slot), Comparison::sameSpan, Item::optional);
            }
            list(
                    "positions",
                    gold.list("positions"),
                    found.list("positions"),
                    (g, f) -> g.value().equals(f.value()) && g.who().sameStateAs(f.who()),
                    Item::optional);
            list(
                    "assessments",
                    gold.list("assessments"),
                    found.list("assessments"),
                    (g, f) -> g.value().equals(f.value()) && sameOrAbsent(g.who(), f.who(), Who::samePersonAs),
                    Item::optional);
            transfers(gold.transfers(), found.transfers());
        }

        private static boolean sameSpan(Item gold, Item found) {
            return gold.span().intersectionOverUnion(found.span()) >= RIGHT_SPAN
                    && (gold.who() == null || found.who() != null && gold.who().sameStateAs(found.who()));
        }

        private static boolean sameOrAbsent(Who gold, Who found, BiPredicate<Who, Who> same) {
            return gold == null || found == null ? gold == null && found == null : same.test(gold, found);
        }

        private void single(String slot, List<?> gold, List<?> found, boolean right) {
            if (!gold.isEmpty() || !found.isEmpty()) {
                count(slot, right, !gold.isEmpty(), !found.isEmpty(), gold + " / " + found);
            }
        }

        private void count(String slot, boolean right, boolean wanted, boolean got, String shown) {
            slots.get(type).add(right ? 1 : 0, got && !right ? 1 : 0, wanted && !right ? 1 : 0);
            if (!right) {
                note(slot, shown);
            }
        }

        private <T> void list(
                String slot, List<T> golds, List<T> founds, BiPredicate<T, T> same, Predicate<T> optional) {
            List<T> left = new ArrayList<>(founds);
            for (T gold : golds) {
                boolean hit = left.stream()
                        .filter(f -> same.test(gold, f))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false);
                if (!optional.test(gold)) {
                    count(slot, hit, true, false, gold + " / ");
                }
            }
            left.forEach(extra -> count(slot, false, false, true, " / " + extra));
        }

        /** A transfer has four parts; those that agree on most parts go together. */
        private void transfers(List<Moved> golds, List<Moved> founds) {
            List<Fit> fits = new ArrayList<>();
            for (int g = 0; g < golds.size(); g++) {
                for (int f = 0; f < founds.size(); f++) {
                    Fit fit = new Fit(
                            rightParts(golds.get(g), founds.get(f))
                                    .filter(right -> right)
                                    .count(),
                            g,
                            f);
                    if (fit.score > 0) {
                        fits.add(fit);
                    }
                }
            }
            fits.sort(Comparator.comparingDouble(Fit::score)
                    .thenComparing(fit -> -Math.abs(fit.gold - fit.found))
                    .thenComparing(Fit::gold)
                    .thenComparing(Fit::found)
                    .reversed());
            List<Fit> pairs = Fit.oneToOne(fits);
            for (Fit pair : pairs) {
                Moved gold = golds.get(pair.gold);
                Moved found = founds.get(pair.found);
                if (!gold.optional()) {
                    List<Boolean> right = rightParts(gold, found).toList();
                    List<Boolean> wanted = parts(gold);
                    List<Boolean> got = parts(found);
                    for (int i = 0; i < right.size(); i++) {
                        if (wanted.get(i) || got.get(i)) {
                            count("transfer", right.get(i), wanted.get(i), got.get(i), gold + " / " + found);
                        }
                    }
                }
            }
            unpaired(golds, pairs.stream().map(Fit::gold).collect(Collectors.toSet()), true);
            unpaired(founds, pairs.stream().map(Fit::found).collect(Collectors.toSet()), false);
        }

        private void unpaired(List<Moved> transfers, Set<Integer> paired, boolean wanted) {
            for (int i = 0; i < transfers.size(); i++) {
                Moved transfer = transfers.get(i);
                if (!paired.contains(i) && !transfer.optional()) {
                    parts(transfer).stream()
                            .filter(part -> part)
                            .forEach(part -> count("transfer", false, wanted, !wanted, transfer.toString()));
                }
            }
        }

        private static Stream<Boolean> rightParts(Moved gold, Moved found) {
            return Stream.of(
                    gold.count() != null && gold.count().equals(found.count()),
                    found.categories().stream().anyMatch(gold.categories()::contains),
                    gold.from() != null && found.from() != null && gold.from().sameStateAs(found.from()),
                    gold.to() != null && found.to() != null && gold.to().sameStateAs(found.to()));
        }

        private static List<Boolean> parts(Moved transfer) {
            return List.of(transfer.count() != null, true, transfer.from() != null, transfer.to() != null);
        }

        private String quote(ScoredEvent event) {
            Range mention = event.mentions().get(0);
            return text.substring(mention.start(), mention.end());
        }

        private void note(String what, String shown) {
            report.add(name + " " + type + " " + what + ": " + shown);
        }
    }
}
