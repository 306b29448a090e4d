package dev.bayan.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.actor.Predicate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clauses end and conditions begin. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            فتح   | فتح المعبر صباحا                                    | فتح المعبر صباحا
            فتح   | فتح المعبر صباحا.                                   | فتح المعبر صباحا
            فتح   | فتح المعبر صباحا؛ ثم ناموا                          | فتح المعبر صباحا
            فتح   | فتح المعبر والمطار ويعود الركاب                     | فتح المعبر والمطار
            فتح   | فتح المعبر والمطار، ويعود الركاب                    | فتح المعبر والمطار
            فتح   | فتح المعبر، والمطار، والميناء، بالتدريج             | فتح المعبر، والمطار، والميناء، بالتدريج
            فتح   | فتح المعبر، بينما غادر الركاب                       | فتح المعبر
            فتح   | فتح المعبر بينما غادر الركاب                        | فتح المعبر
            فتح   | فتح المعبر إذا عاد الهدوء                           | فتح المعبر
            فتح   | فتح المعبر، إذا عاد الهدوء                          | فتح المعبر
            فتح   | فتح المعبر، عاد الركاب                              | فتح المعبر
            فتح   | فتح المعبر، الرئيس يعود اليوم                       | فتح المعبر
            فتح   | فتح المعبر، الرئيس ونائبه                           | فتح المعبر، الرئيس ونائبه
            فتح   | فتح المعبر، مؤكدا أن الركاب عادوا                   | فتح المعبر
            فتح   | فتح المعبر مؤكدا أن الركاب عادوا                    | فتح المعبر
            فتح   | فتح المعبر، في وقت يعود فيه الركاب                  | فتح المعبر
            فتح   | فتح المعبر، في أيار                                 | فتح المعبر، في أيار
            فتح   | فتح المعبر، على أن يعود الركاب                      | فتح المعبر
            فتح   | فتح المعبر، على مراحل                               | فتح المعبر، على مراحل
            فتح   | فتح المعبر، بعد أن عاد الركاب                       | فتح المعبر
            فتح   | فتح المعبر، بعد العيد                               | فتح المعبر، بعد العيد
            فتح   | فتح المعبر، قبل أن يعود الركاب                      | فتح المعبر
            فتح   | فتح المعبر، قبل العيد                               | فتح المعبر، قبل العيد
            فتح   | فتح المعبر، مع إغلاق المطار                         | فتح المعبر
            فتح   | فتح المعبر، مع المطار                               | فتح المعبر، مع المطار
            فتح   | فتح المعبر، من دون إبطاء                            | فتح المعبر
            فتح   | فتح المعبر، من الشرق                                | فتح المعبر، من الشرق
            فتح   | «فتح المعبر» صباحا                                  | فتح المعبر
            فتح   | فتح «المعبر» صباحا                                  | فتح «المعبر» صباحا
            فتح   | فتح «المعبر» أمس                                    | فتح «المعبر» أمس
            فتح   | فتح «المعبر»، إذا عادوا                             | فتح «المعبر»
            فتح   | فتح المعبر (صباحا)                                  | فتح المعبر (صباحا)
            فتح   | فتح المعبر و                                        | فتح المعبر
            فتح   | فتح المعبر كما                                      | فتح المعبر
            فتح   | فتح المعبر بنسبة 5%                                 | فتح المعبر بنسبة 5%
            """)
    void ends(String from, String text, String expected) {
        Scene scene = Scenes.of(text);
        int first = Scenes.token(scene, from);
        assertThat(Scenes.words(scene, first, scene.clauses().end(first))).isEqualTo(expected);
    }

    /** The first verb behind where a clause with أن is read from is its own, even a coordinated one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أن     | أن يعود الركاب ويعلن الوزير بدء الجولة          | أن يعود الركاب
            يعود   | أن يعود الركاب ويعلن الوزير بدء الجولة ويغادر   | يعود الركاب ويعلن الوزير بدء الجولة
            الركاب | أن الركاب يعودون ويعلن الوزير بدء الجولة        | الركاب يعودون
            """)
    void subordinate(String from, String text, String expected) {
        Scene scene = Scenes.of(text);
        int first = Scenes.token(scene, from);
        assertThat(Scenes.words(scene, first, scene.clauses().end(first, true))).isEqualTo(expected);
    }

    @Test
    void a_clause_that_the_text_breaks_off_is_empty() {
        Scene scene = Scenes.of("هدنة إذا");
        assertThat(scene.clauses().end(2)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            إذا     | true  | إذا عاد الهدوء
            وإذا    | true  | وإذا عاد الهدوء
            شرط     | true  | شرط عودة الهدوء
            شرط     | false | دون شرط مسبق
            بشرط    | true  | بشرط عودة الهدوء
            في      | true  | في حال عودة الهدوء
            وفي     | true  | وفي حالة عودة الهدوء
            في      | false | في حال الطقس
            في      | true  | في حال العودة
            في      | false | في حالة طوارئ
            في      | false | في حالة الطوارئ
            في      | false | في وقت عودة الهدوء
            حال     | true  | حال عودة الهدوء
            حال     | false | في حال عودة الهدوء
            حال     | false | حال الطقس
            ما      | true  | ما لم يعد الهدوء
            ما      | true  | ما دام الهدوء
            ما      | false | ما يريد الوزير
            إن      | true  | سنرحل إن لم يعودوا
            إن      | true  | سنرحل إن عادوا
            إن      | true  | سنرحل إن هم عادوا
            إن      | false | قال إن المعبر مغلق
            أن      | false | يريد أن عادوا
            إلا     | true  | لا إلا إذا عادوا
            إلا     | true  | لا إلا بعد عودتهم
            إلا     | false | لا إلا المعبر
            مقابل   | true  | مقابل أن يعودوا
            مقابل   | false | مقابل المعبر
            رهنا    | true  | رهنا بعودتهم
            المعبر  | false | المعبر مغلق
            """)
    void conditions(String word, boolean expected, String text) {
        Scene scene = Scenes.of(text);
        assertThat(scene.clauses().conditionAt(Scenes.token(scene, word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            المعبر | فتح المعبر إذا عادوا
            المعبر | فتح المعبر، إذا عادوا
            """)
    void a_clause_carries_its_condition(String last, String text) {
        Scene scene = Scenes.of(text);
        int end = Scenes.token(scene, last) + 1;
        int condition = scene.clauses().conditionFrom(end, scene.sentenceEnd(0));
        assertThat(condition).isEqualTo(Scenes.token(scene, "إذا"));
        assertThat(scene.clauses().conditionFrom(end, end)).isEqualTo(-1);
        assertThat(scene.clauses().conditionFrom(end - 1, scene.sentenceEnd(0))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            جولة | ستستضيف الدوحة، بحسب الوزارة، جولة
            -    | ستستضيف الدوحة، بحسب الوزارة
            -    | ستستضيف الدوحة، بحسب الوزارة. جولة
            -    | ستستضيف الدوحة، بحسب الوزارة، وجولة
            -    | ستستضيف الدوحة، بحسب الوزارة، لكن الوفد
            -    | ستستضيف الدوحة، بحسب الوزارة، «جولة»
            -    | ستستضيف الدوحة، وفي الوزارة، جولة
            """)
    void behind_an_aside_that_names_a_source(String expected, String text) {
        Scene scene = Scenes.of(text);
        int next = scene.clauses().behindSource(2, scene.sentenceEnd(0));
        assertThat(next < 0 ? "-" : Scenes.words(scene, next, next + 1)).isEqualTo(expected);
        assertThat(scene.clauses().behindSource(1, scene.sentenceEnd(0))).isEqualTo(-1);
        assertThat(scene.clauses().behindSource(2, 3)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يزور   | التزام | true  | الوزير الذي يزور أنقرة، التزام بلاده
            يزور   | التزام | false | الوزير الذي يزور أنقرة التزام بلاده
            يزور   | التزام | false | الوزير يزور أنقرة، التزام بلاده
            ألقاها | التزام | true  | في كلمة ألقاها أمام المجلس، التزام بلاده
            ألقاها | التزام | true  | في كلمة ألقاها أمام المجلس التزام بلاده
            ألقاها | التزام | false | كلمة ألقاها أمام المجلس، التزام بلاده
            ألقاها | التزام | false | في الكلمة ألقاها أمام المجلس، التزام بلاده
            أكد    | التزام | false | في كلمة أكد أمام المجلس التزام بلاده
            أكد    | التزام | true  | في كلمة أكد أمام المجلس، التزام بلاده
            أكد    | التزام | true  | في كلمة أكد فيها للمجلس التزام بلاده
            وأكد   | التزام | false | في كلمة وأكد فيها للمجلس التزام بلاده
            مؤكدا  | التزام | false | في كلمة مؤكدا فيها للمجلس التزام بلاده
            ألقاها | التزام | true  | في كلمة طويلة علنية متلفزة ألقاها الوزير، التزام بلاده
            ألقاها | التزام | false | في كلمة طويلة علنية متلفزة مكتوبة ألقاها الوزير، التزام بلاده
            """)
    void closed_relatives(String verb, String word, boolean expected, String text) {
        Scene scene = Scenes.of(text);
        Predicate predicate = Objects.requireNonNull(scene.actors().predicateAt(Scenes.token(scene, verb)));
        assertThat(scene.clauses().closedRelative(predicate, Scenes.token(scene, word)))
                .isEqualTo(expected);
    }
}
