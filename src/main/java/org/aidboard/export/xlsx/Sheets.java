package org.aidboard.export.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** What can break when a sheet is sent on its way. */
final class Sheets {

    private Sheets() {}

    static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void finish(Worksheet sheet) {
        try {
            sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
