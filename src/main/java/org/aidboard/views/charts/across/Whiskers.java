package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsErrorbar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;

/**
 * How exact numbers are, drawn: a closed whisker spans a range; an open one leads into the direction that the words leave
 * open ('up to', 'more than', 'about'). An open whisker has no end that anybody stated, so its length is always the same.
 */
final class Whiskers {

    /** The length of an open whisker, as a part of the largest number of the chart. */
    private static final BigDecimal LENGTH = new BigDecimal("0.07");

    private final BigDecimal length;
    private final List<DataSeriesItem> open = new ArrayList<>();
    private final List<DataSeriesItem> closed = new ArrayList<>();

    Whiskers(BigDecimal largest) {
        length = largest.multiply(LENGTH);
    }

    /** Adds that of a fact, where it has one, at a place and above what it stands on. */
    void add(Fact fact, double x, BigDecimal base) {
        Quantity quantity = Objects.requireNonNull(fact.quantity(), "only numbers have whiskers");
        BigDecimal value = quantity.value().add(base);
        BigDecimal upTo = quantity.upTo();
        if (upTo != null) {
            closed.add(new DataSeriesItem(x, value, upTo.add(base)));
            return;
        }
        BigDecimal below = value.subtract(length).max(BigDecimal.ZERO);
        BigDecimal above = value.add(length);
        switch (fact.figure().qualifier()) {
            case EXACT -> {}
            case ABOUT -> open.add(new DataSeriesItem(x, below, above));
            case NEARLY, UP_TO -> open.add(new DataSeriesItem(x, below, value));
            case AT_LEAST, MORE_THAN -> open.add(new DataSeriesItem(x, value, above));
        }
    }

    /** Puts them into a chart, above what is there. */
    void draw(Configuration configuration) {
        draw(configuration, "whisker-open", open, "0%");
        draw(configuration, "whisker-closed", closed, "40%");
    }

    private static void draw(Configuration configuration, String name, List<DataSeriesItem> items, String ends) {
        if (items.isEmpty()) {
            return;
        }
        DataSeries series = new DataSeries(name);
        items.stream()
                .sorted(Comparator.comparingDouble(item -> item.getX().doubleValue()))
                .forEach(series::add);
        Bar options = new Bar();
        options.setClassName(name);
        options.setWhiskerLength(ends);
        options.setEnableMouseTracking(false);
        options.setPointWidth(16);
        series.setPlotOptions(options);
        configuration.addSeries(series);
    }

    /** Stands where it is put, whatever else stands there, and in no legend; the fields are called as the chart calls them. */
    private static final class Bar extends PlotOptionsErrorbar {

        private static final long serialVersionUID = 1;

        private final boolean grouping = false;
        private final boolean showInLegend = false;
        private final Map<String, Boolean> dataLabels = Map.of("enabled", false);

        @Override
        public ChartType getChartType() {
            return grouping || showInLegend || dataLabels.isEmpty() ? ChartType.COLUMN : ChartType.ERRORBAR;
        }
    }
}
