package dev.bayan.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.internal.lexicon.source.LexiconRows;
import dev.bayan.internal.text.FoldedText;
import dev.bayan.internal.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gazetteer against the locale data of the JDK, against itself, and against lists of who held office. */
class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.get();
    private static final List<String[]> STATES = LexiconRows.read(Gazetteer.class, "states.tsv", 9);
    private static final List<String[]> BODIES = LexiconRows.read(Gazetteer.class, "bodies.tsv", 5);
    private static final List<String[]> PERSONS = LexiconRows.read(Gazetteer.class, "persons.tsv", 8);

    /** Countries of which the JDK's Arabic name is no name that news use, each with the reason. */
    private static final Map<String, String> OWN_NAMES = Map.of("HK", "adds its legal status in brackets");

    /** Codes of the JDK that are no state and no territory with people: uninhabited islands. */
    private static final Set<String> UNINHABITED = Set.of("BV", "GS", "HM", "UM");

    @Test
    void everyCountryOfTheJdkIsThere() {
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(code -> GAZETTEER.state(code) == null))
                .containsExactlyInAnyOrderElementsOf(UNINHABITED);
    }

    @Test
    void theArabicNamesOfTheJdkNameTheSameStates() {
        List<String> others = new ArrayList<>();
        int right = 0;
        for (String[] row : STATES) {
            String name = arabicNameInJdk(row[0]);
            if (name == null || OWN_NAMES.containsKey(row[0])) {
                continue;
            }
            if (statesNamed(name).contains(row[0])) {
                right++;
            } else {
                others.add(row[0] + " " + name);
            }
        }
        System.out.println("JDK country names: right " + right + " of " + (right + others.size()));
        assertThat(others).isEmpty();
    }

    /** The exceptions are exceptions still. */
    @Test
    void theExceptionsAreNeeded() {
        OWN_NAMES.keySet().forEach(code -> assertThat(statesNamed(arabicNameInJdk(code)))
                .doesNotContain(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TR | تركي، تركية، تركيان، تركيين، تركيتان، تركيتين، تركيون، تركيات، أتراك
            KR | كوري جنوبي، كورية جنوبية، كوريان جنوبيان، كوريين جنوبيين، كوريتان جنوبيتان، كوريون جنوبيون، الكوريين الجنوبيين، الكورية الجنوبية
            CY | قبرصي، قبرصية، القبرصيون، قبارصة، القبارصة
            ZA | جنوب أفريقي، الجنوب أفريقية، جنوب أفريقيين
            GQ | غيني استوائي، الغينية الاستوائية، الغينيون الاستوائيون
            MA | مغربي، المغربية، مغاربة، المغاربة، مغربيان
            RU | روسي، روسية، روس، الروسيتان، الروسيين، روسيا
            US | أمريكي، الأميركية، أمريكيون، الأميركيين، أمريكان
            UZ | أوزبكي، الأوزبكستانية، أوزبك
            TL | تيموري شرقي، التيمورية الشرقية
            """)
    void nisbasInflect(String code, String forms) {
        for (String form : forms.split("، ", -1)) {
            assertThat(nisba(form)).as(form).isEqualTo(code);
        }
    }

    @Test
    void everyNisbaInflectsAndNamesItsState() {
        Map<String, Set<String>> shared = new HashMap<>();
        STATES.forEach(row -> LexiconFile.list(row[4])
                .forEach(stem -> shared.computeIfAbsent(FoldedText.fold(stem), k -> new TreeSet<>())
                        .add(row[0])));
        for (String[] row : STATES) {
            for (String stem : LexiconFile.list(row[4])) {
                Set<String> owners = shared.get(FoldedText.fold(stem));
                // "جنوب أفريقي" inflects in its last word alone
                boolean compound = !stem.split(" ", -1)[0].endsWith("ي");
                String feminine = compound
                        ? stem + "ة"
                        : Arrays.stream(stem.split(" ")).map(word -> word + "ة").collect(Collectors.joining(" "));
                String definite = compound
                        ? "ال" + feminine
                        : Arrays.stream(feminine.split(" "))
                                .map(word -> "ال" + word)
                                .collect(Collectors.joining(" "));
                for (String form : List.of(stem, feminine, definite)) {
                    assertThat(nisba(form)).as(form).isIn(owners);
                }
                assertThat(owners.size() == 1 || row[8].contains(stem))
                        .as("%s is shared and not flagged", stem)
                        .isTrue();
            }
        }
    }

    @Test
    void noRowStandsTwice() {
        for (List<String[]> rows : List.of(STATES, BODIES, PERSONS)) {
            assertThat(rows.stream().map(row -> String.join("|", row))).doesNotHaveDuplicates();
        }
        assertThat(PERSONS.stream().map(row -> FoldedText.fold(row[1]))).doesNotHaveDuplicates();
        assertThat(BODIES.stream().map(row -> FoldedText.fold(row[2]))).doesNotHaveDuplicates();
        assertThat(PERSONS.stream().map(row -> row[0])).doesNotHaveDuplicates();
        assertThat(BODIES.stream().map(row -> row[0])).doesNotHaveDuplicates();
    }

    /** A variant that named two would always mean the first of them. Names of states may be shared where a flag says so. */
    @Test
    void noVariantOfOneNamesAnother() {
        Map<String, Set<String>> owners = new TreeMap<>();
        Set<String> flagged = new HashSet<>();
        for (String[] row : STATES) {
            Stream.concat(Stream.of(row[2]), Stream.of(row[3], row[6]).flatMap(cell -> LexiconFile.list(cell).stream()))
                    .forEach(name -> owners.computeIfAbsent(key(name), k -> new TreeSet<>())
                            .add(row[0]));
            if (row[8].contains("ambiguous:")) {
                LexiconFile.list(row[8].substring(row[8].indexOf("ambiguous:") + 10))
                        .forEach(name -> flagged.add(key(name)));
            }
        }
        for (String[] row : BODIES) {
            Stream.concat(Stream.of(row[2]), LexiconFile.list(row[3]).stream())
                    .forEach(name -> owners.computeIfAbsent(key(name), k -> new TreeSet<>())
                            .add(row[0]));
        }
        for (String[] row : PERSONS) {
            Stream.concat(Stream.of(row[1]), Stream.of(row[2], row[3]).flatMap(cell -> LexiconFile.list(cell).stream()))
                    .forEach(name -> owners.computeIfAbsent(key(name), k -> new TreeSet<>())
                            .add(row[0]));
        }
        owners.keySet().removeAll(flagged);
        owners.values().removeIf(named -> named.size() == 1);
        assertThat(owners).isEmpty();
    }

    @Test
    void affiliationsAndCodesExist() {
        Set<String> bodies = BODIES.stream().map(row -> row[0]).collect(Collectors.toSet());
        for (String[] row : PERSONS) {
            assertThat(row[5].isEmpty() || bodies.contains(row[5]))
                    .as("%s: %s", row[0], row[5])
                    .isTrue();
            assertThat(row[4].isEmpty() || GAZETTEER.state(row[4]) != null)
                    .as("%s: %s", row[0], row[4])
                    .isTrue();
        }
        for (String[] row : BODIES) {
            assertThat(row[4].isEmpty() || bodies.contains(row[4]) || GAZETTEER.state(row[4]) != null)
                    .as("%s: %s", row[0], row[4])
                    .isTrue();
        }
    }

    /** Which states' foreign ministers are all known from 2006 to 2025. */
    @Test
    void foreignMinistersAreKnown() throws Exception {
        Set<String> known = PERSONS.stream().map(row -> row[0]).collect(Collectors.toSet());
        List<String> complete = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int terms = 0;
        for (String[] row : ministries()) {
            Set<Integer> years = new TreeSet<>();
            for (String term : LexiconFile.list(row[1])) {
                int cut = term.lastIndexOf(' ');
                assertThat(known).as(row[0]).contains(term.substring(0, cut));
                years.addAll(years(term.substring(cut + 1)));
                terms++;
            }
            (years.containsAll(SPAN) ? complete : gaps).add(row[0]);
        }
        System.out.println("foreign ministers: right " + complete.size() + " of " + (complete.size() + gaps.size())
                + " states complete, " + terms + " terms; with years missing: " + gaps);
        assertThat(complete).hasSizeGreaterThanOrEqualTo(114);
    }

    /** Of which of the same states the heads of state or of government are all known from 2006 to 2025. */
    @Test
    void headsAreKnown() throws Exception {
        List<String> complete = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (String[] ministry : ministries()) {
            boolean found = false;
            for (String office : List.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT")) {
                Set<Integer> years = new TreeSet<>();
                PERSONS.stream()
                        .filter(row -> row[4].equals(ministry[0]) && row[6].equals(office))
                        .forEach(row -> Arrays.stream(row[7].split(", ")).forEach(term -> years.addAll(years(term))));
                found |= years.containsAll(SPAN);
            }
            (found ? complete : gaps).add(ministry[0]);
        }
        System.out.println("heads of state or government: right " + complete.size() + " of "
                + (complete.size() + gaps.size()) + " states complete; with years missing: " + gaps);
        assertThat(complete).hasSizeGreaterThanOrEqualTo(105);
    }

    private static final Set<Integer> SPAN =
            IntStream.rangeClosed(2006, 2025).boxed().collect(Collectors.toSet());

    private static List<String[]> ministries() {
        return LexiconRows.read(GazetteerTest.class, "/foreign-ministers.tsv", 2);
    }

    /** "2009-2013", "2021", "2025-". */
    private static Set<Integer> years(String term) {
        int first = Integer.parseInt(term.substring(0, 4));
        int last = !term.contains("-") ? first : term.endsWith("-") ? 2026 : Integer.parseInt(term.substring(5));
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    /** The name that the JDK gives, or null where it knows none. */
    private static @Nullable String arabicNameInJdk(String code) {
        String name = new Locale("", code).getDisplayCountry(new Locale("ar"));
        return name.equals(code) ? null : name;
    }

    /** The states that have a name, by the rows: names may be shared. */
    private static Set<String> statesNamed(@Nullable String name) {
        return STATES.stream()
                .filter(row -> Stream.concat(Stream.of(row[2]), LexiconFile.list(row[3]).stream())
                        .anyMatch(form -> key(form).equals(key(name))))
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }

    private static String key(@Nullable String name) {
        return String.join(" ", TokenTrie.words(name == null ? "" : name));
    }

    private static @Nullable String nisba(String form) {
        TokenizedText text = TokenizedText.of(form);
        var match = GAZETTEER
                .nisbas()
                .longest(
                        text.tokens(),
                        0,
                        text.tokens().size(),
                        text.tokens().get(0).form());
        return match == null || match.last() < text.tokens().size() ? null : match.value();
    }
}
