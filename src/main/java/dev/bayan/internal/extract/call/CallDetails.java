package dev.bayan.internal.extract.call;

import dev.bayan.internal.actor.ActorMention;
import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.call.CallScene.Verb;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.lexicon.Words;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.OrdinalMatch;
import dev.bayan.internal.temporal.TimeMatch;
import dev.bayan.model.Bound;
import dev.bayan.model.CallStatus;
import dev.bayan.model.DurationEstimate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What a call's own clause tells besides who spoke: how far it reaches, and the call's day, hour, length and rank. */
final class CallDetails {
    /** Verbs that go on telling of the call: "استمرت", "تناولت", "جرى خلالها". */
    static final Senses OWN_CLAUSE = Senses.of(
            VerbSense.LAST,
            VerbSense.DISCUSS,
            VerbSense.HAPPEN,
            VerbSense.BE,
            VerbSense.CONDUCT,
            VerbSense.RECEIVE,
            VerbSense.CANCEL,
            VerbSense.POSTPONE,
            VerbSense.TALK,
            VerbSense.START);

    private static final Senses DISCUSSING = Senses.of(VerbSense.DISCUSS);
    private static final Senses REMARKS = Senses.of(VerbSense.SAY, VerbSense.THANK, VerbSense.PRAISE, VerbSense.WARN);
    private static final int LOOK_BACK = 40;
    /** How many tokens the day of a line and its bullet have at most. */
    private static final int LINE_DAY = 8;
    /** Within how many days a call that was dropped was to take place, if only the day of the week is told. */
    private static final int SOON = 8;
    /** How far behind a rank the time stands within which is counted: "السابع من نوعه بين فلان وفلان هذا العام". */
    private static final int COUNTED = 12;
    /** How far before a length its verb stands, and before that what it is the length of. */
    private static final int LASTS = 6;
    /** How far behind "بعد", "فور" another call is named. */
    private static final int NEAR_OTHER = 5;
    /** A clause of more tokens than this is no clause but a text without punctuation. */
    private static final int REACH = 120;

    private final CallScene calls;
    private final CallTopics topics;
    private final CallAssessments assessments;

    CallDetails(CallScene calls) {
        this.calls = calls;
        this.topics = new CallTopics(calls);
        this.assessments = new CallAssessments(calls);
    }

    CallTopics topics() {
        return topics;
    }

    CallAssessments assessments() {
        return assessments;
    }

    /** Index after the last token that tells of the call: up to the first verb of another matter. */
    int end(int trigger) {
        int limit = Math.min(calls.scene.sentenceEnd(trigger), trigger + REACH);
        int quote = calls.token(trigger).quote();
        int i = trigger + 1;
        for (; i < limit; i++) {
            if (calls.token(i).is(".")
                    || calls.token(i).is(":")
                    || quote >= 0 && calls.token(i).quote() != quote) {
                break;
            }
            var predicate = calls.scene.actors().predicateAt(i);
            if (predicate != null
                    && predicate.participle()
                    && predicate.reading().hasAny(REMARKS)
                    && !Words.ADVERB.contains(calls.form(i))) {
                break;
            }
            if (calls.isComma(i) && saidOfIt(i + 1, trigger)) {
                i++;
                continue;
            }
            if (calls.isComma(i)
                    && Words.COMPLEMENT.contains(calls.form(i + 1))
                    && calls.callNoun(trigger) != CallNoun.NONE) {
                // "أخبره، في مكالمة جرت أمس، أن …": what is told
                break;
            }
            boolean as = calls.isComma(i) && calls.in(i + 1, "AS");
            Verb asTold = as ? calls.verb(i + 2) : null;
            if (as && (asTold == null || !asTold.is(VerbSense.CALL))) {
                i = pastRemark(i, limit);
                continue;
            }
            Verb verb = calls.verb(i);
            if (verb != null && (!goesOn(verb, i) || speaksToAnother(verb, trigger) || opensAnother(verb))) {
                break;
            }
        }
        return trim(trigger, i);
    }

    /** "…، على أن يُعقد اتصال مماثل بينهم": a verb whose subject or object is another call. */
    private boolean opensAnother(Verb verb) {
        int noun = verb.token() + 1;
        if (calls.ringsAnother(verb)) {
            return true;
        }
        if (verb.conjoined() && calls.in(noun, "POINTER") && calls.afterRank(noun + 1) > noun + 1) {
            // "تركزت المكالمة الأولى على القصف وتناولت المكالمة الثانية الأسرى"
            return true;
        }
        return calls.form(verb.token() - 1).equals("ان")
                && noun + 1 < calls.size()
                && calls.callNoun(noun) != CallNoun.NONE
                && !calls.in(noun, "POINTER")
                && !calls.in(verb.token(), "PRONOUN");
    }

    /** "بعد يوم من مكالمته مع فلان، تحدث إلى آخر لمدة ساعة": another talk than that of the noun. */
    private boolean speaksToAnother(Verb verb, int trigger) {
        return calls.in(trigger, "POSSESSED")
                && verb.is(VerbSense.TALK)
                && verb.explicit()
                && calls.isComma(verb.token() - 1);
    }

    /** "أكد أن الاتصال جاء بمبادرة منه، وأنه الثامن بينهما": a clause whose pronoun is the call, told by its rank, length or course. */
    private boolean saidOfIt(int that, int trigger) {
        String form = calls.form(that);
        boolean feminine = calls.bare(trigger).endsWith("ه");
        if (!calls.in(trigger, "POINTER")
                || !form.startsWith("و")
                || !Words.COMPLEMENT.contains(form)
                || !(feminine ? form.endsWith("ها") : form.endsWith("ه"))) {
            return false;
        }
        Verb verb = calls.verb(that + 1);
        return calls.scene.time().ordinal(that + 1).isPresent()
                || verb != null && !verb.explicit() && (verb.is(VerbSense.LAST) || verb.is(VerbSense.HAPPEN));
    }

    /** The comma that closes "، كما ذكر فلان لوكالة،"; the one before it where none does. */
    private int pastRemark(int comma, int limit) {
        for (int close = comma + 2; close < Math.min(limit, comma + 14); close++) {
            if (calls.isComma(close)) {
                return close;
            }
        }
        return comma;
    }

    private boolean goesOn(Verb verb, int i) {
        // "بحثا فيه خفض التوتر": what is discussed may be spelled like a verb
        boolean discussed = calls.in(i - 1, "IN_IT")
                && !verb.explicit()
                && calls.scene.finite(i - 2, Senses.of(VerbSense.DISCUSS)) != null;
        // "مكالمة بلغت مدتها ساعة", "مدة المكالمة بلغت ساعة"
        boolean measured = calls.in(i, "AMOUNTS")
                && (calls.in(i + 1, "ITS_LENGTH") || calls.scene.time().durationEnd(i + 1) > i + 1);
        return discussed
                || measured
                || verb.isAny(OWN_CLAUSE)
                // "المكالمة بينهما انتهت بعد ساعتين"
                || verb.is(VerbSense.END) && !verb.conjoined()
                || calls.in(i, "OWN_VERB")
                || calls.in(i, "TOPIC_VERB")
                || calls.showsInIt(verb)
                || calls.gathersAsPlanned(i)
                // "اتصالا كان ينتظر أن يجمع"
                || calls.in(i, "PLAN") && calls.gathersAsPlanned(i + 2)
                || calls.in(i + 1, "INITIATIVE") && !verb.explicit()
                || calls.words("DESCRIBE").contains(verb.lemma())
                        && calls.form(i + 1).startsWith("بان")
                || calls.words("GATHER").contains(verb.lemma())
                || calls.form(i - 1).equals("التي")
                || calls.form(i - 1).equals("الذي");
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from + 1
                && (!calls.token(end - 1).isWord() && !calls.token(end - 1).isNumber()
                        || calls.in(end - 1, "LEFT_OVER"))) {
            end--;
        }
        return end;
    }

    /** Fills in what the clause tells and the call does not yet have. */
    void fill(CallDraft call, int trigger, int from, int to, int behindSides) {
        times(call, trigger, from, to);
        discussed(call, trigger, to, behindSides);
        Optional<DateMatch> line =
                call.date == null && call.status == CallStatus.HELD ? lineDay(trigger) : Optional.empty();
        if (line.isPresent()
                && behindAftermath(line.get().last(), trigger) == line.get().last()) {
            call.date = line.get().toMention(calls.scene.text().text());
        }
    }

    private void times(CallDraft call, int trigger, int from, int to) {
        String text = calls.scene.text().text();
        int begin = calls.in(trigger - 1, "OUTCOME") || calls.isMatter(trigger) || asksAbout(trigger)
                ? trigger
                : behindAftermath(begin(from), trigger);
        int end = beforeOther(trigger, to);
        int topic = topics.first(trigger, end);
        if (call.date == null) {
            Optional<DateMatch> date = date(begin, topic, end, call.status);
            date = date.isPresent() ? date : firstTime(begin, end);
            Optional<DateMatch> written = justOver(trigger, begin, end);
            date = written.isPresent() ? written : date;
            call.date = date.isPresent() ? date.get().toMention(text) : null;
        }
        hour(call, begin, end);
        int line = calls.onTheLineFrom(trigger);
        if (line >= 0 && call.duration == null) {
            call.duration = calls.scene
                    .time()
                    .duration(line)
                    .filter(CallDetails::isBrief)
                    .map(length -> length.toEstimate(text))
                    .orElse(null);
        }
        length(call, begin, end);
        ordinal(call, begin, to);
    }

    /** "كتب مساء الاثنين: «أنهيت قبل قليل مكالمة»": what is just over as one writes it was on the day of writing, told before the quotation. */
    private Optional<DateMatch> justOver(int trigger, int from, int to) {
        int quote = calls.token(trigger).quote();
        boolean just = false;
        for (int k = from; k < to && quote >= 0; k++) {
            just |= calls.in(k, "JUST_NOW")
                    || calls.in(k, "MOMENTS")
                            && (calls.form(k - 1).equals("قبل")
                                    || calls.form(k - 1).equals("منذ"));
        }
        int opening = trigger;
        while (just
                && opening > 0
                && trigger - opening < REACH
                && calls.token(opening).quote() == quote) {
            opening--;
        }
        if (!just || calls.token(opening).quote() == quote) {
            return Optional.empty();
        }
        int start = calls.scene.sentenceStart(Math.max(0, opening - 1));
        for (DateMatch date : calls.scene.time().dates(start, opening, false)) {
            if (date.day().isPresent()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** "أجاب اليوم عن أسئلة بشأن المكالمة التي جرت أمس": the day before is that of the answers. */
    private boolean asksAbout(int noun) {
        return calls.in(noun, "POINTER")
                && (calls.in(noun - 1, "ABOUT") || calls.form(noun - 1).equals("عن"));
    }

    /** "سيهاتفه فور فراغه من مكالمته مع فلان، المقررة غدا": where another call is named of which the rest tells; the end where none is. */
    private int beforeOther(int trigger, int to) {
        int other = -1;
        for (int k = trigger + 1; k < to; k++) {
            boolean after = calls.in(k, "AFTERMATH") || calls.form(k).equals("فور");
            for (int noun = k + 1; after && other < 0 && noun < Math.min(to, k + NEAR_OTHER); noun++) {
                other = calls.callNoun(noun) != CallNoun.NONE ? k : -1;
            }
            boolean rest = calls.in(k, "PLAN")
                    || calls.bare(k).equals("التي")
                    || calls.bare(k).equals("الذي");
            if (other > 0 && rest) {
                return other;
            }
        }
        return to;
    }

    /** "تحدثا للمرة الأولى منذ عودة فلان في 12 شباط": the day behind what is counted from is that of the first call. */
    private Optional<DateMatch> firstTime(int from, int to) {
        int since = from;
        while (since < to && !calls.form(since).equals("منذ")) {
            since++;
        }
        boolean first = since > from + 1
                && since < to
                && (calls.form(since - 2).equals("للمره")
                        || calls.form(since - 1).equals("مره")
                                && calls.form(since - 2).equals("لاول"));
        if (!first) {
            return Optional.empty();
        }
        for (DateMatch date : calls.scene.time().dates(since + 2, to, false)) {
            if (calls.form(date.first() - 1).equals("في") && date.value().isPresent()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private void hour(CallDraft call, int from, int to) {
        for (int i = from; i < to && call.startTime == null; i++) {
            Optional<TimeMatch> clock = calls.scene.time().clock(i);
            call.startTime = clock.isPresent()
                    ? clock.get().toStartTime(calls.scene.text().text())
                    : null;
        }
    }

    private void length(CallDraft call, int from, int to) {
        for (DurationMatch length : calls.scene.time().durations(from, to)) {
            if (call.duration == null && lasts(length)) {
                call.duration = estimate(length);
            }
        }
    }

    /** "لم تستمر المكالمة أكثر من ساعة", "لم تتجاوز المكالمة بين فلان وفلان ساعة": the negation makes of the length the most that it was. */
    private DurationEstimate estimate(DurationMatch length) {
        DurationEstimate told = length.toEstimate(calls.scene.text().text());
        Verb verb = calls.verbBefore(length.first());
        boolean most = verb != null
                && verb.negated()
                && (verb.is(VerbSense.LAST) && told.bound() == Bound.MORE_THAN
                        || calls.words("EXCEEDS").contains(verb.lemma()) && told.bound() == Bound.EXACT);
        return most
                ? new DurationEstimate(told.value(), told.max(), Bound.AT_MOST, told.start(), told.end(), told.text())
                : told;
    }

    /** What a verb of talking adds to the call that it tells once more: its day, hour and length. */
    void fillTalk(CallDraft call, int verb, int to) {
        times(call, verb, verb, to);
    }

    /** What a verb of a call's course adds: "واستمرت ساعتين", "وبدأت عند السادسة"; whether it adds anything. */
    boolean fillCourse(CallDraft call, int verb, int to, boolean hour) {
        boolean hourKnown = call.startTime != null;
        boolean lengthKnown = call.duration != null;
        if (hour && !hourKnown) {
            hour(call, verb, to);
        }
        for (DurationMatch length : calls.scene.time().durations(verb, to)) {
            // "انتهت بعد ساعتين"
            if (call.duration == null && isBrief(length)) {
                call.duration = length.toEstimate(calls.scene.text().text());
            }
        }
        return hourKnown != (call.startTime != null) || lengthKnown != (call.duration != null);
    }

    /** What a mention that points back adds: days and lengths only where the call itself is spoken of, not "نتائج المكالمة". */
    void fillPointer(CallDraft call, int trigger, int to) {
        if (isSpokenOf(trigger)) {
            times(call, trigger, trigger, to);
        } else if (calls.isComma(trigger + 1) && calls.in(trigger + 2, "PRONOUN")) {
            // "ووصف البيان المكالمة، وهي الأولى بين الرجلين، بأنها …"
            ordinal(call, trigger, to);
        } else if (lastsSo(trigger + 1) || lastsSo(trigger + 2)) {
            // "عقب المكالمة التي دامت ساعة"
            length(call, trigger, to);
        }
        discussed(call, trigger, to, trigger + 1);
    }

    /** "التي دامت": a relative clause of the call's length. */
    private boolean lastsSo(int relative) {
        Verb verb = calls.verb(relative + 1);
        return (calls.form(relative).equals("التي") || calls.form(relative).equals("الذي"))
                && verb != null
                && verb.is(VerbSense.LAST)
                && !verb.negated();
    }

    /** Whether the noun is the subject or object of its clause: behind a verb, or at the head before its own verb. */
    private boolean isSpokenOf(int noun) {
        int before = noun - 1;
        while (before > calls.scene.sentenceStart(noun)
                && (calls.in(before, "DEMONSTRATIVE") || calls.in(before, "RANK"))) {
            before--;
        }
        ActorMention subject = before < 0 ? null : calls.scene.actors().mentionAt(before);
        before = subject == null || subject.first() == 0 ? before : subject.first() - 1;
        boolean heads = noun == calls.scene.sentenceStart(noun)
                || !calls.token(before).isWord()
                || Words.COMPLEMENT.contains(calls.form(before))
                || calls.in(before, "DEMONSTRATIVE")
                || calls.in(before, "RANK");
        return heads || calls.verb(before) != null;
    }

    private void discussed(CallDraft call, int trigger, int to, int behindSides) {
        assessments.add(call, trigger);
        CallTopics.add(call, topics.before(trigger));
        CallTopics.add(call, topics.in(trigger, to));
        Verb governor = calls.verbBefore(trigger);
        if (trigger > 0
                && calls.in(trigger, "POINTER")
                && (trigger - 1 == calls.scene.sentenceStart(trigger) || calls.isComma(trigger - 2))
                && (calls.in(trigger - 1, "TOPIC_VERB")
                        || calls.verb(trigger - 1) == null && calls.scene.finite(trigger - 1, DISCUSSING) != null)) {
            // "وتناول الاتصال": a verb that is spelled like its masdar
            CallTopics.add(call, topics.behind(Math.max(calls.afterRank(trigger + 1), behindSides)));
        } else if (governor != null
                && governor.is(VerbSense.DISCUSS)
                && !governor.negated()
                // "بحثا خلاله الملف، كما هاتف": in the call told before
                && !calls.in(governor.token() + 1, "IN_IT")) {
            int behind = Math.max(calls.afterRank(trigger + 1), behindSides);
            boolean subject = trigger - governor.token() <= 2;
            CallTopics.add(call, subject ? topics.behind(behind) : topics.around(governor.token(), trigger, behind));
        }
    }

    /** Where the clause of the call begins: behind the last أن, colon or foreign verb before it. */
    int begin(int from) {
        int start = calls.scene.sentenceStart(from);
        // what stands before a quotation, and its number in a series, tells of the saying
        for (int k = from; k > start && calls.token(from).quote() >= 0; k--) {
            start = calls.token(k - 1).quote() != calls.token(from).quote() ? k : start;
        }
        Verb first = calls.verb(from);
        if (first != null && first.conjoined()) {
            return from;
        }
        for (int k = from - 1; k >= start && from - k < LOOK_BACK; k--) {
            if (Words.COMPLEMENT.contains(calls.form(k)) || calls.token(k).is(":") || turns(k)) {
                return closesLineDay(k) ? start : k + 1;
            }
            var participle = calls.scene.actors().predicateAt(k);
            if (participle != null && participle.participle() && calls.isComma(k - 1)) {
                return k + 1;
            }
            Verb verb = calls.verb(k);
            if (verb != null && !verb.isAny(OWN_CLAUSE) && !calls.in(k, "OWN_VERB")) {
                return verb.is(VerbSense.SAY) ? from : behindComma(k + 1, from);
            }
        }
        return from - start < LOOK_BACK ? start : from;
    }

    /** "12 فبراير: مكالمة بين …": the day that heads the line of a token in a chronicle. */
    Optional<DateMatch> lineDay(int i) {
        for (int k = calls.scene.sentenceStart(i) + 1; k < Math.min(i, calls.scene.sentenceStart(i) + LINE_DAY); k++) {
            if (calls.token(k).is(":")) {
                return closesLineDay(k) ? calls.scene.time().date(lineHead(k)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean closesLineDay(int colon) {
        int head = lineHead(colon);
        return calls.token(colon).is(":") && head < colon && calls.scene.time().dateEnd(head) == colon;
    }

    /** Behind the bullet of a line. */
    private int lineHead(int colon) {
        int head = calls.scene.sentenceStart(colon);
        while (head < colon && !calls.token(head).isWord() && !calls.token(head).isNumber()) {
            head++;
        }
        return head;
    }

    /** "…، إذ", "…، حيث": what leads to another clause. */
    private boolean turns(int k) {
        return calls.isComma(k - 1) && (calls.in(k, "TURN") || calls.form(k).equals("اذ"));
    }

    /** Behind the comma that closes the clause of another verb: "وهي مدة انقضت أمس، وفي الأثناء أجرى …". */
    private int behindComma(int from, int to) {
        for (int k = from; k < to; k++) {
            if (calls.isComma(k)) {
                return k + 1;
            }
        }
        return from;
    }

    /** "جاء الاتفاق إثر مكالمة": what stands before such a preposition tells of the other event. */
    private int behindAftermath(int from, int noun) {
        for (int k = noun - 1;
                k >= Math.max(from, noun - 3) && (calls.in(k, "BEFORE_NOUN") || calls.in(k, "AFTERMATH"));
                k--) {
            if (calls.in(k, "AFTERMATH")) {
                return k + 1;
            }
        }
        return from;
    }

    // ---------------------------------------------------------------- date

    /** The day of the call in its clause; of dates behind the topics only one set off by a comma counts. */
    Optional<DateMatch> date(int from, int topic, int to, CallStatus status) {
        boolean toCome = status == CallStatus.PLANNED
                || status == CallStatus.CANCELLED && intended(from, untilAftermath(from, topic));
        for (DateMatch date : calls.scene.time().dates(from, untilAftermath(from, topic), toCome)) {
            boolean told =
                    date.value().isPresent() || calls.scene.time().anchor().isEmpty();
            // "للمرة الثالثة هذا الشهر"
            boolean time = calls.form(date.first() - 1).equals("للمره")
                    || calls.form(date.first() - 1).equals("المره");
            if (told && !time && !calls.in(date.first() - 1, "SINCE") && !countsWithin(date) && !ofAnother(date)) {
                return Optional.of(date);
            }
        }
        for (DateMatch date : calls.scene.time().dates(topic, to, toCome)) {
            int before = date.first() - 1;
            if (calls.isComma(before)
                    || calls.isComma(before - 1) && calls.form(before).equals("يوم")) {
                return Optional.of(date);
            }
        }
        for (DateMatch date : calls.scene.time().dates(from, to, toCome)) {
            Verb happened = calls.verb(date.first() - 1);
            if (happened != null
                    && happened.is(VerbSense.HAPPEN)
                    && calls.bare(date.first() - 2).equals("التي")) {
                // "المكالمة الثالثة منذ بداية العام، والتي جرت أمس"
                return Optional.of(date);
            }
            if (calls.in(date.first() - 1, "LAST_OF_THEM")
                    || calls.in(date.first() - 2, "LAST_OF_THEM") && !calls.isComma(date.first() - 1)) {
                // "تحدثا ست مرات منذ يناير، آخرها في 3 يوليو"
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** "اتفاق 10 مارس", "انقطاع يعود إلى أكتوبر 2021": the day by which something else is named or since when it lasts. */
    private boolean ofAnother(DateMatch date) {
        int before = date.first() - 1;
        return calls.in(before, "NAMED_BY_DAY")
                || calls.form(before).equals("الي") && calls.in(before - 1, "GOES_BACK")
                || calls.form(before + 1).equals("الي") && calls.in(before, "GOES_BACK");
    }

    /** "أُرجئت المكالمة المقررة الخميس": of a call that was dropped, whether the day meant is one of the next days. */
    private boolean intended(int from, int to) {
        Optional<LocalDate> today = calls.scene.time().anchor();
        if (today.isEmpty()) {
            return false;
        }
        for (DateMatch date : calls.scene.time().dates(from, to, true)) {
            if (date.value().isPresent()
                    && !date.value().get().first().isBefore(today.get())
                    && date.value().get().first().isBefore(today.get().plusDays(SOON))) {
                return true;
            }
        }
        return false;
    }

    /** "الثامنة بينهما هذا العام", "ثاني مكالمة في غضون ثلاثة أيام": the time within which calls are counted, not the day of this one. */
    private boolean countsWithin(DateMatch date) {
        boolean span = calls.afterSpan(date.first()) > date.first() || calls.afterSpan(date.first() - 1) >= date.last();
        span |= calls.form(date.first()).equals("منذ");
        if (!span && !calls.in(date.first(), "DEMONSTRATIVE")) {
            return false;
        }
        for (int k = date.first() - 1;
                k >= Math.max(calls.scene.sentenceStart(date.first()), date.first() - COUNTED);
                k--) {
            if (calls.scene.time().ordinal(k).isPresent() || calls.form(k).equals("لاول")) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first word that turns to another event; "بعد غد" and "قبل يومين" are days themselves. */
    private int untilAftermath(int from, int to) {
        int i = from;
        while (i < to
                && (!calls.in(i, "AFTERMATH") || calls.scene.time().date(i).isPresent())) {
            i = Math.max(i + 1, calls.scene.time().dateEnd(i));
        }
        return i == from ? to : i;
    }

    // ---------------------------------------------------------------- length

    /** Whether a length of time is the call's: told by its verb, or so short that it can be nothing else in this clause. */
    boolean lasts(DurationMatch length) {
        int first = length.first();
        if (sinceStart(length)) {
            return isBrief(length);
        }
        if (endedAfter(length)) {
            return isBrief(length);
        }
        if (calls.form(length.last()).equals("عن")
                || length.last() < calls.scene.sentenceEnd(first)
                        && calls.token(length.last()).isNumber()
                || calls.in(first - 1, "NOT_LENGTH")
                || calls.in(first, "NOT_LENGTH")
                || calls.in(first - 2, "NOT_LENGTH") && !calls.token(first - 1).isWord()) {
            return false;
        }
        return !lastsAnother(first) && isBrief(length);
    }

    /** "انتهت المكالمة بعد ساعتين من انطلاقها", "… على بدئها": counted from the start of the call to its end. */
    private boolean sinceStart(DurationMatch length) {
        int behind = length.last();
        return behind + 1 < calls.size()
                && (calls.form(behind).equals("من") || calls.form(behind).equals("علي"))
                && calls.in(behind + 1, "ITS_START")
                && ended(length.first());
    }

    /** "انتهت مكالمة فلان وفلان بعد أكثر من ساعتين". */
    private boolean endedAfter(DurationMatch length) {
        int behind = length.last();
        return calls.form(length.first() - 1).equals("بعد")
                && ended(length.first())
                && (behind >= calls.scene.sentenceEnd(length.first())
                        || !calls.token(behind).isWord());
    }

    /** "انتهت المكالمة بين …", "أعلن القصر انتهاء المكالمة …": whether a call was told to be over right before. */
    private boolean ended(int length) {
        for (int k = length - 1; k >= Math.max(calls.scene.sentenceStart(length), length - LOOK_BACK); k--) {
            if (calls.in(k, "ENDED")) {
                // "مكالمة فلان وفلان انتهت بعد ساعتين"
                return namesCall(k + 1) || calls.verb(k) != null && namesCall(calls.scene.sentenceStart(k), k);
            }
        }
        return false;
    }

    /** Whether a call is named at a token, or behind a day or the like that stands before it: "انتهت، الثلاثاء، المكالمة". */
    private boolean namesCall(int from) {
        return namesCall(from, Math.min(from + LASTS, calls.size()));
    }

    private boolean namesCall(int from, int to) {
        for (int k = Math.max(from, to - LOOK_BACK); k < to; k++) {
            if (calls.callNoun(k) != CallNoun.NONE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBrief(DurationMatch length) {
        Duration time = length.value().time();
        return time.compareTo(Duration.ZERO) > 0
                && time.compareTo(Duration.ofHours(12)) < 0
                && length.value().period().isZero();
    }

    /** "مفاوضات لم تدم سوى أقل من ساعتين", "اجتماع استمر ساعة": a length told of another event of the sentence. */
    private boolean lastsAnother(int length) {
        for (int k = length - 1; k >= Math.max(calls.scene.sentenceStart(length), length - LASTS); k--) {
            Verb verb = calls.verb(k);
            if (verb != null && verb.is(VerbSense.LAST)) {
                for (int noun = k - 1; noun >= Math.max(calls.scene.sentenceStart(length), k - LASTS); noun--) {
                    if (calls.callNoun(noun) != CallNoun.NONE || calls.isComma(noun)) {
                        return false;
                    }
                    if (calls.in(noun, "OTHER_EVENT")) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    // ---------------------------------------------------------------- rank

    /** "هي الثامنة بينهما", "الثانية من نوعها", "الاتصال الثالث بين الوزيرين", "رابع اتصال". */
    private void ordinal(CallDraft call, int from, int to) {
        for (int i = from; i < to && call.ordinal == null; i++) {
            Optional<OrdinalMatch> match = calls.scene.time().ordinal(i);
            if (match.isPresent() && ranksCall(match.get())) {
                call.ordinal = match.get().toMention(calls.scene.text().text());
            }
        }
    }

    /** "الرابع المعلن بين الرجلين", "الثامنة هذا العام بين": behind an adjective or a time between a rank and those counted. */
    private int behindRemark(int last) {
        int behind = Math.max(calls.scene.time().dateEnd(last), calls.form(last).startsWith("ال") ? last + 1 : last);
        return behind > last
                        && (calls.form(behind).startsWith("بين")
                                || calls.form(behind).equals("منذ"))
                ? behind
                : last;
    }

    private boolean ranksCall(OrdinalMatch match) {
        int last = behindRemark(match.last());
        String after = calls.form(last);
        String then = calls.form(last + 1);
        boolean kind = after.equals("من") && then.startsWith("نوع")
                || after.startsWith("بين")
                        && (calls.in(match.first() - 1, "PRONOUN")
                                || Words.COMPLEMENT.contains(calls.form(match.first() - 1))
                                || !after.equals("بين")
                                || calls.in(match.first() - 1, "NOUN_OF_CALL")
                                || calls.in(match.first() - 2, "NOUN_OF_CALL"));
        boolean time = calls.form(match.first() - 1).equals("للمره")
                || calls.form(match.first() - 1).equals("المره") && after.equals("التي");
        boolean since =
                (calls.in(match.first() - 1, "PRONOUN") || Words.COMPLEMENT.contains(calls.form(match.first() - 1)))
                        && (after.equals("منذ") || after.equals("خلال"));
        if (calls.scene.actors().mentionAt(match.first()) != null) {
            return false;
        }
        boolean named = last < calls.size()
                && (calls.callNoun(last) != CallNoun.NONE
                        || calls.in(last, "TALK_RANKED")
                                && (calls.form(last + 1).startsWith("بين")
                                        || calls.form(last + 2).startsWith("بين")))
                && !calls.form(last).startsWith("ال")
                && !calls.form(match.first()).startsWith("ال");
        boolean adjective = calls.in(match.first() - 1, "NOUN_OF_CALL")
                && calls.form(match.first()).startsWith("ال")
                && (after.equals("خلال") || after.equals("منذ"));
        return kind || time || since || named || adjective;
    }
}
