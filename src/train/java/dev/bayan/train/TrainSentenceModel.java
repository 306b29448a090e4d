package dev.bayan.train;

import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.SentenceSplitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the sentence detector of {@link SentenceSplitter} from {@code src/train/sentences.txt} and writes
 * {@code src/main/resources/dev/bayan/internal/text/sentences.bin}.
 *
 * <p>Run it from the top of the project after a change to the lines, to {@link FoldedText} or to
 * {@link SentenceSplitter#prepared}, and commit the model with the change:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.bayan.train.TrainSentenceModel
 * }</pre>
 *
 * <p>or, without Maven, with OpenNLP, Guava and JSpecify on the class path {@code $CP}:
 *
 * <pre>{@code
 * javac -d out -cp "$CP" src/main/java/dev/bayan/internal/text/*.java src/train/java/dev/bayan/train/*.java
 * java -cp "out:$CP" dev.bayan.train.TrainSentenceModel
 * }</pre>
 *
 * <p>OpenNLP stamps a model with the time of its making; this program takes the stamps out, so that the same lines,
 * the same OpenNLP and the same JDK give the same bytes. Status 1 and one line on stderr tell of a line that does not
 * end in a full stop, question mark or exclamation mark.
 */
public final class TrainSentenceModel {
    private static final Path LINES = Path.of("src/train/sentences.txt");
    private static final Path MODEL = Path.of("src/main/resources/dev/bayan/internal/text/sentences.bin");
    private static final char[] STOPS = {'.', '?', '!'};

    private TrainSentenceModel() {}

    /** Trains and writes; the first argument, if any, is the directory of the project. */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args.length == 0 ? "." : args[0]);
        byte[] model;
        try {
            model = train(Files.readAllLines(project.resolve(LINES)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Files.createDirectories(project.resolve(MODEL).getParent());
        Files.write(project.resolve(MODEL), model);
        System.out.println(MODEL + ": " + model.length + " bytes");
    }

    /** The model that the lines give, as it is stored. */
    public static byte[] train(List<String> lines) throws IOException {
        SentenceDetectorFactory factory = new SentenceDetectorFactory("ar", true, null, STOPS);
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        // the best of 0 to 5 in a tenfold cross-validation over the paragraphs
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        SentenceModel trained = SentenceDetectorME.train(
                "ar", ObjectStreamUtils.createObjectStream(samples(lines)), factory, parameters);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trained.serialize(bytes);
        return withoutTime(bytes.toByteArray());
    }

    /** One sample for each paragraph. */
    private static List<SentenceSample> samples(List<String> lines) {
        List<SentenceSample> samples = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : lines.get(i).strip();
            if (line.isEmpty()) {
                if (!starts.isEmpty()) {
                    samples.add(sample(paragraph.toString(), starts));
                }
                paragraph.setLength(0);
                starts.clear();
            } else if (line.charAt(0) != '#') {
                boolean joined = line.charAt(0) == '~';
                String sentence = FoldedText.fold(joined ? line.substring(1) : line);
                if (!sentence.matches(".*[.?!][»)\\]'\"]*")) {
                    throw new IllegalArgumentException(LINES + ":" + (i + 1) + ": no full stop at the end");
                }
                paragraph.append(joined || starts.isEmpty() ? "" : " ");
                starts.add(paragraph.length());
                paragraph.append(sentence);
            }
        }
        return samples;
    }

    private static SentenceSample sample(String paragraph, List<Integer> starts) {
        SentenceSplitter.Prepared copy = SentenceSplitter.prepare(paragraph);
        String text = copy.text();
        Span[] sentences = new Span[starts.size()];
        for (int i = 0; i < sentences.length; i++) {
            int end = i + 1 == sentences.length ? text.length() : copy.indexOf(starts.get(i + 1));
            sentences[i] = new Span(copy.indexOf(starts.get(i)), end).trim(text);
        }
        return new SentenceSample(text, sentences);
    }

    /** The same model with its entries sorted and no time in them. */
    private static byte[] withoutTime(byte[] model) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.computeIfPresent(
                "manifest.properties", (name, manifest) -> new String(manifest, StandardCharsets.ISO_8859_1)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            entries.forEach((name, content) -> {
                try {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
                    out.putNextEntry(entry);
                    out.write(content);
                    out.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return bytes.toByteArray();
    }
}
