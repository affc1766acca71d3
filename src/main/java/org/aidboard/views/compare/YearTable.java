package org.aidboard.views.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Comparison.Cell;
import org.aidboard.metrics.Total;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.jspecify.annotations.Nullable;

/** Providers and recipients down, years across; what no document states is an empty cell. */
final class YearTable extends Div {

    private static final long serialVersionUID = 1;

    /** More than this in one cell is a list, not a cell. */
    private static final int MOST = 12;

    private final transient Kind kind;

    YearTable(Kind kind) {
        this.kind = kind;
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Years side by side: " + Titles.of(kind));
        NativeTable table = new NativeTable();
        table.addClassNames("figure-table", "year-table");
        table.getHead().add(head());
        kind.lines().forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow(header("From and to", "col"));
        kind.years().forEach(year -> row.add(header(String.valueOf(year), "col")));
        if (kind.withoutYear()) {
            row.add(header(Captions.NO_YEAR, "col"));
        }
        return row;
    }

    private NativeTableRow row(Comparison.Line line) {
        String parties = Captions.parties(line.key().provider(), line.key().recipient());
        NativeTableRow row = new NativeTableRow(header(parties.isEmpty() ? "Parties not stated" : parties, "row"));
        kind.years().forEach(year -> row.add(cell(line.cells().get(year))));
        if (kind.withoutYear()) {
            row.add(cell(line.withoutYear()));
        }
        return row;
    }

    private NativeTableCell cell(@Nullable Cell cell) {
        NativeTableCell shown = new NativeTableCell();
        if (cell != null) {
            cell.facts().stream()
                    .limit(MOST)
                    .forEach(fact -> shown.add(new Div(
                            new EvidenceButton(fact.first()),
                            mentions(fact.mentions().size()))));
            int more = cell.facts().size() - MOST;
            if (more > 0) {
                shown.add(because("and " + more + " more, in the CSV"));
            }
            shown.add(total(cell.total()));
        }
        return shown;
    }

    private static Component mentions(int count) {
        return because(count > 1 ? "stated " + count + " times" : "");
    }

    private Component total(Total total) {
        return because(
                switch (total) {
                    case Total.Single single -> "";
                    case Total.Sum sum -> "together " + Amounts.said(sum.quantity(), kind.measure());
                    case Total.Refused refused ->
                        "not added: " + refused.reason().sentence();
                });
    }

    private static Span because(String words) {
        Span because = new Span(words);
        because.addClassName("because");
        return because;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
