package org.aidboard.metrics.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Ascending numbers kept as the steps between them, seven bits a byte: common words have small steps. */
final class Steps {

    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    void add(int[] ascending) {
        int before = 0;
        for (int number : ascending) {
            step(number - before);
            before = number;
        }
    }

    private void step(int step) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        int left = step;
        while (left > 0x7f) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    static void each(byte[] bytes, int from, int to, IntConsumer number) {
        int at = from;
        int here = 0;
        while (at < to) {
            int step = 0;
            int shift = 0;
            byte part = bytes[at++];
            while (part < 0) {
                step |= (part & 0x7f) << shift;
                shift += 7;
                part = bytes[at++];
            }
            here += step | part << shift;
            number.accept(here);
        }
    }
}
