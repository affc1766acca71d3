package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.aidboard.export.Exports;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;

/** A link to figures as a CSV file, which is written while it is sent. */
public final class CsvLink extends Anchor {

    private static final long serialVersionUID = 1;

    /** A link to just these figures. */
    public CsvLink(String name, List<FigureRow> rows, Exports exports) {
        this(name, "CSV", out -> exports.csv(rows, out));
    }

    /** A link to the figures selected, under a text of its own. */
    public CsvLink(String name, String text, Selection selection, Order order, Exports exports) {
        this(name, text, out -> exports.csv(selection, order, out));
    }

    private CsvLink(String name, String text, Consumer<OutputStream> write) {
        setText(text);
        setId(name + '-' + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        addClassName("quiet-button");
        setTitle("Download as CSV, with the sentence and the source of each figure");
        getElement().setAttribute("download", true);
        setRouterIgnore(true);
        setHref(handler(name, write));
    }

    private static DownloadHandler handler(String name, Consumer<OutputStream> write) {
        return event -> {
            event.setFileName("aidboard-" + name + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            try {
                write.accept(event.getOutputStream());
            } catch (RuntimeException broken) {
                // The browser must not take half a file for a whole one.
                throw new IOException("the file " + name + " broke off", broken);
            }
        };
    }
}
