package org.aidboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAFigureALine() throws Exception {
        var file = Files.writeString(folder.resolve("note.txt"), "Norway gave Malawi 🌍 NOK 2.5 million in 2021.");

        assertThat(extract(file)).isZero();

        assertThat(lines()).hasSize(1);
        var figure = lines().getFirst();
        assertThat(figure.get("document").asString()).isEqualTo("note.txt");
        assertThat(figure.get("quote").asString()).isEqualTo("NOK 2.5 million");
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("2500000");
        assertThat(figure.get("unit").asString()).isEqualTo("NOK");
        assertThat(figure.get("year").asInt()).isEqualTo(2021);
        assertThat(figure.get("provider").asString()).isEqualTo("NO");
        assertThat(figure.get("recipient").asString()).isEqualTo("MW");
    }

    @Test
    void countsCodePoints() throws Exception {
        var text = "🌍🌍 Norway gave Malawi NOK 2.5 million in 2021.";
        extract(Files.writeString(folder.resolve("note.txt"), text));

        var figure = lines().getFirst();
        int from = text.offsetByCodePoints(0, figure.get("start").asInt());
        int to = text.offsetByCodePoints(0, figure.get("end").asInt());
        assertThat(text.substring(from, to)).isEqualTo(figure.get("quote").asString());
    }

    @Test
    void namesAMissingFileAndReadsTheOthers() throws Exception {
        var file = Files.writeString(folder.resolve("note.txt"), "Norway gave Malawi NOK 2.5 million in 2021.");

        assertThat(extract(folder.resolve("gone.txt"), file)).isEqualTo(1);

        assertThat(err.toString()).contains("gone.txt").contains("no such file");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void namesABinaryFileAnEmptyOneAndAFolder() throws Exception {
        var binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3});
        var empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(extract(binary, empty, folder)).isEqualTo(1);

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("binary.txt"),
                        line -> assertThat(line).contains("empty.txt"),
                        line -> assertThat(line).contains("is a folder"));
        assertThat(out.toString()).isEmpty();
    }

    private int extract(Path... files) {
        var arguments = new String[files.length + 1];
        arguments[0] = "extract";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }
}
