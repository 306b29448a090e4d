package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bayan.model.Considered;
import dev.bayan.model.DropReason;
import dev.bayan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a commitment and is none comes, where the caller asks for it, with its reason. */
class CommitmentExplanationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGATED      | تتعهد  | لم تتعهد بودابست بفتح حدودها أمام القمح
            NEGATED      | تعهد   | غادر الوسيط نواكشوط دون تعهد من مضيفيه بخفض الرسوم
            NEGATED      | مستعدة | بيرن ليست مستعدة لاستضافة الجولة
            NEGATED      | يتفق   | لم يتفق الوفدان على ترسيم الحدود
            DENIED       | تعهدت  | نفت كينشاسا أن تكون قد تعهدت بسحب قواتها من غوما
            HYPOTHETICAL | تعهدت  | لو تعهدت ليما بحماية الغابات لتغير المشهد
            HYPOTHETICAL | تلتزم  | قد تلتزم أوسلو بخفض إنتاج النفط
            DEMANDED     | تلتزم  | دعت فيينا زغرب إلى أن تلتزم بقواعد الهجرة
            DEMANDED     | التزام | شددت فيينا على ضرورة التزام زغرب بقواعد الهجرة
            HOPED        | تتعهد  | تأمل أبوجا أن تتعهد نيامي بإعادة فتح الحدود
            ANOTHERS     | سترفع  | قال الرئيس الفنلندي ألكسندر ستوب إن تركيا سترفع اعتراضها على الانضمام
            ANOTHERS     | عزم    | قلق ليتواني من عزم بيلاروسيا إغلاق الممر
            OTHER_MATTER | ترفض   | ترفض مدريد تهجير السكان
            OTHER_MATTER | اتفقت  | اتفقت مدريد ولشبونة على ضرورة ترشيد المياه
            OTHER_MATTER | تعهدت  | تعهدت كابل بالإفراج عن سجناء طالبان
            INCOMPLETE   | سنفتح  | سنفتح المعابر يوم الأحد
            """)
    void a_trigger_that_binds_nobody_is_told_with_its_reason(DropReason reason, String trigger, String text) {
        Statement statement = StatementParser.parse(text, ParseOptions.builder().explain(true).build());
        assertThat(statement.commitments()).isEmpty();
        assertThat(statement.considered()).filteredOn(considered -> considered.type() == EventType.COMMITMENT)
                .extracting(Considered::reason, Considered::text)
                .containsExactly(tuple(reason, trigger));
    }
}
