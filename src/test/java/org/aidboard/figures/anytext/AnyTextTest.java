package org.aidboard.figures.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any text whatever gives figures whose spans quote it, in order, without an exception. {@code -Daidboard.anytext=100} makes
 * a hundred times as many texts, others than usual. A text that fails is written into {@code target/texts}; put into
 * {@code src/test/resources/texts}, it is read at every run.
 */
class AnyTextTest {

    private static final int USUAL = 250;
    private static final int TIMES = Integer.getInteger("aidboard.anytext", 1);
    private static final String UNITS = ".utf16";
    private static final Path FAILED = Path.of("target/texts");
    private static final Path KEPT = Path.of("src/test/resources/texts");

    @ParameterizedTest
    @EnumSource
    void holdsForInvented(Invented kind) {
        many(kind.name(), kind::text);
    }

    @Test
    void holdsForDamagedTexts() throws IOException {
        List<String> seeds = texts(Path.of("seeds"));
        many("DAMAGED", random -> new Damage(random).of(seeds));
    }

    @TestFactory
    Stream<DynamicTest> holdsForKeptTexts() throws IOException {
        return files(KEPT).stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> Proof.of(read(file))));
    }

    private static void many(String kind, Function<Random, String> maker) {
        long first = TIMES == 1 ? 0 : USUAL;
        for (long seed = first; seed < first + (long) USUAL * TIMES; seed++) {
            String text = maker.apply(new Random(seed));
            try {
                Proof.of(text);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(kind + " " + seed + ", kept as " + keep(kind + "-" + seed, text), failure);
            }
        }
    }

    /** As UTF-16 units, which hold half pairs too. */
    private static Path keep(String name, String text) {
        ByteBuffer units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        try {
            return Files.write(Files.createDirectories(FAILED).resolve(name + UNITS), units.array());
        } catch (IOException unkept) {
            throw new AssertionError("a text failed and could not be kept: " + text, unkept);
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".txt")) {
                texts.add(read(file));
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) throws IOException {
        return file.toString().endsWith(UNITS)
                ? ByteBuffer.wrap(Files.readAllBytes(file)).asCharBuffer().toString()
                : Files.readString(file);
    }
}
