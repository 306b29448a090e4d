package dev.bayan.internal.lexicon;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verbs of {@code verbs.tsv}, looked up by any of their forms.
 *
 * <pre>{@code
 * VerbLexicon.lookup("تعهدت");             // تَعَهَّدَ, PLEDGE: PAST 3fs, 2ms, 2fs, 1s, …
 * VerbLexicon.lookupBeforePronoun("اجرا"); // أَجْرَى, CONDUCT: the verb of أجراها
 * }</pre>
 *
 * <p>The words looked up are folded (أإآ as ا, ى as ي, ة as ه, no harakat) and have lost their clitics, the سـ of the
 * future among them. A word that is none of the forms gives an empty list.
 *
 * <p>The forms are not stored: the index holds one {@code int} for each distinct form of each verb, which names the
 * verb and a template of its paradigm. Instances are immutable and thread-safe.
 */
public final class VerbLexicon {

    private static final String FILE = "verbs.tsv";
    private static final int SHAPE_BITS = 9;
    private static final int VERB_BITS = 11;
    private static final int VERB_MASK = (1 << VERB_BITS) - 1;
    private static final int SHAPE_MASK = (1 << SHAPE_BITS) - 1;
    private static final int CHECK_SHIFT = SHAPE_BITS + VERB_BITS;

    /** A reading of a word: which verb it is a form of, and which form. */
    public record Analysis(String lemma, Set<VerbSense> senses, VerbForm form) {

        /** Checks the components. */
        public Analysis {
            requireNonNull(lemma, "lemma");
            requireNonNull(senses, "senses");
            requireNonNull(form, "form");
        }

        /** Whether the verb has the sense. */
        public boolean has(VerbSense sense) {
            return senses.contains(sense);
        }
    }

    private static final class Holder {
        static final VerbLexicon INSTANCE = load();
    }

    private final List<VerbRow> verbs;
    private final Shapes[] finite;
    private final Shapes[] masdars;
    private final int[] index;
    private final int size;

    private VerbLexicon(List<VerbRow> verbs, Shapes[] finite, Shapes[] masdars) {
        this.verbs = verbs;
        this.finite = finite;
        this.masdars = masdars;
        int forms = 0;
        for (int verb = 0; verb < finite.length; verb++) {
            forms += finite[verb].size() + masdars[verb].size();
        }
        size = forms;
        index = new int[Math.max(16, Integer.highestOneBit(forms) << 2)];
        for (int verb = 0; verb < finite.length; verb++) {
            String radicals = verbs.get(verb).radicals();
            int own = finite[verb].size();
            int all = own + masdars[verb].size();
            for (int shape = 0; shape < all; shape++) {
                int hash = shape < own
                        ? hash(finite[verb].shape(shape), radicals)
                        : hash(masdars[verb].shape(shape - own), radicals);
                int slot = hash & index.length - 1;
                while (index[slot] != 0) {
                    slot = slot + 1 & index.length - 1;
                }
                index[slot] = hash >>> CHECK_SHIFT << CHECK_SHIFT | (verb + 1) << SHAPE_BITS | shape;
            }
        }
    }

    /**
     * Returns what a word can be when no pronoun follows it.
     *
     * @param folded the folded word without clitics, not null
     * @return its readings in the order of the lexicon's rows; empty if it is no form of a verb
     */
    public static List<Analysis> lookup(String folded) {
        return Holder.INSTANCE.analyses(folded, false);
    }

    /**
     * Returns what a word can be when an attached pronoun follows it: {@code اجرا} in أجراها, {@code ابلغو} in أبلغوه,
     * {@code مناقشت} in مناقشته, but also {@code ابلغ} in أبلغه.
     *
     * @param folded the folded word without clitics and without the pronoun, not null
     * @return its readings in the order of the lexicon's rows; empty if it is no such form of a verb
     */
    public static List<Analysis> lookupBeforePronoun(String folded) {
        return Holder.INSTANCE.analyses(folded, true);
    }

    /** Returns the rows of the lexicon in their order. */
    public static List<VerbRow> rows() {
        return Holder.INSTANCE.verbs;
    }

    /** How many distinct forms the verbs have, each verb counted by itself. */
    int size() {
        return size;
    }

    List<Analysis> analyses(String folded, boolean beforePronoun) {
        int hash = mix(folded.hashCode());
        int wanted = beforePronoun ? Feature.BOUND : Feature.FREE;
        List<Analysis> found = Collections.emptyList();
        for (int slot = hash & index.length - 1; index[slot] != 0; slot = slot + 1 & index.length - 1) {
            int entry = index[slot];
            if ((entry ^ hash) >>> CHECK_SHIFT != 0) {
                continue;
            }
            int verb = (entry >> SHAPE_BITS & VERB_MASK) - 1;
            VerbRow row = verbs.get(verb);
            int shape = entry & SHAPE_MASK;
            Shapes shapes = finite[verb];
            if (shape >= shapes.size()) {
                shape -= shapes.size();
                shapes = masdars[verb];
            }
            if (!matches(shapes.shape(shape), row.radicals(), folded)) {
                continue;
            }
            for (int feature : shapes.features(shape)) {
                if ((feature & wanted) != 0) {
                    if (found.isEmpty()) {
                        found = new ArrayList<>();
                    }
                    found.add(new Analysis(row.citation(), row.senses(), Feature.form(feature, folded)));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static VerbLexicon load() {
        try (InputStream in = VerbLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": not found");
            }
            return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Reads a lexicon of the lines given. */
    static VerbLexicon of(String file, String... lines) {
        try {
            return read(file, new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a lexicon. Empty lines and lines that begin with {@code #} are skipped.
     *
     * @throws IllegalStateException if a row is bad; the message names file, line and reason
     */
    static VerbLexicon read(String file, BufferedReader reader) throws IOException {
        List<VerbRow> verbs = new ArrayList<>(600);
        List<Shapes> finite = new ArrayList<>(600);
        List<Shapes> masdars = new ArrayList<>(600);
        Map<String, Shapes> paradigms = new HashMap<>();
        Map<String, String> regularMasdars = new HashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            try {
                VerbRow verb = VerbRow.parse(line);
                String key = Paradigm.key(verb);
                Shapes shapes = paradigms.get(key);
                if (shapes == null) {
                    shapes = Paradigm.of(key);
                    paradigms.put(key, shapes);
                    String regular = Paradigm.masdar(key);
                    if (regular != null) {
                        regularMasdars.put(key, regular);
                    }
                }
                String past = Conjugator.complete(shapes.shape(0), verb.radicals());
                if (!past.equals(Orthography.fold(verb.citation()))) {
                    throw new IllegalArgumentException("root and form give the past " + past);
                }
                Shapes nouns = Conjugator.masdars(verb, regularMasdars.get(key));
                if (shapes.size() + nouns.size() > SHAPE_MASK || verbs.size() + 1 >= VERB_MASK) {
                    throw new IllegalArgumentException("too many forms or verbs for the index");
                }
                verbs.add(verb);
                finite.add(shapes);
                masdars.add(nouns);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return new VerbLexicon(
                Collections.unmodifiableList(verbs), finite.toArray(new Shapes[0]), masdars.toArray(new Shapes[0]));
    }

    private static int hash(String template, String radicals) {
        int hash = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            hash = 31 * hash + (c <= '4' ? radicals.charAt(c - '1') : c);
        }
        return mix(hash);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private static boolean matches(String template, String radicals, String word) {
        int n = template.length();
        if (word.length() != n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            char c = template.charAt(i);
            if ((c <= '4' ? radicals.charAt(c - '1') : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
