package dev.bayan.internal.temporal;

import dev.bayan.internal.temporal.NumberGrammar.Cardinal;
import dev.bayan.internal.temporal.TemporalLexicon.NumberKind;
import dev.bayan.internal.temporal.TemporalLexicon.NumberWord;
import dev.bayan.internal.temporal.TemporalLexicon.OrdinalWord;
import org.jspecify.annotations.Nullable;

/** Ordinals in words and digits. The adverbs "أولا:", "ثانيا،" are none. */
final class OrdinalGrammar {
    private final Words words;
    private final NumberGrammar numbers;
    private final TemporalLexicon lexicon = TemporalLexicon.get();

    OrdinalGrammar(Words words, NumberGrammar numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    @Nullable
    OrdinalMatch at(int index, Front front) {
        OrdinalMatch word = word(index, front);
        if (word != null) {
            return word;
        }
        Hit<NumberWord> hundred = lexicon.numbers.at(words, index, front);
        if (hundred != null && hundred.article() && hundred.value().kind() == NumberKind.HUNDRED) {
            OrdinalMatch rest = word(hundred.last(), Front.JOINED);
            if (rest != null) {
                return match(hundred.first(), rest.last(), words.start(hundred), 100 + rest.value());
            }
        }
        Cardinal number = numbers.at(index, front);
        if (number == null || !number.article()) {
            return null;
        }
        boolean ranks = number.digits() && number.small() > 0 || !number.digits() && number.small() >= 20;
        return ranks ? match(number.first(), number.last(), number.start(), number.small()) : null;
    }

    private OrdinalMatch match(int first, int last, int start, int value) {
        return new OrdinalMatch(first, last, start, words.end(last), value);
    }

    /** An ordinal whose first word is one, not a cardinal with the article. */
    @Nullable
    OrdinalMatch word(int index, Front front) {
        Hit<OrdinalWord> hit = lexicon.ordinals.at(words, index, front);
        if (hit == null) {
            return null;
        }
        int value = hit.value().value();
        int start = words.start(hit);
        Hit<NumberWord> teen = lexicon.numbers.at(words, hit.last(), Front.ARTICLE);
        if (teen != null && teen.value().kind() == NumberKind.TEEN && value < 10 && !teen.article()) {
            return match(hit.first(), teen.last(), start, value + 10);
        }
        Hit<NumberWord> tens = lexicon.numbers.at(words, hit.last(), Front.JOINED);
        if (tens != null
                && tens.value().kind() == NumberKind.TENS
                && value < 10
                && (hit.article() || hit.value().whole())) {
            return match(
                    hit.first(), tens.last(), start, value + (int) tens.value().value());
        }
        boolean adverb = !hit.article()
                && words.form(hit.first()).endsWith("ا")
                && (words.is(hit.last(), ",") || words.is(hit.last(), ":"));
        return hit.value().whole() && !adverb ? match(hit.first(), hit.last(), start, value) : null;
    }
}
