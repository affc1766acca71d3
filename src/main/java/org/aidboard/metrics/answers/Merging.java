package org.aidboard.metrics.answers;

import java.util.Arrays;
import java.util.List;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Table;

/** A few more rows put between many: what stands between two of them is copied in one piece. */
final class Merging {

    private final int[] oldRows;
    private final Cells old;
    private final int[] rows;
    private final int[] starts;
    private final int[] years;
    private final int[] added;
    private int filled;
    private int size;
    private int copied;

    /** With the fresh rows sorted by series, year and row. */
    Merging(int[] oldRows, Cells old, int[] fresh, Table table, YearPlaces places) {
        this.oldRows = oldRows;
        this.old = old;
        this.rows = new int[oldRows.length + fresh.length];
        this.starts = new int[old.size() + fresh.length + 1];
        this.years = new int[old.size() + fresh.length];
        this.added = new int[table.seriesKeys().size() + 1];
        for (int from = 0; from < fresh.length; ) {
            int series = table.series().get(fresh[from]);
            int year = places.year(fresh[from]);
            int to = from;
            while (to < fresh.length && table.series().get(fresh[to]) == series && places.year(fresh[to]) == year) {
                to++;
            }
            put(series, year, fresh, from, to);
            from = to;
        }
        copyTo(old.size());
        starts[size] = filled;
    }

    private void put(int series, int year, int[] fresh, int from, int to) {
        int place = old.find(series, year);
        copyTo(place);
        if (old.is(place, series, year)) {
            copyTo(place + 1);
        } else {
            starts[size] = filled;
            years[size++] = year;
            added[series + 1]++;
        }
        System.arraycopy(fresh, from, rows, filled, to - from);
        filled += to - from;
    }

    private void copyTo(int cell) {
        int shift = filled - old.from(copied);
        System.arraycopy(oldRows, old.from(copied), rows, filled, old.from(cell) - old.from(copied));
        old.copyYears(copied, cell, years, size);
        for (int i = copied; i < cell; i++) {
            starts[size + i - copied] = old.from(i) + shift;
        }
        filled += old.from(cell) - old.from(copied);
        size += cell - copied;
        copied = cell;
    }

    int[] rows() {
        return rows;
    }

    Cells cells() {
        int[] firsts = new int[added.length];
        int more = 0;
        for (int series = 0; series < firsts.length; series++) {
            more += added[series];
            firsts[series] = old.first(Math.min(series, old.series())) + more;
        }
        return new Cells(Arrays.copyOf(starts, size + 1), Arrays.copyOf(years, size), firsts);
    }

    /** Series in the order of their keys, with those from a number on put between them. */
    static int[] sorted(int[] before, int from, List<Series.Key> keys) {
        int[] sorted = Arrays.copyOf(before, before.length + keys.size() - from);
        for (int series = from, size = before.length; series < keys.size(); series++, size++) {
            int low = 0;
            for (int high = size; low < high; ) {
                int middle = (low + high) >>> 1;
                boolean after = KeyOrder.ORDER.compare(keys.get(sorted[middle]), keys.get(series)) < 0;
                low = after ? middle + 1 : low;
                high = after ? high : middle;
            }
            System.arraycopy(sorted, low, sorted, low + 1, size - low);
            sorted[low] = series;
        }
        return sorted;
    }
}
