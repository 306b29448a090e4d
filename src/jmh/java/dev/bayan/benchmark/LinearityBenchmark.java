package dev.bayan.benchmark;

import dev.bayan.Construction;
import dev.bayan.Statement;
import dev.bayan.StatementParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts of one make in two lengths: what a character costs must not grow with the length. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class LinearityBenchmark {
    /** Of what make. */
    @Param
    public Construction construction = Construction.STATEMENTS;

    /** How long, in UTF-16 units. */
    @Param({"6000", "1000000"})
    public int length;

    private String text = "";

    /** Makes the text. */
    @Setup
    public void make() {
        text = construction.text(length);
    }

    /** The whole of {@code parse}. */
    @Benchmark
    public Statement bayan() {
        return StatementParser.parse(text, Texts.OPTIONS);
    }
}
