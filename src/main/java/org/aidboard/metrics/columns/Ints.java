package org.aidboard.metrics.columns;

import java.util.Arrays;

/**
 * A growing column of numbers. One thread writes; whoever was given the array at a cut may read what stood in it then,
 * because what is written once is never changed.
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

    /** The array itself: good up to the size of this moment. */
    public int[] cut() {
        return values;
    }
}
