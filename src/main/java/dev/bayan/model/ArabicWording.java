package dev.bayan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Arabic: nouns agree with their numbers, plural names follow prepositions in the genitive, Latin words are isolated. */
final class ArabicWording extends Wording {
    static final Wording INSTANCE = new ArabicWording();

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    /** Words that end in ون and are no plural. */
    private static final Set<String> SINGULAR = Set.of("التلفزيون", "المليون", "المضمون", "المخزون", "المكنون");

    private ArabicWording() {
        super(1);
    }

    @Override
    String name(Actor actor) {
        String name = plainName(actor);
        return actor.kind() == ActorKind.STATE
                ? name
                : Arrays.stream(name.split(" ")).map(ArabicWording::genitive).collect(Collectors.joining(" "));
    }

    /** "الحوثيون" after a preposition is "الحوثيين". */
    private static String genitive(String word) {
        boolean plural =
                word.startsWith("ال") && word.endsWith("ون") && (word.endsWith("يون") || word.startsWith("الم"));
        return plural && word.length() > 6 && !SINGULAR.contains(word)
                ? word.substring(0, word.length() - 2) + "ين"
                : word;
    }

    @Override
    String plainName(Actor actor) {
        return isolated(clean(actor.name()));
    }

    /** "أ", "أ وب", "أ، وب، وج". */
    @Override
    String list(List<String> items) {
        return items.size() == 2 ? say("and", items.get(0), items.get(1)) : series(items);
    }

    @Override
    String series(List<String> items) {
        return String.join(row("comma") + "و", items);
    }

    @Override
    String parts(List<String> parts) {
        return String.join(" و", parts);
    }

    @Override
    String counted(long number, String noun) {
        String[] forms = forms(noun);
        return number == 1 || number == 2 ? forms[(int) number - 1] : number(number) + " " + nounFor(number, noun);
    }

    @Override
    String nounFor(long number, String noun) {
        long rest = number % 100;
        return forms(noun)[rest >= 3 && rest <= 10 ? 2 : rest > 10 ? 3 : 4];
    }

    @Override
    String several(String noun) {
        return forms(noun)[2];
    }

    @Override
    String number(long number) {
        return Long.toString(number);
    }

    /** Arabic words need no isolation in an Arabic sentence; words with Latin letters do. */
    @Override
    String isolated(String text) {
        boolean latin = text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return latin ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }
}
