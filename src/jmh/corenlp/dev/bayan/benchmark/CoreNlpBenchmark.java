package dev.bayan.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Stanford CoreNLP with its Arabic models: tokens, sentences, parts of speech. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class CoreNlpBenchmark {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(arabic());

    private static Properties arabic() {
        Properties properties = StringUtils.argsToProperties("-props", "StanfordCoreNLP-arabic.properties");
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        return properties;
    }

    /** All three annotators. */
    @Benchmark
    public void coreNlp(Texts texts, Blackhole results) {
        for (String text : texts.all) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            results.consume(document.tokens());
        }
    }
}
