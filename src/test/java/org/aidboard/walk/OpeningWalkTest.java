package org.aidboard.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningWalkTest {

    @Test
    void opensWithoutAComplaint(@TempDir Path data) throws Exception {
        try (var application = RunningApplication.start(data);
                var browser = Browser.launch()) {
            var page = browser.page(1440, 900, ColorScheme.LIGHT);
            page.navigate(application.address());
            PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("Aidboard"));
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
