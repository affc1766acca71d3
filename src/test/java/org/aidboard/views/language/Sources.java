package org.aidboard.views.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between quotes in the sources of the pages. */
final class Sources {

    /** A comment, or a text block, or a string; whichever begins first. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)+'",
            Pattern.DOTALL);

    private Sources() {}

    /**
     * A string in a source.
     *
     * @param file where it stands
     * @param before what stands before it in its line
     * @param words between the quotes
     */
    record Literal(Path file, String before, String words) {}

    static List<Literal> literals() {
        try (var files = Files.walk(Path.of("src/main/java/org/aidboard/views"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literals(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Literal> literals(Path file) {
        try {
            String source = Files.readString(file);
            List<Literal> literals = new ArrayList<>();
            Matcher token = TOKEN.matcher(source);
            while (token.find()) {
                String words = token.group("block") == null ? token.group("string") : token.group("block");
                if (words != null) {
                    String before = source.substring(source.lastIndexOf('\n', token.start()) + 1, token.start());
                    literals.add(new Literal(file, before, words));
                }
            }
            return literals;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
