package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.extract.Concepts.CallNoun;
import dev.bayan.internal.extract.Concepts.Truce;
import dev.bayan.internal.extract.Concepts.TruceMatch;
import dev.bayan.model.CaptiveCategory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What noun phrases name, and where those of a ceasefire end. */
class ConceptsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            هدنة طويلة                                  | STRONG هدنة
            هدنة تجارية                                 | -
            "هدنة" تجارية                               | -
            سرت الهدنة\\nالسياسية                        | STRONG الهدنة
            بهدنة                                       | STRONG بهدنة
            تهدئة                                       | WEAK تهدئة
            تهدئة طويلة                                 | WEAK تهدئة
            تهدئة الأوضاع                               | -
            التهدئة الطويلة                             | WEAK التهدئة
            تهدئة\\nالأوضاع                              | WEAK تهدئة
            وقف إطلاق النار                             | STRONG وقف إطلاق النار
            وقف إطلاق نار                               | STRONG وقف إطلاق نار
            وقف إطلاق الصاروخ                           | -
            وقفا فوريا لإطلاق النار                     | STRONG وقفا فوريا لإطلاق النار
            وقفا فوريا متبادلا شاملا دائما لإطلاق النار | STRONG وقفا فوريا متبادلا شاملا دائما لإطلاق النار
            وقفا فوريا متبادلا شاملا دائما ثابتا لإطلاق النار | -
            وقف «فوري» لإطلاق النار                     | STRONG وقف «فوري» لإطلاق النار
            «وقف» فوري متبادل شامل دائم لإطلاق النار    | STRONG وقف» فوري متبادل شامل دائم لإطلاق النار
            وقف النار                                   | STRONG وقف النار
            وقف دائم للنار                              | STRONG وقف دائم للنار
            وقف صرف النار                               | -
            وقف القتال                                  | STRONG وقف القتال
            وقف متبادل للقتال                           | STRONG وقف متبادل للقتال
            وقف الهجمات                                 | WEAK وقف الهجمات
            وقف عملية عسكرية                            | WEAK وقف عملية
            وقف عملية «الدرع»                           | WEAK وقف عملية
            وقف عملية البيع                             | -
            وقف العملية العسكرية                        | WEAK وقف العملية العسكرية
            وقف العملية الانتخابية                      | -
            وقف عملياتها العسكرية                       | WEAK وقف عملياتها العسكرية
            وقف عملياتها المصرفية                       | -
            وقف الأعمال العدائية                        | STRONG وقف الأعمال العدائية
            وقف أعمال قتالية                            | STRONG وقف أعمال قتالية
            وقف العمليات الحربية                        | STRONG وقف العمليات الحربية
            تعليق عمليات عسكرية                         | STRONG تعليق عمليات عسكرية
            تجميد العمليات الحربية                      | WEAK تجميد العمليات الحربية
            وقف أعمال العداء                            | STRONG وقف أعمال العداء
            وقف أعمال العنف                             | WEAK وقف أعمال العنف
            وقف أعمال البناء                            | -
            وقف العمليات المصرفية                       | -
            وقف بين الجيشين للقتال                      | STRONG وقف بين الجيشين للقتال
            وقف الدعم في القتال                         | -
            وقف، القتال                                 | -
            وقف روسيا للهجمات                           | WEAK وقف روسيا للهجمات
            وقف\\nالقتال                                 | -
            هدنة دائمة بدل تلك التي انهارت              | STRONG هدنة, STRONG تلك
            هدنة أطول من تلك التي انهارت                | STRONG هدنة, STRONG تلك
            هدنة غير ذلك الذي انهار                     | STRONG هدنة, STRONG ذلك
            هدنة بدل تلك المعارك                        | STRONG هدنة
            هدنة وتلك التي انهارت                       | STRONG هدنة
            طريق بدل تلك التي انهارت                    | -
            هدنة. طريق بدل تلك التي انهارت              | STRONG هدنة
            """)
    void truces(String text, String expected) {
        Scene scene = Scenes.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < scene.tokens().size(); i++) {
            TruceMatch match = Concepts.truce(scene, i);
            if (match.truce() != Truce.NONE) {
                found.add(match.truce() + " " + Scenes.words(scene, i, match.last()));
            }
        }
        assertThat(found.isEmpty() ? "-" : String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تبادل الأسرى                                | تبادل
            تبادل دفعة جديدة من الأسرى                  | تبادل
            تبادل دفعة جديدة كبيرة من الأسرى            | -
            تبادل «الأسرى»                              | تبادل
            تبادل الزيارات، الأسرى                      | -
            تبادل الاتهامات                             | -
            تبادل الركاب                                | -
            التبادل بين الأسرى                          | التبادل
            صفقة تبادل                                  | صفقة
            صفقة التبادل                                | صفقة
            الصفقة التبادلية الأسرى                     | الصفقة, التبادلية
            صفقة الرهائن                                | صفقة
            صفقة كبرى للرهائن                           | صفقة
            صفقة كبرى ثانية للرهائن                     | -
            صفقة سلاح                                   | -
            إطلاق سراح الصحافي                          | إطلاق
            إطلاق الرهائن                               | إطلاق
            إطلاق النار                                 | -
            الإفراج عن الدفعة الأولى من هؤلاء السجناء   | الإفراج
            الإفراج مساء اليوم في هذا المعبر عن السجناء | الإفراج
            تسليم مساء اليوم في هذا المعبر للسجناء      | تسليم
            تسليم في مساء اليوم في هذا المعبر للسجناء   | -
            الإفراج عن الأرصدة                          | -
            تسليم السلاح، السجناء                       | -
            تسليم قناة الحوار العسكري                   | -
            تسليم العسكري                               | تسليم
            تسليم جثة العسكري                           | تسليم
            تسليم "العسكري                              | تسليم
            إطلاق\\nالرهائن                              | -
            """)
    void exchanges(String text, String expected) {
        Scene scene = Scenes.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < scene.tokens().size(); i++) {
            int last = Concepts.exchange(scene, i);
            if (last >= 0) {
                found.add(Scenes.words(scene, i, last));
            }
        }
        assertThat(found.isEmpty() ? "-" : String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أسيرا     | PRISONERS_OF_WAR
            والأسيرتان | PRISONERS_OF_WAR
            معتقلتين  | DETAINEES
            السجينتين | DETAINEES
            للرهائن   | HOSTAGES
            وطفلتين   | CHILDREN
            جثامين    | BODIES
            راكبا     | UNSPECIFIED
            سائحتين   | UNSPECIFIED
            مدينتين   |
            متين      |
            خبراء     | UNSPECIFIED
            """)
    void captives(String word, CaptiveCategory expected) {
        Scene scene = Scenes.of(word);
        assertThat(Concepts.captives(scene.form(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتصال       | PHONE | اتصال هاتفي
            اتصال       | BARE  | اتصال مع الرئيس
            اتصالا      | PHONE | اتصالا منفصلا قصيرا بواسطة الهاتف
            اتصالا      | BARE  | اتصالا منفصلا قصيرا ثلاثيا بواسطة الهاتف
            اتصالين     | VIDEO | اتصالين منفصلين بالفيديو
            الاتصال     | VIDEO | الاتصال المرئي
            اتصال       | PHONE | اتصال عبر الخط الساخن
            اتصال       | BARE  | اتصال عبر الخط الحديدي
            اتصال       | NONE  | على اتصال بالوسطاء
            الاتصال     | BARE  | على الاتصال بالوسطاء
            الاتصال     | NONE  | قنوات الاتصال بالوسطاء
            مكالمة      | PHONE | مكالمة مع الوزير
            المكالمة    | VIDEO | المكالمة المرئية
            محادثة      | BARE  | محادثة مع الوزير
            محادثات     | NONE  | محادثات مع الوزير
            محادثات     | PHONE | محادثات هاتفية
            محادثات     | PHONE | محادثات ثنائية هاتفية
            محادثات     | NONE  | محادثات السلام الهاتفية
            محادثات     | NONE  | محادثات كييف الهاتفية
            المباحثات   | NONE  | المباحثات أمس الهاتفية
            حديث        | NONE  | حديث اليوم هاتفيا
            حديث        | NONE  | حديث، هاتفيا
            حديث        | NONE  | حديث يقول هاتفيا
            حديث        | NONE  | حديث في هاتفه
            محادثات     | NONE  | محادثات\\nهاتفية
            طريق        | NONE  | طريق هاتفي
            """)
    void calls(String word, CallNoun expected, String text) {
        Scene scene = Scenes.of(text);
        assertThat(Concepts.call(scene, Scenes.token(scene, word))).isEqualTo(expected);
    }
}
