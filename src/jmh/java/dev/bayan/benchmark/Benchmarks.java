package dev.bayan.benchmark;

import dev.bayan.Construction;
import dev.bayan.StatementParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The program that runs the benchmarks and reports ratios: of Bayan to others in the same run, of long texts to short
 * ones, of two threads to one. Its arguments name the parts to run ({@code heap}, {@code first}, {@code parse}, {@code profile},
 * {@code threads}, {@code linearity}); without any, or with {@code all}, it runs them all.
 */
public final class Benchmarks {
    /** Iterations of one second until the compiler has come to rest; it takes longer here than for a small loop. */
    private static final int WARM_UP = 25;

    /** With two threads the compiler has no core to itself, and takes longer still. */
    private static final int WARM_UP_OF_THREADS = 80;

    /** Two threads against one, and one JVM against another, are compared as the median of so many. */
    private static final int FORKS = 5;

    /** The property that names the texts whose cost is to be compared between two lengths, apart from others by commas; all where it is empty. */
    private static final String CONSTRUCTIONS = "benchmark.constructions";

    /** The property that names an option of the JVMs that read them: the collector, for what a long text keeps is copied by it. */
    private static final String JVM = "benchmark.jvm";

    private final List<String> report = new ArrayList<>();
    private final Texts texts = new Texts();

    private Benchmarks() {}

    /**
     * Runs the parts.
     *
     * @param parts their names
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the profile cannot be written to a temporary file
     */
    public static void main(String[] parts) throws RunnerException, IOException {
        List<String> wanted = Arrays.asList(parts);
        boolean all = wanted.isEmpty() || wanted.contains("all");
        Benchmarks benchmarks = new Benchmarks();
        if (all || wanted.contains("heap")) {
            benchmarks.heap();
        }
        if (all || wanted.contains("first")) {
            benchmarks.first();
        }
        if (all || wanted.contains("parse")) {
            benchmarks.parse();
        }
        if (all || wanted.contains("profile")) {
            benchmarks.profile();
        }
        if (all || wanted.contains("threads")) {
            benchmarks.threads();
        }
        if (all || wanted.contains("linearity")) {
            benchmarks.linearity();
        }
        benchmarks.report.forEach(System.out::println);
    }

    /** What the library keeps once it has read something; this JVM has read nothing before. */
    private void heap() {
        long before = used();
        texts.all.forEach(text -> StatementParser.parse(text, Texts.OPTIONS));
        say("%nHeap held after reading, everything loaded: %.1f MB", (used() - before) / 1e6);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void first() throws RunnerException {
        Map<String, Double> times = new LinkedHashMap<>();
        for (RunResult result : run(options("FirstParseBenchmark")
                .mode(Mode.SingleShotTime)
                .forks(15)
                .warmupIterations(0)
                .measurementIterations(1))) {
            times.put(name(result), median(result));
        }
        table("first text in a fresh JVM, median of 15", "ms", "times Lucene");
        times.forEach((name, time) ->
                row(name, "%.0f".formatted(time), "%.2f".formatted(time / times.get("luceneArabicAnalyzer"))));
    }

    private void parse() throws RunnerException {
        Map<String, RunResult> results = new TreeMap<>();
        for (RunResult result : run(options("ParseBenchmark|CoreNlpBenchmark")
                .forks(3)
                .warmupIterations(WARM_UP)
                .measurementIterations(5)
                .addProfiler(GCProfiler.class))) {
            results.put(name(result), result);
        }
        double bayan = score(results.get("bayan"));
        table(
                "one pass over %d texts, %d bytes of UTF-8, one thread".formatted(texts.all.size(), texts.bytes()),
                "µs",
                "±",
                "MB/s",
                "KB allocated per KB",
                "Bayan takes so many times as long");
        results.forEach((name, result) -> row(
                name,
                "%.0f".formatted(score(result)),
                "%.0f %%".formatted(100 * result.getPrimaryResult().getScoreError() / score(result)),
                "%.2f".formatted(texts.bytes() / score(result)),
                "%.1f"
                        .formatted(result.getSecondaryResults()
                                        .get("gc.alloc.rate.norm")
                                        .getScore()
                                / texts.bytes()),
                "%.3g".formatted(bayan / score(result))));
    }

    private void profile() throws IOException {
        say("%nShare of the time of reading:");
        LayerProfile.of(texts.all).forEach((layer, share) -> say("  %-36s %4.0f %%", layer, share));
    }

    /** Alternates, so that a machine that grows slower does not tell on one side alone. */
    private void threads() throws RunnerException {
        List<Double> ratios = new ArrayList<>();
        for (int fork = 0; fork < FORKS; fork++) {
            ratios.add(throughput(2) / throughput(1));
        }
        say(
                "%nTwo threads do so many times the work of one: %s, median %.2f",
                ratios.stream().map("%.2f"::formatted).toList(), median(ratios));
    }

    private double throughput(int threads) throws RunnerException {
        return score(run(options("ParseBenchmark.bayan")
                        .mode(Mode.Throughput)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(WARM_UP_OF_THREADS)
                        .measurementIterations(5))
                .iterator()
                .next());
    }

    private void linearity() throws RunnerException {
        Map<Construction, Map<Integer, Double>> perCharacter = new TreeMap<>();
        ChainedOptionsBuilder options =
                options("LinearityBenchmark").forks(1).warmupIterations(10).measurementIterations(5);
        // a heap that need not grow while a text of a million characters is read
        options.jvmArgsAppend("-Xms2g", System.getProperty(JVM, "-XX:+UseG1GC"), directory());
        String wanted = System.getProperty(CONSTRUCTIONS, "");
        if (!wanted.isEmpty()) {
            options.param("construction", wanted.split(","));
        }
        for (RunResult result : run(options)) {
            Construction construction = Construction.valueOf(result.getParams().getParam("construction"));
            int length = Integer.parseInt(result.getParams().getParam("length"));
            perCharacter
                    .computeIfAbsent(construction, c -> new TreeMap<>())
                    .put(length, 1000 * median(result) / length);
        }
        table("ns per character of a text of", "6,000", "1,000,000 characters", "ratio");
        perCharacter.forEach((construction, times) -> {
            List<Double> ordered = List.copyOf(times.values());
            row(
                    construction.toString(),
                    "%.1f".formatted(ordered.get(0)),
                    "%.1f".formatted(ordered.get(1)),
                    "%.2f".formatted(ordered.get(1) / ordered.get(0)));
        });
    }

    private ChainedOptionsBuilder options(String benchmarks) {
        return new OptionsBuilder()
                .include("dev\\.bayan\\.benchmark\\.(" + benchmarks + ")")
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .jvmArgsAppend(directory());
    }

    private static String directory() {
        return "-D" + Texts.DIRECTORY + "="
                + Path.of(System.getProperty(Texts.DIRECTORY)).toAbsolutePath();
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Begins a table in Markdown, its first column words and the others figures. */
    private void table(String words, String... figures) {
        report.add("");
        row(words, figures);
        row("---", Arrays.stream(figures).map(figure -> "---:").toArray(String[]::new));
    }

    private void row(String words, String... figures) {
        report.add("| " + words + " | " + String.join(" | ", figures) + " |");
    }

    private void say(String format, Object... values) {
        report.add(format.formatted(values));
    }
}
