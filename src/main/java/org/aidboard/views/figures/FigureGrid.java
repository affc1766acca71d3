package org.aidboard.views.figures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EvidenceButton;
import org.aidboard.views.parts.OpenEvidence;
import org.aidboard.views.parts.Original;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** The figures selected, fetched as the reader scrolls, sorted by any column. */
final class FigureGrid extends Grid<FigureRow> {

    private static final long serialVersionUID = 1;

    /** Below this many pixels only the figure and its year have room. */
    private static final int NARROW = 800;

    private transient Selection selection = Selection.ALL;
    private transient Order order = Order.TEXT;
    private boolean sorting;

    FigureGrid(Metrics metrics, Consumer<Order> sorted) {
        super(FigureRow.class, false);
        setId("figure-grid");
        setMultiSort(false);
        setSelectionMode(SelectionMode.NONE);
        columns();
        addItemClickListener(click -> OpenEvidence.request(this, click.getItem().key()));
        addSortListener(event -> {
            if (!sorting) {
                order = order(event.getSortOrder());
                sorted.accept(order);
            }
        });
        setItems(
                query -> metrics.figures(selection, order, query.getOffset(), query.getLimit()).items().stream(),
                query -> metrics.count(selection));
    }

    Order order() {
        return order;
    }

    Selection selection() {
        return selection;
    }

    /** Shows other figures, or the same in another order. */
    void show(Selection selected, Order sorted) {
        selection = selected;
        order = sorted;
        sorting = true;
        Column<FigureRow> column = getColumnByKey(sorted.column().name());
        sort(
                column == null
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                column, sorted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        sorting = false;
        getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var resizing = page.addBrowserWindowResizeListener(event -> fit(event.getWidth()));
        addDetachListener(gone -> resizing.remove());
    }

    private void fit(int width) {
        getColumns()
                .forEach(column -> column.setVisible(width <= 0
                        || width >= NARROW
                        || Order.Column.VALUE.name().equals(column.getKey())
                        || Order.Column.YEAR.name().equals(column.getKey())));
    }

    private void columns() {
        addColumn(new ComponentRenderer<>(row -> new EvidenceButton(row)))
                .setKey(Order.Column.VALUE.name())
                .setHeader(Texts.say("parts.figure"))
                .setSortable(true)
                .setWidth("12rem")
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(row -> new StatusMark(row.figure().status())))
                .setKey(Order.Column.STATUS.name())
                .setHeader(Texts.say("parts.status"))
                .setSortable(true)
                .setWidth("8.5rem")
                .setFlexGrow(1);
        text(
                Order.Column.YEAR,
                "parts.year",
                row -> cell(Captions.year(row.figure().period())),
                1);
        text(
                Order.Column.THEME,
                "parts.theme",
                row -> cell(Names.of(row.figure().theme())),
                1);
        text(
                Order.Column.PROVIDER,
                "parts.provider",
                row -> cell(Names.place(row.figure().provider())),
                1);
        text(
                Order.Column.RECIPIENT,
                "parts.recipient",
                row -> cell(Names.place(row.figure().recipient())),
                1);
        text(
                Order.Column.TITLE,
                "parts.document",
                row -> Original.mark(cell(row.document().about().title())),
                3);
        text(Order.Column.PUBLISHED, "parts.published", row -> cell(published(row)), 1)
                .setTextAlign(ColumnTextAlign.START);
    }

    private Column<FigureRow> text(Order.Column key, String header, Function<FigureRow, Span> cell, int grow) {
        return addColumn(new ComponentRenderer<>(cell::apply))
                .setKey(key.name())
                .setHeader(Texts.say(header))
                .setSortable(true)
                .setWidth(key == Order.Column.TITLE ? "14rem" : "8.75rem")
                .setFlexGrow(grow);
    }

    private static Span cell(String words) {
        Span cell = new Span(words);
        cell.setTitle(words);
        return cell;
    }

    private static String published(FigureRow row) {
        var day = row.document().about().published();
        return day == null ? "" : Captions.day(day);
    }

    private static Order order(List<GridSortOrder<FigureRow>> sort) {
        return sort.isEmpty()
                ? Order.TEXT
                : new Order(
                        Order.Column.valueOf(sort.getFirst().getSorted().getKey()),
                        sort.getFirst().getDirection() == SortDirection.ASCENDING);
    }
}
