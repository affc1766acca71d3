package org.aidboard.views.charts;

import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.XAxis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Fact;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Years from left to right without a gap, and to their right, set off, the place for what states no year.
 *
 * @param first year shown; meaningless where no fact has a year
 * @param last year shown
 * @param years whether any fact has a year
 * @param noYear whether any fact has none
 */
public record YearAxis(int first, int last, boolean years, boolean noYear) {

    private static final int MOST_TICKS = 8;

    /** The axis that shows these facts. */
    public static YearAxis of(Collection<Fact> facts) {
        IntSummaryStatistics range = facts.stream().flatMapToInt(YearAxis::ends).summaryStatistics();
        boolean noYear = facts.stream().anyMatch(fact -> fact.year() == null);
        return range.getCount() == 0
                ? new YearAxis(0, 0, false, noYear)
                : new YearAxis(range.getMin(), range.getMax(), true, noYear);
    }

    private static IntStream ends(Fact fact) {
        return IntStream.concat(
                stream(fact.year()), stream(fact.figure().period().yearTo()));
    }

    private static IntStream stream(@Nullable Integer year) {
        return year == null ? IntStream.empty() : IntStream.of(year);
    }

    /** Where a fact stands: its year, the day within it where that is known, or the place of those that have none. */
    public double place(Fact fact) {
        Integer moved = fact.publicationYear();
        return moved == null ? place(fact.figure().period()) : moved;
    }

    double place(Period period) {
        if (period.year() == null) {
            return aside();
        }
        return period.day() == null
                ? period.year()
                : period.day().getYear()
                        - 0.5
                        + (period.day().getDayOfYear() - 0.5) / period.day().lengthOfYear();
    }

    /** The slot of a fact: its year, or the place of those that have none. */
    public int slot(Fact fact) {
        Integer year = fact.year();
        return year == null ? aside() : year;
    }

    /** The place of what states no year. */
    public int aside() {
        return years ? last + 1 + width() : 0;
    }

    /** How many years the axis has room for, the place of those without one included. */
    public int slots() {
        return (years ? last - first + 1 : 0) + (noYear ? width() : 0);
    }

    private int width() {
        return Math.max(1, (last - first) / 6);
    }

    /** Sets an axis of a chart up. */
    public void configure(XAxis axis) {
        double half = years ? width() / 2.0 : 0.5;
        axis.setMin(years ? first - 0.6 : -1);
        axis.setMax(noYear ? aside() + Math.max(half, 0.6) : last + 0.6);
        axis.setTickPositions(ticks().toArray(Number[]::new));
        axis.setStartOnTick(false);
        axis.setEndOnTick(false);
        axis.setAllowDecimals(false);
        axis.getLabels()
                .setFormat(
                        noYear
                                ? "{#if (eq value " + aside() + ")}" + Texts.say("charts.noyear") + "{else}{value}{/if}"
                                : "{value}");
        if (noYear) {
            PlotBand band = new PlotBand();
            band.setFrom(aside() - half);
            band.setTo(aside() + half);
            band.setClassName("no-year");
            axis.addPlotBand(band);
        }
    }

    /** As many years as a telephone has room for, evenly spaced. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        if (years) {
            int step = step();
            for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
                ticks.add(year);
            }
        }
        if (noYear) {
            ticks.add(aside());
        }
        return ticks;
    }

    private int step() {
        return IntStream.of(1, 2, 5, 10, 20, 50, 100)
                .filter(step -> (last - first) / step < MOST_TICKS)
                .findFirst()
                .orElse(1000);
    }
}
