package org.aidboard.export;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as the text of a cell. */
final class Cells {

    /**
     * OWASP names these as what makes a spreadsheet take a text for a formula; see 'CSV Injection' in its community pages.
     */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Cells() {}

    /** Nothing for what is not stated, numbers plain with a dot, dates as ISO 8601 has them, texts defused. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> defused(text);
            default -> value.toString();
        };
    }

    /** A text that a spreadsheet would run as a formula has an apostrophe before it; numbers never come this way. */
    static String defused(String text) {
        return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /**
     * Several texts in one, between semicolons; a semicolon or backslash within has a backslash before it. Each is defused,
     * since a spreadsheet in much of Europe begins a cell after every semicolon.
     */
    static String list(Stream<String> texts) {
        return texts.map(Cells::defused)
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }
}
