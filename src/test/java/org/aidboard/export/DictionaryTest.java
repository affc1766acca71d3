package org.aidboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidboard.export.tables.Dictionary;
import org.aidboard.export.tables.DocumentColumns;
import org.aidboard.export.tables.FigureColumns;
import org.aidboard.export.tables.Mention;
import org.aidboard.export.tables.Table;
import org.junit.jupiter.api.Test;

/** The data dictionary explains each column, and nothing else. */
class DictionaryTest {

    @Test
    void figures() {
        assertThat(Dictionary.of(FigureColumns.TABLE)).containsOnlyKeys(FigureColumns.TABLE.header());
    }

    @Test
    void documents() {
        assertThat(Dictionary.of(DocumentColumns.TABLE)).containsOnlyKeys(DocumentColumns.TABLE.header());
    }

    @Test
    void mentions() {
        assertThat(Dictionary.of(Mention.TABLE)).containsOnlyKeys(Mention.TABLE.header());
    }

    @Test
    void comparisons() {
        Table<Object> comparison = new Table<>("comparison", "The CSV of a comparison", List.of());
        assertThat(List.copyOf(Dictionary.of(comparison).keySet())).isEqualTo(ComparisonCsv.HEADER);
    }
}
