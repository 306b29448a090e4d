package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what sort of clause a verb before a ceasefire stands. */
final class Clausal {
    private static final WordSet UNREAL = Cue.words("UNREAL");
    private static final WordSet TOWN_HEAD = Cue.words("TOWN_HEAD");
    private static final WordSet NEARBY = Cue.words("NEARBY");
    private static final WordSet DUE = Cue.words("DUE");
    private static final WordSet ORDERS = Cue.words("ORDERS");
    private static final WordSet BEFORE_NOUN = Cue.words("BEFORE_NOUN");

    private final Scene scene;
    private final List<Token> tokens;

    Clausal(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether what looks like a verb or a circumstance is one: "مقترحا", "بعد تشاور مع" and "وقف إطلاق النار" are nouns. */
    boolean isVerb(Predicate verb) {
        int k = verb.token();
        boolean cue =
                (verb.participle() || verb.reading().senses().isOnly(VerbSense.OTHER)) && Cue.of(scene.word(k)) != null;
        // "رفض العرض، مطالبا بوقف شامل": a circumstance, though spelt like the noun
        cue &= !(verb.participle()
                && verb.has(VerbSense.DEMAND)
                && tokens.get(k - 1).is(","));
        // "دعوه فرنسية إلى هدنة", the ة without its dots
        cue |= !verb.reading().pronoun().isEmpty() && Cue.of(scene.word(k)) != null && scene.nisba(k + 1) != null;
        // "انتهاك", spelt like "it ended you"
        cue |= verb.reading().pronoun().equals("ك") && Cue.of(scene.word(k)) != null;
        // "أصدر أمرا بتمديد الهدنة", spelt like "they two ordered"
        cue |= ORDERS.contains(scene.form(k)) && !verb.explicitSubject();
        // "الأولى من نوعها"
        boolean kind = scene.form(k).startsWith("نوعه") && scene.form(k - 1).equals("من");
        boolean masdar = kind || scene.isMasdar(k) && BEFORE_NOUN.contains(scene.form(k - 1));
        // "قرب عين عيسى": a word of place is no verb, and none follows it
        boolean place = verb.has(VerbSense.OTHER) && TOWN_HEAD.contains(scene.form(k - 1))
                || NEARBY.contains(scene.form(k - 1))
                || NEARBY.contains(scene.form(k));
        // "إطالة أمد الهدنة"
        boolean span =
                scene.form(k).equals("امد") && Concepts.truce(scene, k + 1).truce() != Truce.NONE;
        // "خرق واضح لوقف إطلاق النار", "خرقا سافرا للهدنة": a noun and its adjective spelt like verbs
        boolean adjective = Cue.of(scene.word(k - 1)) == Cue.BREACH && ofTruce(k + 1)
                || Cue.of(scene.word(k)) == Cue.BREACH && (ofTruce(k + 1) || ofTruce(k + 2));
        // "الإطار الزمني لوقف إطلاق النار", spelt like "he obliged me"
        adjective |= verb.reading().pronoun().endsWith("ي")
                && scene.form(k).startsWith("ال")
                && scene.form(k - 1).startsWith("ال");
        return !cue
                && !adjective
                && !masdar
                && !place
                && !span
                && Concepts.truce(scene, k).truce() == Truce.NONE;
    }

    private boolean ofTruce(int k) {
        return scene.form(k).startsWith("ل") && Concepts.truce(scene, k).truce() != Truce.NONE;
    }

    /** "ما بادر إليه ترامب من امتناع": the verb of a relative clause, before which another governs. */
    boolean relative(Predicate verb) {
        return scene.form(verb.token() - 1).equals("ما") && !verb.negated()
                || scene.form(verb.token() - 1).equals("مما");
    }

    /** A relative clause that a comma closes before the ceasefire. */
    boolean subordinate(Predicate verb, int noun) {
        String before = scene.form(verb.token() - 1);
        if (!before.equals("الذي") && !before.equals("التي")) {
            return false;
        }
        for (int k = verb.token() + 1; k < noun; k++) {
            if (tokens.get(k).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "إذا رفضت باريس وقف إطلاق النار", "في حال وافقت". */
    boolean unreal(Predicate verb) {
        if (!verb.has(VerbSense.BE) && Modality.supposed(scene, verb)) {
            return true;
        }
        int from = Math.max(scene.sentenceStart(verb.token()), verb.token() - 3);
        for (int k = verb.token() - 1; k >= from; k--) {
            if (scene.clauses().conditionAt(k) || UNREAL.contains(scene.form(k)) && k == verb.token() - 1) {
                return true;
            }
            if (scene.actors().mentionAt(k) == null
                    && k < verb.token() - 1
                    && !tokens.get(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "على روسيا أن تقبل", "آن لكييف أن توافق", "حان الوقت أن": she ought to. */
    boolean obliged(Predicate verb) {
        if (!embedded(verb) || !scene.form(verb.token() - 1).equals("ان")) {
            return false;
        }
        ActorMention first = obligedFirst(verb);
        if (first == null) {
            return DUE.contains(scene.form(verb.token() - 2));
        }
        String before = scene.form(first.first() - 1);
        return before.endsWith("علي") || first.preposition() == 'ل' && DUE.contains(before);
    }

    /** The first of those who stand before "أن": "على روسيا وأوكرانيا أن تقبلا"; or null. */
    @Nullable
    ActorMention obligedFirst(Predicate verb) {
        ActorMention last = scene.actors().mentionAt(verb.token() - 2);
        return last == null ? null : firstOf(last);
    }

    /** The first of those who are joined by "و" of whom one is the last. */
    ActorMention firstOf(ActorMention last) {
        ActorMention first = last;
        for (ActorMention other = joined(last); other != null; other = joined(other)) {
            first = other;
        }
        return first;
    }

    /** Whom an actor is coordinated with before himself, or null. */
    private @Nullable ActorMention joined(ActorMention mention) {
        return mention.conjunction() == 0 ? null : scene.actors().mentionAt(mention.first() - 1);
    }

    /** "أن توافق", "بأن يقبل": wanted, not told as a fact. */
    boolean embedded(Predicate verb) {
        String before = scene.form(verb.token() - 1);
        boolean that = before.equals("ان") || before.equals("وان") || before.equals("بان") || before.equals("لان");
        return that
                && verb.reading().form().tense() != Tense.PAST
                && !verb.reading().cut().future()
                && !cameBefore(verb);
    }

    /** "تبادلتا القصف أياما قبل أن يعلن ترامب هدنة": behind a past, what it came before has happened. */
    private boolean cameBefore(Predicate verb) {
        Predicate main = scene.form(verb.token() - 2).equals("قبل") ? scene.predicateBefore(verb.token() - 2) : null;
        return main != null
                && main.reading().isPast()
                && !main.negated()
                && !main.has(VerbSense.SAY)
                && verb.has(VerbSense.SAY);
    }

    boolean pluperfect(Predicate verb) {
        int from = Math.max(scene.sentenceStart(verb.token()), verb.token() - 12);
        for (int k = verb.token() - 1; k >= from; k--) {
            if (scene.bare(k).equals("كان")
                    || scene.bare(k).equals("كانت")
                    || scene.bare(k).equals("كانا")) {
                return verb.reading().isPast();
            }
        }
        return false;
    }

    /** "اتفق الزعيمان على أن السلام … سيبدأ بوقف": they share a view of it. */
    boolean thoughtOnly(Predicate verb, int noun) {
        for (int k = verb.token() + 2; k < noun; k++) {
            if (scene.form(k).equals("ان") && scene.form(k - 1).equals("علي")) {
                Predicate next = scene.actors().predicateAt(k + 1);
                return next == null || !next.has(VerbSense.STOP);
            }
        }
        return false;
    }

    /** Whether a word that opens what is said stands between: "قال إن الهدنة …". */
    boolean complement(Predicate verb, int noun) {
        for (int k = verb.token() + 1; k < noun; k++) {
            if (Words.COMPLEMENT.contains(scene.form(k)) && scene.actors().mentionAt(k) == null
                    || tokens.get(k).is(":")) {
                return true;
            }
        }
        return false;
    }
}
