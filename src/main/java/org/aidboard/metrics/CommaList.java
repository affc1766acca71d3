package org.aidboard.metrics;

import java.util.ArrayList;
import java.util.List;

/** Several values in one, between commas; a backslash takes the meaning from the comma or backslash after it. */
final class CommaList {

    private CommaList() {}

    static String escape(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,");
    }

    static List<String> split(String joined) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\\' && i + 1 < joined.length()) {
                value.append(joined.charAt(++i));
            } else if (c == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
