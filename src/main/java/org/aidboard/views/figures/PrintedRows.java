package org.aidboard.views.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Page;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** The first rows of the grid in words, for paper; on a screen there is nothing of it. */
@Tag("printed-rows")
@JsModule("./printed-rows.js")
final class PrintedRows extends Component {

    private static final long serialVersionUID = 1;

    /** Three pages; who wants more takes the file. */
    static final int MOST = 100;

    private static final int TITLE = 70;

    PrintedRows() {
        getElement()
                .setPropertyList(
                        "heads",
                        Stream.of("parts.figure", "parts.status", "parts.year", "parts.parties", "parts.document")
                                .map(Texts::say)
                                .toList());
    }

    void show(Page<FigureRow> page) {
        getElement()
                .setPropertyList(
                        "rows", page.items().stream().map(PrintedRows::cells).toList());
        getElement()
                .setProperty(
                        "note",
                        page.total() > page.items().size()
                                ? Texts.say("parts.first", "shown", page.items().size(), "all", page.total())
                                : "");
    }

    private static List<String> cells(FigureRow row) {
        return List.of(
                row.figure().quantity() == null ? Captions.excerpt(row.figure(), TITLE) : Amounts.said(row.figure()),
                Names.of(row.figure().status()),
                Captions.year(row.figure().period()),
                Captions.parties(row.figure()),
                Captions.title(row.document(), TITLE));
    }
}
