package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.VerbLexicon;
import dev.bayan.internal.lexicon.VerbSense;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code verbs.tsv}, with the paradigms that they inflect by. */
public final class VerbRows {
    private static final String FILE = "verbs.tsv";

    private final List<VerbRow> rows = new ArrayList<>();
    private final Map<String, Shapes> byKey = new HashMap<>();
    private final List<Shapes> finite = new ArrayList<>();
    private final List<Shapes> masdars = new ArrayList<>();

    private VerbRows() {}

    /** Reads the lexicon's rows. */
    public static VerbRows read() {
        try (InputStream in = VerbLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": not found");
            }
            return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Reads the lines given. */
    static VerbRows of(String file, String... lines) {
        try {
            return read(file, new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads rows. Empty lines and lines that begin with {@code #} are skipped.
     *
     * @throws IllegalStateException if a row is bad; the message names file, line and reason
     */
    private static VerbRows read(String file, BufferedReader reader) throws IOException {
        VerbRows rows = new VerbRows();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            try {
                rows.add(VerbRow.parse(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    private void add(VerbRow verb) {
        String key = Paradigm.key(verb);
        Shapes shapes = byKey.computeIfAbsent(key, Paradigm::of);
        String past = Conjugator.complete(shapes.shape(0), verb.radicals());
        if (!past.equals(Orthography.fold(verb.citation()))) {
            throw new IllegalArgumentException("root and form give the past " + past);
        }
        Shapes nouns = Conjugator.masdars(verb, Paradigm.masdar(key));
        if (shapes.size() + nouns.size() > VerbLexicon.MOST_FORMS || rows.size() == VerbLexicon.MOST_VERBS) {
            throw new IllegalArgumentException("too many forms or verbs for the index");
        }
        rows.add(verb);
        finite.add(shapes);
        masdars.add(nouns);
    }

    /** The rows in their order. */
    public List<VerbRow> rows() {
        return List.copyOf(rows);
    }

    /** Packs them as {@link VerbLexicon} reads them. */
    byte[] pack() {
        Paradigms paradigms = new Paradigms();
        Numbering<List<VerbSense>> senses = new Numbering<>();
        List<String> stems = new ArrayList<>();
        List<Integer> verbSenses = new ArrayList<>();
        List<Integer> verbFinite = new ArrayList<>();
        List<Integer> verbMasdars = new ArrayList<>();
        for (int verb = 0; verb < rows.size(); verb++) {
            String stem = masdars.get(verb).commonPrefix();
            stems.add(stem);
            verbSenses.add(senses.of(List.copyOf(rows.get(verb).senses())));
            verbFinite.add(paradigms.of(finite.get(verb), 0));
            verbMasdars.add(paradigms.of(masdars.get(verb), stem.length()));
        }
        TableWriter out = new TableWriter();
        out.number(rows.size());
        out.texts(rows.stream().map(VerbRow::citation).toList());
        out.words(rows.stream().map(VerbRow::radicals).toList());
        out.words(stems);
        out.number(senses.members().size());
        out.runs(senses.members().stream().map(VerbRows::ordinals).toList());
        out.bytes(verbSenses);
        out.chars(verbFinite);
        out.chars(verbMasdars);
        paradigms.write(out);
        return out.toBytes();
    }

    @SuppressWarnings("EnumOrdinal") // packed and read in one build
    private static byte[] ordinals(List<VerbSense> senses) {
        byte[] ordinals = new byte[senses.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (byte) senses.get(i).ordinal();
        }
        return ordinals;
    }
}
