package org.aidboard.views.compare.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.aidboard.metrics.pivot.Dimension;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;

/** A page of rows with years across; what no document states is an empty cell. */
final class PivotTable extends Div {

    private static final long serialVersionUID = 1;

    private final transient Pivot pivot;
    private final transient List<Integer> years;
    private final transient State state;

    /**
     * The table.
     *
     * @param pivot all rows
     * @param years shown of it
     * @param shown the rows of this page
     * @param state with the years whose change is shown
     */
    PivotTable(Pivot pivot, List<Integer> years, List<Pivot.Row> shown, State state) {
        this.pivot = pivot;
        this.years = years;
        this.state = state;
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.say("compare.table.name"));
        NativeTable table = new NativeTable();
        table.setId("pivot");
        table.addClassNames("figure-table", "year-table", "pivot-table");
        table.getHead().add(head());
        shown.forEach(row ->
                table.getBody().add(row(row, RowNames.main(row, pivot.by()), RowNames.more(row, pivot.by()))));
        List<Pivot.Row> totals = pivot.totals();
        totals.forEach(row -> table.getFoot().add(total(row)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow(header(Texts.say("compare.table.rows"), "col"));
        years.forEach(year -> row.add(header(String.valueOf(year), "col")));
        if (pivot.withoutYear()) {
            row.add(header(Captions.noYear(), "col"));
        }
        row.add(header(Texts.say("compare.change"), "col"), header(Texts.say("compare.change.relative"), "col"));
        return row;
    }

    private NativeTableRow row(Pivot.Row row, String main, String minor) {
        boolean statuses = !pivot.by().contains(Dimension.STATUS);
        NativeTableRow line = new NativeTableRow(name(main, minor));
        years.forEach(year -> line.add(new FactCell(row.cells().get(year), statuses)));
        if (pivot.withoutYear()) {
            line.add(new FactCell(row.withoutYear(), statuses));
        }
        ChangeCells.of(row, state.before(), state.after()).forEach(line::add);
        return line;
    }

    private NativeTableRow total(Pivot.Row row) {
        NativeTableRow line = new NativeTableRow(name(Texts.say("compare.table.total"), RowNames.unit(row)));
        years.forEach(year -> line.add(new TotalCell(row.cells().get(year))));
        if (pivot.withoutYear()) {
            line.add(new TotalCell(row.withoutYear()));
        }
        line.add(new NativeTableCell(), new NativeTableCell());
        return line;
    }

    private static NativeTableHeaderCell name(String main, String minor) {
        NativeTableHeaderCell cell = header("", "row");
        Span first = new Span(main);
        first.addClassName("row-name");
        Span second = new Span(minor);
        second.addClassName("because");
        cell.add(first, second);
        return cell;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
