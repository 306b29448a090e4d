package dev.bayan.internal.extract.call;

import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.model.EventType;

/** A call told as the occasion of the sentence before: "بحث فلان، الأحد، مع فلان سبل السلام. جاء ذلك في اتصال هاتفي". */
final class CallOccasion {
    /** How far "ذلك" stands before the noun: "جاء ذلك خلال مباحثات أجراها عبر اتصال". */
    private static final int NEAR = 4;
    /** How many words at the head of the sentence before may tell its day. */
    private static final int HEAD = 24;

    private final CallScene calls;
    private final CallDetails details;

    CallOccasion(CallScene calls, CallDetails details) {
        this.calls = calls;
        this.details = details;
    }

    /** Takes the day and the topics of the sentence before where the noun at a token tells on what occasion it was. */
    void take(CallDraft call, int noun) {
        int sentence = calls.scene.sentence(noun);
        if (sentence == 0 || !pointsBack(noun)) {
            return;
        }
        int from = calls.scene.text().sentenceStart(sentence - 1);
        int to = calls.scene.text().sentenceEnd(sentence - 1);
        int said = from;
        while (said < Math.min(to, from + HEAD) && !Words.COMPLEMENT.contains(calls.form(said))) {
            said++;
        }
        int head = to;
        for (int i = from; i < said; i++) {
            Verb verb = calls.verb(i);
            if (verb != null && verb.is(VerbSense.DISCUSS) && !verb.negated()) {
                CallTopics.add(call, details.topics().in(i, to));
                head = i;
                break;
            }
        }
        if (call.date == null) {
            details.date(from, said, said, call.status)
                    .ifPresent(
                            day -> call.date = day.toMention(calls.scene.text().text()));
        }
        if (head < to && !call.topics.isEmpty()) {
            call.mentions.add(calls.scene.mention(EventType.CALL, head, to));
        }
    }

    private boolean pointsBack(int noun) {
        for (int k = noun - 1; k >= Math.max(calls.scene.sentenceStart(noun) + 1, noun - NEAR); k--) {
            if (calls.form(k).equals("ذلك")) {
                // "جاء ذلك خلال", "أن ذلك جاء خلال"
                return calls.in(k + 1, "DURING") && calls.in(k - 1, "CAME")
                        || calls.in(k + 1, "CAME") && calls.in(k + 2, "DURING");
            }
        }
        return false;
    }
}
