package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.TemporalReader;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.CeasefireStatus;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.Mention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a ceasefire lasts, when it begins and when it ends. */
final class TruceTimes {
    private static final WordSet ASKING = WordSet.of("لماذا", "متي", "كيف", "ماذا");
    private static final WordSet MEETING = Cue.words("MEETING");
    private static final WordSet SIGNED = Cue.words("SIGNED");
    private static final WordSet TURN = Cue.words("TURN");
    private static final int ANSWERED_REACH = 5;
    private static final WordSet NIGHT = WordSet.of("ليل", "ليله");
    private static final int MIDNIGHT_REACH = 5;
    private static final WordSet SECOND = WordSet.of("ثانيه", "الثانيه");
    private static final WordSet LIFE = Cue.words("LIFE");
    private static final WordSet LASTS = Cue.words("LASTS");
    private static final WordSet NO_LENGTH = Cue.words("NO_LENGTH");
    private static final WordSet STEADY = Cue.words("STEADY");
    private static final WordSet OPEN_END = Cue.words("OPEN_END");
    private static final WordSet SINCE = Cue.words("SINCE");
    private static final WordSet STARTING = Cue.words("STARTING");
    private static final WordSet FORCE = Cue.words("FORCE");
    private static final int LENGTH_REACH = 20;
    private static final WordSet CALM = Concepts.words("CALM");
    private static final WordSet EXPIRED = Cue.words("EXPIRED");
    private static final WordSet RELATIVE = WordSet.of("الذي", "التي");
    private static final WordSet INTO_FORCE = Cue.words("INTO_FORCE");
    private static final WordSet AT_ONCE = WordSet.of("الفور", "فورا");
    private static final WordSet COUNTED_FROM = WordSet.of("علي", "بعد", "عقب", "قبل", "من");
    private static final WordSet AT_HOUR = WordSet.of("عند", "في", "منذ", "ابتداء", "اعتبارا");
    private static final WordSet THAT_DAY = WordSet.of("التاريخ", "اليوم", "الحين", "الوقت", "الموعد");
    private static final int DATE_REACH = 16;
    /** Within how many words behind a verb in the present its day stands. */
    private static final int NEAR_VERB = 5;

    private static final Senses LASTING = Senses.of(VerbSense.END, VerbSense.LAST, VerbSense.HOLD, VerbSense.CONTINUE);
    private static final int HOUR_REACH = 4;
    private static final int EDGE_REACH = 12;
    /** Within how many words any opener of an edge stands; behind an hour and its zone a day may stand farther off. */
    private static final int EDGE_NEAR = 8;

    private static final int YEAR = 4;

    private final Scene scene;
    private final List<Token> tokens;

    TruceTimes(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    // ---------------------------------------------------------------- length

    /** Reads the length; returns the index after it, or the given end. */
    int duration(TruceDraft draft, TruceNoun noun, int core, int phraseEnd) {
        if (draft.unreal) {
            // "إذا صمد وقف إطلاق النار 72 ساعة": how long it would have held
            return core;
        }
        if (draft.extending >= 0) {
            // "دامت ثلاثة أيام ثم مُددت يومين": the length is the extension's
            int from = draft.extending + (scene.form(draft.extending + 1).endsWith("مده") ? 2 : 1);
            Optional<DurationMatch> length = scene.time().duration(from);
            if (length.isPresent()) {
                draft.duration = length.get().toEstimate(scene.text().text());
                return length.get().last();
            }
        }
        if (draft.term >= 0) {
            // "مهلة الثلاثين يوما لوقف ضرب المحطات"
            List<DurationMatch> lengths = scene.time().durations(draft.term + 1, noun.first());
            if (!lengths.isEmpty()) {
                draft.duration = lengths.get(0).toEstimate(scene.text().text());
                return core;
            }
        }
        boolean turns = core < phraseEnd;
        int limit =
                turns ? core : Math.min(scene.sentenceEnd(noun.first()), Math.max(core, noun.last()) + LENGTH_REACH);
        for (DurationMatch length : scene.time().durations(noun.first() + 1, untilNext(noun, limit))) {
            if (length.last() == length.first() + 1 && SECOND.contains(scene.form(length.first()))) {
                // "هدنة ثانية لثلاثة أيام": one more, and no length
                continue;
            }
            if (length.first() > core && !announcedFor(core, length.first()) && turnsBetween(core, length.first())) {
                break;
            }
            Optional<DurationMatch> own = apart(length);
            if (own.isPresent() && measures(draft, own.get(), noun, core)) {
                draft.duration = own.get().toEstimate(scene.text().text());
                return own.get().last();
            }
        }
        return core;
    }

    /** "هدنة الفصح، التي أعلنتها موسكو من جانب واحد لمدة 30 ساعة". */
    private boolean announcedFor(int core, int first) {
        Predicate verb = tokens.get(core).is(",") && RELATIVE.contains(scene.form(core + 1))
                ? scene.actors().predicateAt(core + 2)
                : null;
        return verb != null
                && !verb.negated()
                && (!verb.reading().pronoun().isEmpty() || verb.reading().form().passive())
                && LASTS.contains(scene.form(first - 1))
                && !otherVerb(core + 3, first);
    }

    /** "أعلنته من جانب واحد عشرة أيام" is ten days, not eleven. */
    private Optional<DurationMatch> apart(DurationMatch length) {
        String before = scene.form(length.first() - 1);
        boolean oneSided = scene.form(length.first()).equals("واحد") && (before.equals("جانب") || before.equals("طرف"));
        return oneSided ? scene.time().duration(length.first() + 1) : Optional.of(length);
    }

    /** What stands behind the name of another ceasefire belongs to that. */
    private int untilNext(TruceNoun noun, int limit) {
        for (int k = noun.last(); k < limit; k++) {
            if (Concepts.truce(scene, k).truce() == Concepts.Truce.STRONG || CALM.contains(scene.form(k))) {
                return k;
            }
        }
        return limit;
    }

    /** Whether the text goes on to something else: "في بيان بعد مكالمة استمرت …". */
    private boolean turnsBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            boolean other = verb != null
                    && !verb.has(VerbSense.LAST)
                    && !verb.has(VerbSense.START)
                    && !verb.has(VerbSense.END)
                    && !LASTS.contains(scene.form(k));
            if (TURN.contains(scene.form(k)) || other || scene.actors().mentionAt(k) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean measures(TruceDraft draft, DurationMatch length, TruceNoun noun, int core) {
        int first = length.first();
        for (int k = noun.last(); k < first; k++) {
            if (MEETING.contains(scene.bare(k)) && first > core - LENGTH_REACH) {
                // "التي تمخضت عنها محادثة استغرقت ساعتين"
                return false;
            }
        }
        if (scene.form(first).equals("الساعه")) {
            // "من الساعة الواحدة من صباح الأحد"
            return false;
        }
        if (OPEN_END.contains(scene.form(first)) && scene.form(first + 1).equals("الساعه")) {
            // "الهدنة صامدة حتى الساعة": up to now
            return false;
        }
        for (int k = first - 1; k >= Math.max(noun.last(), first - 3); k--) {
            if (LASTS.contains(scene.form(k)) || LASTS.contains(scene.bare(k))) {
                return first < core + LENGTH_REACH;
            }
            Predicate verb = scene.actors().predicateAt(k);
            boolean ofRelative = verb != null && !verb.reading().pronoun().isEmpty() && attached(first);
            if (verb != null && !ofRelative) {
                return verb.has(VerbSense.LAST)
                        || k == first - 1 && (verb.has(VerbSense.START) || verb.has(VerbSense.HOLD));
            }
        }
        if (lasted(first)) {
            return true;
        }
        if (first > core) {
            return false;
        }
        String before = scene.form(first - 1);
        boolean attached = attached(first);
        boolean of = before.equals("من") && attributes(noun.last(), first - 1);
        boolean to = before.equals("الي") && draft.extension;
        boolean free = tokens.get(first - 1).isWord()
                && !NO_LENGTH.contains(before)
                && scene.actors().predicateAt(first - 1) == null;
        return attached || of || to || free;
    }

    /** "انقضت بعد ستة أشهر", "انتهى أجله يوم الجمعة بعد شهر من سريانه": what ran out had that length. */
    private boolean lasted(int first) {
        return scene.form(first - 1).equals("بعد")
                && (EXPIRED.contains(scene.form(first - 2)) || EXPIRED.contains(scene.bare(first - 2)));
    }

    /** "لستين يوما". */
    private boolean attached(int first) {
        return scene.form(first).startsWith("ل") && scene.form(first).length() > 3;
    }

    /** Whether only adjectives stand between a name and what measures it: "هدنة إنسانية من ستين يوما". */
    private boolean attributes(int from, int to) {
        for (int k = from; k < to; k++) {
            boolean adjective = tokens.get(k).isWord()
                    && scene.actors().mentionFrom(k) == null
                    && scene.actors().predicateAt(k) == null
                    && !NO_LENGTH.contains(scene.form(k));
            if (!adjective || to - from > 2) {
                return false;
            }
        }
        return true;
    }

    // ---------------------------------------------------------------- dates

    void dates(TruceDraft draft, TruceNoun noun, int core) {
        int limit = Math.min(scene.sentenceEnd(noun.first()), Math.max(core, noun.last()) + DATE_REACH);
        boolean begun = draft.beginning >= 0;
        for (int k = noun.last(); k < limit; k++) {
            // "… لثلاثين يوما، متسائلا: لماذا الانتظار حتى الثامن من مايو؟"
            limit = ASKING.contains(scene.form(k)) ? k : limit;
        }
        for (DateMatch date : scene.time().dates(noun.first(), untilNext(noun, limit))) {
            role(draft, begun && !isAhead(draft.beginning) ? date : ahead(date), noun);
        }
        // "بدأ صباح اليوم سريان الهدنة", "انهارت الهدنة أمس": the day of the verb before the name
        if (draft.start == null && begun) {
            draft.start = dayOf(draft.beginning, noun, core);
        }
        if (draft.start == null) {
            draft.start = hourOfToday(noun, limit);
        }
        if (draft.start == null && draft.statuses.contains(CeasefireStatus.IN_FORCE)) {
            draft.start = sinceThatDay(noun, limit);
        }
        if (draft.end == null && draft.ending >= 0) {
            draft.end = dayOf(draft.ending, noun, core);
        }
    }

    /** A bare weekday in a plan is the coming one, unless it was but yesterday. */
    private DateMatch ahead(DateMatch date) {
        Optional<DateMatch> next = scene.time().date(date.first(), true);
        Optional<LocalDate> now = scene.time().anchor();
        if (next.isEmpty()
                || now.isEmpty()
                || date.day().isEmpty()
                || next.get().day().isEmpty()) {
            return date;
        }
        boolean weekday = date.day().get().plusDays(7).equals(next.get().day().get());
        Predicate verb = scene.anyPredicateBefore(date.first());
        // "ستنتهي الهدنة بين أرمينيا وأذربيجان الأحد": verbs of how long it lasts stand before its name and sides
        int reach = verb != null && verb.reading().hasAny(LASTING) ? DATE_REACH : NEAR_VERB;
        boolean plan = verb != null && !verb.reading().isPast() && date.first() - verb.token() < reach
                || STARTING.contains(scene.form(date.first() - 1))
                || STARTING.contains(scene.form(date.first() - 2));
        return weekday && plan && date.day().get().isBefore(now.get().minusDays(1)) ? next.get() : date;
    }

    private @Nullable DateMention dayOf(int cue, TruceNoun noun, int core) {
        int from = cue;
        Predicate verb = scene.actors().predicateAt(cue);
        if (verb == null) {
            Predicate before = scene.predicateBefore(cue);
            from = before != null && cue - before.token() < 30 ? before.token() : cue;
        }
        boolean putIn = noun.last() < scene.sentenceEnd(cue)
                && tokens.get(noun.last()).is(",")
                && RELATIVE.contains(scene.form(noun.last() + 1))
                && behindRelative(noun.last() + 2, Math.min(scene.sentenceEnd(cue), noun.last() + DATE_REACH)) > 0;
        int near = noun.last() + (putIn ? DATE_REACH : 6);
        int limit = Math.min(scene.sentenceEnd(cue), Math.max(core, near));
        Optional<DateMatch> date = Optional.empty();
        for (DateMatch d : scene.time().dates(from, limit)) {
            boolean open = signed(noun, d)
                    || SINCE.contains(scene.form(d.first() - 1)) && d.first() - 2 != cue && d.last() > noun.first()
                    || OPEN_END.contains(scene.bare(d.first() - 1))
                    || ofOther(d)
                    || d.first() > noun.last() && (otherVerb(noun.last(), d.first()) || counted(cue, noun, d))
                    || d.last() <= cue && otherVerb(from + 1, d.first());
            date = date.isEmpty() && !open ? Optional.of(d) : date;
        }
        if (date.isEmpty()) {
            // "عند الرابعة فجرا من يوم 27 نوفمبر، بدأ سريان …"
            for (DateMatch before : scene.time().dates(Math.max(scene.sentenceStart(from), from - 20), from)) {
                date = ofOther(before) ? date : Optional.of(before);
            }
        }
        DateMatch day = date.isPresent() && isAhead(cue) ? ahead(date.get()) : date.isPresent() ? date.get() : null;
        return day == null ? null : day.toMention(scene.text().text());
    }

    /** "يبدأ سريان الهدنة مساء الخميس": whether a verb tells what is still to come. */
    private boolean isAhead(int cue) {
        Predicate verb = scene.actors().predicateAt(cue);
        return verb != null && !verb.participle() && !verb.reading().isPast() && !verb.negated();
    }

    /** "بعد عام على اندلاع الحرب": told from what the text gives no day of, though today is known. */
    private boolean ofOther(DateMatch date) {
        boolean counted = scene.form(date.first()).equals("بعد")
                && (scene.form(date.last()).equals("علي")
                        || scene.form(date.last()).equals("من"));
        return counted || date.value().isEmpty() && scene.time().anchor().isPresent();
    }

    /** "انتهت هدنة كانت الوزارة أعلنتها الثلاثاء": the day of another verb. */
    private boolean otherVerb(int from, int to) {
        int last = to;
        while (last > from && !INTO_FORCE.contains(scene.form(last - 1))) {
            last--;
        }
        for (int k = last; k < to; k++) {
            Predicate verb = scene.actors().predicateAt(k);
            int behind = verb == null ? -1 : behindRelative(k, to);
            if (behind > 0) {
                // "بدأ سريان الهدنة، التي أبرمت بوساطة ماليزيا، ظهر السبت"
                k = behind;
                continue;
            }
            boolean own = verb == null
                    || verb.participle()
                    || LASTS.contains(scene.form(k))
                    || verb.has(VerbSense.START)
                    || verb.has(VerbSense.END)
                    || verb.has(VerbSense.HOLD)
                    || verb.has(VerbSense.LAST)
                    || verb.has(VerbSense.BE);
            if (!own) {
                return true;
            }
        }
        return false;
    }

    /** Where the comma stands that closes a relative clause put in between commas, or -1. */
    private int behindRelative(int verb, int to) {
        boolean putIn = verb > 2
                && RELATIVE.contains(scene.form(verb - 1))
                && tokens.get(verb - 2).is(",");
        for (int k = verb + 1; putIn && k < to; k++) {
            if (tokens.get(k).is(",")) {
                return k;
            }
        }
        return -1;
    }

    /** "بعد 72 ساعة على سريان الهدنة، أي الثلاثاء": a day that is counted from its beginning. */
    private boolean counted(int cue, TruceNoun noun, DateMatch date) {
        if (!COUNTED_FROM.contains(scene.form(cue - 1))) {
            return false;
        }
        for (int k = noun.last(); k < date.first(); k++) {
            if (tokens.get(k).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن الرئيس اليوم هدنة من السادسة مساء", "تسري اعتبارا من الساعة 12:00": the hour of a day that is told before, or of the day of the text. */
    private @Nullable DateMention hourOfToday(TruceNoun noun, int limit) {
        for (int k = noun.last(); k + 1 < limit; k++) {
            boolean from = scene.form(k).equals("من")
                    && (STARTING.contains(scene.form(k - 1)) || k - noun.last() < HOUR_REACH)
                    && scene.time().clock(k + 1).isPresent();
            boolean at = !from && AT_HOUR.contains(scene.form(k)) && cameIntoForce(k, noun);
            if (!from && !at) {
                continue;
            }
            int end = scene.time().clock(k + 1).get().last();
            for (DateMatch behind : scene.time().dates(k + 1, limit)) {
                if (behind.first() - end <= HOUR_REACH && !OPEN_END.contains(scene.bare(behind.first() - 1))) {
                    return null;
                }
            }
            DateMention day = lastDay(scene.sentenceStart(k), noun.first());
            if (day != null || at) {
                return day;
            }
            Optional<LocalDate> today = scene.time().anchor();
            Mention hour = scene.span(k + 1, end);
            return today.isEmpty()
                    ? null
                    : new DateMention(hour.start(), hour.end(), hour.text(), Optional.of(DateValue.day(today.get())));
        }
        return null;
    }

    /** The last day told in a range of tokens; null where none is. */
    private @Nullable DateMention lastDay(int from, int to) {
        List<DateMatch> days = scene.time().dates(from, to);
        for (int d = days.size() - 1; d >= 0; d--) {
            if (days.get(d).day().isPresent()) {
                return days.get(d).toMention(scene.text().text());
            }
        }
        return null;
    }

    /** "اتفقتا على وقف لإطلاق النار دخل حيز التنفيذ عند الساعة الثامنة": whether an hour is told at which it came into force. */
    private boolean cameIntoForce(int at, TruceNoun noun) {
        if (scene.time().clock(at + 1).isEmpty()) {
            return false;
        }
        for (int k = at - 1; k >= noun.last() && at - k <= HOUR_REACH; k--) {
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null) {
                return verb.has(VerbSense.START) && verb.reading().isPast() && !verb.negated();
            }
        }
        return false;
    }

    /** "وقعا البيان في 27 ديسمبر. والهدنة صامدة منذ ذلك التاريخ": the day that was told last, in this sentence or the one before. */
    private @Nullable DateMention sinceThatDay(TruceNoun noun, int limit) {
        for (int k = noun.last(); k + 2 < limit; k++) {
            if (SINCE.contains(scene.form(k))
                    && scene.form(k + 1).equals("ذلك")
                    && THAT_DAY.contains(scene.form(k + 2))) {
                int start = scene.sentenceStart(k);
                DateMention here = lastDay(start, noun.first());
                return here != null || start == 0 ? here : lastDay(scene.sentenceStart(start - 1), start);
            }
        }
        return null;
    }

    /** "يدخل حيز التنفيذ على الفور": today, where the text has a day. */
    @Nullable
    DateMention atOnce(int from, int to) {
        Optional<LocalDate> today = scene.time().anchor();
        for (int k = from; k < to && today.isPresent(); k++) {
            if (AT_ONCE.contains(scene.form(k))) {
                Mention word = scene.span(k, k + 1);
                return new DateMention(word.start(), word.end(), word.text(), Optional.of(DateValue.day(today.get())));
            }
        }
        return null;
    }

    /** "الهدنة المبرمة في يونيو": the day of signing. */
    private boolean signed(TruceNoun noun, DateMatch date) {
        for (int k = Math.max(noun.last(), date.first() - 6); k < date.first(); k++) {
            if (SIGNED.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    private void role(TruceDraft draft, DateMatch date, TruceNoun noun) {
        String text = scene.text().text();
        if (ofOther(date) || scene.form(date.first() - 1).equals("ذلك")) {
            return;
        }
        boolean span = date.value().isPresent()
                && date.value().get().precision() == DateValue.Precision.INTERVAL
                && date.last() - date.first() > 2
                && fromTo(date);
        if (span && night(date)) {
            midnight(draft, date);
            return;
        }
        if (span && draft.statuses.contains(CeasefireStatus.VIOLATED) && !untilBetween(date)) {
            // "بخرق الهدنة مرات يومي الأربعاء والخميس"
            return;
        }
        if (span) {
            DateValue value = date.value().get();
            draft.start = draft.start != null ? draft.start : mention(date, DateValue.day(value.first()));
            draft.end = draft.end != null ? draft.end : mention(date, DateValue.day(value.last()));
            return;
        }
        boolean talks = draft.statuses.contains(CeasefireStatus.UNDER_NEGOTIATION) && draft.statuses.size() == 1;
        Edge edge = edge(date, noun);
        if (edge == Edge.START && talks) {
            // "محادثات بشأن هدنة ستبدأ الأحد"
            return;
        }
        if (edge == Edge.NONE && draft.extension && scene.form(date.first() - 1).equals("الي")) {
            // "مددت العمل بوقف النار إلى 18 شباط"
            draft.end = draft.end != null ? draft.end : date.toMention(text);
            return;
        }
        switch (edge) {
            case START -> draft.start = draft.start != null ? draft.start : begun(date);
            case END -> draft.end = draft.end != null ? draft.end : date.toMention(text);
            default -> {
                // a day of something else
            }
        }
    }

    /** "ليل 7-8 مايو": the one night between two days. */
    private boolean night(DateMatch date) {
        for (int k = Math.max(0, date.first() - 1); k < date.first() + 2; k++) {
            if (NIGHT.contains(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "من منتصف ليل 7-8 مايو حتى منتصف ليل 10-11 مايو": it begins as the second day begins, and ends with the first one. */
    private void midnight(TruceDraft draft, DateMatch date) {
        DateValue days = date.value().orElseThrow();
        for (int k = date.first() - 1; k >= Math.max(0, date.first() - MIDNIGHT_REACH); k--) {
            boolean until = OPEN_END.contains(scene.bare(k)) || scene.form(k).equals("الي");
            if (until) {
                draft.end = draft.end != null ? draft.end : mention(date, DateValue.day(days.first()));
                return;
            }
            if (scene.form(k).equals("من")) {
                draft.start = draft.start != null ? draft.start : mention(date, DateValue.day(days.last()));
                int behind = Math.min(scene.sentenceEnd(date.first()), date.last() + DATE_REACH);
                for (DateMatch next :
                        untilBehind(date) ? scene.time().dates(date.last(), behind) : List.<DateMatch>of()) {
                    if (next.value().isPresent() && draft.end == null && night(next)) {
                        midnight(draft, next);
                    }
                }
                return;
            }
        }
    }

    private boolean untilBetween(DateMatch date) {
        for (int k = date.first(); k < date.last(); k++) {
            if (scene.form(k).equals("الي") || OPEN_END.contains(scene.bare(k))) {
                return true;
            }
        }
        return false;
    }

    /** "من 3 إلى 5 مايو", not "أواخر مايو 2006". */
    private boolean fromTo(DateMatch date) {
        for (int k = date.first(); k < date.last(); k++) {
            boolean edge = scene.form(k).equals("الي")
                    || OPEN_END.contains(scene.bare(k))
                    || tokens.get(k).is("-");
            if (edge || k > date.first() && scene.form(k).startsWith("و")) {
                return true;
            }
        }
        return false;
    }

    /** "سرت اعتبارا من 12 أبريل", told in autumn: a day without a year on which something began lies behind. */
    private DateMention begun(DateMatch date) {
        String words = scene.text().text().substring(date.start(), date.end());
        Predicate verb = scene.predicateBefore(date.first());
        Optional<LocalDate> now = scene.time().anchor();
        boolean told = verb != null
                && verb.has(VerbSense.START)
                && verb.reading().isPast()
                && !verb.negated()
                && date.first() - verb.token() < DATE_REACH;
        boolean ahead = told
                && now.isPresent()
                && date.day().isPresent()
                && date.day().get().isAfter(now.get().plusDays(1))
                && digits(words) < YEAR;
        Optional<DateValue> past =
                ahead ? TemporalReader.before(date.day().get(), Period.ofYears(1)) : Optional.empty();
        return past.isPresent()
                ? mention(date, past.get())
                : date.toMention(scene.text().text());
    }

    private static int digits(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Which edge of the ceasefire a date tells. */
    private enum Edge {
        START,
        END,
        NONE
    }

    private Edge edge(DateMatch date, TruceNoun noun) {
        for (int k = date.first() - 1; k > noun.first() && date.first() - k <= EDGE_REACH; k--) {
            String form = scene.form(k);
            boolean fromHour = form.equals("من") && hourBetween(k, date);
            if (fromHour && STARTING.contains(scene.form(k - 1))) {
                return Edge.START;
            }
            if (date.first() - k > EDGE_NEAR) {
                continue;
            }
            if (STEADY.contains(scene.form(k - 1)) && scene.form(k + 1).equals("اليوم")) {
                // "صامدا حتى اليوم": so far
                return Edge.NONE;
            }
            if (OPEN_END.contains(scene.bare(k)) || LIFE.contains(form)) {
                // "يبدأ العمل به غدا", but "ينتهي العمل به غدا"
                Predicate begins = scene.actors().predicateAt(k - 1);
                return form.startsWith("سريان") || begins != null && begins.has(VerbSense.START) && !begins.negated()
                        ? Edge.START
                        : Edge.END;
            }
            if (SINCE.contains(form) && answeredSince(k, noun)) {
                return Edge.NONE;
            }
            boolean opens = SINCE.contains(form) && sinceThen(k, date)
                    || STARTING.contains(form)
                    || form.startsWith("سريان")
                    || FORCE.contains(form)
                    || fromHour && untilBehind(date);
            if (opens) {
                return Edge.START;
            }
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null) {
                // "…، لكن روسيا استأنفت قصفها الاثنين": what somebody else begins
                boolean starts = verb.has(VerbSense.START) && !ofSomebody(verb, noun);
                // "خلال جولة أنهتها أمس": what has an owner of its own
                boolean other =
                        !verb.reading().pronoun().isEmpty() && !VerbStances.ANTECEDENT.contains(scene.form(k - 1));
                boolean ends = verb.has(VerbSense.END) && !verb.negated() && !verb.has(VerbSense.SAY) && !other;
                return starts && !verb.negated() ? Edge.START : ends ? Edge.END : Edge.NONE;
            }
            if (tokens.get(k).is(",") && date.first() - k > 3) {
                return Edge.NONE;
            }
        }
        return Edge.NONE;
    }

    /** "هدنة وافقت عليها كييف منذ مارس": since when it has been agreed to or refused, not kept. */
    private boolean answeredSince(int since, TruceNoun noun) {
        Predicate verb = scene.predicateBefore(since);
        return verb != null
                && verb.token() >= noun.last()
                && since - verb.token() < ANSWERED_REACH
                && (verb.has(VerbSense.ACCEPT)
                        || verb.has(VerbSense.REFUSE)
                        || verb.has(VerbSense.PROPOSE)
                        || verb.has(VerbSense.DEMAND));
    }

    /** Whether somebody stands behind a verb, or before it in a clause of its own, who begins something else. */
    private boolean ofSomebody(Predicate verb, TruceNoun noun) {
        if (!verb.explicitSubject() || Doers.known(verb.subject()).isEmpty()) {
            return false;
        }
        int first = verb.subject().get(0).first();
        boolean apart = first > verb.token();
        for (int k = noun.last(); k < first; k++) {
            apart |= tokens.get(k).is(",");
        }
        return apart;
    }

    /** "منذ فجر الأحد", not "منذ اندلاع القتال قبل عشرة أيام". */
    private boolean sinceThen(int since, DateMatch date) {
        return since == date.first() - 1
                || scene.time().clock(since + 1).isPresent()
                || scene.form(since + 1).equals("الساعه");
    }

    /** "من 7 مايو", "من منتصف ليل 7 مايو", "من الساعة السادسة صباح 7 مايو". */
    private boolean hourBetween(int from, DateMatch date) {
        int next = from + 1;
        // "من الساعة 12:00 ظهرا بالتوقيت المحلي من يوم 27 ديسمبر"
        int end = scene.time().clock(next).isPresent()
                ? scene.time().clock(next).get().last()
                : scene.form(next).equals("منتصف") ? next : -1;
        return next == date.first() || end >= 0 && date.first() - end <= HOUR_REACH;
    }

    /** "من 1 أكتوبر حتى 9 يناير". */
    private boolean untilBehind(DateMatch date) {
        String next = scene.form(date.last());
        return OPEN_END.contains(scene.bare(date.last())) || next.equals("الي");
    }

    private DateMention mention(DateMatch date, DateValue value) {
        return new DateMention(
                date.start(), date.end(), scene.text().text().substring(date.start(), date.end()), Optional.of(value));
    }
}
