package org.aidboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.views.parts.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresViewTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value",
                "status",
                "year",
                "theme",
                "measure",
                "unit",
                "provider",
                "recipient",
                "title",
                "publisher",
                "published",
                "qualifier"
            })
    void sortsByAnyColumnBothWays(String column) {
        for (String sort : List.of(column, "-" + column)) {
            go(Map.of("sort", List.of(sort)));

            assertThat(keys())
                    .as(sort)
                    .isEqualTo(metrics.figures(Selection.ALL, Order.parse(sort), 0, 100).items().stream()
                            .map(FigureRow::key)
                            .toList());
        }
    }

    @Test
    void sortsByAClickOnEachHeaderAndSaysSoInTheAddress() {
        go(Map.of());

        for (Grid.Column<FigureRow> column : grid().getColumns()) {
            assertThat(column.isSortable()).as(column.getKey()).isTrue();
            grid().sort(List.of(new GridSortOrder<>(column, SortDirection.DESCENDING)));
            String sorted = column.getKey().equals("DOCUMENT")
                    ? "title"
                    : column.getKey().toLowerCase(Locale.ROOT);

            assertThat(keys())
                    .as(column.getKey())
                    .isEqualTo(metrics.figures(Selection.ALL, Order.parse("-" + sorted), 0, 100).items().stream()
                            .map(FigureRow::key)
                            .toList());
        }
    }

    @Test
    void showsUnaskedWhatIsMostImportant() {
        go(Map.of());

        assertThat(columns())
                .containsExactly("VALUE", "STATUS", "YEAR", "THEME", "PROVIDER", "RECIPIENT", "DOCUMENT", "PUBLISHED");
    }

    @Test
    void takesColumnsAndDensityFromTheAddress() {
        go(Map.of("columns", List.of("unit,publisher"), "density", List.of("compact")));

        assertThat(columns()).containsExactly("VALUE", "UNIT", "PUBLISHER");
        assertThat(grid().hasClassName("compact")).isTrue();
    }

    @Test
    void saysWhichColumnsThereAre() {
        go(Map.of("columns", List.of("moon")));

        assertThat(words(page())).contains("This address cannot be read.", "moon", "publisher");
    }

    @Test
    void choosesColumnsAndDensity() {
        go(Map.of());
        open("figures-look");

        CheckboxGroup<Object> boxes = boxes("figures-columns");
        test(boxes).deselectItem("Theme");
        test(boxes).selectItem("Unit");
        assertThat(columns()).contains("UNIT").doesNotContain("THEME");

        test(density()).selectItem("Compact");
        assertThat(grid().hasClassName("compact")).isTrue();
    }

    @Test
    void aLinkWithoutColumnsKeepsThoseChosenLast() {
        go(Map.of());
        open("figures-look");
        test(density()).selectItem("Compact");
        test(boxes("figures-columns")).deselectItem("Theme");
        UI.getCurrent().navigate("compare");
        go(Map.of("status", List.of("PLEDGE")));
        assertThat(grid().hasClassName("compact")).isTrue();
        assertThat(columns()).contains("VALUE").doesNotContain("THEME");
        assertThat(Address.of(UI.getCurrent()).parameter("density")).contains("compact");
        go(Map.of("columns", List.of("unit")));
        assertThat(columns()).containsExactly("VALUE", "UNIT");
        assertThat(grid().hasClassName("compact")).isFalse();
    }

    @Test
    void filtersEachColumnTogetherWithTheOthers() {
        go(Map.of());

        tick("status", "Pledge (2)");
        assertThat(keys()).hasSize(2);
        tick("unit", "USD (1)");
        assertThat(keys()).hasSize(1);
        assertThat(filter("status").getText()).isEqualTo("Pledge");
        assertThat(filter("unit").getText()).isEqualTo("USD");
        assertThat(words(page())).contains("1 figure of 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "publisher", "published"})
    void filtersByWhatIsSaidOfTheDocument(String column) {
        go(Map.of());

        tick(
                column,
                switch (column) {
                    case "document" -> TITLE + " (8)";
                    case "publisher" -> "The Example Post (8)";
                    default -> "2024 (8)";
                });

        assertThat(filter(column).getText())
                .isEqualTo(
                        switch (column) {
                            case "document" -> "1 document";
                            case "publisher" -> "The Example Post";
                            default -> "2024";
                        });
        assertThat(keys()).hasSize(8);
    }

    @Test
    void saysInEachFilterWhatTheAddressChose() {
        go(Map.of("q", List.of("cable"), "yearFrom", List.of("2020"), "theme", List.of("ENERGY")));

        assertThat(filter("value").getText()).isEqualTo("cable");
        assertThat(filter("year").getText()).isEqualTo("2020–");
        assertThat(filter("theme").getElement().getAttribute("aria-label")).isEqualTo("Theme: filtered by Energy");
        assertThat(keys()).hasSize(1);
    }

    private void tick(String column, String label) {
        open("column-filter-" + column);
        test(boxes("filter-boxes")).selectItem(label);
    }

    /** Opens the popover of a button as a click in a browser does. */
    private void open(String button) {
        popovers().forEach(popover -> popover.setOpened(false));
        popover(button).setOpened(true);
    }

    /** What stands in a header is found by its popover only. */
    private Popover popover(String button) {
        return popovers()
                .filter(popover -> Objects.requireNonNull(popover.getTarget())
                        .getId()
                        .orElse("")
                        .equals(button))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Popover> popovers() {
        return $(Popover.class).all().stream();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> boxes(String id) {
        return $(CheckboxGroup.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> density() {
        return $(RadioButtonGroup.class).id("figures-density");
    }

    private NativeButton filter(String column) {
        return (NativeButton)
                Objects.requireNonNull(popover("column-filter-" + column).getTarget());
    }

    private List<String> keys() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(i -> test(grid()).getRow(i).key())
                .toList();
    }

    private List<String> columns() {
        return grid().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<FigureRow> grid() {
        return $(Grid.class).all().getFirst();
    }

    private static void go(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate("figures", new QueryParameters(parameters));
    }
}
