package org.aidboard.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A table as RFC 4180 has it: commas, quotation marks where they are needed, lines ended by CR LF; in UTF-8 without a byte
 * order mark.
 */
final class CsvFile {

    private CsvFile() {}

    /** Hands out the writer, and sees to it that every byte has left when it comes back. The stream stays open. */
    static void write(OutputStream out, Consumer<CsvWriter> rows) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        rows.accept(writer);
        try {
            writer.flush();
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
