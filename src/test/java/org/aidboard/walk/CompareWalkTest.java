package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The comparison as a person uses it: three looks at one selection, years by hand and by keyboard, a link that restores. */
class CompareWalkTest extends Walk {

    @Test
    void switchesBetweenThreeLooksAndLosesNothing() {
        var page = desk();
        page.navigate(at("/compare?theme=AID"));
        assertThat(page.locator(".highcharts-point").first()).isVisible();

        page.locator("#look-table").click();
        assertThat(page.locator("#pivot")).containsText("nearly €80 million");
        assertThat(page).hasURL(Pattern.compile("theme=AID.*tab=table|tab=table.*theme=AID"));

        page.locator("#look-sources").click();
        assertThat(page.locator("#source-count")).containsText("document");
        assertThat(page).hasURL(Pattern.compile("tab=sources"));

        page.goBack();
        assertThat(page.locator("#pivot")).isVisible();
    }

    @Test
    void leadsFromACellToItsSentence() {
        var page = desk();
        page.navigate(at("/compare?theme=AID&tab=table"));

        page.locator("#pivot >> text=nearly €80 million").first().click();

        assertThat(page.locator("#evidence .passage mark")).hasText("nearly €80 million");
    }

    @Test
    void choosesYearsByKeyboard() {
        var page = desk();
        page.navigate(at("/compare?tab=table"));
        var first = page.locator("#year-range input").first();
        assertThat(first).hasValue(Pattern.compile("\\d{4}"));
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
        var page = desk();
        page.navigate(at("/compare?yearFrom=2020&yearTo=2023"));
        var first = page.locator("#year-range input").first();

        first.press("End");

        assertThat(first).hasValue("2023");
        assertThat(page).hasURL(Pattern.compile("yearFrom=2023"));
    }

    @Test
    void aLinkRestoresTheView() {
        var page = desk();
        page.navigate(at("/compare"));
        page.locator("#look-table").click();
        page.locator("#row-choice >> text=Theme").click();
        assertThat(page).hasURL(Pattern.compile("rows="));
        page.locator("#party-LT").check();
        assertThat(page).hasURL(Pattern.compile("provider=LT"));
        var said = page.locator("#pivot").textContent();

        var other = desk(ColorScheme.DARK, "en-GB");
        other.navigate(page.url());
        assertThat(other.locator("#pivot")).hasText(said);
        assertThat(other.locator("#party-LT")).isChecked();
    }

    @Test
    void everyKindOfChartIsDrawn() {
        var page = desk();
        for (var form : List.of("auto", "columns", "stacked", "lines", "change", "targets")) {
            page.navigate(at("/compare?chart=" + form));
            assertThat(page.locator("vaadin-chart").first()).isVisible();
            assertThat(page.locator(".highcharts-point").first()).isAttached();
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        var phone = phone(ColorScheme.LIGHT, "en-GB");
        for (var look : List.of("chart", "table", "sources")) {
            phone.navigate(at("/compare?tab=" + look));
            assertThat(phone.locator("#look")).isVisible();
            assertFits(phone);
        }
    }
}
