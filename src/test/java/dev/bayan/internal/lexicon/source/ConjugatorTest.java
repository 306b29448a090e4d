package dev.bayan.internal.lexicon.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conjugations written by hand, in normal spelling, against those that {@link Conjugator} generates. */
class ConjugatorTest {

    /**
     * One verb a line: root, form, vowels and masdar, then of the past 3ms, 3fs, 3m dual, 3mp, 3fp and 1s; of the present
     * 3ms, 3m dual, 3mp and 3fp; of the jussive 3ms and 3mp; of the passive the past and the present 3ms; the active
     * participle m and f, the passive participle m. A dash stands for a form that is not used.
     */
    private static final String VERBS = """
            # sound
            كتب I a/u كتابة : كتب كتبت كتبا كتبوا كتبن كتبت : يكتب يكتبان يكتبون يكتبن : يكتب يكتبوا : كتب يكتب : كاتب كاتبة مكتوب
            قبل I i/a قبول : قبل قبلت قبلا قبلوا قبلن قبلت : يقبل يقبلان يقبلون يقبلن : يقبل يقبلوا : قبل يقبل : قابل قابلة مقبول
            رفض I a/u رفض : رفض رفضت رفضا رفضوا رفضن رفضت : يرفض يرفضان يرفضون يرفضن : يرفض يرفضوا : رفض يرفض : رافض رافضة مرفوض
            صرح II - تصريح : صرح صرحت صرحا صرحوا صرحن صرحت : يصرح يصرحان يصرحون يصرحن : يصرح يصرحوا : صرح يصرح : مصرح مصرحة مصرح
            نقش III - مناقشة : ناقش ناقشت ناقشا ناقشوا ناقشن ناقشت : يناقش يناقشان يناقشون يناقشن : يناقش يناقشوا : نوقش يناقش : مناقش مناقشة مناقش
            علن IV - إعلان : أعلن أعلنت أعلنا أعلنوا أعلن أعلنت : يعلن يعلنان يعلنون يعلن : يعلن يعلنوا : أعلن يعلن : معلن معلنة معلن
            عهد V - تعهد : تعهد تعهدت تعهدا تعهدوا تعهدن تعهدت : يتعهد يتعهدان يتعهدون يتعهدن : يتعهد يتعهدوا : تعهد يتعهد : متعهد متعهدة متعهد
            بدل VI - تبادل : تبادل تبادلت تبادلا تبادلوا تبادلن تبادلت : يتبادل يتبادلان يتبادلون يتبادلن : يتبادل يتبادلوا : تبودل يتبادل : متبادل متبادلة متبادل
            سحب VII - انسحاب : انسحب انسحبت انسحبا انسحبوا انسحبن انسحبت : ينسحب ينسحبان ينسحبون ينسحبن : ينسحب ينسحبوا : - - : منسحب منسحبة -
            لزم VIII - التزام : التزم التزمت التزما التزموا التزمن التزمت : يلتزم يلتزمان يلتزمون يلتزمن : يلتزم يلتزموا : التزم يلتزم : ملتزم ملتزمة ملتزم
            حمر IX - احمرار : احمر احمرت احمرا احمروا احمررن احمررت : يحمر يحمران يحمرون يحمررن : يحمر يحمروا : - - : محمر محمرة -
            قبل X - استقبال : استقبل استقبلت استقبلا استقبلوا استقبلن استقبلت : يستقبل يستقبلان يستقبلون يستقبلن : يستقبل يستقبلوا : استقبل يستقبل : مستقبل مستقبلة مستقبل
            عرقل Q1 - عرقلة : عرقل عرقلت عرقلا عرقلوا عرقلن عرقلت : يعرقل يعرقلان يعرقلون يعرقلن : يعرقل يعرقلوا : عرقل يعرقل : معرقل معرقلة معرقل
            دهور Q2 - تدهور : تدهور تدهورت تدهورا تدهوروا تدهورن تدهورت : يتدهور يتدهوران يتدهورون يتدهورن : يتدهور يتدهوروا : - - : متدهور متدهورة -
            # hamzated
            أمر I a/u أمر : أمر أمرت أمرا أمروا أمرن أمرت : يأمر يأمران يأمرون يأمرن : يأمر يأمروا : أمر يؤمر : آمر آمرة مأمور
            أكد II - تأكيد : أكد أكدت أكدا أكدوا أكدن أكدت : يؤكد يؤكدان يؤكدون يؤكدن : يؤكد يؤكدوا : أكد يؤكد : مؤكد مؤكدة مؤكد
            أمن IV - إيمان : آمن آمنت آمنا آمنوا آمن آمنت : يؤمن يؤمنان يؤمنون يؤمن : يؤمن يؤمنوا : أومن يؤمن : مؤمن مؤمنة مؤمن
            أمر VI - تآمر : تآمر تآمرت تآمرا تآمروا تآمرن تآمرت : يتآمر يتآمران يتآمرون يتآمرن : يتآمر يتآمروا : تؤومر يتآمر : متآمر متآمرة متآمر
            أنف X - استئناف : استأنف استأنفت استأنفا استأنفوا استأنفن استأنفت : يستأنف يستأنفان يستأنفون يستأنفن : يستأنف يستأنفوا : استؤنف يستأنف : مستأنف مستأنفة مستأنف
            أخذ VIII - اتخاذ : اتخذ اتخذت اتخذا اتخذوا اتخذن اتخذت : يتخذ يتخذان يتخذون يتخذن : يتخذ يتخذوا : اتخذ يتخذ : متخذ متخذة متخذ
            أمر VIII - ائتمار : ائتمر ائتمرت ائتمرا ائتمروا ائتمرن ائتمرت : يأتمر يأتمران يأتمرون يأتمرن : يأتمر يأتمروا : اؤتمر يؤتمر : مؤتمر مؤتمرة مؤتمر
            سأل I a/a سؤال : سأل سألت سألا سألوا سألن سألت : يسأل يسألان يسألون يسألن : يسأل يسألوا : سئل يسأل : سائل سائلة مسؤول
            سأل VI - تساؤل : تساءل تساءلت تساءلا تساءلوا تساءلن تساءلت : يتساءل يتساءلان يتساءلون يتساءلن : يتساءل يتساءلوا : - - : متسائل متسائلة -
            رأس V - ترؤس : ترأس ترأست ترأسا ترأسوا ترأسن ترأست : يترأس يترأسان يترأسون يترأسن : يترأس يترأسوا : - يترأس : مترئس مترئسة مترأس
            بدأ I a/a بدء : بدأ بدأت بدآ بدؤوا بدأن بدأت : يبدأ يبدآن يبدؤون يبدأن : يبدأ يبدؤوا : بدئ يبدأ : بادئ بادئة مبدوء
            نشأ IV - إنشاء : أنشأ أنشأت أنشآ أنشؤوا أنشأن أنشأت : ينشئ ينشئان ينشئون ينشئن : ينشئ ينشئوا : أنشئ ينشأ : منشئ منشئة منشأ
            هنأ II - تهنئة : هنأ هنأت هنآ هنؤوا هنأن هنأت : يهنئ يهنئان يهنئون يهنئن : يهنئ يهنئوا : هنئ يهنأ : مهنئ مهنئة مهنأ
            # assimilated
            وعد I a/i وعد : وعد وعدت وعدا وعدوا وعدن وعدت : يعد يعدان يعدون يعدن : يعد يعدوا : وعد يوعد : واعد واعدة موعود
            وضع I a/a وضع : وضع وضعت وضعا وضعوا وضعن وضعت : يضع يضعان يضعون يضعن : يضع يضعوا : وضع يوضع : واضع واضعة موضوع
            وثق I i/i ثقة : وثق وثقت وثقا وثقوا وثقن وثقت : يثق يثقان يثقون يثقن : يثق يثقوا : وثق يوثق : واثق واثقة موثوق
            وفق III - موافقة : وافق وافقت وافقا وافقوا وافقن وافقت : يوافق يوافقان يوافقون يوافقن : يوافق يوافقوا : ووفق يوافق : موافق موافقة موافق
            وضح IV - إيضاح : أوضح أوضحت أوضحا أوضحوا أوضحن أوضحت : يوضح يوضحان يوضحون يوضحن : يوضح يوضحوا : أوضح يوضح : موضح موضحة موضح
            يقن IV - إيقان : أيقن أيقنت أيقنا أيقنوا أيقن أيقنت : يوقن يوقنان يوقنون يوقن : يوقن يوقنوا : أوقن يوقن : موقن موقنة موقن
            وفق VIII - اتفاق : اتفق اتفقت اتفقا اتفقوا اتفقن اتفقت : يتفق يتفقان يتفقون يتفقن : يتفق يتفقوا : اتفق يتفق : متفق متفقة متفق
            ورد X - استيراد : استورد استوردت استوردا استوردوا استوردن استوردت : يستورد يستوردان يستوردون يستوردن : يستورد يستوردوا : استورد يستورد : مستورد مستوردة مستورد
            # hollow
            قول I a/u قول : قال قالت قالا قالوا قلن قلت : يقول يقولان يقولون يقلن : يقل يقولوا : قيل يقال : قائل قائلة مقول
            بيع I a/i بيع : باع باعت باعا باعوا بعن بعت : يبيع يبيعان يبيعون يبعن : يبع يبيعوا : بيع يباع : بائع بائعة مبيع
            خوف I i/a خوف : خاف خافت خافا خافوا خفن خفت : يخاف يخافان يخافون يخفن : يخف يخافوا : خيف يخاف : خائف خائفة مخوف
            كون I a/u كون : كان كانت كانا كانوا كن كنت : يكون يكونان يكونون يكن : يكن يكونوا : - - : كائن كائنة -
            شور IV - إشارة : أشار أشارت أشارا أشاروا أشرن أشرت : يشير يشيران يشيرون يشرن : يشر يشيروا : أشير يشار : مشير مشيرة مشار
            هور VII - انهيار : انهار انهارت انهارا انهاروا انهرن انهرت : ينهار ينهاران ينهارون ينهرن : ينهر ينهاروا : - - : منهار منهارة -
            خير VIII - اختيار : اختار اختارت اختارا اختاروا اخترن اخترت : يختار يختاران يختارون يخترن : يختر يختاروا : اختير يختار : مختار مختارة مختار
            عود X - استعادة : استعاد استعادت استعادا استعادوا استعدن استعدت : يستعيد يستعيدان يستعيدون يستعدن : يستعد يستعيدوا : استعيد يستعاد : مستعيد مستعيدة مستعاد
            جوب X* - استجواب : استجوب استجوبت استجوبا استجوبوا استجوبن استجوبت : يستجوب يستجوبان يستجوبون يستجوبن : يستجوب يستجوبوا : استجوب يستجوب : مستجوب مستجوبة مستجوب
            # defective
            دعو I a/u دعوة : دعا دعت دعوا دعوا دعون دعوت : يدعو يدعوان يدعون يدعون : يدع يدعوا : دعي يدعى : داع داعية مدعو
            نفي I a/i نفي : نفى نفت نفيا نفوا نفين نفيت : ينفي ينفيان ينفون ينفين : ينف ينفوا : نفي ينفى : ناف نافية منفي
            بقي I i/a بقاء : بقي بقيت بقيا بقوا بقين بقيت : يبقى يبقيان يبقون يبقين : يبق يبقوا : - - : باق باقية -
            سعي I a/a سعي : سعى سعت سعيا سعوا سعين سعيت : يسعى يسعيان يسعون يسعين : يسع يسعوا : - يسعى : ساع ساعية -
            سمو II - تسمية : سمى سمت سميا سموا سمين سميت : يسمي يسميان يسمون يسمين : يسم يسموا : سمي يسمى : مسم مسمية مسمى
            ندو III - مناداة : نادى نادت ناديا نادوا نادين ناديت : ينادي يناديان ينادون ينادين : يناد ينادوا : نودي ينادى : مناد منادية منادى
            جري IV - إجراء : أجرى أجرت أجريا أجروا أجرين أجريت : يجري يجريان يجرون يجرين : يجر يجروا : أجري يجرى : مجر مجرية مجرى
            لغو IV - إلغاء : ألغى ألغت ألغيا ألغوا ألغين ألغيت : يلغي يلغيان يلغون يلغين : يلغ يلغوا : ألغي يلغى : ملغ ملغية ملغى
            لقي V - تلقي : تلقى تلقت تلقيا تلقوا تلقين تلقيت : يتلقى يتلقيان يتلقون يتلقين : يتلق يتلقوا : تلقي يتلقى : متلق متلقية متلقى
            فدي VI - تفادي : تفادى تفادت تفاديا تفادوا تفادين تفاديت : يتفادى يتفاديان يتفادون يتفادين : يتفاد يتفادوا : تفودي يتفادى : متفاد متفادية متفادى
            قضي VII - انقضاء : انقضى انقضت انقضيا انقضوا انقضين انقضيت : ينقضي ينقضيان ينقضون ينقضين : ينقض ينقضوا : - - : منقض منقضية -
            لقي VIII - التقاء : التقى التقت التقيا التقوا التقين التقيت : يلتقي يلتقيان يلتقون يلتقين : يلتق يلتقوا : التقي يلتقى : ملتق ملتقية ملتقى
            دعو X - استدعاء : استدعى استدعت استدعيا استدعوا استدعين استدعيت : يستدعي يستدعيان يستدعون يستدعين : يستدع يستدعوا : استدعي يستدعى : مستدع مستدعية مستدعى
            # doubled
            ردد I a/u رد : رد ردت ردا ردوا رددن رددت : يرد يردان يردون يرددن : يردد يردوا : رد يرد : راد رادة مردود
            ظلل I i/a ظل : ظل ظلت ظلا ظلوا ظللن ظللت : يظل يظلان يظلون يظللن : يظل يظلوا : - - : ظال ظالة -
            شنن I a/u شن : شن شنت شنا شنوا شنن شننت : يشن يشنان يشنون يشنن : يشن يشنوا : شن يشن : شان شانة مشنون
            صرر IV - إصرار : أصر أصرت أصرا أصروا أصررن أصررت : يصر يصران يصرون يصررن : يصر يصروا : أصر يصر : مصر مصرة مصر
            ضمم VII - انضمام : انضم انضمت انضما انضموا انضممن انضممت : ينضم ينضمان ينضمون ينضممن : ينضم ينضموا : - - : منضم منضمة -
            حلل VIII - احتلال : احتل احتلت احتلا احتلوا احتللن احتللت : يحتل يحتلان يحتلون يحتللن : يحتل يحتلوا : احتل يحتل : محتل محتلة محتل
            مرر X - استمرار : استمر استمرت استمرا استمروا استمررن استمررت : يستمر يستمران يستمرون يستمررن : يستمر يستمروا : - - : مستمر مستمرة -
            مدد II - تمديد : مدد مددت مددا مددوا مددن مددت : يمدد يمددان يمددون يمددن : يمدد يمددوا : مدد يمدد : ممدد ممددة ممدد
            طمأن Q4 - اطمئنان : اطمأن اطمأنت اطمأنا اطمأنوا اطمأنن اطمأننت : يطمئن يطمئنان يطمئنون يطمأنن : يطمئن يطمئنوا : - - : مطمئن مطمئنة -
            # form VIII with assimilation
            زيد VIII - ازدياد : ازداد ازدادت ازدادا ازدادوا ازددن ازددت : يزداد يزدادان يزدادون يزددن : يزدد يزدادوا : - - : مزداد مزدادة -
            ضرر VIII - اضطرار : اضطر اضطرت اضطرا اضطروا اضطررن اضطررت : يضطر يضطران يضطرون يضطررن : يضطر يضطروا : اضطر يضطر : مضطر مضطرة مضطر
            طلع VIII - اطلاع : اطلع اطلعت اطلعا اطلعوا اطلعن اطلعت : يطلع يطلعان يطلعون يطلعن : يطلع يطلعوا : اطلع يطلع : مطلع مطلعة مطلع
            دعو VIII - ادعاء : ادعى ادعت ادعيا ادعوا ادعين ادعيت : يدعي يدعيان يدعون يدعين : يدع يدعوا : ادعي يدعى : مدع مدعية مدعى
            صدم VIII - اصطدام : اصطدم اصطدمت اصطدما اصطدموا اصطدمن اصطدمت : يصطدم يصطدمان يصطدمون يصطدمن : يصطدم يصطدموا : - - : مصطدم مصطدمة -
            # doubly weak and irregular
            نوي I a/i نية : نوى نوت نويا نووا نوين نويت : ينوي ينويان ينوون ينوين : ينو ينووا : نوي ينوى : ناو ناوية منوي
            وفي I a/i وفاء : وفى وفت وفيا وفوا وفين وفيت : يفي يفيان يفون يفين : يف يفوا : وفي يوفى : واف وافية موفي
            وفي IV - إيفاء : أوفى أوفت أوفيا أوفوا أوفين أوفيت : يوفي يوفيان يوفون يوفين : يوف يوفوا : أوفي يوفى : موف موفية موفى
            ولي I i/i ولاية : ولي وليت وليا ولوا ولين وليت : يلي يليان يلون يلين : يل يلوا : ولي يولى : وال والية مولي
            وقي VIII - اتقاء : اتقى اتقت اتقيا اتقوا اتقين اتقيت : يتقي يتقيان يتقون يتقين : يتق يتقوا : اتقي يتقى : متق متقية متقى
            رأي I a/a رؤية : رأى رأت رأيا رأوا رأين رأيت : يرى يريان يرون يرين : ير يروا : رئي يرى : راء رائية مرئي
            أتي I a/i إتيان : أتى أتت أتيا أتوا أتين أتيت : يأتي يأتيان يأتون يأتين : يأت يأتوا : أتي يؤتى : آت آتية مأتي
            جيأ I a/i مجيء : جاء جاءت جاءا جاؤوا جئن جئت : يجيء يجيئان يجيئون يجئن : يجئ يجيئوا : - - : جاء جائية -
            سوأ IV - إساءة : أساء أساءت أساءا أساؤوا أسأن أسأت : يسيء يسيئان يسيئون يسئن : يسئ يسيئوا : أسيء يساء : مسيء مسيئة مساء
            أوي IV - إيواء : آوى آوت آويا آووا آوين آويت : يؤوي يؤويان يؤوون يؤوين : يؤو يؤووا : أووي يؤوى : مؤو مؤوية مؤوى
            حيي II - تحية : حيا حيت حييا حيوا حيين حييت : يحيي يحييان يحيون يحيين : يحي يحيوا : حيي يحيا : محي محيية محيا
            ودد I i/a ود : ود ودت ودا ودوا وددن وددت : يود يودان يودون يوددن : يود يودوا : ود يود : واد وادة مودود
            """;

    static Stream<String> verbs() {
        return VERBS.lines().filter(line -> !line.startsWith("#"));
    }

    @Test
    void atLeastFortyVerbsAreWrittenByHand() {
        assertThat(verbs().count()).isGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void conjugates(String line) {
        String[] sections = line.split(" : ", -1);
        List<VerbForm> forms = forms(sections[0]);
        List<String> missing = new ArrayList<>();
        Cells cells = new Cells(forms, missing);
        cells.check(sections[1], Tense.PAST, false, "3ms 3fs 3md 3mp 3fp 1-s");
        cells.check(sections[2], Tense.PRESENT, false, "3ms 3md 3mp 3fp");
        cells.check(sections[3], Tense.JUSSIVE, false, "3ms 3mp");
        String[] passive = sections[4].split(" ", -1);
        cells.check(passive[0], Tense.PAST, true, "3ms");
        cells.check(passive[1], Tense.PRESENT, true, "3ms");
        String[] participles = sections[5].split(" ", -1);
        cells.check(participles[0] + ' ' + participles[1], Tense.ACTIVE_PARTICIPLE, false, "0ms 0fs");
        cells.check(participles[2], Tense.PASSIVE_PARTICIPLE, true, "0ms");
        assertThat(missing).isEmpty();
    }

    /** The regular masdar of a derived form, against the one written by hand in the table. */
    @ParameterizedTest
    @MethodSource("verbs")
    void formsTheRegularMasdar(String line) {
        String[] columns = line.split(" : ", -1)[0].split(" ", -1);
        if (!columns[1].equals("I")) {
            assertThat(surfaces(forms(columns[0] + ' ' + columns[1] + " - -"), form -> form.tense() == Tense.MASDAR))
                    .contains(Orthography.fold(columns[3]));
        }
    }

    @Test
    void givesAllPersonsOfThePast() {
        assertThat(surfaces(forms("علن IV - إعلان"), finite(Tense.PAST)))
                .containsExactlyInAnyOrder("اعلن", "اعلنت", "اعلنا", "اعلنتا", "اعلنوا", "اعلنتما", "اعلنتم");
        assertThat(surfaces(forms("قول I a/u قول"), finite(Tense.PAST)))
                .containsExactlyInAnyOrder(
                        "قال", "قالت", "قالا", "قالتا", "قالوا", "قلن", "قلت", "قلنا", "قلتما", "قلتم");
        assertThat(surfaces(forms("سعي I a/a سعي"), finite(Tense.PAST)))
                .containsExactlyInAnyOrder(
                        "سعي", "سعت", "سعيا", "سعتا", "سعوا", "سعين", "سعيت", "سعينا", "سعيتما", "سعيتم");
    }

    @Test
    void givesAllPersonsOfThePresent() {
        assertThat(surfaces(forms("وفق VIII - اتفاق"), finite(Tense.PRESENT)))
                .containsExactlyInAnyOrder(
                        "يتفق", "تتفق", "اتفق", "نتفق", "تتفقين", "يتفقان", "تتفقان", "يتفقون", "تتفقون", "يتفقن");
        assertThat(surfaces(forms("لقي VIII - التقاء"), finite(Tense.PRESENT)))
                .containsExactlyInAnyOrder(
                        "يلتقي", "تلتقي", "التقي", "نلتقي", "تلتقين", "يلتقيان", "تلتقيان", "يلتقون", "تلتقون",
                        "يلتقين");
        assertThat(surfaces(forms("أكد II - تأكيد"), finite(Tense.PRESENT)))
                .containsExactlyInAnyOrder(
                        "يؤكد", "تؤكد", "اؤكد", "نؤكد", "تؤكدين", "يؤكدان", "تؤكدان", "يؤكدون", "تؤكدون", "يؤكدن");
    }

    @Test
    void givesSubjunctiveAndJussive() {
        assertThat(surfaces(forms("قول I a/u قول"), finite(Tense.JUSSIVE)))
                .containsExactlyInAnyOrder(
                        "يقول", "يقل", "تقول", "تقل", "اقول", "اقل", "نقول", "نقل", "تقولي", "يقولا", "تقولا", "يقولوا",
                        "تقولوا", "يقلن");
        assertThat(surfaces(forms("لغو IV - إلغاء"), finite(Tense.JUSSIVE)))
                .containsExactlyInAnyOrder(
                        "يلغي", "يلغ", "تلغي", "تلغ", "الغي", "الغ", "نلغي", "نلغ", "يلغيا", "تلغيا", "يلغوا", "تلغوا",
                        "يلغين");
    }

    @Test
    void declinesParticiples() {
        assertThat(surfaces(forms("أكد II - تأكيد"), form -> form.tense() == Tense.ACTIVE_PARTICIPLE))
                .containsExactlyInAnyOrder(
                        "مؤكد", "مؤكدا", "مؤكده", "مؤكدان", "مؤكدين", "مؤكدي", "مؤكدتان", "مؤكدتين", "مؤكدتا", "مؤكدتي",
                        "مؤكدون", "مؤكدو", "مؤكدات");
        assertThat(surfaces(forms("لغو IV - إلغاء"), form -> form.tense() == Tense.PASSIVE_PARTICIPLE))
                .containsExactlyInAnyOrder(
                        "ملغي", "ملغاه", "ملغيان", "ملغيين", "ملغيا", "ملغيي", "ملغاتان", "ملغاتين", "ملغاتا", "ملغاتي",
                        "ملغون", "ملغين", "ملغو", "ملغيات");
        assertThat(surfaces(forms("بقي I i/a بقاء"), form -> form.tense() == Tense.ACTIVE_PARTICIPLE))
                .containsExactlyInAnyOrder(
                        "باقي", "باق", "باقيا", "باقيه", "باقيان", "باقيين", "باقيي", "باقيتان", "باقيتين", "باقيتا",
                        "باقيتي", "باقون", "باقين", "باقو", "باقيات");
    }

    @Test
    void declinesMasdars() {
        assertThat(masdars("وفق VIII - -", false))
                .containsExactlyInAnyOrder("اتفاق", "اتفاقا", "اتفاقان", "اتفاقين", "اتفاقي", "اتفاقات");
        assertThat(masdars("حدث III - -", false))
                .containsExactlyInAnyOrder("محادثه", "محادثتان", "محادثتين", "محادثتا", "محادثتي", "محادثات");
        assertThat(masdars("نهي IV - -", true))
                .contains("انهاء", "انهاؤ", "انهائ", "انهاءات")
                .doesNotContain("انهاءان");
        assertThat(masdars("وعد I a/i وعد/وعود", false))
                .contains("وعود", "وعودا")
                .doesNotContain("وعدات");
        assertThat(masdars("خلو V - -", false)).contains("تخلي", "تخل", "تخليا");
        assertThat(masdars("بدأ I a/a بدء", true)).contains("بدء", "بدؤ", "بدئ");
        assertThat(masdars("خسر I i/a خسارة/خسائر", false)).contains("خسائر").doesNotContain("خسائرا");
        assertThat(masdars("فجأ III - -", false)).contains("مفاجاه", "مفاجات");
        assertThat(masdars("عني III - -", false)).contains("معاناه");
        assertThat(masdars("عني III - -", true)).contains("معانات");
    }

    @Test
    void changesShapeBeforeAPronoun() {
        assertThat(bound("بلغ IV - إبلاغ", Tense.PAST, 3, Gender.MASCULINE, Number.PLURAL))
                .containsExactly("ابلغو");
        assertThat(bound("بلغ IV - إبلاغ", Tense.PAST, 2, Gender.MASCULINE, Number.PLURAL))
                .containsExactly("ابلغتمو");
        assertThat(bound("بلغ IV - إبلاغ", Tense.JUSSIVE, 3, Gender.MASCULINE, Number.PLURAL))
                .containsExactly("يبلغو");
        assertThat(bound("بلغ IV - إبلاغ", Tense.PAST, 3, Gender.MASCULINE, Number.DUAL))
                .containsExactly("ابلغا");
        assertThat(bound("لقي V - تلقي", Tense.PAST, 3, Gender.MASCULINE, Number.SINGULAR))
                .containsExactly("تلقا");
        assertThat(bound("جري IV - إجراء", Tense.PAST, 3, Gender.MASCULINE, Number.SINGULAR))
                .containsExactly("اجرا");
        assertThat(bound("جري IV - إجراء", Tense.PRESENT, 3, Gender.MASCULINE, Number.SINGULAR))
                .containsExactly("يجري");
        assertThat(bound("رأي I a/a رؤية", Tense.PAST, 3, Gender.MASCULINE, Number.SINGULAR))
                .containsExactly("را");
        assertThat(bound("بدأ I a/a بدء", Tense.PRESENT, 3, Gender.MASCULINE, Number.SINGULAR))
                .containsExactlyInAnyOrder("يبدؤ", "يبدا");
        assertThat(bound("نقش III - -", Tense.MASDAR, 0, Gender.FEMININE, Number.SINGULAR))
                .containsExactly("مناقشت");
        assertThat(bound("علن IV - إعلان", Tense.ACTIVE_PARTICIPLE, 0, Gender.FEMININE, Number.SINGULAR))
                .containsExactly("معلنت");
        assertThat(bound("علن IV - إعلان", Tense.ACTIVE_PARTICIPLE, 0, Gender.MASCULINE, Number.PLURAL))
                .containsExactlyInAnyOrder("معلنو", "معلني");
        assertThat(bound("دعو I a/u دعوة", Tense.PASSIVE_PARTICIPLE, 0, Gender.MASCULINE, Number.SINGULAR))
                .containsExactly("مدعو");
    }

    @Test
    void knowsTheSpellingsThatUsageAllows() {
        assertThat(surfaces(forms("بدأ I a/a بدء"), finite(Tense.PAST)))
                .contains(Orthography.fold("بدؤوا"), Orthography.fold("بدأوا"), Orthography.fold("بدءوا"));
        assertThat(surfaces(forms("جيأ I a/i مجيء"), finite(Tense.PAST)))
                .contains(Orthography.fold("جاؤوا"), Orthography.fold("جاءوا"));
        assertThat(surfaces(forms("سأل I a/a سؤال"), form -> form.tense() == Tense.PASSIVE_PARTICIPLE))
                .contains(Orthography.fold("مسؤولين"), Orthography.fold("مسئولين"));
    }

    private record Cells(List<VerbForm> forms, List<String> missing) {

        void check(String expected, Tense tense, boolean passive, String cells) {
            String[] words = expected.split(" ");
            String[] names = cells.split(" ");
            assertThat(words).hasSameSizeAs(names);
            for (int i = 0; i < words.length; i++) {
                String name = names[i];
                VerbForm form = new VerbForm(
                        Orthography.fold(words[i]),
                        tense,
                        name.charAt(0) - '0',
                        name.charAt(1) == 'm' ? Gender.MASCULINE : name.charAt(1) == 'f' ? Gender.FEMININE : Gender.ANY,
                        name.charAt(2) == 's' ? Number.SINGULAR : name.charAt(2) == 'd' ? Number.DUAL : Number.PLURAL,
                        passive,
                        false);
                if (!words[i].equals("-") && !forms.contains(form)) {
                    missing.add(tense + " " + name + " " + words[i]);
                }
            }
        }
    }

    /** The forms of a verb given by root, form, vowels and masdar. */
    private static List<VerbForm> forms(String verb) {
        String[] columns = verb.split(" ", -1);
        return Conjugator.conjugate(VerbRow.parse(String.join(
                "\t", "-", String.join(" ", columns[0].split("")), columns[1], columns[2], columns[3], "OTHER", "")));
    }

    private static Predicate<VerbForm> finite(Tense tense) {
        return form -> form.tense() == tense && !form.passive();
    }

    private static Set<String> surfaces(List<VerbForm> forms, Predicate<VerbForm> wanted) {
        return forms.stream()
                .filter(wanted)
                .filter(form -> !form.beforePronoun())
                .map(VerbForm::surface)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> masdars(String verb, boolean beforePronoun) {
        VerbLexicon lexicon = LexiconOf.rows(verb);
        return forms(verb).stream()
                .filter(form -> form.tense() == Tense.MASDAR)
                .map(VerbForm::surface)
                .filter(surface -> lexicon.analyses(surface, beforePronoun).stream()
                        .anyMatch(analysis -> analysis.form().tense() == Tense.MASDAR))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a form can look like before a pronoun, as the lexicon has it. */
    private static Set<String> bound(String verb, Tense tense, int person, Gender gender, Number number) {
        VerbLexicon lexicon = LexiconOf.rows(verb);
        return forms(verb).stream()
                .map(VerbForm::surface)
                .filter(surface -> lexicon.analyses(surface, true).stream()
                        .map(VerbLexicon.Analysis::form)
                        .anyMatch(form -> form.tense() == tense
                                && form.person() == person
                                && form.gender() == gender
                                && form.number() == number
                                && form.passive() == (tense == Tense.PASSIVE_PARTICIPLE)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A lexicon of one verb. */
    private static final class LexiconOf {

        static VerbLexicon rows(String verb) {
            String[] columns = verb.split(" ", -1);
            String radicals = String.join(" ", columns[0].split(""));
            String past = forms(verb).get(0).surface();
            String row = String.join("\t", past, radicals, columns[1], columns[2], columns[3], "OTHER", "");
            return VerbLexicon.of(VerbRows.of("test", row).pack());
        }
    }
}
