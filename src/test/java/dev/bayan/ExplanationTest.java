package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers who ask for it are told of words that looked like an event and are none. */
class ExplanationTest {
    private static final ParseOptions EXPLAIN = ParseOptions.builder()
            .referenceDate(LocalDate.of(2025, 3, 18))
            .explain(true)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALL | DENIED | اتصال | نفت الخارجية الهندية إجراء أي اتصال هاتفي مع نظيرتها الباكستانية.
            CALL | DENIED | تحدث | نفى الإليزيه أن يكون ماكرون قد تحدث هاتفيا مع بشار الأسد.
            CALL | NEGATED | مكالمة | لم يجر رئيس كينيا وليام روتو أي مكالمة مع الرئيس الصومالي حسن شيخ محمود.
            CALL | NEGATED | يهاتف | لن يهاتف الرئيس التشيلي غابرييل بوريك الرئيس الفنزويلي نيكولاس مادورو.
            CALL | HYPOTHETICAL | اتصل | لو اتصل أوربان بزيلينسكي لفوجئت بروكسل.
            CALL | HYPOTHETICAL | اتصالا | وقد تشهد الساعات المقبلة اتصالا هاتفيا بين مودي وشهباز شريف.
            CALL | HOPED | اتصالا | يأمل الرئيس الكوبي ميغيل دياز كانيل أن يتلقى اتصالا من الرئيس الأميركي جو بايدن.
            CALL | OTHER_MATTER | الاتصال | أكدت مسقط أن قنوات الاتصال مع صنعاء ما زالت مفتوحة.
            CALL | OTHER_MATTER | اتصال | قال وزير خارجية مالطا إيان بورغ في اتصال هاتفي مع قناة الجزيرة إن بلاده محايدة.
            CALL | INCOMPLETE | مكالمة | تلقى رئيس بيرو مكالمة هاتفية صباح اليوم.
            CEASEFIRE | NEGATED | وقف لإطلاق النار | لا وقف لإطلاق النار في الأفق
            CEASEFIRE | NEGATED | هدنة | لم تتفق بوغوتا والمتمردون على أي هدنة
            CEASEFIRE | DENIED | هدنة | نفت كييف وجود هدنة مع موسكو
            CEASEFIRE | DENIED | هدنة | لا صحة للأنباء عن هدنة في مأرب
            CEASEFIRE | DENIED | وقف لإطلاق النار | ما يشاع عن وقف لإطلاق النار عند الحدود نفاه ناطق باسم أسمرة
            CEASEFIRE | HYPOTHETICAL | هدنة | لو وافقت كييف على هدنة لعاد النازحون
            CEASEFIRE | HYPOTHETICAL | وقف لإطلاق النار | ستنسحب القوات إذا تقرر وقف لإطلاق النار
            CEASEFIRE | HYPOTHETICAL | هدنة | هل تقبل طهران هدنة؟
            CEASEFIRE | DEMANDED | بوقف الغارات | طالبت باريس تل أبيب بوقف الغارات على بيروت
            CEASEFIRE | OTHER_MATTER | هدنة تجارية | اتفقت واشنطن وبكين على هدنة تجارية
            CEASEFIRE | OTHER_MATTER | وقف إطلاق الصاروخ | قررت ناسا وقف إطلاق الصاروخ العملاق
            CEASEFIRE | OTHER_MATTER | الهدنة | أغلقت الشرطة شارع الهدنة
            CEASEFIRE | INCOMPLETE | هدنة | كتب المحلل مقالا عن هدنة
            PRISONER_EXCHANGE | NEGATED | تفرج | لم تفرج موسكو عن أي أسير أوكراني هذا الشهر
            PRISONER_EXCHANGE | NEGATED | تبادل | ليس على جدول أعمال القمة تبادل أسرى
            PRISONER_EXCHANGE | DENIED | صفقة | نفى الكرملين وجود صفقة لتبادل الأسرى مع كييف
            PRISONER_EXCHANGE | HYPOTHETICAL | تفرج | هل تفرج حماس عن الرهائن قبل العيد؟
            PRISONER_EXCHANGE | HYPOTHETICAL | تفرج | قد تفرج كييف عن عشرين أسيرا روسيا
            PRISONER_EXCHANGE | DEMANDED | تبادل | دعت قطر إسرائيل وحماس إلى تبادل الأسرى فورا
            PRISONER_EXCHANGE | HOPED | تبادل | أعربت أنقرة عن أملها في تبادل مئة أسير بين روسيا وأوكرانيا
            PRISONER_EXCHANGE | OTHER_MATTER | أفرجت | أفرجت واشنطن عن الأرصدة الإيرانية المجمدة
            PRISONER_EXCHANGE | OTHER_MATTER | تبادل | تبادل الجانبان الاتهامات بخرق الهدنة
            PRISONER_EXCHANGE | INCOMPLETE | أفرجت | أفرجت تونس عن ثلاثة معتقلين
            COMMITMENT | NEGATED | تتعهد | لم تتعهد بودابست بفتح حدودها أمام القمح
            COMMITMENT | NEGATED | تعهد | غادر الوسيط نواكشوط دون تعهد من مضيفيه بخفض الرسوم
            COMMITMENT | NEGATED | مستعدة | بيرن ليست مستعدة لاستضافة الجولة
            COMMITMENT | NEGATED | يتفق | لم يتفق الوفدان على ترسيم الحدود
            COMMITMENT | DENIED | تعهدت | نفت كينشاسا أن تكون قد تعهدت بسحب قواتها من غوما
            COMMITMENT | HYPOTHETICAL | تعهدت | لو تعهدت ليما بحماية الغابات لتغير المشهد
            COMMITMENT | HYPOTHETICAL | تلتزم | قد تلتزم أوسلو بخفض إنتاج النفط
            COMMITMENT | DEMANDED | تلتزم | دعت فيينا زغرب إلى أن تلتزم بقواعد الهجرة
            COMMITMENT | DEMANDED | التزام | شددت فيينا على ضرورة التزام زغرب بقواعد الهجرة
            COMMITMENT | HOPED | تتعهد | تأمل أبوجا أن تتعهد نيامي بإعادة فتح الحدود
            COMMITMENT | ANOTHERS | سترفع | قال الرئيس الفنلندي ألكسندر ستوب إن تركيا سترفع اعتراضها على الانضمام
            COMMITMENT | ANOTHERS | عزم | قلق ليتواني من عزم بيلاروسيا إغلاق الممر
            COMMITMENT | OTHER_MATTER | ترفض | ترفض مدريد تهجير السكان
            COMMITMENT | OTHER_MATTER | اتفقت | اتفقت مدريد ولشبونة على ضرورة ترشيد المياه
            COMMITMENT | OTHER_MATTER | تعهدت | تعهدت كابل بالإفراج عن سجناء طالبان
            COMMITMENT | INCOMPLETE | سنفتح | سنفتح المعابر يوم الأحد
            """)
    void a_dropped_trigger_has_its_reason(EventType type, DropReason reason, String words, String text) {
        Statement statement = StatementParser.parse(text, EXPLAIN);
        assertThat(statement.events()).noneMatch(event -> event.type() == type);
        assertThat(dropped(statement, type))
                .extracting(Considered::reason, Considered::text)
                .contains(tuple(reason, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALL | هاتف الرئيس الغاني جون ماهاما نظيره التوغولي فور غناسينغبي، واستغرقت المكالمة ساعة.
            CEASEFIRE | اتفقت الهند وباكستان على وقف لإطلاق النار في كشمير
            PRISONER_EXCHANGE | تبادلت روسيا وأوكرانيا 175 أسيرا من كل جانب
            COMMITMENT | تعهدت بودابست بفتح حدودها أمام القمح
            """)
    void the_words_of_an_event_are_not_dropped(EventType type, String text) {
        Statement statement = StatementParser.parse(text, EXPLAIN);
        assertThat(statement.events()).anyMatch(event -> event.type() == type);
        assertThat(dropped(statement, type)).isEmpty();
    }

    @Test
    void nothing_is_told_unasked() {
        assertThat(StatementParser.parse("أفرجت تونس عن ثلاثة معتقلين").considered())
                .isEmpty();
    }

    private static List<Considered> dropped(Statement statement, EventType type) {
        return statement.considered().stream()
                .filter(considered -> considered.type() == type)
                .toList();
    }
}
