package dev.bayan;

import com.google.common.collect.Sets;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Office;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor as far as it tells who is meant: what an expectation says and what was found become this, and are compared
 * here. An absent field is the empty string.
 */
record Who(
        String name, String label, String kind, String country, String affiliation, String office, boolean optional) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}|ـ");
    private static final Pattern GENERIC =
            Pattern.compile("^(حركه|جماعه|تنظيم|قوات|ميليشيا|ميليشيات|مليشيا|منظمه|الحركه|الجماعه|التنظيم)\\s+");
    /** Offices that more than one person of a state holds, so that they tell nobody apart. */
    private static final Set<String> SHARED_OFFICES =
            Set.of("", Office.OTHER.name(), Office.MINISTER.name(), Office.SPOKESPERSON.name(), Office.ENVOY.name());

    static Who of(Actor actor) {
        return new Who(
                actor.name(),
                actor.label().orElse(""),
                actor.kind().name(),
                actor.country().orElse(""),
                actor.affiliation().orElse(""),
                actor.office().map(Office::name).orElse(""),
                false);
    }

    /** A spelling without marks and without the letters that writers mix up. */
    static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[إأآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace("ترمب", "ترامب")
                .replace("بوتن", "بوتين");
    }

    /** In a call's participants persons are told apart. */
    boolean samePersonAs(Who other) {
        return isPerson() && other.isPerson() ? sharesNameOrOffice(other) : sameStateAs(other);
    }

    /** In all other roles a person counts as his state, or as the body that he speaks for. */
    boolean sameStateAs(Who other) {
        if (!country.isEmpty() && !other.country.isEmpty()) {
            return country.equals(other.country);
        }
        return !Sets.intersection(bodies(), other.bodies()).isEmpty()
                || isPerson() && other.isPerson() && sharesNameOrOffice(other);
    }

    /** A list without repeats. */
    static <T> List<T> distinct(List<T> all, BiPredicate<T, T> same) {
        List<T> kept = new ArrayList<>();
        for (T one : all) {
            if (kept.stream().noneMatch(other -> same.test(one, other))) {
                kept.add(one);
            }
        }
        return kept;
    }

    @Override
    public String toString() {
        return Stream.of(label, name, country)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private boolean isPerson() {
        return kind.equals(ActorKind.PERSON.name());
    }

    private boolean sharesNameOrOffice(Who other) {
        boolean twoStates = !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
        if (twoStates) {
            return false;
        }
        return !Sets.intersection(edgeWords(), other.edgeWords()).isEmpty()
                || !country.isEmpty() && office.equals(other.office) && !SHARED_OFFICES.contains(office);
    }

    /** The first and the last word of the names: those tell people apart. */
    private Set<String> edgeWords() {
        Set<String> words = new HashSet<>();
        for (String field : List.of(name, label)) {
            String[] parts =
                    fold(field).replaceAll("(?<!\\S)عبد ال", "عبدال").strip().split("\\s+", -1);
            Stream.of(parts[0], parts[parts.length - 1])
                    .filter(word -> word.length() > 1)
                    .forEach(words::add);
        }
        return words;
    }

    private Set<String> bodies() {
        return Stream.of(name, label, affiliation)
                .filter(field -> !field.isEmpty())
                .map(field -> GENERIC.matcher(fold(field).strip()).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
