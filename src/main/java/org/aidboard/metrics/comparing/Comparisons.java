package org.aidboard.metrics.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** Series made into a table, figure by figure. {@code answers} makes the same of columns, for as many as there may be. */
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

    /** A cell of one series, whose facts are added as those of one series may be. */
    public static Cell cell(Series.Key key, List<FigureRow> figures, int facts, Supplier<List<Fact>> finding) {
        return new Cell(key, figures, facts, finding, Adding::total);
    }

    private static Comparison table(List<Series> series, Terms terms, Conversion conversion) {
        TreeSet<Integer> years = new TreeSet<>();
        series.forEach(one -> years.addAll(one.byYear().keySet()));
        List<Line> lines = series.stream().map(one -> line(one, conversion)).toList();
        return new Comparison(() -> List.copyOf(years), lines, terms);
    }

    private static Line line(Series series, Conversion conversion) {
        Grouped content = new Grouped(series, conversion);
        return new Line(series.key(), content.figures(), content.facts(), content);
    }

    /** The facts of a series, found figure by figure. */
    private record Grouped(Series series, Conversion conversion) implements Line.Content {

        @Override
        public List<Integer> years() {
            return List.copyOf(series.byYear().keySet());
        }

        @Override
        public boolean undated() {
            return !series.withoutYear().isEmpty();
        }

        @Override
        public Cell cell(@Nullable Integer year) {
            List<FigureRow> figures =
                    year == null ? series.withoutYear() : series.byYear().getOrDefault(year, List.of());
            List<List<FigureRow>> facts = Facts.of(figures);
            return Comparisons.cell(
                    series.key(),
                    figures,
                    facts.size(),
                    () -> facts.stream()
                            .map(mentions -> conversion.fact(mentions, year))
                            .toList());
        }

        int figures() {
            return series.withoutYear().size()
                    + series.byYear().values().stream().mapToInt(List::size).sum();
        }

        int facts() {
            return Facts.of(series.withoutYear()).size()
                    + series.byYear().values().stream()
                            .mapToInt(figures -> Facts.of(figures).size())
                            .sum();
        }
    }
}
