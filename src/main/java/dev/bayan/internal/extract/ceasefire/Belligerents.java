package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who fights whom in a text, wherever it tells so: "المعارك بين القوات الحكومية والمتمردين", "تخوض الهند وباكستان مواجهات", who
 * exchanges captives with whom, between whom somebody mediates. A ceasefire between "the two sides" is one between them, and not between those who tell of it.
 */
final class Belligerents {
    private static final WordSet CONFLICT = Cue.words("CONFLICT");
    private static final int HEAD_REACH = 9;
    private static final int OBJECT_REACH = 8;

    private final Scene scene;
    private @Nullable List<ActorMention> two;
    private @Nullable List<List<ActorMention>> conflicts;

    Belligerents(Scene scene) {
        this.scene = scene;
    }

    /** The two sides of the text's one conflict; empty where it tells of none, or of several. Found once. */
    List<ActorMention> two() {
        if (two == null) {
            two = find();
        }
        return two;
    }

    /** Whether a side is one of the two. */
    boolean fights(Entity entity) {
        return isAmong(entity, two());
    }

    /** Whether one of some is. */
    boolean fightsAny(List<Entity> entities) {
        for (Entity entity : entities) {
            if (fights(entity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(Entity entity, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            if (mention.meant().sameSide(entity)) {
                return true;
            }
        }
        return false;
    }

    private List<ActorMention> find() {
        List<ActorMention> found = List.of();
        for (List<ActorMention> here : conflicts()) {
            if (found.isEmpty()) {
                found = here;
                continue;
            }
            for (ActorMention mention : here) {
                if (!isAmong(mention.meant(), found)) {
                    return List.of();
                }
            }
        }
        return found;
    }

    /** The two sides of each conflict or exchange told of. Found once. */
    List<List<ActorMention>> conflicts() {
        List<List<ActorMention>> found = conflicts;
        if (found == null) {
            found = new ArrayList<>();
            for (int k = 0; k < scene.tokens().size(); k++) {
                List<ActorMention> here = isConflict(k) ? conflict(k) : List.of();
                if (!here.isEmpty()) {
                    found.add(here);
                }
            }
            conflicts = found;
        }
        return found;
    }

    private boolean isConflict(int k) {
        Predicate verb = scene.actors().predicateAt(k);
        return CONFLICT.contains(scene.form(k))
                || Concepts.in(scene.form(k), CONFLICT) != null
                || Concepts.exchange(scene, k) > 0
                || verb != null && verb.has(VerbSense.MEDIATE)
                || verb != null && verb.has(VerbSense.EXCHANGE) && captives(k);
    }

    /** "تتبادلان غدا 175 أسيرا". */
    private boolean captives(int exchange) {
        for (int k = exchange + 1; k < Math.min(scene.sentenceEnd(exchange), exchange + OBJECT_REACH); k++) {
            if (Concepts.captives(scene.form(k)) != null) {
                return true;
            }
        }
        return false;
    }

    private List<ActorMention> conflict(int k) {
        int end = Math.min(scene.sentenceEnd(k), k + HEAD_REACH);
        for (int j = k + 1; j < end && !scene.tokens().get(j).is(","); j++) {
            ActorMention mention = scene.form(j).equals("بين") ? scene.actors().mentionFrom(j + 1) : null;
            if (mention != null) {
                return facing(scene.actors().coordination(mention));
            }
        }
        Predicate here = scene.actors().predicateAt(k);
        Predicate verb = here != null && here.has(VerbSense.EXCHANGE) ? here : scene.predicateBefore(k);
        boolean fought = verb != null
                && k - verb.token() <= OBJECT_REACH
                && !verb.negated()
                && verb.explicitSubject()
                && !verb.has(VerbSense.SAY)
                && (verb.has(VerbSense.EXCHANGE) || verb.has(VerbSense.AGREE) || Doers.is(verb, "خاض"));
        return fought && verb != null ? facing(verb.subject()) : List.of();
    }

    /** Two that may fire, one of each side. */
    private static List<ActorMention> facing(List<ActorMention> mentions) {
        List<ActorMention> known = Doers.known(mentions);
        boolean two = known.size() == 2
                && Scene.entitiesOf(known).size() == 2
                && !known.get(0).meant().sameSide(known.get(1).meant());
        return two && Doers.belligerents(known) ? known : List.of();
    }
}
