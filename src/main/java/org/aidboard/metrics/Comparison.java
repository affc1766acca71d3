package org.aidboard.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Series side by side across years. What no document states has no cell: missing stays missing.
 *
 * @param years that occur, ascending
 * @param lines one for each series, in the order of their keys
 * @param withoutRate the facts that stay in their own currency for want of a rate, in lines of that currency
 */
public record Comparison(List<Integer> years, List<Line> lines, List<Fact> withoutRate) {

    /** A comparison as stated. */
    public Comparison(List<Integer> years, List<Line> lines) {
        this(years, lines, List.of());
    }

    /**
     * One series across the years.
     *
     * @param key what its figures share
     * @param cells by year, ascending; a fact about several years stands at the first of them
     * @param withoutYear the facts that stand in no year, null where there are none
     */
    public record Line(
            Series.Key key,
            Map<Integer, Cell> cells,
            @Nullable Cell withoutYear) {

        /** What is stated for a year. */
        public Optional<Cell> cell(int year) {
            return Optional.ofNullable(cells.get(year));
        }
    }

    /**
     * What is stated for one series and one year.
     *
     * @param facts at least one, in the order of the documents and their texts
     * @param total whether and to what they add up
     */
    public record Cell(List<Fact> facts, Total total) {

        /** Every figure behind the cell. */
        public List<FigureRow> figures() {
            return facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
        }
    }
}
