package org.aidboard.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1                  | '=1+1
            +44 people            | '+44 people
            -5 degrees            | '-5 degrees
            @SUM(A1)              | '@SUM(A1)
            ~ =1+1~               | ~ '=1+1~
            from 3;-5+cmd         | from 3;'-5+cmd
            from 3; @x, =y        | from 3; '@x, '=y
            so;"=1+1"             | so;"'=1+1"
            \uFF1D1+1            | '\uFF1D1+1
            """)
    void textThatASpreadsheetWouldRunIsDefused(String text, String cell) {
        assertThat(Cells.cell(text)).isEqualTo(cell);
    }

    @Test
    void aLineBreakOrTabBeginsACellToo() {
        assertThat(Cells.cell("one\n=1+1\r\n-2")).isEqualTo("one\n'=1+1\r\n'-2");
        assertThat(Cells.cell("a\t=1")).isEqualTo("a\t'=1");
        assertThat(Cells.cell("\tindented")).isEqualTo("'\tindented");
        assertThat(Cells.cell("\rback")).isEqualTo("'\rback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 = five", "'quoted'", "–5", "€35 million", "a - b", "x=1, y=2"})
    void otherTextIsLeftAlone(String text) {
        assertThat(Cells.cell(text)).isEqualTo(text);
    }

    @Test
    void numbersAreLeftAlone() {
        assertThat(Cells.cell(-5)).isEqualTo("-5");
        assertThat(Cells.cell(new BigDecimal("-0.50"))).isEqualTo("-0.5");
        assertThat(Cells.cell(new BigDecimal("8E+7"))).isEqualTo("80000000");
        assertThat(Cells.cell(new BigDecimal("1600000000.0"))).isEqualTo("1600000000");
        assertThat(Cells.cell(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void nothingIsEmptyAndDatesAreIso() {
        assertThat(Cells.cell(null)).isEmpty();
        assertThat(Cells.cell(LocalDate.of(2024, 7, 12))).isEqualTo("2024-07-12");
    }

    @Test
    void aListCanBeTakenApartAgain() {
        assertThat(Cells.list(List.of("LT", "tents; large", "back\\slash")))
                .isEqualTo("LT;tents\\; large;back\\\\slash");
    }

    @Test
    void everyTextOfAListIsDefusedOnce() {
        assertThat(Cells.cell(List.of("=1+1", "UA", "@SUM(A1)"))).isEqualTo("'=1+1;UA;'@SUM(A1)");
    }
}
