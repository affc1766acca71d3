package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.util.List;
import org.aidboard.metrics.Fact;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Names;

/** A stated count as so many marks; those that the list behind it names carry their name, the others stay hollow. */
public final class PartnerMarks {

    /** Marks in a row: as many as a telephone has room for. */
    private static final int ROW = 5;

    private static final int MOST = 60;

    private PartnerMarks() {}

    /** Whether a fact can be drawn so: a whole number, not too large, with a list behind it. */
    public static boolean suit(Fact fact) {
        return !fact.figure().members().isEmpty() && stated(fact) > 0 && stated(fact) <= MOST;
    }

    /** The chart of one such fact; its height is {@link #height}. */
    public static Configuration of(Fact fact) {
        Configuration configuration = Plain.configuration(ChartType.SCATTER);
        configuration.getxAxis().setVisible(false);
        configuration.getxAxis().setMin(-0.5);
        configuration.getxAxis().setMax(ROW - 0.5);
        configuration.getyAxis().setVisible(false);
        configuration.getyAxis().setReversed(true);
        configuration.getyAxis().setMin(-0.5);
        configuration.getyAxis().setMax(rows(fact) - 0.2);
        configuration.getyAxis().setStartOnTick(false);
        configuration.getyAxis().setEndOnTick(false);
        configuration.getLegend().setEnabled(false);
        DataSeries named = series(Texts.say("charts.named"), "named", fact);
        DataSeries unnamed = series(Texts.say("charts.unnamed"), "unnamed", fact);
        List<String> members = fact.figure().members();
        for (int i = 0; i < Math.max(stated(fact), members.size()); i++) {
            DataSeries series = i < members.size() ? named : unnamed;
            String name = i < members.size() ? Names.place(members.get(i)) : Texts.say("charts.noname");
            String label = name.length() > 11 ? name.replace(' ', '\n') : name;
            series.add(new FigurePoint(fact, i % ROW, i / ROW, label, label));
        }
        configuration.addSeries(named);
        configuration.addSeries(unnamed);
        return configuration;
    }

    /** What the chart of a fact needs, in pixels. */
    public static int height(Fact fact) {
        return 20 + 64 * rows(fact);
    }

    private static int rows(Fact fact) {
        return Math.ceilDiv(Math.max(stated(fact), fact.figure().members().size()), ROW);
    }

    private static int stated(Fact fact) {
        var quantity = fact.figure().quantity();
        return quantity == null || quantity.value().stripTrailingZeros().scale() > 0
                ? 0
                : quantity.value().intValue();
    }

    private static DataSeries series(String name, String kind, Fact fact) {
        DataSeries series = new DataSeries(name);
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setClassName(kind);
        options.setColorIndex(Looks.color(fact.figure().status()));
        Marker marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.CIRCLE);
        marker.setRadius(11);
        options.setMarker(marker);
        DataLabels labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setAllowOverlap(true);
        labels.setOverflow("allow");
        labels.setCrop(false);
        labels.setVerticalAlign(VerticalAlign.TOP);
        labels.setY(12);
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        return series;
    }
}
