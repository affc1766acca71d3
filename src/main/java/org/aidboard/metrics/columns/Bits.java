package org.aidboard.metrics.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** A set of row numbers below a limit, a bit for each. */
public final class Bits {

    private final long[] words;
    private final int size;

    public Bits(int size) {
        this(new long[(size + 63) >>> 6], size);
    }

    private Bits(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /** All rows below the limit. */
    public static Bits all(int size) {
        Bits bits = new Bits(size);
        Arrays.fill(bits.words, -1L);
        bits.trim();
        return bits;
    }

    /** The rows below the limit that the test lets through. */
    public static Bits where(int size, IntPredicate test) {
        Bits bits = new Bits(size);
        for (int word = 0; word < bits.words.length; word++) {
            int first = word << 6;
            int end = Math.min(64, size - first);
            long found = 0;
            for (int i = 0; i < end; i++) {
                found |= test.test(first + i) ? 1L << i : 0;
            }
            bits.words[word] = found;
        }
        return bits;
    }

    public void set(int row) {
        words[row >>> 6] |= 1L << row;
    }

    /** Puts a row in or takes it out. */
    public void set(int row, boolean in) {
        if (in) {
            set(row);
        } else {
            words[row >>> 6] &= ~(1L << row);
        }
    }

    /** The same rows below another limit. */
    public Bits copy(int limit) {
        return new Bits(Arrays.copyOf(words, (limit + 63) >>> 6), limit);
    }

    public boolean get(int row) {
        return (words[row >>> 6] & 1L << row) != 0;
    }

    /** Those in both. */
    public Bits and(Bits other) {
        Bits both = new Bits(words.clone(), size);
        for (int i = 0; i < words.length; i++) {
            both.words[i] &= other.words[i];
        }
        return both;
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The limit. */
    public int size() {
        return size;
    }

    /** Each row, ascending. */
    public void forEach(IntConsumer consumer) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                consumer.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** The rows, ascending. */
    public int[] toArray() {
        int[] rows = new int[count()];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                rows[n++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return rows;
    }

    private void trim() {
        if ((size & 63) != 0) {
            words[words.length - 1] &= (1L << size) - 1;
        }
    }
}
