package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartTester;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One chart alone, for the pages of others. */
class EmbedViewTest extends ViewTest {

    @Test
    void showsOneChartOfTheComparisonWithItsSourceAndNothingToPress() {
        go("embed", "theme=AID&unit=EUR&card=aid-eur-pledge&lang=en");
        assertThat($(Chart.class).all())
                .singleElement()
                .extracting(chart -> new ChartTester<>(chart).getSeriesValues(0).getFirst())
                .isEqualTo(new BigDecimal("35000000"));
        assertThat(words(page()))
                .contains(
                        "Aid in Euro (EUR), pledge", "Source: The Example Post. Read by Aidboard,", "Open in Aidboard");
        assertThat($(NativeButton.class).all()).isEmpty();
        assertThat($(Anchor.class).all()).singleElement().satisfies(way -> {
            assertThat(way.getHref())
                    .startsWith("compare?")
                    .contains("lang=en", "theme=AID", "unit=EUR")
                    .doesNotContain("card=");
            assertThat(way.getElement().getAttribute("target")).isEqualTo("_blank");
        });
    }

    @Test
    void obeysTheSameParametersAsTheComparison() {
        go("embed", "theme=GDP_SHARE&chart=targets");
        assertThat(words(page())).contains("targets and what was reached");
        go("embed", "measure=MILESTONE");
        assertThat(words(page())).contains("Milestones");
        go("embed", "theme=AID&currency=USD&card=aid-usd-disbursement");
        assertThat(words(page())).contains("Aid in US Dollar (USD), disbursement");
    }

    @Test
    void showsAChartOfTheOverview() {
        go("embed/overview", "card=aid-usd");
        assertThat(words(page())).contains("Aid amounts by year, in US Dollar");
        assertThat($(Chart.class).all()).hasSize(1);
        assertThat($(Anchor.class).all().getFirst().getHref()).isEqualTo(".");
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        go("embed", "theme=CYBER");
        assertThat(words(page())).contains("There is nothing to show here.", "Open in Aidboard");
        go("embed", "chart=pie");
        assertThat(words(page())).contains("There is nothing to show here.");
        go("embed/overview", "card=moon");
        assertThat(words(page())).contains("There is nothing to show here.");
    }

    @Test
    void theDialogHasTheReadyLine() {
        go("compare", "theme=AID&provider=NO&currency=USD&years=published");
        assertThat(line("aid-usd-pledge-download"))
                .startsWith("<iframe src=\"http")
                .contains("/embed?", "&amp;theme=AID", "&amp;currency=USD", "&amp;years=published")
                .contains("&amp;card=aid-usd-pledge&amp;lang=en\"", "title=\"Aid in US Dollar (USD), pledge\"");
    }

    @Test
    void theDialogOfTheOverviewHasItTooAndSaysWhoMayShowIt() {
        go("", "");
        assertThat(line("aid-eur-download")).contains("/embed/overview?card=aid-eur&amp;lang=en\"");
        assertThat(words($(Dialog.class).id("download-dialog"))).contains("No other site may show it yet.");
    }

    @Test
    void speaksLithuanian() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("lt"));
        go("embed", "theme=AID&unit=EUR");
        assertThat(words(page())).contains("Šaltinis: The Example Post", "Atverti „Aidboard“");
    }

    private String line(String button) {
        test($(NativeButton.class).id(button)).click();
        return all($(Dialog.class).id("download-dialog"))
                .filter(Pre.class::isInstance)
                .map(Pre.class::cast)
                .filter(code ->
                        code.getId().filter("download-line-iframe"::equals).isPresent())
                .map(Pre::getText)
                .findFirst()
                .orElseThrow();
    }

    private static void go(String place, String query) {
        UI.getCurrent().navigate(place, QueryParameters.fromString(query));
    }
}
