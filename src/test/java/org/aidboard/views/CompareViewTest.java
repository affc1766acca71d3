package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartTester;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.views.parts.Address;
import org.aidboard.views.parts.EvidenceButton;
import org.junit.jupiter.api.Test;

/** One selection as charts, as a table and as sources. */
class CompareViewTest extends ViewTest {

    @Test
    void showsTheSameSelectionInThreeWays() {
        go(Map.of("theme", List.of("AID"), "unit", List.of("EUR")));
        assertThat($(Chart.class).all()).hasSize(2);

        select(1);
        assertThat(words($(NativeTable.class).all().getFirst()))
                .contains("Norway → Moldova", "nearly €80 million", "€35 million")
                .doesNotContain("$9 million");

        select(2);
        assertThat(words(page()))
                .contains("1 document", TITLE, "nearly 80 million euros", "2 figures")
                .doesNotContain("9 million dollars");
        assertThat(address("unit")).isEqualTo("EUR");
        assertThat(address("tab")).isEqualTo("sources");
    }

    @Test
    void anAddressRestoresTheView() {
        go(Map.of("tab", List.of("table"), "rows", List.of("status"), "yearFrom", List.of("2024")));

        assertThat(words($(NativeTable.class).all().getFirst()))
                .contains("Pledge", "€35 million", "$9 million")
                .doesNotContain("Norway", "80 million");
        assertThat(pressed("row-choice")).containsExactly("Status");
    }

    @Test
    void saysWhichAddressCannotBeRead() {
        go(Map.of("chart", List.of("pie")));

        assertThat(words(page())).contains("This address cannot be read.", "pie", "stacked");
    }

    @Test
    void addsOnlyWhatMayBeAddedAndSaysWhyNot() {
        go(Map.of("tab", List.of("table"), "rows", List.of("unit"), "theme", List.of("AID")));

        String table = words($(NativeTable.class).all().getFirst());

        assertThat(table).contains("2023", "2024", "Change").doesNotContain("€115");
        assertThat(table).contains("−€45 million", "−56.2%", "about, 2023 to 2024");
    }

    @Test
    void aCellLeadsToItsSentence() {
        go(Map.of("tab", List.of("table"), "theme", List.of("AID")));

        test($(EvidenceButton.class).all().getFirst()).click();

        assertThat(words(page())).contains("Norway has given nearly 80 million euros", "Licence: CC BY 4.0");
    }

    @Test
    void aTargetWithoutADeliverySaysSo() {
        go(Map.of("theme", List.of("GDP_SHARE"), "chart", List.of("targets")));

        assertThat(words(page())).contains("targets and what was reached", "0.25 % of GDP", "no delivery stated");
        assertThat(new ChartTester<>($(Chart.class).all().getFirst()).getSeriesValues("Target"))
                .containsExactly(new BigDecimal("0.25"));
    }

    @Test
    void picksAPartyAndKeepsTheRest() {
        go(Map.of("theme", List.of("AID"), "tab", List.of("table")));
        assertThat(words(find("parties"))).contains("Norway", "3");

        go(Map.of("theme", List.of("AGREEMENT"), "provider", List.of("MD")));

        assertThat($(Chart.class).all())
                .extracting(chart -> new ChartTester<>(chart).getSeriesValues(0))
                .containsExactly(List.<Number>of(new BigDecimal("3")));
    }

    @Test
    void movesAFigureToTheYearOfPublicationOnlyWhenAsked() {
        Map<String, List<String>> schools = Map.of("theme", List.of("RECONSTRUCTION"), "tab", List.of("table"));
        go(schools);
        assertThat(words($(NativeTable.class).all().getFirst())).contains("Year not stated");

        go(Map.of("theme", List.of("RECONSTRUCTION"), "tab", List.of("table"), "years", List.of("published")));

        assertThat(words($(NativeTable.class).all().getFirst()))
                .contains("2024", "year of publication, none is stated")
                .doesNotContain("Year not stated");
    }

    @Test
    void countsByTheYearsOfPublicationToo() {
        Selection schools = Selection.ALL.withThemes(Set.of(Theme.RECONSTRUCTION));
        Facets stated = metrics.facets(schools);
        assertThat(stated.years()).isEmpty();
        assertThat(stated.withoutYear()).isEqualTo(1);
        Facets published = metrics.facets(schools, new Terms(null, true));
        assertThat(published.years()).containsExactly(Map.entry(2024, 1));
        assertThat(published.withoutYear()).isZero();
        go(Map.of(
                "theme",
                List.of("RECONSTRUCTION"),
                "yearFrom",
                List.of("2024"),
                "years",
                List.of("published"),
                "tab",
                List.of("sources")));
        assertThat(words(page())).contains("1 figure in 1 comparison", "twelve schools");
    }

    @Test
    void choosesDocuments() {
        go(Map.of("theme", List.of("AID")));
        String key = metrics.documents().getFirst().key();
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<String> documents = $(MultiSelectComboBox.class).id("filter-document");
        assertThat(documents.getItemLabelGenerator().apply(key)).isEqualTo(TITLE + " (3)");
        documents.setValue(key);
        assertThat(address("document")).isEqualTo(key);
        assertThat(words(page())).contains("3 figures in 3 comparisons");
        go(Map.of("document", List.of("nowhere")));
        assertThat(words(page())).contains("Nothing to compare.");
    }

    @Test
    void convertsWithAReceiptAndSaysWhereThereIsNoRate() {
        go(Map.of("theme", List.of("AID"), "tab", List.of("table"), "currency", List.of("USD")));

        assertThat(words($(NativeTable.class).all().getFirst()))
                .contains("€80 million × 1.0")
                .contains("€35 million", "No rate for EUR: the reference rates known here end earlier");
        assertThat(words(page()))
                .contains(
                        "Source: European Central Bank",
                        "in no sum of it, for want of a rate: €35 million, Norway → Moldova, 2024");
    }

    @Test
    void choosesYearsByAPreset() {
        go(Map.of("theme", List.of("AID")));

        test(button("2020s")).click();

        assertThat(address("yearFrom")).isEqualTo("2020");
        assertThat(address("yearTo")).isEqualTo("2029");
        assertThat(pressed("year-presets")).containsExactly("2020s");
    }

    @Test
    void listsEventsWhereOnlyEventsAreAskedFor() {
        go(Map.of("measure", List.of("MILESTONE")));

        assertThat(new ChartTester<>($(Chart.class).all().getFirst()).getSeriesValues(0))
                .hasSize(1);
    }

    private void select(int tab) {
        $(Tabs.class).all().getFirst().setSelectedIndex(tab);
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Component find(String id) {
        return all(page())
                .filter(component -> component.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pressed(String id) {
        return find(id).getChildren()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(ViewTest::words)
                .toList();
    }

    private static String address(String name) {
        return Address.of(UI.getCurrent()).parameter(name).orElse("");
    }

    private static void go(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate("compare", new QueryParameters(parameters));
    }
}
