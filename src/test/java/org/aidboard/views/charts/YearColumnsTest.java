package org.aidboard.views.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import java.math.BigDecimal;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.views.Example;
import org.junit.jupiter.api.Test;

class YearColumnsTest {

    private static final Example AID = new Example("Aid")
            .with("a", Theme.AID, Measure.MONEY, "10 EUR", Status.DISBURSEMENT, 2021)
            .with("b", Theme.AID, Measure.MONEY, "20 EUR", Status.DISBURSEMENT, 2021)
            .with("c", Theme.AID, Measure.MONEY, "40 EUR", Status.DISBURSEMENT, 2019)
            .with("d", Theme.AID, Measure.MONEY, "80 EUR", Status.PLEDGE, 2021)
            .with("e", Theme.AID, Measure.MONEY, "99 EUR", Status.TARGET, 2030);

    @Test
    void givesEveryFactAColumnOfItsOwnAndAddsNothing() {
        Configuration chart = YearColumns.of(AID.facts(), Measure.MONEY, "EUR", Grouping.STATUS);

        assertThat(values(chart)).containsExactly(List.of(40, 10), List.of(20), List.of(80), List.of(99));
    }

    @Test
    void drawsAnAimAsAMarkerAndNeverAsAColumn() {
        Configuration chart = YearColumns.of(AID.facts(), Measure.MONEY, "EUR", Grouping.STATUS);

        assertThat(chart.getSeries())
                .last()
                .satisfies(series -> assertThat(
                                ((DataSeries) series).getPlotOptions().getChartType())
                        .isEqualTo(ChartType.SCATTER));
    }

    @Test
    void turnsToMarkersWhereColumnsWouldBeTooThin() {
        Example many = new Example("Many");
        for (int year = 1970; year < 2025; year++) {
            many.with("y" + year, Theme.AID, Measure.MONEY, "1 EUR", Status.PLEDGE, year);
        }

        Configuration chart = YearColumns.orMarkers(many.facts(), Measure.MONEY, "EUR", Grouping.STATUS);

        assertThat(chart.getChart().getType()).isEqualTo(ChartType.SCATTER);
    }

    @Test
    void tellsTheBrowserWhatItNeedsToDrawAndToSay() {
        String json = ChartSerialization.toJSON(YearColumns.of(AID.facts(), Measure.MONEY, "EUR", Grouping.STATUS));

        assertThat(json)
                .contains("\"centerInCategory\":true", "\"tip\":", "\"brief\":", "\"words\":", "\"responsive\":");
        assertThat(json).doesNotContain("_fn_");
    }

    private static List<List<Integer>> values(Configuration chart) {
        return chart.getSeries().stream()
                .map(series -> ((DataSeries) series)
                        .getData().stream()
                                .map(DataSeriesItem::getY)
                                .map(BigDecimal.class::cast)
                                .map(BigDecimal::intValue)
                                .toList())
                .toList();
    }
}
