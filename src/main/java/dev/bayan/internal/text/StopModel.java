package dev.bayan.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * OpenNLP's maximum entropy model of which stops end a sentence, asked as OpenNLP's {@code SentenceDetectorME} asks it. That
 * one wants the model in a {@code SentenceModel}, and what it takes to make one, extensions, factories and dictionaries,
 * takes longer than all else in the first text that is read. Thread-safe.
 */
final class StopModel {
    private static final char[] STOPS = {'.', '?', '!'};
    private static final String ENDS = "s";

    private final MaxentModel model;

    private StopModel(MaxentModel model) {
        this.model = model;
    }

    /** Reads the model out of the file that OpenNLP writes. */
    static StopModel load(InputStream file) {
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("sent.model")) {
                    return new StopModel(
                            new GISModelReader(new BinaryFileDataReader(new BufferedInputStream(zip))).getModel());
                }
            }
            throw new IllegalStateException("no model of sentences");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the sentences of a text begin, but for the first. */
    List<Integer> beginnings(String text) {
        SDContextGenerator features = new DefaultSDContextGenerator(STOPS);
        List<Integer> beginnings = new ArrayList<>();
        int begins = 0;
        int behind = 0;
        for (int at = stop(text, 0); at < text.length(); at = stop(text, at + 1)) {
            // of several stops in one run the last one counts
            boolean inside = stop(text, at + 1) < blank(text, at + 1) && !Character.isUpperCase(text.charAt(at + 1));
            if (!inside && at >= begins && ends(features.getContext(text, at))) {
                if (at != behind) {
                    begins = word(text, blank(text, at + 1));
                    beginnings.add(begins);
                }
                behind = at + 1;
            }
        }
        return beginnings;
    }

    private boolean ends(String[] context) {
        return model.getBestOutcome(model.eval(context)).equals(ENDS);
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
