package org.aidboard.metrics.answers;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Table;

/**
 * All rows by series, in each by year, in each in the order of the texts: what one series states for one year, a cell, stands
 * together. So a question about some series looks at their rows only, and how many facts a cell has is known beforehand.
 */
final class Arrangement {

    /** Stands for no year: behind all years. */
    static final int NO_YEAR = Integer.MAX_VALUE;

    private final List<Series.Key> keys;
    private final int[] rows;
    private final Cells cells;
    private final Bits leads;
    /** How many facts stand before each cell. */
    private final int[] facts;
    /** The series that have rows, in the order of their keys. */
    private final int[] sorted;

    private Arrangement(List<Series.Key> keys, int[] rows, Cells cells, Bits leads, int[] sorted) {
        this.keys = keys;
        this.rows = rows;
        this.cells = cells;
        this.leads = leads;
        this.facts = facts(rows, cells, leads);
        this.sorted = sorted;
    }

    /** The rows of a table in the series and years in which they stand. */
    static Arrangement of(Table table, YearPlaces years, InCurrency places) {
        int[] byYear = sort(IntStream.range(0, table.size()).toArray(), years.none() + 1, years::place);
        int[] rows = sort(byYear, places.size(), places::series);
        Cells cells = Cells.of(rows, places.size(), places::series, years::year);
        List<Series.Key> keys = places.keys();
        int[] sorted = IntStream.range(0, keys.size())
                .filter(cells::has)
                .boxed()
                .sorted((one, other) -> KeyOrder.ORDER.compare(keys.get(one), keys.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        Bits leads = new SplitFacts(table, places).leads(rows, cells);
        return new Arrangement(keys, rows, cells, leads, sorted);
    }

    /** The same with the rows that came since, where every row is in the series in which it is stated. */
    Arrangement with(Table table, YearPlaces years) {
        int[] fresh = IntStream.range(rows.length, table.size()).toArray();
        int[] sortedFresh = sort(
                sort(fresh, years.none() + 1, years::place),
                table.seriesKeys().size(),
                row -> table.series().get(row));
        Merging merged = new Merging(rows, cells, sortedFresh, table, years);
        List<Series.Key> known = table.seriesKeys().keys().toList();
        return new Arrangement(
                known,
                merged.rows(),
                merged.cells(),
                table.facts().leads(),
                Merging.sorted(sorted, keys.size(), known));
    }

    private static int[] facts(int[] rows, Cells cells, Bits leads) {
        int[] before = new int[cells.size() + 1];
        int count = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int i = cells.from(cell); i < cells.from(cell + 1); i++) {
                count += leads.get(rows[i]) ? 1 : 0;
            }
            before[cell + 1] = count;
        }
        return before;
    }

    static int[] sort(int[] rows, int places, IntUnaryOperator place) {
        int[] next = new int[places + 1];
        for (int row : rows) {
            next[place.applyAsInt(row) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[place.applyAsInt(row)]++] = row;
        }
        return sorted;
    }

    Series.Key key(int series) {
        return keys.get(series);
    }

    int[] rows() {
        return rows;
    }

    Cells cells() {
        return cells;
    }

    /** The rows that are the first of their fact. */
    Bits leads() {
        return leads;
    }

    /** How many facts the cells have from one to before another. */
    int facts(int from, int to) {
        return facts[to] - facts[from];
    }

    /** The series that have rows, in the order of their keys. */
    int[] sorted() {
        return sorted;
    }
}
