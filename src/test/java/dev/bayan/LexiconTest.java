package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayan.Lexicon.PlaceKind;
import dev.bayan.internal.lexicon.Gazetteer;
import dev.bayan.internal.lexicon.LexiconFile;
import dev.bayan.internal.lexicon.source.LexiconRows;
import dev.bayan.model.Actor;
import dev.bayan.model.ActorKind;
import dev.bayan.model.Call;
import dev.bayan.model.Ceasefire;
import dev.bayan.model.CeasefireScope;
import dev.bayan.model.Commitment;
import dev.bayan.model.Mention;
import dev.bayan.model.Office;
import dev.bayan.model.PrisonerExchange;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.builder()
            .person("سالم الكثيري", p -> p.label("Salem al-Kathiri")
                    .country("OM")
                    .office(Office.ENVOY)
                    .variants("سالم بن علي الكثيري")
                    .shortNames("الكثيري"))
            .person("ناصر البلوشي")
            .person(
                    "هلال الراشدي",
                    p -> p.label("Hilal al-Rashdi").affiliation("Dawn Movement").office(Office.SPOKESPERSON))
            .group(
                    "حركة الفجر",
                    g -> g.label("Dawn Movement").kind(ActorKind.ARMED_GROUP).variants("الفجريون", "DMV"))
            .group("رابطة أسر الصيادين")
            .institution("قصر البركة", i -> i.label("Al Baraka Palace").country("OM"))
            .place("وادي سلمى", PlaceKind.REGION, p -> p.country("OM").variants("سلمى"))
            .place("بحر الزمرد", PlaceKind.SEA)
            .place("الصخرة", PlaceKind.CROSSING)
            .build();

    private static final String ROWS = """
            # kind\tname\tlabel\tvariants\tshort names\tcountry\taffiliation\toffice
            PERSON\tسالم الكثيري\tSalem al-Kathiri\tسالم بن علي الكثيري\tالكثيري\tOM\t\tENVOY
            PERSON\tناصر البلوشي
            PERSON\tهلال الراشدي\tHilal al-Rashdi\t\t\t\tDawn Movement\tSPOKESPERSON

            ARMED_GROUP\tحركة الفجر\tDawn Movement\tالفجريون\tDMV
            GROUP\tرابطة أسر الصيادين
            INSTITUTION\tقصر البركة\tAl Baraka Palace\t\t\tOM
            REGION\tوادي سلمى\t\tسلمى\t\tOM
            SEA\tبحر الزمرد
            CROSSING\tالصخرة
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تعهد الكثيري بإرسال وفد.",
                "تعهّد الكُثيري بإرسال وفد.",
                "أعلن الكرملين الموعد، والكثيري تعهد بإرسال وفد.",
                "تعهد سالم الكثيري بإرسال وفد.",
                "وتعهد سالم بن علي الكثيرى بإرسال وفد.",
                "تعهد المبعوث العماني سالم الكثيري بإرسال وفد.",
                "تعهد المبعوث العماني الكثيري بإرسال وفد.",
                "وصل سالم الكثيري إلى أنقرة. وتعهد الكثيري بإرسال وفد."
            })
    void a_person_is_found_with_titles_and_by_short_names(String text) {
        assertActor(committer(text), "سالم الكثيري", "Salem al-Kathiri", ActorKind.PERSON, "OM", Office.ENVOY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تلقى أردوغان اتصالا هاتفيا من الكثيري. | الكثيري
            اتصل أردوغان هاتفيا بالكثيري. | الكثيري
            أجرى أردوغان مكالمة مع المبعوث العماني سالم الكثيري. | المبعوث العماني سالم الكثيري
            أجرى أردوغان والكثيري مكالمة هاتفية. | الكثيري
            """)
    void clitics_stay_out_of_the_mention(String text, String mention) {
        Call call = parse(text).calls().get(0);
        Actor actor = call.participants().stream()
                .filter(p -> p.name().equals("سالم الكثيري"))
                .findFirst()
                .orElseThrow();
        assertThat(actor.mention().text()).isEqualTo(mention);
    }

    @Test
    void the_text_gives_office_and_state_where_the_lexicon_does_not() {
        Statement statement =
                parse("أجرى وزير الطاقة العماني ناصر البلوشي اتصالا هاتفيا بأردوغان. وتعهد البلوشي بإرسال وفد.");
        assertActor(
                statement.calls().get(0).participants().get(0),
                "ناصر البلوشي",
                null,
                ActorKind.PERSON,
                "OM",
                Office.MINISTER);
        assertActor(
                statement.commitments().get(0).committers().get(0),
                "ناصر البلوشي",
                null,
                ActorKind.PERSON,
                "OM",
                Office.MINISTER);
        assertActor(
                committer("تعهد ناصر البلوشي، وزير الطاقة العماني، بإرسال وفد."),
                "ناصر البلوشي",
                null,
                ActorKind.PERSON,
                "OM",
                Office.MINISTER);
        assertActor(committer("تعهد ناصر البلوشي بإرسال وفد."), "ناصر البلوشي", null, ActorKind.PERSON, null, null);
    }

    @Test
    void a_title_of_another_state_tells_a_namesake() {
        assertThat(committer("تعهد المبعوث اليمني سالم الكثيري بإرسال وفد.").label())
                .hasValue("Salem al-Kathiri");
        assertThat(committer("تعهد وزير الخارجية اليمني سالم الكثيري بإرسال وفد.")
                        .label())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تعهدت حركة الفجر بإرسال وفد.",
                "وتعهد الفجريون بإرسال وفد.",
                "وأعلنت عمان الموعد، وحركة الفجر تعهدت بإرسال وفد."
            })
    void a_group_is_found(String text) {
        assertActor(committer(text), "حركة الفجر", "Dawn Movement", ActorKind.ARMED_GROUP, null, null);
    }

    @Test
    void a_group_is_found_by_latin_letters_and_by_its_noun() {
        Statement statement =
                parse("وافقت حركة الفجر على هدنة لمدة أسبوع. وتعهدت الحركة بإرسال وفد. وأفرجت DMV عن 12 أسيرا عمانيا.");
        assertThat(statement.commitments().get(0).committers().get(0).name()).isEqualTo("حركة الفجر");
        PrisonerExchange exchange = statement.prisonerExchanges().get(0);
        assertThat(exchange.parties()).extracting(Actor::name).containsExactly("حركة الفجر", "عمان");
        assertThat(exchange.transfers().get(0).from()).map(Actor::kind).hasValue(ActorKind.ARMED_GROUP);
    }

    @Test
    void an_institution_is_a_source() {
        Commitment pledge = parse("وأعلن قصر البركة أن الكثيري تعهد بإرسال وفد.")
                .commitments()
                .get(0);
        assertActor(pledge.attributedTo().get(0), "قصر البركة", "Al Baraka Palace", ActorKind.INSTITUTION, "OM", null);
    }

    @Test
    void a_person_speaks_for_a_group() {
        Actor speaker = committer("تعهد هلال الراشدي بإرسال وفد.");
        assertThat(speaker.affiliation()).hasValue("Dawn Movement");
        assertThat(speaker.country()).isEmpty();
    }

    @Test
    void places_are_found() {
        Ceasefire local =
                parse("دعت الأمم المتحدة إلى هدنة في وادي سلمى.").ceasefires().get(0);
        assertThat(local.scope()).isEqualTo(CeasefireScope.LOCAL);
        assertThat(local.area()).map(Mention::text).hasValue("وادي سلمى");
        Ceasefire town = parse("اتفقت الحكومة العمانية وحركة الفجر على وقف إطلاق النار في سلمى لمدة أسبوع.")
                .ceasefires()
                .get(0);
        assertThat(town.area()).map(Mention::text).hasValue("سلمى");
        assertThat(StatementParser.parse("اتفقت الحكومة العمانية وحركة الفجر على وقف إطلاق النار في سلمى لمدة أسبوع.")
                        .ceasefires()
                        .get(0)
                        .area())
                .isEmpty();
        assertThat(parse("اقترحت عمان هدنة في بحر الزمرد.").ceasefires().get(0).scope())
                .isEqualTo(CeasefireScope.MARITIME);
        PrisonerExchange exchange = parse("سلمت حركة الفجر 12 أسيرا إلى سلطنة عمان عند الصخرة.")
                .prisonerExchanges()
                .get(0);
        assertThat(exchange.location()).map(Mention::text).hasValue("الصخرة");
    }

    @Test
    void the_callers_entries_win_under_all_names() {
        Lexicon lexicon = Lexicon.builder()
                .person(
                        "فلاديمير بوتين",
                        p -> p.label("Wladimir Putin").country("RU").office(Office.HEAD_OF_STATE))
                .institution("الكرملين", i -> i.label("The Kremlin").country("RU"))
                .group(
                        "حركة المقاومة الإسلامية",
                        g -> g.label("HAMAS").kind(ActorKind.GROUP).country("PS"))
                .build();
        ParseOptions options = ParseOptions.builder().lexicon(lexicon).build();
        Commitment pledge = StatementParser.parse("أوضح الكرملين أن بوتين تعهد بضمان سلامتهم.", options)
                .commitments()
                .get(0);
        assertActor(
                pledge.committers().get(0),
                "فلاديمير بوتين",
                "Wladimir Putin",
                ActorKind.PERSON,
                "RU",
                Office.HEAD_OF_STATE);
        assertThat(pledge.attributedTo().get(0).label()).hasValue("The Kremlin");
        Commitment group = StatementParser.parse("تعهدت حماس بإرسال وفد.", options)
                .commitments()
                .get(0);
        assertActor(group.committers().get(0), "حركة المقاومة الإسلامية", "HAMAS", ActorKind.GROUP, "PS", null);
        // and Bayan's own stay what they are
        assertThat(StatementParser.parse("تعهد بوتين بإرسال وفد.")
                        .commitments()
                        .get(0)
                        .committers()
                        .get(0)
                        .label())
                .hasValue("Vladimir Putin");
        assertThat(StatementParser.parse("تعهدت حماس بإرسال وفد.")
                        .commitments()
                        .get(0)
                        .committers()
                        .get(0)
                        .label())
                .hasValue("Hamas");
    }

    @Test
    void a_short_name_of_ours_may_be_somebody_elses() {
        Lexicon lexicon = Lexicon.builder()
                .person("خالد بوتين", p -> p.label("Khaled Butin").country("DZ").shortNames("بوتين"))
                .build();
        ParseOptions options = ParseOptions.builder().lexicon(lexicon).build();
        assertThat(StatementParser.parse("تعهد بوتين بإرسال وفد.", options)
                        .commitments()
                        .get(0)
                        .committers()
                        .get(0)
                        .label())
                .hasValue("Khaled Butin");
        assertThat(StatementParser.parse("تعهد فلاديمير بوتين بإرسال وفد.", options)
                        .commitments()
                        .get(0)
                        .committers()
                        .get(0)
                        .label())
                .hasValue("Vladimir Putin");
    }

    @Test
    void a_place_of_ours_may_be_of_another_kind() {
        Lexicon lexicon = Lexicon.builder().place("حلب", PlaceKind.SEA).build();
        String text = "دعت الأمم المتحدة إلى هدنة في حلب.";
        assertThat(StatementParser.parse(text).ceasefires().get(0).scope()).isEqualTo(CeasefireScope.LOCAL);
        assertThat(StatementParser.parse(
                                text, ParseOptions.builder().lexicon(lexicon).build())
                        .ceasefires()
                        .get(0)
                        .scope())
                .isEqualTo(CeasefireScope.MARITIME);
    }

    @Test
    void what_the_lexicon_knows_is_no_unknown_actor() {
        String text = "تعهدت رابطة أسر الصيادين بإرسال وفد.";
        assertThat(committer(text).kind()).isEqualTo(ActorKind.GROUP);
        assertThat(parse(text).notices()).isEmpty();
        String person = "تعهد اللواء ناصر البلوشي بإرسال وفد.";
        assertThat(StatementParser.parse(person).notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.UNKNOWN_ACTOR);
        assertThat(parse(person).notices()).isEmpty();
    }

    @Test
    void rows_tell_the_same() throws IOException {
        assertThat(Lexicon.ofRows(ROWS)).isEqualTo(LEXICON).hasSameHashCodeAs(LEXICON);
        assertThat(Lexicon.ofRows(new StringReader("\uFEFF" + ROWS.replace("\n", "\r\n"))))
                .isEqualTo(LEXICON);
        assertThat(Lexicon.ofRows("").size()).isZero();
        assertThat(Lexicon.ofRows("PERSON\tسالم الكثيري\t\t\t\t\t\t\nCITY\t سلمى \n")
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON,                                     | a name is blank
            PERSON,Salem al-Kathiri                     | «Salem al-Kathiri» is no Arabic name
            PERSON,سالم Салем                           | neither Arabic nor Latin
            PERSON,سالم؟                                | has a sign that names do not have: ?
            PERSON,س                                    | «س» is a single letter
            PERSON,من                                   | «من» is a common word and no name
            GROUP,أيضا                                  | «أيضا» is a common word and no name
            CITY,خلال                                   | «خلال» is a common word and no name
            PERSON,سالم,,,الرئيس                        | «الرئيس» is a title and no name
            PERSON,سالم,,,الروسي                        | «الروسي» is an adjective of nationality and no name
            PERSON,سالم,,,قال                           | «قال» is a verb of saying and no name
            GROUP,ا ب ت ث ج ح خ د ذ ر ز س ش             | a name has 13 words, more than 12
            PERSON,سالم الكثيري,,,,ZZ                   | no state has the code "ZZ"
            PERSON,سالم الكثيري,,,,om                   | no state has the code "om"
            PERSON,سالم الكثيري,,,,OM,,PREMIER          | unknown office "PREMIER", not one of HEAD_OF_STATE,
            ,حركة الفجر                                 | unknown kind "", not one of PERSON, STATE, INSTITUTION,
            MOVEMENT,حركة الفجر                         | unknown kind "MOVEMENT"
            armed_group,حركة الفجر                      | unknown kind "armed_group"
            GROUP,حركة الفجر,,,,,,ENVOY                 | a GROUP has no office
            GROUP,حركة الفجر,,,,,Dawn                   | a GROUP has no affiliation
            CITY,سلمى,Salma                             | a CITY has no label
            PERSON,سالم الكثيري,,,,OM,,ENVOY,x          | 9 columns, not 8
            PERSON,يوسف القديم                          | duplicate: the entry «يوسف القديم» has the name «يوسف القديم» already
            PERSON,سعيد,,يوسف القديم                    | duplicate: the entry «يوسف القديم»
            """)
    void bad_rows_are_refused(String row, String reason) {
        String bad = row.replace(',', '\t');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.ofRows("PERSON\tيوسف القديم\n\n" + bad + "\n"))
                .withMessageStartingWith("row 3: ")
                .withMessageContaining(reason)
                .withMessageEndingWith(": " + bad);
    }

    @Test
    void all_bad_rows_are_told_and_none_added() {
        Lexicon.Builder builder = Lexicon.builder().group("حركة الفجر");
        assertThatThrownBy(() -> builder.rows("CITY\tسلمى\nCITY\tfoo\nCITY\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2: «foo» is no Arabic name: CITY\tfoo\nrow 3: a name is blank: CITY");
        assertThat(builder.build().size()).isEqualTo(1);
        assertThatThrownBy(() -> builder.rows("CITY\n".repeat(25))).hasMessageEndingWith("\nand 5 more");
        assertThatThrownBy(() -> builder.rows("CITY\tfoo" + "o".repeat(500))).hasMessageEndingWith("o…");
    }

    @Test
    void bad_entries_are_refused_and_named() {
        Lexicon.Builder builder = Lexicon.builder().person("سالم الكثيري", p -> p.shortNames("الكثيري"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.person("علي الكثيري", p -> p.shortNames("الكثيرى")))
                .withMessage(
                        "person «علي الكثيري»: duplicate: the entry «سالم الكثيري» has the name «الكثيري» already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.place("سلمى", PlaceKind.CITY, p -> p.country("Oman")))
                .withMessageStartingWith("place «سلمى»: no state has the code \"Oman\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.group("حركة الفجر", g -> g.label(" ")))
                .withMessage("group «حركة الفجر»: the label is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.group("حركة الفجر", g -> g.kind(ActorKind.PERSON)))
                .withMessageContaining("PERSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addAll(LEXICON))
                .withMessageStartingWith("entry «سالم الكثيري»: duplicate");
        assertThat(builder.build())
                .isEqualTo(Lexicon.builder()
                        .person("سالم الكثيري", p -> p.shortNames("الكثيري"))
                        .build());
        assertThat(builder.person("علي الكثيري")
                        .place("سلمى", PlaceKind.CITY)
                        .build()
                        .size())
                .isEqualTo(3);
    }

    @Test
    void nulls_are_refused() {
        Lexicon.Builder builder = Lexicon.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.person(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.person("سالم", null))
                .withMessage("details");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.place("سلمى", null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.group("فجر", g -> g.label(null)))
                .withMessage("label");
        assertThatNullPointerException().isThrownBy(() -> builder.addAll(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> Lexicon.ofRows((String) null))
                .withMessage("rows");
        assertThatNullPointerException()
                .isThrownBy(() -> Lexicon.ofRows((Reader) null))
                .withMessage("rows");
        assertThatNullPointerException()
                .isThrownBy(() -> ParseOptions.builder().lexicon(null))
                .withMessage("lexicon");
    }

    @Test
    void a_reader_that_fails_is_told() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Lexicon.ofRows(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void equality_and_builders() {
        assertThat(LEXICON.toBuilder().build()).isEqualTo(LEXICON);
        assertThat(LEXICON.toBuilder().person("سعيد المغيري").build()).isNotEqualTo(LEXICON);
        assertThat(LEXICON).isNotEqualTo(null).hasToString("Lexicon[actors=6, places=3]");
        ParseOptions options = ParseOptions.builder().lexicon(LEXICON).build();
        assertThat(options.lexicon()).hasValue(LEXICON);
        assertThat(options.toBuilder().build()).isEqualTo(options).hasSameHashCodeAs(options);
        assertThat(ParseOptions.builder().lexicon(Lexicon.ofRows(ROWS)).build())
                .isEqualTo(options)
                .hasSameHashCodeAs(options);
        assertThat(options)
                .isNotEqualTo(ParseOptions.defaults())
                .hasToString("ParseOptions[referenceDate=none, maxLength=1000000, maxMentions=10000, "
                        + "explain=false, lexicon=Lexicon[actors=6, places=3]]");
        assertThat(ParseOptions.defaults().lexicon()).isEmpty();
    }

    /** Bayan's own lists keep the rules that they set for others. */
    @Test
    void our_own_rows_are_accepted() {
        List<String> refused = new ArrayList<>();
        for (String[] row : LexiconRows.read(Gazetteer.class, "persons.tsv", 8)) {
            try {
                Lexicon.builder().person(row[1], p -> p.label(row[0])
                        .office(Office.valueOf(row[6]))
                        .variants(LexiconFile.list(row[2]).toArray(String[]::new))
                        .shortNames(LexiconFile.list(row[3]).toArray(String[]::new)));
            } catch (IllegalArgumentException e) {
                refused.add(e.getMessage());
            }
        }
        for (String[] row : LexiconRows.read(Gazetteer.class, "bodies.tsv", 5)) {
            try {
                Lexicon.builder().group(row[2], g -> g.kind(ActorKind.valueOf(row[1]))
                        .variants(LexiconFile.list(row[3]).toArray(String[]::new)));
            } catch (IllegalArgumentException e) {
                refused.add(e.getMessage());
            }
        }
        for (String[] row : LexiconRows.read(Gazetteer.class, "places.tsv", 4)) {
            try {
                Lexicon.builder()
                        .place(
                                row[0],
                                PlaceKind.valueOf(row[3]),
                                p -> p.variants(LexiconFile.list(row[1]).toArray(String[]::new)));
            } catch (IllegalArgumentException e) {
                refused.add(e.getMessage());
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void a_lexicon_of_names_that_do_not_occur_changes_nothing() {
        String text =
                "أجرى الرئيس الروسي فلاديمير بوتين مكالمة هاتفية مع نظيره الأميركي دونالد ترامب. واقترح ترامب هدنة في غزة لمدة 30 يوما.";
        assertThat(parse(text)).isEqualTo(StatementParser.parse(text));
        assertThat(StatementParser.parse(
                        text,
                        ParseOptions.builder()
                                .lexicon(Lexicon.builder().build())
                                .build()))
                .isEqualTo(StatementParser.parse(text));
    }

    @Test
    void threads_with_lexicons_of_their_own_do_not_meet() throws Exception {
        List<Lexicon> lexicons = IntStream.range(0, 8)
                .mapToObj(i -> Lexicon.builder()
                        .person("سالم الكثيري", p -> p.label("Number " + i)
                                .country("OM")
                                .office(Office.ENVOY)
                                .shortNames("الكثيري"))
                        .person(
                                "فلاديمير بوتين",
                                p -> p.label("Putin " + i).country("RU").office(Office.HEAD_OF_STATE))
                        .build())
                .toList();
        Callable<Optional<String>> plain = () -> StatementParser.parse("تعهد بوتين بإرسال وفد.")
                .commitments()
                .get(0)
                .committers()
                .get(0)
                .label();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            List<Future<Optional<String>>> plains = new ArrayList<>();
            for (int n = 0; n < 400; n++) {
                Lexicon lexicon = lexicons.get(n % 8);
                results.add(threads.submit(() -> Stream.of("تعهد الكثيري بإرسال وفد.", "تعهد بوتين بإرسال وفد.")
                        .map(text -> StatementParser.parse(
                                        text,
                                        ParseOptions.builder().lexicon(lexicon).build())
                                .commitments()
                                .get(0)
                                .committers()
                                .get(0)
                                .label()
                                .orElseThrow())
                        .toList()));
                plains.add(threads.submit(plain));
            }
            for (int n = 0; n < 400; n++) {
                assertThat(results.get(n).get()).containsExactly("Number " + n % 8, "Putin " + n % 8);
                assertThat(plains.get(n).get()).hasValue("Vladimir Putin");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Statement parse(String text) {
        return StatementParser.parse(
                text, ParseOptions.builder().lexicon(LEXICON).build());
    }

    private static Actor committer(String text) {
        List<Commitment> commitments = parse(text).commitments();
        assertThat(commitments).as(text).hasSize(1);
        return commitments.get(0).committers().get(0);
    }

    private static void assertActor(
            Actor actor, String name, String label, ActorKind kind, String country, Office office) {
        assertThat(actor.name()).isEqualTo(name);
        assertThat(actor.label()).isEqualTo(Optional.ofNullable(label));
        assertThat(actor.kind()).isEqualTo(kind);
        assertThat(actor.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(actor.office()).isEqualTo(Optional.ofNullable(office));
    }
}
