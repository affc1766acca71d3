package org.aidboard.export.xlsx;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.aidboard.export.tables.Cells;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Values as cells of their own kind. */
final class ValueCells {

    /** The day from which on Excel and the calendar agree: Excel takes 1900 for a leap year. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private ValueCells() {}

    /** Nothing for what is not stated. */
    static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> number(sheet, row, column, number);
            case Number whole -> sheet.value(row, column, whole);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> day(sheet, row, column, day);
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case List<?> texts -> text(sheet, row, column, Cells.list(texts));
            default -> text(sheet, row, column, value.toString());
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        sheet.value(row, column, plain);
        if (plain.scale() <= 0) {
            sheet.style(row, column).format("#,##0").set();
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            text(sheet, row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, XlsxText.of(text));
        }
    }
}
