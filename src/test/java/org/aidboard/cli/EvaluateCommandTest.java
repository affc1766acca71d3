package org.aidboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    /** Documents with gold readings, kept beside the project; with them the script that scores any program's readings. */
    private static final Path CORPUS = Path.of(System.getProperty("aidboard.corpus", "../shared/corpus"));

    private static final Path SCRIPT = CORPUS.resolveSibling("tools").resolve("score.py");

    /** What the script prints before anything else that the command adds. */
    private static final int SCRIPT_LINES = 13;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("a.txt"), """
                🌍 Norway gave Malawi NOK 2.5 million in 2021. Sweden will give NOK 7 million.
                Norway gave Malawi NOK 2.5 million, and 30 trucks. About 12 schools were built in 2020 and 2021.
                """);
        Files.writeString(folder.resolve("a.gold.json"), """
                {"figures": [
                  {"quote": "NOK 2.5 million", "theme": "AID", "measure": "MONEY", "value": 2500000, "unit": "NOK",
                   "qualifier": "EXACT", "status": "ACTUAL", "year": 2021, "year_to": null, "provider": "NO", "recipient": "MW"},
                  {"quote": "NOK 8 million", "theme": "AID", "measure": "MONEY", "value": 8000000, "unit": "NOK",
                   "qualifier": "EXACT", "status": "COMMITTED", "provider": "SE", "recipient": null},
                  {"quote": "30 trucks", "measure": "COUNT", "value": 30, "unit": "army truck", "per_year": true},
                  {"quote": "12 schools", "measure": "COUNT", "value": 13, "unit": "school", "optional": true}
                ]}
                """);
    }

    @Test
    void printsTheTables() {
        assertThat(evaluate(folder)).isZero();
        assertThat(out.toString()).startsWith("figures      precision ").contains("\n  provider ", "\nMONEY ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsTheErrorsWhereAsked() {
        evaluate(folder, "--errors");
        assertThat(out.toString())
                .startsWith("a.txt: missed 'NOK 8 million' = 8000000 NOK MONEY, which is not in the text");
    }

    @Test
    void namesGoldWithoutTextAndCountsTheRest() throws Exception {
        Files.writeString(folder.resolve("b.gold.json"), "{\"figures\": []}");
        Files.writeString(folder.resolve("c.gold.json"), "[]");
        Files.writeString(folder.resolve("c.txt"), "Nothing.");

        assertThat(evaluate(folder)).isEqualTo(1);

        assertThat(err.toString()).contains("b.txt: there is no such file.", "c.gold.json has no array 'figures'.");
        assertThat(out.toString()).startsWith("figures ");
    }

    @Test
    void saysWhereThereIsNoGold(@TempDir Path other) {
        assertThat(evaluate(other)).isEqualTo(1);
        assertThat(err.toString()).contains("has no gold readings");
        assertThat(evaluate(other.resolve("gone"))).isEqualTo(1);
        assertThat(err.toString()).contains("is no folder that can be read");
    }

    @Test
    void printsWhatTheScriptPrints(@TempDir Path other) throws Exception {
        assumeTrue(Files.isRegularFile(SCRIPT), "no script to compare with: " + SCRIPT.toAbsolutePath());
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python to run it with");
        for (Path documents : List.of(folder, CORPUS)) {
            out.getBuffer().setLength(0);
            assertThat(evaluate(documents)).isZero();
            assertThat(out.toString().lines().limit(SCRIPT_LINES).toList())
                    .isEqualTo(script(documents, other.resolve("figures.jsonl")));
        }
    }

    private List<String> script(Path documents, Path figures) throws Exception {
        StringWriter lines = new StringWriter();
        try (Stream<Path> files = Files.list(documents)) {
            String[] texts = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .toArray(String[]::new);
            Commands.line()
                    .setOut(new PrintWriter(lines))
                    .execute(Stream.concat(Stream.of("extract"), Stream.of(texts))
                            .toArray(String[]::new));
        }
        Files.writeString(figures, lines.toString());
        Process script = new ProcessBuilder(
                        "/usr/bin/python3", SCRIPT.toString(), documents.toString(), figures.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).as(printed).isZero();
        return printed.lines().toList();
    }

    private int evaluate(Path documents, String... options) {
        return Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("evaluate", documents.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
