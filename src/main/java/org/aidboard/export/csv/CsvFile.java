package org.aidboard.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.aidboard.export.tables.Table;

/**
 * A table as lines of text, in UTF-8: quotation marks where they are needed, lines ended by CR LF. The stream stays open.
 */
public final class CsvFile {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private CsvFile() {}

    /**
     * Writes a table, row by row as they come.
     *
     * @param rows is given somewhere to put the rows, one after the other
     * @throws UncheckedIOException when the stream breaks
     */
    public static <R> void write(Table<R> table, Dialect dialect, OutputStream out, Consumer<Consumer<R>> rows) {
        lines(dialect, out, csv -> {
            csv.accept(table.header());
            rows.accept(row -> csv.accept(table.columns().stream()
                    .map(column -> dialect.cell(column.of(row)))
                    .toList()));
        });
    }

    /**
     * Writes lines that are cells already.
     *
     * @throws UncheckedIOException when the stream breaks
     */
    public static void lines(Dialect dialect, OutputStream out, Consumer<Consumer<List<String>>> lines) {
        try {
            if (dialect.mark()) {
                out.write(MARK);
            }
            CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(dialect.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out, StandardCharsets.UTF_8);
            lines.accept(writer::writeRecord);
            writer.flush();
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
