package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.YAxis;
import java.util.Comparator;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Fact;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;

/** Dated statements in the order of time, each on a line of its own, so that their words never cover each other. */
public final class TimeLine {

    /** How much of a statement has room beside its marker. */
    private static final int WORDS = 76;

    /** The same on a telephone. */
    private static final int FEW_WORDS = 44;

    private static final int LINE = 42;

    private static final Comparator<Fact> EARLIEST_FIRST = Comparator.comparing(
            fact -> fact.figure().period(),
            Comparator.comparing(Period::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(Period::day, Comparator.nullsLast(Comparator.naturalOrder())));

    private TimeLine() {}

    /** The chart; its height is {@link #height} pixels. */
    public static Configuration of(List<Fact> facts) {
        List<Fact> lines = facts.stream().sorted(EARLIEST_FIRST).toList();
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = Plain.configuration(ChartType.SCATTER);
        years.configure(configuration.getxAxis());
        lines(configuration.getyAxis(), lines.size());
        List<Group> groups = Grouping.STATUS.groups(lines);
        groups.forEach(group -> configuration.addSeries(series(group, lines, years)));
        configuration.getLegend().setEnabled(false);
        return configuration;
    }

    /** What the chart of so many facts needs, in pixels. */
    public static int height(int facts) {
        return 110 + LINE * facts;
    }

    private static void lines(YAxis axis, int lines) {
        axis.setTitle("");
        axis.setMin(-0.6);
        axis.setMax(lines - 0.6);
        axis.setReversed(true);
        axis.setTickInterval(1);
        axis.setStartOnTick(false);
        axis.setEndOnTick(false);
        axis.getLabels().setEnabled(false);
    }

    private static DataSeries series(Group group, List<Fact> lines, YearAxis years) {
        DataSeries series = new DataSeries(Tip.escape(group.name()));
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(group.color());
        options.setMarker(group.marker());
        options.setClassName(group.kind());
        series.setPlotOptions(options);
        for (Fact fact : group.facts()) {
            double x = years.place(fact);
            String brief = label(fact.figure(), FEW_WORDS);
            series.add(new FigurePoint(fact, x, lines.indexOf(fact), label(fact.figure(), WORDS), brief));
        }
        return series;
    }

    private static String label(Figure figure, int length) {
        String words = figure.quantity() == null
                ? Captions.around(figure, length)
                : Amounts.said(figure) + ", " + Captions.parties(figure);
        String year = Captions.year(figure.period());
        return words.contains(year) ? words : year + ": " + words;
    }
}
