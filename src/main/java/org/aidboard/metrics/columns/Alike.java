package org.aidboard.metrics.columns;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Finds for each row the first one that is like it: a hash table of row numbers alone, which looks into the columns. */
final class Alike {

    /** Whether two rows are alike. */
    interface Test {
        boolean alike(int one, int other);
    }

    private final IntUnaryOperator hash;
    private final Test test;
    private int[] slots = empty(1024);
    private int size;

    Alike(IntUnaryOperator hash, Test test) {
        this.hash = hash;
        this.test = test;
    }

    /** The first of the rows so far that is like this one: itself where there is none. */
    int first(int row) {
        int slot = slot(row, slots);
        if (slots[slot] != Ints.NONE) {
            return slots[slot];
        }
        slots[slot] = row;
        if (++size * 2 > slots.length) {
            grow();
        }
        return row;
    }

    private int slot(int row, int[] table) {
        int slot = spread(hash.applyAsInt(row)) & (table.length - 1);
        while (table[slot] != Ints.NONE && !test.alike(table[slot], row)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] larger = empty(slots.length * 2);
        for (int row : slots) {
            if (row != Ints.NONE) {
                larger[slot(row, larger)] = row;
            }
        }
        slots = larger;
    }

    private static int[] empty(int size) {
        int[] table = new int[size];
        Arrays.fill(table, Ints.NONE);
        return table;
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
