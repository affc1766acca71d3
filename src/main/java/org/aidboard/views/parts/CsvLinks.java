package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Span;
import org.aidboard.export.Exports;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;

/** Two links: the figures shown as a CSV file, and all there are. */
public final class CsvLinks extends Span {

    private static final long serialVersionUID = 1;

    private final String name;
    private final transient Exports exports;

    public CsvLinks(String name, Exports exports) {
        this.name = name;
        this.exports = exports;
        addClassName("card-actions");
    }

    /** Lets the first link follow what is shown. */
    public void show(Selection selection, Order order) {
        removeAll();
        if (!selection.equals(Selection.ALL)) {
            add(new CsvLink(name, "CSV of these", selection, order, exports));
        }
        add(new CsvLink(name, "CSV of all", Selection.ALL, order, exports));
    }
}
