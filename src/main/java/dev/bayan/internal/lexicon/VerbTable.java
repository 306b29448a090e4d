package dev.bayan.internal.lexicon;

import dev.bayan.internal.lexicon.TableReader.Column;
import dev.bayan.internal.lexicon.TableReader.Runs;
import dev.bayan.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verbs as the build packs them. A verb has a paradigm of its finite forms and participles, whose templates have the
 * digits 1 to 4 for its radicals, and one of its masdars, whose templates are endings to the letters that all of these
 * begin with, the stem. Verbs that inflect alike share paradigms.
 */
final class VerbTable {
    private final Runs citations;
    private final @Nullable String[] lemmas;
    private final @Nullable String[] folded;
    private final Runs radicals;
    private final Runs stems;
    private final List<Senses> senseSets;
    private final Column senses;
    private final Column finite;
    private final Column masdars;

    /** By paradigm: its first template; the next paradigm's first ends them. */
    private final int[] paradigms;

    private final Runs templates;
    /** By template: what its form can be. */
    private final Column featureLists;

    private final char[][] features;

    VerbTable(TableReader table) {
        int verbs = table.number();
        citations = table.runs(verbs);
        lemmas = new String[verbs];
        folded = new String[verbs];
        radicals = table.runs(verbs);
        stems = table.runs(verbs);
        senseSets = senseSets(table.runs(table.number()));
        senses = table.bytes(verbs);
        finite = table.chars(verbs);
        masdars = table.chars(verbs);
        paradigms = new int[table.number() + 1];
        Column sizes = table.chars(paradigms.length - 1);
        for (int i = 1; i < paradigms.length; i++) {
            paradigms[i] = paradigms[i - 1] + sizes.get(i - 1);
        }
        templates = table.runs(paradigms[paradigms.length - 1]);
        featureLists = table.chars(templates.size());
        features = new char[table.number()][];
        Column counts = table.bytes(features.length);
        Column numbers = table.chars(table.number());
        int number = 0;
        for (int list = 0; list < features.length; list++) {
            features[list] = new char[counts.get(list)];
            for (int i = 0; i < features[list].length; i++) {
                features[list][i] = (char) numbers.get(number++);
            }
        }
    }

    private static List<Senses> senseSets(Runs ordinals) {
        VerbSense[] all = VerbSense.values();
        List<Senses> sets = new ArrayList<>(ordinals.size());
        for (int i = 0; i < ordinals.size(); i++) {
            EnumSet<VerbSense> set = EnumSet.noneOf(VerbSense.class);
            for (int k = ordinals.start(i); k < ordinals.end(i); k++) {
                set.add(all[ordinals.bytes[k]]);
            }
            sets.add(Senses.copyOf(set));
        }
        return sets;
    }

    int size() {
        return lemmas.length;
    }

    String citation(int verb) {
        String lemma = lemmas[verb];
        if (lemma == null) {
            lemma = citations.text(verb);
            lemmas[verb] = lemma;
        }
        return lemma;
    }

    /** The citation, folded. */
    String verb(int verb) {
        String known = folded[verb];
        if (known == null) {
            known = FoldedText.fold(citation(verb));
            folded[verb] = known;
        }
        return known;
    }

    Senses senses(int verb) {
        return senseSets.get(senses.get(verb));
    }

    /** How many distinct forms a verb has: those of the one paradigm, then those of the other. */
    int forms(int verb) {
        return size(finite.get(verb)) + size(masdars.get(verb));
    }

    private int size(int paradigm) {
        return paradigms[paradigm + 1] - paradigms[paradigm];
    }

    /** The {@link String#hashCode()} of a form. */
    int hash(int verb, int form) {
        int own = size(finite.get(verb));
        return form < own
                ? hash(0, paradigms[finite.get(verb)] + form, radicals.start(verb))
                : hash(hash(stems, verb), paradigms[masdars.get(verb)] + form - own, 0);
    }

    private static int hash(Runs runs, int run) {
        int hash = 0;
        for (int i = runs.start(run); i < runs.end(run); i++) {
            hash = 31 * hash + Letters.decode(runs.bytes[i]);
        }
        return hash;
    }

    private int hash(int start, int template, int root) {
        int hash = start;
        int end = templates.end(template);
        for (int i = templates.start(template); i < end; i++) {
            hash = 31 * hash + letter(templates.bytes[i], root);
        }
        return hash;
    }

    private char letter(byte letter, int root) {
        return Letters.decode(isRadical(letter) ? radicals.bytes[root + letter - '1'] : letter);
    }

    private static boolean isRadical(byte letter) {
        return letter >= '1' && letter <= '4';
    }

    /** What a word can be as that form of a verb; null if it is another word. */
    char @Nullable [] features(int verb, int form, String word) {
        int own = size(finite.get(verb));
        int template = form < own ? paradigms[finite.get(verb)] + form : paradigms[masdars.get(verb)] + form - own;
        int from = form < own ? 0 : stems.end(verb) - stems.start(verb);
        int first = templates.start(template);
        if (word.length() != from + templates.end(template) - first) {
            return null;
        }
        for (int i = 0; i < from; i++) {
            if (word.charAt(i) != Letters.decode(stems.bytes[stems.start(verb) + i])) {
                return null;
            }
        }
        int root = radicals.start(verb);
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) != letter(templates.bytes[first + i - from], root)) {
                return null;
            }
        }
        return features[featureLists.get(template)];
    }
}
