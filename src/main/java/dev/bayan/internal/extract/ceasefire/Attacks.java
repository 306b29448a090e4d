package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;
import java.util.List;

/** Attacks that break a ceasefire without a word of breach: "اتهمته بقصف البلدة بعد سريان الهدنة", "قصفت القرى، وهذا خرق للاتفاق". */
final class Attacks {
    private static final WordSet ATTACK = Cue.words("ATTACK");
    private static final WordSet ATTACKING = Cue.words("ATTACKING");
    private static final WordSet THIS_DEED = Cue.words("THIS_DEED");
    private static final WordSet IN_SPITE = Cue.words("IN_SPITE");
    private static final WordSet RENEWING = Cue.words("RENEWING");
    private static final WordSet OWN_ATTACKS = Cue.words("OWN_ATTACKS");
    private static final WordSet UNITS = Cue.words("UNITS");
    private static final WordSet RENEWED = Cue.words("RENEWED");
    private static final int VERBS = 3;
    private static final int GAP = 4;

    private final Scene scene;
    private final Doers doers;

    Attacks(Scene scene, Doers doers) {
        this.scene = scene;
        this.doers = doers;
    }

    /** "بعد ساعات من بدء الهدنة": whether the word at a token begins such a span, which ends before another. */
    boolean spanAfter(int k, int at) {
        if (!scene.form(k).equals("بعد")
                || at - k > GAP + 1
                || !scene.form(at - 1).equals("من") && !scene.form(at - 1).equals("علي")) {
            return false;
        }
        boolean measured = scene.time().duration(k + 1).stream().anyMatch(d -> d.last() == at - 1);
        return measured || k + 2 == at - 1 && UNITS.contains(scene.form(k + 1));
    }

    /** Who is accused of an attack that a preposition at a token puts after the ceasefire's beginning; none where nobody is. */
    List<ActorMention> accused(Predicate verb, int adjunct) {
        boolean mutual = verb.has(VerbSense.EXCHANGE);
        if (!verb.has(VerbSense.ACCUSE) && !mutual || verb.negated()) {
            return List.of();
        }
        for (int k = verb.token() + 1; k < adjunct; k++) {
            boolean renewed = RENEWED.contains(scene.form(k)) && ofAttack(k + 1);
            if (renewed || scene.form(k).startsWith("ب") && Concepts.in(scene.form(k), ATTACK) != null) {
                // "تبادلا الاتهامات بقصف القرى"
                boolean accuses = !mutual
                        || scene.form(k - 1).startsWith("الاتهام")
                        || scene.form(k - 1).startsWith("اتهام");
                return !accuses ? List.of() : Doers.known(mutual ? verb.subject() : doers.accused(verb, k));
            }
        }
        return List.of();
    }

    /** Who attacks in spite of the ceasefire; none where the verb tells of something else. */
    List<ActorMention> inSpite(Predicate verb, int adjunct) {
        boolean after = scene.form(adjunct).equals("بعد") || scene.form(adjunct).equals("منذ");
        boolean afterIt = after && Cue.of(scene.word(adjunct + 1)) == Cue.BEGINNING;
        return afterIt || IN_SPITE.contains(scene.form(adjunct)) ? attacker(verb) : List.of();
    }

    /** "قصفت القرى، وهذا خرق للاتفاق": whose attack, told before it in its sentence, a word of breach means. */
    List<ActorMention> called(int breach) {
        boolean pointing = THIS_DEED.contains(scene.form(breach - 1))
                || THIS_DEED.contains(scene.form(breach - 2))
                || THIS_DEED.contains(scene.form(breach - 3));
        Predicate verb = pointing ? scene.predicateBefore(breach) : null;
        for (int i = 0; verb != null && i < VERBS; i++) {
            List<ActorMention> who = verb.has(VerbSense.ACCUSE) && !verb.negated()
                    ? Doers.known(doers.accused(verb, breach))
                    : attacker(verb);
            if (!who.isEmpty()) {
                return who;
            }
            verb = scene.predicateBefore(verb.token());
        }
        return List.of();
    }

    /** "استأنفت غاراتها", "تواصل القوات قصف". */
    private boolean goesOn(Predicate verb) {
        boolean goes =
                verb.has(VerbSense.CONTINUE) || RENEWING.contains(verb.reading().verb());
        int from = verb.token() + 1;
        for (ActorMention mention : verb.subject()) {
            from = Math.max(from, mention.first() > verb.token() ? mention.last() : from);
        }
        return goes && (ofAttack(from) || ofAttack(from + 1));
    }

    private boolean ofAttack(int k) {
        String form = scene.form(k);
        boolean article = form.startsWith("ال") && ATTACK.contains(form.substring(2));
        return article
                || Concepts.in(form, ATTACK) != null
                || Concepts.in(form, OWN_ATTACKS) != null && !form.startsWith("عمليات");
    }

    private List<ActorMention> attacker(Predicate verb) {
        boolean attacks = (ATTACKING.contains(verb.reading().verb()) || goesOn(verb))
                && !verb.negated()
                && !verb.participle()
                && !verb.reading().form().passive()
                && !verb.reading().cut().future();
        List<ActorMention> who = attacks ? doers.of(verb) : List.of();
        return Doers.belligerents(who) ? who : List.of();
    }
}
