package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.FigurePoint;
import org.aidboard.views.charts.Group;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.charts.YearAxis;

/**
 * Values over the years as points, joined only from one year to the very next: no line crosses a missing year, and none is
 * drawn to a year for which several values are stated.
 */
public final class LinesAcross {

    /** Lines of no more points than this say the number of each. */
    private static final int SHORT = 4;

    private LinesAcross() {}

    /** Whether some line has more than one year. */
    public static boolean suit(List<Fact> facts) {
        return Grouping.PARTIES.groups(facts).stream()
                .anyMatch(group -> group.facts().stream()
                                .map(Fact::year)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1);
    }

    /** The chart of facts that share a measure and unit, with events beside the numbers. */
    public static Picture of(List<Fact> facts, Measure measure, String unit, List<Fact> events) {
        YearAxis years = YearAxis.of(facts);
        Configuration configuration = Plain.configuration(ChartType.LINE);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), facts, unit, measure);
        Whiskers whiskers = new Whiskers(ValueAxis.largest(facts));
        List<Group> groups = Grouping.PARTIES.groups(facts);
        Map<Fact, Integer> ends = DirectLabels.atEnds(groups, years, facts, configuration);
        for (Group group : groups) {
            draw(group, years, ends, whiskers, configuration);
        }
        whiskers.draw(configuration);
        configuration.getLegend().setEnabled(groups.size() > 1 && ends.isEmpty());
        return EventStrip.under(configuration, events, years, 340);
    }

    private static void draw(
            Group group, YearAxis years, Map<Fact, Integer> ends, Whiskers whiskers, Configuration configuration) {
        Map<Integer, List<Fact>> bySlot = new TreeMap<>();
        group.facts().stream()
                .filter(fact -> fact.quantity() != null)
                .forEach(fact -> bySlot.computeIfAbsent(years.slot(fact), slot -> new ArrayList<>())
                        .add(fact));
        DataSeries line = new DataSeries(Tip.escape(group.name()));
        line.setId(group.name());
        DataSeries several = new DataSeries(Tip.escape(group.name()));
        Set<Fact> said = telling(group, years);
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, List<Fact>> slot : bySlot.entrySet()) {
            List<Fact> facts = slot.getValue();
            boolean one = facts.size() == 1 && slot.getKey() - before == 1;
            if (!one && before != Integer.MIN_VALUE) {
                line.add(new DataSeriesItem(before + 0.5, (Number) null));
            }
            before = slot.getKey();
            for (Fact fact : facts) {
                FigurePoint point = point(fact, slot.getKey());
                Integer lift = ends.get(fact);
                if (lift != null) {
                    point.setDataLabels(DirectLabels.atEnd(group, lift));
                } else if (!said.contains(fact)
                        || (facts.size() > 1 && facts.stream().anyMatch(ends::containsKey))) {
                    point.setDataLabels(new DataLabels(false));
                }
                (facts.size() == 1 ? line : several).add(point);
                whiskers.add(fact, slot.getKey(), BigDecimal.ZERO);
            }
        }
        line.setPlotOptions(lineOf(group));
        configuration.addSeries(line);
        if (several.size() > 0) {
            several.setPlotOptions(pointsOf(group));
            configuration.addSeries(several);
        }
    }

    /** The numbers worth writing: all of a short line; of a long one where it begins, ends and is highest. */
    private static Set<Fact> telling(Group group, YearAxis years) {
        List<Fact> facts = group.facts().stream()
                .filter(fact -> fact.quantity() != null)
                .sorted(Comparator.comparingInt(years::slot))
                .toList();
        return facts.size() <= SHORT
                ? Set.copyOf(facts)
                : new HashSet<>(List.of(facts.getFirst(), facts.getLast(), highest(facts)));
    }

    private static Fact highest(List<Fact> facts) {
        return facts.stream().max(Comparator.comparing(LinesAcross::value)).orElseThrow();
    }

    private static BigDecimal value(Fact fact) {
        return Objects.requireNonNull(fact.quantity()).value();
    }

    private static FigurePoint point(Fact fact, int x) {
        return new FigurePoint(fact, x, value(fact));
    }

    private static PlotOptionsLine lineOf(Group group) {
        PlotOptionsLine options = new PlotOptionsLine();
        options.setColorIndex(group.color());
        options.setMarker(group.marker());
        return options;
    }

    private static PlotOptionsScatter pointsOf(Group group) {
        PlotOptionsScatter options = new PlotOptionsScatter();
        options.setColorIndex(group.color());
        options.setMarker(group.marker());
        options.setLinkedTo(group.name());
        return options;
    }
}
