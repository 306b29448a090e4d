package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.extract.Concepts.TruceMatch;
import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.model.Mention;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scene answers about tokens, also about those that the text does not have. */
class SceneTest {
    @Test
    void outside_the_text_is_nothing() {
        Scene scene = Scenes.of("هدنة");
        for (int i : new int[] {-1, 1, 2}) {
            assertThat(scene.form(i)).isEmpty();
            assertThat(scene.word(i)).isNull();
            assertThat(scene.nisba(i)).isNull();
            assertThat(scene.isMasdar(i)).isFalse();
            assertThat(scene.readings(i, Senses.of(VerbSense.SAY))).isEmpty();
            assertThat(scene.opens(i, -1)).isFalse();
            assertThat(Concepts.truce(scene, i)).isEqualTo(TruceMatch.NONE);
            assertThat(Concepts.exchange(scene, i)).isEqualTo(-1);
        }
        assertThat(scene.opens(0, -1)).isTrue();
    }

    @Test
    void what_tells_of_an_event_stands_once_in_the_order_of_the_text() {
        Mention first = new Mention(2, 5, "وقف");
        Mention second = new Mention(9, 13, "هدنة");
        assertThat(Scene.inOrder(List.of(second, first, second))).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"وعزم, عزم", "فعزم, عزم", "ولد, ولد", "وعد, وعد", "عزم, عزم"})
    void a_conjunction_is_left_out_of_what_is_long_enough(String word, String bare) {
        assertThat(Scenes.of(word).bare(0)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"هدنة, true", "وهدنة, true", "فهدنة, true", "بهدنة, false", "مدينة, false"})
    void a_word_is_one_of_a_class_with_its_conjunction(String word, boolean expected) {
        assertThat(Scenes.of(word).is(0, Concepts.words("TRUCE"))).isEqualTo(expected);
    }

    @Test
    void readings_have_the_sense_asked_for() {
        Scene scene = Scenes.of("يعلن الوزير إعلان");
        Senses say = Senses.of(VerbSense.SAY);
        assertThat(Objects.requireNonNull(scene.finite(0, say)).isFinite()).isTrue();
        assertThat(scene.masdar(0, say)).isNull();
        assertThat(scene.finite(0, Senses.of(VerbSense.DENY))).isNull();
        assertThat(Objects.requireNonNull(scene.masdar(2, say)).isMasdar()).isTrue();
        assertThat(scene.readings(0, say)).isNotEmpty().allMatch(reading -> reading.hasAny(say));
    }

    @Test
    void mentions_of_a_range_begin_in_it() {
        Scene scene = Scenes.of("مصر ثم قطر ثم عمان");
        assertThat(Scenes.names(scene.mentions(0, 5))).isEqualTo("Egypt + Qatar + Oman");
        assertThat(Scenes.names(scene.mentions(1, 4))).isEqualTo("Qatar");
        assertThat(Scenes.names(scene.mentions(2, 3))).isEqualTo("Qatar");
        assertThat(Scenes.names(scene.mentions(3, 4))).isEqualTo("-");
    }

    @Test
    void a_truce_ahead_is_one_for_sure() {
        Scene scene = Scenes.of("بعد هدنة ثم تهدئة");
        assertThat(scene.truceAhead(0, 2)).isTrue();
        assertThat(scene.truceAhead(0, 1)).isFalse();
        assertThat(scene.truceAhead(2, 4)).isFalse();
    }

    @Test
    void the_united_nations_have_an_adjective() {
        Scene scene = Scenes.of("برعاية أممية قطرية كبيرة");
        assertThat(Objects.requireNonNull(scene.stateOrUnitedNations(1)).label())
                .isEqualTo("United Nations");
        assertThat(Objects.requireNonNull(scene.stateOrUnitedNations(2)).label())
                .isEqualTo("Qatar");
        assertThat(scene.stateOrUnitedNations(3)).isNull();
    }

    @Test
    void sentences_of_a_paragraph() {
        Scene scene = Scenes.of("وصل الوفد. وعاد.\\nثم نام");
        assertThat(scene.sentenceStart(4)).isEqualTo(3);
        assertThat(scene.sentenceEnd(4)).isEqualTo(5);
        assertThat(scene.sameParagraph(0, 4)).isTrue();
        assertThat(scene.sameParagraph(4, 5)).isFalse();
        assertThat(scene.chars(0, 3).text()).isEqualTo("وصل");
    }
}
