package org.aidboard.metrics.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** Series made into a table. */
public final class Comparisons {

    private final Conversion conversion;
    private final List<Fact> withoutRate = new ArrayList<>();

    private Comparisons(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The table of some series as stated, in their order. */
    public static Comparison of(List<Series> series) {
        return new Comparisons(Conversion.NONE).table(series);
    }

    /** The table of series that were put together on these terms, in their order. */
    public static Comparison of(List<Series> series, Terms terms, ReferenceRates rates) {
        return new Comparisons(new Conversion(terms.currency(), rates)).table(series);
    }

    private Comparison table(List<Series> series) {
        TreeSet<Integer> years = new TreeSet<>();
        series.forEach(one -> years.addAll(one.byYear().keySet()));
        List<Comparison.Line> lines = series.stream().map(this::line).toList();
        return new Comparison(List.copyOf(years), lines, List.copyOf(withoutRate));
    }

    private Comparison.Line line(Series series) {
        Map<Integer, Comparison.Cell> cells = new TreeMap<>();
        series.byYear().forEach((year, figures) -> cells.put(year, cell(figures, year)));
        return new Comparison.Line(
                series.key(), cells, series.withoutYear().isEmpty() ? null : cell(series.withoutYear(), null));
    }

    private Comparison.Cell cell(List<FigureRow> figures, @Nullable Integer year) {
        List<Fact> facts = Facts.of(figures).stream()
                .map(mentions -> conversion.fact(mentions, year))
                .toList();
        facts.stream().filter(fact -> fact.withoutRate().isPresent()).forEach(withoutRate::add);
        return new Comparison.Cell(facts, Adding.total(facts));
    }
}
