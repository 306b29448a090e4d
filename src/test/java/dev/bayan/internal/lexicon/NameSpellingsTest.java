package dev.bayan.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.Lexicon;
import dev.bayan.ParseOptions;
import dev.bayan.StatementParser;
import dev.bayan.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "عبد العزيز بوتفليقة, عبدالعزيز بوتفليقة",
        "حسن نصر الله, حسن نصرالله",
        "سيف الدين عبد الله, سيفالدين عبدالله",
    })
    void compounds_are_written_as_one_word_and_as_two(String apart, String joined) {
        assertThat(NameSpellings.of(apart)).containsExactly(apart, joined);
        assertThat(NameSpellings.of(joined)).containsExactly(joined, apart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد مرسي", "عبد ربه منصور", "الدين القيم", "الله أكبر"})
    void a_name_without_them_stays(String name) {
        assertThat(NameSpellings.of(name)).containsExactly(name);
    }

    @Test
    void a_callers_person_is_found_in_both_spellings() {
        Lexicon lexicon = Lexicon.builder()
                .person("عبد الودود ولد الشيخ", person -> person.country("MR"))
                .build();
        ParseOptions options = ParseOptions.builder().lexicon(lexicon).build();
        String text = "أجرى عبدالودود ولد الشيخ اتصالا هاتفيا بالرئيس التونسي.";
        assertThat(StatementParser.parse(text, options).calls())
                .singleElement()
                .satisfies(call ->
                        assertThat(call.participants()).extracting(Actor::name).contains("عبد الودود ولد الشيخ"));
    }
}
