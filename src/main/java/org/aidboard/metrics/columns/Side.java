package org.aidboard.metrics.columns;

import java.util.Set;
import java.util.function.Function;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the figures of a series share, such as their theme: a column with a row for each series.
 *
 * @param <T> its values
 */
public final class Side<T> {

    private final Function<Series.Key, @Nullable T> side;
    private final Function<Selection, Set<T>> wanted;
    private final Dictionary<T> values = new Dictionary<>();
    private final Ints codes = new Ints();

    Side(Function<Series.Key, @Nullable T> side, Function<Selection, Set<T>> wanted) {
        this.side = side;
        this.wanted = wanted;
    }

    void add(Series.Key key) {
        codes.add(values.codeOrNone(side.apply(key)));
    }

    Cut<T> cut() {
        return new Cut<>(wanted, values.cut(), codes.cut());
    }

    /**
     * The side of the series of one moment.
     *
     * @param <T> its values
     */
    public static final class Cut<T> {

        private final Function<Selection, Set<T>> wanted;
        private final Dictionary.Cut<T> values;
        private final Ints.Cut codes;

        private Cut(Function<Selection, Set<T>> wanted, Dictionary.Cut<T> values, Ints.Cut codes) {
            this.wanted = wanted;
            this.values = values;
            this.codes = codes;
        }

        /** The number of a series' value, or {@link Ints#NONE}. */
        public int code(int series) {
            return codes.get(series);
        }

        /** What the numbers stand for. */
        public Dictionary.Cut<T> values() {
            return values;
        }

        /** Marks with a bit the series that a selection leaves out on this side. */
        public void mark(Selection selection, int[] misses, int bit) {
            Set<T> chosen = wanted.apply(selection);
            if (chosen.isEmpty()) {
                return;
            }
            boolean[] accepted = values.where(chosen::contains);
            for (int series = 0; series < misses.length; series++) {
                int code = codes.get(series);
                misses[series] |= code == Ints.NONE || !accepted[code] ? bit : 0;
            }
        }
    }
}
