package dev.bayan.internal.lexicon.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The different paradigms of a lexicon: templates, each with the number of a list of features. */
final class Paradigms {
    private final Numbering<List<Template>> paradigms = new Numbering<>();
    private final Numbering<List<Integer>> features = new Numbering<>();

    private record Template(String letters, int features) {}

    /** The number of the paradigm of shapes without their first letters. */
    int of(Shapes shapes, int first) {
        List<Template> templates = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            int list = features.of(Arrays.stream(shapes.features(i)).boxed().toList());
            templates.add(new Template(shapes.shape(i).substring(first), list));
        }
        return paradigms.of(templates);
    }

    void write(TableWriter out) {
        List<Template> templates =
                paradigms.members().stream().flatMap(List::stream).toList();
        out.number(paradigms.members().size());
        out.chars(paradigms.members().stream().map(List::size).toList());
        out.words(templates.stream().map(Template::letters).toList());
        out.chars(templates.stream().map(Template::features).toList());
        out.number(features.members().size());
        out.bytes(features.members().stream().map(List::size).toList());
        List<Integer> all = features.members().stream().flatMap(List::stream).toList();
        out.number(all.size());
        out.chars(all);
    }
}
