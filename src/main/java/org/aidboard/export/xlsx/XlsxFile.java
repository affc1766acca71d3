package org.aidboard.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidboard.export.tables.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that is written while its rows come. Texts are never formulas, numbers and dates are numbers and dates. */
public final class XlsxFile {

    /** The most that a sheet holds, its header among them. */
    static final int ROWS = Worksheet.MAX_ROWS;

    private final Workbook workbook;

    private XlsxFile(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Hands out the workbook to be filled. Only when that ends well is the file finished: half a workbook opens nowhere.
     * The stream stays open.
     *
     * @throws UncheckedIOException when the stream breaks
     */
    // A workbook that is closed is finished, and one that failed must not be.
    @SuppressWarnings("resource")
    public static void write(OutputStream out, Consumer<XlsxFile> filling) {
        Workbook workbook = new Workbook(out, "Aidboard", "01.0000");
        filling.accept(new XlsxFile(workbook));
        try {
            workbook.finish();
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Adds a table, on as many sheets as its rows need.
     *
     * @param link where the first cell of a row leads, if anywhere
     * @param rows is given somewhere to put the rows, one after the other
     */
    public <R> void table(Table<R> table, String name, Function<R, @Nullable String> link, Consumer<Consumer<R>> rows) {
        TableSheets<R> sheets = new TableSheets<>(workbook, table, name, link, ROWS);
        rows.accept(sheets::add);
        sheets.finish();
    }

    /** Adds a sheet of names and what stands behind them. */
    public void notes(String name, Map<String, String> notes) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.width(0, 24);
        sheet.width(1, 100);
        int row = 0;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            sheet.inlineString(row, 0, XlsxText.of(note.getKey()));
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.inlineString(row, 1, XlsxText.of(note.getValue()));
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        Sheets.finish(sheet);
    }
}
