package dev.bayan.internal.lexicon.source;

import dev.bayan.internal.lexicon.Feature;
import dev.bayan.internal.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Distinct surfaces, or templates of them, each with the features that it can stand for. */
final class Shapes {

    private final String[] shapes;
    private final int[][] features;

    private Shapes(String[] shapes, int[][] features) {
        this.shapes = shapes;
        this.features = features;
    }

    int size() {
        return shapes.length;
    }

    String shape(int index) {
        return shapes[index];
    }

    int[] features(int index) {
        return features[index];
    }

    /** The letters that all shapes begin with. */
    String commonPrefix() {
        String first = shapes.length == 0 ? "" : shapes[0];
        int length = first.length();
        for (String shape : shapes) {
            length = Math.min(length, shape.length());
            while (!shape.startsWith(first.substring(0, length))) {
                length--;
            }
        }
        return first.substring(0, length);
    }

    /** Adds to the list every form of every shape, the shapes completed by the function. */
    void collect(UnaryOperator<String> complete, List<VerbForm> forms) {
        for (int i = 0; i < shapes.length; i++) {
            String surface = complete.apply(shapes[i]);
            for (int feature : features[i]) {
                forms.add(Feature.form(feature, surface));
            }
        }
    }

    /** Collects shapes. Where a form has one shape with and without a pronoun, the two become one. */
    static final class Builder {

        private final Map<String, int[]> byShape = new LinkedHashMap<>(256);

        /** Adds a form whose shape does not depend on a pronoun. */
        void add(String shape, int feature) {
            put(shape, feature | Feature.FREE | Feature.BOUND);
        }

        /** Adds a form that no pronoun can follow. */
        void addFree(String shape, int feature) {
            put(shape, feature | Feature.FREE);
        }

        /** Adds a shape that occurs only before a pronoun. */
        void addBound(String shape, int feature) {
            put(shape, feature | Feature.BOUND);
        }

        /** Spells a word given by its sounds in all its variants. */
        void spell(String sounds, int feature) {
            spell(sounds, feature, true);
        }

        /** Spells a word given by its sounds that no pronoun can follow. */
        void spellFree(String sounds, int feature) {
            spell(sounds, feature, false);
        }

        private void spell(String sounds, int feature, boolean takesPronoun) {
            int variants = Orthography.wavers(sounds) ? Orthography.VARIANTS : 1;
            boolean changes = Orthography.changesBeforePronoun(sounds);
            for (int variant = 0; variant < variants; variant++) {
                String free = Orthography.spell(sounds, false, variant);
                put(free, feature | Feature.FREE);
                if (takesPronoun) {
                    put(changes ? Orthography.spell(sounds, true, variant) : free, feature | Feature.BOUND);
                }
            }
        }

        private void put(String shape, int feature) {
            int[] known = byShape.get(shape);
            if (known == null) {
                byShape.put(shape, new int[] {1, feature, 0, 0});
                return;
            }
            int both = Feature.FREE | Feature.BOUND;
            for (int i = 1; i <= known[0]; i++) {
                if ((known[i] & ~both) == (feature & ~both)) {
                    known[i] |= feature;
                    return;
                }
            }
            if (known[0] + 1 == known.length) {
                known = Arrays.copyOf(known, known.length * 2);
                byShape.put(shape, known);
            }
            known[++known[0]] = feature;
        }

        Shapes build() {
            List<int[]> features = new ArrayList<>(byShape.size());
            for (int[] known : byShape.values()) {
                features.add(Arrays.copyOfRange(known, 1, known[0] + 1));
            }
            return new Shapes(byShape.keySet().toArray(new String[0]), features.toArray(new int[0][]));
        }
    }
}
