package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidboard.benchmarks.Invented;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.metrics.columns.TableWriter;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.search.Library;
import org.aidboard.store.StoredDocument;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The comparison as a file says what the comparison on the screen says. */
class ComparisonCsvTest {

    private static final Snapshot SNAPSHOT = invented();

    private static Snapshot invented() {
        Invented invented = new Invented(41, 50);
        TableWriter writer = new TableWriter();
        for (int number = 0; number < 20; number++) {
            StoredDocument document = invented.document(number, 400);
            writer.add(document, invented.figures(document));
        }
        return new Snapshot(writer.cut(), Library.EMPTY.with(writer.cut()));
    }

    private static List<CSVRecord> read(Comparison comparison) throws IOException {
        Metrics metrics = mock();
        when(metrics.compare(any(), any())).thenReturn(comparison);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Exports(metrics).comparisonCsv(Selection.ALL, Terms.STATED, bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(bytes.toString(StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }

    @Test
    void everyFigureStandsBehindOneFactOfItsOwnSeriesAndYear() throws IOException {
        Map<String, FigureRow> left = new TreeMap<>();
        SNAPSHOT.each(Selection.ALL, Order.TEXT, row -> left.put(row.key(), row));
        assertThat(left).hasSize(8000);
        for (CSVRecord record : read(Comparisons.of(SNAPSHOT.series(Selection.ALL)))) {
            List<String> keys = Arrays.asList(record.get("keys").split(";"));
            assertThat(record.get("mentions")).isEqualTo(Integer.toString(keys.size()));
            for (String key : keys) {
                FigureRow row = Objects.requireNonNull(left.remove(key), key);
                assertThat(record.get("status")).isEqualTo(row.figure().status().name());
                assertThat(record.get("unit"))
                        .isEqualTo(
                                row.figure().unit() == null ? "" : row.figure().unit());
                assertThat(record.get("year"))
                        .isEqualTo(
                                row.figure().period().year() == null
                                        ? ""
                                        : row.figure().period().year().toString());
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void totalsAndTheirRefusalsStandOnEachLineOfTheirCell() throws IOException {
        Comparison comparison = Comparisons.of(SNAPSHOT.series(Selection.ALL));
        List<CSVRecord> records = read(comparison);
        long sums = comparison.lines().stream()
                .flatMap(line -> line.cells().values().stream())
                .filter(cell -> cell.total() instanceof Total.Sum)
                .mapToLong(cell -> cell.facts().size())
                .sum();
        assertThat(records.stream()
                        .filter(record -> !record.get("total").isEmpty()
                                && !record.get("year").isEmpty()))
                .hasSize(Math.toIntExact(sums))
                .isNotEmpty();
        Set<String> single = records.stream()
                .filter(record -> record.get("facts").equals("1"))
                .map(record -> record.get("total") + record.get("total_refused"))
                .collect(Collectors.toSet());
        assertThat(single).containsExactly("");
        assertThat(records).anyMatch(record -> record.get("total_refused").equals(Total.Reason.OVERLAP.sentence()));
    }
}
