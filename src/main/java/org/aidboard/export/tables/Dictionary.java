package org.aidboard.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the columns mean, as {@code src/docs/csv.md} says it; that page travels with the program. */
public final class Dictionary {

    private static final Pattern LINE = Pattern.compile("^\\| `(\\w+)` \\| (\\S.*?) *\\|$", Pattern.MULTILINE);
    private static final String PAGE = page();

    private Dictionary() {}

    /** The columns that a chapter explains, in its order, each with its meaning. */
    public static Map<String, String> of(Table<?> table) {
        int start = PAGE.indexOf("# " + table.chapter() + "\n");
        if (start < 0) {
            throw new IllegalStateException("the data dictionary has no chapter " + table.chapter());
        }
        int end = PAGE.indexOf("\n# ", start);
        Map<String, String> meanings = new LinkedHashMap<>();
        LINE.matcher(PAGE.substring(start, end < 0 ? PAGE.length() : end))
                .results()
                .forEach(line -> meanings.put(line.group(1), line.group(2)));
        return meanings;
    }

    /** The whole page, in Markdown. */
    public static String page() {
        try (InputStream page = Dictionary.class.getResourceAsStream("/docs/csv.md")) {
            if (page == null) {
                throw new IllegalStateException("the data dictionary is not there");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
