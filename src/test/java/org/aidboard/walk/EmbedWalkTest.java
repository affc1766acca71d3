package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart in a frame of another site: browsers take 127.0.0.1 for another one than localhost. */
class EmbedWalkTest {

    @TempDir
    private static Path data;

    private static HttpServer news;
    private static RunningApplication application;

    @BeforeAll
    static void start() throws Exception {
        news = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        news.createContext("/", exchange -> {
            byte[] page = "<!doctype html><title>News</title><iframe width=900 height=600 src='%s'></iframe>"
                    .formatted(application.address() + exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        news.start();
        application = RunningApplication.start(data, "--aidboard.embed.sites=" + site());
    }

    @AfterAll
    static void stop() {
        application.close();
        news.stop(0);
    }

    @Test
    void standsInAFrameOfANamedSiteAndLeadsToTheFullView() {
        try (Browser browser = Browser.launch()) {
            Page page = browser.page(1024, 768, ColorScheme.LIGHT, "en-GB");
            page.navigate(site() + "/embed?theme=AID&unit=EUR&card=aid-eur-disbursement&lang=en");
            var frame = page.frameLocator("iframe");
            assertThat(frame.locator("h2")).hasText("Aid in Euro (EUR), disbursement");
            assertThat(frame.locator("footer")).containsText("Source: ");
            assertThat(frame.locator("nav")).hasCount(0);
            Page full = page.context()
                    .waitForPage(
                            () -> frame.locator(".highcharts-point").first().click());
            assertThat(full).hasURL(Pattern.compile("/compare\\?.*figure="));
            assertThat(full.locator("#evidence .passage mark")).hasText("nearly €80 million");
            assertThat(page.context().cookies())
                    .anySatisfy(cookie -> assertThat(cookie.name).isEqualTo("JSESSIONID"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void nothingElseStandsInAFrame() throws IOException {
        try (Browser browser = Browser.launch()) {
            Page page = browser.page(1024, 768, ColorScheme.LIGHT, "en-GB");
            page.navigate(site() + "/compare");
            page.waitForCondition(() -> !browser.complaints().isEmpty());
            assertThat(browser.complaints().toString()).contains("frame-ancestors");
        }
    }

    private static String site() {
        return "http://127.0.0.1:" + news.getAddress().getPort();
    }
}
