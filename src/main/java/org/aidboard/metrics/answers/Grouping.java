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

/** Rows put together into series and, within each, into years: two stable counting sorts. */
final class Grouping {

    private final Rows rows;
    private final YearPlaces years;
    private final InCurrency places;

    Grouping(Rows rows, YearPlaces years, InCurrency places) {
        this.rows = rows;
        this.years = years;
        this.places = places;
    }

    List<Series> series(Bits selected) {
        int[] byYear = sort(selected.toArray(), years.none() + 1, years::place);
        int[] sorted = sort(byYear, places.size(), places::series);
        List<Series> found = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int series = places.series(sorted[from]);
            int to = from;
            while (to < sorted.length && places.series(sorted[to]) == series) {
                to++;
            }
            found.add(one(places.key(series), sorted, from, to));
            from = to;
        }
        found.sort(Comparator.comparing(Series::key, new KeyOrder()));
        return List.copyOf(found);
    }

    private Series one(Series.Key key, int[] sorted, int first, int end) {
        Map<Integer, List<FigureRow>> byYear = new LinkedHashMap<>();
        List<FigureRow> withoutYear = List.of();
        for (int from = first; from < end; ) {
            int place = years.place(sorted[from]);
            int to = from;
            while (to < end && years.place(sorted[to]) == place) {
                to++;
            }
            List<FigureRow> figures = new RowList(rows, sorted, from, to);
            if (place == years.none()) {
                withoutYear = figures;
            } else {
                byYear.put(years.years().get(place), figures);
            }
            from = to;
        }
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
