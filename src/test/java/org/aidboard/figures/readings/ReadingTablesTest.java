package org.aidboard.figures.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.figures.Period;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.YearBasis;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each sentence of the tables in {@code src/test/resources/readings} is read as the table says. */
class ReadingTablesTest {

    private static final Path TABLES = Path.of("src/test/resources/readings");
    private static final FigureExtractor EXTRACTOR = FigureExtractor.english();

    @TestFactory
    Stream<DynamicTest> sentencesAreReadAsTheTablesSay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.sorted().toList()) {
                for (Row row : rows(table)) {
                    tests.add(DynamicTest.dynamicTest(
                            table.getFileName() + ": " + row.sentence(),
                            () -> assertThat(read(row)).isEqualTo(row.readings())));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(250);
        return tests.stream();
    }

    private record Row(String sentence, @Nullable LocalDate published, List<String> readings) {}

    private static List<Row> rows(Path table) throws IOException {
        List<Row> rows = new ArrayList<>();
        LocalDate published = null;
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("@")) {
                published = LocalDate.parse(line.substring(1));
            } else if (line.startsWith("> ")) {
                rows.add(new Row(line.substring(2), published, new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                rows.getLast().readings().add(line.strip());
            }
        }
        return rows;
    }

    private static List<String> read(Row row) {
        About about = new About("", null, row.published(), null);
        Document document = new Document("table.txt", "", about, new Text(row.sentence()));
        return EXTRACTOR.extract(document).stream()
                .map(ReadingTablesTest::reading)
                .toList();
    }

    private static String reading(Figure figure) {
        return String.join(
                " | ",
                value(figure.quantity()),
                figure.qualifier().name(),
                figure.status().name(),
                years(figure.period()) + (figure.perYear() ? " yearly" : ""),
                code(figure.provider()) + " > " + code(figure.recipient()),
                figure.theme().name());
    }

    private static String value(@Nullable Quantity quantity) {
        if (quantity == null) {
            return "milestone";
        }
        String upTo = quantity.upTo() == null ? "" : "-" + quantity.upTo().toPlainString();
        return quantity.value().toPlainString() + upTo + " " + quantity.unit();
    }

    private static String years(Period period) {
        if (period.year() == null) {
            return "-";
        }
        String to = period.yearTo() == null ? "" : "-" + period.yearTo();
        return period.year() + to + (period.basis() == YearBasis.RESOLVED ? " resolved" : "");
    }

    private static String code(@Nullable String party) {
        return party == null ? "-" : party;
    }
}
