package dev.bayan.internal.extract.call;

import static java.util.Objects.requireNonNull;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Entity;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.ActorKind;
import dev.bayan.model.CallChannel;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DropReason;
import dev.bayan.model.Office;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads calls that a verb tells: "هاتف فلان فلانا", "اتصل بـ", and any verb of talking with "هاتفيا" or "عبر الفيديو". */
final class VerbCalls {
    private static final WordSet ME = WordSet.of("ني", "ي");
    private static final WordSet WITH = WordSet.of("مع", "الي", "ب");
    private static final WordSet THEN = WordSet.of("ثم", "كما", "بعدها", "بعدئذ", "لاحقا");
    private static final WordSet EACH = WordSet.of("كلا", "كل", "بكل", "كلتا");
    private static final Senses TALKS = Senses.of(
            VerbSense.TALK, VerbSense.DISCUSS, VerbSense.MEET, VerbSense.NEGOTIATE, VerbSense.CALL, VerbSense.EXCHANGE);
    private static final Senses TELLS =
            Senses.of(VerbSense.INFORM, VerbSense.THANK, VerbSense.AGREE, VerbSense.OTHER, VerbSense.SAY);
    private static final int REACH = 34;
    /** How far behind a verb of speaking stands with whom, and how often. */
    private static final int IMPLIED = 9;
    /** Within how many sentences behind a talk it is called a call. */
    private static final int POINTED = 2;
    /** How far behind a verb of talking stands that it is once more. */
    private static final int FURTHER = 5;

    private final CallScene calls;
    private final CallFate fate;
    private final CallMerger merger;
    private final CallStrangers strangers;

    VerbCalls(CallScene calls, CallFate fate, CallMerger merger) {
        this.merger = merger;
        this.calls = calls;
        this.strangers = new CallStrangers(calls);
        this.fate = fate;
    }

    /** What a verb tells: the calls; none where it only denies one. */
    record Told(List<CallDraft> drafts, int from) {
        static final Told NOTHING = new Told(List.of(), 0);
    }

    /** By what means the two speak, and where the text says so. */
    private record Means(CallChannel channel, int token) {}

    /** What the verb at a token tells, or null where it is no verb of a call. */
    @Nullable
    Told read(int i) {
        Verb verb = calls.verb(i);
        if (verb == null) {
            return null;
        }
        boolean rings = verb.is(VerbSense.CALL) && !verb.is(VerbSense.CONTINUE);
        CallDraft line = rings || verb.negated() ? null : onTheLine(verb);
        if (line != null) {
            return new Told(List.of(line), start(verb));
        }
        Means told = means(verb);
        Means means = told == null && !rings ? goesOn(verb) : told;
        if (!rings
                && (means == null
                        || !verb.isAny(TALKS) && !(verb.isAny(TELLS) && means.channel == CallChannel.PHONE))) {
            return null;
        }
        boolean ofWhat = means != null
                && means.token > i
                && (governed(i + 1, means.token) || calls.scene.masdar(means.token - 1, TALKS) != null);
        if (!rings && !verb.isAny(TALKS) && ofWhat) {
            // "اتفقا على التحدث هاتفيا", "أعلن نيته التحدث هاتفيا": by what means they will do what they agreed on
            return null;
        }
        if (repeated(verb)) {
            calls.drop(DropReason.OTHER_MATTER, i);
            return Told.NOTHING;
        }
        DropReason unreal = calls.denied(verb) ? DropReason.NEGATED : fate.unreal(i);
        if (unreal != null) {
            calls.drop(unreal, i);
            return Told.NOTHING;
        }
        boolean direct = calls.words("RING_UP").contains(verb.lemma());
        Sides sides = sides(verb, direct || !verb.isAny(TALKS));
        // "تختار هاتفا": a noun spelled like the dual of a verb that has an object
        boolean device = direct
                && !verb.explicit()
                && verb.reading().form().number() == VerbForm.Number.DUAL
                && sides.others.isEmpty();
        if (device || sides.media() || !sides.complete()) {
            calls.drop(sides.media() ? DropReason.OTHER_MATTER : DropReason.INCOMPLETE, i);
            return null;
        }
        CallDraft call = new CallDraft();
        call.channel = means == null ? CallChannel.PHONE : means.channel;
        call.add(sides.subject);
        if (rings) {
            call.initiator = sides.subject.isEmpty()
                    ? null
                    : new CallDraft.Party(sides.subject.get(0).meant(), sides.subject.get(0));
        }
        call.status = fate.ofVerb(verb);
        if (call.initiator == null && call.status != CallStatus.CANCELLED) {
            ActorMention initiative = calls.initiative(i + 1, Math.min(calls.scene.sentenceEnd(i), i + REACH));
            List<ActorMention> all = new ArrayList<>(sides.subject);
            all.addAll(sides.others);
            call.initiator = initiative == null || initiative.entity() == null ? null : CallScene.side(initiative, all);
        }
        return new Told(split(call, sides), start(verb));
    }

    /** "هاتف بوتين مساء الأربعاء، ثم تحدث مع زيلينسكي": behind a call of the same sentence, the same one goes on with another by the same means. */
    private @Nullable Means goesOn(Verb verb) {
        int i = verb.token();
        boolean next = verb.is(VerbSense.TALK)
                && verb.reading().isPast()
                && THEN.contains(calls.form(i - 1))
                && WITH.contains(calls.form(i + 1));
        CallDraft call =
                next && !merger.isEmpty() && merger.last().sentence == calls.scene.sentence(i) ? merger.last() : null;
        ActorMention other = call == null ? null : calls.mentionFrom(i + 2);
        if (call == null || other == null || call.channel == null || call.status != CallStatus.HELD) {
            return null;
        }
        boolean same = false;
        for (Entity entity : Scene.entitiesOf(verb.subject())) {
            same |= call.has(entity);
        }
        boolean another = !other.entities().isEmpty();
        for (Entity entity : other.entities()) {
            for (CallDraft.Party party : call.parties) {
                another &= !party.entity().name().equals(entity.name());
            }
        }
        return same && another ? new Means(call.channel, i) : null;
    }

    /** "ظل الرئيسان بوتين وترامب على الهاتف نحو ساعتين", "أمضى فلان ساعة على الهاتف مع فلان": two who are on the telephone; or null. */
    private @Nullable CallDraft onTheLine(Verb verb) {
        int i = verb.token();
        int end = Math.min(calls.scene.sentenceEnd(i), i + REACH);
        int phone = -1;
        for (int k = i + 1; phone < 0 && calls.namesMeans(k + 1, end); k++) {
            phone = calls.form(k).equals("علي") && calls.form(k + 1).equals("الهاتف") ? k + 1 : -1;
            if (calls.isComma(k) || calls.verb(k) != null) {
                break;
            }
        }
        if (phone < 0 || fate.unreal(i) != null) {
            return null;
        }
        CallDraft call = new CallDraft();
        for (ActorMention mention : verb.subject()) {
            if (mention.isPerson()) {
                call.add(CallScene.known(List.of(mention)));
            }
        }
        ActorMention partner =
                call.parties.size() == 1 && calls.form(phone + 1).equals("مع") ? calls.mentionFrom(phone + 2) : null;
        if (partner != null && partner.isPerson()) {
            call.add(CallScene.known(List.of(partner)));
        }
        // "أمضى" is spelled like a present as well
        call.status = verb.future() ? CallStatus.PLANNED : CallStatus.HELD;
        return call.parties.size() == 2 ? call : null;
    }

    private boolean governed(int from, int to) {
        for (int k = from; k < to; k++) {
            if (calls.form(k).equals("علي") || Words.COMPLEMENT.contains(calls.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "تهاتفا غير مرة", "تحادثا هاتفيا مرارا": what is usual between two, no call by itself. */
    private boolean repeated(Verb verb) {
        if (verb.reading().form().number() != VerbForm.Number.DUAL) {
            return false;
        }
        for (int k = verb.token() + 1; k <= verb.token() + 3; k++) {
            boolean many = calls.form(k).equals("مره")
                    && (calls.form(k - 1).equals("غير") || calls.form(k - 2).equals("اكثر"));
            if (many || calls.in(k, "REPEATED")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is rung up or spoken to by telephone has a call of his own; a call over video may join several. */
    private List<CallDraft> split(CallDraft call, Sides sides) {
        List<CallDraft> drafts = new ArrayList<>();
        boolean several = sides.several()
                && (call.initiator != null || sides.each || sides.oneToMany())
                && call.channel == CallChannel.PHONE;
        if (several) {
            drafts.addAll(call.withEach(sides.others));
        } else {
            drafts.add(call.with(sides.others));
        }
        for (List<ActorMention> further : sides.further) {
            drafts.add(call.with(further));
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).parties.size() < 2) {
                drafts.remove(i);
            }
        }
        return drafts;
    }

    // ---------------------------------------------------------------- by which means

    private @Nullable Means means(Verb verb) {
        int i = verb.token();
        int end = Math.min(calls.scene.sentenceEnd(i), i + 28);
        boolean again = verb.is(VerbSense.TALK)
                && !verb.explicit()
                && (calls.in(i + 1, "AGAIN") || calls.form(i + 1).equals("مره") && calls.in(i + 2, "SECOND"));
        if (again
                && !(both(verb) ? merger.pairBefore(calls.scene.sentence(i)) : merger.pairIn(calls.scene.sentence(i)))
                        .isEmpty()) {
            // "تحدثا هاتفيا أمس، على أن يتحدثا مجددا الخميس"
            return new Means(merger.last().channel, i);
        }
        if (!calls.namesMeans(i - 7, end)) {
            return implied(verb) ? new Means(CallChannel.PHONE, i) : null;
        }
        for (int k = i + 1; k < end; k++) {
            Means found = meansAt(k);
            if (found != null) {
                return found;
            }
            if (calls.verb(k) != null || calls.isStop(k) || calls.callNoun(k) != CallNoun.NONE) {
                break;
            }
        }
        for (int k = i - 1; k >= Math.max(calls.scene.sentenceStart(i), i - 7) && calls.verb(k) == null; k--) {
            if (calls.in(k, "VIA")) {
                return meansAfter(k, i);
            }
        }
        // "تحدث أمس هاتفيا مع فلان، وسيتحدث اليوم مع فلان"
        return implied(verb) ? new Means(CallChannel.PHONE, i) : null;
    }

    /**
     * "سيتحدث هذا الأسبوع إلى بوتين", "تحدث مع ترامب مرتين": leaders of two states who will speak, or spoke so many times, in a text that
     * tells of calls, and of no meeting in this sentence.
     */
    private boolean implied(Verb verb) {
        int i = verb.token();
        boolean toCome = verb.future() || calls.form(i - 1).equals("سوف");
        if (!verb.is(VerbSense.TALK)
                || verb.is(VerbSense.DISCUSS)
                || !calls.tellsOfCalls()
                || speakers(verb).size() != 1
                || !isLeader(speakers(verb).get(0))) {
            return false;
        }
        Entity self = speakers(verb).get(0).meant();
        boolean times = false;
        boolean leader = false;
        for (int k = calls.scene.sentenceStart(i); k < calls.scene.sentenceEnd(i); k++) {
            if (calls.in(k, "MEETING") || calls.in(k, "IN_PERSON")) {
                return false;
            }
            times |= k > i && k < i + IMPLIED && calls.in(k, "TIMES");
            ActorMention mention = k > i && k < i + IMPLIED ? calls.mentionFrom(k) : null;
            leader |= mention != null
                    && (calls.form(k - 1).equals("مع") || calls.form(k - 1).equals("الي"))
                    && isLeader(mention)
                    && !mention.meant().sameSide(self);
        }
        return leader && (toCome || times || pointedAt(verb));
    }

    /** Who speaks: the subject, or whoever says "تحدثت". */
    private List<ActorMention> speakers(Verb verb) {
        return verb.reading().isPast() && !verb.explicit() && calls.firstPerson(verb)
                ? calls.scene.attribution().speaker(verb.token())
                : verb.subject();
    }

    /** "قال إنه تحدث مع فلان. وأوضح مكتبه أن المكالمة استمرت ساعة": whether the next sentences speak of a call, where none but this can be meant. */
    private boolean pointedAt(Verb verb) {
        int i = verb.token();
        if (!merger.isEmpty() || !verb.reading().isPast()) {
            return false;
        }
        int last = calls.scene.sentence(i) + POINTED;
        for (int k = i + 1; k < calls.size() && calls.scene.sentence(k) <= last; k++) {
            if (calls.callNoun(k) != CallNoun.NONE) {
                return calls.in(k, "MINE") || calls.in(k, "POINTER") && calls.callNoun(k) == CallNoun.PHONE;
            }
        }
        return false;
    }

    private static boolean isLeader(ActorMention mention) {
        return mention.entities().size() == 1
                && mention.meant().country() != null
                && (mention.meant().office() == Office.HEAD_OF_STATE
                        || mention.meant().office() == Office.HEAD_OF_GOVERNMENT);
    }

    private @Nullable Means meansAfter(int via, int verb) {
        for (int k = via + 1; k < verb; k++) {
            Means found = meansAt(k);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Means meansAt(int k) {
        if (calls.in(k, "BY_PHONE") || calls.in(k, "PHONE_LINE") && viaBefore(k)) {
            return new Means(CallChannel.PHONE, k);
        }
        if (calls.in(k, "BY_VIDEO") && viaBefore(k)) {
            return new Means(CallChannel.VIDEO, k);
        }
        return null;
    }

    private boolean viaBefore(int k) {
        for (int back = k; back >= k - 4 && back >= 0; back--) {
            if (calls.in(back, "VIA")) {
                return true;
            }
        }
        return calls.form(k).equals("مرئيا");
    }

    // ---------------------------------------------------------------- between whom

    /** Who speaks and with whom. */
    private static final class Sides {
        List<ActorMention> subject = List.of();
        final List<ActorMention> others = new ArrayList<>();
        final List<List<ActorMention>> further = new ArrayList<>();
        boolean each;

        /** Whether it is an interview. */
        boolean media() {
            for (ActorMention other : others) {
                if (other.meant().kind() != ActorKind.MEDIA) {
                    return false;
                }
            }
            return !others.isEmpty();
        }

        /** Whether more than one is on the other end. */
        boolean several() {
            return count(others) > 1;
        }

        private static int count(List<ActorMention> mentions) {
            int count = 0;
            for (ActorMention mention : mentions) {
                count += mention.entities().size();
            }
            return count;
        }

        /** "تحدث هاتفيا مع أمير قطر والرئيس المصري": one person who speaks to the leaders of several states, one after the other. */
        boolean oneToMany() {
            Set<@Nullable String> states = new HashSet<>();
            for (ActorMention other : others) {
                for (Entity entity : other.entities()) {
                    if (entity.isPerson()) {
                        states.add(entity.country());
                    }
                }
            }
            return subject.size() == 1 && subject.get(0).isPerson() && states.size() > 1;
        }

        boolean complete() {
            return others.isEmpty() ? count(subject) >= 2 : !subject.isEmpty();
        }
    }

    private Sides sides(Verb verb, boolean direct) {
        Sides sides = new Sides();
        int i = verb.token();
        List<ActorMention> subject = verb.subject();
        ActorMention caller = calls.in(i + 1, "WITH_ME") ? calls.mentionFrom(i + 2) : null;
        if (caller != null && caller.preposition() == 0 && caller.conjunction() == 0) {
            // "اتصل بي الرئيس": the speaker is on the other end
            subject = calls.coordination(caller);
        } else if (calledHim(verb) != null) {
            // "أما فلان فاتصل به نظيره": whoever stands behind the pronoun calls
            sides.others.addAll(subject.isEmpty() ? calls.lastPerson(i, List.of()) : subject);
            subject = calls.coordination(requireNonNull(calledHim(verb)));
        } else if (subject.isEmpty() && calls.form(i - 1).equals("ان") && i > 1 && beforeThat(i) != null) {
            // "سبق لفلان أن تحدث": who did it stands with لـ
            subject = CallScene.known(List.of(beforeThat(i)));
        } else if (calls.firstPerson(verb)) {
            subject = calls.scene.attribution().speaker(i);
        }
        ActorMention stranger =
                sides.others.isEmpty() ? strangers.calledBy(verb, direct && verb.is(VerbSense.CALL)) : null;
        if (stranger != null) {
            sides.others.add(stranger);
        } else {
            objects(verb, subject, direct, sides);
        }
        if (Words.COMPLEMENT.contains(calls.form(i - 1)) && !verb.explicit() && ofNoPerson(subject)) {
            // "قال البيت الأبيض إن روبيو غادر باريس وإنه هاتف فلانا": no house rings up
            List<ActorMention> acting = calls.carried(i, sides.others);
            subject = acting.isEmpty() ? subject : acting;
        }
        boolean behind = !subject.isEmpty() && subject.get(0).first() > i;
        if (direct
                && sides.others.isEmpty()
                && behind
                && verb.reading().pronoun().isEmpty()
                && (verb.is(VerbSense.CALL) && leftOpen(i)
                        || subject.size() == 1 && subject.get(0).kind() == ActorMention.Kind.COUNTERPART)) {
            // "وبعد عودته هاتف الرئيس الروسي", "وينتظر أن يخاطب هاتفيا نظيره": the only noun phrase is the object, the
            // subject is carried on
            sides.others.addAll(subject);
            subject = calls.carried(i, subject);
        }
        if (sides.others.isEmpty() && !verb.reading().pronoun().isEmpty() && verb.is(VerbSense.CALL)) {
            boolean me = ME.contains(verb.reading().pronoun())
                    || verb.reading().pronoun().equals("نا") && verb.explicit();
            sides.others.addAll(me ? calls.scene.attribution().speaker(i) : calls.lastPerson(i, subject));
        }
        if (subject.isEmpty() && !calls.firstPerson(verb)) {
            subject = verb.reading().form().number() == VerbForm.Number.SINGULAR
                    ? subjectBehind(i, sides.others)
                    : CallScene.known(calls.scene.actors().lastPairBefore(i));
        }
        boolean aPair = subject.size() == 1 && subject.get(0).kind() == ActorMention.Kind.PAIR && isFurther(i);
        if ((both(verb) || aPair && !merger.pairBefore(calls.scene.sentence(i)).isEmpty()) && sides.others.isEmpty()) {
            List<ActorMention> speakers =
                    isFurther(i) ? merger.pairBefore(calls.scene.sentence(i)) : merger.pairIn(calls.scene.sentence(i));
            boolean dual = !calls.firstPerson(verb);
            subject = !speakers.isEmpty() ? speakers : !dual || twoBefore(i).isEmpty() ? subject : twoBefore(i);
        }
        sides.subject = new ArrayList<>(subject.size());
        for (ActorMention mention : subject) {
            if (!isAmong(sides.others, mention)) {
                sides.subject.add(mention);
            }
        }
        return sides;
    }

    private static boolean ofNoPerson(List<ActorMention> subject) {
        return subject.size() == 1
                && subject.get(0).entity() != null
                && subject.get(0).meant().kind() == ActorKind.INSTITUTION;
    }

    /** "سيتحدثان", "نتحدث": both of a call, by the verb alone. */
    private boolean both(Verb verb) {
        boolean we = verb.reading().form().number() == VerbForm.Number.PLURAL && calls.firstPerson(verb);
        return we || !verb.explicit() && verb.reading().form().number() == VerbForm.Number.DUAL;
    }

    /** "سيتحدثان مجددا", "نتحدث هاتفيا مرة أخرى": a call after the one just told. */
    private boolean isFurther(int verb) {
        for (int k = verb + 1; k < verb + FURTHER; k++) {
            if (calls.in(k, "AGAIN") || calls.in(k, "SECOND")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<ActorMention> mentions, ActorMention mention) {
        for (ActorMention other : mentions) {
            if (other.meant().same(mention.meant())) {
                return true;
            }
        }
        return false;
    }

    /** "اتفق الرئيسان على …، وعلى أن يتحادثا": the two who are the subject of a verb before in the sentence. */
    private List<ActorMention> twoBefore(int i) {
        for (Verb before = calls.verbBefore(i); before != null; before = calls.verbBefore(before.token())) {
            List<ActorMention> subject = CallScene.known(before.subject());
            int persons = 0;
            for (ActorMention mention : subject) {
                persons += mention.isPerson() ? mention.entities().size() : 0;
            }
            if (persons == 2) {
                return subject;
            }
        }
        return List.of();
    }

    /** The subject behind the preposition with a pronoun of a verb whose nearest mention stands before it: "فلان اتصل به نظيره"; or null. */
    private @Nullable ActorMention calledHim(Verb verb) {
        int i = verb.token();
        int behind = i + 2;
        while (calls.in(behind, "BY_PHONE") || Words.ADVERB.contains(calls.form(behind))) {
            behind++;
        }
        ActorMention caller = calls.in(i + 1, "WITH_HIM") ? calls.mentionFrom(behind) : null;
        boolean free = caller != null && caller.preposition() == 0 && caller.conjunction() == 0;
        return free && !verb.subject().contains(caller) ? caller : null;
    }

    /** The mention with لـ between "سبق" and "أن"; or null. */
    private @Nullable ActorMention beforeThat(int verb) {
        ActorMention mention = calls.scene.actors().mentionAt(verb - 2);
        boolean earlier = mention != null
                && mention.preposition() == 'ل'
                && calls.bare(mention.first() - 1).equals("سبق");
        return earlier ? mention : null;
    }

    /** Whether no unknown noun stands before the verb that may be its subject. */
    private boolean leftOpen(int i) {
        Verb verb = calls.verb(i);
        boolean conjoined = verb != null && verb.conjoined();
        if (i == calls.scene.sentenceStart(i)) {
            return calls.scene.sentence(i) > 0 && calls.scene.sameParagraph(i, i - 1) || conjoined;
        }
        String before = calls.form(i - 1);
        return !calls.token(i - 1).isWord()
                || Words.FUNCTION.contains(before)
                || Words.COMPLEMENT.contains(before)
                || Words.ADVERB.contains(before)
                || before.endsWith("ه")
                || conjoined;
    }

    private List<ActorMention> subjectBehind(int i, List<ActorMention> others) {
        for (int k = i + 1; k < Math.min(calls.scene.sentenceEnd(i), i + 5); k++) {
            ActorMention mention = calls.mentionFrom(k);
            if (mention != null) {
                boolean free = mention.preposition() == 0 && mention.conjunction() == 0 && !others.contains(mention);
                return free ? calls.coordination(mention) : calls.carried(i, others);
            }
            if (!Words.ADVERB.contains(calls.form(k))
                    && !calls.in(k, "WITH_ME")
                    && !calls.in(k, "WITH_HIM")
                    && !calls.in(k, "LEADERS")) {
                break;
            }
        }
        return calls.carried(i, others);
    }

    private void objects(Verb verb, List<ActorMention> subject, boolean direct, Sides sides) {
        int i = verb.token();
        int end = Math.min(calls.scene.sentenceEnd(i), i + REACH);
        String preposition = "";
        int since = i;
        for (int k = i + 1; k < end; k++) {
            if (calls.in(k, "ABOUT") && !sides.others.isEmpty() || calls.isStop(k) && calls.afterTime(k - 1) <= k) {
                return;
            }
            Verb next = calls.verb(k);
            if (next != null
                    && !calls.form(k - 1).equals("الذي")
                    && !calls.form(k - 1).equals("التي")) {
                return;
            }
            if (!sides.others.isEmpty() && calls.callNoun(k) != CallNoun.NONE) {
                // "تحدث هاتفيا مع فلان قبل مكالمة فلان مع آخر": the sides of another call
                return;
            }
            if (!sides.others.isEmpty()
                    && (calls.form(k).equals("مع") && calls.scene.isMasdar(k - 1)
                            || calls.form(k).equals("علي") && !verb.isAny(TALKS))) {
                // "حثه على التواصل مع فلان", "أطلعه على محادثاته مع فلان": of what they spoke
                return;
            }
            if (!sides.others.isEmpty()
                    && calls.in(k, "AFTERMATH")
                    && !calls.form(k + 1).equals("ذلك")
                    && calls.afterTime(k) <= k) {
                // "يتصل بفلان بعد لقائه بفلان": whom he meets before
                return;
            }
            ActorMention mention = calls.mentionFrom(k);
            if (calls.in(k, "COUNTERPARTS") && calls.form(k + 1).equals("في") && calls.mentionFrom(k + 2) != null) {
                // "هاتف نظراءه في قطر وعمان": one in each of the states
                sides.each = true;
                sides.others.addAll(calls.coordination(requireNonNull(calls.mentionFrom(k + 2))));
                return;
            }
            if (mention == null) {
                if (calls.in(k, "WITH_ME")) {
                    sides.others.addAll(calls.scene.attribution().speaker(i));
                } else if (calls.in(k, "WITH_HIM") && sides.others.isEmpty() && k - i <= 3) {
                    sides.others.addAll(calls.lastPerson(i, subject));
                }
                String form = calls.bare(k);
                if (WITH.contains(form)) {
                    preposition = form;
                    since = k;
                } else if (EACH.contains(form)) {
                    sides.each = true;
                    preposition = form.equals("بكل") ? "ب" : preposition.isEmpty() && direct ? "direct" : preposition;
                    since = k;
                } else if (form.equals("من") && sides.each && since == k - 1) {
                    since = k;
                } else if (calls.isComma(k) && sides.others.isEmpty()) {
                    preposition = "";
                }
                continue;
            }
            if (subject.contains(mention) || mention.entities().isEmpty()) {
                k = mention.last() - 1;
                continue;
            }
            String role = mention.preposition() != 0
                    ? String.valueOf(mention.preposition())
                    : k - since <= 4 ? preposition : "";
            boolean bare = role.isEmpty() && mention.conjunction() == 0 && direct && objectPlace(k, i, subject);
            boolean object = bare
                    || role.equals("direct")
                    || role.equals("مع")
                    || (role.equals("ل") || role.equals("الي"))
                            && mention.isPerson()
                            && !verb.isAny(TALKS)
                            && !verb.is(VerbSense.CALL)
                    || role.equals("ب") && verb.is(VerbSense.CALL)
                    || role.equals("الي")
                            && verb.isAny(TALKS)
                            // "إلى فلان ثم إلى فلان"
                            && (objectPlace(since, i, subject)
                                    || !sides.others.isEmpty()
                                            && calls.form(since - 1).equals("ثم"));
            List<ActorMention> chain = calls.coordination(mention);
            if (object && !chain.isEmpty()) {
                if (sides.others.isEmpty()) {
                    sides.others.addAll(chain);
                } else if (!bare) {
                    sides.further.add(chain);
                }
            }
            k = chain.isEmpty()
                    ? mention.last() - 1
                    : chain.get(chain.size() - 1).last() - 1;
            preposition = "";
        }
    }

    /** Whether a mention without a preposition stands where an object may: behind the subject, time, means and adverbs aside. */
    private boolean objectPlace(int k, int verb, List<ActorMention> subject) {
        int at = k - 1;
        while (at > verb
                && (calls.isLight(at)
                        || calls.scene.time().date(at).isPresent()
                        || calls.in(at, "HONORIFIC")
                        || calls.in(at, "BY_PHONE")
                        || beforeMeans(at, verb) < at)) {
            at = Math.min(at - 1, beforeMeans(at, verb));
        }
        ActorMention before = calls.scene.actors().mentionAt(at);
        return at == verb || before != null && subject.contains(before) || insideTime(at, verb);
    }

    /** Index before the phrase of means that ends at a token: "عبر الهاتف"; the token itself where none does. */
    private int beforeMeans(int at, int verb) {
        for (int via = at - 1; via > verb && via > at - 4; via--) {
            if (calls.in(via, "VIA")) {
                return calls.pastMeans(via, at + 1) == at + 1 ? via - 1 : at;
            }
        }
        return at;
    }

    private boolean insideTime(int at, int verb) {
        for (int k = at; k > verb && k > at - 6; k--) {
            if (calls.afterTime(k) > at) {
                return true;
            }
        }
        return false;
    }

    private int start(Verb verb) {
        int first = verb.token();
        for (ActorMention mention : verb.subject()) {
            if (verb.explicit() && mention.first() >= calls.scene.sentenceStart(first) && mention.first() < first) {
                first = mention.first();
            }
        }
        return first;
    }
}
