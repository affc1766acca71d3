package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** Values of one unit as markers at their own year: for aims, which are no amounts that grow from an axis. */
public final class YearMarkers {

    private YearMarkers() {}

    /** The chart of facts that share a measure and unit. */
    public static Configuration of(List<Fact> facts, Measure measure, String unit, Grouping grouping) {
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = Plain.configuration(ChartType.SCATTER);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), facts, unit, measure);
        List<Group> groups = grouping.groups(facts);
        groups.forEach(group -> configuration.addSeries(series(group, years, grouping == Grouping.STATUS)));
        configuration.getLegend().setEnabled(grouping.needsLegend(facts));
        return configuration;
    }

    /** One group as markers. */
    public static DataSeries series(Group group, YearAxis years, boolean named) {
        DataSeries series = new DataSeries(Tip.escape(group.name()));
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(group.color());
        options.setMarker(group.marker());
        options.setClassName(group.kind());
        series.setPlotOptions(options);
        for (Fact fact : group.facts()) {
            Quantity quantity = fact.quantity();
            if (quantity != null) {
                double x = years.place(fact);
                String brief = Said.brief(fact);
                series.add(new FigurePoint(fact, x, quantity.value(), label(fact, named), brief));
            }
        }
        return series;
    }

    private static String label(Fact fact, boolean named) {
        String parties = named ? Captions.parties(fact.figure()) : "";
        return Said.brief(fact) + (parties.isEmpty() ? "" : " · " + parties);
    }
}
