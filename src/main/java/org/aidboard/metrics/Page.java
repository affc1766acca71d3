package org.aidboard.metrics;

import java.util.List;

/**
 * Some of many.
 *
 * @param items those from {@code offset} on
 * @param offset how many stand before the first
 * @param total how many there are in all
 * @param <T> what is paged
 */
public record Page<T>(List<T> items, int offset, int total) {

    public Page {
        items = List.copyOf(items);
    }
}
