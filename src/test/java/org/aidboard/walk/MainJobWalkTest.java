package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The main job as a person does it: from a point on a chart to the sentence, to the document, to a spreadsheet. */
class MainJobWalkTest extends Walk {

    @Test
    void leadsFromAPointToItsSentenceAndToTheDocument() {
        var page = desk();
        page.navigate(at("/"));
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
        var page = desk();
        page.navigate(at("/"));
        page.locator("#aid-eur .highcharts-point").first().click();
        assertThat(page.locator("#evidence-title")).isVisible();
        var said = page.locator("#evidence-title").textContent();

        var other = phone(ColorScheme.DARK, "en-GB");
        other.navigate(page.url());
        assertThat(other.locator("#evidence-title")).hasText(said);
        assertThat(other.locator("#evidence-title")).isFocused();
        other.keyboard().press("Escape");
        assertThat(other.locator("#evidence")).isHidden();
    }

    @Test
    void filtersAndTakesAlongJustWhatIsShown() throws IOException {
        var page = desk();
        page.navigate(at("/figures"));
        assertThat(page.locator("#figure-count")).containsText(Pattern.compile("^\\d+ figures$"));
        page.locator("#filter-words input").fill("artillery");
        assertThat(page.locator("#figure-count")).containsText("2 figures of");
        assertThat(page).hasURL(Pattern.compile("[?&]q=artillery"));

        page.locator("#figures-download").click();
        var shown = download(page, "#download-csv");
        assertThat(shown).hasSize(2).allSatisfy(row -> {
            assertThat(row.getField("sentence")).contains("Artillery").contains(row.getField("quote"));
            assertThat(row.getField("document")).isNotBlank();
        });
        page.locator("#download-which").getByText("All:").click();
        assertThat(page.locator("#download-csv")).hasAttribute("href", "api/figures.csv");
        assertThat(download(page, "#download-csv")).hasSizeGreaterThan(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("#figures-download")).isFocused();
    }

    @Test
    void savesAChartAsAPictureThatStandsForItself() throws IOException {
        var dark = desk(ColorScheme.DARK, "en-GB");
        dark.navigate(at("/"));
        dark.locator("#aid-eur .highcharts-point").first().waitFor();
        dark.locator("#aid-eur-download").click();
        var svg = Files.readString(
                dark.waitForDownload(() -> dark.locator("#download-svg").click())
                        .path());
        assertThat(svg)
                .contains("Aid amounts by year", "Source: ", at("/"), "#ffffff")
                .doesNotContain("class=", "var(--");
        var png = dark.waitForDownload(() -> dark.locator("#download-png").click());
        assertThat(png.suggestedFilename())
                .startsWith("aidboard-figures-theme-AID")
                .endsWith(".png");
        assertThat(ImageIO.read(png.path().toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void everyPlaceFitsAPhone() {
        var phone = phone(ColorScheme.LIGHT, "en-GB");
        for (var place : List.of("/", "/compare", "/figures", "/documents")) {
            phone.navigate(at(place));
            assertThat(phone.locator("main h1, #main h1").first()).isVisible();
            assertFits(phone);
        }
    }

    private List<NamedCsvRecord> download(Page page, String link) throws IOException {
        var file = page.waitForDownload(() -> page.locator(link).click()).path();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
            return reader.stream().toList();
        }
    }
}
