package org.aidboard.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What walks through the pages share: the running application, a browser each, and a console without complaints. */
@ExtendWith(SeedsOnScreen.class)
abstract class Walk {

    private Browser browser;

    @BeforeEach
    final void open() {
        browser = Browser.launch();
    }

    @AfterEach
    final void close() {
        browser.close();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Where a place of the application is found: {@code at("/figures")}. */
    static String at(String place) {
        return SeedsOnScreen.address() + place;
    }

    /** A page of a wide screen, light and English. */
    Page desk() {
        return desk(ColorScheme.LIGHT, "en-GB");
    }

    /** A page of a screen as wide and high. */
    Page page(int width, int height, ColorScheme scheme) {
        return browser.page(width, height, scheme, "en-GB");
    }

    /** A page of a wide screen. */
    Page desk(ColorScheme scheme, String language) {
        return browser.page(1440, 900, scheme, language);
    }

    /** A page as wide as a phone. */
    Page phone(ColorScheme scheme, String language) {
        return browser.page(390, 800, scheme, language);
    }

    /** That a page is as wide as its window, so that nobody has to push it aside to read. */
    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling at %s", page.url())
                .isEqualTo(true);
    }
}
