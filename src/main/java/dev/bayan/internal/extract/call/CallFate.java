package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Modality;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Reading;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DateValue;
import dev.bayan.model.DropReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a call has taken place, goes on, is to come or was dropped; and whether it is told as real at all. */
final class CallFate {
    private static final Senses DROPS = Senses.of(VerbSense.CANCEL, VerbSense.POSTPONE, VerbSense.REFUSE);
    /** "هدد بإلغاء المكالمة", "طالب بتأجيل الاتصال". */
    private static final Senses NOT_YET_DROPPED =
            Senses.of(VerbSense.WARN, VerbSense.DEMAND, VerbSense.HOPE, VerbSense.PROPOSE);

    private static final Senses PLANS = Senses.of(VerbSense.REQUEST, VerbSense.INTEND);
    /** Verbs that make a call one to come if they govern its conduct: "وافق على إجراء مكالمة", "اتفقا على عقد اتصال". */
    private static final Senses SETTLES =
            Senses.of(VerbSense.ACCEPT, VerbSense.AGREE, VerbSense.PROPOSE, VerbSense.DEMAND, VerbSense.PLEDGE);

    private static final WordSet RELATIVE = WordSet.of("الذي", "التي");
    private static final Senses COURSE = Senses.of(VerbSense.LAST, VerbSense.END);

    private static final Senses MAKES = Senses.of(VerbSense.CONDUCT, VerbSense.RECEIVE);
    private static final WordSet PREPOSITION = WordSet.of("من", "الي", "عن", "في", "علي");

    private static final Senses ABOUT_THE_CALL = CallDetails.OWN_CLAUSE.and(Senses.of(VerbSense.CALL));

    private static final Senses TAKES_PLACE = Senses.of(
            VerbSense.HAPPEN, VerbSense.START, VerbSense.LAST, VerbSense.BE, VerbSense.CONDUCT, VerbSense.DISCUSS);

    /** How far before a trigger a word may stand that makes it unreal. */
    private static final int FAR = 14;

    /** How far behind a verb of saying stands what is said to be dropped. */
    private static final int NEAR = 6;

    private final CallScene calls;

    CallFate(CallScene calls) {
        this.calls = calls;
    }

    /** Why the trigger at a token tells of nothing real: denied, wished, merely possible or contrary to fact; or null. */
    @Nullable
    DropReason unreal(int i) {
        if (Modality.denied(calls.scene, i)) {
            return DropReason.DENIED;
        }
        int start = calls.scene.sentenceStart(i);
        if (rumoured(start, i)) {
            return DropReason.HYPOTHETICAL;
        }
        if (deniedRumour(start, i)) {
            return DropReason.DENIED;
        }
        // "قال إنه قد يتصل بفلان": what the verb of saying before it tells is not settled either
        if (attempted(i, start) || mayBe(calls.verb(i))) {
            return DropReason.HYPOTHETICAL;
        }
        boolean that = calls.in(i, "NOUN_OF_CALL");
        for (int k = i - 1; k >= Math.max(start, i - FAR) && !calls.isStop(k); k--) {
            boolean near = i - k <= 4;
            if (near && calls.in(k, "UNREAL") && calls.scene.actors().mentionAt(k) == null) {
                return DropReason.HYPOTHETICAL;
            }
            if (i - k <= 6 && calls.form(k).equals("صحه") && calls.form(k - 1).equals("لا")) {
                return DropReason.DENIED;
            }
            if (near && calls.in(k, "PLAN_NOUN") && (calls.in(k - 1, "DENIAL") || calls.in(k - 2, "DENIAL"))) {
                return DropReason.NEGATED;
            }
            if (calls.in(k, "ASKED") && asksFor(k, i)) {
                return DropReason.HYPOTHETICAL;
            }
            that |= calls.form(k).equals("ان");
            var participle = calls.scene.actors().predicateAt(k);
            if (participle != null && participle.participle() && participle.has(VerbSense.SAY)) {
                // "يريد أن يعرف …، موضحا أنه سيتصل": what is said next is not what is wished before
                return null;
            }
            Verb verb = calls.verb(k);
            if (verb != null && verb.is(VerbSense.HOPE) || calls.in(k, "HOPE_NOUN") && !calls.in(k - 1, "LOST")) {
                return (that || near) && !onADay(i) ? DropReason.HOPED : null;
            }
            if (verb != null && (verb.explicit() || mayBe(verb))) {
                return mayBe(verb) ? DropReason.HYPOTHETICAL : null;
            }
        }
        return null;
    }

    /** "يأمل أن يتحدث إلى فلان هاتفيا غدا": what is hoped for on a day to come is expected. */
    private boolean onADay(int i) {
        Verb verb = calls.verb(i);
        Optional<LocalDate> today = calls.scene.time().anchor();
        if (verb == null || verb.reading().isPast() || today.isEmpty()) {
            return false;
        }
        for (int k = i + 1; k < Math.min(calls.scene.sentenceEnd(i), i + FAR) && !calls.isComma(k); k++) {
            if (calls.verb(k) != null) {
                return false;
            }
            Optional<LocalDate> day =
                    calls.scene.time().date(k).flatMap(DateMatch::value).map(DateValue::first);
            if (day.isPresent() && !day.get().isBefore(today.get())) {
                return true;
            }
        }
        return false;
    }

    /** "نفى … ما تردد عن مكالمة", "ما تداولته منصات عن مكالمة … محض خيال". */
    private boolean deniedRumour(int start, int i) {
        boolean rumour = false;
        for (int k = i - 1; k >= Math.max(start, i - FAR); k--) {
            rumour |= calls.in(k, "RUMOUR") && calls.form(k - 1).endsWith("ما") || calls.in(k, "REPORTS");
            Verb verb = calls.verb(k);
            boolean untrue = calls.bare(k).equals("لا")
                    && (calls.form(k + 1).equals("صحه") || calls.form(k + 1).equals("اساس"));
            if (rumour && (untrue || verb != null && verb.is(VerbSense.DENY) && !verb.negated())) {
                return true;
            }
        }
        for (int k = i + 1; rumour && k < Math.min(calls.scene.sentenceEnd(i), i + FAR + FAR); k++) {
            boolean not = calls.form(k).equals("غير")
                            && (calls.form(k + 1).startsWith("صحيح")
                                    || calls.form(k + 1).startsWith("دقيق"))
                    || calls.form(k).startsWith("عار") && calls.form(k + 2).equals("الصحه")
                    || calls.form(k).equals("لا")
                            && (calls.form(k + 1).equals("اساس")
                                    || calls.form(k + 1).equals("صحه"))
                    || calls.form(k).startsWith("سابق") && calls.form(k + 1).equals("لاوانه");
            if (not || calls.in(k, "FALSE")) {
                return true;
            }
        }
        return false;
    }

    /** "حاول فلان الاتصال بفلان", "لم يتمكن من إجراء مكالمة": a call that somebody only tries to make. */
    private boolean attempted(int i, int start) {
        int k = i - 1;
        while (k > start && (PREPOSITION.contains(calls.form(k)) || calls.scene.masdar(k, MAKES) != null)) {
            k--;
        }
        for (ActorMention doer = calls.scene.actors().mentionAt(k);
                doer != null && doer.first() > start && !calls.in(k, "TRY");
                doer = calls.scene.actors().mentionAt(k)) {
            k = doer.first() - 1;
        }
        if (k < start) {
            return false;
        }
        String before = calls.bare(k - 1);
        return calls.in(k, "TRY") && !(calls.in(k, "FAILED") && plannedAround(i))
                || calls.in(k, "ABLE") && (before.equals("لم") || before.equals("لا") || before.equals("لن"));
    }

    /** "تردد أن فلانا هاتف فلانا؟": a rumour that somebody is asked about. */
    private boolean rumoured(int start, int i) {
        int last = calls.scene.sentenceEnd(i) - 1;
        boolean asked = calls.isQuestion(last) || calls.isQuestion(last - 1);
        for (int k = start; asked && k < i; k++) {
            if (calls.in(k, "RUMOUR")) {
                return true;
            }
        }
        return false;
    }

    /** "سئل عن موعد اتصال", "ردا على سؤال عن اتصال محتمل": what is asked for; "سئل عن المكالمة" takes it for granted. */
    private boolean asksFor(int question, int noun) {
        for (int k = question + 1; k < noun; k++) {
            if (calls.in(k, "ABOUT") || calls.bare(k).equals("عن")) {
                boolean named = calls.in(noun, "POINTER") || calls.in(noun, "POSSESSED") || calls.in(noun, "MINE");
                Verb held = calls.verb(noun + 1) != null ? calls.verb(noun + 1) : calls.verb(noun + 2);
                return !named
                        && (held == null || !held.reading().isPast())
                        && (noun - k <= 2 || calls.in(noun + 1, "MAYBE") || calls.in(noun + 2, "MAYBE"));
            }
        }
        return false;
    }

    /** "لو أجرى", "هل يتصل", "قد تشهد": supposed, asked or merely possible. */
    private boolean mayBe(@Nullable Verb verb) {
        if (verb == null) {
            return false;
        }
        int before = verb.token() - 1;
        Predicate predicate = calls.scene.actors().predicateAt(verb.token());
        boolean supposed = predicate != null && Modality.supposed(calls.scene, predicate)
                || calls.in(before, "UNREAL")
                || calls.form(before).equals("هل");
        return supposed || !verb.reading().isPast() && calls.bare(before).equals("قد");
    }

    /** The fate of a call told by a verb. */
    CallStatus ofVerb(Verb verb) {
        int i = verb.token();
        if (droppedLater(i) || ruledOut(i)) {
            return CallStatus.CANCELLED;
        }
        if (countedTime(i) ? willBe(i) : toCome(verb) || tonight(verb)) {
            return CallStatus.PLANNED;
        }
        return goesOn(i, verb) ? CallStatus.ONGOING : CallStatus.HELD;
    }

    /** "استبعد أن يتصل بفلان": a call that whoever would make it rules out. */
    private boolean ruledOut(int verb) {
        Verb before = calls.form(verb - 1).equals("ان") ? calls.verbBefore(verb) : null;
        return before != null
                && !before.negated()
                && verb - before.token() <= NEAR
                && (before.is(VerbSense.REFUSE) || calls.words("RULE_OUT").contains(before.lemma()));
    }

    /** "هذه المرة الثانية التي يتحدث فيها": a present tense that counts what was. */
    private boolean countedTime(int verb) {
        return calls.form(verb - 1).equals("التي")
                && (calls.form(verb - 3).equals("المره") || calls.form(verb - 3).endsWith("مره"));
    }

    /** "هذا ثالث اتصال يجريه فلان مع فلان منذ يوليو": a present tense behind a rank counts what was. */
    private boolean countedCall(int noun, Verb relative) {
        return calls.in(noun - 1, "RANK") && relative.token() > noun && !relative.future();
    }

    /** "ستكون المرة الثانية التي يتحدث فيها". */
    private boolean willBe(int verb) {
        Verb before = calls.verbBefore(verb);
        return before != null && before.future() && before.is(VerbSense.BE);
    }

    /** The fate of a call told by a noun, the verbs around it and a masdar before it ("إلغاء", "إجراء", "طلب"). */
    CallStatus ofNoun(
            int noun, @Nullable Verb governor, @Nullable Verb relative, @Nullable Reading nominal, boolean adjunct) {
        Verb main = relative != null ? relative : governor;
        if (nominal != null && nominal.hasAny(DROPS) && governor != null && governor.isAny(NOT_YET_DROPPED)) {
            return CallStatus.PLANNED;
        }
        if (calls.in(noun - 1, "FAILED")
                || calls.in(noun - 2, "FAILED")
                || nominal != null && nominal.hasAny(DROPS)
                || droppedLater(noun)
                || governor != null && !adjunct && drops(governor) && noun - governor.token() <= 14) {
            return CallStatus.CANCELLED;
        }
        if (calls.isMatter(noun) && !plannedAround(noun)) {
            return CallStatus.HELD;
        }
        boolean planned = nominal != null && nominal.hasAny(PLANS)
                || main != null
                        && !adjunct
                        && !countedCall(noun, main)
                        && (toCome(main) || !calls.in(noun, "POSSESSED") && tonight(main))
                || governor != null
                        && !adjunct
                        && noun - governor.token() <= 14
                        && (governor.isAny(PLANS)
                                || governor.future()
                                || (nominal != null
                                                || calls.ringsUp(noun)
                                                || settledOn(noun)
                                                || proposed(noun, governor))
                                        && settles(governor));
        // "تم الاتفاق على إجراء مكالمة"
        planned |= !adjunct && nominal != null && nominal.has(VerbSense.CONDUCT) && agreedOn(noun);
        // "يعلن موعد مكالمته", "حدد موعد إجراء الاتصال"
        planned |= calls.in(noun - 1, "APPOINTED") && !calls.form(noun - 2).equals("عن")
                || nominal != null && calls.in(noun - 2, "APPOINTED");
        boolean over = governor != null
                && (governor.is(VerbSense.END) || governor.is(VerbSense.START) && governor.token() >= noun - 2)
                && governor.reading().isPast()
                && !governor.negated();
        if (!over && (planned || awaited(noun) || !adjunct && (plannedAround(noun) || comesBehind(noun)))) {
            return CallStatus.PLANNED;
        }
        return goesOn(noun, main) ? CallStatus.ONGOING : CallStatus.HELD;
    }

    /** "قبل مكالمته المرتقبة مع فلان", "عشية المكالمة الهاتفية المقررة": also of a circumstance, an adjective tells that it is to come. */
    private boolean awaited(int noun) {
        int behind = calls.in(noun + 1, "NOUN_OF_CALL") ? noun + 2 : noun + 1;
        return calls.in(noun - 1, "PRIOR") && calls.in(behind, "PLAN") && calls.verb(behind) == null;
    }

    /** "دعا إلى مكالمة مع فلان", "وافق على اتصال بفلان": a call that is not known yet, right behind the preposition of the verb. */
    private boolean settledOn(int noun) {
        String before = calls.form(noun - 1);
        return (before.equals("الي") || before.equals("علي"))
                && !calls.form(noun).startsWith("ال")
                && !calls.in(noun, "POSSESSED")
                && !calls.in(noun, "MINE");
    }

    /** "اقترح فلان مكالمة مع فلان": the object right behind the subject of proposing. */
    private boolean proposed(int noun, Verb governor) {
        ActorMention before = noun > 0 ? calls.scene.actors().mentionAt(noun - 1) : null;
        return governor.is(VerbSense.PROPOSE)
                && before != null
                && governor.subject().contains(before)
                && !calls.form(noun).startsWith("ال");
    }

    private boolean agreedOn(int noun) {
        for (int k = noun - 1; k > noun - 4; k--) {
            if (calls.form(k).equals("علي") && calls.in(k - 1, "AGREED_ON")) {
                return true;
            }
        }
        return false;
    }

    /** "اتفق على الاتصال بفلان"; whoever "بادر إلى الاتصال به" did ring up. */
    private boolean settles(Verb governor) {
        return governor.isAny(SETTLES)
                && !(governor.reading().isPast()
                        && calls.words("TAKES_INITIATIVE").contains(governor.lemma()));
    }

    /** Whether the verb over a mention that points back drops the call: "لكن سيول ألغت الاتصال". */
    boolean dropped(int noun, @Nullable Verb governor) {
        return governor != null && drops(governor) && noun - governor.token() <= 6 || droppedLater(noun);
    }

    /** Whether a word drops the call: a masdar, or the passive "أُجّل", spelled like "من أجل". */
    private boolean dropWord(int k) {
        return calls.in(k, "CANCEL")
                || calls.bare(k).equals("اجل") && !calls.form(k - 1).equals("من");
    }

    private static boolean drops(Verb verb) {
        return verb.isAny(DROPS) && !verb.is(VerbSense.SAY) && !verb.negated();
    }

    /** "سيتحدث", "سوف يتصل", "من المقرر أن يجري", "يعتزم أن يهاتف". */
    private boolean toCome(Verb verb) {
        int i = verb.token();
        if (verb.future() || calls.form(i - 1).equals("سوف")) {
            return true;
        }
        if (verb.reading().isPast()) {
            return false;
        }
        boolean that = false;
        for (int k = i - 1; k >= Math.max(calls.scene.sentenceStart(i), i - 14); k--) {
            that |= calls.form(k).equals("ان") || calls.form(k).equals("بان");
            Verb before = calls.verb(k);
            if (calls.in(k, "PLAN")
                    || that
                            && before != null
                            && (before.isAny(PLANS) || before.isAny(SETTLES) || before.is(VerbSense.HOPE))) {
                return true;
            }
        }
        // "على أن يتصل غدا بنظيره"
        return calls.form(i - 1).equals("ان") && calls.form(i - 2).equals("علي");
    }

    /** "يتحدثان هاتفيا الليلة", "يتصل به الخميس". */
    private boolean tonight(Verb verb) {
        // "لم تكن": the jussive tells of what was; "تعد مكالمة الثلاثاء الثالثة بينهما": what is counted too
        if (verb.reading().isPast() || calls.bare(verb.token() - 1).equals("لم") || calls.in(verb.token(), "PRONOUN")) {
            return false;
        }
        int end = Math.min(calls.scene.sentenceEnd(verb.token()), verb.token() + 20);
        for (int k = verb.token() + 1; k < end; k++) {
            if (anothers(k) || Words.COMPLEMENT.contains(calls.form(k)) && verb.is(VerbSense.SAY)) {
                // "يذكر أن مكالمة الأربعاء": the day is that of what is told, not of the telling
                return false;
            }
            if (calls.in(k, "TONIGHT") || openDay(k) && !mayBePast(verb)) {
                return true;
            }
            k = calls.scene
                    .time()
                    .date(k)
                    .map(date -> date.last() - 1)
                    .filter(last -> last > verb.token())
                    .orElse(k);
            if (calls.isStop(k) || calls.verb(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "فلان يهاتف فلانا وموسكو تعد بالانسحاب الجمعة": whoever opens a further clause, whose day is not the call's. */
    private boolean anothers(int k) {
        ActorMention mention = calls.mentionFrom(k);
        if (mention == null || mention.conjunction() != 'و' || mention.last() >= calls.scene.sentenceEnd(k)) {
            return false;
        }
        Reading next = calls.scene.finite(mention.last(), Senses.ALL);
        return next != null && calls.scene.time().date(mention.last()).isEmpty();
    }

    /** "تلقى", "تحدث": spelled like a past. */
    private boolean mayBePast(Verb verb) {
        for (Reading reading : calls.scene.readings(verb.token(), verb.senses())) {
            if (reading.isFinite() && reading.isPast()) {
                return true;
            }
        }
        return false;
    }

    /** A day of the week that may be the last or the next one: beside a present tense it is the next. */
    private boolean openDay(int k) {
        int to = calls.scene.time().dateEnd(k);
        List<DateMatch> behind = calls.scene.time().dates(k, to, false);
        List<DateMatch> ahead = calls.scene.time().dates(k, to, true);
        return !calls.in(k - 1, "NAMED_BY_DAY")
                && behind.size() == 1
                && ahead.size() == 1
                && !behind.get(0).value().equals(ahead.get(0).value());
    }

    /** "المكالمة بين … ستبدأ", "الاتصال … سيجرى": the noun is the subject of a verb that is yet to come. */
    private boolean comesBehind(int noun) {
        for (int k = noun + 1; k < Math.min(calls.scene.sentenceEnd(noun), noun + 40) && !calls.isStop(k); k++) {
            Verb verb = calls.verb(k);
            boolean relative =
                    calls.form(k - 1).equals("التي") || calls.form(k - 1).equals("الذي");
            if (verb != null && !relative) {
                return verb.future()
                        && (verb.isAny(TAKES_PLACE) || calls.words("TOPIC_VERB").contains(verb.lemma()))
                        && !verb.conjoined();
            }
        }
        return false;
    }

    /** An adjective or masdar of planning beside the noun: "مكالمة مرتقبة", "اتصال كان مقررا". */
    private boolean plannedAround(int noun) {
        int before = calls.in(noun - 1, "ONGOING") ? noun - 2 : noun - 1;
        if (calls.in(before, "PREPARING") && calls.form(noun).startsWith("ل")) {
            // "يجري الإعداد لمكالمة", "الإعداد جار لمكالمة"
            return true;
        }
        int from = noun;
        while (from > Math.max(calls.scene.sentenceStart(noun), noun - 3) && !calls.isComma(from - 1)) {
            from--;
        }
        for (int k = from; k < Math.min(calls.scene.sentenceEnd(noun), noun + 5); k++) {
            if (k != noun && calls.in(k, "PLAN")) {
                return true;
            }
            if (k > noun && (calls.isComma(k) || calls.isStop(k))) {
                return false;
            }
        }
        return false;
    }

    /** "… كان مقررا … أُلغي", "غير أنه أُجّل", "المكالمة المقررة … أُرجئت": nothing but the call's own clause between. */
    private boolean droppedLater(int trigger) {
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + 40);
        for (int k = trigger + 1; k < end; k++) {
            if (calls.isStop(k) || calls.callNoun(k) != CallNoun.NONE && !calls.in(k, "POINTER")) {
                return false;
            }
            Verb verb = calls.verb(k);
            if (dropWord(k) || verb != null && drops(verb) && !verb.is(VerbSense.REFUSE) && !verb.explicit()) {
                return true;
            }
            if (verb != null && verb.is(VerbSense.SAY) && dropsIt(k, end)) {
                return true;
            }
            if (verb != null && !verb.isAny(ABOUT_THE_CALL)) {
                return false;
            }
        }
        return false;
    }

    /** "… غير أن القصر أعلن تأجيل الاتصال": a call that is dropped by a masdar under a verb of saying. */
    private boolean dropsIt(int saying, int end) {
        for (int k = saying + 1; k + 1 < Math.min(end, saying + NEAR); k++) {
            if (calls.in(k, "CANCEL") && calls.in(k + 1, "POINTER")) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int trigger, @Nullable Verb verb) {
        int end = Math.min(calls.scene.sentenceEnd(trigger), trigger + 30);
        boolean still = calls.in(trigger - 1, "STILL");
        for (int k = trigger + 1; k < end; k++) {
            if (still && calls.in(k, "ONGOING")
                    || calls.in(k, "STILL") && (calls.in(k + 1, "ONGOING") || calls.in(k + 2, "ONGOING"))) {
                return true;
            }
        }
        if (verb == null && calls.in(trigger - 1, "BEGINS")) {
            return true;
        }
        if (hasBegun(trigger, verb)) {
            return true;
        }
        if (verb != null && verb.reading().isPast()) {
            // "بدأت الآن مكالمة"
            return verb.is(VerbSense.START) && verb.token() == trigger - 2 && calls.in(trigger - 1, "ONGOING");
        }
        int start = calls.scene.sentenceStart(trigger);
        for (int k = Math.max(start, trigger - 6); k < Math.min(calls.scene.sentenceEnd(trigger), trigger + 4); k++) {
            if (calls.in(k, "ONGOING")) {
                return true;
            }
        }
        return ongoingBehindSides(trigger, end);
    }

    /** "بدأت المكالمة بين فلان وفلان", "إن المكالمة بين فلان وفلان بدأت": begun, and nothing told of its hour, its length or its end. */
    private boolean hasBegun(int trigger, @Nullable Verb before) {
        Verb begins = before != null && before.is(VerbSense.START) && before.token() == trigger - 1
                ? before
                : predicateBehind(trigger);
        if (begins == null || !begins.is(VerbSense.START) || !begins.reading().isPast() || begins.negated()) {
            return false;
        }
        Optional<LocalDate> today = calls.scene.time().anchor();
        for (int k = calls.scene.sentenceStart(trigger); k < calls.scene.sentenceEnd(trigger); k++) {
            Verb verb = calls.verb(k);
            Optional<LocalDate> day =
                    calls.scene.time().date(k).flatMap(DateMatch::value).map(DateValue::first);
            boolean earlier = day.isPresent() && today.isPresent() && day.get().isBefore(today.get());
            // "بدأت المكالمة بتبادل التهاني": how it went, told of one that is over
            boolean with = k > begins.token() && calls.form(k).startsWith("ب") && calls.scene.isMasdar(k);
            if (earlier
                    || with
                    || calls.in(k, "ENDED")
                    || calls.scene.time().clockEnd(k) > k
                    || verb != null && verb.isAny(COURSE)
                    || calls.scene.time().duration(k).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "المكالمة بين فلان وفلان بدأت": the first verb behind the noun, no comma, clause or relative between; or null. */
    private @Nullable Verb predicateBehind(int noun) {
        for (int k = noun + 1; k < Math.min(calls.scene.sentenceEnd(noun), noun + FAR); k++) {
            if (calls.isComma(k) || calls.isStop(k) || RELATIVE.contains(calls.form(k))) {
                return null;
            }
            if (calls.verb(k) != null) {
                return calls.verb(k);
            }
        }
        return null;
    }

    /** "المكالمة بين فلان وفلان جارية الآن": the predicate of a sentence without a verb. */
    private boolean ongoingBehindSides(int trigger, int end) {
        for (int k = trigger + 1; k < end && calls.verb(k) == null && !calls.isComma(k); k++) {
            if (calls.in(k, "ONGOING")) {
                return true;
            }
        }
        return false;
    }
}
