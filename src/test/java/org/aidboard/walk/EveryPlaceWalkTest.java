package org.aidboard.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place on a wide screen, a tablet and a phone, light and dark: it fits its window, axe-core finds nothing that keeps
 * people out, the console is clean, and a picture of it is kept in {@code target/screens} for whoever wants to look.
 */
class EveryPlaceWalkTest extends Walk {

    /** Where axe-core looks: there everything is on the page that narrower screens fold away. */
    private static final int DESK = 1440;

    /** A place with the sign that it is there. */
    private record Place(String name, String address, String sign) {}

    record Screen(int width, int height, ColorScheme scheme) {
        @Override
        public String toString() {
            return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the platform itself puts beside the page, empty while the connection holds. */
    private static final String PLATFORM = "vaadin-connection-indicator";

    private static final List<Place> PLACES = List.of(
            new Place("overview", "/", ".highcharts-point"),
            new Place("compare-chart", "/compare", ".highcharts-point"),
            new Place("compare-table", "/compare?tab=table", "#pivot"),
            new Place("compare-sources", "/compare?tab=sources", "#source-count"),
            new Place("figures", "/figures", "#figure-count"),
            new Place("documents", "/documents", "main h1"));

    /** The same places in other states, looked at where there is room for all of it. */
    private static final List<Place> STATES = List.of(
            new Place("compare-euros", "/compare?theme=AID&currency=EUR", ".highcharts-point"),
            new Place("compare-empty", "/compare?q=nowhere-said", "main h1"),
            new Place("figures-empty", "/figures?q=nowhere-said", "#figure-count"),
            new Place("missing", "/nothing-here", "main h1"));

    static List<Screen> screens() {
        List<Screen> all = new ArrayList<>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            all.add(new Screen(DESK, 900, scheme));
            all.add(new Screen(1024, 768, scheme));
            all.add(new Screen(390, 800, scheme));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fitsAndKeepsNobodyOut(Screen screen) {
        var barriers = new ArrayList<String>();
        var page = page(screen.width(), screen.height(), screen.scheme());
        var places = new ArrayList<>(PLACES);
        if (screen.width() == DESK) {
            places.addAll(STATES);
        }
        for (var place : places) {
            page.navigate(at(place.address()));
            assertThat(page.locator(place.sign()).first()).isVisible();
            look(page, place.name(), screen, barriers);
        }
        page.navigate(at("/"));
        page.locator("#key-numbers a, #key-numbers button").first().click();
        assertThat(page.locator("#evidence .passage mark")).isVisible();
        look(page, "evidence", screen, barriers);
        page.locator("#evidence-full-text").click();
        assertThat(page.locator(".marked-text mark.current")).isVisible();
        look(page, "document", screen, barriers);
        assertThat(barriers).isEmpty();
    }

    private static void look(Page page, String name, Screen screen, List<String> barriers) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + "-" + screen + ".png"))
                .setFullPage(true));
        assertFits(page);
        if (screen.width() != DESK) {
            return;
        }
        for (var rule : new AxeBuilder(page).exclude(PLATFORM).analyze().getViolations()) {
            for (var node : rule.getNodes()) {
                barriers.add(name + ": " + rule.getId() + ", " + rule.getHelp() + ": " + node.getHtml());
            }
        }
    }
}
