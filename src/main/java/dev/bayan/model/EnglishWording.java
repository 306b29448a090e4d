package dev.bayan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** English: articles before the names that need one, and Arabic words isolated from what stands around them. */
final class EnglishWording extends Wording {
    static final Wording INSTANCE = new EnglishWording();

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final Set<String> articleWords = Set.of(forms("the.words"));
    private final Set<String> withoutArticle = Set.of(forms("the.never"));

    private EnglishWording() {
        super(0);
    }

    /** "the United States", "Russia", "الرئيس التركي (TR)" with the Arabic isolated. */
    @Override
    String name(Actor actor) {
        return (needsArticle(actor) ? "the " : "") + plainName(actor);
    }

    @Override
    String plainName(Actor actor) {
        String name = actor.label().map(Wording::clean).orElseGet(() -> isolated(clean(actor.name())));
        Optional<String> of = actor.affiliation()
                .or(() -> actor.country().filter(code -> actor.label().isEmpty()));
        return of.map(what -> name + " (" + what + ")").orElse(name);
    }

    private boolean needsArticle(Actor actor) {
        return actor.kind() != ActorKind.PERSON
                && actor.kind() != ActorKind.MEDIA
                && actor.label()
                        .filter(label -> !label.startsWith("The ") && !withoutArticle.contains(label))
                        .filter(label -> Arrays.stream(label.split("[ -]")).anyMatch(articleWords::contains))
                        .isPresent();
    }

    /** "a", "a and b", "a, b and c". */
    @Override
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say("and", String.join(row("comma"), items.subList(0, last)), items.get(last));
    }

    @Override
    String series(List<String> items) {
        return String.join(row("comma"), items);
    }

    @Override
    String parts(List<String> parts) {
        return String.join(" ", parts);
    }

    @Override
    String counted(long number, String noun) {
        return number(number) + " " + nounFor(number, noun);
    }

    @Override
    String nounFor(long number, String noun) {
        return forms(noun)[number == 1 ? 0 : 1];
    }

    @Override
    String several(String noun) {
        return forms(noun)[1];
    }

    @Override
    String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }
}
