package dev.bayan.benchmark;

import dev.bayan.StatementParser;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** The first text in a fresh JVM, loading included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstParseBenchmark {
    /** Loads the library and reads one text. */
    @Benchmark
    public void bayan(Texts texts, Blackhole results) {
        results.consume(StatementParser.parse(texts.all.get(0), Texts.OPTIONS));
    }

    /** Loads Lucene's analyzer and takes the tokens of the same text. */
    @Benchmark
    public void luceneArabicAnalyzer(Texts texts, Blackhole results) {
        LuceneTokens.consume(new ArabicAnalyzer(), texts.all.get(0), results);
    }
}
