package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorFinder;
import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.Condition;
import dev.bayan.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts "رفع الحصار، وفتح المعابر، وأن تنسحب" into the conditions that it tells. */
final class ConditionList {
    private static final WordSet FURTHER = Cue.words("FURTHER_TERM");

    private final Scene scene;
    private final List<Token> tokens;

    ConditionList(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Where the members that begin at a token end, at a limit at the latest. */
    int end(int from, int limit) {
        int end = scene.clauses().end(from, true);
        // "، وأن ينقطع" goes on with the list
        while (end < limit
                && (scene.bare(end).equals("ان")
                        || member(end)
                        || tokens.get(end).is(",") && member(end + 1))) {
            int next = scene.clauses().end(end + 2 < limit ? end + 2 : end + 1, true);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "…، ومكتبي مستعد": a new clause after a comma is no member. */
    private boolean newClause(int k) {
        ActorMention next = tokens.get(k).is(",") ? scene.actors().mentionFrom(k + 1) : null;
        return next != null && next.conjunction() == 'و';
    }

    /** Adds the members between two tokens as conditions of whoever sets them. */
    void add(TruceDraft draft, List<ActorMention> by, int from, int to) {
        int start = from;
        int last = to;
        for (int k = from + 1; k < last; k++) {
            last = newClause(k) ? k : last;
        }
        for (int k = from + 1; k <= last; k++) {
            if ((k == last || member(k)) && k > start) {
                Mention span = scene.span(start, k);
                // "وثانيها فتح المعابر", "ومن فتح المعابر"
                boolean counted = start > from && isOpener(start - 1);
                int begin = start > from && !counted
                        ? ActorFinder.withoutPrefix(scene.text().text(), span.start(), span.end(), 1)
                        : span.start();
                int finish = trimmed(span.end(), begin);
                draft.conditions.add(new Condition(
                        actor(by), begin, finish, scene.text().text().substring(begin, finish)));
                start = isOpener(k) ? k + 1 : k;
            }
        }
    }

    private int trimmed(int end, int begin) {
        String text = scene.text().text();
        int finish = end;
        while (finish > begin + 1 && "،, ".indexOf(text.charAt(finish - 1)) >= 0) {
            finish--;
        }
        return finish;
    }

    /** "وثانيها", or "ومن" before another masdar: a word before a further member that is none of it. */
    private boolean isOpener(int k) {
        return FURTHER.contains(scene.form(k)) || scene.form(k).equals("ومن") && scene.isMasdar(k + 1);
    }

    /** Whether a further member of a list begins: "وإعادة", "وأن", "وعدم", "وضرورة", "وثانيها". */
    private boolean member(int k) {
        return isOpener(k)
                || scene.form(k).equals("وان")
                || scene.form(k).equals("وعدم")
                || andMasdar(k)
                || scene.form(k).startsWith("و") && Cue.of(scene.word(k)) == Cue.NEED;
    }

    private boolean andMasdar(int k) {
        return k < tokens.size()
                && scene.actors().mentionFrom(k) == null
                && scene.actors().readings(k).stream()
                        .anyMatch(r -> r.isMasdar() && r.cut().conjunction() == 'و');
    }

    /** Who sets a condition: the first of some. */
    Optional<Actor> actor(List<ActorMention> by) {
        List<Actor> actors = new ArrayList<>(scene.actorsOf(by));
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(0));
    }
}
