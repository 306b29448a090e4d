package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Mention;
import dev.bayan.model.Sentiment;
import java.util.List;
import java.util.Optional;

/**
 * Judgements of a call told before that no noun of a call names again: "أضاف أن نبرة الحديث كانت ودية", "واصفا النقاش بأنه
 * صريح", "أعتقد أنها سارت بشكل جيد".
 */
final class TalkJudgements {
    /** How far behind the talk stands what is said of it. */
    private static final int SAID = 8;
    /** How many words a judgement has. */
    private static final int WORDS = 8;

    private final CallScene calls;

    TalkJudgements(CallScene calls) {
        this.calls = calls;
    }

    /** Whether a judgement of a talk begins at a token. */
    boolean begins(int i) {
        return said(i) > i;
    }

    /** Adds what is judged at a token; the index after it, or the token itself where nothing is. */
    int add(CallDraft call, int i) {
        int from = said(i);
        int end = Math.min(calls.scene.sentenceEnd(i), from + WORDS);
        int good = 0;
        int bad = 0;
        int first = -1;
        int last = -1;
        for (int k = from; k < end && !calls.isComma(k) && !calls.isStop(k); k++) {
            boolean plus = calls.in(k, "POSITIVE") || calls.in(k, "BEST");
            boolean minus = calls.in(k, "NEGATIVE");
            good += plus ? 1 : 0;
            bad += minus ? 1 : 0;
            first = first < 0 && (plus || minus) ? k : first;
            last = plus || minus ? k : last;
        }
        List<Actor> judges = calls.scene.actorsOf(judges(i));
        if (first < 0 || judges.size() != 1) {
            return i;
        }
        Mention words = calls.scene.span(first, last + 1);
        Sentiment sentiment =
                good > 0 && bad > 0 ? Sentiment.MIXED : good > 0 ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
        CallAssessments.addOnce(
                call, new Assessment(Optional.of(judges.get(0)), sentiment, words.start(), words.end(), words.text()));
        return last + 1;
    }

    private List<ActorMention> judges(int i) {
        var participle = i > 0 ? calls.scene.actors().predicateAt(i - 1) : null;
        return participle != null && calls.in(i - 1, "DEEMING")
                ? participle.subject()
                : calls.scene.attribution().speaker(i);
    }

    /** "وقال الكرملين إنها كانت صريحة": what was so, where no woman speaks of herself. */
    private boolean itWas(int i) {
        String before = calls.form(i - 1);
        if (!calls.in(i, "WAS") || !Words.COMPLEMENT.contains(before) || !before.endsWith("ها")) {
            return false;
        }
        Verb saying = calls.verbBefore(i);
        return saying != null
                && saying.is(VerbSense.SAY)
                && saying.explicit()
                && saying.reading().form().gender() == VerbForm.Gender.MASCULINE
                && i - saying.token() < SAID
                && (calls.in(i + 1, "POSITIVE") || calls.in(i + 1, "NEGATIVE"));
    }

    /** Where the words begin that judge the talk at a token; the token itself where none do. */
    private int said(int i) {
        if (i > 0 && itWas(i)) {
            return i + 1;
        }
        boolean talk = calls.in(i, "TALK_NOUN");
        boolean goes = calls.in(i, "WENT");
        if (!talk && !goes || i < 1 || calls.callNoun(i) != CallNoun.NONE) {
            return i;
        }
        String before = calls.form(i - 1);
        boolean went = goes
                && Words.COMPLEMENT.contains(before)
                && (before.endsWith("ها") || before.endsWith("نه"))
                && (calls.in(i + 1, "TOPIC_MANNER") || calls.form(i + 1).equals("علي"));
        if (went) {
            return i + 1;
        }
        if (!talk) {
            return i;
        }
        int end = Math.min(calls.scene.sentenceEnd(i), i + SAID);
        if (calls.in(i - 1, "DEEMING")) {
            for (int k = i + 1; k < end && !calls.isComma(k); k++) {
                if (calls.form(k).startsWith("بان")) {
                    return k + 1;
                }
            }
            return i;
        }
        int head = calls.in(i - 1, "TONE") ? i - 1 : i;
        if (head < 1 || !Words.COMPLEMENT.contains(calls.form(head - 1))) {
            return i;
        }
        for (int k = i + 1; k < end && !calls.isComma(k); k++) {
            Verb verb = calls.verb(k);
            if (verb != null) {
                return verb.is(VerbSense.BE) && !verb.negated() ? k + 1 : i;
            }
        }
        return i;
    }
}
