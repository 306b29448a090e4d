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

/** What callers are told of words that looked like an exchange of prisoners and are none. */
class ExchangeExplanationTest {
    private static final ParseOptions EXPLAIN = ParseOptions.builder().explain(true).build();

    @ParameterizedTest
    @CsvSource({
        "NEGATED, تفرج, لم تفرج موسكو عن أي أسير أوكراني هذا الشهر",
        "NEGATED, تبادل, ليس على جدول أعمال القمة تبادل أسرى",
        "DENIED, صفقة, نفى الكرملين وجود صفقة لتبادل الأسرى مع كييف",
        "HYPOTHETICAL, تفرج, هل تفرج حماس عن الرهائن قبل العيد؟",
        "HYPOTHETICAL, تفرج, قد تفرج كييف عن عشرين أسيرا روسيا",
        "DEMANDED, تبادل, دعت قطر إسرائيل وحماس إلى تبادل الأسرى فورا",
        "HOPED, تبادل, أعربت أنقرة عن أملها في تبادل مئة أسير بين روسيا وأوكرانيا",
        "OTHER_MATTER, أفرجت, أفرجت واشنطن عن الأرصدة الإيرانية المجمدة",
        "OTHER_MATTER, تبادل, تبادل الجانبان الاتهامات بخرق الهدنة",
        "INCOMPLETE, أفرجت, أفرجت تونس عن ثلاثة معتقلين"
    })
    void a_dropped_trigger_has_its_reason(DropReason reason, String word, String text) {
        assertThat(dropped(text)).extracting(Considered::reason, Considered::text).contains(tuple(reason, word));
        assertThat(StatementParser.parse(text, EXPLAIN).prisonerExchanges()).isEmpty();
    }

    @Test
    void the_words_of_an_exchange_are_not_dropped() {
        String text = "تبادلت روسيا وأوكرانيا 175 أسيرا من كل جانب";
        assertThat(StatementParser.parse(text, EXPLAIN).prisonerExchanges()).hasSize(1);
        assertThat(dropped(text)).isEmpty();
    }

    @Test
    void nothing_is_told_unasked() {
        assertThat(StatementParser.parse("أفرجت تونس عن ثلاثة معتقلين").considered()).isEmpty();
    }

    private static List<Considered> dropped(String text) {
        return StatementParser.parse(text, EXPLAIN).considered().stream()
                .filter(considered -> considered.type() == EventType.PRISONER_EXCHANGE).collect(Collectors.toList());
    }
}
