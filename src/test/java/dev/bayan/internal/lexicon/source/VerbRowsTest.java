package dev.bayan.internal.lexicon.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.bayan.internal.lexicon.Senses;
import dev.bayan.internal.lexicon.VerbForm;
import dev.bayan.internal.lexicon.VerbForm.Gender;
import dev.bayan.internal.lexicon.VerbForm.Number;
import dev.bayan.internal.lexicon.VerbForm.Tense;
import dev.bayan.internal.lexicon.VerbLexicon;
import dev.bayan.internal.lexicon.VerbLexicon.Analysis;
import dev.bayan.internal.lexicon.VerbSense;
import dev.bayan.internal.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs of the jar against the rows that they are made of. */
class VerbRowsTest {
    private static final List<VerbRow> ROWS = VerbRows.read().rows();

    @Test
    void everyRowLoadsWithSensesAndGloss() {
        List<VerbRow> rows = ROWS;
        assertThat(rows).hasSizeGreaterThanOrEqualTo(420);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.senses()).isNotEmpty();
            assertThat(row.gloss()).isNotBlank();
            assertThat(row.masdars()).isNotEmpty();
        });
    }

    @Test
    void noVerbIsTwiceInTheLexicon() {
        Set<String> seen = new HashSet<>();
        assertThat(ROWS).allMatch(row -> seen.add(row.radicals() + row.form() + row.pastVowel() + row.presentVowel()));
    }

    @Test
    void everySenseHasAVerb() {
        EnumSet<VerbSense> used = EnumSet.noneOf(VerbSense.class);
        ROWS.forEach(row -> used.addAll(row.senses()));
        assertThat(used).containsExactlyInAnyOrder(VerbSense.values());
    }

    @Test
    void everyFormOfEveryVerbIsFound() {
        List<String> lost = new ArrayList<>();
        for (VerbRow row : ROWS) {
            for (VerbForm form : Conjugator.conjugate(row)) {
                List<Analysis> found = form.beforePronoun()
                        ? VerbLexicon.lookupBeforePronoun(form.surface())
                        : VerbLexicon.lookup(form.surface());
                if (!found.contains(new Analysis(
                        row.citation(), FoldedText.fold(row.citation()), Senses.copyOf(row.senses()), form))) {
                    lost.add(row.citation() + " " + form);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void rowsAreFoldedAsTextsAre() {
        for (VerbRow row : ROWS) {
            assertThat(Orthography.fold(row.citation())).isEqualTo(FoldedText.fold(row.citation()));
            for (String masdar : row.masdars()) {
                assertThat(Orthography.fold(masdar)).isEqualTo(FoldedText.fold(masdar));
            }
            for (VerbForm form : Conjugator.conjugate(row)) {
                assertThat(FoldedText.fold(form.surface())).isEqualTo(form.surface());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "يتفقان, اتفق, AGREE, PRESENT, 3, MASCULINE, DUAL, false",
        "اتفقتا, اتفق, AGREE, PAST, 3, FEMININE, DUAL, false",
        "اتفقنا, اتفق, AGREE, PAST, 1, ANY, PLURAL, false",
        "تعهدت, تعهد, PLEDGE, PAST, 3, FEMININE, SINGULAR, false",
        "يتعهد, تعهد, PLEDGE, PRESENT, 3, MASCULINE, SINGULAR, false",
        "يتعهدوا, تعهد, PLEDGE, JUSSIVE, 3, MASCULINE, PLURAL, false",
        "وعدت, وعد, PLEDGE, PAST, 3, FEMININE, SINGULAR, false",
        "يلتقي, التقي, MEET, PRESENT, 3, MASCULINE, SINGULAR, false",
        "ملتزمون, التزم, PLEDGE, ACTIVE_PARTICIPLE, 0, MASCULINE, PLURAL, false",
        "ملتزمه, التزم, PLEDGE, ACTIVE_PARTICIPLE, 0, FEMININE, SINGULAR, false",
        "مؤكدا, اكد, SAY, ACTIVE_PARTICIPLE, 0, MASCULINE, SINGULAR, false",
        "مؤكدين, اكد, SAY, ACTIVE_PARTICIPLE, 0, MASCULINE, PLURAL, false",
        "مؤكدين, اكد, SAY, ACTIVE_PARTICIPLE, 0, MASCULINE, DUAL, false",
        "مشيرا, اشار, SAY, ACTIVE_PARTICIPLE, 0, MASCULINE, SINGULAR, false",
        "رفضهما, رفض, REFUSE, MASDAR, 0, MASCULINE, SINGULAR, false",
        "تبادلتا, تبادل, EXCHANGE, PAST, 3, FEMININE, DUAL, false",
        "نفذت, نفذ, HAPPEN, PAST, 3, FEMININE, SINGULAR, true",
        "الغي, الغي, CANCEL, PAST, 3, MASCULINE, SINGULAR, true",
        "اجل, اجل, POSTPONE, PAST, 3, MASCULINE, SINGULAR, true",
        "افرج, افرج, RELEASE, PAST, 3, MASCULINE, SINGULAR, true",
        "يقل, قال, SAY, JUSSIVE, 3, MASCULINE, SINGULAR, false",
        "يقال, قال, SAY, PRESENT, 3, MASCULINE, SINGULAR, true",
        "محادثتين, حادث, TALK, MASDAR, 0, FEMININE, DUAL, false",
        "اتفاقا, اتفق, AGREE, MASDAR, 0, MASCULINE, SINGULAR, false",
        "وعود, وعد, PLEDGE, MASDAR, 0, ANY, PLURAL, false",
        "رايت, راي, SAY, PAST, 1, ANY, SINGULAR, false",
        "يستمر, استمر, LAST, PRESENT, 3, MASCULINE, SINGULAR, false",
        "سرت, سري, START, PAST, 3, FEMININE, SINGULAR, false",
        "انهارت, انهار, END, PAST, 3, FEMININE, SINGULAR, false",
        "يزال, زال, BE, PRESENT, 3, MASCULINE, SINGULAR, false",
        "استؤنفت, استانف, START, PAST, 3, FEMININE, SINGULAR, true",
    })
    void looksUp(
            String word,
            String lemma,
            VerbSense sense,
            Tense tense,
            int person,
            Gender gender,
            Number number,
            boolean passive) {
        boolean pronoun = word.equals("رفضهما");
        String stem = pronoun ? "رفض" : word;
        List<Analysis> found = pronoun ? VerbLexicon.lookupBeforePronoun(stem) : VerbLexicon.lookup(stem);
        assertThat(found).anySatisfy(analysis -> {
            assertThat(Orthography.fold(analysis.lemma())).isEqualTo(lemma);
            assertThat(analysis.has(sense)).isTrue();
            assertThat(analysis.form()).isEqualTo(new VerbForm(stem, tense, person, gender, number, passive, false));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ابلغا, ابلغ, INFORM, PAST",
        "ابلغو, ابلغ, INFORM, PAST",
        "ابلغتمو, ابلغ, INFORM, PAST",
        "تلقا, تلقي, RECEIVE, PAST",
        "اجرا, اجري, CONDUCT, PAST",
        "مناقشت, ناقش, DISCUSS, MASDAR",
        "مهاتفت, هاتف, CALL, MASDAR",
        "انهاء, انهي, END, MASDAR",
        "انهائ, انهي, END, MASDAR",
        "انهاؤ, انهي, END, MASDAR",
        "استعداد, استعد, OTHER, MASDAR",
        "يتلقا, تلقي, RECEIVE, PRESENT",
        "دعا, دعا, DEMAND, PAST",
    })
    void looksUpBeforeAPronoun(String stem, String lemma, VerbSense sense, Tense tense) {
        assertThat(VerbLexicon.lookupBeforePronoun(stem)).anySatisfy(analysis -> {
            assertThat(Orthography.fold(analysis.lemma())).isEqualTo(lemma);
            assertThat(analysis.senses()).contains(sense);
            assertThat(analysis.form().tense()).isEqualTo(tense);
        });
    }

    /** What stands only before a pronoun is not found alone, what never stands there not before one. */
    @Test
    void keepsTheShapesApart() {
        assertThat(VerbLexicon.lookup("ابلغو")).isEmpty();
        assertThat(VerbLexicon.lookup("مناقشت")).isEmpty();
        assertThat(VerbLexicon.lookupBeforePronoun("ابلغوا")).isEmpty();
        assertThat(VerbLexicon.lookupBeforePronoun("مناقشه")).isEmpty();
        assertThat(VerbLexicon.lookupBeforePronoun("ملتزمون")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "وزير", "رئيس", "اوكرانيا", "موسكو", "ترامب", "هاتفيه", "الاتفاق", "سيلتقي", "هدنه", "خلال"})
    void doesNotKnowWhatIsNoForm(String word) {
        assertThat(VerbLexicon.lookup(word)).isEmpty();
        assertThat(VerbLexicon.lookupBeforePronoun(word)).isEmpty();
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> VerbLexicon.lookup(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "أَعْلَنَ|ع ل ن|IV|-|-|SAY ; expected 7 columns, found 6",
                "أَعْلَنَ|ع ل ن|IV|-|-|SHOUT|announce ; unknown sense 'SHOUT'",
                "أَعْلَنَ|ع ل ن|IV|-|-||announce ; unknown sense ''",
                "أَعْلَنَ|ع ل ن|XI|-|-|SAY|announce ; unknown form XI",
                "أَعْلَنَ|ع ل|IV|-|-|SAY|announce ; form IV does not go with a root of 2",
                "أَعْلَنَ|ع ل ا|IV|-|-|SAY|announce ; not a radical: 'ا'",
                "قَالَ|ق و ل|I|-|قول|SAY|say ; form I needs the vowels of past and present",
                "قَالَ|ق و ل|I|au|قول|SAY|say ; vowels are not of the shape a/u: au",
                "قَالَ|ق و ل|I|a/u||SAY|say ; no masdar",
                "قَالَ|ق و ل|I|a/u|-|SAY|say ; no masdar",
                "أَعْلَنَ|ع ل ن|II|-|-|SAY|announce ; root and form give the past علن",
            })
    void namesFileLineAndReasonOfABadRow(String row, String reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> VerbRows.of("bad.tsv", "# header", "", row.replace('|', '\t')))
                .withMessage("bad.tsv:3: " + reason);
    }
}
