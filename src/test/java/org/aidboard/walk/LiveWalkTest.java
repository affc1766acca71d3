package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers over one database: what one commits comes to the pages that the other has open. */
class LiveWalkTest {

    @TempDir
    private Path one;

    @TempDir
    private Path other;

    @Test
    void whatAnotherServerCommitsComesToOpenPages() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                RunningApplication server = start(database, one, "");
                Browser browser = Browser.launch()) {
            Page overview = browser.page(1440, 900, ColorScheme.LIGHT, "en-GB");
            overview.navigate(server.address() + "/");
            assertThat(overview.locator(".empty-note")).containsText("No figures yet.");
            Page figures = browser.page(1440, 900, ColorScheme.LIGHT, "en-GB");
            figures.navigate(server.address() + "/figures");
            figures.locator("#filter-words input").focus();
            assertThat(figures.locator("#figure-count")).hasText("0 figures");

            try (RunningApplication writing = start(database, other, "seeds")) {
                assertThat(overview.locator("#aid-eur")).isVisible();
                assertThat(overview.locator("#coverage")).containsText("5 documents");
                assertThat(figures.locator("#figure-grid .evidence-link").first())
                        .isVisible();
                assertThat(figures.locator("#filter-words input")).isFocused();
                assertThat(writing.address()).isNotEqualTo(server.address());
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static RunningApplication start(EmbeddedPostgres database, Path data, String seeds) throws Exception {
        return RunningApplication.start(
                data,
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--aidboard.seeds=" + seeds);
    }
}
