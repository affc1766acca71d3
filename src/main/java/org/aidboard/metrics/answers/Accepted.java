package org.aidboard.metrics.answers;

import java.util.Set;
import java.util.function.Predicate;
import org.aidboard.figures.Period;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;
import org.jspecify.annotations.Nullable;

/** What a selection means for the values that rows share. */
final class Accepted {

    /** The sides of a selection that a series decides; each can be left open to count what it could be. */
    enum Side {
        THEME,
        MEASURE,
        STATUS,
        UNIT,
        PROVIDER,
        RECIPIENT
    }

    private Accepted() {}

    static Predicate<Series.Key> series(Selection selection) {
        return key -> misses(selection, key) == 0;
    }

    /** Whether a series is selected once one side is left open. */
    static Predicate<Series.Key> seriesBut(Side open, Selection selection) {
        return key -> (misses(selection, key) & ~(1 << open.ordinal())) == 0;
    }

    /** A bit for each side on which the series is not selected. */
    private static int misses(Selection selection, Series.Key key) {
        return miss(Side.THEME, selection.themes(), key.theme())
                | miss(Side.MEASURE, selection.measures(), key.measure())
                | miss(Side.STATUS, selection.statuses(), key.status())
                | miss(Side.UNIT, selection.units(), key.unit())
                | miss(Side.PROVIDER, selection.providers(), key.provider())
                | miss(Side.RECIPIENT, selection.recipients(), key.recipient());
    }

    private static <T> int miss(Side side, Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value)) ? 0 : 1 << side.ordinal();
    }

    /** Whether a period shares a year with the years selected. */
    static Predicate<Period> years(@Nullable Integer from, @Nullable Integer to) {
        return period -> {
            Integer first = period.year();
            if (first == null) {
                return from == null && to == null;
            }
            Integer yearTo = period.yearTo();
            int last = yearTo == null ? first : yearTo;
            return (from == null || last >= from) && (to == null || first <= to);
        };
    }
}
