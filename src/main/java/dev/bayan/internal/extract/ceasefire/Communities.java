package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import java.util.List;

/**
 * Two peoples or tribes that no lexicon knows, told by what they are called or by who speaks for them: "قبيلتا النوير والمورلي",
 * "أعيان من المساليت والرزيقات", "شيوخ قبيلتي عبيدة ومراد".
 */
final class Communities {
    private static final WordSet TWO_TRIBES = Cue.words("TWO_TRIBES");
    private static final WordSet TRIBES = Cue.words("TRIBES");
    private static final WordSet NOTABLES = Cue.words("NOTABLES");
    private static final WordSet LEADERS = Cue.words("LEADERS");
    private static final WordSet NO_PEOPLE = Cue.words("NO_PEOPLE");
    private static final WordSet AREAS = Cue.words("AREA_HEAD");
    private static final WordSet OF = WordSet.of("من", "عن");

    private final Scene scene;

    Communities(Scene scene) {
        this.scene = scene;
    }

    /** Both of them, where their phrase begins at a token; else none. */
    List<ActorMention> at(int from) {
        int k = from;
        boolean notables = NOTABLES.contains(scene.form(k));
        boolean leaders = LEADERS.contains(scene.form(k));
        if (notables || leaders) {
            k++;
            k += OF.contains(scene.form(k)) ? 1 : 0;
        }
        boolean two = TWO_TRIBES.contains(scene.form(k));
        boolean tribes = two || TRIBES.contains(scene.form(k));
        k += tribes ? 1 : 0;
        // "قادة الأحزاب والنقابات": whoever leads may lead anything, so the tribe has to be named as one
        if (!tribes && !notables || !people(scene.form(k), two)) {
            return List.of();
        }
        String second = scene.form(k + 1);
        if (!second.startsWith("و")
                || !people(second.substring(1), two)
                || scene.form(k).startsWith("ال") != second.startsWith("وال")
                || !bare(k)
                || !bare(k + 1)) {
            return List.of();
        }
        return List.of(scene.actors().groupMention(k, k + 1, 0), scene.actors().groupMention(k + 1, k + 2, 1));
    }

    /** A name has the article, but behind "the two tribes" it may go without: "قبائل رعوية" are described, not named. */
    private static boolean people(String word, boolean two) {
        boolean article = word.startsWith("ال");
        String noun = article ? word.substring(2) : word;
        return (article || two)
                && noun.length() > 2
                && !Words.FUNCTION.contains(word)
                && !AREAS.contains(noun)
                && !AREAS.contains(word)
                && !NO_PEOPLE.contains(noun);
    }

    /** A word that names no actor of its own and no state by an adjective: "القبائل العربية والكردية". */
    private boolean bare(int k) {
        return scene.tokens().get(k).isWord() && scene.actors().mentionAt(k) == null && scene.nisba(k) == null;
    }
}
