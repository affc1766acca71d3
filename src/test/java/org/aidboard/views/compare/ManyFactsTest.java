package org.aidboard.views.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Compared;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.views.Example;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.Tab;
import org.aidboard.views.compare.table.TableTab;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.Portions;
import org.junit.jupiter.api.Test;

/** Twenty thousand facts of one kind stay a page that one can use: in portions, with the reason said. */
class ManyFactsTest {

    private static final int DOCUMENTS = 40;
    private static final int FIGURES = 500;

    private static final Comparison MANY = many();

    private static Comparison many() {
        List<FigureRow> rows = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            Example example = new Example("Document " + document);
            for (int i = 0; i < FIGURES; i++) {
                int number = document * FIGURES + i;
                example.with(
                        "pledge " + number,
                        Theme.AID,
                        Measure.MONEY,
                        number + 1 + " EUR",
                        Qualifier.EXACT,
                        Status.PLEDGE,
                        1980 + number % 45,
                        "P" + number % 300,
                        "MD",
                        List.of());
            }
            rows.addAll(example.rows());
        }
        return Compared.of(rows);
    }

    @Test
    void areOneKind() {
        assertThat(Kind.in(MANY))
                .singleElement()
                .satisfies(kind -> assertThat(kind.facts()).hasSize(DOCUMENTS * FIGURES));
    }

    @Test
    void fillATablePageByPage() {
        TableTab table = new TableTab(state -> {});

        table.show(State.START.with(Tab.TABLE), MANY);

        assertThat(all(table).filter(EvidenceButton.class::isInstance).count()).isBetween(50L, 50L * 30 * 4);
        assertThat(table.getElement().getTextRecursively())
                .contains("1 to 50 of 300", "The last 30 years are shown", "more");
        assertThat(all(table)
                        .filter(NativeTableHeaderCell.class::isInstance)
                        .filter(cell -> "col".equals(cell.getElement().getAttribute("scope"))))
                .as("rows, years and two columns of change")
                .hasSize(1 + 30 + 2);
    }

    @Test
    void aCellBringsTheRestOfItAndNothingElse() {
        TableTab table = new TableTab(state -> {
            throw new AssertionError("the choice stays as it is");
        });
        table.show(State.START.with(Tab.TABLE).with(List.<Dimension>of()), MANY);
        Portions<?> cell = (Portions<?>)
                all(table).filter(Portions.class::isInstance).findFirst().orElseThrow();
        int left = MANY.lines().stream()
                .mapToInt(line -> line.cell(1995).map(Comparison.Cell::size).orElse(0))
                .sum();
        assertThat(buttons(cell)).isEqualTo(4);

        NativeButton more = (NativeButton) cell.getChildren().toList().getLast();
        assertThat(more.getText()).isEqualTo("and %d more".formatted(left - 4));
        ComponentUtil.fireEvent(more, new ClickEvent<>(more));

        assertThat(buttons(cell)).isEqualTo(24);
        assertThat(more.getText()).isEqualTo("and %d more".formatted(left - 24));
    }

    private static long buttons(Component cell) {
        return all(cell).filter(EvidenceButton.class::isInstance).count();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ManyFactsTest::all));
    }
}
