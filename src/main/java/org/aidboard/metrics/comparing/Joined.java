package org.aidboard.metrics.comparing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Several lists as one, each element asked for where it is. */
final class Joined<T> extends AbstractList<T> implements RandomAccess {

    private final List<List<T>> parts;
    /** How many stand in the parts up to each, with itself. */
    private final int[] ends;

    Joined(List<List<T>> parts) {
        this.parts = parts.stream().filter(part -> !part.isEmpty()).toList();
        this.ends = this.parts.stream().mapToInt(List::size).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
    }

    @Override
    public T get(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int part = found >= 0 ? found : -found - 1;
        return parts.get(part).get(index - (part == 0 ? 0 : ends[part - 1]));
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
