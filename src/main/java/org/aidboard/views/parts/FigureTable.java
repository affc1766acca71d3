package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;

/** A short list of figures as a table, each number leading to its sentence. */
public final class FigureTable extends Div {

    private static final long serialVersionUID = 1;

    /** More rows than this belong into the grid of all figures. */
    private static final int MOST = 200;

    private static final List<String> COLUMNS =
            List.of("parts.figure", "parts.status", "parts.year", "parts.parties", "parts.document");

    /** The table of these rows, named for those who do not see where it stands. */
    public FigureTable(Behind rows, String name) {
        addClassName("table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.say(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        NativeTableBody body = table.getBody();
        rows.first().stream().limit(MOST).map(FigureTable::row).forEach(body::add);
        add(table);
        int shown = Math.min(MOST, rows.first().size());
        if (rows.size() > shown) {
            add(new Span(Texts.say("parts.first", "shown", shown, "all", rows.size())));
        }
    }

    private static NativeTableRow row(FigureRow row) {
        Figure figure = row.figure();
        Span title = Original.words(Captions.title(row.document(), 60));
        title.setTitle(row.document().about().title());
        NativeTableRow line = new NativeTableRow();
        Stream.of(
                        new EvidenceButton(row),
                        new StatusMark(figure.status()),
                        new Span(Captions.year(figure.period())),
                        new Span(Captions.parties(figure)),
                        title)
                .map(Component.class::cast)
                .map(NativeTableCell::new)
                .forEach(line::add);
        return line;
    }
}
