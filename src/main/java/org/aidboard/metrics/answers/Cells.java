package org.aidboard.metrics.answers;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Where the cells of rows begin that are sorted by series and year. */
final class Cells {

    /** Of each cell among the rows, and the end of the last. */
    private final int[] starts;
    /** Of each cell, {@link Arrangement#NO_YEAR} for none. */
    private final int[] years;
    /** The first cell of each series, and the end of the last. */
    private final int[] firsts;

    Cells(int[] starts, int[] years, int[] firsts) {
        this.starts = starts;
        this.years = years;
        this.firsts = firsts;
    }

    static Cells of(int[] rows, int series, IntUnaryOperator seriesOf, IntUnaryOperator yearOf) {
        int[] starts = new int[rows.length + 1];
        int[] years = new int[rows.length];
        int[] firsts = new int[series + 1];
        int cells = 0;
        int last = -1;
        for (int i = 0; i < rows.length; i++) {
            int own = seriesOf.applyAsInt(rows[i]);
            int year = yearOf.applyAsInt(rows[i]);
            if (own != last || year != years[cells - 1]) {
                starts[cells] = i;
                years[cells++] = year;
                firsts[own + 1]++;
            }
            last = own;
        }
        starts[cells] = rows.length;
        Arrays.parallelPrefix(firsts, Integer::sum);
        return new Cells(Arrays.copyOf(starts, cells + 1), Arrays.copyOf(years, cells), firsts);
    }

    int size() {
        return years.length;
    }

    /** Where a cell begins among the rows. */
    int from(int cell) {
        return starts[cell];
    }

    /** The cell in which a place among the rows is. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, size(), place);
        return found >= 0 ? found : -found - 2;
    }

    /** Copies the years of some cells. */
    void copyYears(int from, int to, int[] into, int at) {
        System.arraycopy(years, from, into, at, to - from);
    }

    int year(int cell) {
        return years[cell];
    }

    /** The first cell of a series; that of the next one is the end of it. */
    int first(int series) {
        return firsts[series];
    }

    /** Whether a series has any. */
    boolean has(int series) {
        return firsts[series] < firsts[series + 1];
    }

    int series() {
        return firsts.length - 1;
    }

    /** The first cell that is not before this year of this series. */
    int find(int series, int year) {
        if (series >= series()) {
            return size();
        }
        int found = Arrays.binarySearch(years, firsts[series], firsts[series + 1], year);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a cell that was found is that of this year of this series. */
    boolean is(int cell, int series, int year) {
        return series < series() && cell < firsts[series + 1] && years[cell] == year;
    }
}
