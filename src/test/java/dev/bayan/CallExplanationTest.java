package dev.bayan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bayan.model.Call;
import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a call and is none is explained by its reason, one sentence for each. */
class CallExplanationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DENIED | اتصال | نفت الخارجية الهندية إجراء أي اتصال هاتفي مع نظيرتها الباكستانية.
            DENIED | تحدث | نفى الإليزيه أن يكون ماكرون قد تحدث هاتفيا مع بشار الأسد.
            NEGATED | مكالمة | لم يجر رئيس كينيا وليام روتو أي مكالمة مع الرئيس الصومالي حسن شيخ محمود.
            NEGATED | يهاتف | لن يهاتف الرئيس التشيلي غابرييل بوريك الرئيس الفنزويلي نيكولاس مادورو.
            HYPOTHETICAL | اتصل | لو اتصل أوربان بزيلينسكي لفوجئت بروكسل.
            HYPOTHETICAL | اتصالا | وقد تشهد الساعات المقبلة اتصالا هاتفيا بين مودي وشهباز شريف.
            HOPED | اتصالا | يأمل الرئيس الكوبي ميغيل دياز كانيل أن يتلقى اتصالا من الرئيس الأميركي جو بايدن.
            OTHER_MATTER | الاتصال | أكدت مسقط أن قنوات الاتصال مع صنعاء ما زالت مفتوحة.
            OTHER_MATTER | اتصال | قال وزير خارجية مالطا إيان بورغ في اتصال هاتفي مع قناة الجزيرة إن بلاده محايدة.
            INCOMPLETE | مكالمة | تلقى رئيس بيرو مكالمة هاتفية صباح اليوم.
            """)
    void namesTheReason(DropReason reason, String word, String text) {
        Statement statement = read(text);
        assertEquals(List.of(), statement.events().stream().filter(Call.class::isInstance).toList());
        assertEquals(List.of(reason + " " + word), calls(statement));
    }

    @Test
    void keepsSilentOnWordsThatBecameAnEvent() {
        assertEquals(List.of(), calls(read("هاتف الرئيس الغاني جون ماهاما نظيره التوغولي فور غناسينغبي، واستغرقت المكالمة ساعة.")));
    }

    private static Statement read(String text) {
        return StatementParser.parse(text,
                ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).explain(true).build());
    }

    private static List<String> calls(Statement statement) {
        return statement.considered().stream().filter(c -> c.type() == EventType.CALL)
                .map(CallExplanationTest::show).toList();
    }

    private static String show(Considered considered) {
        return considered.reason() + " " + considered.text();
    }
}
