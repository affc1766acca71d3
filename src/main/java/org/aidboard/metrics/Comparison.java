package org.aidboard.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidboard.figures.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Series side by side across years. What no document states has no cell: missing stays missing. Facts are found when a cell is
 * looked at, so that a comparison of a whole store costs little until it is shown. Safe for any number of threads.
 *
 * @param years that occur, ascending
 * @param lines one for each series, in the order of their keys
 * @param terms on which they are compared
 */
public record Comparison(List<Integer> years, List<Line> lines, Terms terms) {

    /** A comparison as stated. */
    public Comparison(List<Integer> years, List<Line> lines) {
        this(years, lines, Terms.STATED);
    }

    /** The facts that stay in their own currency for want of a rate, in lines of that currency. */
    public List<Fact> withoutRate() {
        String currency = terms.currency();
        return currency == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.key().measure() == Measure.MONEY
                                && !currency.equals(line.key().unit()))
                        .flatMap(Line::all)
                        .flatMap(cell -> cell.facts().stream())
                        .filter(fact -> fact.withoutRate().isPresent())
                        .toList();
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

        /** How many figures stand in it, which is known before its facts are. */
        public int size() {
            return all().mapToInt(Cell::size).sum();
        }

        private Stream<Cell> all() {
            return Stream.concat(cells.values().stream(), Stream.ofNullable(withoutYear));
        }
    }

    /** What is stated for one series and one year. */
    public static final class Cell {

        private final List<FigureRow> figures;
        private final Supplier<List<Fact>> finding;
        private final Function<List<Fact>, Total> adding;
        private volatile @Nullable List<Fact> facts;
        private volatile @Nullable Total total;

        /** A cell of facts that are found. */
        public Cell(List<Fact> facts, Total total) {
            this(facts.stream().flatMap(fact -> fact.mentions().stream()).toList(), () -> facts, all -> total);
        }

        /**
         * A cell of facts to be found.
         *
         * @param figures that state them
         * @param finding gives the facts, at least one
         * @param adding says what they add up to
         */
        public Cell(List<FigureRow> figures, Supplier<List<Fact>> finding, Function<List<Fact>, Total> adding) {
            this.figures = figures;
            this.finding = finding;
            this.adding = adding;
        }

        /** At least one, in the order of the documents and their texts. */
        public List<Fact> facts() {
            List<Fact> found = facts;
            if (found == null) {
                found = List.copyOf(finding.get());
                facts = found;
            }
            return found;
        }

        /** Whether and to what they add up. */
        public Total total() {
            Total found = total;
            if (found == null) {
                found = adding.apply(facts());
                total = found;
            }
            return found;
        }

        /** Every figure behind the cell, in the order of the documents and their texts. */
        public List<FigureRow> figures() {
            return figures;
        }

        /** How many figures stand in it. */
        public int size() {
            return figures.size();
        }
    }
}
