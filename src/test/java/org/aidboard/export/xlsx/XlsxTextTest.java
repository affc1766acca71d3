package org.aidboard.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XlsxTextTest {

    @Test
    void whatXmlCannotHoldIsWrittenAsTheStandardHasIt() {
        assertThat(XlsxText.of("bell\u0007 and \uFFFE")).isEqualTo("bell_x0007_ and _xFFFE_");
        assertThat(XlsxText.of("half a pair \uD83D")).isEqualTo("half a pair _xD83D_");
        assertThat(XlsxText.of("two\nlines and\ta tab")).isEqualTo("two\nlines and\ta tab");
    }

    @Test
    void whatLooksLikeThatStaysWhatItWas() {
        assertThat(XlsxText.of("a _x0041_ b")).isEqualTo("a _x005F_x0041_ b");
        assertThat(XlsxText.of("snake_x and _x41_")).isEqualTo("snake_x and _x41_");
    }

    @Test
    void aTextTooLongForACellEndsInAnEllipsis() {
        String long_ = "é".repeat(40_000);
        assertThat(XlsxText.of(long_)).hasSize(XlsxText.LONGEST).endsWith("é…");
        String pairs = "😀".repeat(20_000);
        assertThat(XlsxText.of(pairs)).endsWith("😀…").hasSizeLessThanOrEqualTo(XlsxText.LONGEST);
    }
}
