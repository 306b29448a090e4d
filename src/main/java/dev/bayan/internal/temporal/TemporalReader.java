package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    // the extractors ask for the same tokens again and again
    private final Map<Integer, Optional<DurationMatch>> durationAt = new HashMap<>();
    private final Map<Integer, Optional<DateMatch>> dateAt = new HashMap<>();
    private final Map<Integer, Optional<DateMatch>> futureDateAt = new HashMap<>();

    /** Prepares for a document. */
    public TemporalReader(TokenizedText text, Optional<LocalDate> referenceDate) {
        words = new Words(text);
        anchor = referenceDate.orElse(null);
        anchored = referenceDate.isPresent();
        resolver = new DateResolver(this::findAnchor);
        numbers = new NumberGrammar(words);
        ordinals = new OrdinalGrammar(words, numbers);
        amounts = new AmountGrammar(words, numbers);
        durations = new DurationGrammar(words, numbers, amounts);
        dates = new DateGrammar(words, numbers, ordinals, durations, resolver);
        clocks = new ClockGrammar(words, numbers);
        duals = new DualNouns(words);
    }

    /** A cardinal: "مئة وخمسة وسبعين", "الـ72", "3 آلاف". */
    public Optional<NumberMatch> number(int tokenIndex) {
        Cardinal number =
                words.enter(tokenIndex) && !isInOrdinal(tokenIndex) ? numbers.at(tokenIndex, Front.ANY) : null;
        return number == null
                ? Optional.empty()
                : Optional.of(new NumberMatch(
                        number.first(),
                        number.last(),
                        number.start(),
                        words.end(number.last()),
                        number.value(),
                        false));
    }

    /** A number with its bounds: "نحو ثلاثمئة", "بين 20 و30"; also an amount without a figure ("عشرات"). */
    public Optional<AmountMatch> amount(int tokenIndex) {
        return words.enter(tokenIndex) && !isInOrdinal(tokenIndex)
                ? Optional.ofNullable(amounts.at(tokenIndex))
                : Optional.empty();
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
        Optional<DurationMatch> known = durationAt.get(tokenIndex);
        if (known == null) {
            known = words.enter(tokenIndex) ? Optional.ofNullable(durations.at(tokenIndex)) : Optional.empty();
            durationAt.put(tokenIndex, known);
        }
        return known;
    }

    /** A date, bare weekdays and days read as of what has happened: "الثلاثاء" is the last one. */
    public Optional<DateMatch> date(int tokenIndex) {
        return date(tokenIndex, false);
    }

    /** A date; in a plan ({@code future}) bare weekdays and days are read forward. */
    public Optional<DateMatch> date(int tokenIndex, boolean future) {
        Map<Integer, Optional<DateMatch>> cache = future ? futureDateAt : dateAt;
        Optional<DateMatch> known = cache.get(tokenIndex);
        if (known == null) {
            resolver.readForward(future);
            known = words.enter(tokenIndex) ? Optional.ofNullable(dates.at(tokenIndex)) : Optional.empty();
            cache.put(tokenIndex, known);
        }
        return known;
    }

    /** A time of day: "الساعة العاشرة صباحا بتوقيت واشنطن". */
    public Optional<TimeMatch> clock(int tokenIndex) {
        return words.enter(tokenIndex) ? Optional.ofNullable(clocks.at(tokenIndex)) : Optional.empty();
    }

    /** An ordinal: "الثانية", "الحادي عشر", "الـ15". */
    public Optional<OrdinalMatch> ordinal(int tokenIndex) {
        return words.enter(tokenIndex) ? Optional.ofNullable(ordinals.at(tokenIndex, Front.ANY)) : Optional.empty();
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
            Optional<DateMatch> match = date(at, future).filter(date -> date.last() <= to);
            match.ifPresent(found::add);
            at = match.map(DateMatch::last).orElse(at + 1);
        }
        return found;
    }

    /** All lengths of time in a range of tokens, from left to right, none over another. */
    public List<DurationMatch> durations(int from, int to) {
        List<DurationMatch> found = new ArrayList<>();
        int at = Math.max(0, from);
        while (at < Math.min(to, words.size())) {
            Optional<DurationMatch> match = duration(at).filter(duration -> duration.last() <= to);
            match.ifPresent(found::add);
            at = match.map(DurationMatch::last).orElse(at + 1);
        }
        return found;
    }

    /** The reference date, or the first full date in the document if none was given. */
    public Optional<LocalDate> anchor() {
        return Optional.ofNullable(findAnchor());
    }

    private @Nullable LocalDate findAnchor() {
        if (!anchored) {
            anchored = true;
            int from = words.from();
            int limit = words.limit();
            for (int i = 0; i < words.size() && anchor == null; i++) {
                words.enter(i);
                anchor = dates.full(i);
            }
            words.look(from, limit);
        }
        return anchor;
    }
}
