package org.aidboard.metrics.answers;

import java.util.Arrays;

/**
 * The smallest of many numbers, sorted; each holds a place in its upper half and a row in its lower, so that no two are
 * equal. Most numbers of a long list are above the smallest few and cost one comparison.
 */
final class Smallest {

    private final int limit;
    private final long[] kept;
    private int size;
    private long threshold = Long.MAX_VALUE;

    Smallest(int limit) {
        this.limit = limit;
        this.kept = new long[limit + Math.clamp(limit, 64, 1 << 16)];
    }

    void offer(long number) {
        if (number < threshold) {
            kept[size++] = number;
            if (size == kept.length) {
                shrink();
            }
        }
    }

    private void shrink() {
        Arrays.sort(kept, 0, size);
        size = Math.min(size, limit);
        threshold = size == limit && limit > 0 ? kept[limit - 1] : threshold;
    }

    /** The rows, those in the smallest places first. */
    int[] rows() {
        shrink();
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = (int) kept[i];
        }
        return rows;
    }
}
