package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.model.Call;
import dev.bayan.model.Commitment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example on the README's first screen is the code below, and prints what the README says. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "dev", "bayan", "ReadmeTest.java");

    private static void example() {
        // README: begin
        String text = "أجرى الرئيس التركي رجب طيب أردوغان أمس اتصالا هاتفيا بنظيره الأوكراني فولوديمير زيلينسكي دام نحو ساعة"
                + " ونصف الساعة، وتعهد باستضافة المحادثات إذا وافقت موسكو.";
        ParseOptions options = ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();
        Statement statement = StatementParser.parse(text, options);

        Call call = statement.calls().get(0);
        call.participants().forEach(actor -> System.out.println(actor.label().orElse(actor.name())));
        call.date().ifPresent(date -> System.out.println(call.status() + " " + date.value().orElseThrow()));
        call.duration().ifPresent(length -> System.out.println(length.bound() + " " + length.value()));

        Commitment pledge = statement.commitments().get(0);
        System.out.println(pledge.kind() + ": " + pledge.action().text());
        pledge.condition().ifPresent(condition -> System.out.println("condition: " + condition.text()));
        // README: end
    }

    @Test
    void the_example_is_the_one_in_the_readme() throws IOException {
        String source = Files.readString(SOURCE);
        String marked = source.substring(source.indexOf("// README: begin\n") + "// README: begin\n".length(),
                source.indexOf("// README: end\n"));
        assertThat(block("java")).isEqualTo(marked.stripIndent().stripTrailing());
    }

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            example();
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n")))
                .isEqualTo(block("text"));
    }

    @Test
    void the_summary_is_the_one_in_the_readme() throws IOException {
        String text = "أجرى الرئيس التركي رجب طيب أردوغان أمس اتصالا هاتفيا بنظيره الأوكراني فولوديمير زيلينسكي دام نحو ساعة"
                + " ونصف الساعة.";
        ParseOptions options = ParseOptions.builder().referenceDate(LocalDate.of(2025, 3, 18)).build();
        String summary = StatementParser.parse(text, options).calls().get(0).summary(Locale.ENGLISH);
        assertThat(Files.readString(README).replace('\n', ' ')).contains("«" + summary + "»");
    }

    /** The first fenced block of a kind. */
    private static String block(String kind) throws IOException {
        Matcher fence = Pattern.compile("(?ms)^```" + kind + "\\n(.*?)\\n```$").matcher(Files.readString(README));
        assertThat(fence.find()).as("a block of " + kind).isTrue();
        return fence.group(1);
    }
}
