package org.aidboard.metrics.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** Series made into a table. */
public final class Comparisons {

    private Comparisons() {}

    /** The table of some series as stated, in their order. */
    public static Comparison of(List<Series> series) {
        return table(series, Terms.STATED, Conversion.NONE);
    }

    /** The table of series that were put together on these terms, in their order. */
    public static Comparison of(List<Series> series, Terms terms, ReferenceRates rates) {
        return table(series, terms, new Conversion(terms.currency(), rates));
    }

    /** What single figures state on these terms, each a fact of its own. */
    public static Function<FigureRow, Fact> alone(Terms terms, ReferenceRates rates) {
        Conversion conversion = new Conversion(terms.currency(), rates);
        return row -> conversion.fact(List.of(row), terms.publicationYear() ? published(row) : null);
    }

    private static @Nullable Integer published(FigureRow row) {
        LocalDate day = row.document().about().published();
        return day == null ? null : day.getYear();
    }

    private static Comparison table(List<Series> series, Terms terms, Conversion conversion) {
        TreeSet<Integer> years = new TreeSet<>();
        series.forEach(one -> years.addAll(one.byYear().keySet()));
        List<Comparison.Line> lines =
                series.stream().map(one -> line(one, conversion)).toList();
        return new Comparison(List.copyOf(years), lines, terms);
    }

    private static Comparison.Line line(Series series, Conversion conversion) {
        Map<Integer, Comparison.Cell> cells =
                LinkedHashMap.newLinkedHashMap(series.byYear().size());
        series.byYear().forEach((year, figures) -> cells.put(year, cell(figures, year, conversion)));
        return new Comparison.Line(
                series.key(),
                cells,
                series.withoutYear().isEmpty() ? null : cell(series.withoutYear(), null, conversion));
    }

    private static Comparison.Cell cell(List<FigureRow> figures, @Nullable Integer year, Conversion conversion) {
        return new Comparison.Cell(
                figures,
                () -> Facts.of(figures).stream()
                        .map(mentions -> conversion.fact(mentions, year))
                        .toList(),
                Adding::total);
    }
}
