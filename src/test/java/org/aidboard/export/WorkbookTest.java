package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.export.tables.Cells;
import org.aidboard.export.tables.Column;
import org.aidboard.export.tables.FigureColumns;
import org.aidboard.export.tables.Kind;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.About;
import org.aidboard.text.Span;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Workbooks read back by Apache POI, which has nothing to do with their writer. */
class WorkbookTest {

    private static XSSFWorkbook read(InventedStore store, Content content) throws IOException {
        byte[] bytes = InventedStore.written(out -> store.exports.xlsx(content, InventedStore.ORIGIN, out));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void everyCellIsReadBackAsItWasAndAsWhatItWas() throws IOException {
        InventedStore store = InventedStore.of(4, 300);
        List<FigureRow> rows = store.rows(Selection.ALL, Order.TEXT);
        try (XSSFWorkbook workbook = read(store, Content.ALL)) {
            Sheet sheet = workbook.getSheet("Figures");
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                assertSame(sheet.getRow(i + 1), rows.get(i));
            }
        }
    }

    private static void assertSame(Row read, FigureRow row) {
        List<Column<FigureRow>> columns = FigureColumns.TABLE.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<FigureRow> column = columns.get(i);
            Cell cell = read.getCell(i);
            Object value = column.of(row);
            assertThat(value(cell, column.kind())).as(column.header()).isEqualTo(plain(value));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.doubleValue();
            case Integer whole -> whole.doubleValue();
            case Boolean truth -> truth;
            case LocalDate day -> day;
            case List<?> texts -> texts.isEmpty() ? null : Cells.list(texts);
            default -> value.toString();
        };
    }

    private static @Nullable Object value(@Nullable Cell cell, Kind kind) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
        return switch (kind) {
            case NUMBER, WHOLE -> cell.getNumericCellValue();
            case TRUTH -> cell.getBooleanCellValue();
            case DATE -> {
                assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
                yield cell.getLocalDateTimeCellValue().toLocalDate();
            }
            default -> cell.getStringCellValue();
        };
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        String formula = "=HYPERLINK(\"https://evil.example\",\"x\") & _x0041_ <b>\u0001";
        try (XSSFWorkbook workbook = read(hostile(formula, "javascript:alert(1)"), Content.ALL)) {
            Row row = workbook.getSheet("Figures").getRow(1);
            int sentence = FigureColumns.TABLE.header().indexOf("sentence");
            assertThat(row.getCell(sentence).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(sentence).getStringCellValue()).isEqualTo(formula);
            int date = FigureColumns.TABLE.header().indexOf("published");
            assertThat(row.getCell(date).getStringCellValue()).isEqualTo("1899-12-31");
            assertThat(workbook.getSheet("Documents").getHyperlinkList()).isEmpty();
        }
    }

    private static InventedStore hostile(String words, String address) {
        StoredDocument document = new StoredDocument(
                "ab".repeat(32),
                "=name.txt",
                new About(words, words, LocalDate.of(1899, 12, 31), address),
                "=licence",
                10,
                Instant.EPOCH,
                1);
        Span span = new Span(0, words.length());
        Figure figure = new Figure(
                new Provenance(span, words, span, words, "rule"),
                Theme.AID,
                Measure.MONEY,
                new Quantity(new BigDecimal("-5"), null, "EUR"),
                Qualifier.EXACT,
                Status.PLEDGE,
                new Period(2024, null, YearBasis.STATED, null),
                false,
                "LT",
                null,
                List.of(),
                List.of(),
                List.of());
        return InventedStore.of(
                document,
                List.of(new StoredFigure(document.key() + "-0-" + words.length(), document.sha256(), figure)));
    }

    @Test
    void keysLeadToTheirSentenceAndDocumentsToTheirSource() throws IOException {
        InventedStore store = InventedStore.of(3, 5);
        try (XSSFWorkbook workbook = read(store, Content.ALL)) {
            Cell key = workbook.getSheet("Figures").getRow(1).getCell(0);
            assertThat(key.getHyperlink().getAddress())
                    .isEqualTo("https://aidboard.example/figures?figure=" + key.getStringCellValue());
            Map<String, String> links = new HashMap<>();
            workbook.getSheet("Documents")
                    .getHyperlinkList()
                    .forEach(link -> links.put(
                            workbook.getSheet("Documents")
                                    .getRow(link.getFirstRow())
                                    .getCell(0)
                                    .getStringCellValue(),
                            link.getAddress()));
            Map<String, String> expected = new HashMap<>();
            store.snapshot.documents().stream()
                    .filter(document -> document.about().address() != null)
                    .forEach(document -> expected.put(
                            document.sha256(), String.valueOf(document.about().address())));
            assertThat(links).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void saysWhatItIsOfWhichDateAndSelectedHow() throws IOException {
        Content content = new Content.Selected(
                Selection.ALL.withThemes(Set.of(Theme.AID)).withYears(2010, null),
                new Order(Order.Column.VALUE, false));
        try (XSSFWorkbook workbook = read(InventedStore.of(2, 50), content)) {
            Map<String, String> notes = new HashMap<>();
            workbook.getSheet("About")
                    .forEach(row -> notes.put(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
            List<String> names = new ArrayList<>();
            workbook.getSheet("Columns").forEach(row -> names.add(row.getCell(0).getStringCellValue()));
            assertThat(notes)
                    .containsEntry("filter", "theme = AID; yearFrom = 2010; sort = -value")
                    .containsEntry("made", "2024-07-12T08:30:00Z")
                    .containsEntry("documents read until", "1970-01-01T00:00:01Z")
                    .containsEntry(
                            "address", "https://aidboard.example/api/figures.xlsx?theme=AID&yearFrom=2010&sort=-value");
            assertThat(names).isEqualTo(FigureColumns.TABLE.header());
        }
    }
}
