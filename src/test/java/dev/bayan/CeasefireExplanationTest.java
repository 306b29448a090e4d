package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are told of words that looked like a ceasefire and are none. */
class CeasefireExplanationTest {
    private static final ParseOptions EXPLAIN = ParseOptions.builder().explain(true).build();

    @ParameterizedTest
    @CsvSource({
        "NEGATED, وقف لإطلاق النار, لا وقف لإطلاق النار في الأفق",
        "NEGATED, هدنة, لم تتفق بوغوتا والمتمردون على أي هدنة",
        "DENIED, هدنة, نفت كييف وجود هدنة مع موسكو",
        "DENIED, هدنة, لا صحة للأنباء عن هدنة في مأرب",
        "DENIED, وقف لإطلاق النار, ما يشاع عن وقف لإطلاق النار عند الحدود نفاه ناطق باسم أسمرة",
        "HYPOTHETICAL, هدنة, لو وافقت كييف على هدنة لعاد النازحون",
        "HYPOTHETICAL, وقف لإطلاق النار, ستنسحب القوات إذا تقرر وقف لإطلاق النار",
        "HYPOTHETICAL, هدنة, هل تقبل طهران هدنة؟",
        "DEMANDED, بوقف الغارات, طالبت باريس تل أبيب بوقف الغارات على بيروت",
        "OTHER_MATTER, هدنة تجارية, اتفقت واشنطن وبكين على هدنة تجارية",
        "OTHER_MATTER, وقف إطلاق الصاروخ, قررت ناسا وقف إطلاق الصاروخ العملاق",
        "OTHER_MATTER, الهدنة, أغلقت الشرطة شارع الهدنة",
        "INCOMPLETE, هدنة, كتب المحلل مقالا عن هدنة"
    })
    void a_dropped_trigger_has_its_reason(DropReason reason, String words, String text) {
        assertThat(dropped(text)).extracting(Considered::reason, Considered::text).contains(tuple(reason, words));
        assertThat(StatementParser.parse(text, EXPLAIN).ceasefires()).isEmpty();
    }

    @Test
    void the_name_of_a_ceasefire_is_not_dropped() {
        String text = "اتفقت الهند وباكستان على وقف لإطلاق النار في كشمير";
        assertThat(StatementParser.parse(text, EXPLAIN).ceasefires()).hasSize(1);
        assertThat(dropped(text)).isEmpty();
    }

    private static List<Considered> dropped(String text) {
        return StatementParser.parse(text, EXPLAIN).considered().stream()
                .filter(considered -> considered.type() == EventType.CEASEFIRE).collect(Collectors.toList());
    }
}
