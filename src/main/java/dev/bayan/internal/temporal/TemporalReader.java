package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.text.Memo;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.Bound;
import dev.bayan.model.DateValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, lengths, dates and times of day at the tokens of one document.
 *
 * <p>Each method looks at what begins at a token, its proclitics aside, and never beyond its sentence; what it finds
 * tells the tokens and the stretch of the caller's text that it covers. Make one per document; not thread-safe.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of("استمرت نحو ساعتين ونصف");
 * TemporalReader reader = new TemporalReader(text, Optional.empty());
 * reader.duration(1).orElseThrow().value().toString();                      // "PT2H30M"
 * }</pre>
 */
public final class TemporalReader {
    private final Words words;
    private final NumberGrammar numbers;
    private final OrdinalGrammar ordinals;
    private final AmountGrammar amounts;
    private final DurationGrammar durations;
    private final DateGrammar dates;
    private final ClockGrammar clocks;
    private final DualNouns duals;
    private final DateResolver resolver;
    private @Nullable LocalDate anchor;
    private boolean anchored;
    private final Memo<Optional<NumberMatch>> numberAt;
    private final Memo<Optional<AmountMatch>> amountAt;
    private final Memo<Optional<DurationMatch>> durationAt;
    private final Memo<Optional<DateMatch>> dateAt;
    private final Memo<Optional<DateMatch>> futureDateAt;
    private final Memo<Optional<TimeMatch>> clockAt;
    private final Memo<Optional<OrdinalMatch>> ordinalAt;

    /** Prepares for a document. */
    public TemporalReader(TokenizedText text, Optional<LocalDate> referenceDate) {
        words = new Words(text);
        anchored = referenceDate.isPresent();
        anchor = anchored && canBeCountedFrom(referenceDate.get()) ? referenceDate.get() : null;
        resolver = new DateResolver(this);
        numbers = new NumberGrammar(words);
        ordinals = new OrdinalGrammar(words, numbers);
        amounts = new AmountGrammar(words, numbers);
        durations = new DurationGrammar(words, numbers, amounts);
        dates = new DateGrammar(words, numbers, ordinals, durations, resolver);
        clocks = new ClockGrammar(words, numbers);
        duals = new DualNouns(words);
        numberAt = new Memo<>(words.size());
        amountAt = new Memo<>(words.size());
        durationAt = new Memo<>(words.size());
        dateAt = new Memo<>(words.size());
        futureDateAt = new Memo<>(words.size());
        clockAt = new Memo<>(words.size());
        ordinalAt = new Memo<>(words.size());
    }

    /** Whether it is not known yet what begins at a token; its sentence is entered then. */
    private boolean isNew(Memo<?> memo, int tokenIndex) {
        return memo.isNew(tokenIndex) && words.enter(tokenIndex);
    }

    private static <T> Optional<T> found(Memo<Optional<T>> memo, int tokenIndex) {
        Optional<T> found = memo.at(tokenIndex);
        return found == null ? Optional.empty() : found;
    }

    /** Dates have four figures for the year; from others what the text tells is not counted. */
    private static boolean canBeCountedFrom(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /** A cardinal: "مئة وخمسة وسبعين", "الـ72", "3 آلاف". */
    public Optional<NumberMatch> number(int tokenIndex) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        if (isNew(numberAt, tokenIndex)) {
            numberAt.keep(tokenIndex, Optional.ofNullable(readNumber(tokenIndex)));
        }
        return found(numberAt, tokenIndex);
    }

    private @Nullable NumberMatch readNumber(int tokenIndex) {
        Cardinal number = isInOrdinal(tokenIndex) ? null : numbers.at(tokenIndex, Front.ANY);
        return number == null
                ? null
                : new NumberMatch(
                        number.first(), number.last(), number.start(), words.end(number.last()), number.value(), false);
    }

    /** A number with its bounds: "نحو ثلاثمئة", "بين 20 و30"; also an amount without a figure ("عشرات"). */
    public Optional<AmountMatch> amount(int tokenIndex) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        if (isNew(amountAt, tokenIndex)) {
            amountAt.keep(
                    tokenIndex,
                    isInOrdinal(tokenIndex) ? Optional.empty() : Optional.ofNullable(amounts.at(tokenIndex)));
        }
        return found(amountAt, tokenIndex);
    }

    /** A bound that stands apart behind the noun counted: "ثمانين جنديا على الأقل", "مئة أسير كحد أقصى", "ألف جثة ونيف". */
    public Optional<Bound> boundBehind(int tokenIndex) {
        Hit<Bound> after = words.enter(tokenIndex) ? amounts.after(tokenIndex) : null;
        return after == null ? Optional.empty() : Optional.of(after.value());
    }

    /** Whether a word of a number belongs to the ordinal before it ("السادس عشر", "الخامسة والعشرين"). */
    private boolean isInOrdinal(int tokenIndex) {
        OrdinalMatch before = words.isWord(tokenIndex) ? ordinals.word(tokenIndex - 1, Front.ANY) : null;
        return before != null && before.last() > tokenIndex;
    }

    /** A length of time: "نحو ساعتين ونصف", "الـ72 ساعة", "بين ساعة وساعتين". */
    public Optional<DurationMatch> duration(int tokenIndex) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        if (isNew(durationAt, tokenIndex)) {
            durationAt.keep(tokenIndex, Optional.ofNullable(durations.at(tokenIndex)));
        }
        return found(durationAt, tokenIndex);
    }

    /** Index after the length of time at a token; the token itself where none is. */
    public int durationEnd(int tokenIndex) {
        Optional<DurationMatch> duration = duration(tokenIndex);
        return duration.isPresent() ? duration.get().last() : tokenIndex;
    }

    /** A date, bare weekdays and days read as of what has happened: "الثلاثاء" is the last one. */
    public Optional<DateMatch> date(int tokenIndex) {
        return date(tokenIndex, false);
    }

    /** A date; in a plan ({@code future}) bare weekdays and days are read forward. */
    public Optional<DateMatch> date(int tokenIndex, boolean future) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        Memo<Optional<DateMatch>> known = future ? futureDateAt : dateAt;
        if (isNew(known, tokenIndex)) {
            known.keep(tokenIndex, Optional.ofNullable(readDate(tokenIndex, future)));
        }
        return found(known, tokenIndex);
    }

    /** Index after the date at a token; the token itself where none is. */
    public int dateEnd(int tokenIndex) {
        Optional<DateMatch> date = date(tokenIndex);
        return date.isPresent() ? date.get().last() : tokenIndex;
    }

    private @Nullable DateMatch readDate(int tokenIndex, boolean future) {
        resolver.readForward(future);
        return dates.at(tokenIndex);
    }

    /** A time of day: "الساعة العاشرة صباحا بتوقيت واشنطن". */
    public Optional<TimeMatch> clock(int tokenIndex) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        if (isNew(clockAt, tokenIndex)) {
            clockAt.keep(tokenIndex, Optional.ofNullable(clocks.at(tokenIndex)));
        }
        return found(clockAt, tokenIndex);
    }

    /** Index after the time of day at a token; the token itself where none is. */
    public int clockEnd(int tokenIndex) {
        Optional<TimeMatch> clock = clock(tokenIndex);
        return clock.isPresent() ? clock.get().last() : tokenIndex;
    }

    /** An ordinal: "الثانية", "الحادي عشر", "الـ15". */
    public Optional<OrdinalMatch> ordinal(int tokenIndex) {
        if (!words.mayOpen(tokenIndex)) {
            return Optional.empty();
        }
        if (isNew(ordinalAt, tokenIndex)) {
            ordinalAt.keep(tokenIndex, Optional.ofNullable(ordinals.at(tokenIndex, Front.ANY)));
        }
        return found(ordinalAt, tokenIndex);
    }

    /** Two of a noun, told by its dual: "أسيرين", "رهينتان", "مواطنَين". */
    public Optional<NumberMatch> dual(int tokenIndex) {
        return words.enter(tokenIndex) ? Optional.ofNullable(duals.at(tokenIndex)) : Optional.empty();
    }

    /** Whether a token, its clitics and vowel marks heeded, is the dual of a noun given in its folded singular. */
    public boolean isDual(int tokenIndex, String foldedSingular) {
        return words.enter(tokenIndex) && duals.isDual(tokenIndex, foldedSingular);
    }

    /** Whether a folded word without clitics can only be the dual of a noun given in its folded singular. */
    public static boolean isDualOf(String foldedWord, String foldedSingular) {
        return DualNouns.isDualOf(foldedWord, foldedSingular);
    }

    /** All dates in a range of tokens, from left to right, none over another. */
    public List<DateMatch> dates(int from, int to) {
        return dates(from, to, false);
    }

    /** All dates in a range of tokens; in a plan ({@code future}) bare weekdays and days are read forward. */
    public List<DateMatch> dates(int from, int to, boolean future) {
        List<DateMatch> found = new ArrayList<>();
        int at = Math.max(0, from);
        while (at < Math.min(to, words.size())) {
            DateMatch match = date(at, future).orElse(null);
            at++;
            if (match != null && match.last() <= to) {
                found.add(match);
                at = match.last();
            }
        }
        return found;
    }

    /** All lengths of time in a range of tokens, from left to right, none over another. */
    public List<DurationMatch> durations(int from, int to) {
        List<DurationMatch> found = new ArrayList<>();
        int at = Math.max(0, from);
        while (at < Math.min(to, words.size())) {
            DurationMatch match = duration(at).orElse(null);
            at++;
            if (match != null && match.last() <= to) {
                found.add(match);
                at = match.last();
            }
        }
        return found;
    }

    /** The reference date, or the first full date in the document if none was given. */
    public Optional<LocalDate> anchor() {
        return Optional.ofNullable(findAnchor());
    }

    /** The day that lies so long before another; empty where it lies in no year of four figures. */
    public static Optional<DateValue> before(LocalDate day, Period length) {
        try {
            return Optional.of(DateValue.day(day.minus(length)));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The reference date, or the first full date in the document if none was given; or null. */
    @Nullable
    LocalDate findAnchor() {
        if (!anchored) {
            anchored = true;
            int from = words.from();
            int limit = words.limit();
            for (int i = 0; i < words.size() && anchor == null; i++) {
                if (words.mayOpen(i)) {
                    words.enter(i);
                    anchor = dates.full(i);
                }
            }
            words.look(from, limit);
        }
        return anchor;
    }
}
