package org.aidboard.export.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the text of a cell. */
public final class Cells {

    /**
     * OWASP names these as what makes a spreadsheet take a text for a formula; see 'CSV Injection' in its community pages.
     * A spreadsheet that takes another separator for granted than the file has begins a cell after each of those within a
     * text, and a row after each line break. Blanks and quotation marks before the sign do not make it harmless there.
     */
    private static final Pattern BEGINS_A_FORMULA = Pattern.compile(
            "(?<before>(?:^|[;,|\\t\\n\\r])[\\s\\p{Z}\"]*+)(?<sign>[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\\t\\r])");

    private Cells() {}

    /** Nothing for what is not stated, numbers plain with a dot, dates as ISO 8601 has them, texts defused. */
    public static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> defused(text);
            case List<?> texts -> defused(list(texts));
            default -> value.toString();
        };
    }

    /** The text with an apostrophe before whatever a spreadsheet would run as a formula. Numbers never come this way. */
    static String defused(String text) {
        return BEGINS_A_FORMULA
                .matcher(text)
                .replaceAll(found -> found.start("sign") < 0
                        ? "'"
                        : Matcher.quoteReplacement(found.group("before") + "'" + found.group("sign")));
    }

    /** Several texts in one, between semicolons; a semicolon or backslash within has a backslash before it. */
    public static String list(List<?> texts) {
        return texts.stream()
                .map(Object::toString)
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }
}
