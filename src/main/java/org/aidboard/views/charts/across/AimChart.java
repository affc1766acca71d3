package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Aim;
import org.aidboard.views.charts.FigurePoint;
import org.aidboard.views.charts.Looks;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.wording.Names;

/** Aims as markers at their own year, each joined to what had been reached by then, with the distance. */
public final class AimChart {

    /** How far aims of one point stand from each other, as a part of the chart. */
    private static final double BESIDE = 0.016;

    private AimChart() {}

    /**
     * The chart of aims that share a measure and unit.
     *
     * @param words what is written beside aims that stand at one point
     */
    public static Picture of(List<Aim> aims, Measure measure, String unit, Function<List<Aim>, String> words) {
        List<Fact> reached = aims.stream()
                .map(Aim::reached)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Fact> all = new ArrayList<>(reached);
        aims.forEach(aim -> all.add(aim.target()));
        YearAxis years = YearAxis.of(all);
        Configuration configuration = Plain.configuration(ChartType.SCATTER);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), all, unit, measure);
        Whiskers whiskers = new Whiskers(ValueAxis.largest(all));
        all.forEach(fact -> whiskers.add(fact, years.place(fact), BigDecimal.ZERO));
        Map<Aim, Double> places = places(aims, years);
        aims.stream()
                .filter(aim -> aim.reached() != null)
                .map(aim -> join(aim, years, places.getOrDefault(aim, 0.0)))
                .forEach(configuration::addSeries);
        for (Status status : List.of(Status.DISBURSEMENT, Status.OBSERVATION)) {
            List<Fact> of = reached.stream()
                    .filter(fact -> fact.figure().status() == status)
                    .toList();
            if (!of.isEmpty()) {
                DataSeries series = series(status);
                of.forEach(fact -> series.add(new FigurePoint(fact, years.place(fact), value(fact))));
                configuration.addSeries(series);
            }
        }
        DataSeries targets = series(Status.TARGET);
        atOnePoint(aims, years).forEach(together -> {
            String said = words.apply(together);
            for (int i = 0; i < together.size(); i++) {
                Aim aim = together.get(i);
                String label = i == together.size() / 2 ? said : "";
                targets.add(new FigurePoint(
                        aim.target(), places.getOrDefault(aim, 0.0), value(aim.target()), label, label));
            }
        });
        configuration.addSeries(targets);
        whiskers.draw(configuration);
        configuration.getLegend().setEnabled(false);
        return new Picture(configuration, 340);
    }

    /** Aims of one year and number, which would hide each other. */
    private static Collection<List<Aim>> atOnePoint(List<Aim> aims, YearAxis years) {
        return aims.stream()
                .collect(Collectors.groupingBy(
                        aim -> List.of(
                                years.place(aim.target()), value(aim.target()).stripTrailingZeros()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** Where aims stand: at their years, those of one point beside each other. */
    private static Map<Aim, Double> places(List<Aim> aims, YearAxis years) {
        double step = years.slots() * BESIDE;
        Map<Aim, Double> places = new HashMap<>();
        for (List<Aim> together : atOnePoint(aims, years)) {
            double first = years.place(together.getFirst().target()) - step * (together.size() - 1) / 2;
            for (int i = 0; i < together.size(); i++) {
                places.put(together.get(i), first + i * step);
            }
        }
        return places;
    }

    private static BigDecimal value(Fact fact) {
        return Objects.requireNonNull(fact.quantity()).value();
    }

    private static DataSeries join(Aim aim, YearAxis years, double place) {
        DataSeries line = new DataSeries("join");
        Fact reached = Objects.requireNonNull(aim.reached());
        line.add(new DataSeriesItem(years.place(reached), value(reached)));
        line.add(new DataSeriesItem(place, value(aim.target())));
        PlotOptionsLine options = new PlotOptionsLine();
        options.setClassName("join");
        options.setColorIndex(Looks.color(Status.TARGET));
        options.setDashStyle(DashStyle.DASH);
        options.setMarker(new Marker(false));
        options.setEnableMouseTracking(false);
        options.setDataLabels(new DataLabels(false));
        line.setPlotOptions(options);
        return line;
    }

    private static DataSeries series(Status status) {
        DataSeries series = new DataSeries(Tip.escape(Names.of(status)));
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(Looks.color(status));
        options.setMarker(Looks.marker(status));
        options.setClassName(status.name().toLowerCase(Locale.ROOT));
        series.setPlotOptions(options);
        return series;
    }
}
