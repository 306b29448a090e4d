package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.Actor;
import dev.bayan.model.Assessment;
import dev.bayan.model.Mention;
import dev.bayan.model.Sentiment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a side, or the text, characterises a call: "وصف المكالمة بأنها صريحة", "كانت المكالمة مثمرة". */
final class CallAssessments {
    /** How many judge one call; more than any text tells of one. */
    private static final int MOST = 60;

    private static final int NEAR = 14;
    private static final int FIRST_WORD = 16;
    /** How far behind a call a participle may stand that judges it. */
    private static final int JUDGED = 30;
    /** How far behind praise stands what restricts it, and by whose word it is said. */
    private static final int VERY = 4;

    private static final int WORD = 7;
    /** How far before the noun of a call a feeling about it stands. */
    private static final int FEELING = 5;

    private static final WordSet BETWEEN = WordSet.of("بين", "مع");

    private final CallScene calls;

    CallAssessments(CallScene calls) {
        this.calls = calls;
    }

    /** Adds what the sentence of a mention of the call says of it. */
    void add(CallDraft call, int trigger) {
        Verb describing = describing(trigger);
        if (describing == null && (byParticiple(call, trigger) || headlined(call, trigger))) {
            return;
        }
        if (describing == null) {
            if (!felt(call, trigger) && !inMood(call, trigger)) {
                attributive(call, trigger);
            }
            return;
        }
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + 60);
        int begin = Math.max(describing.token(), describing.is(VerbSense.BE) ? describing.token() : trigger) + 1;
        int good = 0;
        int bad = 0;
        int first = -1;
        int last = -1;
        for (int i = begin; i < end && !calls.token(i).is("."); i++) {
            Verb next = calls.verb(i);
            if (next != null && first >= 0 && !next.is(VerbSense.BE)) {
                break;
            }
            boolean plus = praises(i) || i == describing.token() + 1 && calls.in(i, "PROGRESS") || best(i);
            boolean minus = blames(i);
            if (plus || minus) {
                good += plus ? 1 : 0;
                bad += minus ? 1 : 0;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || first - begin > FIRST_WORD) {
            return;
        }
        // "لم تكن المكالمة ناجحة"
        boolean not = describing.is(VerbSense.BE) && describing.negated();
        bad += !not && butDenied(last + 1, end) ? 1 : 0;
        Sentiment sentiment = not ? sentiment(bad, good) : sentiment(good, bad);
        Mention words = calls.scene.span(first, last + 1);
        List<Actor> judges = judges(describing, trigger);
        judges = judges.isEmpty() ? byHisWord(trigger, last + 1) : judges;
        if (judges.isEmpty()) {
            addOnce(call, new Assessment(Optional.empty(), sentiment, words.start(), words.end(), words.text()));
        }
        for (Actor judge : judges) {
            addOnce(call, new Assessment(Optional.of(judge), sentiment, words.start(), words.end(), words.text()));
        }
    }

    /** "جيدة، لكنها لن تفضي إلى سلام": praise that a denial of the same call restricts. */
    private boolean butDenied(int from, int end) {
        for (int k = from; k + 1 < Math.min(end, from + VERY); k++) {
            if (calls.in(k, "BUT_IT") && calls.in(k + 1, "NO_YET")) {
                return true;
            }
        }
        return false;
    }

    /** "كانت جيدة، على حد وصفه": the person who conducts the call, or did something before, by whose word it was so. */
    private List<Actor> byHisWord(int trigger, int from) {
        int end = Math.min(calls.scene.sentenceEnd(trigger), from + WORD);
        for (int k = from; k < end; k++) {
            if (calls.in(k, "HIS_WORD")
                    && (calls.form(k - 1).equals("حد") || calls.bare(k - 1).endsWith("حسب"))) {
                Verb verb = calls.verbBefore(trigger);
                List<ActorMention> doer = verb == null ? List.of() : verb.subject();
                boolean one = doer.size() == 1 && doer.get(0).isPerson();
                return calls.scene.actorsOf(one ? doer : calls.carried(trigger, List.of()));
            }
        }
        return List.of();
    }

    /** "جرت المكالمة في أجواء ودية", "سادت المكالمة أجواء من الود": in what mood the call took place. */
    private boolean inMood(CallDraft call, int trigger) {
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + JUDGED);
        for (int k = trigger + 1; k + 1 < end && calls.callNoun(k) == CallNoun.NONE; k++) {
            int word = calls.form(k + 1).equals("من") ? k + 2 : k + 1;
            boolean plus = praises(word);
            if (!calls.in(k, "ATMOSPHERE") || !plus && !blames(word)) {
                continue;
            }
            Mention words = calls.scene.span(k, word + 1);
            Sentiment sentiment = plus ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
            addOnce(call, new Assessment(teller(trigger), sentiment, words.start(), words.end(), words.text()));
            return true;
        }
        return false;
    }

    /** "أعرب فلان عن خيبة أمله من المكالمة", "غير راض عن نتائج اتصاله بفلان": what one who heard of the call feels about it. */
    private boolean felt(CallDraft call, int trigger) {
        int start = Math.max(calls.scene.sentenceStart(trigger), trigger - FEELING);
        for (int k = trigger - 1; k >= start && !calls.isComma(k) && calls.callNoun(k) == CallNoun.NONE; k--) {
            boolean plus = calls.in(k, "PLEASED");
            // "عن أمله في أن": a hope is no disappointment
            boolean hope = calls.form(k).startsWith("امل") && !calls.in(k - 1, "LOST");
            if (hope || !plus && !calls.in(k, "DISPLEASED")) {
                continue;
            }
            plus = plus != calls.form(k - 1).equals("غير");
            int first = calls.in(k - 1, "LOST") ? k - 1 : k;
            List<Actor> judges = feeling(first);
            if (judges.size() == 1 && !denied(first)) {
                Mention words = calls.scene.span(first, k + 1);
                Sentiment sentiment = plus ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
                addOnce(
                        call,
                        new Assessment(
                                Optional.of(judges.get(0)), sentiment, words.start(), words.end(), words.text()));
                return true;
            }
        }
        return false;
    }

    /** "لم يبد رضاه عن المكالمة": a feeling that is denied. */
    private boolean denied(int feeling) {
        Verb verb = calls.verbBefore(feeling);
        return verb != null && verb.negated();
    }

    /** Whose feeling is told at a token: his who expresses it, who is said to have it, or who speaks of his own. */
    private List<Actor> feeling(int i) {
        if (calls.form(i + 1).endsWith("ي") && calls.in(i, "LOST")
                || calls.form(i).endsWith("ي")) {
            return calls.scene.actorsOf(calls.scene.attribution().speaker(i));
        }
        int behind = calls.form(i - 1).equals("غير") ? i - 2 : i - 1;
        ActorMention before = behind < 0 ? null : calls.scene.actors().mentionAt(behind);
        Verb verb = calls.verbBefore(i);
        List<ActorMention> subject = before != null && before.isPerson()
                ? List.of(before)
                : verb == null ? List.of() : verb.subject().isEmpty() ? calls.carried(i, List.of()) : verb.subject();
        return calls.scene.actorsOf(subject);
    }

    /** "ووصفها فلان بأنها مثمرة" in the sentence behind that of the call: what the verb at a token says of it; the index after it, or the token itself. */
    int addDescribed(CallDraft call, int i) {
        Verb verb = calls.verb(i);
        List<Actor> judges = verb == null ? List.of() : calls.scene.actorsOf(verb.subject());
        int end = Math.min(calls.scene.sentenceEnd(i), i + FIRST_WORD);
        int good = 0;
        int bad = 0;
        int first = -1;
        int last = -1;
        for (int k = i + 1; k < end; k++) {
            Verb next = calls.verb(k);
            if (next != null && !next.is(VerbSense.BE)) {
                break;
            }
            boolean plus = praises(k);
            boolean minus = blames(k);
            good += plus ? 1 : 0;
            bad += minus ? 1 : 0;
            first = first < 0 && (plus || minus) ? k : first;
            last = plus || minus ? k : last;
        }
        if (first < 0 || judges.isEmpty() || judges.size() > 2) {
            return i;
        }
        bad += butDenied(last + 1, calls.scene.sentenceEnd(i)) ? 1 : 0;
        Mention words = calls.scene.span(first, last + 1);
        for (Actor judge : judges) {
            addOnce(
                    call,
                    new Assessment(Optional.of(judge), sentiment(good, bad), words.start(), words.end(), words.text()));
        }
        return last + 1;
    }

    /** The person on whose word a call is told, if any. */
    private Optional<Actor> teller(int trigger) {
        for (ActorMention mention : tellers(trigger)) {
            if (!mention.entities().isEmpty() && mention.isPerson()) {
                return Optional.of(
                        mention.actor(mention.meant(), calls.scene.text().text()));
            }
        }
        return Optional.empty();
    }

    /** "…، واصفا إياها بأنها مثمرة", "معتبرا اتصالهما إيجابيا": whoever the participle is of judges the call. */
    private boolean byParticiple(CallDraft call, int trigger) {
        int from = Math.max(calls.scene.sentenceStart(trigger), trigger - 2);
        int end = calls.scene.sentenceEnd(trigger);
        for (int k = from; k + 1 < Math.min(end, trigger + JUDGED); k++) {
            var participle = calls.in(k, "DEEMING") ? calls.scene.actors().predicateAt(k) : null;
            boolean that = k + 2 == trigger && Words.COMPLEMENT.contains(calls.form(k + 1));
            if (participle == null || !calls.in(k + 1, "IT") && k + 1 != trigger && !that) {
                continue;
            }
            int begin = that ? behindSides(trigger + 1, end) : behindSaid(k + 2, end);
            int good = 0;
            int bad = 0;
            int first = -1;
            int last = -1;
            for (int i = begin;
                    i < Math.min(end, begin + FIRST_WORD) && !calls.isComma(i) && calls.verb(i) == null;
                    i++) {
                boolean plus = praises(i);
                boolean minus = blames(i);
                good += plus ? 1 : 0;
                bad += minus ? 1 : 0;
                first = first < 0 && (plus || minus) ? i : first;
                last = plus || minus ? i : last;
            }
            List<Actor> judges = calls.scene.actorsOf(participle.subject());
            if (first > 0 && judges.size() == 1) {
                Mention words = calls.scene.span(first, last + 1);
                Sentiment sentiment = sentiment(good, bad);
                addOnce(
                        call,
                        new Assessment(
                                Optional.of(judges.get(0)), sentiment, words.start(), words.end(), words.text()));
                return true;
            }
        }
        return false;
    }

    /** "واصفا المكالمة التي جرت بينهما أمس بأنها": behind what leads to the judgement; the token itself where nothing does. */
    private int behindSaid(int from, int end) {
        for (int i = from; i < Math.min(end, from + FIRST_WORD) && !calls.isComma(i); i++) {
            if (calls.form(i).startsWith("بان")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "معتبرا أن الاتصال بين فلان وفلان مخيب", "… كان مخيبا": behind the sides and the verb of being. */
    private int behindSides(int from, int end) {
        int behind = from;
        for (int i = from; i < Math.min(end, from + JUDGED) && !calls.isComma(i); i++) {
            ActorMention side = calls.scene.actors().mentionFrom(i);
            Verb verb = calls.verb(i);
            behind = side != null ? side.last() : verb != null && verb.is(VerbSense.BE) ? i + 1 : behind;
        }
        return behind;
    }

    /** "ماكرون عن اتصاله مع شي: «مثمر وجيد»": a headline whose first name judges the call before the colon. */
    private boolean headlined(CallDraft call, int trigger) {
        int start = calls.scene.sentenceStart(trigger);
        ActorMention judge = trigger - 2 < start || !calls.form(trigger - 1).equals("عن")
                ? null
                : calls.scene.actors().mentionAt(trigger - 2);
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + FIRST_WORD);
        int colon = trigger + 1;
        while (colon < end && !calls.token(colon).is(":")) {
            colon++;
        }
        if (judge == null || judge.first() != start || !judge.isPerson() || colon >= end) {
            return false;
        }
        int first = colon + 1 < end && calls.token(colon + 1).isWord() ? colon + 1 : colon + 2;
        boolean plus = first < end && calls.in(first, "POSITIVE");
        if (first >= end || !plus && !calls.in(first, "NEGATIVE")) {
            return false;
        }
        Mention words = calls.scene.span(first, first + 1);
        for (Actor by : calls.scene.actorsOf(List.of(judge))) {
            addOnce(
                    call,
                    new Assessment(
                            Optional.of(by),
                            plus ? Sentiment.POSITIVE : Sentiment.NEGATIVE,
                            words.start(),
                            words.end(),
                            words.text()));
        }
        return true;
    }

    /** "كان حوارا صريحا ومفيدا جدا": what one who spoke says of the talk itself. */
    void addTalk(CallDraft call, int noun) {
        int good = 0;
        int bad = 0;
        int last = noun;
        int end = Math.min(calls.scene.sentenceEnd(noun), noun + FIRST_WORD);
        for (int i = noun + 1; i < end && !calls.isComma(i); i++) {
            boolean plus = praises(i);
            boolean minus = blames(i);
            if (calls.verb(i) != null && !(i == noun + 1 && (plus || minus))) {
                // "حديثا صادقا": right behind the noun stands its adjective, even if spelled like a verb
                break;
            }
            good += plus ? 1 : 0;
            bad += minus ? 1 : 0;
            last = plus || minus ? i : last;
        }
        List<Actor> judges = calls.scene.actorsOf(calls.scene.attribution().speaker(noun));
        if (last == noun || judges.size() != 1) {
            return;
        }
        Mention words = calls.scene.span(noun, last + 1);
        Sentiment sentiment = sentiment(good, bad);
        addOnce(call, new Assessment(Optional.of(judges.get(0)), sentiment, words.start(), words.end(), words.text()));
    }

    /** "محادثة هاتفية جيدة جدا": an adjective of the noun itself, in the speaker's words or the text's. */
    private void attributive(CallDraft call, int trigger) {
        boolean definite = calls.form(trigger).startsWith("ال");
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + 5);
        for (int i = trigger + 1; i < end; i++) {
            boolean plus = praises(i);
            if (plus || calls.in(i, "NEGATIVE")) {
                Mention word = calls.scene.span(i, i + 1);
                List<Actor> his = byHisWord(trigger, i + 1);
                addOnce(
                        call,
                        new Assessment(
                                his.isEmpty() ? teller(trigger) : Optional.of(his.get(0)),
                                plus ? Sentiment.POSITIVE : Sentiment.NEGATIVE,
                                word.start(),
                                word.end(),
                                word.text()));
                return;
            }
            ActorMention side = definite ? calls.scene.actors().mentionFrom(i) : null;
            if (side != null) {
                // "المكالمة بين فلان وفلان تاريخية": the predicate of a sentence without a verb
                i = side.last() - 1;
                end = Math.min(calls.scene.sentenceEnd(trigger), side.last() + 5);
                continue;
            }
            boolean goesOn = calls.token(i).is("\"")
                    || calls.token(i).is("«")
                    || calls.token(i).is("»")
                    || calls.in(i, "NOUN_OF_CALL")
                    || calls.in(i, "LONG")
                    || definite && calls.in(i, "LATTER")
                    || definite && BETWEEN.contains(calls.form(i));
            if (!goesOn) {
                return;
            }
        }
    }

    /** One judgement a side. */
    static void addOnce(CallDraft call, Assessment assessment) {
        for (int k = 0; k < call.assessments.size(); k++) {
            Assessment other = call.assessments.get(k);
            if (other.by().map(Actor::name).equals(assessment.by().map(Actor::name))) {
                return;
            }
            boolean same = other.start() < assessment.end() && assessment.start() < other.end();
            if (same && other.by().isEmpty()) {
                // the same words, by somebody after all
                call.assessments.set(k, assessment);
                return;
            }
            if (same && assessment.by().isEmpty()) {
                return;
            }
        }
        if (call.assessments.size() < MOST) {
            call.assessments.add(assessment);
        }
    }

    /** The verb by which somebody judges: "وصف", "كانت", "سارت", with the call beside it. */
    private @Nullable Verb describing(int trigger) {
        Verb was = trigger > 0 && Words.COMPLEMENT.contains(calls.form(trigger - 1)) ? calls.verb(trigger + 1) : null;
        if (was != null && was.is(VerbSense.BE) && was.token() + 1 < calls.scene.sentenceEnd(trigger)) {
            // "وصفه فلان بأنه جيد، بينما قال فلان إن المحادثة كانت صريحة"
            return was;
        }
        int from = Math.max(calls.scene.sentenceStart(trigger), trigger - 40);
        int to = Math.min(calls.scene.sentenceEnd(trigger), trigger + 40);
        for (int i = from; i < to; i++) {
            Verb verb = calls.verb(i);
            if (verb == null) {
                continue;
            }
            boolean describes = calls.words("DESCRIBE").contains(verb.lemma());
            boolean near = Math.abs(i - trigger) < NEAR;
            boolean course = near && verb.is(VerbSense.BE) && callIsSubject(i, trigger)
                    || near && (calls.in(i, "WENT") || verb.is(VerbSense.HAPPEN) && wentSo(i))
                    || progressed(verb, trigger)
                    || i > trigger && verb.is(VerbSense.BE) && meansCall(i - 1, trigger)
                    || near
                            && verb.is(VerbSense.HAPPEN)
                            && (calls.in(i + 1, "ATMOSPHERE") || calls.in(i + 2, "ATMOSPHERE"));
            if (describes || course) {
                return verb;
            }
        }
        return null;
    }

    /** "جرت بشكل ممتاز", "جرت على أحسن ما يكون": how it went stands right behind the verb. */
    private boolean wentSo(int verb) {
        return calls.in(verb + 1, "TOPIC_MANNER") && (calls.in(verb + 2, "POSITIVE") || calls.in(verb + 2, "NEGATIVE"))
                || calls.form(verb + 1).equals("علي")
                        && calls.form(verb + 2).equals("نحو")
                        && (calls.in(verb + 3, "POSITIVE") || calls.in(verb + 3, "NEGATIVE"))
                || best(verb + 2);
    }

    /** "على أحسن ما يكون", "على خير وجه". */
    private boolean best(int i) {
        return calls.in(i, "BEST") && calls.form(i - 1).equals("علي");
    }

    /** "قال إن المكالمة استغرقت ساعة، وإنها كانت بناءة": the pronoun agrees with the noun of the call. */
    private boolean meansCall(int that, int trigger) {
        String form = calls.form(that);
        boolean feminine = calls.bare(trigger).endsWith("ه");
        return Words.COMPLEMENT.contains(form)
                && (feminine ? form.endsWith("ها") : form.endsWith("ه"))
                && calls.callNoun(trigger) != CallNoun.NONE;
    }

    /** "مكالمته مع فلان أحرزت تقدما كبيرا". */
    private boolean progressed(Verb verb, int trigger) {
        int i = verb.token();
        return i > trigger
                && i - trigger < NEAR
                && calls.in(i, "PROGRESSED")
                && calls.in(calls.token(Math.min(i + 1, calls.size() - 1)).isWord() ? i + 1 : i + 2, "PROGRESS")
                && !verb.negated()
                && callIsSubject(i, trigger);
    }

    private boolean callIsSubject(int verb, int trigger) {
        if (trigger > verb) {
            return trigger - verb <= 2;
        }
        for (int k = trigger + 1; k < verb; k++) {
            if (calls.verb(k) != null
                    && !calls.form(k - 1).equals("التي")
                    && !calls.form(k - 1).equals("الذي")) {
                return false;
            }
        }
        return true;
    }

    /** "أجرى فلان اتصالا بفلان، ووصفه بأنه ممتاز": the subject goes on, and the call is the pronoun. */
    private static boolean itDescribed(Verb describing) {
        return describing.conjoined() && !describing.reading().pronoun().isEmpty();
    }

    /** "أعلن فلان أنه سيلتقي فلانا، بعد مكالمة بينهما … ووصفها بأنها": whoever tells of the call; nobody where another stands with the verb. */
    private List<ActorMention> teller(Verb describing) {
        for (ActorMention mention : describing.subject()) {
            if (mention.first() > describing.token()) {
                return List.of();
            }
        }
        List<ActorMention> speaker = calls.scene.attribution().speaker(describing.token());
        return speaker.size() == 1 && speaker.get(0).isPerson() ? speaker : List.of();
    }

    /** Whose words the judgement is: the speaker's, or those of whoever "قال إن المكالمة" or "تحدث عن مكالمة" goes on with. */
    private List<ActorMention> tellers(int trigger) {
        List<ActorMention> speaker = calls.scene.attribution().speaker(trigger);
        Verb verb = speaker.isEmpty() ? calls.verbBefore(trigger) : null;
        boolean says = verb != null
                && (Words.COMPLEMENT.contains(calls.form(trigger - 1)) && verb.is(VerbSense.SAY)
                        || calls.in(trigger - 1, "ANNOUNCED") && verb.is(VerbSense.TALK));
        if (verb == null || !says) {
            return speaker;
        }
        return verb.subject().isEmpty() ? calls.carried(verb.token(), List.of()) : verb.subject();
    }

    /** Who judges: one, or both where "الطرفان" do; nobody where none is named. */
    private List<Actor> judges(Verb describing, int trigger) {
        boolean describes = calls.words("DESCRIBE").contains(describing.lemma());
        // "المكالمة …، وُصفت بأنها": nobody named behind the verb whose object stands before it
        // "مكالمة وُصفت بأنها": with no object, not even a pronoun
        boolean nobody = describes
                && describing.token() > trigger
                && describing.reading().pronoun().isEmpty()
                && calls.form(describing.token() + 1).startsWith("بان");
        boolean passive = describing.passive()
                || nobody
                || describes
                        && !describing.explicit()
                        && describing.token() > trigger
                        && !itDescribed(describing)
                        && !calls.isJudged(describing.token() + 1);
        if (passive) {
            return List.of();
        }
        List<ActorMention> who = !describes
                ? tellers(trigger)
                : itDescribed(describing) && !teller(describing).isEmpty()
                        ? teller(describing)
                        : describing.subject().isEmpty() && itDescribed(describing)
                                ? calls.carried(describing.token(), List.of())
                                : describing.subject();
        List<Actor> judges = calls.scene.actorsOf(who);
        return judges.size() > 2 ? judges.subList(0, 1) : judges;
    }

    /** "مثمرة"; "غير مخيبة". */
    private boolean praises(int i) {
        return calls.in(i, calls.form(i - 1).equals("غير") ? "NEGATIVE" : "POSITIVE");
    }

    /** "مخيبة"; "غير مثمرة". */
    private boolean blames(int i) {
        return calls.in(i, calls.form(i - 1).equals("غير") ? "POSITIVE" : "NEGATIVE");
    }

    /** What so many words of praise and of blame come to. */
    private static Sentiment sentiment(int good, int bad) {
        return good > 0 && bad > 0 ? Sentiment.MIXED : good > 0 ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
    }
}
