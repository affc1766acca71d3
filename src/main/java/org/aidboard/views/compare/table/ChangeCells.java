package org.aidboard.views.compare.table;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.pivot.Change;
import org.aidboard.metrics.pivot.Row;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.facts.Said;
import org.jspecify.annotations.Nullable;

/** How far a row has come from one year to another: in its unit, and as a share. */
final class ChangeCells {

    private ChangeCells() {}

    /** Two cells; a year that is not given is the first, or the last, of the row. */
    static List<NativeTableCell> of(Row row, @Nullable Integer from, @Nullable Integer to) {
        Change change = row.cells().isEmpty()
                ? row.change()
                : row.change(
                        Objects.requireNonNullElse(from, row.cells().firstKey()),
                        Objects.requireNonNullElse(to, row.cells().lastKey()));
        return switch (change) {
            case Change.None none -> {
                String reason = Texts.name("compare.change.none", none.reason());
                yield List.of(cell("–", reason), cell("–", reason));
            }
            case Change.Known known -> {
                Measure measure = row.lines().getFirst().key().measure();
                String unit = String.valueOf(row.key().unit());
                String years = Texts.say(
                        known.exact() ? "compare.change.years" : "compare.change.about",
                        "from",
                        String.valueOf(known.from()),
                        "to",
                        String.valueOf(known.to()));
                String relative = Said.relative(known);
                yield List.of(
                        cell(Said.absolute(known, measure, unit), years),
                        relative.isEmpty() ? cell("–", Texts.say("compare.change.zero")) : cell(relative, years));
            }
        };
    }

    private static NativeTableCell cell(String words, String note) {
        Span change = new Span(words);
        change.addClassName("change");
        Span because = new Span(note);
        because.addClassName("because");
        NativeTableCell cell = new NativeTableCell(change, because);
        cell.addClassName("change-cell");
        return cell;
    }
}
