package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two who act together, of whom no lexicon knows one: "باكو وسلطات الإقليم قد أعلنتا", "قواته وحليفتها الحركة الشعبية قبلتا",
 * "اتفقت كييف والانفصاليون على".
 */
final class JointSubject {
    private static final WordSet FIGHTERS = Cue.words("FIGHTERS");
    private static final int LONGEST = 4;

    private final Scene scene;

    JointSubject(Scene scene) {
        this.scene = scene;
    }

    /** Both of them; none where the verb's subject is no such pair. */
    List<ActorMention> of(Predicate verb) {
        if (verb.participle()) {
            return List.of();
        }
        boolean half =
                !verb.explicitSubject() || Scene.entitiesOf(verb.subject()).size() < 2;
        return verb.isDual() && half ? before(verb.token()) : behind(verb);
    }

    private List<ActorMention> before(int verb) {
        int end = scene.form(verb - 1).equals("قد") ? verb - 1 : verb;
        ActorMention named = scene.actors().mentionAt(end - 1);
        int opener = named != null ? named.first() - 1 : opener(end);
        if (opener < 1 || !conjoined(opener)) {
            return List.of();
        }
        ActorMention first = scene.actors().mentionAt(opener - 1);
        ActorMention state = first == null || end - opener > 1 ? null : alsoOf(first, opener);
        ActorMention second =
                named != null ? named : state != null ? state : scene.actors().groupMention(opener, end, 1);
        return pair(first, second);
    }

    /** The noun with "and" that opens a phrase of a few words without a verb or preposition; or -1. */
    private int opener(int end) {
        for (int k = end - 1; k > 0 && end - k <= LONGEST; k--) {
            if (!scene.tokens().get(k).isWord()
                    || Words.FUNCTION.contains(scene.form(k))
                    || scene.actors().predicateAt(k) != null) {
                return -1;
            }
            if (conjoined(k) && scene.actors().mentionAt(k - 1) != null) {
                return k;
            }
        }
        return -1;
    }

    private boolean conjoined(int k) {
        return scene.form(k).startsWith("و")
                && scene.form(k).length() > 3
                && scene.actors().mentionAt(k) == null;
    }

    private List<ActorMention> behind(Predicate verb) {
        boolean one = verb.explicitSubject()
                && verb.subject().size() == 1
                && verb.subject().get(0).first() > verb.token();
        int next = one ? verb.subject().get(0).last() : -1;
        if (!one || !conjoined(next)) {
            return List.of();
        }
        ActorMention state = alsoOf(verb.subject().get(0), next);
        if (state != null) {
            return pair(verb.subject().get(0), state);
        }
        String word = scene.form(next).substring(1);
        boolean article = word.startsWith("ال");
        if (!FIGHTERS.contains(article ? word.substring(2) : word)) {
            return List.of();
        }
        String adjective = scene.form(next + 1);
        boolean described = scene.nisba(next + 1) != null || article && adjective.startsWith("ال");
        int end = described && scene.actors().mentionFrom(next + 1) == null ? next + 2 : next + 1;
        return pair(verb.subject().get(0), scene.actors().groupMention(next, end, 1));
    }

    /** "القوات الأفغانية والباكستانية": the forces of a second state, told by its adjective alone. */
    private @Nullable ActorMention alsoOf(ActorMention first, int next) {
        Entity other = scene.nisba(first.last() - 1) == null ? null : scene.nisba(next);
        return other == null || first.isPerson() ? null : scene.actors().stateMention(next, other);
    }

    private static List<ActorMention> pair(@Nullable ActorMention first, ActorMention second) {
        if (first == null || first.entities().isEmpty() || second.entities().isEmpty()) {
            return List.of();
        }
        List<ActorMention> both = new ArrayList<>(List.of(first, second));
        List<?> two = Scene.entitiesOf(both);
        return two.size() == 2 && Doers.belligerents(both) ? both : List.of();
    }
}
