package dev.bayan.internal.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bayan.internal.text.TokenizedText;
import dev.bayan.model.Bound;
import dev.bayan.model.CountEstimate;
import dev.bayan.model.DateMention;
import dev.bayan.model.DateValue;
import dev.bayan.model.DurationEstimate;
import dev.bayan.model.OrdinalMention;
import dev.bayan.model.StartTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalReaderTest {
    @Test
    void makesTheObjectsOfTheModel() {
        String text = "لنحو ساعتين، و175 أسيرا في 19 مارس الساعة العاشرة بتوقيت موسكو للمرة الثانية";
        TemporalReader reader = reader(text);
        assertThat(reader.duration(0).orElseThrow().toEstimate(text).text()).isEqualTo("نحو ساعتين");
        DurationEstimate duration = reader.durations(0, 3).get(0).toEstimate(text);
        assertThat(duration.bound()).isEqualTo(Bound.ABOUT);
        assertThat(duration.value().toString()).isEqualTo("PT2H");
        int number = index(text, "175");
        CountEstimate count = reader.amount(number)
                .orElseThrow()
                .toEstimate(text, text.indexOf(" في 19"))
                .orElseThrow();
        assertThat(count.text()).isEqualTo("175 أسيرا");
        assertThat(count.value()).isEqualTo(175);
        DateMention date = reader.date(index(text, "19")).orElseThrow().toMention(text);
        assertThat(date.text()).isEqualTo("19 مارس");
        assertThat(date.value()).contains(DateValue.day(LocalDate.of(2025, 3, 19)));
        StartTime time = reader.clock(index(text, "الساعة")).orElseThrow().toStartTime(text);
        assertThat(time.value()).isEqualTo(LocalTime.of(10, 0));
        assertThat(time.zone()).contains(ZoneId.of("Europe/Moscow"));
        assertThat(time.text()).isEqualTo("الساعة العاشرة بتوقيت موسكو");
        OrdinalMention ordinal =
                reader.ordinal(index(text, "الثانية")).orElseThrow().toMention(text);
        assertThat(ordinal.value()).isEqualTo(2);
    }

    @Test
    void anAmountWithoutFigureHasNoEstimate() {
        String text = "عشرات الأسرى";
        assertThat(reader(text).amount(0).orElseThrow().toEstimate(text)).isEmpty();
    }

    @Test
    void staysInItsSentence() {
        TemporalReader reader = reader("كان ذلك قبل ثلاثة\nأيام من الحرب. ثم 19\nمارس الماضي");
        assertThat(reader.durations(0, 20)).isEmpty();
        assertThat(reader.dates(0, 20)).extracting(DateMatch::start).hasSize(1);
    }

    @Test
    void readsWhatLiesInTheRange() {
        TemporalReader reader = reader("أمس الخميس ثم غدا");
        assertThat(reader.dates(0, 1)).isEmpty();
        assertThat(reader.dates(0, 2)).hasSize(1);
        assertThat(reader.dates(-3, 99)).hasSize(2);
        assertThat(reader.date(99)).isEmpty();
        assertThat(reader.date(-1)).isEmpty();
    }

    @Test
    void tellsTheAnchor() {
        assertThat(reader("أمس").anchor()).contains(Readings.TODAY);
        assertThat(new TemporalReader(TokenizedText.of("جدة 6 شعبان 1446هـ"), Optional.empty()).anchor())
                .contains(LocalDate.of(2025, 2, 5));
        assertThat(new TemporalReader(TokenizedText.of("في مارس 2020"), Optional.empty()).anchor())
                .isEmpty();
    }

    /** Tatweel, marks, other digits, other alefs and no-break spaces change nothing but the offsets. */
    @Test
    void spellingDoesNotMatter() {
        List<String> spellings = List.of(
                "لنحو ثلاث ساعات يوم الأربعاء 19 آذار/مارس، و3 آلاف",
                "لنـحو ثلاث ساعــات يوم الأربعـاء 19 آذار/مارس، و3 آلاف",
                "لِنَحْوِ ثَلَاثِ سَاعَاتٍ يَوْمَ الأَربِعاء 19 آذار/مارس، و3 آلاف",
                "لنحو ثلاث ساعات يوم الأربعاء ١٩ آذار/مارس، و٣ آلاف",
                "لنحو ثلاث ساعات يوم الاربعاء 19 اذار/مارس، و3 الاف",
                "لنحو\u00A0ثلاث\u00A0ساعات\u00A0يوم\u00A0الأربعاء\u00A019\u00A0آذار/مارس، و3\u00A0آلاف",
                "لنحو ثلاث\u200F ساعات يوم\u200F الأربعاء 19\u200F آذار/مارس، و3 آلاف");
        for (String text : spellings) {
            Readings readings = Readings.of(text);
            assertThat(readings.durations()).extracting(Readings.Found::value).containsExactly("PT3H ABOUT");
            assertThat(readings.dates(false)).extracting(Readings.Found::value).containsExactly("2025-03-19");
            assertThat(readings.numbers()).extracting(Readings.Found::value).containsExactly("3", "19", "3000");
            Readings.Found duration = readings.durations().get(0);
            assertThat(text.substring(duration.start())).startsWith("ن");
            assertThat(text.charAt(duration.end())).isIn(' ', '\u00A0', '\u200F');
        }
    }

    /** A hundred thousand words of anything take no more than a moment. */
    @Tag("time")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "و",
                "مئة و",
                "1 و",
                "قبل يومين من ",
                "الربع الأول من ",
                "ساعة ودقيقة و",
                "سنة ويوم وساعة وثانية و",
                "من ",
                "بين 1 و",
                "2025-",
                "1/",
                "1.",
                "الأحد ",
                "مارس/",
                "الساعة ",
                "نهاية ",
                "ألف ",
                "ثلاثمئة ألف ",
                "يوم ",
                "1 ",
                "الخميس، ",
                "نصف ",
                "إلا ",
                "مطلع الأسبوع الأول من مطلع ",
                "(",
                "ال",
                "أكثر من ",
                "1 إلى ",
                "اليوم نفسه ",
                "اليوم نفسه. "
            })
    void longTextsAreReadInAMoment(String word) {
        Readings readings = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Readings all = Readings.of(word.repeat(100_000 / word.length()));
            all.numbers();
            all.amounts();
            all.durations();
            all.dates(false);
            all.times();
            all.ordinals();
            all.duals();
            return all;
        });
        assertThat(readings).isNotNull();
    }

    private static TemporalReader reader(String text) {
        return new TemporalReader(TokenizedText.of(text), Optional.of(Readings.TODAY));
    }

    private static int index(String text, String word) {
        return TokenizedText.of(text).tokens().stream()
                .filter(token -> text.substring(token.start(), token.end()).equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }
}
