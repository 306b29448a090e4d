package dev.bayan.internal.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * OpenNLP's maximum entropy model of which stops end a sentence, asked with OpenNLP's features as OpenNLP's {@code
 * SentenceDetectorME} asks it. That one wants the model in a {@code SentenceModel}, and what it takes to make one,
 * extensions, factories and dictionaries, takes longer than all else in the first text that is read; OpenNLP's classes of
 * models load the number formats of the locale, which nobody needs to add up some weights. Thread-safe.
 */
final class StopModel {
    private static final List<String> OUTCOMES = List.of("s", "n");

    /** By feature: how much more it speaks for the end of a sentence than against it. */
    private final Map<String, Double> weights;

    private StopModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Reads the model out of the file that OpenNLP writes. */
    static StopModel load(InputStream file) {
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("sent.model")) {
                    return new StopModel(weights(new DataInputStream(new ByteArrayInputStream(zip.readAllBytes()))));
                }
            }
            throw new IllegalStateException("no model of sentences");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what OpenNLP's {@code GISModelReader} reads. */
    private static Map<String, Double> weights(DataInputStream in) throws IOException {
        if (!in.readUTF().equals("GIS")) {
            throw new IllegalStateException("no model of maximum entropy");
        }
        // two corrections, which no longer mean anything
        in.readInt();
        in.readDouble();
        if (!List.of(texts(in)).equals(OUTCOMES)) {
            throw new IllegalStateException("a model of other outcomes than " + OUTCOMES);
        }
        // how many features, one behind the other, speak for which outcomes
        String[] patterns = texts(in);
        String[] features = texts(in);
        Map<String, Double> weights = new HashMap<>();
        int feature = 0;
        for (String pattern : patterns) {
            String[] numbers = pattern.split(" ", -1);
            for (int end = feature + Integer.parseInt(numbers[0]); feature < end; feature++) {
                double weight = 0;
                for (int i = 1; i < numbers.length; i++) {
                    weight += numbers[i].equals("0") ? in.readDouble() : -in.readDouble();
                }
                weights.put(features[feature], weight);
            }
        }
        return weights;
    }

    private static String[] texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }

    /** Where the sentences of a text begin, but for the first. */
    List<Integer> beginnings(String text) {
        List<Integer> beginnings = new ArrayList<>();
        int begins = 0;
        int behind = 0;
        for (int at = stop(text, 0); at < text.length(); at = stop(text, at + 1)) {
            // of several stops in one run the last one counts
            boolean inside = stop(text, at + 1) < blank(text, at + 1) && !Character.isUpperCase(text.charAt(at + 1));
            if (!inside && at >= begins && ends(StopFeatures.of(text, at))) {
                if (at != behind) {
                    begins = word(text, blank(text, at + 1));
                    beginnings.add(begins);
                }
                behind = at + 1;
            }
        }
        return beginnings;
    }

    /** Whether a stop with some features ends a sentence, as one does of which nothing is known. */
    private boolean ends(List<String> context) {
        double sum = 0;
        for (String feature : context) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum >= 0;
    }

    private static int stop(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '?' && text.charAt(at) != '!') {
            at++;
        }
        return at;
    }

    private static int blank(String text, int from) {
        int at = text.indexOf(' ', from);
        return at < 0 ? text.length() : at;
    }

    private static int word(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
