package org.aidboard.metrics.pivot;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Comparison.Cell;
import org.aidboard.metrics.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Facts in rows of any kind, years across. A cell adds its facts up only where adding is allowed.
 *
 * @param by what rows are told apart by, besides their unit
 * @param years that occur, ascending
 * @param rows in the order of the series they are made of
 */
public record Pivot(List<Dimension> by, List<Integer> years, List<Row> rows) {

    /**
     * A row.
     *
     * @param key what its facts share
     * @param cells by year, ascending
     * @param withoutYear the facts whose year is not stated, null where there are none
     */
    public record Row(
            RowKey key,
            SortedMap<Integer, Cell> cells,
            @Nullable Cell withoutYear) {

        /** What is stated for a year. */
        public Optional<Cell> cell(int year) {
            return Optional.ofNullable(cells.get(year));
        }

        /** Everything in the row, what has a year first. */
        public Stream<Fact> facts() {
            return Stream.concat(cells.values().stream(), Stream.ofNullable(withoutYear))
                    .flatMap(cell -> cell.facts().stream());
        }

        /** The change from one year to another. */
        public Change change(int from, int to) {
            return Change.between(cells.get(from), from, cells.get(to), to);
        }

        /** The change from the first year of the row to its last. */
        public Change change() {
            return cells.isEmpty()
                    ? new Change.None(Change.Reason.ONE_YEAR)
                    : change(cells.firstKey(), cells.lastKey());
        }
    }

    /** A comparison with rows told apart by these. */
    public static Pivot of(Comparison comparison, List<Dimension> by) {
        return Pivoting.of(comparison, List.copyOf(by));
    }

    /** Whether any fact has no year. */
    public boolean withoutYear() {
        return rows.stream().anyMatch(row -> row.withoutYear() != null);
    }

    /** The rows together, one for each unit that several rows have. */
    public List<Row> totals() {
        return Pivoting.totals(rows);
    }
}
