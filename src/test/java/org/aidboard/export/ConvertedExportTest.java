package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidboard.export.csv.Dialect;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.money.RatesKept;
import org.aidboard.metrics.money.ReferenceRates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who reads a file of converted money can check each number by multiplying. */
class ConvertedExportTest {

    private static final ReferenceRates RATES = RatesKept.shipped();
    private static final Terms EURO = new Terms("EUR", false);
    private static final InventedStore STORE = InventedStore.of(12, 100);

    private static List<CSVRecord> read(byte[] file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }

    private static byte[] csv(Terms terms) {
        when(STORE.metrics.alone(any())).thenReturn(Comparisons.alone(terms, RATES));
        Content content = new Content.Selected(Selection.ALL, Order.TEXT, terms);
        return InventedStore.written(out -> STORE.exports.csv(content, Dialect.STANDARD, out));
    }

    private static BigDecimal product(CSVRecord record, String stated) {
        return new BigDecimal(record.get(stated))
                .multiply(new BigDecimal(record.get("rate")))
                .setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void everyAmountIsConvertedOrItsCurrencyIsTheOneAskedForOrTheReasonStandsThere() throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        for (CSVRecord record : read(csv(EURO))) {
            boolean money = record.get("measure").equals("MONEY");
            String kind = !money
                    ? "no money"
                    : record.get("unit").equals("EUR")
                            ? "as stated"
                            : record.get("rate").isEmpty() ? "none" : "rate";
            kinds.merge(kind, 1, Integer::sum);
            switch (kind) {
                case "rate" -> {
                    assertThat(new BigDecimal(record.get("converted_value")))
                            .isEqualByComparingTo(product(record, "value"));
                    if (!record.get("value_to").isEmpty()) {
                        assertThat(new BigDecimal(record.get("converted_value_to")))
                                .isEqualByComparingTo(product(record, "value_to"));
                    }
                    assertThat(record.get("converted_currency")).isEqualTo("EUR");
                    assertThat(record.get("rate_of")).matches("(19|20)\\d\\d(-\\d\\d-\\d\\d)?(/.*)?");
                    assertThat(record.get("rate_source")).startsWith("European Central Bank");
                    assertThat(record.get("no_rate")).isEmpty();
                }
                case "none" -> {
                    assertThat(record.get("no_rate")).startsWith("No rate for " + record.get("unit"));
                    assertThat(record.get("converted_value")).isEmpty();
                }
                case "as stated" -> {
                    assertThat(record.get("converted_value")).isEqualTo(record.get("value"));
                    assertThat(record.get("rate") + record.get("no_rate")).isEmpty();
                }
                default ->
                    assertThat(record.get("converted_value") + record.get("no_rate"))
                            .isEmpty();
            }
        }
        assertThat(kinds).containsOnlyKeys("no money", "as stated", "none", "rate");
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isGreaterThan(50));
    }

    @Test
    void asStatedTheColumnsAreThereAndEmpty() throws IOException {
        for (CSVRecord record : read(csv(Terms.STATED))) {
            assertThat(record.get("converted_value") + record.get("rate") + record.get("no_rate"))
                    .isEmpty();
            boolean open = List.of("ABOUT", "NEARLY", "UP_TO").contains(record.get("qualifier"));
            if (record.get("value_to").isEmpty()) {
                assertThat(record.get("low")).isEqualTo(open ? "" : record.get("value"));
            }
        }
    }

    @Test
    void aFigureWithoutAYearStandsAtThatOfItsDocumentAndSaysSo() throws IOException {
        int moved = 0;
        for (CSVRecord record : read(csv(new Terms("EUR", true)))) {
            boolean open =
                    record.get("year").isEmpty() && !record.get("published").isEmpty();
            String year = open ? record.get("published").substring(0, 4) : "";
            assertThat(record.get("publication_year")).isEqualTo(year);
            if (open && !record.get("rate").isEmpty()) {
                moved++;
                assertThat(record.get("rate_of")).startsWith(year);
            }
        }
        assertThat(moved).isGreaterThan(10);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        when(STORE.metrics.alone(any())).thenReturn(Comparisons.alone(EURO, RATES));
        List<FigureRow> rows = STORE.rows(Selection.ALL, Order.TEXT);
        JsonNode figures = JsonMapper.shared()
                .readTree(InventedStore.written(out -> STORE.exports.json(new Page<>(rows, 0, rows.size()), EURO, out)))
                .get("figures");
        List<CSVRecord> records = read(csv(EURO));
        for (int i = 0; i < records.size(); i++) {
            String expected = records.get(i).get("converted_value");
            JsonNode value = figures.get(i).get("convertedValue");
            assertThat(value.isNull()).isEqualTo(expected.isEmpty());
            if (!value.isNull()) {
                assertThat(value.decimalValue()).isEqualByComparingTo(expected);
            }
            assertThat(figures.get(i).get("noRate").asString(""))
                    .isEqualTo(records.get(i).get("no_rate"));
        }
    }

    /** Each figure stands behind one line, in the currency asked for where it has a rate. */
    @Test
    void aComparisonInOneCurrencyHasEveryFigureOnceAndItsReceipts() throws IOException {
        var comparison = Comparisons.of(STORE.snapshot.series(Selection.ALL, EURO, RATES), EURO, RATES);
        when(STORE.metrics.compare(any(), any())).thenReturn(comparison);
        List<CSVRecord> records =
                read(InventedStore.written(out -> STORE.exports.comparisonCsv(Selection.ALL, EURO, out)));
        assertThat(records.stream().flatMap(record -> List.of(record.get("keys").split(";")).stream()))
                .containsExactlyInAnyOrderElementsOf(STORE.rows(Selection.ALL, Order.TEXT).stream()
                        .map(FigureRow::key)
                        .toList());
        int converted = 0;
        for (CSVRecord record : records) {
            if (!record.get("rate").isEmpty()) {
                converted++;
                assertThat(record.get("unit")).isEqualTo("EUR");
                assertThat(new BigDecimal(record.get("value"))).isEqualByComparingTo(product(record, "stated_value"));
            } else if (record.get("measure").equals("MONEY")) {
                assertThat(record.get("no_rate").isEmpty())
                        .isEqualTo(record.get("unit").equals("EUR"));
            }
        }
        assertThat(converted).isGreaterThan(100);
        assertThat(records.stream().filter(record -> !record.get("no_rate").isEmpty()))
                .hasSize(comparison.withoutRate().size());
    }
}
