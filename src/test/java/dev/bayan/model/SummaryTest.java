package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");
    private static final Actor PUTIN = Actor.person("فلاديمير بوتين", "RU").withLabel("Vladimir Putin");
    private static final Actor TRUMP = Actor.person("دونالد ترامب", "US").withLabel("Donald Trump");
    private static final Actor RUSSIA = Actor.state("روسيا", "RU").withLabel("Russia");
    private static final Actor UKRAINE = Actor.state("أوكرانيا", "UA").withLabel("Ukraine");
    private static final Actor US = Actor.state("الولايات المتحدة", "US").withLabel("United States");
    private static final Actor QATAR = Actor.state("قطر", "QA").withLabel("Qatar");
    private static final Actor KREMLIN =
            Actor.of(ActorKind.INSTITUTION, "الكرملين").withLabel("Kremlin");
    private static final Actor HOUTHIS =
            Actor.of(ActorKind.ARMED_GROUP, "الحوثيون").withLabel("Houthis");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 18);
    private static final DateMention UNRESOLVED = new DateMention(0, 5, "الأحد", Optional.empty());

    private static void told(EventBuilder<?, ?> event, String english, String arabic) {
        assertThat(event.build().summary(Locale.ENGLISH)).isEqualTo(english);
        assertThat(event.build().summary(ARABIC)).isEqualTo(arabic);
    }

    private static DateMention date(String value) {
        return DateMention.of(DateValue.parse(value));
    }

    /** As an English sentence quotes Arabic words. */
    private static String q(String words) {
        return "\u2068«" + words + "»\u2069";
    }

    private static CallBuilder call() {
        return Call.builder().participants(PUTIN, TRUMP);
    }

    private static final String CALL = "Phone call between Vladimir Putin and Donald Trump, ";
    private static final String CALL_AR = "اتصال هاتفي بين فلاديمير بوتين ودونالد ترامب، ";

    // ------------------------------------------------------------ calls

    @Test
    void a_call_of_which_all_is_known() {
        told(
                call().channel(CallChannel.VIDEO)
                        .date(DAY)
                        .startTime(StartTime.of(LocalTime.of(10, 0), ZoneId.of("America/New_York")))
                        .duration(DurationEstimate.of(Bound.ABOUT, TimeAmount.parse("PT2H30M")))
                        .initiator(TRUMP)
                        .ordinal(2)
                        .topics("الحرب", "الطاقة", "إيران")
                        .assessments(Assessment.of(TRUMP, Sentiment.POSITIVE, "مثمرة"))
                        .attributedTo(KREMLIN),
                "Video call between Vladimir Putin and Donald Trump, held on 18 March 2025, start time 10:00 (\u2068America/New_York\u2069), "
                        + "lasting about 2 hours 30 minutes; initiated by Donald Trump; the second of its kind; about "
                        + q("الحرب") + ", " + q("الطاقة") + " and " + q("إيران")
                        + "; judged positive by Donald Trump. Source: Kremlin.",
                "اتصال مرئي بين فلاديمير بوتين ودونالد ترامب، جرى في 18 مارس 2025، ووقت بدئه الساعة 10:00 (\u2068America/New_York\u2069)، "
                        + "لمدة نحو ساعتين و30 دقيقة؛ بمبادرة من دونالد ترامب؛ وهو الثاني من نوعه؛ بشأن "
                        + "«الحرب»، و«الطاقة»، و«إيران»؛ وتقييمه إيجابي بحسب دونالد ترامب. المصدر: الكرملين.");
    }

    @Test
    void a_call_of_which_nothing_is_known() {
        told(Call.builder(), "Phone call, held.", "اتصال هاتفي، جرى.");
        told(
                Call.builder().participants(PUTIN),
                "Phone call with Vladimir Putin, held.",
                "اتصال هاتفي مع فلاديمير بوتين، جرى.");
    }

    @Test
    void the_status_of_a_call_goes_with_its_date() {
        told(call().status(CallStatus.PLANNED), CALL + "planned.", CALL_AR + "مقرر.");
        told(
                call().status(CallStatus.PLANNED).date(DAY),
                CALL + "planned for 18 March 2025.",
                CALL_AR + "مقرر في 18 مارس 2025.");
        told(call().status(CallStatus.CANCELLED), CALL + "cancelled.", CALL_AR + "ملغى.");
        told(
                call().status(CallStatus.CANCELLED).date(DAY),
                CALL + "cancelled, intended for 18 March 2025.",
                CALL_AR + "ملغى وكان مقررا في 18 مارس 2025.");
        told(call().status(CallStatus.ONGOING), CALL + "under way.", CALL_AR + "ما زال جاريا.");
        told(
                call().status(CallStatus.ONGOING).date(DAY),
                CALL + "under way on 18 March 2025.",
                CALL_AR + "ما زال جاريا في 18 مارس 2025.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02|in February 2025|في فبراير 2025",
                "2025|in 2025|في عام 2025",
                "2025-03-01/2025-03-10|between 1 and 10 March 2025|بين 1 و10 مارس 2025",
                "2025-02-28/2025-03-05|between 28 February and 5 March 2025|بين 28 فبراير و5 مارس 2025",
                "2024-12-30/2025-01-05|between 30 December 2024 and 5 January 2025|بين 30 ديسمبر 2024 و5 يناير 2025",
                "2025-03-01/2025-03-01|on 1 March 2025|في 1 مارس 2025",
            })
    void dates_are_told_as_precisely_as_they_are_known(String value, String english, String arabic) {
        told(call().date(date(value)), CALL + "held " + english + ".", CALL_AR + "جرى " + arabic + ".");
    }

    @Test
    void a_planned_call_in_a_month_and_in_some_days() {
        told(
                call().status(CallStatus.PLANNED).date(date("2025-04")),
                CALL + "planned for April 2025.",
                CALL_AR + "مقرر في أبريل 2025.");
        told(
                call().status(CallStatus.PLANNED).date(date("2026")),
                CALL + "planned for 2026.",
                CALL_AR + "مقرر في عام 2026.");
        told(
                call().status(CallStatus.PLANNED).date(date("2025-04-01/2025-04-03")),
                CALL + "planned for between 1 and 3 April 2025.",
                CALL_AR + "مقرر بين 1 و3 أبريل 2025.");
    }

    @Test
    void a_date_that_is_not_resolved_is_quoted() {
        told(
                call().date(UNRESOLVED),
                CALL + "held (date as told: " + q("الأحد") + ").",
                CALL_AR + "جرى (التاريخ كما ورد: «الأحد»).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT|PT1H|1 hour|ساعة واحدة",
                "EXACT|PT2H|2 hours|ساعتين",
                "EXACT|PT3H1M|3 hours 1 minute|3 ساعات ودقيقة واحدة",
                "EXACT|PT11M|11 minutes|11 دقيقة",
                "EXACT|PT0S|0 seconds|0 ثانية",
                "EXACT|P10D|10 days|10 أيام",
                "EXACT|P30D|30 days|30 يوما",
                "EXACT|P100D|100 days|100 يوم",
                "EXACT|P101D|101 days|101 يوم",
                "EXACT|P103D|103 days|103 أيام",
                "EXACT|P1Y2M|1 year 2 months|سنة واحدة وشهرين",
                "MORE_THAN|PT2H|more than 2 hours|تزيد على ساعتين",
                "LESS_THAN|PT5M|less than 5 minutes|تقل عن 5 دقائق",
                "AT_LEAST|P3M|at least 3 months|لا تقل عن 3 أشهر",
                "AT_MOST|PT40S|at most 40 seconds|لا تزيد على 40 ثانية",
            })
    void lengths_of_time(Bound bound, String amount, String english, String arabic) {
        told(
                call().duration(DurationEstimate.of(bound, TimeAmount.parse(amount))),
                CALL + "held, lasting " + english + ".",
                CALL_AR + "جرى، لمدة " + arabic + ".");
    }

    @Test
    void a_length_between_two() {
        told(
                call().duration(DurationEstimate.between(TimeAmount.parse("PT1H"), TimeAmount.parse("PT2H"))),
                CALL + "held, lasting between 1 hour and 2 hours.",
                CALL_AR + "جرى، لمدة تتراوح بين ساعة واحدة وساعتين.");
    }

    @Test
    void further_fields_of_a_call() {
        told(
                call().startTime(LocalTime.NOON),
                CALL + "held, start time 12:00.",
                CALL_AR + "جرى، ووقت بدئه الساعة 12:00.");
        told(call().ordinal(10), CALL + "held; the tenth of its kind.", CALL_AR + "جرى؛ وهو العاشر من نوعه.");
        told(call().ordinal(12), CALL + "held; number 12 of its kind.", CALL_AR + "جرى؛ وترتيبه 12 من نوعه.");
        Assessment mixed = new Assessment(Optional.empty(), Sentiment.MIXED, 0, 4, "صعبة");
        told(
                call().assessments(mixed, Assessment.of(PUTIN, Sentiment.NEGATIVE, "سيئة")),
                CALL + "held; judged mixed; judged negative by Vladimir Putin.",
                CALL_AR + "جرى؛ وتقييمه متباين؛ وتقييمه سلبي بحسب فلاديمير بوتين.");
        told(
                Call.builder().participants(PUTIN, TRUMP, QATAR),
                "Phone call between Vladimir Putin, Donald Trump and Qatar, held.",
                "اتصال هاتفي بين فلاديمير بوتين، ودونالد ترامب، وقطر، جرى.");
    }

    // ------------------------------------------------------------ ceasefires

    @Test
    void a_ceasefire_of_which_all_is_known() {
        told(
                Ceasefire.builder()
                        .scope(CeasefireScope.ENERGY_INFRASTRUCTURE)
                        .parties(RUSSIA, UKRAINE)
                        .area("البحر الأسود")
                        .duration(Period.ofDays(30))
                        .start(DAY)
                        .end(date("2025-04"))
                        .position(US, Stance.PROPOSES)
                        .position(RUSSIA, Stance.ACCEPTS)
                        .position(UKRAINE, Stance.ACCEPTS)
                        .position(QATAR, Stance.MEDIATES)
                        .conditions(Condition.of(RUSSIA, "الرقابة"))
                        .attributedTo(KREMLIN),
                "Ceasefire, energy infrastructure, between Russia and Ukraine, in " + q("البحر الأسود")
                        + ", 30 days, starting on 18 March 2025, ending in April 2025: proposed by the United States, "
                        + "accepted by Russia and Ukraine, mediated by Qatar; agreed; condition of Russia: "
                        + q("الرقابة")
                        + ". Source: Kremlin.",
                "وقف لاستهداف البنية التحتية للطاقة بين روسيا وأوكرانيا، في «البحر الأسود»، لمدة 30 يوما، يبدأ في 18 مارس 2025، "
                        + "ينتهي في أبريل 2025: مقترح من الولايات المتحدة، ومقبول من روسيا وأوكرانيا، وبوساطة قطر؛ متفق عليه؛ "
                        + "وشرط روسيا: «الرقابة». المصدر: الكرملين.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPREHENSIVE|Ceasefire, comprehensive|وقف شامل لإطلاق النار",
                "ENERGY_INFRASTRUCTURE|Ceasefire, energy infrastructure|وقف لاستهداف البنية التحتية للطاقة",
                "MARITIME|Ceasefire, maritime|وقف لإطلاق النار في البحر",
                "AERIAL|Ceasefire, aerial|وقف لإطلاق النار في الجو",
                "HUMANITARIAN|Ceasefire, humanitarian|وقف إنساني لإطلاق النار",
                "LOCAL|Ceasefire, local|وقف محلي لإطلاق النار",
                "UNSPECIFIED|Ceasefire|وقف لإطلاق النار",
            })
    void the_scope_of_a_ceasefire(CeasefireScope scope, String english, String arabic) {
        told(Ceasefire.builder().scope(scope), english + ": agreed.", arabic + ": متفق عليه.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALLED_FOR|called for|مدعو إليه", "PROPOSED|proposed|مقترح",
                        "UNDER_NEGOTIATION|under negotiation|قيد التفاوض",
                "AGREED|agreed|متفق عليه", "IN_FORCE|in force|ساري المفعول", "EXTENDED|extended|جرى تمديده",
                "REJECTED|rejected|مرفوض", "VIOLATED|violated|جرى خرقه", "ENDED|ended|انتهى",
            })
    void the_status_of_a_ceasefire(CeasefireStatus status, String english, String arabic) {
        told(Ceasefire.builder().status(status), "Ceasefire: " + english + ".", "وقف لإطلاق النار: " + arabic + ".");
    }

    @Test
    void an_extension_tells_its_length_with_the_status() {
        told(
                Ceasefire.builder().status(CeasefireStatus.EXTENDED).duration(Period.ofDays(2)),
                "Ceasefire: extended by 2 days.",
                "وقف لإطلاق النار: جرى تمديده لمدة يومين.");
    }

    @Test
    void a_status_that_the_last_stance_tells_is_not_told_again() {
        told(
                Ceasefire.builder()
                        .status(CeasefireStatus.REJECTED)
                        .position(RUSSIA, Stance.REJECTS)
                        .position(TRUMP, Stance.PROPOSES)
                        .position(QATAR, Stance.MEDIATES),
                "Ceasefire: proposed by Donald Trump, rejected by Russia, mediated by Qatar.",
                "وقف لإطلاق النار: مقترح من دونالد ترامب، ومرفوض من روسيا، وبوساطة قطر.");
        told(
                Ceasefire.builder()
                        .status(CeasefireStatus.IN_FORCE)
                        .position(US, Stance.DEMANDS)
                        .position(HOUTHIS, Stance.VIOLATES),
                "Ceasefire: demanded by the United States, said to be violated by the Houthis; in force.",
                "وقف لإطلاق النار: مدعو إليه من الولايات المتحدة، ومنسوب خرقه إلى الحوثيين؛ ساري المفعول.");
    }

    @Test
    void one_side_only_and_conditions_by_side() {
        Condition nobodys = new Condition(Optional.empty(), 0, 6, "الأمان");
        told(
                Ceasefire.builder()
                        .parties(HOUTHIS)
                        .conditions(Condition.of(RUSSIA, "الرقابة"), nobodys, Condition.of(RUSSIA, "التفتيش")),
                "Ceasefire by the Houthis: agreed; conditions of Russia: " + q("الرقابة") + " and " + q("التفتيش")
                        + "; condition: " + q("الأمان") + ".",
                "وقف لإطلاق النار من جانب الحوثيين: متفق عليه؛ وشروط روسيا: «الرقابة» و«التفتيش»؛ والشرط: «الأمان».");
        told(
                Ceasefire.builder().conditions(nobodys, nobodys).start(UNRESOLVED),
                "Ceasefire, starting (date as told: " + q("الأحد") + "): agreed; conditions: " + q("الأمان") + " and "
                        + q("الأمان") + ".",
                "وقف لإطلاق النار، يبدأ (التاريخ كما ورد: «الأحد»): متفق عليه؛ والشروط: «الأمان» و«الأمان».");
    }

    // ------------------------------------------------------------ exchanges

    @Test
    void an_exchange_of_which_all_is_known() {
        told(
                PrisonerExchange.builder()
                        .parties(UKRAINE, RUSSIA)
                        .date(DAY)
                        .location("إسطنبول")
                        .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, RUSSIA, UKRAINE)
                        .transfer(175, CaptiveCategory.PRISONERS_OF_WAR, UKRAINE, RUSSIA)
                        .transfer(23, CaptiveCategory.WOUNDED, RUSSIA, UKRAINE)
                        .mediators(QATAR, US)
                        .attributedTo(RUSSIA, KREMLIN),
                "Prisoner exchange between Ukraine and Russia on 18 March 2025 in " + q("إسطنبول")
                        + ": 175 prisoners of war from Russia to Ukraine, 175 prisoners of war from Ukraine to Russia and 23 wounded "
                        + "from Russia to Ukraine; mediated by Qatar and the United States; agreed. Sources: Russia and Kremlin.",
                "تبادل أسرى بين أوكرانيا وروسيا في 18 مارس 2025 في «إسطنبول»: تسليم 175 أسيرا من روسيا إلى أوكرانيا، "
                        + "و175 أسيرا من أوكرانيا إلى روسيا، و23 جريحا من روسيا إلى أوكرانيا؛ بوساطة قطر والولايات المتحدة؛ "
                        + "متفق عليه. المصدران: روسيا والكرملين.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSED|proposed|مقترح", "UNDER_NEGOTIATION|under negotiation|قيد التفاوض", "AGREED|agreed|متفق عليه",
                "COMPLETED|completed|تم", "SUSPENDED|suspended|معلق", "REJECTED|rejected|مرفوض",
            })
    void the_status_of_an_exchange(ExchangeStatus status, String english, String arabic) {
        told(
                PrisonerExchange.builder().status(status).parties(HOUTHIS),
                "Prisoner exchange involving the Houthis: " + english + ".",
                "تبادل أسرى يشمل الحوثيين: " + arabic + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|PRISONERS_OF_WAR|1 prisoner of war|أسير واحد",
                "2|PRISONERS_OF_WAR|2 prisoners of war|أسيرين",
                "3|DETAINEES|3 detainees|3 محتجزين",
                "1|HOSTAGES|1 hostage|رهينة واحدة",
                "2|HOSTAGES|2 hostages|رهينتين",
                "20|HOSTAGES|20 hostages|20 رهينة",
                "1|WOUNDED|1 wounded person|جريح واحد",
                "10|CIVILIANS|10 civilians|10 مدنيين",
                "1|CHILDREN|1 child|طفل واحد",
                "11|CHILDREN|11 children|11 طفلا",
                "1|BODIES|1 body|جثمان واحد",
                "1200|BODIES|1,200 bodies|1200 جثمان",
                "390|UNSPECIFIED|390 persons|390 شخصا",
                "1000|DETAINEES|1,000 detainees|1000 محتجز",
            })
    void counts_agree_with_their_nouns(long count, CaptiveCategory category, String english, String arabic) {
        Transfer transfer = new Transfer(
                Optional.empty(), Optional.empty(), Optional.of(CountEstimate.of(count)), category, 0, 1, "١");
        told(
                PrisonerExchange.builder().transfers(transfer),
                "Prisoner exchange: " + english + "; agreed.",
                "تبادل أسرى: تسليم " + arabic + "؛ متفق عليه.");
    }

    @Test
    void counts_have_bounds_or_are_not_given() {
        CaptiveCategory prisoners = CaptiveCategory.PRISONERS_OF_WAR;
        Transfer between = new Transfer(
                Optional.of(RUSSIA),
                Optional.empty(),
                Optional.of(CountEstimate.between(100, 150)),
                prisoners,
                0,
                1,
                "أ");
        Transfer most = new Transfer(
                Optional.empty(),
                Optional.of(UKRAINE),
                Optional.of(CountEstimate.of(Bound.AT_MOST, 300)),
                prisoners,
                0,
                1,
                "أ");
        Transfer some =
                new Transfer(Optional.empty(), Optional.empty(), Optional.empty(), prisoners, 0, 12, "عشرات الأسرى");
        told(
                PrisonerExchange.builder().transfers(between, most, some).date(UNRESOLVED),
                "Prisoner exchange (date as told: " + q("الأحد")
                        + "): between 100 and 150 prisoners of war from Russia, "
                        + "at most 300 prisoners of war to Ukraine and prisoners of war (" + q("عشرات الأسرى")
                        + "); agreed.",
                "تبادل أسرى (التاريخ كما ورد: «الأحد»): تسليم ما بين 100 و150 أسيرا من روسيا، "
                        + "وما لا يزيد على 300 أسير إلى أوكرانيا، وأسرى («عشرات الأسرى»)؛ متفق عليه.");
        for (Bound bound : Bound.values()) {
            if (bound != Bound.BETWEEN) {
                Transfer bounded = new Transfer(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(CountEstimate.of(bound, 5)),
                        prisoners,
                        0,
                        1,
                        "أ");
                assertThat(PrisonerExchange.builder().transfers(bounded).build().summary(ARABIC))
                        .contains("5 أسرى؛");
            }
        }
    }

    // ------------------------------------------------------------ commitments

    @Test
    void a_commitment_of_which_all_is_known() {
        told(
                Commitment.builder()
                        .committers(PUTIN)
                        .beneficiaries(UKRAINE)
                        .action("بإرسال وفد")
                        .condition("إذا حضروا")
                        .date(DAY)
                        .attributedTo(TRUMP, KREMLIN, US),
                "Pledge by Vladimir Putin towards Ukraine: " + q("بإرسال وفد") + "; condition: " + q("إذا حضروا")
                        + "; date: 18 March 2025. Sources: Donald Trump, Kremlin and United States.",
                "تعهد من فلاديمير بوتين تجاه أوكرانيا: «بإرسال وفد»؛ والشرط: «إذا حضروا»؛ التاريخ: 18 مارس 2025. "
                        + "المصادر: دونالد ترامب، والكرملين، والولايات المتحدة.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLEDGE|Pledge by Russia|تعهد من روسيا",
                "GUARANTEE|Guarantee by Russia|ضمان من روسيا",
                "AGREEMENT|Agreement by Russia|اتفاق من روسيا",
                "READINESS|Readiness of Russia|استعداد لدى روسيا",
                "INTENTION|Intention of Russia|نية لدى روسيا",
                "ORDER|Order by Russia|أمر من روسيا",
                "REFUSAL|Refusal by Russia|رفض من روسيا",
            })
    void the_kind_of_a_commitment(CommitmentKind kind, String english, String arabic) {
        told(
                Commitment.builder().kind(kind).committers(RUSSIA),
                english + ": " + q("بذلك") + ".",
                arabic + ": «بذلك».");
    }

    @Test
    void an_agreement_is_between_its_sides() {
        told(
                Commitment.builder()
                        .kind(CommitmentKind.AGREEMENT)
                        .committers(PUTIN, TRUMP)
                        .date(UNRESOLVED),
                "Agreement between Vladimir Putin and Donald Trump: " + q("بذلك") + "; (date as told: " + q("الأحد")
                        + ").",
                "اتفاق بين فلاديمير بوتين ودونالد ترامب: «بذلك»؛ (التاريخ كما ورد: «الأحد»).");
    }

    // ------------------------------------------------------------ names, quotes and locales

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATE|United Arab Emirates|the United Arab Emirates",
                "STATE|Netherlands|the Netherlands",
                "STATE|Qatar|Qatar",
                "STATE|European Union|the European Union",
                "INSTITUTION|White House|the White House",
                "ARMED_GROUP|Hamas|Hamas",
                "ARMED_GROUP|Taliban|the Taliban",
                "ARMED_GROUP|Al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Islamic Maghreb",
                "ORGANIZATION|United Nations|the United Nations",
                "ORGANIZATION|United Russia|United Russia",
                "ORGANIZATION|NATO|NATO",
                "MEDIA|Anadolu Agency|Anadolu Agency",
                "PERSON|House|House",
                "ARMED_GROUP|Houthi-run government|the Houthi-run government",
            })
    void english_names_have_their_article(ActorKind kind, String label, String english) {
        Actor actor = Actor.of(kind, "اسم").withLabel(label);
        assertThat(Commitment.builder().committers(actor).build().summary(Locale.ENGLISH))
                .startsWith("Pledge by " + english + ":");
        assertThat(Call.builder().attributedTo(actor).build().summary(Locale.ENGLISH))
                .endsWith(" Source: " + label + ".");
    }

    @Test
    void an_actor_outside_the_lexicon_has_an_isolated_name_and_its_country() {
        Actor president = Actor.person("الرئيس التركي", "TR");
        Actor envoy = Actor.of(ActorKind.PERSON, "خليل الحية").withAffiliation("Hamas");
        told(
                Call.builder().participants(president, envoy),
                "Phone call between \u2068الرئيس التركي\u2069 (TR) and \u2068خليل الحية\u2069 (Hamas), held.",
                "اتصال هاتفي بين الرئيس التركي وخليل الحية، جرى.");
    }

    @Test
    void arabic_names_take_the_conjunction_and_the_genitive() {
        Actor washington = Actor.of(ActorKind.GROUP, "واشنطن");
        Actor ministry = Actor.of(ActorKind.INSTITUTION, "وزارة الخارجية");
        Actor mediators = Actor.of(ActorKind.GROUP, "المفاوضون الفلسطينيون");
        Actor pentagon = Actor.of(ActorKind.INSTITUTION, "البنتاغون");
        assertThat(Call.builder().participants(washington, ministry).build().summary(ARABIC))
                .isEqualTo("اتصال هاتفي بين واشنطن ووزارة الخارجية، جرى.");
        assertThat(Call.builder()
                        .participants(mediators, pentagon)
                        .attributedTo(HOUTHIS)
                        .build()
                        .summary(ARABIC))
                .isEqualTo("اتصال هاتفي بين المفاوضين الفلسطينيين والبنتاغون، جرى. المصدر: الحوثيون.");
    }

    @Test
    void the_same_name_is_told_once() {
        assertThat(Commitment.builder()
                        .committers(RUSSIA, RUSSIA.withMention(Mention.of("موسكو")))
                        .attributedTo(RUSSIA, RUSSIA)
                        .build()
                        .summary(Locale.ENGLISH))
                .isEqualTo("Pledge by Russia: " + q("بذلك") + ". Source: Russia.");
    }

    @Test
    void quotes_are_in_one_line_and_turn_no_direction() {
        told(
                Commitment.builder().action("«لن\n نقبل»\u202E بـ NATO"),
                "Pledge: " + q("“لن نقبل” بـ NATO") + ".",
                "تعهد: \u2068«“لن نقبل” بـ NATO»\u2069.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "fa", "und"})
    void every_other_language_is_told_in_english(String tag) {
        assertThat(Call.builder().build().summary(Locale.forLanguageTag(tag))).isEqualTo("Phone call, held.");
    }

    @Test
    void the_default_locale_plays_no_part() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(call().duration(Duration.ofMinutes(150))
                            .date(DAY)
                            .build()
                            .summary(Locale.ENGLISH))
                    .isEqualTo(CALL + "held on 18 March 2025, lasting 2 hours 30 minutes.");
        } finally {
            Locale.setDefault(before);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> Call.builder().build().summary(null))
                .withMessage("locale");
    }

    @Test
    void every_constant_has_its_words() {
        List<Class<? extends Enum<?>>> types = List.of(
                CallChannel.class,
                CallStatus.class,
                Sentiment.class,
                CeasefireScope.class,
                CeasefireStatus.class,
                Stance.class,
                ExchangeStatus.class,
                CaptiveCategory.class,
                CommitmentKind.class);
        for (Class<? extends Enum<?>> type : types) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(Wording.has(Wording.key(constant)))
                        .as(Wording.key(constant))
                        .isTrue();
            }
        }
        for (CallStatus status : CallStatus.values()) {
            assertThat(Wording.has(Wording.key(status) + ".dated")).isTrue();
        }
        for (CommitmentKind kind : CommitmentKind.values()) {
            assertThat(Wording.has(Wording.key(kind) + ".by")).isTrue();
        }
    }
}
