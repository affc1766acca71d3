package org.aidboard.metrics.columns;

import java.util.Arrays;

/**
 * A growing column of numbers. One thread writes; a cut may be read by any, because what is written once is never changed.
 */
public final class Ints {

    /** Stands for what is not stated. */
    public static final int NONE = Integer.MIN_VALUE;

    private int[] values = new int[64];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    /** What is written now. */
    public Cut cut() {
        return new Cut(values);
    }

    /** A column as it was at one moment; nobody reads beyond the size of that moment. */
    public static final class Cut {

        private final int[] values;

        Cut(int[] values) {
            this.values = values;
        }

        /** The number in a row. */
        public int get(int row) {
            return values[row];
        }
    }
}
