package org.aidboard.export.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the cells of a workbook take them. */
final class XlsxText {

    /** 'Total number of characters that a cell can contain', in UTF-16 units, says Microsoft's table of limits. */
    static final int LONGEST = 32_767;

    /**
     * What XML cannot hold, ECMA-376 has written as {@code _xHHHH_} (22.9.2.19, ST_Xstring); a text that looks like such a
     * writing must have its first underline written so.
     */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static String of(String text) {
        return UNWRITABLE
                .matcher(cut(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "_x%04X_".formatted((int) found.group().charAt(0))));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
