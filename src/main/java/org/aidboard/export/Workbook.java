package org.aidboard.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.aidboard.export.about.About;
import org.aidboard.export.tables.Dictionary;
import org.aidboard.export.tables.DocumentColumns;
import org.aidboard.export.tables.Table;
import org.aidboard.export.xlsx.XlsxFile;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;

/** Figures first, as programs read the first sheet; then their documents, what the columns mean, and what the workbook is about. */
final class Workbook {

    private Workbook() {}

    static void write(About about, Table<FigureRow> table, Consumer<Consumer<FigureRow>> figures, OutputStream out) {
        Map<String, StoredDocument> documents = new LinkedHashMap<>();
        XlsxFile.write(out, file -> {
            file.table(
                    table,
                    "Figures",
                    row -> about.site() + "figures?figure=" + row.key(),
                    rows -> figures.accept(row -> {
                        documents.putIfAbsent(row.document().sha256(), row.document());
                        rows.accept(row);
                    }));
            file.table(
                    DocumentColumns.TABLE,
                    "Documents",
                    document -> document.about().address(),
                    documents.values()::forEach);
            file.notes("Columns", Dictionary.of(table));
            file.notes("About", notes(about));
        });
    }

    private static Map<String, String> notes(About about) {
        Map<String, String> notes = new LinkedHashMap<>(about.lines());
        notes.put(
                "in this workbook",
                "A key leads to the sentence in Aidboard, the first cell of a document to where it was published. Excel "
                        + "keeps 15 digits of a number and 32,767 characters of a text; the other formats keep all. Days "
                        + "before March 1900 are texts.");
        return notes;
    }
}
