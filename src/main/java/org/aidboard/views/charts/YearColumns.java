package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;

/**
 * Amounts of one unit by year as columns. Every fact has a column of its own, so that nothing is added which no document
 * adds: the second one of a group and year goes into a further series that looks like the first. Aims are markers, never
 * columns of achievement.
 */
public final class YearColumns {

    /** More columns than this are too thin to be told apart on a telephone. */
    private static final int MOST = 48;

    private YearColumns() {}

    /** The chart of facts that share a measure and unit: columns where there is room for them, else markers. */
    public static Configuration orMarkers(List<Fact> facts, Measure measure, String unit, Grouping grouping) {
        YearAxis years = YearAxis.of(facts);
        int layers = grouping.groups(facts).stream()
                .mapToInt(group -> layers(group, years).size())
                .sum();
        return layers * years.slots() > MOST
                ? YearMarkers.of(facts, measure, unit, grouping)
                : of(facts, measure, unit, grouping);
    }

    /** The chart of facts that share a measure and unit. */
    public static Configuration of(List<Fact> facts, Measure measure, String unit, Grouping grouping) {
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = Plain.configuration(ChartType.COLUMN);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), facts, unit, measure);
        for (Group group : grouping.groups(facts)) {
            if (group.aims()) {
                configuration.addSeries(YearMarkers.series(group, years, false));
            } else {
                layers(group, years).forEach(configuration::addSeries);
            }
        }
        configuration.getLegend().setEnabled(grouping.needsLegend(facts));
        return configuration;
    }

    private static List<DataSeries> layers(Group group, YearAxis years) {
        List<DataSeries> layers = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (Fact fact : sorted(group, years)) {
            Quantity quantity = fact.quantity();
            if (quantity == null) {
                continue;
            }
            int x = years.slot(fact);
            int layer = taken.merge(x, 1, Integer::sum) - 1;
            if (layer == layers.size()) {
                layers.add(series(group, layer));
            }
            layers.get(layer).add(new FigurePoint(fact, x, quantity.value()));
        }
        return layers;
    }

    /** The chart wants its points from left to right. */
    private static List<Fact> sorted(Group group, YearAxis years) {
        return group.facts().stream()
                .sorted(Comparator.comparingInt(fact -> years.slot(fact)))
                .toList();
    }

    private static DataSeries series(Group group, int layer) {
        DataSeries series = new DataSeries(Tip.escape(group.name()));
        series.setId(group.name() + (layer == 0 ? "" : layer));
        GroupedColumn options = new GroupedColumn();
        options.setColorIndex(group.color());
        options.setMaxPointWidth(56);
        options.setMinPointLength(3);
        options.setGroupPadding(0.1);
        options.setPointPadding(0.06);
        options.setPointRange(1);
        if (layer > 0) {
            options.setLinkedTo(group.name());
        }
        series.setPlotOptions(options);
        return series;
    }

    /** Columns stand in the middle of their year, whichever series are absent there; the field is called as the chart calls it. */
    private static final class GroupedColumn extends PlotOptionsColumn {

        private static final long serialVersionUID = 1;

        private final boolean centerInCategory = true;

        @Override
        public ChartType getChartType() {
            return centerInCategory ? ChartType.COLUMN : super.getChartType();
        }
    }
}
