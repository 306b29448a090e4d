package dev.bayan.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayan.ParseOptions;
import dev.bayan.StatementParser;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The page in a headless Chromium, as a reader uses it; skipped where the build finds no Chromium with its driver. */
class StatementPageTest {
    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static String page;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> chromium = installed("bayan.chromium");
        Optional<Path> driver = installed("bayan.chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            return;
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        String text = Files.readString(Path.of("seeds/kremlin-readout.txt"));
        Path file = folder.resolve("page.html");
        Files.writeString(
                file,
                StatementHtml.render(StatementParser.parse(
                        text,
                        ParseOptions.builder()
                                .referenceDate(LocalDate.of(2025, 3, 18))
                                .explain(true)
                                .build())));
        page = file.toUri().toString();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        Assumptions.assumeTrue(browser != null, "no Chromium with its driver: the page is not tested");
        browser.manage().window().setSize(new Dimension(1400, 1000));
        browser.get(page);
    }

    @Test
    void buttons_and_keys_step_through_the_events_and_round() {
        int events = all(".event").size();
        click("#next");
        assertThat(here()).isEqualTo("s1e1");
        click("#next");
        assertThat(here()).isEqualTo("s1e2");
        assertThat(one("#told").getDomProperty("textContent")).isNotBlank();
        keys("p");
        assertThat(here()).isEqualTo("s1e1");
        keys("p");
        assertThat(here()).isEqualTo("s1e" + events);
        keys("n");
        assertThat(here()).isEqualTo("s1e1");
        keys(Keys.ESCAPE);
        assertThat(all(".here")).isEmpty();
    }

    @Test
    void a_switch_of_the_legend_hides_a_type_and_steps_leave_it_out() {
        click("#legend input[value=commitment]");
        assertThat(all(".event.commitment")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        assertThat(all("a.no.commitment")).noneMatch(WebElement::isDisplayed);
        for (int i = 0; i < 3; i++) {
            click("#next");
            assertThat(one(".event.here").getDomAttribute("class")).doesNotContain("commitment");
        }
        click("#legend input[value=commitment]");
        assertThat(all(".event.commitment")).allMatch(WebElement::isDisplayed);
    }

    @Test
    void hovering_or_focusing_a_field_lights_up_its_words() {
        WebElement value = one(".event .v");
        String from = value.getDomAttribute("data-from");
        String to = value.getDomAttribute("data-to");
        new Actions(browser).moveToElement(value).perform();
        assertThat(all(".t.lit")).isNotEmpty();
        assertThat(all(".t.lit").get(0).getDomAttribute("data-s")).isEqualTo(from);
        assertThat(all(".t.lit").get(all(".t.lit").size() - 1).getDomAttribute("data-t"))
                .isEqualTo(to);
        new Actions(browser).moveToElement(one("h2")).perform();
        assertThat(all(".t.lit")).isEmpty();
        run("arguments[0].focus()", value);
        assertThat(all(".t.lit")).isNotEmpty();
    }

    @Test
    void a_click_on_a_mention_goes_to_its_event() {
        click("a.no.ceasefire");
        assertThat(one(".event.here").getDomAttribute("class")).contains("ceasefire");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo(here());
    }

    @Test
    void the_interface_speaks_arabic_and_english() {
        assertThat(one("#next").getText()).startsWith("Next");
        click("#language");
        assertThat(one("#next").getText()).startsWith("التالي");
        assertThat(one("html").getDomAttribute("lang")).isEqualTo("ar");
        assertThat(one("html").getDomAttribute("dir")).isEqualTo("rtl");
        click("#language");
        assertThat(one("#next").getText()).startsWith("Next");
    }

    @Test
    void all_can_be_reached_by_the_tab_key_and_has_a_name() {
        Set<String> reached = new HashSet<>();
        int stops = all("button, input, a, [tabindex], summary").size();
        for (int i = 0; i < stops; i++) {
            keys(Keys.TAB);
            reached.add(String.valueOf(browser.switchTo().activeElement().getDomAttribute("id")));
        }
        assertThat(reached)
                .contains("previous", "next", "language")
                .containsAll(
                        all(".event").stream().map(e -> e.getDomAttribute("id")).toList());
        assertThat(all("button, input, a.no"))
                .allMatch(e -> !e.getAccessibleName().isBlank());
    }

    @Test
    void the_text_runs_from_right_to_left_and_fits_narrow_windows() {
        assertThat(one(".text").getCssValue("direction")).isEqualTo("rtl");
        browser.manage().window().setSize(new Dimension(500, 900));
        assertThat(run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void dark_and_light_can_be_told_apart_from_the_paper() {
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String css : List.of("header label.call", ".event.ceasefire dt", "a.no.commitment")) {
                assertThat(contrast(one(css))).as(css + ", " + scheme).isGreaterThanOrEqualTo(4.5);
            }
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void nothing_is_loaded_and_nothing_goes_wrong() {
        assertThat(run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    /** Looks at the page as it is painted: it has the colours of all four types and is no blank sheet. */
    @Test
    void a_screenshot_shows_the_marks() throws Exception {
        Path png = Files.createDirectories(Path.of("target", "screenshots")).resolve("statement.png");
        click("#next");
        Files.write(png, browser.getScreenshotAs(OutputType.BYTES));
        BufferedImage image = ImageIO.read(png.toFile());
        long blue = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                blue += (image.getRGB(x, y) & 0xFFFFFF) == 0x0b62a8 ? 1 : 0;
            }
        }
        assertThat(blue).isGreaterThan(500);
    }

    // ------------------------------------------------------------ the browser

    private static Optional<Path> installed(String property) {
        String path = System.getProperty(property, "");
        return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)).filter(Files::isExecutable);
    }

    private static WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private static List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    private static void click(String css) {
        one(css).click();
    }

    private static void keys(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) browser).executeScript(script, arguments);
    }

    private static String here() {
        return one(".event.here").getDomAttribute("id");
    }

    /** The contrast of an element's text with what it stands on, by the formula of WCAG 2. */
    private static double contrast(WebElement element) {
        return ((Number) run("""
                const parts = c => c.match(/[\\d.]+/g).map(Number);
                const light = c => { const [r, g, b] = parts(c).slice(0, 3).map(v => v / 255)
                    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
                let e = arguments[0], ink = getComputedStyle(e).color;
                while (parts(getComputedStyle(e).backgroundColor)[3] === 0) e = e.parentElement;
                const [a, b] = [light(ink), light(getComputedStyle(e).backgroundColor)].sort((x, y) => y - x);
                return (a + .05) / (b + .05);
                """, element)).doubleValue();
    }
}
