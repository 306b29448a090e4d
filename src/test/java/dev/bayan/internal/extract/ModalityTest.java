package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied and what is negated. */
class ModalityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            هدنة   | true  | نفى الوزير وجود هدنة
            هدنة   | false | لم ينف الوزير وجود هدنة
            هدنة   | false | وقعها الوزير بعد هدنة
            هدنة   | true  | نفى الوزير أن يكون الرئيس وقع على هدنة
            هدنة   | true  | نفى الوزير أن الرئيس وقع على هدنة
            هدنة   | true  | نفى الوزير بأن الرئيس وقع على هدنة
            هدنة   | true  | ينفي المتحدث الذي زار الرئيس بلاده وجود هدنة
            هدنة   | true  | تنفي الحركة التي زار الرئيس مقرها وجود هدنة
            هدنة   | true  | نفى الوزير أن يكون علم بأن الرئيس قد وقع على هدنة
            هدنة   | false | نفى الوزير سفره ووقع الرئيس على هدنة
            هدنة   | true  | نفى الوزير سفره ويوقع الرئيس على هدنة
            هدنة   | true  | نفى الوزير سفره ووقع على هدنة
            هدنة   | false | ينفي الوزير سفره، مؤكدا وجود هدنة
            هدنة   | true  | نفى الوزير سفره مطالبا الرئيس بإعلان هدنة
            هدنة   | false | ينفي الوزير سفره ويؤكد وجود هدنة
            هدنة   | true  | ينفي الوزير أن يؤكد وجود هدنة
            هدنة   | true  | ينفي الوزير سفره ولا يؤكد وجود هدنة
            هدنة   | false | نفى الوزير سفره. وأعلن هدنة
            هدنة   | true  | أكد الوزير نافيا وجود هدنة
            """)
    void denied(String word, boolean expected, String text) {
        Scene scene = Scenes.of(text);
        assertThat(Modality.denied(scene, Scenes.token(scene, word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتفاق  | true  | لا اتفاق بعد
            اتفاق  | true  | عادوا دون أي اتفاق
            اتفاق  | true  | لم يوقع الوزير أي اتفاق
            اتفاق  | false | وقع الوزير أي اتفاق
            اتفاق  | true  | بحثوا غير اتفاق
            اتفاق  | false | في بيان غير معلن اتفاق
            اتفاق  | true  | ليس في الأفق القريب أي اتفاق
            اتفاق  | false | ليس في الأفق القريب جدا أي اتفاق
            اتفاق  | false | ليس غدا، اتفاق
            اتفاق  | false | هذا اتفاق
            اتفاق  | false | قالوا لا. اتفاق
            اتفاق  | false | اتفاق
            """)
    void negated(String word, boolean expected, String text) {
        Scene scene = Scenes.of(text);
        assertThat(Modality.negatedNoun(scene, Scenes.token(scene, word))).isEqualTo(expected);
    }
}
