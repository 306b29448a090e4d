package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who fight and are called by a common noun: "المتمردون", "الخاطفين". They are the armed group that the text has named
 * before; where it has named none, a group of their own.
 */
final class Rebels {
    private static final WordSet FIGHTERS = Cue.words("FIGHTERS");
    private static final int BACKGROUND = 200;
    private static final int PHRASE = 2;

    private final Scene scene;

    Rebels(Scene scene) {
        this.scene = scene;
    }

    /** The side that a definite plural at a token means; none where it is no such word. */
    List<ActorMention> at(int k) {
        if (!plural(k)) {
            return List.of();
        }
        boolean described =
                scene.form(k + 1).startsWith("ال") && isPlural(scene.form(k + 1)) || scene.nisba(k + 1) != null;
        ActorMention named = described ? null : named(k);
        return List.of(named != null ? named : scene.actors().groupMention(k, described ? k + PHRASE : k + 1, 0));
    }

    /** "قال الوزير إن المتمردين وافقوا": those who stand right before a verb, at the head of its clause. */
    List<ActorMention> before(int verb) {
        int end = scene.form(verb - 1).equals("قد") ? verb - 1 : verb;
        for (int k = end - 1; k >= Math.max(scene.sentenceStart(verb), end - PHRASE); k--) {
            boolean opens = k == scene.sentenceStart(k)
                    || !scene.tokens().get(k - 1).isWord()
                    || scene.form(k - 1).endsWith("ان");
            if (opens && plural(k)) {
                return at(k);
            }
        }
        return List.of();
    }

    private boolean plural(int k) {
        String form = scene.form(k);
        return form.startsWith("ال")
                && isPlural(form)
                && FIGHTERS.contains(form.substring(2))
                && scene.actors().mentionAt(k) == null;
    }

    private static boolean isPlural(String form) {
        return form.endsWith("ون") || form.endsWith("ين");
    }

    private @Nullable ActorMention named(int k) {
        ActorMention last = null;
        for (ActorMention mention : scene.mentions(Math.max(0, k - BACKGROUND), k)) {
            boolean group = mention.entity() != null && mention.entity().kind() == ActorKind.ARMED_GROUP;
            last = group ? mention : last;
        }
        return last;
    }
}
