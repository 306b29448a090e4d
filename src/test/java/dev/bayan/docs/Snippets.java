package dev.bayan.docs;

import dev.bayan.docs.Page.Block;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the Java of the documentation, as a user of the library would, and runs it.
 *
 * <p>A block that declares a class at its start, behind its imports, is a file of its own. Any other block is the body of a
 * method, for which the imports below stand at the top.
 */
final class Snippets {
    private static final String IMPORTS = """
            import static dev.bayan.assertj.BayanAssertions.assertThat;
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.assertj.core.api.Assertions.catchThrowable;
            import dev.bayan.*;
            import dev.bayan.Lexicon.PlaceKind;
            import dev.bayan.export.*;
            import dev.bayan.html.*;
            import dev.bayan.json.*;
            import dev.bayan.model.*;
            import java.io.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            """;
    private static final Pattern FILE = Pattern.compile("\\A(?:import .*\\n|\\n)*(?:public |final )*class (\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\\n");

    private Snippets() {}

    static boolean isFile(Block block) {
        return FILE.matcher(block.code()).find();
    }

    static String className(Block block) {
        Matcher file = FILE.matcher(block.code());
        return file.find() ? file.group(1) : "Snippet" + block.line();
    }

    /** The block as a source file. */
    static String source(Block block) {
        if (isFile(block)) {
            return block.code();
        }
        String own = IMPORT.matcher(block.code())
                .results()
                .map(found -> found.group())
                .collect(Collectors.joining());
        return IMPORTS
                + own
                + """
                public class %s {
                    public static UnaryOperator<String> page;
                    public static void main(String[] args) throws Exception {
                %s
                %s
                %s
                    }
                }
                """.formatted(
                                className(block),
                                block.before(),
                                IMPORT.matcher(block.code()).replaceAll(""),
                                block.after());
    }

    /** Compiles the Java blocks of a page together; an error names the line of the page. */
    static void compile(Page page, Path directory) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.kind().equals("java")) {
                sources.add(Files.writeString(directory.resolve(className(block) + ".java"), source(block)));
            }
        }
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            StringWriter messages = new StringWriter();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    directory.toString(),
                    "-classpath",
                    classPath());
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError(page.path() + " does not compile (SnippetN begins in line N)\n" + messages);
            }
        }
    }

    /** A loader of what was compiled. */
    static URLClassLoader loader(Path directory) throws MalformedURLException {
        return new URLClassLoader(new URL[] {directory.toUri().toURL()}, Snippets.class.getClassLoader());
    }

    /** Runs a block in this virtual machine and returns what it prints. */
    static String run(Page page, Block block, ClassLoader loader) throws Throwable {
        Class<?> type = loader.loadClass(className(block));
        type.getField("page").set(null, (UnaryOperator<String>) page::block);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            System.setOut(out);
        }
        return plain(printed.toString(StandardCharsets.UTF_8));
    }

    /** Runs a file that is a program in a virtual machine and a directory of its own and returns what it prints. */
    static String runProgram(Block block, Path classes, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classes + File.pathSeparator + classPath(),
                        className(block))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(printed);
        }
        return plain(printed);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A text without the marks that isolate Arabic words, and with plain line ends. */
    private static String plain(String printed) {
        return printed.replaceAll("[\u2068\u2069]", "")
                .lines()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
