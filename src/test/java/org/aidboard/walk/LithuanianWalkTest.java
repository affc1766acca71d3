package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job once more, in Lithuanian, and from one language to the other. */
class LithuanianWalkTest extends Walk {

    @Test
    void aLithuanianBrowserGetsLithuanianAroundEnglishSentences() {
        var page = desk(ColorScheme.LIGHT, "lt-LT");
        page.navigate(at("/"));
        assertThat(page.locator("html")).hasAttribute("lang", "lt");
        assertThat(page.locator("#coverage")).containsText("5 dokumentai");
        assertThat(page).hasTitle("Apžvalga · Aidboard");

        page.locator("#aid-eur .highcharts-point").first().click();
        assertThat(page.locator("#evidence-title")).hasText("beveik 80 mln. EUR");
        assertThat(page.locator("#evidence .passage[lang=en] mark")).hasText("nearly €80 million");

        page.locator("#evidence-full-text").click();
        assertThat(page.locator(".marked-text[lang=en] mark.current")).hasText("nearly €80 million");
        assertThat(page.locator(".place-header")).containsText("Visi dokumentai");
    }

    @Test
    void aChosenLanguageStaysAndTheAddressWins() {
        var page = desk();
        page.navigate(at("/figures?status=PLEDGE"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("#language-lt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "lt");
        assertThat(page.locator("#figure-count")).containsText(Pattern.compile("rodikl\\S+ iš"));
        assertThat(page).hasURL(Pattern.compile("/figures\\?status=PLEDGE$"));

        page.navigate(at("/documents"));
        assertThat(page.locator("h1").first()).hasText("Dokumentai");
        page.navigate(at("/documents?lang=en"));
        assertThat(page.locator("h1").first()).hasText("Documents");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("#language-lt").click();
        assertThat(page.locator("h1").first()).hasText("Dokumentai");
        assertThat(page).hasURL(Pattern.compile("/documents$"));
    }

    @Test
    void everyPlaceFitsAPhoneInLithuanian() {
        var phone = phone(ColorScheme.DARK, "lt");
        for (var place : List.of("/", "/compare", "/figures", "/documents")) {
            phone.navigate(at(place));
            assertThat(phone.locator("#main h1").first()).isVisible();
            assertFits(phone);
        }
    }
}
