package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Selection;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.ChartCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What only shows where there is more than one document, and more of everything than a page has room for. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:several;DB_CLOSE_DELAY=-1",
            "aidboard.seeds=",
            "aidboard.data=target/several"
        })
class SeveralDocumentsViewTest extends ViewTest {

    private static final List<Example> OTHERS = List.of(
            new Example("Spent", "The Other Post", LocalDate.of(2024, 5, 2))
                    .with("a fifth", Theme.GDP_SHARE, Measure.PERCENT, "0.2 % of GDP", Status.OBSERVATION, 2019)
                    .with("a hundred dollars", Theme.AID, Measure.MONEY, "100 USD", Status.DISBURSEMENT, 2019)
                    .with("ten pounds", Theme.AID, Measure.MONEY, "10 GBP", Status.DISBURSEMENT, 2019)
                    .with("five pounds", Theme.AID, Measure.MONEY, "5 GBP", Status.DISBURSEMENT, null),
            new Example("Long ago", "The Example Post", LocalDate.of(2019, 5, 2))
                    .with("a well", Theme.RECONSTRUCTION, Measure.COUNT, "1 well", Status.OBSERVATION, 2018),
            units(14),
            events(50));

    private static Example units(int many) {
        Example example = new Example("Many units", "The Other Post", LocalDate.of(2018, 1, 1));
        for (int i = 0; i < many; i++) {
            example.with(
                    "thing " + i, Theme.OTHER, Measure.COUNT, "3 thing" + (char) ('a' + i), Status.OBSERVATION, 2018);
        }
        return example;
    }

    private static Example events(int many) {
        Example example = new Example("Many events", "The Other Post", LocalDate.of(2018, 1, 1));
        for (int i = 0; i < many; i++) {
            example.with("event " + i, Theme.AID, Measure.MILESTONE, "", Status.OBSERVATION, 2000 + i % 20);
        }
        return example;
    }

    @BeforeEach
    void fillMore() {
        OTHERS.forEach(other -> store.save(other.document(), other.bytes(), null, other.figures()));
        int all = EXAMPLE.figures().size()
                + OTHERS.stream().mapToInt(other -> other.figures().size()).sum();
        while (metrics.count(Selection.ALL) < all) {
            Thread.onSpinWait();
        }
    }

    @Test
    void publisherAndYearOfPublicationNarrowTogether() {
        go("figures", Map.of());
        tick("publisher", "The Example Post (9)");
        assertThat(words(page())).contains("9 figures of");
        tick("published", "2019 (1)");

        assertThat(address("publisher")).isEqualTo("The Example Post");
        assertThat(address("published")).isEqualTo("2019");
        assertThat(words(page())).contains("1 figure of");
    }

    @Test
    void theComparisonSaysWhichFiltersItHasNoFieldFor() {
        go(
                "compare",
                Map.of("publisher", List.of("The Other Post"), "published", List.of("2024"), "tab", List.of("table")));
        assertThat(words(page())).contains("4 figures in").doesNotContain("nearly €80 million");

        test(all(page())
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .filter(button -> words(button).contains("The Other Post"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(address("publisher")).isEmpty();
        assertThat(words(page())).contains("nearly €80 million");
    }

    @Test
    void aDeliveryThatTheReaderLeftOutIsNotCalledMissing() {
        Map<String, List<String>> targets =
                Map.of("theme", List.of("GDP_SHARE"), "chart", List.of("targets"), "status", List.of("TARGET"));

        go("compare", targets);

        assertThat(words(page()))
                .contains("0.2 % of GDP stated for 2019, outside your choice")
                .doesNotContain("no delivery stated");
    }

    @Test
    void moreComparisonsThanAPageHoldsAreOnTheNext() {
        go("compare", Map.of("theme", List.of("OTHER")));
        assertThat($(Chart.class).all()).hasSize(12);
        assertThat(words(page())).contains("1 to 12 of 14");

        test($(NativeButton.class).id("page-forth")).click();

        assertThat($(Chart.class).all()).hasSize(2);
        assertThat(address("page")).isEqualTo("2");
    }

    @Test
    void moreEventsThanAreDrawnAreCountedAndOneClickAway() {
        go("compare", Map.of("theme", List.of("AID")));

        ChartCard events = $(ChartCard.class).id("events");
        assertThat(words(events)).contains("20 of 50 statements are drawn");
        assertThat(words($(ChartCard.class).id("aid-usd-disbursement"))).contains("40 events are drawn at most");
        assertThat(links(events))
                .anySatisfy(
                        link -> assertThat(link).startsWith("compare?").contains("measure=MILESTONE", "tab=sources"));
    }

    @Test
    void aChartInOneCurrencyGivesItsFilesInThatCurrency() {
        go("compare", Map.of("theme", List.of("AID"), "currency", List.of("EUR"), "years", List.of("published")));
        test($(NativeButton.class).id("aid-eur-disbursement-download")).click();
        Dialog dialog = $(Dialog.class).id("download-dialog");

        assertThat(words(dialog)).contains("as stated and in Euro (EUR), with its rate");
        assertThat(links(dialog))
                .hasSize(6)
                .allSatisfy(link -> assertThat(link).contains("currency=EUR", "years=published"));
        assertThat(all(dialog)
                        .filter(Pre.class::isInstance)
                        .map(ViewTest::words)
                        .limit(3))
                .allSatisfy(line -> assertThat(line).contains("currency=EUR"));
    }

    private static List<String> links(com.vaadin.flow.component.Component component) {
        return all(component)
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void tick(String column, String label) {
        Stream<Popover> popovers = $(Popover.class).all().stream();
        popovers.forEach(popover -> popover.setOpened(
                Objects.requireNonNull(popover.getTarget()).getId().orElse("").equals("column-filter-" + column)));
        test((CheckboxGroup<Object>) $(CheckboxGroup.class).id("filter-boxes")).selectItem(label);
    }

    private static String address(String name) {
        return Address.of(UI.getCurrent()).parameter(name).orElse("");
    }

    private static void go(String place, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(place, new QueryParameters(parameters));
    }
}
