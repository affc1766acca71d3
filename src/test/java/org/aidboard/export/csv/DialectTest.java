package org.aidboard.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            en-GB , .
            en-US , .
            lt ; ,
            lt-LT ; ,
            de-DE ; ,
            fr-FR ; ,
            uk-UA ; ,
            de-CH ; .
            ja-JP , .
            """)
    void spreadsheetsOfTheWorld(String tag, char separator, char decimal) {
        assertThat(Dialect.spreadsheet(Locale.forLanguageTag(tag))).isEqualTo(new Dialect(separator, decimal, true));
    }

    @Test
    void onlyNumbersHaveADecimalSign() {
        Dialect lithuanian = Dialect.spreadsheet(Locale.forLanguageTag("lt"));
        assertThat(lithuanian.cell(new BigDecimal("-0.250"))).isEqualTo("-0,25");
        assertThat(lithuanian.cell("0.25 %")).isEqualTo("0.25 %");
        assertThat(Dialect.STANDARD.cell(new BigDecimal("0.25"))).isEqualTo("0.25");
    }
}
