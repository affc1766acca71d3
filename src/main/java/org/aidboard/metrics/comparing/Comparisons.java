package org.aidboard.metrics.comparing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Series;

/** Series made into a table. */
public final class Comparisons {

    private Comparisons() {}

    /** The table of some series, in their order. */
    public static Comparison of(List<Series> series) {
        TreeSet<Integer> years = new TreeSet<>();
        series.forEach(one -> years.addAll(one.byYear().keySet()));
        return new Comparison(
                List.copyOf(years), series.stream().map(Comparisons::line).toList());
    }

    private static Comparison.Line line(Series series) {
        Map<Integer, Comparison.Cell> cells = new TreeMap<>();
        series.byYear().forEach((year, figures) -> cells.put(year, cell(figures)));
        return new Comparison.Line(
                series.key(), cells, series.withoutYear().isEmpty() ? null : cell(series.withoutYear()));
    }

    private static Comparison.Cell cell(List<FigureRow> figures) {
        List<Fact> facts = Facts.of(figures);
        return new Comparison.Cell(facts, Adding.total(facts));
    }
}
