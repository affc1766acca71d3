package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Change;
import org.aidboard.metrics.pivot.Pair;
import org.aidboard.metrics.pivot.Pivot;
import org.aidboard.views.charts.FigurePoint;
import org.aidboard.views.charts.Looks;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** Two years of each row as two points on a line, with the change between them in words. */
public final class Dumbbell {

    /** More rows than this do not stand under each other on one page. */
    private static final int MOST = 24;

    private static final int ROW = 44;

    private Dumbbell() {}

    /** The rows that have one value in each of the two years, the largest change first. */
    public static List<Pivot.Row> rows(Pivot pivot, Pair pair) {
        return pair.rows(pivot)
                .sorted(Comparator.comparing(
                                (Pivot.Row row) -> known(row, pair).absolute().abs())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** The chart of such rows. */
    public static Picture of(List<Pivot.Row> rows, Pair pair, Measure measure, String unit) {
        Configuration configuration = Plain.configuration(ChartType.SCATTER);
        XAxis values = configuration.getxAxis();
        List<Fact> facts = rows.stream()
                .flatMap(row -> List.of(pair.from(), pair.to()).stream()
                        .flatMap(year -> row.cell(year).orElseThrow().facts().stream()))
                .toList();
        values.setMin(0);
        values.getLabels().setFormat(ValueAxis.format(ValueAxis.largest(facts), unit, measure));
        values.setGridLineWidth(1);
        values.setMaxPadding(0.08);
        names(configuration.getyAxis(), rows);
        for (int place = 0; place < rows.size(); place++) {
            configuration.addSeries(join(known(rows.get(place), pair), place, color(rows.get(place))));
        }
        configuration.addSeries(points(rows, pair, pair.from(), "before", measure, unit));
        configuration.addSeries(points(rows, pair, pair.to(), "after", measure, unit));
        configuration.getLegend().setEnabled(true);
        return new Picture(configuration, 110 + ROW * rows.size());
    }

    private static void names(YAxis axis, List<Pivot.Row> rows) {
        axis.setTitle(new AxisTitle(""));
        axis.setCategories(rows.stream().map(Dumbbell::name).map(Tip::escape).toArray(String[]::new));
        axis.setReversed(true);
        axis.setMin(0);
        axis.setMax(rows.size() - 1);
        axis.setGridLineWidth(0);
    }

    private static String name(Pivot.Row row) {
        String parties = Captions.parties(row.key().provider(), row.key().recipient());
        return parties.isEmpty() ? Texts.say("compare.parties.unsaid") : parties;
    }

    private static int color(Pivot.Row row) {
        return Looks.color(
                row.key().provider() == null ? row.key().recipient() : row.key().provider());
    }

    private static Change.Known known(Pivot.Row row, Pair pair) {
        return (Change.Known) row.change(pair.from(), pair.to());
    }

    private static DataSeries join(Change.Known change, int place, int color) {
        DataSeries line = new DataSeries("join");
        BigDecimal least = change.before().min(change.after());
        line.add(new DataSeriesItem(least, place));
        line.add(new DataSeriesItem(change.before().max(change.after()), place));
        PlotOptionsLine options = new PlotOptionsLine();
        options.setClassName("join");
        options.setColorIndex(color);
        options.setMarker(new Marker(false));
        options.setEnableMouseTracking(false);
        options.setShowInLegend(false);
        options.setDataLabels(new DataLabels(false));
        line.setPlotOptions(options);
        return line;
    }

    private static DataSeries points(
            List<Pivot.Row> rows, Pair pair, int year, String kind, Measure measure, String unit) {
        DataSeries series = new DataSeries(String.valueOf(year));
        for (int place = 0; place < rows.size(); place++) {
            Pivot.Row row = rows.get(place);
            Change.Known change = known(row, pair);
            boolean after = year == pair.to();
            BigDecimal value = after ? change.after() : change.before();
            boolean right = value.compareTo(after ? change.before() : change.after()) > 0
                    || (after && change.absolute().signum() == 0);
            String words = right ? words(change, measure, unit) : "";
            List<Fact> facts = row.cell(year).orElseThrow().facts();
            String sum = facts.size() == 1
                    ? ""
                    : Texts.say(
                            "compare.cell.together", "amount", Amounts.said(new Quantity(value, null, unit), measure));
            series.add(FigurePoint.of(facts, sum, value.doubleValue(), place, words));
        }
        series.setPlotOptions(options(kind));
        return series;
    }

    /** Above the point that lies further right, pushed inwards where the chart ends. */
    private static String words(Change.Known change, Measure measure, String unit) {
        String relative = Said.relative(change);
        return Said.absolute(change, measure, unit) + (relative.isEmpty() ? "" : " (" + relative + ")");
    }

    private static PlotOptionsScatter options(String kind) {
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setClassName(kind);
        options.setColorIndex(0);
        Marker marker = new Marker(true);
        marker.setSymbol(MarkerSymbolEnum.CIRCLE);
        marker.setRadius(7);
        options.setMarker(marker);
        DataLabels labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setAlign(HorizontalAlign.CENTER);
        labels.setVerticalAlign(VerticalAlign.BOTTOM);
        labels.setY(-8);
        labels.setOverflow("justify");
        options.setDataLabels(labels);
        return options;
    }
}
