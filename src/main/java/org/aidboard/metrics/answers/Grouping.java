package org.aidboard.metrics.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Bits;
import org.aidboard.metrics.columns.Rows;
import org.aidboard.metrics.columns.Table;

/** Rows put together into series and, within each, into years: two stable counting sorts. */
final class Grouping {

    private final Table table;
    private final Rows rows;
    private final Ranks years;

    Grouping(Table table, Rows rows) {
        this.table = table;
        this.rows = rows;
        this.years =
                Ranks.of(table.period(), table.periods(), period -> period.year(), Comparator.<Integer>naturalOrder());
    }

    List<Series> series(Bits selected) {
        int last = years.size();
        int[] byYear = sort(selected.toArray(), last + 1, row -> Math.min(years.place(row), last));
        int[] sorted =
                sort(byYear, table.seriesKeys().size(), row -> table.series().get(row));
        List<Series> found = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length
                    && table.series().get(sorted[to]) == table.series().get(sorted[from])) {
                to++;
            }
            found.add(one(sorted, from, to));
            from = to;
        }
        found.sort(Comparator.comparing(Series::key, new KeyOrder()));
        return List.copyOf(found);
    }

    private Series one(int[] sorted, int first, int end) {
        Map<Integer, List<FigureRow>> byYear = new LinkedHashMap<>();
        List<FigureRow> withoutYear = List.of();
        for (int from = first; from < end; ) {
            int to = from;
            while (to < end && years.place(sorted[to]) == years.place(sorted[from])) {
                to++;
            }
            Integer year = table.periods().get(table.period().get(sorted[from])).year();
            List<FigureRow> figures = new RowList(rows, sorted, from, to);
            if (year == null) {
                withoutYear = figures;
            } else {
                byYear.put(year, figures);
            }
            from = to;
        }
        Series.Key key = table.seriesKeys().get(table.series().get(sorted[first]));
        return new Series(key, Collections.unmodifiableMap(byYear), withoutYear);
    }

    private static int[] sort(int[] rows, int places, IntUnaryOperator place) {
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
}
