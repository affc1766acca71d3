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

/** The main job once more, in Lithuanian, and from one language to the other. */
class LithuanianWalkTest {

    @TempDir
    private static Path data;

    private static RunningApplication application;

    private Browser browser;

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
    }

    @AfterEach
    void close() {
        browser.close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLithuanianBrowserGetsLithuanianAroundEnglishSentences() {
        Page page = browser.page(1440, 900, ColorScheme.LIGHT, "lt-LT");
        page.navigate(application.address());
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
        Page page = browser.page(1440, 900, ColorScheme.LIGHT, "en-GB");
        page.navigate(application.address() + "/figures?status=PLEDGE");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("#language-lt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "lt");
        assertThat(page.locator("#figure-count")).containsText(Pattern.compile("rodikl\\S+ iš"));
        assertThat(page).hasURL(Pattern.compile("/figures\\?status=PLEDGE$"));

        page.navigate(application.address() + "/documents");
        assertThat(page.locator("h1").first()).hasText("Dokumentai");
        page.navigate(application.address() + "/documents?lang=en");
        assertThat(page.locator("h1").first()).hasText("Documents");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("#language-lt").click();
        assertThat(page.locator("h1").first()).hasText("Dokumentai");
        assertThat(page).hasURL(Pattern.compile("/documents$"));
    }

    @Test
    void everyPlaceFitsAPhoneInLithuanian() {
        Page phone = browser.page(390, 800, ColorScheme.DARK, "lt");
        for (var place : List.of("/", "/compare", "/figures", "/documents")) {
            phone.navigate(application.address() + place);
            assertThat(phone.locator("#main h1").first()).isVisible();
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling at %s", place)
                    .isEqualTo(true);
        }
    }
}
