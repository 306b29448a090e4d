package dev.bayan.assertj;

import dev.bayan.model.Actor;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names mean an actor, and which words count as the same. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Names() {}

    /** Whether a name is the actor's Arabic name, its label, its country code, or the last word of the name or label. */
    static boolean mean(Actor actor, String name) {
        String wanted = folded(name);
        return actor.country().filter(name::equals).isPresent()
                || Stream.concat(Stream.of(actor.name()), actor.label().stream())
                        .map(Names::folded)
                        .anyMatch(
                                known -> known.equals(wanted) || lastWord(known).equals(wanted));
    }

    /** Whether some words stand in a text, the spelling folded. */
    static boolean stand(String words, String text) {
        return folded(text).contains(folded(words));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Without hamza over a carrier, marks and accents; ة is ه, ى is ي; Latin letters are small. */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ٱ', 'ا')
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك');
    }
}
