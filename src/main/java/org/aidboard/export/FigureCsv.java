package org.aidboard.export;

import java.util.List;
import org.aidboard.metrics.FigureRow;

/** Rows as lines of a table. */
final class FigureCsv {

    static final List<String> HEADER =
            FigureColumn.ALL.stream().map(FigureColumn::header).toList();

    private FigureCsv() {}

    static List<String> cells(FigureRow row) {
        return FigureColumn.ALL.stream().map(column -> column.cell(row)).toList();
    }
}
