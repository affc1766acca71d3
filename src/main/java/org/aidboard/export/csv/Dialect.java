package org.aidboard.export.csv;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import org.aidboard.export.tables.Cells;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as lines of text.
 *
 * @param separator between cells
 * @param decimal within numbers
 * @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
 */
public record Dialect(char separator, char decimal, boolean mark) {

    /** RFC 4180: commas; numbers with a dot. */
    public static final Dialect STANDARD = new Dialect(',', '.', false);

    /** A dot within numbers, and yet a semicolon between cells. */
    private static final Set<String> SEMICOLON_ANYWAY = Set.of("CH", "LI");

    /** As a spreadsheet expects it that is set to a language and region. */
    public static Dialect spreadsheet(Locale locale) {
        boolean dot = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == '.';
        boolean comma = dot && !SEMICOLON_ANYWAY.contains(locale.getCountry());
        return new Dialect(comma ? ',' : ';', dot ? '.' : ',', true);
    }

    String cell(@Nullable Object value) {
        String cell = Cells.cell(value);
        return value instanceof BigDecimal ? cell.replace('.', decimal) : cell;
    }
}
