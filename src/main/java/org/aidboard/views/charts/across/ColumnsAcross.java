package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.Stacking;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.FigurePoint;
import org.aidboard.views.charts.Group;
import org.aidboard.views.charts.Grouping;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.wording.facts.Said;

/**
 * Amounts by year as columns, each fact one of its own, beside each other or on each other. They stand on each other in
 * those years only whose facts may be added; in the others they stay beside each other.
 */
public final class ColumnsAcross {

    /** More columns than this are too thin to be told apart. */
    private static final int MOST = 72;

    /** Where most stand on each other, the few beside each other may be thinner. */
    private static final int MOST_STACKED = 2 * MOST;

    private final List<Fact> facts;
    private final Measure measure;
    private final String unit;
    private final List<Group> groups;
    private final YearAxis years;
    private final Slots slots;
    private final boolean stacked;
    private final boolean named;

    /** Columns of facts that share a measure and unit. */
    public ColumnsAcross(List<Fact> facts, Measure measure, String unit, boolean stacked) {
        this.facts = facts;
        this.measure = measure;
        this.unit = unit;
        this.groups = Grouping.PARTIES.groups(facts);
        this.years = YearAxis.of(facts);
        this.stacked = stacked;
        this.slots = new Slots(groups, years, stacked);
        this.named = !stacked && DirectLabels.fitAbove(groups, slots.width(), years.slots());
    }

    /** Whether columns are wide enough to be seen. */
    public boolean fit() {
        return slots.widest() * years.slots() <= (stacked ? MOST_STACKED : MOST);
    }

    /** What is written about years whose columns do not stand on each other. */
    public Stacks stacks() {
        return new Stacks(slots.totals(), years);
    }

    /** The chart, with events beside the numbers. */
    public Picture picture(List<Fact> events) {
        Configuration configuration = Plain.configuration(ChartType.COLUMN);
        years.configure(configuration.getxAxis());
        ValueAxis.configure(configuration.getyAxis(), facts, unit, measure);
        configuration.getyAxis().setReversedStacks(false);
        Whiskers whiskers = new Whiskers(ValueAxis.largest(facts));
        for (Group group : groups) {
            layers(group, whiskers).forEach(configuration::addSeries);
        }
        whiskers.draw(configuration);
        stacks().draw(configuration, slots, measure);
        configuration.getLegend().setEnabled(groups.size() > 1 && !named);
        if (named) {
            Plain.legendWhereNarrow(configuration);
        }
        return EventStrip.under(configuration, events, years, 340);
    }

    /** One series for each width and for each column that stands where the group has one already. */
    private List<DataSeries> layers(Group group, Whiskers whiskers) {
        Map<Layer, DataSeries> layers = new LinkedHashMap<>();
        Map<Double, Integer> taken = new HashMap<>();
        group.facts().stream()
                .filter(fact -> fact.quantity() != null)
                .sorted(Comparator.comparingDouble(this::place))
                .forEach(fact -> {
                    double x = place(fact);
                    Layer layer = new Layer(slots.width(years.slot(fact)), taken.merge(x, 1, Integer::sum));
                    layers.computeIfAbsent(layer, fresh -> series(group, layers.size(), fresh.width()))
                            .add(point(group, fact, x));
                    whiskers.add(fact, x, base(fact));
                });
        return List.copyOf(layers.values());
    }

    private record Layer(double width, int number) {}

    private FigurePoint point(Group group, Fact fact, double x) {
        BigDecimal value = Objects.requireNonNull(fact.quantity()).value();
        String number = Said.brief(fact);
        return named
                ? new FigurePoint(fact, x, value, number + '\n' + group.name(), number)
                : new FigurePoint(fact, x, value);
    }

    private double place(Fact fact) {
        return slots.place(fact, years.slot(fact));
    }

    /** The height of the columns that a column stands on. */
    private BigDecimal base(Fact fact) {
        int slot = years.slot(fact);
        return slots.stands(slot)
                ? slots.before(fact, slot).stream()
                        .flatMap(below -> Optional.ofNullable(below.quantity()).stream())
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }

    private DataSeries series(Group group, int layer, double width) {
        DataSeries series = new DataSeries(Tip.escape(group.name()));
        series.setId(group.name() + (layer == 0 ? "" : layer));
        PlotOptionsColumn options = new PlotOptionsColumn();
        options.setColorIndex(group.color());
        options.setGrouping(false);
        if (stacked) {
            options.setStacking(Stacking.NORMAL);
        }
        options.setMaxPointWidth(56);
        options.setMinPointLength(3);
        options.setGroupPadding(0);
        options.setPointPadding(0.06);
        options.setPointRange(width);
        if (layer > 0) {
            options.setLinkedTo(group.name());
        }
        series.setPlotOptions(options);
        return series;
    }
}
