package org.aidboard.metrics.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values numbered from 0 as they come, each once. One thread writes; a cut may be read by any.
 *
 * @param <T> values with an equality of their own
 */
public final class Dictionary<T> {

    private final Map<T, Integer> codes = new HashMap<>();
    private @Nullable Object[] values = new Object[16];

    /** The value's number. */
    public int code(T value) {
        Integer known = codes.putIfAbsent(value, codes.size());
        if (known != null) {
            return known;
        }
        int code = codes.size() - 1;
        if (code == values.length) {
            values = Arrays.copyOf(values, code * 2);
        }
        values[code] = value;
        return code;
    }

    /** The value's number, or {@link Ints#NONE}. */
    public int codeOrNone(@Nullable T value) {
        return value == null ? Ints.NONE : code(value);
    }

    int size() {
        return codes.size();
    }

    /** What is numbered now. */
    public Cut<T> cut() {
        return new Cut<>(values, codes.size());
    }

    /**
     * What was numbered at one moment.
     *
     * @param <T> the values
     */
    public static final class Cut<T> {

        private final @Nullable Object[] values;
        private final int size;

        private Cut(@Nullable Object[] values, int size) {
            this.values = values;
            this.size = size;
        }

        /** The value of a number below {@link #size}. */
        @SuppressWarnings({"unchecked", "NullAway"}) // the dictionary put a T at every number below size
        public T get(int code) {
            return (T) values[code];
        }

        /** The value of a number, null for {@link Ints#NONE}. */
        public @Nullable T orNull(int code) {
            return code == Ints.NONE ? null : get(code);
        }

        public int size() {
            return size;
        }

        /** For each number whether its value passes the test. */
        public boolean[] where(Predicate<T> test) {
            boolean[] passed = new boolean[size];
            for (int code = 0; code < size; code++) {
                passed[code] = test.test(get(code));
            }
            return passed;
        }

        /** All values, by number. */
        public List<T> toList() {
            List<T> all = new ArrayList<>(size);
            for (int code = 0; code < size; code++) {
                all.add(get(code));
            }
            return all;
        }
    }
}
