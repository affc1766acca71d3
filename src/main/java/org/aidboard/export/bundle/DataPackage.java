package org.aidboard.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidboard.export.about.About;
import org.aidboard.export.csv.CsvFile;
import org.aidboard.export.csv.Dialect;
import org.aidboard.export.tables.Dictionary;
import org.aidboard.export.tables.DocumentColumns;
import org.aidboard.export.tables.Mention;
import org.aidboard.export.tables.Table;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;

/**
 * Figures, their documents and their mentions as one file that describes itself, after version 2 of the Data Package
 * standard; what version 1 asks for besides is there too.
 */
public final class DataPackage {

    private final ZipOutputStream zip;
    private final About about;
    private final List<Part> parts = new ArrayList<>();

    private DataPackage(ZipOutputStream zip, About about) {
        this.zip = zip;
        this.about = about;
    }

    /**
     * Writes the bundle while the rows come. Only when all is well is the file finished: half of it opens nowhere. The
     * stream stays open.
     *
     * @param table of the figures
     * @param figures is given somewhere to put the figures
     * @param mentions is given somewhere to put every mention of their facts
     * @throws UncheckedIOException when the stream breaks
     */
    // Closing would finish a file that failed, and the stream is not ours to close.
    @SuppressWarnings("resource")
    public static void write(
            OutputStream out,
            About about,
            Table<FigureRow> table,
            Consumer<Consumer<FigureRow>> figures,
            Consumer<Consumer<Mention>> mentions) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            new DataPackage(zip, about).fill(table, figures, mentions);
            zip.finish();
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fill(
            Table<FigureRow> table, Consumer<Consumer<FigureRow>> figures, Consumer<Consumer<Mention>> mentions)
            throws IOException {
        Map<String, StoredDocument> documents = new LinkedHashMap<>();
        table(
                table,
                "Figures, one statement a line",
                rows -> figures.accept(row -> {
                    documents.putIfAbsent(row.document().sha256(), row.document());
                    rows.accept(row);
                }));
        table(Mention.TABLE, "Which statements are of one fact", mentions);
        table(DocumentColumns.TABLE, "The documents that the figures stand in", documents.values()::forEach);
        text("datapackage.json", Descriptor.of(about, parts, documents.values()));
        text("README.md", Readme.of(about, parts, documents.values()));
        text("COLUMNS.md", Dictionary.page());
    }

    private <R> void table(Table<R> table, String title, Consumer<Consumer<R>> rows) throws IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
        Measured measured = new Measured(zip);
        CsvFile.write(table, Dialect.STANDARD, measured, rows);
        zip.closeEntry();
        parts.add(new Part(table, title, measured.bytes(), measured.sha256()));
    }

    private void text(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
