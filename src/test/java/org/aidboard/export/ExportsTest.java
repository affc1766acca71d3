package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.aidboard.benchmarks.Invented;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files read back by readers that have nothing to do with their writers. */
class ExportsTest {

    private static final List<FigureRow> ROWS = invented();
    private static final JsonMapper JSON = new JsonMapper();

    private final Metrics metrics = mock();
    private final Exports exports = new Exports(metrics);

    private static List<FigureRow> invented() {
        Invented invented = new Invented(31);
        StoredDocument document = invented.document(1, 500);
        return invented.figures(document).stream()
                .map(stored -> new FigureRow(stored.key(), stored.figure(), document))
                .toList();
    }

    private void holding(List<FigureRow> rows) {
        doAnswer(call -> {
                    rows.forEach(call.<Consumer<FigureRow>>getArgument(2));
                    return null;
                })
                .when(metrics)
                .each(any(), any(), any());
    }

    private static String written(Consumer<OutputStream> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String csv() {
        holding(ROWS);
        return written(out -> exports.csv(Selection.ALL, Order.TEXT, out));
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }

    @Test
    void everyCellIsReadBackAsItWas() throws IOException {
        List<CSVRecord> records = read(csv());
        assertThat(records).hasSameSizeAs(ROWS);
        for (int i = 0; i < ROWS.size(); i++) {
            assertSame(records.get(i), ROWS.get(i));
        }
    }

    private static void assertSame(CSVRecord read, FigureRow row) {
        Figure figure = row.figure();
        Quantity quantity = figure.quantity();
        assertThat(read.get("key")).isEqualTo(row.key());
        assertThat(read.get("theme")).isEqualTo(figure.theme().name());
        assertThat(number(read.get("value"))).isEqualTo(quantity == null ? null : plain(quantity.value()));
        assertThat(number(read.get("value_to"))).isEqualTo(quantity == null ? null : plain(quantity.upTo()));
        assertThat(text(read.get("unit"))).isEqualTo(figure.unit());
        assertThat(text(read.get("year"))).isEqualTo(string(figure.period().year()));
        assertThat(text(read.get("year_to"))).isEqualTo(string(figure.period().yearTo()));
        assertThat(text(read.get("date"))).isEqualTo(string(figure.period().day()));
        assertThat(read.get("per_year")).isEqualTo(Boolean.toString(figure.perYear()));
        assertThat(text(read.get("provider"))).isEqualTo(figure.provider());
        assertThat(undefused(read.get("quote"))).isEqualTo(figure.provenance().quote());
        assertThat(undefused(read.get("sentence")))
                .isEqualTo(figure.provenance().sentence());
        assertThat(read.get("start"))
                .isEqualTo(Integer.toString(figure.provenance().span().start()));
        assertThat(text(undefused(read.get("publisher"))))
                .isEqualTo(row.document().about().publisher());
        assertThat(read.get("sha256")).isEqualTo(row.document().sha256());
    }

    /** 2E+3 is written 2000, and 0.50 is written 0.5: the same numbers. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static @Nullable BigDecimal number(String cell) {
        assertThat(cell).doesNotContain("E", ",");
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String undefused(String cell) {
        return cell.matches("(?s)'[=+\\-@\t\r].*") ? cell.substring(1) : cell;
    }

    @Test
    void linesEndAsTheStandardHasIt() {
        String csv = csv();
        assertThat(csv).startsWith("key,theme,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void jsonIsReadBackAsItWas() {
        holding(ROWS);
        JsonNode figures = JSON.readTree(written(out -> exports.json(Selection.ALL, Order.TEXT, out)));
        assertThat(figures).hasSize(ROWS.size());
        for (int i = 0; i < ROWS.size(); i++) {
            Figure figure = ROWS.get(i).figure();
            JsonNode read = figures.get(i);
            assertThat(read.get("key").asString()).isEqualTo(ROWS.get(i).key());
            assertThat(read.get("quote").asString())
                    .isEqualTo(figure.provenance().quote());
            assertThat(read.get("members")).hasSameSizeAs(figure.members());
            assertThat(read.get("because")).hasSameSizeAs(figure.because());
            assertThat(read.get("checks")).hasSameSizeAs(figure.checks());
            Quantity quantity = figure.quantity();
            assertThat(read.get("value").isNull()).isEqualTo(quantity == null);
            if (quantity != null) {
                assertThat(read.get("value").decimalValue()).isEqualByComparingTo(quantity.value());
            }
        }
    }

    @Test
    void everyCsvColumnIsInTheJson() {
        JsonNode figure = JSON.readTree(written(out -> exports.json(ROWS.getFirst(), out)));
        assertThat(figure.propertyNames())
                .containsAll(
                        FigureCsv.HEADER.stream().map(ExportsTest::camelCase).toList());
        JsonNode page = JSON.readTree(written(out -> exports.json(new Page<>(ROWS.subList(3, 5), 3, 500), out)));
        assertThat(page.get("total").asInt()).isEqualTo(500);
        assertThat(page.get("offset").asInt()).isEqualTo(3);
        assertThat(page.get("figures")).hasSize(2);
        assertThat(page.at("/figures/0/value").toString()).doesNotContain("E");
    }

    private static String camelCase(String header) {
        int at = header.indexOf('_');
        return at < 0
                ? header
                : header.substring(0, at) + Character.toUpperCase(header.charAt(at + 1)) + header.substring(at + 2);
    }
}
