package dev.bayan.benchmark;

import dev.bayan.StatementParser;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A warm JVM: the whole of {@code parse} beside a tokeniser, and beside a tokeniser with a stemmer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ParseBenchmark {
    private final ArabicAnalyzer lucene = new ArabicAnalyzer();

    /** The whole of {@code parse}. */
    @Benchmark
    public void bayan(Texts texts, Blackhole results) {
        for (String text : texts.all) {
            results.consume(StatementParser.parse(text, Texts.OPTIONS));
        }
    }

    /** Lucene's tokens, folded, without stop words, stemmed. */
    @Benchmark
    public void luceneArabicAnalyzer(Texts texts, Blackhole results) {
        for (String text : texts.all) {
            LuceneTokens.consume(lucene, text, results);
        }
    }

    /** OpenNLP's tokens with their places. */
    @Benchmark
    public void openNlpSimpleTokenizer(Texts texts, Blackhole results) {
        for (String text : texts.all) {
            results.consume(SimpleTokenizer.INSTANCE.tokenizePos(text));
        }
    }
}
