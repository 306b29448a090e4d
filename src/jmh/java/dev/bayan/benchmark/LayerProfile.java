package dev.bayan.benchmark;

import dev.bayan.StatementParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What reading spends its time on, layer by layer, as the flight recorder of the JDK samples it. */
final class LayerProfile {
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    /** The beginnings of the names of a layer's classes, and the layer; the outermost call of one counts. */
    private static final Map<String, String> LAYERS = layers();

    private LayerProfile() {}

    private static Map<String, String> layers() {
        Map<String, String> layers = new LinkedHashMap<>();
        layers.put("dev.bayan.internal.text.TokenizedText", "text: folding, tokens, sentences");
        layers.put("dev.bayan.internal.lexicon.Reading", "actors: readings of verbs");
        layers.put("dev.bayan.internal.actor.ActorFinder", "actors: mentions");
        layers.put("dev.bayan.internal.actor.PredicateFinder", "actors: predicates and subjects");
        layers.put("dev.bayan.internal.actor.Coreference", "actors: coreference");
        layers.put("dev.bayan.internal.extract.Attribution", "sources");
        layers.put("dev.bayan.internal.extract.call.", "calls");
        layers.put("dev.bayan.internal.extract.ceasefire.", "ceasefires");
        layers.put("dev.bayan.internal.extract.exchange.", "exchanges");
        layers.put("dev.bayan.internal.extract.commitment.", "commitments");
        return layers;
    }

    /** The share of each layer in the time, in percent. */
    static Map<String, Double> of(List<String> texts) throws IOException {
        Path file = Files.createTempFile("layers", ".jfr");
        try (Recording recording = new Recording()) {
            read(texts, WARM_UP);
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            read(texts, MEASURED);
            recording.stop();
            recording.dump(file);
            return shares(RecordingFile.readAllEvents(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void read(List<String> texts, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            texts.forEach(text -> StatementParser.parse(text, Texts.OPTIONS));
        }
    }

    private static Map<String, Double> shares(List<RecordedEvent> samples) {
        Map<String, Double> shares = new LinkedHashMap<>();
        LAYERS.values().forEach(layer -> shares.put(layer, 0.0));
        for (RecordedEvent sample : samples) {
            shares.merge(layer(sample.getStackTrace().getFrames()), 100.0 / samples.size(), Double::sum);
        }
        return shares;
    }

    private static String layer(List<RecordedFrame> innermostFirst) {
        for (int i = innermostFirst.size() - 1; i >= 0; i--) {
            String type = innermostFirst.get(i).getMethod().getType().getName();
            for (Map.Entry<String, String> layer : LAYERS.entrySet()) {
                if (type.startsWith(layer.getKey())) {
                    return layer.getValue();
                }
            }
        }
        return "other";
    }
}
