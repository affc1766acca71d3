package org.aidboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The library's jar works with nothing else on the class path, and holds nothing else. */
class LibraryWalkTest {

    private static final Path JAR = Path.of(System.getProperty("aidboard.library", "target/aidboard-figures.jar"));

    @Test
    void readsFiguresAlone() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = JAR + System.getProperty("path.separator") + "target/test-classes";
        Process process = new ProcessBuilder(java.toString(), "-cp", classPath, LibraryExample.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(LibraryExampleTest.PRINTED);
    }

    @Test
    void holdsTheLibraryOnly() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "lexicon/en/units.csv", "org/aidboard/figures/FigureExtractor.class")
                    .allMatch(name -> name.matches("(META-INF|lexicon|org/aidboard/(text|lexicon|figures))/.*"));
        }
    }
}
