package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.Comparator;
import java.util.List;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.FigurePoint;
import org.aidboard.views.charts.Looks;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;

/** Events on a line of their own under the numbers, in the same years, so that a jump has its event. */
final class EventStrip {

    /** How much of an event has room beside its mark. */
    private static final int WORDS = 26;

    /** More lines than this through a chart are a fence. */
    private static final int MARKED = 12;

    private static final int HEIGHT = 64;

    private EventStrip() {}

    /** The chart, with those of the events that fall into its years. */
    static Picture under(Configuration configuration, List<Fact> events, YearAxis years, int height) {
        List<Fact> within = years.years()
                ? events.stream()
                        .filter(event -> within(event, years))
                        .sorted(Comparator.comparingDouble(years::place))
                        .toList()
                : List.of();
        if (within.isEmpty()) {
            return new Picture(configuration, height);
        }
        int all = height + HEIGHT;
        int share = 100 * (height - 40) / all;
        configuration.getyAxis().setHeight(share + "%");
        YAxis axis = new YAxis();
        axis.setTop(share + 4 + "%");
        axis.setHeight(96 - share + "%");
        axis.setOffset(0);
        axis.setTitle("");
        axis.setMin(-1);
        axis.setMax(1);
        axis.setStartOnTick(false);
        axis.setEndOnTick(false);
        axis.setTickPositions(new Number[] {0});
        axis.getLabels().setEnabled(false);
        axis.setClassName("events-axis");
        configuration.addyAxis(axis);
        DataSeries series = series();
        for (Fact event : within) {
            String words = Captions.excerpt(event.figure(), WORDS);
            series.add(new FigurePoint(event, years.place(event), 0, words, ""));
        }
        configuration.addSeries(series);
        series.setyAxis(1);
        within.stream().map(years::place).distinct().limit(MARKED).forEach(place -> {
            PlotLine line = new PlotLine();
            line.setValue(place);
            line.setClassName("event-line");
            configuration.getxAxis().addPlotLine(line);
        });
        return new Picture(configuration, all);
    }

    private static boolean within(Fact event, YearAxis years) {
        Integer year = event.year();
        return year != null && year >= years.first() && year <= years.last();
    }

    private static DataSeries series() {
        DataSeries series = new DataSeries(Texts.say("compare.milestones"));
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(Looks.color(Status.OBSERVATION));
        options.setClassName("events");
        Marker marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.DIAMOND);
        marker.setRadius(6);
        options.setMarker(marker);
        DataLabels labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setAlign(HorizontalAlign.LEFT);
        labels.setVerticalAlign(VerticalAlign.BOTTOM);
        labels.setX(4);
        labels.setY(-5);
        labels.setOverflow("justify");
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        return series;
    }
}
