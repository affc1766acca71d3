package org.aidboard.figures.anytext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every phrase of the English lexicon, as its files write it. */
final class LexiconWords {

    static final List<String> ALL = read(Path.of("src/main/resources/lexicon/en"));

    private LexiconWords() {}

    private static List<String> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("[,|/]", -1)))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
