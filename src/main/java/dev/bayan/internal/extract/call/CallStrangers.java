package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.model.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds private persons at the other end of the line, whom no lexicon knows: by their kin ("هاتف والد الجندي", "اتصل بعائلة
 * الرهينة") or by a name that such a word explains ("هاتف فلان الفلاني، والد الجندي").
 */
final class CallStrangers {
    private static final int NAME = 4;
    private static final int PHRASE = 6;
    /** How far behind a verb its object is looked for. */
    private static final int REACH = 16;

    private final CallScene calls;

    CallStrangers(CallScene calls) {
        this.calls = calls;
    }

    /** The private person whom a verb's subject rings up or speaks to; or null. */
    @Nullable
    ActorMention calledBy(CallScene.Verb verb, boolean direct) {
        int i = verb.token();
        List<ActorMention> subject = verb.subject();
        for (int k = i + 1; k < Math.min(calls.scene.sentenceEnd(i), i + REACH); k++) {
            if (calls.isStop(k) || calls.verb(k) != null || calls.in(k, "ABOUT")) {
                return null;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null) {
                k = mention.last() - 1;
                continue;
            }
            boolean with = calls.form(k - 1).equals("مع") || calls.form(k - 1).equals("الي");
            ActorMention before = calls.scene.actors().mentionAt(k - 1);
            boolean object = direct
                    && !subject.isEmpty()
                    && (k == i + 1 || before != null && subject.contains(before) || calls.isLight(k - 1));
            ActorMention stranger = with || object ? at(k, 0) : null;
            if (stranger == null && verb.is(VerbSense.CALL) && calls.form(k).startsWith("ب")) {
                stranger = at(k, 1);
            }
            if (stranger != null) {
                return stranger;
            }
        }
        return null;
    }

    /** The private person with whom, or from whom, a call is that a noun names; or null. */
    @Nullable
    ActorMention behind(int noun) {
        for (int k = noun + 1; k < Math.min(calls.scene.sentenceEnd(noun), noun + PHRASE); k++) {
            if (calls.isStop(k) || calls.verb(k) != null || calls.mentionFrom(k) != null) {
                return null;
            }
            boolean with = calls.form(k - 1).equals("مع") || calls.form(k - 1).equals("من");
            ActorMention stranger = with ? at(k, 0) : calls.form(k).startsWith("ب") ? at(k, 1) : null;
            if (stranger != null) {
                return stranger;
            }
        }
        return null;
    }

    private @Nullable ActorMention at(int k, int clitics) {
        if (!calls.token(k).isWord()) {
            return null;
        }
        if (isKin(k, clitics)) {
            int end = phrase(k);
            boolean several = calls.words("KIN_GROUP").contains(calls.form(k).substring(clitics));
            return end == k + 1
                    ? null
                    : calls.scene
                            .actors()
                            .strangerMention(k, end, clitics, several ? ActorKind.GROUP : ActorKind.PERSON);
        }
        ActorMention officials = officials(k, clitics);
        if (officials != null) {
            return officials;
        }
        int end = k;
        while (end < k + NAME && isNamePart(end, end == k ? clitics : 0)) {
            end++;
        }
        boolean explained = isKin(calls.isComma(end) ? end + 1 : end, 0);
        return end - k >= 2 && explained
                ? calls.scene.actors().strangerMention(k, end, clitics, ActorKind.PERSON)
                : null;
    }

    /** "مع مسؤولين إيرانيين", "بقادة سودانيين": several officials of a state. */
    private @Nullable ActorMention officials(int k, int clitics) {
        String form = calls.form(k);
        boolean several = form.length() > clitics && calls.words("OFFICIALS").contains(form.substring(clitics));
        int nisba = several && calls.in(k + 1, "SENIOR") ? k + 2 : k + 1;
        Entity state = several && nisba < calls.scene.sentenceEnd(k) ? calls.scene.nisba(nisba) : null;
        return state == null || state.country() == null || state.country().equals("EU")
                ? null
                : calls.scene.actors().officialsMention(k, nisba + 1, clitics, state.country());
    }

    private boolean isKin(int k, int clitics) {
        String form = calls.form(k);
        String word = form.length() > clitics ? form.substring(clitics) : "";
        return calls.words("KIN").contains(word) || calls.words("KIN_GROUP").contains(word);
    }

    /** Index after the genitives of a word for kin: "عائلة الرهينة فلان الفلاني". */
    private int phrase(int kin) {
        int end = kin + 1;
        while (end < Math.min(calls.scene.sentenceEnd(kin), kin + PHRASE)
                && calls.token(end).isWord()
                && !Words.FUNCTION.contains(calls.form(end))
                && !Words.ADVERB.contains(calls.form(end))
                && !Words.TIMEWORD.contains(calls.form(end))
                && calls.scene.time().date(end).isEmpty()
                && calls.verb(end) == null) {
            end++;
        }
        return end;
    }

    private boolean isNamePart(int k, int clitics) {
        if (k >= calls.size() || !calls.token(k).isWord() || isKin(k, clitics)) {
            return false;
        }
        String form = calls.form(k).substring(clitics);
        return form.length() > 1
                && !Words.FUNCTION.contains(form)
                && !Words.ADVERB.contains(form)
                && !Words.TIMEWORD.contains(form)
                && !calls.scene.isMasdar(k)
                && calls.mentionFrom(k) == null;
    }
}
