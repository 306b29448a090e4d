package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Documents as the extractors see them, for tests that ask about a word of a short text. */
final class Scenes {
    private Scenes() {}

    /** As of Tuesday, 18 March 2025. */
    static Scene of(String text) {
        return new Scene(
                text.replace("\\n", "\n"),
                Optional.of(LocalDate.of(2025, 3, 18)),
                false,
                Gazetteer.get(),
                new MentionLimit(1000));
    }

    /** The first token that is written like a word. */
    static int token(Scene scene, String word) {
        for (Token token : scene.tokens()) {
            if (scene.text().text().substring(token.start(), token.end()).equals(word)) {
                return token.index();
            }
        }
        throw new IllegalArgumentException(
                word + " is no word of " + scene.text().text());
    }

    /** The words of a range, or "-" for none. */
    static String words(Scene scene, int from, int to) {
        return to <= from ? "-" : scene.span(from, to).text();
    }

    /** Whom some mentions mean, by their English names, or "-" for nobody. */
    static String names(List<ActorMention> mentions) {
        List<Entity> entities = Scene.entitiesOf(mentions);
        return entities.isEmpty()
                ? "-"
                : entities.stream()
                        .map(entity -> entity.label() == null ? entity.name() : entity.label())
                        .collect(Collectors.joining(" + "));
    }
}
