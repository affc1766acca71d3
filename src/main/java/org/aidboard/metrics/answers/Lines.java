package org.aidboard.metrics.answers;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Line;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.columns.Rows;
import org.aidboard.metrics.comparing.Comparisons;
import org.aidboard.metrics.comparing.Conversion;
import org.jspecify.annotations.Nullable;

/** The lines of a selection, each made when it is looked at; how much stands in them is known. */
final class Lines extends AbstractList<Line> implements RandomAccess {

    private final Slice slice;
    private final Cells cells;
    private final Rows rows;
    private final Conversion conversion;
    private final int[] series;
    private final int[] figures;
    private final int[] facts;

    Lines(Slice slice, IntPredicate wanted, Rows rows, Conversion conversion) {
        this.slice = slice;
        this.cells = slice.arrangement().cells();
        this.rows = rows;
        this.conversion = conversion;
        int[] all = slice.arrangement().sorted();
        int[] found = new int[all.length];
        int[] many = new int[all.length];
        int[] different = new int[all.length];
        int size = 0;
        for (int one : all) {
            int count = wanted.test(one) ? slice.figures(cells.first(one), cells.first(one + 1)) : 0;
            if (count > 0) {
                found[size] = one;
                many[size] = count;
                different[size++] = slice.facts(cells.first(one), cells.first(one + 1));
            }
        }
        this.series = Arrays.copyOf(found, size);
        this.figures = Arrays.copyOf(many, size);
        this.facts = Arrays.copyOf(different, size);
    }

    @Override
    public Line get(int index) {
        return new Line(
                slice.arrangement().key(series[index]), figures[index], facts[index], new Content(series[index]));
    }

    @Override
    public int size() {
        return series.length;
    }

    /** The same as lists of figures. */
    List<Series> series() {
        return Arrays.stream(series)
                .mapToObj(one -> {
                    Content content = new Content(one);
                    Map<Integer, List<FigureRow>> byYear = new LinkedHashMap<>();
                    content.years().forEach(year -> byYear.put(year, figures(one, year)));
                    return new Series(
                            slice.arrangement().key(one),
                            Collections.unmodifiableMap(byYear),
                            content.undated() ? figures(one, Arrangement.NO_YEAR) : List.of());
                })
                .toList();
    }

    /** The facts that stand first in an order of their rows, where every mention of a fact is among the rows. */
    List<Fact> first(int most, IntUnaryOperator places) {
        Smallest smallest = new Smallest(most);
        int[] all = slice.arrangement().rows();
        int[] found = new int[Arrays.stream(figures).sum()];
        int size = 0;
        for (int one : series) {
            for (int i = cells.from(cells.first(one)); i < cells.from(cells.first(one + 1)); i++) {
                if (slice.leads(all[i])) {
                    // Of equal ones that come first whose line does.
                    smallest.offer((long) places.applyAsInt(all[i]) << 32 | size);
                    found[size++] = i;
                }
            }
        }
        return Arrays.stream(smallest.rows())
                .mapToObj(number -> led(found[number]))
                .toList();
    }

    /** The fact whose first row stands at a place. */
    private Fact led(int place) {
        int row = slice.arrangement().rows()[place];
        int cell = cells.at(place);
        int[] mentions = Arrays.stream(slice.mentions(cell))
                .filter(said -> Arrays.stream(said).anyMatch(mention -> mention == row))
                .findFirst()
                .orElseThrow();
        int year = cells.year(cell);
        return conversion.fact(rowsOf(mentions), year == Arrangement.NO_YEAR ? null : Integer.valueOf(year));
    }

    private List<FigureRow> figures(int one, int year) {
        int[] numbers = slice.rows(cells.find(one, year));
        return new RowList(rows, numbers, 0, numbers.length);
    }

    /** The years in which any line has a cell, ascending. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (int one : series) {
            for (int cell = cells.first(one); cell < cells.first(one + 1); cell++) {
                int year = cells.year(cell);
                if (year != Arrangement.NO_YEAR && !years.contains(year) && has(cell)) {
                    years.add(year);
                }
            }
        }
        return List.copyOf(years);
    }

    private boolean has(int cell) {
        return slice.figures(cell, cell + 1) > 0;
    }

    private final class Content implements Line.Content {

        private final int one;

        Content(int one) {
            this.one = one;
        }

        @Override
        public List<Integer> years() {
            List<Integer> years = new ArrayList<>();
            for (int cell = cells.first(one); cell < cells.first(one + 1); cell++) {
                if (cells.year(cell) != Arrangement.NO_YEAR && has(cell)) {
                    years.add(cells.year(cell));
                }
            }
            return years;
        }

        @Override
        public boolean undated() {
            int last = cells.first(one + 1) - 1;
            return cells.year(last) == Arrangement.NO_YEAR && has(last);
        }

        @Override
        public Cell cell(@Nullable Integer year) {
            int cell = cells.find(one, year == null ? Arrangement.NO_YEAR : year);
            int[] numbers = slice.rows(cell);
            return Comparisons.cell(
                    slice.arrangement().key(one),
                    new RowList(rows, numbers, 0, numbers.length),
                    slice.facts(cell, cell + 1),
                    () -> new FactList(slice.mentions(cell), mentions -> conversion.fact(rowsOf(mentions), year)));
        }
    }

    private List<FigureRow> rowsOf(int[] mentions) {
        return Arrays.stream(mentions).mapToObj(rows::get).toList();
    }
}
