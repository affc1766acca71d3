package org.aidboard.export.xlsx;

import java.util.List;
import java.util.function.Function;
import org.aidboard.export.tables.Column;
import org.aidboard.export.tables.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table on as many sheets as its rows need, each with the header. */
final class TableSheets<R> {

    /** So many rows are held before they are sent on their way. */
    private static final int AT_A_TIME = 500;

    private final Workbook workbook;
    private final Table<R> table;
    private final String name;
    private final Function<R, @Nullable String> link;
    private final int most;
    private final LinkCells links = new LinkCells();
    private int sheets;
    private int row;
    private Worksheet sheet;

    TableSheets(Workbook workbook, Table<R> table, String name, Function<R, @Nullable String> link, int most) {
        this.workbook = workbook;
        this.table = table;
        this.name = name;
        this.link = link;
        this.most = most;
        this.sheet = begin();
    }

    void add(R values) {
        if (row == most) {
            Sheets.finish(sheet);
            sheet = begin();
        }
        List<Column<R>> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            ValueCells.put(sheet, row, column, columns.get(column).of(values));
        }
        String target = link.apply(values);
        if (target != null) {
            links.put(sheet, row, target);
        }
        row++;
        if (row % AT_A_TIME == 0) {
            Sheets.flush(sheet);
        }
    }

    void finish() {
        Sheets.finish(sheet);
    }

    private Worksheet begin() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        List<Column<R>> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            fresh.width(column, width(columns.get(column)));
            fresh.inlineString(0, column, columns.get(column).header());
            fresh.style(0, column).bold().fillColor("E3EFF8").set();
        }
        fresh.freezePane(0, 1);
        fresh.setAutoFilter(0, 0, columns.size() - 1);
        row = 1;
        return fresh;
    }

    private static int width(Column<?> column) {
        return switch (column.kind()) {
            case WHOLE, TRUTH -> 9;
            case DATE -> 12;
            case NUMBER -> 18;
            case TIME -> 20;
            case LIST, ADDRESS -> 32;
            case TEXT -> column.header().equals("sentence") ? 80 : 18;
        };
    }
}
