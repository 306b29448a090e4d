package dev.bayan.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.text.Clitics.Cut;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliticsTest {

    /** The cuts of a word, the parts of each divided by {@code +}, the cuts by blanks. */
    private static String cuts(String word) {
        return Clitics.front(FoldedText.fold(word)).stream()
                .map(cut -> (cut.conjunction() == 0 ? "" : cut.conjunction() + "+")
                        + (cut.preposition() == 0 ? "" : cut.preposition() + "+")
                        + (cut.article() ? "ال+" : "")
                        + (cut.future() ? "س+" : "")
                        + cut.stem())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "وزير, وزير و+زير",
        "بوتين, بوتين ب+وتين",
        "الرئيس, الرئيس ال+رئيس",
        "بالرئيس, بالرئيس ب+ال+رئيس ب+الرئيس",
        "وبالرئيس, وبالرئيس و+بالرئيس و+ب+ال+رئيس و+ب+الرئيس",
        "للرئيس, للرئيس ل+ال+رئيس ل+لرئيس",
        "وللرئيس, وللرئيس و+للرئيس و+ل+ال+رئيس و+ل+لرئيس",
        "لترامب, لترامب ل+ترامب",
        "ولترامب, ولترامب و+لترامب و+ل+ترامب",
        "كالعادة, كالعاده ك+ال+عاده ك+العاده",
        "فسنعمل, فسنعمل ف+سنعمل ف+س+نعمل",
        "وسيلتقي, وسيلتقي و+سيلتقي و+س+يلتقي",
        "سيلتقي, سيلتقي س+يلتقي",
        "والأسرى, والاسري و+الاسري و+ال+اسري",
        "فرنسا, فرنسا ف+رنسا",
        "للبنانيين, للبنانيين ل+ال+بنانيين ل+لبنانيين",
        "ليبحث, ليبحث ل+يبحث",
    })
    void should_propose_every_cut_of_the_front(String word, String expected) {
        assertThat(cuts(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "و", "في", "وف", "ال", "لل", "كم", "بل"})
    void should_leave_short_words_whole(String word) {
        assertThat(cuts(word)).isEqualTo(word);
    }

    @Test
    void should_cut_no_article_or_future_from_what_is_too_short() {
        assertThat(cuts("الم")).isEqualTo("الم");
        assertThat(cuts("سلم")).isEqualTo("سلم");
        assertThat(cuts("بال")).isEqualTo("بال ب+ال");
        assertThat(cuts("ولل")).isEqualTo("ولل و+لل");
        assertThat(cuts("وله")).isEqualTo("وله و+له");
    }

    @Test
    void should_tell_how_much_stands_before_the_noun() {
        assertThat(Clitics.front("وبالرييس")).extracting(Cut::prefixLength).containsExactly(0, 1, 2, 2);
        assertThat(Clitics.front("للرييس")).extracting(Cut::prefixLength).containsExactly(0, 1, 1);
        assertThat(Clitics.front("الرييس")).extracting(Cut::prefixLength).containsExactly(0, 0);
    }

    @Test
    void should_always_begin_with_the_word_itself() {
        assertThat(Clitics.front("ولل")).first().isEqualTo(new Cut((char) 0, (char) 0, false, false, "ولل", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "بلاده, ه",
        "استعدادهما, هما",
        "قواتها, ها",
        "نظيره, ه",
        "اجتماعهم, هم",
        "رئيسكما, كما",
        "بلادنا, نا",
        "ابلغني, ني ي",
        "وزرائكم, كم",
        "بناتهن, هن",
        "كتابك, ك",
        "كتابي, ي",
        "مني, ي",
        "معهم, هم",
        "معكم, كم",
        "منها, ها",
        "معنا, نا",
        "معهما, هما",
        "معكما, كما",
        "معهن, هن",
        "منه, ه",
        "منك, ك",
    })
    void should_find_the_pronouns_at_the_end(String word, String pronouns) {
        assertThat(String.join(" ", Clitics.pronouns(word))).isEqualTo(pronouns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس", "له", "به", "هم", "عنا", "", "ه", "لهم", "لكم", "لهن", "بها", "لهما", "لكما", "علما", "معلما",
                "سلام", "كلام", "ثمن", "سكان"
            })
    void should_find_no_pronoun_where_none_can_be(String word) {
        assertThat(Clitics.pronouns(word)).isEmpty();
    }
}
