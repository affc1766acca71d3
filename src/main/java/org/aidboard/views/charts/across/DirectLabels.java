package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidboard.metrics.Fact;
import org.aidboard.views.charts.Group;
import org.aidboard.views.charts.Plain;
import org.aidboard.views.charts.Tip;
import org.aidboard.views.charts.ValueAxis;
import org.aidboard.views.charts.YearAxis;
import org.aidboard.views.wording.facts.Said;
import org.jspecify.annotations.Nullable;

/**
 * Names of series written where the series are drawn, so that nobody has to look them up in a legend. Only where they have
 * room; whether they have is reckoned with the narrowest chart that has names at all, and with its average letter.
 */
final class DirectLabels {

    /** What such a chart has for its points, in pixels. */
    private static final double WIDTH = 400;

    private static final double HEIGHT = 240;

    private static final double LETTER = 6.5;

    private static final double LINE = 18;

    private static final int GAP = 10;

    /** A chart gives no more than this of its width to names. */
    private static final int MARGIN = 190;

    /** A label is not lifted further from its point than this: nobody would know whose it is. */
    private static final double LIFT = 4 * LINE;

    /** The label of a fact: where it begins, in pixels, and how long it is. */
    private record Box(Fact fact, double x, double y, double length) {

        boolean meets(Box other) {
            return Math.abs(y - other.y) < LINE && x < other.x + other.length && other.x < x + length;
        }

        Box above(Box other) {
            return new Box(fact, x, other.y + LINE, length);
        }
    }

    private DirectLabels() {}

    /**
     * The facts at the right ends of lines with how many pixels the label of each is lifted to stay clear of the others; none
     * where there is no room for all. If there is, the chart gets a margin for them.
     */
    static Map<Fact, Integer> atEnds(List<Group> groups, YearAxis years, List<Fact> all, Configuration configuration) {
        BigDecimal largest = ValueAxis.largest(all);
        List<Box> boxes = groups.stream()
                .map(group -> end(group, years))
                .filter(Objects::nonNull)
                .map(fact -> box(fact, nameOf(fact, groups), years, largest))
                .sorted(Comparator.comparingDouble(Box::y))
                .toList();
        double beyond = boxes.stream()
                .mapToDouble(box -> box.x() + box.length() - WIDTH)
                .max()
                .orElse(0);
        Map<Fact, Integer> lifts = lifted(boxes);
        boolean fit =
                groups.size() > 1 && beyond <= MARGIN && lifts.values().stream().allMatch(lift -> lift <= LIFT);
        if (fit) {
            configuration.getChart().setMarginRight((int) Math.max(GAP, beyond + GAP));
            Plain.legendWhereNarrow(configuration);
        }
        return fit ? lifts : Map.of();
    }

    /** From the lowest on, each label goes up until it meets none of those below. */
    private static Map<Fact, Integer> lifted(List<Box> boxes) {
        List<Box> placed = new ArrayList<>();
        Map<Fact, Integer> lifts = new HashMap<>();
        for (Box box : boxes) {
            Box place = box;
            for (Box below : placed) {
                place = place.meets(below) ? place.above(below) : place;
            }
            placed.add(place);
            placed.sort(Comparator.comparingDouble(Box::y));
            lifts.put(box.fact(), (int) Math.ceil(place.y() - box.y()));
        }
        return lifts;
    }

    /** Whether the name of each group fits above a column that takes such a part of one of so many years. */
    static boolean fitAbove(List<Group> groups, double part, int years) {
        double room = WIDTH / Math.max(1, years) * part;
        return groups.size() > 1
                && groups.stream().allMatch(group -> group.name().length() * LETTER <= room);
    }

    /** The label right of the end of a line: its number and its name, which a narrow chart leaves away. */
    static DataLabels atEnd(Group group, int lift) {
        DataLabels label = new DataLabels(true);
        label.setFormat("{point.label}<span class=\"end-name\"> " + Tip.escape(group.name()) + "</span>");
        label.setClassName("end-label");
        label.setAlign(HorizontalAlign.LEFT);
        label.setVerticalAlign(VerticalAlign.MIDDLE);
        label.setX(GAP);
        label.setY(-lift);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setAllowOverlap(true);
        return label;
    }

    /** The last fact of a line: that with the largest number where a year has several. */
    static @Nullable Fact end(Group group, YearAxis years) {
        return group.facts().stream()
                .filter(fact -> fact.quantity() != null)
                .max(Comparator.<Fact>comparingInt(years::slot)
                        .thenComparing(
                                fact -> Objects.requireNonNull(fact.quantity()).value()))
                .orElse(null);
    }

    private static String nameOf(Fact fact, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.facts().contains(fact))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    private static Box box(Fact fact, String name, YearAxis years, BigDecimal largest) {
        double share = Objects.requireNonNull(fact.quantity())
                .value()
                .divide(largest, MathContext.DECIMAL32)
                .doubleValue();
        double x = (years.slot(fact) - years.first() + 0.5) / Math.max(1, years.slots()) * WIDTH + GAP;
        return new Box(fact, x, share * HEIGHT, (Said.brief(fact).length() + 1 + name.length()) * LETTER);
    }
}
