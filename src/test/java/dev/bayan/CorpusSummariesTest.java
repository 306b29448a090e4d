package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Event;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever the texts report can be told in one line, in both languages, every Arabic word of an English one isolated. */
class CorpusSummariesTest {
    @Test
    void every_event_of_the_corpora_has_a_summary() {
        for (TestText text : TestText.readAll()) {
            for (Event event : text.parse(text.text()).events()) {
                String english = event.summary(Locale.ENGLISH);
                assertThat(english).as(text.name()).matches("[A-Z].*\\.").doesNotContain("{", "  ", " ,", " ;", "null");
                assertThat(english.replaceAll("\u2068[^\u2069]*\u2069", ""))
                        .as(text.name())
                        .doesNotContainPattern("\\p{IsArabic}");
                String arabic = event.summary(Locale.forLanguageTag("ar"));
                assertThat(arabic)
                        .as(text.name())
                        .matches("\\p{IsArabic}.*\\.")
                        .doesNotContain("{", "  ", " ،", " ؛", "null");
                assertThat(arabic.replaceAll("\u2068[^\u2069]*\u2069", ""))
                        .as(text.name())
                        .doesNotContainPattern("[A-Za-z]");
            }
        }
    }
}
