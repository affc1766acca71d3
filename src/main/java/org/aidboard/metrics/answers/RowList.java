package org.aidboard.metrics.answers;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.columns.Rows;

/** Some rows, made when they are looked at: a series of a million figures costs a million numbers, not a million objects. */
final class RowList extends AbstractList<FigureRow> implements RandomAccess {

    private final Rows rows;
    private final int[] numbers;
    private final int from;
    private final int size;

    RowList(Rows rows, int[] numbers, int from, int to) {
        this.rows = rows;
        this.numbers = numbers;
        this.from = from;
        this.size = to - from;
    }

    @Override
    public FigureRow get(int index) {
        return rows.get(numbers[from + Objects.checkIndex(index, size)]);
    }

    @Override
    public int size() {
        return size;
    }
}
