package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison as a person uses it: three looks at one selection, years by hand and by keyboard, a link that restores. */
class CompareWalkTest {

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
    void switchesBetweenThreeLooksAndLosesNothing() {
        page.navigate(application.address() + "/compare?theme=AID");
        assertThat(page.locator(".highcharts-point").first()).isVisible();

        page.locator("#look-table").click();
        assertThat(page.locator("#pivot")).containsText("nearly €80 million");
        assertThat(page).hasURL(Pattern.compile("theme=AID.*tab=table|tab=table.*theme=AID"));

        page.locator("#look-sources").click();
        assertThat(page.locator("#source-count")).containsText("document");

        page.goBack();
        assertThat(page.locator("#pivot")).isVisible();
    }

    @Test
    void leadsFromACellToItsSentence() {
        page.navigate(application.address() + "/compare?theme=AID&tab=table");

        page.locator("#pivot >> text=nearly €80 million").first().click();

        assertThat(page.locator("#evidence .passage mark")).hasText("nearly €80 million");
    }

    @Test
    void choosesYearsByKeyboard() {
        page.navigate(application.address() + "/compare?tab=table");
        var first = page.locator("#year-range input").first();
        var start = Integer.parseInt(first.inputValue());

        first.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("PageUp");
        assertThat(page).hasURL(Pattern.compile("yearFrom=" + (start + 11)));

        page.locator("#year-range input").first().press("Home");
        assertThat(page).not().hasURL(Pattern.compile("yearFrom="));
    }

    @Test
    void neitherThumbPassesTheOther() {
        page.navigate(application.address() + "/compare?yearFrom=2020&yearTo=2023");
        var first = page.locator("#year-range input").first();

        first.press("End");

        assertThat(first).hasValue("2023");
        assertThat(page).hasURL(Pattern.compile("yearFrom=2023"));
    }

    @Test
    void aLinkRestoresTheView() {
        page.navigate(application.address() + "/compare");
        page.locator("#look-table").click();
        page.locator("#row-choice >> text=Theme").click();
        assertThat(page).hasURL(Pattern.compile("rows="));
        page.locator("#party-LT").check();
        assertThat(page).hasURL(Pattern.compile("provider=LT"));
        var said = page.locator("#pivot").textContent();

        var other = browser.page(1440, 900, ColorScheme.DARK);
        other.navigate(page.url());
        assertThat(other.locator("#pivot")).hasText(said);
        assertThat(other.locator("#party-LT")).isChecked();
    }

    @Test
    void everyKindOfChartIsDrawn() {
        for (var form : List.of("auto", "columns", "stacked", "lines", "change", "targets")) {
            page.navigate(application.address() + "/compare?chart=" + form);
            assertThat(page.locator("vaadin-chart").first()).isVisible();
            assertThat(page.locator(".highcharts-point").first()).isAttached();
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        var phone = browser.page(390, 800, ColorScheme.LIGHT);
        for (var look : List.of("chart", "table", "sources")) {
            phone.navigate(application.address() + "/compare?tab=" + look);
            assertThat(phone.locator("#look")).isVisible();
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling in the look %s", look)
                    .isEqualTo(true);
        }
    }
}
