package dev.bayan.internal.extract.ceasefire;

import dev.bayan.internal.actor.Predicate;
import dev.bayan.internal.extract.Concepts;
import dev.bayan.internal.extract.Scene;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.temporal.DateMatch;
import dev.bayan.internal.temporal.DurationMatch;
import dev.bayan.internal.temporal.TemporalReader;
import dev.bayan.internal.text.Token;
import dev.bayan.internal.text.WordSet;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a ceasefire lasts, when it begins and when it ends. */
final class TruceTimes {
    private static final WordSet SIGNED = Cue.words("SIGNED");
    private static final WordSet TURN = Cue.words("TURN");
    private static final WordSet LIFE = Cue.words("LIFE");
    private static final WordSet LASTS = Cue.words("LASTS");
    private static final WordSet NO_LENGTH = Cue.words("NO_LENGTH");
    private static final WordSet OPEN_END = Cue.words("OPEN_END");
    private static final WordSet SINCE = Cue.words("SINCE");
    private static final WordSet STARTING = Cue.words("STARTING");
    private static final WordSet FORCE = Cue.words("FORCE");
    private static final int LENGTH_REACH = 20;
    private static final WordSet CALM = Concepts.words("CALM");
    private static final WordSet EXPIRED = Cue.words("EXPIRED");
    private static final int DATE_REACH = 16;
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
        if (draft.extending >= 0) {
            // "دامت ثلاثة أيام ثم مُددت يومين": the length is the extension's
            int from = draft.extending + (scene.form(draft.extending + 1).endsWith("مده") ? 2 : 1);
            Optional<DurationMatch> length = scene.time().duration(from);
            if (length.isPresent()) {
                draft.duration = length.get().toEstimate(scene.text().text());
                return length.get().last();
            }
        }
        boolean turns = core < phraseEnd;
        int limit =
                turns ? core : Math.min(scene.sentenceEnd(noun.first()), Math.max(core, noun.last()) + LENGTH_REACH);
        for (DurationMatch length : scene.time().durations(noun.first() + 1, untilNext(noun, limit))) {
            if (length.first() > core && turnsBetween(core, length.first())) {
                break;
            }
            if (measures(draft, length, noun, core)) {
                draft.duration = length.toEstimate(scene.text().text());
                return length.last();
            }
        }
        return core;
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
        for (DateMatch date : scene.time().dates(noun.first(), untilNext(noun, limit))) {
            role(draft, begun ? date : ahead(date), noun);
        }
        // "بدأ صباح اليوم سريان الهدنة", "انهارت الهدنة أمس": the day of the verb before the name
        if (draft.start == null && begun) {
            draft.start = dayOf(draft.beginning, noun, core);
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
        boolean plan = verb != null && !verb.reading().isPast() && date.first() - verb.token() < 5
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
        Optional<DateMatch> date = scene.date(from, Math.min(scene.sentenceEnd(cue), Math.max(core, noun.last() + 6)))
                .filter(d -> !signed(noun, d)
                        && !(SINCE.contains(scene.form(d.first() - 1))
                                && d.first() - 2 != cue
                                && d.last() > noun.first())
                        && !OPEN_END.contains(scene.form(d.first() - 1)));
        if (date.isEmpty()) {
            // "عند الرابعة فجرا من يوم 27 نوفمبر، بدأ سريان …"
            List<DateMatch> before = scene.time().dates(Math.max(scene.sentenceStart(from), from - 20), from);
            date = before.isEmpty() ? date : Optional.of(before.get(before.size() - 1));
        }
        return date.map(d -> d.toMention(scene.text().text())).orElse(null);
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
        boolean span = date.value()
                        .filter(v -> v.precision() == DateValue.Precision.INTERVAL)
                        .isPresent()
                && date.last() - date.first() > 2;
        if (span) {
            DateValue value = date.value().get();
            draft.start = draft.start != null ? draft.start : mention(date, DateValue.day(value.first()));
            draft.end = draft.end != null ? draft.end : mention(date, DateValue.day(value.last()));
            return;
        }
        switch (edge(date, noun)) {
            case START -> draft.start = draft.start != null ? draft.start : begun(date);
            case END -> draft.end = draft.end != null ? draft.end : date.toMention(text);
            default -> {
                // a day of something else
            }
        }
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
                && date.day().filter(d -> d.isAfter(now.get().plusDays(1))).isPresent()
                && words.chars().filter(Character::isDigit).count() < YEAR;
        return date.day()
                .filter(day -> ahead)
                .flatMap(day -> TemporalReader.before(day, Period.ofYears(1)))
                .map(day -> mention(date, day))
                .orElseGet(() -> date.toMention(scene.text().text()));
    }

    /** Which edge of the ceasefire a date tells. */
    private enum Edge {
        START,
        END,
        NONE
    }

    private Edge edge(DateMatch date, TruceNoun noun) {
        for (int k = date.first() - 1; k > noun.first() && date.first() - k <= 8; k--) {
            String form = scene.form(k);
            if (OPEN_END.contains(form) || LIFE.contains(form)) {
                // "يبدأ العمل به غدا", but "ينتهي العمل به غدا"
                Predicate begins = scene.actors().predicateAt(k - 1);
                return form.startsWith("سريان") || begins != null && begins.has(VerbSense.START) && !begins.negated()
                        ? Edge.START
                        : Edge.END;
            }
            boolean opens = SINCE.contains(form)
                    || STARTING.contains(form)
                    || form.startsWith("سريان")
                    || FORCE.contains(form)
                    || form.equals("من") && k == date.first() - 1 && untilBehind(date);
            if (opens) {
                return Edge.START;
            }
            Predicate verb = scene.actors().predicateAt(k);
            if (verb != null) {
                boolean starts = verb.has(VerbSense.START);
                boolean ends = verb.has(VerbSense.END) && !verb.negated() && !verb.has(VerbSense.SAY);
                return starts && !verb.negated() ? Edge.START : ends ? Edge.END : Edge.NONE;
            }
            if (tokens.get(k).is(",") && date.first() - k > 3) {
                return Edge.NONE;
            }
        }
        return Edge.NONE;
    }

    /** "من 1 أكتوبر حتى 9 يناير". */
    private boolean untilBehind(DateMatch date) {
        String next = scene.form(date.last());
        return OPEN_END.contains(next) || next.equals("الي");
    }

    private DateMention mention(DateMatch date, DateValue value) {
        return new DateMention(
                date.start(), date.end(), scene.text().text().substring(date.start(), date.end()), Optional.of(value));
    }
}
