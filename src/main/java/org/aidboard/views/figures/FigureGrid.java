package org.aidboard.views.figures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.OpenEvidence;

/** The figures selected, fetched as the reader scrolls, sorted and filtered by any column. */
final class FigureGrid extends Grid<FigureRow> {

    private static final long serialVersionUID = 1;

    private static final double PIXELS_PER_REM = 16;

    /** The room beside the grid before it is measured: what the page keeps free on both sides. */
    private static final int BESIDE = 48;

    private final FilterRow filters;
    private transient Selection selection = Selection.ALL;
    private transient Order order = Order.TEXT;
    private transient Look look = Look.START;
    private double room = Double.MAX_VALUE;
    private boolean sorting;

    FigureGrid(Metrics metrics, FilterRow filters, Consumer<Order> sorted) {
        super(FigureRow.class, false);
        this.filters = filters;
        setId("figure-grid");
        getElement().setProperty("accessibleName", Texts.say("figures.title"));
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

    /** The fields that have a column now. */
    Set<Field> fields() {
        return look.shown(room);
    }

    /** Shows other figures, or the same in another order. */
    void show(Selection selected, Order sorted) {
        selection = selected;
        order = sorted;
        filters.show(selected);
        sorting = true;
        Optional<Column<FigureRow>> column = Field.of(sorted).map(Field::name).map(this::getColumnByKey);
        SortDirection direction = sorted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(column.map(one -> new GridSortOrder<>(one, direction)).stream().toList());
        sorting = false;
        getDataProvider().refreshAll();
    }

    /** Shows the same with other columns or nearer rows. */
    void show(Look shown) {
        look = shown;
        setClassName("compact", shown.density() == Look.Density.COMPACT);
        Set<Field> fields = fields();
        for (Field field : Field.values()) {
            getColumnByKey(field.name()).setVisible(fields.contains(field));
        }
    }

    /** The grid has got this many pixels of width. */
    void fit(int width) {
        room = width / PIXELS_PER_REM;
        show(look);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        int window = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (window > 0 && room == Double.MAX_VALUE) {
            fit(window - BESIDE);
        }
    }

    private void columns() {
        EnumSet.allOf(Field.class).forEach(this::column);
        HeaderRow row = appendHeaderRow();
        filters.buttons()
                .forEach((field, button) ->
                        row.getCell(getColumnByKey(field.name())).setComponent(button));
    }

    private void column(Field field) {
        addColumn(new ComponentRenderer<>(field::show))
                .setKey(field.name())
                .setHeader(field.title())
                .setSortable(true)
                .setResizable(true)
                .setWidth(field.width() + "rem")
                .setFlexGrow(field.grow());
    }

    private static Order order(List<GridSortOrder<FigureRow>> sort) {
        return sort.isEmpty()
                ? Order.TEXT
                : new Order(
                        Field.valueOf(sort.getFirst().getSorted().getKey()).order(),
                        sort.getFirst().getDirection() == SortDirection.ASCENDING);
    }
}
