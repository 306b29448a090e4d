package dev.bayan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The one-way dependencies: model ← text ← lexicon ← temporal, actor ← extract ← root, and the packages that stand
 * apart. Each rule names all that a package may see of the library, so that a new package is forbidden until it is
 * allowed here.
 */
@AnalyzeClasses(packages = "dev.bayan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "dev.bayan.model";
    private static final String TEXT = "dev.bayan.internal.text";
    private static final String LEXICON = "dev.bayan.internal.lexicon";
    private static final String TEMPORAL = "dev.bayan.internal.temporal";
    private static final String ACTOR = "dev.bayan.internal.actor";
    private static final String EXTRACT = "dev.bayan.internal.extract";
    private static final String[] EVENTS = {
        EXTRACT + ".call", EXTRACT + ".ceasefire", EXTRACT + ".exchange", EXTRACT + ".commitment"
    };

    @ArchTest
    static final ArchRule model = sees(MODEL);

    @ArchTest
    static final ArchRule text = sees(TEXT, MODEL);

    @ArchTest
    static final ArchRule lexicon = sees(LEXICON, TEXT, MODEL);

    /** What the build packs the lexicons with stays outside the jar. */
    @ArchTest
    static final ArchRule lexiconSource = sees(LEXICON + ".source", LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule nobodySeesLexiconSource = nobodySees(LEXICON + ".source");

    @ArchTest
    static final ArchRule temporal = sees(TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule actor = sees(ACTOR, LEXICON, TEXT, MODEL);

    /** What the extractors share knows none of them; the root puts them together. */
    @ArchTest
    static final ArchRule extract = sees(EXTRACT, ACTOR, TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule calls = sees(EVENTS[0], EXTRACT, ACTOR, TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule ceasefires = sees(EVENTS[1], EXTRACT, ACTOR, TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule exchanges = sees(EVENTS[2], EXTRACT, ACTOR, TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule commitments = sees(EVENTS[3], EXTRACT, ACTOR, TEMPORAL, LEXICON, TEXT, MODEL);

    @ArchTest
    static final ArchRule json = sees("dev.bayan.json", "dev.bayan", MODEL);

    @ArchTest
    static final ArchRule html = sees("dev.bayan.html", "dev.bayan", MODEL);

    @ArchTest
    static final ArchRule assertj = sees("dev.bayan.assertj", "dev.bayan", MODEL);

    @ArchTest
    static final ArchRule nobodySeesAssertj = nobodySees("dev.bayan.assertj");

    @ArchTest
    static final ArchRule assertjIsForAssertionsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bayan.assertj")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.assertj..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule export = sees("dev.bayan.export", "dev.bayan", MODEL);

    @ArchTest
    static final ArchRule nobodySeesExport = nobodySees("dev.bayan.export");

    @ArchTest
    static final ArchRule nobodySeesJson = nobodySees("dev.bayan.json");

    @ArchTest
    static final ArchRule nobodySeesHtml = nobodySees("dev.bayan.html");

    @ArchTest
    static final ArchRule jacksonIsForJsonAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bayan.json")
            .and()
            .doNotHaveFullyQualifiedName(MODEL + ".AsString")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..")
            .allowEmptyShould(true);

    /** The model and the statement carry annotations of Jackson's, which the JVM skips where they are absent. */
    @ArchTest
    static final ArchRule jacksonsAnnotationsAreForTheModel = noClasses()
            .that()
            .resideOutsideOfPackages("dev.bayan", MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.bayan.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    /** The packages above are all there are. */
    @ArchTest
    static final ArchRule everyPackageHasARule = classes()
            .that()
            .resideInAPackage("dev.bayan..")
            .should()
            .resideInAnyPackage(
                    "dev.bayan",
                    "dev.bayan.assertj",
                    "dev.bayan.export",
                    "dev.bayan.html",
                    "dev.bayan.json",
                    "dev.bayan.example",
                    MODEL,
                    TEXT,
                    LEXICON,
                    LEXICON + ".source",
                    TEMPORAL,
                    ACTOR,
                    EXTRACT,
                    EVENTS[0],
                    EVENTS[1],
                    EVENTS[2],
                    EVENTS[3])
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theLibraryNeitherPrintsNorExits = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bayan.example")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .allowEmptyShould(true);

    private static ArchRule nobodySees(String satellite) {
        return noClasses()
                .that()
                .resideInAPackage("dev.bayan..")
                .and()
                .resideOutsideOfPackages(satellite, "dev.bayan.example")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(satellite)
                .allowEmptyShould(true);
    }

    private static ArchRule sees(String from, String... allowed) {
        DescribedPredicate<JavaClass> ours = resideInAPackage("dev.bayan..");
        DescribedPredicate<JavaClass> others =
                DescribedPredicate.not(resideInAPackage(from).or(resideInAnyPackage(allowed)));
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(ours.and(others).as("lie elsewhere in the library"))
                .allowEmptyShould(true);
    }
}
