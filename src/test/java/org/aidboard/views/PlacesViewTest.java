package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartTester;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.documents.DocumentsView;
import org.aidboard.views.figures.FiguresView;
import org.junit.jupiter.api.Test;

class PlacesViewTest extends ViewTest {

    private static final String KEY = EXAMPLE.document().sha256().substring(0, 12);

    @Test
    void showsEveryFigure() {
        navigate(FiguresView.class);

        assertThat(words(page())).contains("8 figures");
        assertThat(test(grid()).size()).isEqualTo(8);
    }

    @Test
    void restoresASelectionFromTheAddress() {
        go("figures", Map.of("status", List.of("PLEDGE"), "unit", List.of("USD"), "sort", List.of("-value")));

        assertThat(words(page())).contains("1 figure of 8");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        go("figures", Map.of("status", List.of("PERHAPS")));

        assertThat(words(page())).contains("This address cannot be read.", "PERHAPS");
    }

    @Test
    void comparesOneUnitAndStatusAtATime() {
        go("compare", Map.of("theme", List.of("AID")));

        assertThat($(Chart.class).all())
                .extracting(chart -> new ChartTester<>(chart).getSeriesValues(0))
                .containsExactlyInAnyOrder(
                        List.<Number>of(new BigDecimal("80000000")),
                        List.<Number>of(new BigDecimal("35000000")),
                        List.<Number>of(new BigDecimal("9000000")));
        assertThat(words(page())).contains("3 comparisons");
    }

    @Test
    void leavesYearsEmptyThatNothingStates() {
        go("compare", Map.of("theme", List.of("GDP_SHARE"), "tab", List.of("table")));

        assertThat(words($(NativeTable.class).all().getFirst()))
                .contains("Year not stated", "0.25 % of GDP")
                .doesNotContain("2024");
    }

    @Test
    void listsDocumentsAndWhatCouldNotBeRead() {
        assertThat(words(navigate(DocumentsView.class)))
                .contains(TITLE, "The Example Post, 1 March 2024", "8 figures", "broken.txt", "It is empty.");
    }

    @Test
    void marksTheFiguresOfADocumentAndOpensTheOneNamed() {
        String figure = EXAMPLE.rows().getFirst().key();

        go("documents/" + KEY, Map.of("figure", List.of(figure)));

        assertThat(words(page())).contains("8 figures marked", "nearly €80 million");
        assertThat(all(page())
                        .flatMap(component -> component.getElement().getChildren())
                        .filter(element -> !element.isTextNode()
                                && element.getTag().equals("mark")
                                && element.getClassList().contains("current"))
                        .map(element -> element.getText()))
                .containsExactly("Norway has given nearly 80 million euros");
    }

    @Test
    void saysThatAnAddressLeadsNowhere() {
        go("documents/000000000000", Map.of());

        assertThat(words(page())).contains("There is nothing here");
    }

    @SuppressWarnings("unchecked")
    private Grid<FigureRow> grid() {
        return $(Grid.class).all().getFirst();
    }

    private static void go(String path, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
    }
}
