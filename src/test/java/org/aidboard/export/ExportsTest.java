package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidboard.export.csv.Dialect;
import org.aidboard.export.tables.FigureColumns;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Page;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files read back by readers that have nothing to do with their writers. */
class ExportsTest {

    private static final InventedStore STORE = InventedStore.of(10, 100);
    private static final List<FigureRow> ROWS = STORE.rows(Selection.ALL, Order.TEXT);
    private static final JsonMapper JSON = new JsonMapper();

    private final Exports exports = STORE.exports;

    private static String written(Consumer<OutputStream> writing) {
        return new String(InventedStore.written(writing), StandardCharsets.UTF_8);
    }

    private String csv() {
        return written(out -> exports.csv(Content.ALL, Dialect.STANDARD, out));
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
        return cell.replaceAll("(^|[;,|\\t\\n\\r])([\\s\\p{Z}\"]*)'(?=[=+\\-@])", "$1$2");
    }

    @Test
    void linesEndAsTheStandardHasIt() {
        String csv = csv();
        assertThat(csv).startsWith("key,theme,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aSpreadsheetOfAnotherCountryReadsTheSame() throws IOException {
        String csv = written(out -> exports.csv(Content.ALL, Dialect.spreadsheet(Locale.forLanguageTag("lt-LT")), out));
        assertThat(csv).startsWith("\uFEFFkey;theme;measure;value;");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv.substring(1)))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSameSizeAs(ROWS);
            for (int i = 0; i < ROWS.size(); i++) {
                Quantity quantity = ROWS.get(i).figure().quantity();
                assertThat(number(records.get(i).get("value").replace(',', '.')))
                        .isEqualTo(quantity == null ? null : plain(quantity.value()));
                assertThat(records.get(i).get("value")).doesNotContain(".");
            }
        }
    }

    @Test
    void justTheFiguresListed() throws IOException {
        List<String> keys = List.of(ROWS.get(7).key(), ROWS.get(3).key());
        List<CSVRecord> records = read(written(out -> exports.csv(new Content.Listed(keys), Dialect.STANDARD, out)));
        assertThat(records.stream().map(record -> record.get("key"))).isEqualTo(keys);
    }

    @Test
    void jsonIsReadBackAsItWasAndSaysWhatItIs() {
        Content content = new Content.Selected(Selection.ALL.withUnits(Set.of("EUR")), Order.TEXT);
        List<FigureRow> rows = STORE.rows(Selection.ALL.withUnits(Set.of("EUR")), Order.TEXT);
        JsonNode file = JSON.readTree(written(out -> exports.json(content, InventedStore.ORIGIN, out)));
        JsonNode about = file.get("about");
        assertThat(about.get("figures").asInt()).isEqualTo(rows.size());
        assertThat(about.at("/filter/unit/0").asString()).isEqualTo("EUR");
        assertThat(about.get("made").asString()).isEqualTo("2024-07-12T08:30:00Z");
        assertThat(about.get("documentsReadUntil").asString()).isEqualTo("1970-01-01T00:00:09Z");
        assertThat(about.get("address").asString()).isEqualTo("https://aidboard.example/api/figures.json?unit=EUR");
        JsonNode figures = file.get("figures");
        assertThat(figures).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertSame(figures.get(i), rows.get(i));
        }
    }

    private static void assertSame(JsonNode read, FigureRow row) {
        Figure figure = row.figure();
        assertThat(read.get("key").asString()).isEqualTo(row.key());
        assertThat(read.get("quote").asString()).isEqualTo(figure.provenance().quote());
        assertThat(read.get("members")).hasSameSizeAs(figure.members());
        assertThat(read.get("because")).hasSameSizeAs(figure.because());
        assertThat(read.get("checks")).hasSameSizeAs(figure.checks());
        Quantity quantity = figure.quantity();
        assertThat(read.get("value").isNull()).isEqualTo(quantity == null);
        if (quantity != null) {
            assertThat(read.get("value").decimalValue()).isEqualByComparingTo(quantity.value());
        }
    }

    @Test
    void theDescriptionNamesTheColumnsOfTheCsv() {
        JsonNode description =
                JSON.readTree(written(out -> exports.csvDescription(Content.ALL, InventedStore.ORIGIN, out)));
        assertThat(description.get("url").asString()).isEqualTo("https://aidboard.example/api/figures.csv");
        assertThat(description.at("/tableSchema/columns").values().stream()
                        .map(column -> column.get("name").asString()))
                .isEqualTo(FigureColumns.TABLE.header());
        assertThat(description.at("/tableSchema/columns/3/datatype").asString()).isEqualTo("decimal");
        assertThat(description.get("dc:description").asString()).contains("1000 figures; filter: none: all figures");
    }

    @Test
    void everyCsvColumnIsInTheJson() {
        JsonNode figure = JSON.readTree(written(out -> exports.json(ROWS.getFirst(), out)));
        assertThat(figure.propertyNames())
                .containsAll(FigureColumns.TABLE.header().stream()
                        .map(ExportsTest::camelCase)
                        .toList());
        JsonNode page =
                JSON.readTree(written(out -> exports.json(new Page<>(ROWS.subList(3, 5), 3, 500), Terms.STATED, out)));
        assertThat(page.get("total").asInt()).isEqualTo(500);
        assertThat(page.get("offset").asInt()).isEqualTo(3);
        assertThat(page.get("figures")).hasSize(2);
        assertThat(page.at("/figures/0/value").toString()).doesNotContain("E");
    }

    private static String camelCase(String header) {
        return Pattern.compile("_(.)")
                .matcher(header)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
