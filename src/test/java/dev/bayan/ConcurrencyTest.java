package dev.bayan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.bayan.export.StatementBrat;
import dev.bayan.export.StatementPlover;
import dev.bayan.export.StatementWebAnnotation;
import dev.bayan.html.StatementHtml;
import dev.bayan.json.StatementJson;
import dev.bayan.model.Event;
import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Threads share whatever the library has, get what one thread gets, and keep nothing of it. */
class ConcurrencyTest {
    private static final int THREADS = 16;
    private static final int EVERY = 10;
    private static final URI SOURCE = URI.create("https://example.org/statement");
    private static final ParseOptions OPTIONS = ParseOptions.builder()
            .referenceDate(LocalDate.of(2025, 3, 18))
            .explain(true)
            .lexicon(Lexicon.ofRows("PERSON\tسالم الكثيري\tSalem al-Kathiri\nARMED_GROUP\tحركة الفجر\tDawn Movement"))
            .build();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** All begin at once, each with another text, so that different texts are read and written at the same time. */
    @Test
    void many_threads_get_what_one_gets() throws Exception {
        List<String> texts = new ArrayList<>();
        List<TestText> all = TestText.readAll();
        for (int i = 0; i < all.size(); i += EVERY) {
            texts.add(all.get(i).text());
        }
        List<String> expected = texts.stream().map(ConcurrencyTest::everything).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * texts.size() / THREADS;
            tasks.add(() -> {
                start.await(60, TimeUnit.SECONDS);
                for (int i = 0; i < texts.size(); i++) {
                    int at = (first + i) % texts.size();
                    assertThat(everything(texts.get(at))).isEqualTo(expected.get(at));
                }
                return texts.size();
            });
        }
        for (Future<Integer> result : threads.invokeAll(tasks)) {
            assertThat(result.get()).isEqualTo(texts.size());
        }
    }

    /** All that the library makes of a text. */
    private static String everything(String text) {
        Statement statement = StatementParser.parse(text, OPTIONS);
        String json = StatementJson.write(statement);
        List<String> parts = new ArrayList<>(List.of(
                json,
                StatementJson.read(json).toString(),
                StatementHtml.render(statement),
                StatementBrat.write(statement),
                StatementPlover.write(statement),
                StatementWebAnnotation.write(statement, SOURCE)));
        for (Event event : statement.events()) {
            parts.add(event.summary(Locale.ENGLISH));
            parts.add(event.summary(Locale.forLanguageTag("ar")));
        }
        return String.join("\n", parts);
    }

    /**
     * An application that is taken off a server leaves nothing behind in the server's threads: what they keep would hold
     * its class loader, and by it all its lexicons. Of the last one something of the JDK may still know.
     */
    @Test
    void threads_that_outlive_an_application_do_not_hold_it() throws Exception {
        List<WeakReference<ClassLoader>> applications = List.of(runOnce(), runOnce());
        runOnce();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (applications.stream().anyMatch(one -> one.get() != null) && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(applications).extracting(WeakReference::get).containsOnlyNulls();
    }

    /** Loads the library once more, parses and writes in every thread, and lets go of it. */
    private WeakReference<ClassLoader> runOnce() throws Exception {
        try (URLClassLoader application = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            String text = "أجرى الرئيس الروسي أمس مكالمة مع ترامب، وتعهدا بتبادل 175 أسيرا خلال ثلاثين يوما.";
            Callable<Object> use = () -> {
                Object statement = application
                        .loadClass(StatementParser.class.getName())
                        .getMethod("parse", String.class)
                        .invoke(null, text);
                for (Class<?> writer : List.of(StatementJson.class, StatementBrat.class)) {
                    application
                            .loadClass(writer.getName())
                            .getMethod("write", statement.getClass())
                            .invoke(null, statement);
                }
                return application
                        .loadClass(StatementHtml.class.getName())
                        .getMethod("render", statement.getClass())
                        .invoke(null, statement);
            };
            List<Callable<Object>> uses = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                uses.add(use);
            }
            for (Future<Object> page : threads.invokeAll(uses)) {
                assertThat(page.get().toString()).contains("أجرى");
            }
            return new WeakReference<>(application);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
