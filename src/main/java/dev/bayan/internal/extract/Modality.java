package dev.bayan.internal.extract;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.WordSet;

/** Whether what a trigger names is told as real: not denied, not negated. */
public final class Modality {
    private static final WordSet NEGATION = WordSet.of(
            "لم", "ولم", "فلم", "ليس", "ليست", "دون", "بدون", "بلا", "عدم", "غير", "لا", "ولا", "انعدام", "غياب");

    private static final WordSet WHETHER = WordSet.of("هل", "وهل", "فهل", "متي", "ومتي");

    private static final WordSet BUT =
            WordSet.of("لكنه", "لكنها", "لكنهم", "لكنهما", "ولكنه", "ولكنها", "ولكنهم", "ولكنهما", "لكن", "ولكن");

    private static final WordSet EXCEPT = WordSet.of("غير", "الا", "بيد");

    private static final WordSet POSSIBLY = WordSet.of("قد", "وقد", "فقد");
    private static final WordSet PERHAPS = WordSet.of("ربما", "وربما", "فربما", "لعل", "ولعل", "عسي");
    private static final WordSet IF_ONLY = WordSet.of("لو", "ولو", "فلو", "هل", "وهل", "فهل");
    private static final WordSet IF = WordSet.of("اذا", "ان");
    private static final WordSet WHAT = WordSet.of("ما", "عما", "فيما", "مما", "بما");
    private static final WordSet POSSIBLE = WordSet.of("المحتمل", "الممكن", "الجائز", "الوارد", "يحتمل", "يمكن");
    private static final WordSet BEING = WordSet.of("كان", "كانت", "كانا", "كانتا", "كانوا", "سوف", "ان");

    /** How far before a verb the particle may stand that makes it a mere possibility. */
    private static final int CLAUSE = 8;

    /** How many tokens a denial may stand before what it denies. */
    private static final int REACH = 60;

    private Modality() {}

    /** Whether a verb of denial governs the token in its sentence: "نفى أن تكون لندن قد تعهدت". */
    public static boolean denied(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(scene.sentenceStart(i), i - REACH); k--) {
            Predicate governor = scene.actors().predicateAt(k);
            if (governor == null) {
                continue;
            }
            if (governor.has(VerbSense.DENY) && !governor.negated()) {
                return true;
            }
            if (!governor.participle()
                    && governor.reading().isPast()
                    && governor.explicitSubject()
                    && !subordinate(scene, k)) {
                return false;
            }
            // "ينفي سقوط ضحايا ويؤكد أن …": what is said next is not denied
            boolean saidNext =
                    governor.has(VerbSense.SAY) && governor.reading().cut().conjunction() == 'و' && !governor.negated();
            if (governor.participle() && governor.has(VerbSense.SAY) || saidNext || turns(scene, governor)) {
                return false;
            }
        }
        return false;
    }

    /** "نفى وجود خطط للقاء، لكنه أكد أن": what somebody says after a turn is not denied. */
    private static boolean turns(Scene scene, Predicate saying) {
        String before = scene.form(saying.token() - 1);
        String exceptive = scene.form(saying.token() - 2);
        return saying.has(VerbSense.SAY)
                && !saying.negated()
                && (BUT.contains(before) || EXCEPT.contains(exceptive) && before.startsWith("ان"));
    }

    private static boolean subordinate(Scene scene, int verb) {
        for (int k = verb - 1; k >= scene.sentenceStart(verb) && verb - k < 10; k--) {
            String form = scene.form(k);
            if (form.equals("ان")
                    || form.equals("قد")
                    || form.equals("بان")
                    || form.equals("الذي")
                    || form.equals("التي")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "قد تقبل", "لو أن موسكو قبلت", "عما إذا كانت ستقبل", "ربما تقبل", "من المحتمل أن تقبل": whether a verb is only possible, imagined or
     * asked about; its subject may stand before it.
     */
    public static boolean supposed(Scene scene, Predicate verb) {
        int i = verb.token();
        boolean present = !verb.participle() && verb.reading().form().tense() == Tense.PRESENT;
        if (present && POSSIBLY.contains(scene.form(i - 1)) || PERHAPS.contains(scene.form(i - 1))) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(scene.sentenceStart(i), i - CLAUSE); k--) {
            ActorMention subject = scene.actors().mentionAt(k);
            String form = scene.form(k);
            if (subject != null && subject.preposition() == 0) {
                k = subject.first();
            } else if (IF_ONLY.contains(form)
                    || IF.contains(form) && WHAT.contains(scene.form(k - 1))
                    || POSSIBLE.contains(form) && scene.form(k + 1).equals("ان")) {
                return true;
            } else if (!BEING.contains(form)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the token's sentence closes with a question mark. */
    public static boolean asks(Scene scene, int i) {
        int last = scene.sentenceEnd(i) - 1;
        return scene.tokens().get(last).is("?")
                || last > i && scene.tokens().get(last - 1).is("?");
    }

    /** "هل وافقت موسكو على هدنة؟", "متى تبدأ الهدنة؟": whether a sentence asks if or when something is so, which asserts nothing. */
    public static boolean asked(Scene scene, int i) {
        boolean asks = asks(scene, i);
        for (int k = i - 1; asks && k >= Math.max(scene.sentenceStart(i), i - REACH); k--) {
            if (WHETHER.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a negation stands right before a noun: "دون أي اتصال", "لا اتفاق", "ولم يجر أي اتصال". */
    public static boolean negatedNoun(Scene scene, int i) {
        int start = scene.sentenceStart(i);
        int k = i - 1;
        while (k >= start && i - k <= 5) {
            String form = scene.form(k);
            if (NEGATION.contains(form) && !(form.equals("غير") && k < i - 1)) {
                return true;
            }
            Predicate predicate = scene.actors().predicateAt(k);
            if (predicate != null) {
                return predicate.negated();
            }
            if (!scene.tokens().get(k).isWord()) {
                return false;
            }
            k--;
        }
        return false;
    }
}
