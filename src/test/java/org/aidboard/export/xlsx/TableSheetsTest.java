package org.aidboard.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.aidboard.export.tables.Column;
import org.aidboard.export.tables.Kind;
import org.aidboard.export.tables.Table;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSheetsTest {

    private static final Table<String> TABLE =
            new Table<>("words", "none", List.of(new Column<>("word", Kind.TEXT, word -> word)));

    private static XSSFWorkbook read(List<String> words, @Nullable String link, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        TableSheets<String> sheets = new TableSheets<>(workbook, TABLE, "Words", word -> link, most);
        words.forEach(sheets::add);
        sheets.finish();
        workbook.finish();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void whatDoesNotFitGoesOnTheNextSheetUnderTheSameHeader() throws IOException {
        try (XSSFWorkbook workbook = read(List.of("a", "b", "c", "d", "e"), null, 3)) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Words", "Words 2", "Words 3");
            assertThat(workbook.getSheetAt(1))
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .containsExactly("word", "c", "d");
            assertThat(workbook.getSheetAt(2))
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .containsExactly("word", "e");
        }
    }

    @Test
    void aLinkLeadsIntoTheWeb() throws IOException {
        String address = "https://example.org/a?b=1&c='2'";
        try (XSSFWorkbook workbook = read(List.of("here"), address, 10)) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("here");
            assertThat(cell.getHyperlink().getAddress()).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "\\\\server\\share",
                "https://example.org/ a",
                "mailto:a@b.c",
                "https://example.org/\"><x",
                "ms-excel:ofe|u|https://example.org/x.xlsm"
            })
    void andNowhereElse(String address) throws IOException {
        try (XSSFWorkbook workbook = read(List.of("here"), address, 10)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getHyperlinkList()).isEmpty();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("here");
        }
    }
}
