package org.aidboard.text.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** No document of the corpus is given a date that it was not published on; it is measured only where the corpus is. */
class CorpusDatesTest {

    private static final Path CORPUS = Path.of(System.getProperty("aidboard.corpus", "../shared/corpus"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void noDateIsWrong() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "there is no corpus at " + CORPUS);
        Map<String, String> wrong = new TreeMap<>();
        int read = 0;
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path gold :
                    files.filter(file -> file.toString().endsWith(".gold.json")).toList()) {
                String name = gold.getFileName().toString().replace(".gold.json", ".txt");
                LocalDate found =
                        Page.about(name, Files.readString(CORPUS.resolve(name))).published();
                read += found == null ? 0 : 1;
                if (found != null && !found.equals(published(gold))) {
                    wrong.put(name, found + " instead of " + published(gold));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(10);
    }

    private static @Nullable LocalDate published(Path gold) throws IOException {
        var date = JSON.readTree(Files.readString(gold)).path("published");
        return date.isString() ? LocalDate.parse(date.asString()) : null;
    }
}
