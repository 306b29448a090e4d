package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.model.CallChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads calls from headlines that quote: "فلان لفلان هاتفيا: …", "فلان لفلان عبر الفيديو: …"; the verb of saying is left out. */
final class HeadlineCalls {
    private static final int MEANS = 4;

    private final CallScene calls;

    HeadlineCalls(CallScene calls) {
        this.calls = calls;
    }

    /** The call whose means stands at a token, between the two who speak and a colon; or null. */
    @Nullable
    CallDraft read(int i) {
        if (!calls.namesMeans(i, i + 1)) {
            return null;
        }
        boolean phone = calls.in(i, "BY_PHONE") || calls.in(i, "PHONE_LINE");
        if (!phone && !calls.in(i, "BY_VIDEO") || !calls.isColonAhead(i + 1)) {
            return null;
        }
        ActorMention speaker = speaker(calls, i);
        ActorMention listener = speaker == null ? null : listener(calls, speaker);
        if (listener == null && speaker != null && speaker.last() == i) {
            listener = behindMeans(i);
        }
        if (listener == null
                || listener.first() < i && listener.last() > i
                || i - listener.last() >= MEANS
                || CallScene.known(List.of(speaker, listener)).size() < 2) {
            return null;
        }
        CallDraft call = new CallDraft();
        call.channel = phone ? CallChannel.PHONE : CallChannel.VIDEO;
        call.add(List.of(speaker, listener));
        return call.parties.size() < 2 ? null : call;
    }

    /** "فلان هاتفيا لفلان: …"; or null. */
    private @Nullable ActorMention behindMeans(int means) {
        ActorMention next = calls.mentionFrom(means + 1);
        boolean told = next != null
                && next.preposition() == 'ل'
                && next.last() < calls.size()
                && calls.token(next.last()).is(":");
        return told ? next : null;
    }

    /** Who is named at the head of the line, behind "عاجل" and the like; or null. */
    static @Nullable ActorMention speaker(CallScene calls, int i) {
        int head = calls.scene.sentenceStart(i);
        while (head < i && (!calls.token(head).isWord() || calls.form(head).equals("عاجل"))) {
            head++;
        }
        return calls.mentionFrom(head);
    }

    /** To whom the one at the head speaks: "فلان لفلان"; or null. */
    static @Nullable ActorMention listener(CallScene calls, ActorMention speaker) {
        ActorMention next = calls.mentionFrom(speaker.last());
        return next != null && next.preposition() == 'ل' ? next : null;
    }
}
