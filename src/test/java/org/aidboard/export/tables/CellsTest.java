package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 people", "-5 degrees", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatASpreadsheetWouldRunIsDefused(String text) {
        assertThat(Cells.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 = five", "'quoted'", "–5", "€35 million"})
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
        assertThat(Cells.list(Stream.of("LT", "tents; large", "back\\slash")))
                .isEqualTo("LT;tents\\; large;back\\\\slash");
    }

    @Test
    void everyTextOfAListIsDefusedOnce() {
        assertThat(Cells.cell(Cells.list(Stream.of("=1+1", "UA", "@SUM(A1)")))).isEqualTo("'=1+1;UA;'@SUM(A1)");
    }
}
