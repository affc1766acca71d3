package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a person does it: from a point on a chart to the sentence, to the document, to a spreadsheet. */
class MainJobWalkTest {

    @TempDir
    private static Path data;

    private static RunningApplication application;

    private Browser browser;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        application = RunningApplication.start(data);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void open() {
        browser = Browser.launch();
        page = browser.page(1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        browser.close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsFromAPointToItsSentenceAndToTheDocument() {
        page.navigate(application.address());
        assertThat(page.locator("#coverage")).containsText("5 documents");

        page.locator("#aid-eur .highcharts-point").first().click();
        var sentence = page.locator("#evidence .passage mark");
        assertThat(sentence).hasText("nearly €80 million");
        assertThat(page).hasURL(Pattern.compile("[?&]figure=[0-9a-f]{12}-\\d+-\\d+"));

        page.locator("#evidence-full-text").click();
        assertThat(page).hasURL(Pattern.compile("/documents/[0-9a-f]{12}\\?figure="));
        var mark = page.locator(".marked-text mark.current");
        assertThat(mark).hasText("nearly €80 million");
        assertThat(mark).isInViewport();
    }

    @Test
    void anAddressRestoresWhatWasOnTheScreen() {
        page.navigate(application.address());
        page.locator("#aid-eur .highcharts-point").first().click();
        assertThat(page.locator("#evidence-title")).isVisible();
        var said = page.locator("#evidence-title").textContent();

        var other = browser.page(390, 800, ColorScheme.DARK);
        other.navigate(page.url());
        assertThat(other.locator("#evidence-title")).hasText(said);
        assertThat(other.locator("#evidence-title")).isFocused();
        other.keyboard().press("Escape");
        assertThat(other.locator("#evidence")).isHidden();
    }

    @Test
    void filtersAndTakesAlongJustWhatIsShown() throws IOException {
        page.navigate(application.address() + "/figures");
        assertThat(page.locator("#figure-count")).containsText(Pattern.compile("^\\d+ figures$"));
        page.locator("#filter-words input").fill("artillery");
        assertThat(page.locator("#figure-count")).containsText("2 figures of");
        assertThat(page).hasURL(Pattern.compile("[?&]q=artillery"));

        page.locator("#figures-download").click();
        var shown = download("#download-csv");
        assertThat(shown).hasSize(2).allSatisfy(row -> {
            assertThat(row.getField("sentence")).contains("Artillery").contains(row.getField("quote"));
            assertThat(row.getField("document")).isNotBlank();
        });
        page.locator("#download-which").getByText("All:").click();
        assertThat(page.locator("#download-csv")).hasAttribute("href", "api/figures.csv");
        assertThat(download("#download-csv")).hasSizeGreaterThan(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("#figures-download")).isFocused();
    }

    @Test
    void savesAChartAsAPictureThatStandsForItself() throws IOException {
        var dark = browser.page(1440, 900, ColorScheme.DARK);
        dark.navigate(application.address());
        dark.locator("#aid-eur .highcharts-point").first().waitFor();
        dark.locator("#aid-eur-download").click();
        var svg = Files.readString(
                dark.waitForDownload(() -> dark.locator("#download-svg").click())
                        .path());
        assertThat(svg)
                .contains("Aid amounts by year", "Source: ", application.address(), "#ffffff")
                .doesNotContain("class=", "var(--");
        var png = dark.waitForDownload(() -> dark.locator("#download-png").click());
        assertThat(png.suggestedFilename())
                .startsWith("aidboard-figures-theme-AID")
                .endsWith(".png");
        assertThat(ImageIO.read(png.path().toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void everyPlaceFitsAPhone() {
        var phone = browser.page(390, 800, ColorScheme.LIGHT);
        for (var place : List.of("/", "/compare", "/figures", "/documents")) {
            phone.navigate(application.address() + place);
            assertThat(phone.locator("main h1, #main h1").first()).isVisible();
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling at %s", place)
                    .isEqualTo(true);
        }
    }

    private List<NamedCsvRecord> download(String link) throws IOException {
        var file = page.waitForDownload(() -> page.locator(link).click()).path();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
            return reader.stream().toList();
        }
    }
}
