package dev.bayan.internal.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
 * <p>The forms are not stored: the build generates the paradigms, and the index holds one {@code int} for each distinct
 * form of each verb, which names the verb and a template of its paradigm. Instances are immutable and thread-safe.
 */
public final class VerbLexicon {

    private static final int FORM_BITS = 9;
    private static final int VERB_BITS = 11;
    private static final int VERB_MASK = (1 << VERB_BITS) - 1;
    private static final int FORM_MASK = (1 << FORM_BITS) - 1;
    private static final int CHECK_SHIFT = FORM_BITS + VERB_BITS;

    /** How many verbs a lexicon can have. */
    public static final int MOST_VERBS = VERB_MASK - 1;

    /** How many distinct forms a verb can have. */
    public static final int MOST_FORMS = FORM_MASK;

    /** A reading of a word: which verb it is a form of, vocalised and folded, and which form. */
    public record Analysis(String lemma, String verb, Senses senses, VerbForm form) {

        /** Checks the components. */
        public Analysis {
            requireNonNull(lemma, "lemma");
            requireNonNull(verb, "verb");
            requireNonNull(senses, "senses");
            requireNonNull(form, "form");
        }

        /** Whether the verb has the sense. */
        public boolean has(VerbSense sense) {
            return senses.has(sense);
        }
    }

    private static final class Holder {
        static final VerbLexicon INSTANCE = new VerbLexicon(new VerbTable(TableReader.open("verbs.bin")));
    }

    private final VerbTable table;
    private final int[] index;
    /** Two bits for each form, in the one of these that its hash chooses: most words are refused by them. */
    private final long[] filter;

    private VerbLexicon(VerbTable table) {
        this.table = table;
        int forms = 0;
        for (int verb = 0; verb < table.size(); verb++) {
            forms += table.forms(verb);
        }
        index = new int[Math.max(16, Integer.highestOneBit(forms) << 2)];
        filter = new long[index.length / 8];
        for (int verb = 0; verb < table.size(); verb++) {
            int all = table.forms(verb);
            for (int form = 0; form < all; form++) {
                add(verb, form);
            }
        }
    }

    private void add(int verb, int form) {
        int hash = mix(table.hash(verb, form));
        int slot = hash & index.length - 1;
        while (index[slot] != 0) {
            slot = slot + 1 & index.length - 1;
        }
        filter[hash & filter.length - 1] |= filterBits(hash);
        index[slot] = hash >>> CHECK_SHIFT << CHECK_SHIFT | (verb + 1) << FORM_BITS | form;
    }

    /** Reads a lexicon that was packed from rows. */
    public static VerbLexicon of(byte[] packed) {
        return new VerbLexicon(new VerbTable(new TableReader(packed)));
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
        return lookupBeforePronoun(folded, folded.length());
    }

    /** As {@link #lookupBeforePronoun(String)}, of the first letters of a word, those before its pronoun. */
    static List<Analysis> lookupBeforePronoun(String folded, int length) {
        return Holder.INSTANCE.analyses(folded, length, true);
    }

    /** What a word can be in this lexicon. */
    public List<Analysis> analyses(String folded, boolean beforePronoun) {
        return analyses(folded, folded.length(), beforePronoun);
    }

    /** What the first letters of a word can be. */
    private List<Analysis> analyses(String word, int length, boolean beforePronoun) {
        int hash = mix(length == word.length() ? word.hashCode() : hashOfFirst(word, length));
        long bits = filterBits(hash);
        if ((filter[hash & filter.length - 1] & bits) != bits) {
            return List.of();
        }
        int wanted = beforePronoun ? Feature.BOUND : Feature.FREE;
        List<Analysis> found = Collections.emptyList();
        for (int slot = hash & index.length - 1; index[slot] != 0; slot = slot + 1 & index.length - 1) {
            int entry = index[slot];
            if ((entry ^ hash) >>> CHECK_SHIFT != 0) {
                continue;
            }
            int verb = (entry >> FORM_BITS & VERB_MASK) - 1;
            String surface = word.substring(0, length);
            char[] features = table.features(verb, entry & FORM_MASK, surface);
            if (features == null) {
                continue;
            }
            for (char feature : features) {
                if ((feature & wanted) != 0) {
                    if (found.isEmpty()) {
                        found = new ArrayList<>(4);
                    }
                    found.add(new Analysis(
                            table.citation(verb),
                            table.verb(verb),
                            table.senses(verb),
                            Feature.form(feature, surface)));
                }
            }
        }
        return found.isEmpty() ? found : Collections.unmodifiableList(found);
    }

    private static long filterBits(int hash) {
        return 1L << (hash >>> 20) | 1L << (hash >>> 26);
    }

    private static int hashOfFirst(String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
