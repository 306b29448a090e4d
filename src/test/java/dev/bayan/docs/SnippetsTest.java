package dev.bayan.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bayan.docs.Page.Block;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of Java in the README and in docs compiles against the public types and runs, and prints what the block of text
 * behind it says. There is no list of blocks: a new one is run because it is there.
 */
class SnippetsTest {
    private static final Set<String> KINDS = Set.of("java", "text", "xml", "sh", "tsv", "json", "mermaid");

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicNode> the_java_of_the_pages_runs() {
        return Page.all().stream()
                .filter(page ->
                        page.blocks().stream().anyMatch(block -> block.kind().equals("java")))
                .map(page -> dynamicContainer(page.path().toString(), tests(page)));
    }

    private Stream<DynamicNode> tests(Page page) {
        Path classes = directory.resolve(page.path().getFileName().toString());
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("compiles", () -> Snippets.compile(page, Files.createDirectories(classes))));
        page.blocks().stream()
                .filter(block -> block.kind().equals("java"))
                .forEach(block -> tests.add(dynamicTest(page.name(block), () -> run(page, block, classes))));
        return tests.stream();
    }

    private void run(Page page, Block block, Path classes) throws Throwable {
        try (URLClassLoader loader = Snippets.loader(classes)) {
            String printed = "";
            if (!Snippets.isFile(block)) {
                printed = Snippets.run(page, block, loader);
            } else {
                Class<?> type = loader.loadClass(Snippets.className(block));
                if (block.code().contains("void main(")) {
                    printed = Snippets.runProgram(block, classes, classes);
                } else {
                    runTests(type);
                }
            }
            assertThat(printed).as("printed").isEqualTo(page.output(block).orElse(""));
        }
    }

    private static void runTests(Class<?> type) throws ReflectiveOperationException {
        List<Method> tests = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).as("%s has a main method or tests", type.getName()).isNotEmpty();
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Method test : tests) {
            test.setAccessible(true);
            test.invoke(constructor.newInstance());
        }
    }

    @Test
    void every_block_tells_what_it_is_so_that_no_java_goes_unseen() {
        for (Page page : Page.all()) {
            assertThat(page.text()
                            .lines()
                            .filter(line -> line.startsWith("```"))
                            .count())
                    .as("fences of %s that open and close a block", page.path())
                    .isEqualTo(2L * page.blocks().size());
            assertThat(page.proseLines().filter(line -> line.matches(" +```.*|~~~.*| {4,}.*[;{]")))
                    .as("Java of %s outside a block", page.path())
                    .isEmpty();
            for (Block block : page.blocks()) {
                assertThat(block.kind()).as(page.name(block)).isIn(KINDS);
            }
        }
    }

    @Test
    void the_versions_are_those_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Pattern dependency = Pattern.compile("(?s)<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
        for (Page page : Page.all()) {
            for (Block block : page.blocks()) {
                if (block.kind().equals("xml")) {
                    dependency
                            .matcher(block.code())
                            .results()
                            .filter(found -> !found.group(1).equals("statements"))
                            .forEach(found -> assertThat(pom)
                                    .as("version of " + found.group(1))
                                    .contains(">" + found.group(2) + "</"));
                }
            }
        }
    }

    @Test
    void every_page_and_every_link_is_there() {
        List<Page> pages = Page.all();
        Page index = pages.stream()
                .filter(page -> page.path().endsWith("README.md") && page.path().startsWith("docs"))
                .findFirst()
                .orElseThrow();
        for (Page page : pages) {
            if (page.path().startsWith("docs") && !page.equals(index)) {
                assertThat(index.text())
                        .as("docs/README.md links to it")
                        .contains("(" + page.path().getFileName() + ")");
            }
            Pattern.compile("\\]\\(([^)#:]+)(?:#([^)]*))?\\)")
                    .matcher(page.text())
                    .results()
                    .forEach(link -> {
                        Path target = page.path().resolveSibling(link.group(1)).normalize();
                        assertThat(target).as("link of " + page.path()).exists();
                        if (link.group(2) != null) {
                            assertThat(Page.of(target)
                                            .text()
                                            .lines()
                                            .filter(line -> line.startsWith("#"))
                                            .map(SnippetsTest::anchor))
                                    .as("link of " + page.path())
                                    .contains(link.group(2));
                        }
                    });
        }
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
