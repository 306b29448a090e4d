package dev.bayan.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.lexicon.source.LexiconRows;
import dev.bayan.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of words, as people edit them. */
class WordClassesTest {
    @ParameterizedTest
    @CsvSource({
        "dev.bayan.internal.extract.ceasefire.Cue, cues.tsv",
        "dev.bayan.internal.extract.exchange.ExchangeWords, words.tsv",
        "dev.bayan.internal.extract.Concepts, concepts.tsv",
        "dev.bayan.internal.extract.commitment.TriggerWords, triggers.tsv",
        "dev.bayan.internal.extract.call.CallScene, words.tsv",
        "dev.bayan.internal.actor.PhraseWords, phrases.tsv",
        "dev.bayan.internal.actor.CommonNouns, nouns.tsv",
        "dev.bayan.internal.actor.ClauseWords, clauses.tsv",
        "dev.bayan.internal.lexicon.Words, words.tsv",
    })
    void noWordStandsTwiceInAClass(Class<?> beside, String file) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String[] row : LexiconRows.read(beside, file, 2)) {
            assertThat(row[1]).as(row[0]).doesNotContain("  ");
            for (String word : row[1].split(" ", -1)) {
                if (!seen.add(row[0] + ' ' + word)) {
                    twice.add(row[0] + ' ' + word);
                }
                assertThat(FoldedText.fold(word)).as(row[0]).isNotEmpty();
            }
        }
        assertThat(twice).isEmpty();
        assertThat(seen).isNotEmpty();
    }
}
