package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;

/** Values of one unit over the years as points, joined only from one year to the very next: no line crosses a missing year. */
public final class YearLines {

    private YearLines() {}

    /** Whether lines say something here: some group has several years, and no group two values for one. */
    public static boolean suit(List<Fact> facts) {
        boolean several = false;
        for (Group group : Grouping.PARTIES.groups(facts)) {
            long years =
                    group.facts().stream().map(fact -> fact.year()).distinct().count();
            if (years < group.facts().size()) {
                return false;
            }
            several |= years > 1;
        }
        return several;
    }

    /** The chart of facts that share a measure and unit. */
    public static Configuration of(List<Fact> facts, Measure measure, String unit) {
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = Plain.configuration(ChartType.LINE);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), facts, unit, measure);
        List<Group> groups = Grouping.PARTIES.groups(facts);
        groups.forEach(group -> configuration.addSeries(series(group, years)));
        configuration.getLegend().setEnabled(Grouping.PARTIES.needsLegend(facts));
        return configuration;
    }

    private static DataSeries series(Group group, YearAxis years) {
        DataSeries series = new DataSeries(Tip.escape(group.name()));
        PlotOptionsLine options = new PlotOptionsLine();
        options.setColorIndex(group.color());
        options.setMarker(group.marker());
        series.setPlotOptions(options);
        Map<Integer, Fact> byYear = new HashMap<>();
        group.facts().forEach(fact -> byYear.put(years.slot(fact), fact));
        for (int year = years.first(); year <= years.aside(); year++) {
            Fact fact = byYear.get(year);
            Quantity quantity = fact == null ? null : fact.quantity();
            series.add(
                    fact == null || quantity == null
                            ? new DataSeriesItem(year, null)
                            : new FigurePoint(fact, year, quantity.value()));
        }
        return series;
    }
}
