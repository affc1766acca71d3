package org.aidboard.intake;

import java.nio.file.Path;

/** The name of a file, fit for a log line, a database and a screen whatever a stranger called it. */
final class FileName {

    private FileName() {}

    /** Without its folders. */
    static String of(Path file) {
        Path last = file.getFileName();
        return clean(last == null ? file.toString() : last.toString());
    }

    /** Line ends, other controls and halves of characters shown as the replacement character. */
    static String clean(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
